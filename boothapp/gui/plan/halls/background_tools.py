"""The tools of the picture behind a hall: two points of it for the scale, and dragging it to its place."""

import math
from collections.abc import Callable

from PySide6.QtCore import Qt

from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.canvas_tool import Modifiers
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import DrawingTool, tool_words
from boothapp.gui.plan.tools.line_tool import LineTool
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures

_SCALE = QT_TRANSLATE_NOOP("PlanTools", "Tỉ lệ: bấm hai điểm trên ảnh có khoảng cách thật đã biết · Esc: thôi")
_DRAWN = QT_TRANSLATE_NOOP("PlanTools", "Đang là {length} m trên sơ đồ; bấm điểm thứ hai")
_TYPE = QT_TRANSLATE_NOOP("PlanTools", "Gõ khoảng cách thật của đoạn vừa vẽ ở bên phải rồi Enter")
_MOVE = QT_TRANSLATE_NOOP("PlanTools", "Kéo ảnh mặt bằng đến chỗ của nó · Esc: xong")


class ScaleTool(LineTool):
    """`done` is told the two points."""

    def __init__(self, bench: Bench, done: Callable[[Point, Point], object]) -> None:
        super().__init__(bench)
        self._done = done

    def begin(self) -> None:
        self.bench.say(tool_words(_SCALE))

    def snapped(self, point: Point, modifiers: Modifiers) -> Point:
        """Points of a picture lie in line with nothing."""
        return point

    def release(self, point: Point, modifiers: Modifiers) -> None:
        super().release(point, modifiers)
        if len(self._points) > 1:
            self._end()

    def said(self) -> None:
        self.bench.say(tool_words(_DRAWN).format(length=measures.fixed(self._sketch.length_m)))

    def drawn(self, points: list[Point]) -> None:
        if len(points) > 1 and math.dist(points[0], points[-1]) > 0:
            self._sketch.show_points([points[0], points[-1]], self.view.scale_px)
            self.bench.say(tool_words(_TYPE))
            self._done(points[0], points[-1])
        else:
            self.cancel()


class PictureTool(DrawingTool):
    """Drags the picture; `done` is told its new top left corner."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, bench: Bench, done: Callable[[Point], object]) -> None:
        super().__init__(bench)
        self._done = done
        self._start: Point | None = None

    def begin(self) -> None:
        self.bench.say(tool_words(_MOVE))

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._start = point

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        if pressed and self._start:
            self.show(Ghost(self._moved(point)))

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if self._start is None:
            return
        box, dragged = self._moved(point), self.dragged(self._start, point)
        self.cancel()
        if dragged:
            self._done(Point(box.x, box.y))

    def cancel(self) -> bool:
        under_way, self._start = self._start is not None, None
        super().cancel()
        return under_way

    def _moved(self, point: Point) -> Box:
        backdrop = self.bench.state.backdrop
        assert backdrop and self._start
        return backdrop.box.moved(point.x - self._start.x, point.y - self._start.y)
