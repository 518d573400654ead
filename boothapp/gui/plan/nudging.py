"""What is selected moved by the arrow keys: one edit however often they are pressed, saved a while after the last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from boothapp.floorplan.shape import Point
from boothapp.gui.busy import busy
from boothapp.gui.plan.moving import Moving, together

if TYPE_CHECKING:
    from boothapp.gui.plan.plan_state import HallState
    from boothapp.gui.plan.view import PlanView

_NUDGE_M, _FAR_NUDGE_M = 0.1, 1.0
_PAUSE_MS = 1_000  # presses of the arrow keys that are nearer to each other are one edit
_SCROLL_PX = 40


class Nudging:
    """`under_way` is what moves, None while nothing does."""

    def __init__(self, view: "PlanView") -> None:
        self._view = view
        self.under_way: Moving | None = None
        self._over = False  # it may cover others
        self.pause = QTimer(view, singleShot=True, interval=_PAUSE_MS)
        self.pause.timeout.connect(self.save)

    def nudge(self, x: int, y: int, *, far: bool, over_others: bool) -> None:
        """Move what is selected a little, or the view when nothing is."""
        scene = self._view.plan
        self.pause.stop()
        if not (scene.selected_booths or scene.selected_things):
            self._view.scroll_by(x * _SCROLL_PX, y * _SCROLL_PX)
            return
        if not self._view.document.fair.writable or scene.state is None:
            return
        with busy(len(scene.selected_booths)):
            self._go(scene.state, x, y, far=far, over_others=over_others)

    def _go(self, state: "HallState", x: int, y: int, *, far: bool, over_others: bool) -> None:
        scene = self._view.plan
        if self.under_way is None:
            booths, things = together(state, scene.selected_booths, scene.selected_things)
            self.under_way, self._over = Moving(self._view, booths, things), False
        by = _FAR_NUDGE_M if far else _NUDGE_M
        self._over = self._over or over_others
        self.under_way.go(Point(self.under_way.shift.x + x * by, self.under_way.shift.y + y * by))

    def save(self) -> None:
        """Save what was moved."""
        moved, self.under_way = self.under_way, None
        if moved:
            moved.finish(over_others=self._over)
