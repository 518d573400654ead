"""The tool that is in force most of the time: it selects, moves, and walks from booth to booth."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence

from boothapp.floorplan.shape import Point
from boothapp.gui.busy import busy
from boothapp.gui.plan.canvas_tool import CanvasTool, Modifiers
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.handles import Handle
from boothapp.gui.plan.moving import Moving, together
from boothapp.gui.plan.nudging import Nudging
from boothapp.gui.plan.reshaping import Reshaping
from boothapp.gui.plan.resizing import Resizing
from boothapp.gui.plan.words import said, told

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_DRAG_PX = 4  # the mouse may shake so much in a click
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SHIFT, _CTRL, _ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class SelectTool(CanvasTool):
    """Click selects (Shift adds, Ctrl toggles), a frame selects, dragging moves, arrows nudge, Tab walks on."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._start: Point | None = None  # where the button went down
        self._booth = self._thing = ""  # what was there
        self._kept = False  # it was selected before: a click alone selects nothing else any more
        self._framing = False
        self._handle: Handle | None = None  # the corner at which the button went down
        self._moving: Moving | Resizing | Reshaping | None = None
        self._nudging = Nudging(view)
        self.pause = self._nudging.pause
        view.plan.state_changed.connect(self._plan_changed)

    # mouse

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self.save_nudges()
        self._start = point
        self._handle = None if modifiers & _CTRL else self.view.corners.handle_at(point)
        if self._handle is None:
            self._choose(point, modifiers)

    def _choose(self, point: Point, modifiers: Modifiers) -> None:
        """Select what is at a point."""
        scene, unit = self.view.plan, at(point)
        booth, pavilion = scene.booth_at(unit), scene.pavilion_at(unit, self.view.scale_px)
        thing = None if booth or pavilion else scene.thing_at(unit)
        self._booth, self._thing = booth.id if booth else "", thing.thing.id if thing else ""
        self._kept = self._booth in scene.selected_booths or self._thing in scene.selected_things
        how = "add" if modifiers & _SHIFT else "toggle" if modifiers & _CTRL else "replace"
        if how == "toggle" and self._kept:
            return  # a click takes it out, when the button comes up
        if pavilion and not booth:
            scene.select(pavilion.booth_ids, how=how)
            self._booth, self._kept = next(iter(pavilion.booth_ids), ""), False
        elif (self._booth or self._thing) and not (self._kept and how == "replace"):
            scene.select([self._booth] if booth else [], [self._thing] if thing else [], how)

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        if not pressed:
            self._hover(point)
        if not pressed or self._start is None:
            return
        dx, dy = point.x - self._start.x, point.y - self._start.y
        if self._moving is None and not self._framing:
            if max(abs(at(Point(dx, dy)).x()), abs(at(Point(dx, dy)).y())) * self.view.scale_px < _DRAG_PX:
                return
            self._begin(modifiers)
        if self._moving:
            free, straight = bool(modifiers & _ALT), bool(modifiers & _SHIFT)
            self._moving.drag(Point(dx, dy), point, free=free, straight=straight)
            self._hover_list()
        elif self._framing:
            self.view.plan.frame.show_frame(at(self._start), at(point))
        if self.view.is_over_list():
            self.view.edge.stop()
        else:
            self.view.edge.follow(self.view.pointer, self.view.again)

    def _hover(self, point: Point) -> None:
        """Show by the cursor which corner would be pulled."""
        cursor = self.view.corners.cursor_at(point)
        if cursor != self.cursor:
            self.cursor = cursor
            self.view.show_cursor()

    def _begin(self, modifiers: Modifiers) -> None:
        """Start to move or to pull what is selected, or to draw a frame."""
        scene = self.view.plan
        if self._handle and self._start:
            self._moving = self.view.corners.pull(self._handle, self._start)
            return
        if not (self._booth or self._thing):
            self._framing = True
            return
        if not self.view.document.fair.writable:
            self.view.refused.emit(said("read_only"))
            self._start = None
            return
        booths, things = scene.selected_booths, scene.selected_things
        if not modifiers & _CTRL and scene.state:
            booths, things = together(scene.state, booths, things)
        moving = Moving(self.view, booths, things, self._booth)
        if moving.is_fixed:
            moving.cancel()
            code = scene.booths[self._booth].booth.code if self._booth else ""
            self.view.refused.emit(said("fixed", booth=code) if code else said("fixed_thing"))
            self._start = None
            return
        self._moving = moving

    def release(self, point: Point, modifiers: Modifiers) -> None:
        start, moving, framing, handle = self._start, self._moving, self._framing, self._handle
        self._start, self._moving, self._framing, self._handle = None, None, False, None
        self.view.edge.stop()
        if moving:
            self._let_go(moving, modifiers)
        elif framing and start:
            self._select_framed(start, point, modifiers)
        elif start:
            if handle and self.view.corners.mark(handle):
                return
            if handle:
                self._choose(point, modifiers)  # a click is meant for what lies below the corner
            self._click(point, modifiers)

    def _let_go(self, moving: Moving | Resizing | Reshaping, modifiers: Modifiers) -> None:
        if self.view.is_over_list() and moving.grasped:
            booths = [id_ for id_ in self.view.plan.selected_booths if self.view.plan.booths[id_].booth.occupants]
            moving.cancel()
            self.view.vacate_hovered.emit(False)
            if booths:
                self.view.unassign_wanted.emit(booths)
            return
        moving.finish(over_others=bool(modifiers & _ALT))

    def _hover_list(self) -> None:
        if self.view.vacate_over and not self._handle:
            self.view.vacate_hovered.emit(self.view.is_over_list())

    def _select_framed(self, start: Point, end: Point, modifiers: Modifiers) -> None:
        scene, touched = self.view.plan, end.x < start.x
        scene.frame.end()
        frame = QRectF(at(start), at(end)).normalized()
        how = "add" if modifiers & _SHIFT else "toggle" if modifiers & _CTRL else "replace"
        scene.select(
            scene.picking.booths_in(frame, touched=touched), scene.picking.things_in(frame, touched=touched), how
        )

    def _click(self, point: Point, modifiers: Modifiers) -> None:
        scene, plain = self.view.plan, not modifiers & (_SHIFT | _CTRL)
        booths, things = ([self._booth] if self._booth else []), ([self._thing] if self._thing else [])
        if self._kept and modifiers & _CTRL:
            scene.select(booths, things, "toggle")
        elif self._kept and plain:
            scene.select(booths, things)
        elif not booths and not things and plain:
            scene.select([])
            self.view.corners.show_hall_at(point)

    def double_click(self, point: Point) -> None:
        scene = self.view.plan
        if self.view.corners.add_at(point):
            return
        booth, thing = scene.booth_at(at(point)), scene.thing_at(at(point))
        if booth:
            scene.select([booth.id])
            self.view.booth_activated.emit(booth.id)
        elif thing:
            scene.select([], [thing.thing.id])
            self.view.thing_activated.emit(thing.thing.id)

    # keys

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._nudge(*_ARROWS[key], event.modifiers())
            return True
        if key not in (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control):
            self.save_nudges()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            with busy(len(self.view.plan.booths)):
                self.view.plan.select(list(self.view.plan.booths))
            return True
        does = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Escape: self.cancel,
            Qt.Key.Key_Delete: self._delete,
        }.get(key)
        return self._plain(event, does)

    def _plain(self, event: QKeyEvent, does: Callable[[], bool] | None) -> bool:
        keypad = Qt.KeyboardModifier.KeypadModifier
        return bool(does and not event.modifiers() & ~keypad and does())

    def key_up(self, event: QKeyEvent) -> bool:
        if last := Qt.Key(event.key()) in _ARROWS and not event.isAutoRepeat():
            self.pause.start()
        return last

    def _enter(self) -> bool:
        chosen = self.view.plan.selected_booths
        if self.view.offering:
            self.view.ghosts_accepted.emit()
        elif chosen:
            self.view.booth_activated.emit(chosen[-1])
        return bool(self.view.offering or chosen)

    def _delete(self) -> bool:
        if self.view.corners.remove_marked():
            return True
        if not (self.view.plan.selected_booths or self.view.plan.selected_things):
            return False
        self.view.delete_wanted.emit()
        return True

    def cancel(self) -> bool:
        """Esc: what is under way, then an offer, then the selection."""
        scene, under_way = self.view.plan, self._moving or self._nudging.under_way
        if under_way or self._framing:
            self._put_back()
            return True
        if self.view.offering:
            self.view.ghosts_refused.emit()
            return True
        if scene.selected_booths or scene.selected_things:
            scene.select([])
            return True
        return self.view.corners.let_go()

    def give_up(self) -> None:
        self.save_nudges()
        self._put_back()

    def _put_back(self) -> None:
        """What is dragged goes back, a frame is no more, and the button means nothing until it comes up."""
        under_way = self._moving or self._nudging.under_way
        self._start, self._moving, self._framing, self._handle = None, None, False, None
        self._nudging.under_way = None
        if under_way:
            under_way.cancel()
        self.view.plan.frame.end()
        self.view.edge.stop()
        self.view.vacate_hovered.emit(False)

    def _plan_changed(self) -> None:
        """Another plan than the one in which something began to move, as after an undo: it is let go where that is."""
        under_way = self._moving or self._nudging.under_way
        if under_way and not under_way.is_of(self.view.plan.state):
            self._put_back()

    def _nudge(self, x: int, y: int, modifiers: Modifiers) -> None:
        """Move what is selected a little, or the view when nothing is."""
        if not self._moving:
            self._nudging.nudge(x, y, far=bool(modifiers & _SHIFT), over_others=bool(modifiers & _ALT))

    def save_nudges(self) -> None:
        """Save what the arrow keys moved; one edit however often they were pressed."""
        self._nudging.save()

    def step(self, by: int) -> bool:
        """Select the next booth by its number; False behind the last one."""
        self.save_nudges()
        scene = self.view.plan
        order = scene.state.in_order if scene.state else ()
        chosen = scene.selected_booths
        place = order.index(chosen[-1]) + by if chosen else (0 if by > 0 else len(order) - 1)
        if not 0 <= place < len(order):
            return False
        scene.select([order[place]])
        self.view.bring(order[place])
        words = told(scene.booths[order[place]].booth)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, words))
        return True
