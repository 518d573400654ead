"""The tool for ground that must stay clear: dragging makes a rectangle, clicks its corners one after the other."""

from dataclasses import replace

from boothapp.domain.plan import PlanItem
from boothapp.floorplan.shape import Point, is_ground
from boothapp.gui.plan.canvas_tool import Modifiers
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.tools.drawing_tool import SHIFT, between, tool_words
from boothapp.gui.plan.tools.ground_tool import GroundTool
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.plan_things import first_text, thing_word

_LEAST_M2 = 0.01
_FIRST = QT_TRANSLATE_NOOP("PlanTools", "{kind}: kéo một khung, hoặc bấm từng góc · Esc: xong")
_CROSSED = QT_TRANSLATE_NOOP("PlanTools", "Các cạnh cắt nhau: Backspace để bỏ góc cuối")


class ClearTool(GroundTool):
    """Makes a keep-clear area of every ground."""

    def begin(self) -> None:
        self.bench.say(tool_words(_FIRST).format(kind=thing_word("keep_clear")))

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        if self._frames(point):
            self._sketch.show_points((), self.view.scale_px)
            box = between(self._points[0], self.snapped(point, modifiers), square=bool(modifiers & SHIFT))
            self.show(Ghost(box, thing_word("keep_clear")))
        else:
            self.show()
            super().move(point, modifiers, pressed=pressed)

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if not self._frames(point):
            super().release(point, modifiers)
            return
        box = between(self._points[0], self.snapped(point, modifiers), square=bool(modifiers & SHIFT))
        self.cancel()
        if min(box.w, box.h) > 0:
            self._make(PlanItem(self.bench.state.hall.id, "keep_clear", box.x, box.y, box.w, box.h))

    def drawn(self, points: list[Point]) -> None:
        from boothapp.tasks import draw_plan

        if len(points) > 2 and not is_ground(points, _LEAST_M2):
            self._points = points  # they can still be put right
            self._sketch.show_points(points, self.view.scale_px)
            self.view.refused.emit(tool_words(_CROSSED))
            return
        self.cancel()
        if len(points) > 2:
            self._make(draw_plan.with_corners(PlanItem(self.bench.state.hall.id, "keep_clear", 0.0, 0.0), points))

    def _frames(self, point: Point) -> bool:
        """Tell whether the mouse draws a rectangle: it was dragged from the first corner."""
        return len(self._points) == 1 and self._from is not None and self.dragged(self._from, point)

    def _make(self, item: PlanItem) -> None:
        from boothapp.tasks import draw_plan

        made = replace(item, text=first_text("keep_clear"))
        draw_plan.add_items(self.bench.fair, [made])
        self.bench.refresh()
        self.view.plan.select([], [made.id])
        self.begin()
