"""Tools of lines: walls, drawn by dragging or from corner to corner, and distances that are measured."""

from abc import ABC, abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from boothapp.domain.plan import PlanItem
from boothapp.floorplan.shape import Point
from boothapp.gui.plan.canvas_tool import Modifiers
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import SHIFT, DrawingTool, tool_words
from boothapp.gui.plan.tools.sketch import Sketch
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures

_WALL = QT_TRANSLATE_NOOP(
    "PlanTools", "Tường: kéo một đoạn, hoặc bấm từng góc rồi Enter · Shift: thẳng trục · Esc: xong"
)
_MEASURE = QT_TRANSLATE_NOOP("PlanTools", "Đo: kéo từ điểm này đến điểm kia, hoặc bấm từng điểm · Esc: xong")
_MEASURED = QT_TRANSLATE_NOOP("PlanTools", "Dài {length} m · kéo lại để đo tiếp · Esc: xong")


class LineTool(DrawingTool, ABC):
    """Points one after the other; a double click or Enter ends the line."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._points: list[Point] = []
        self._from: Point | None = None  # where the button went down
        self._sketch = Sketch(self.view.plan.looks)
        self.view.plan.addItem(self._sketch)

    @property
    def shown(self) -> tuple[Point, ...]:
        """The line as it is seen."""
        return self._sketch.points

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._from = point
        if not self._points:
            self._points = [self._next(point, modifiers)]

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        end = self._next(point, modifiers)
        if self._points:
            self._sketch.show_points([*self._points, end], self.view.scale_px)
            self.said()

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if self._from is None:
            return
        end, dragged = self._next(point, modifiers), self.dragged(self._from, point)
        self._from = None
        if end != self._points[-1]:
            self._points.append(end)
        if dragged:
            self._end()

    def double_click(self, point: Point) -> None:
        self._end()

    def key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._points:
            self._end()
            return True
        if event.key() == Qt.Key.Key_Backspace and self._points:
            del self._points[-1]
            self._from = None  # the button that is still down made that corner
            self._sketch.show_points(self._points, self.view.scale_px)
            return True
        return event.key() == Qt.Key.Key_Escape and self.cancel()

    def give_up(self) -> None:
        if self._points:
            self.cancel()

    def cancel(self) -> bool:
        under_way = bool(self._points or self._sketch.points)
        self._points, self._from = [], None
        self._sketch.show_points((), self.view.scale_px)
        super().cancel()
        return under_way

    def _next(self, point: Point, modifiers: Modifiers) -> Point:
        found = self.snapped(point, modifiers)
        if modifiers & SHIFT and self._points:
            last = self._points[-1]
            level = abs(found.x - last.x) >= abs(found.y - last.y)
            return Point(found.x, last.y) if level else Point(last.x, found.y)
        return found

    def _end(self) -> None:
        points, self._points, self._from = self._points, [], None
        self.hide_guides()
        self.drawn(points)

    def said(self) -> None:
        """Say what to do next."""

    @abstractmethod
    def drawn(self, points: list[Point]) -> None:
        """A line is ready."""


class WallTool(LineTool):
    """Makes a wall of every line."""

    def begin(self) -> None:
        self.bench.say(tool_words(_WALL))

    def drawn(self, points: list[Point]) -> None:
        from boothapp.tasks import draw_plan

        self.cancel()
        if len(points) < 2:
            return
        made = draw_plan.with_corners(PlanItem(self.bench.state.hall.id, "wall", 0.0, 0.0), points)
        draw_plan.add_items(self.bench.fair, [made])
        self.bench.refresh()
        self.view.plan.select([], [made.id])


class MeasureTool(LineTool):
    """Shows how long lines are; the last one stays until the next."""

    def begin(self) -> None:
        self.bench.say(tool_words(_MEASURE))

    def said(self) -> None:
        self.bench.say(tool_words(_MEASURED).format(length=measures.fixed(self._sketch.length_m)))

    def drawn(self, points: list[Point]) -> None:
        self._sketch.show_points(points, self.view.scale_px)
        self.said()
