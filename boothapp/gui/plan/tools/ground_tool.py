"""The tools that draw a ground: corner after corner by clicks, or by typing how long the next side is."""

import math
from abc import ABC

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from boothapp.floorplan import lengths
from boothapp.floorplan.shape import Point
from boothapp.gui.plan.canvas_tool import NO_KEY, Modifiers
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import tool_words
from boothapp.gui.plan.tools.line_tool import LineTool
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures

_CLOSE_PX = 12.0  # so near to the first corner a click closes the ground
_NEXT = QT_TRANSLATE_NOOP(
    "PlanTools", "Cạnh {length} m · gõ độ dài rồi Enter, hoặc bấm góc kế · Enter hay bấm góc đầu: khép"
)
_TYPED = QT_TRANSLATE_NOOP("PlanTools", "Cạnh dài {typed} m: Enter để đặt góc · Backspace: sửa")


class GroundTool(LineTool, ABC):
    """A double click, Enter or a click at the first corner closes the ground; `drawn` is told its corners."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._typed = ""
        self._towards: Point | None = None

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        self._towards = self._next(point, modifiers)
        super().move(point, modifiers, pressed=pressed)

    def release(self, point: Point, modifiers: Modifiers) -> None:
        """A click is a corner; dragging is no more than a click."""
        if self._from is None:
            return
        corner = self._next(point, modifiers)
        self._from, self._typed = None, ""
        if len(self._points) > 2 and self._is_first(point):
            self._end()
        elif corner != self._points[-1]:
            self._points.append(corner)

    def double_click(self, point: Point) -> None:
        if len(self._points) > 2:
            self._end()

    def key(self, event: QKeyEvent) -> bool:
        text = event.text()
        if self._points and text and (text.isdigit() or text in ",."):
            self._typed += text
        elif self._typed and event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif self._typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add_typed()
        else:
            return super().key(event)
        self.said()
        return True

    def cancel(self) -> bool:
        self._typed = ""
        return super().cancel()

    def said(self) -> None:
        if self._typed:
            self.bench.say(tool_words(_TYPED).format(typed=self._typed))
        elif self._points and self._towards:
            length = math.dist(self._points[-1], self._towards)
            self.bench.say(tool_words(_NEXT).format(length=measures.fixed(length)))

    def _is_first(self, point: Point) -> bool:
        near_m = _CLOSE_PX / (self.view.scale_px * 100)
        return math.dist(point, self._points[0]) <= near_m

    def _add_typed(self) -> None:
        """Put a corner so far from the last one, towards the mouse."""
        length, self._typed = lengths.parse(self._typed), ""
        last = self._points[-1]
        towards = self._towards or Point(last.x + 1, last.y)
        way = math.dist(last, towards)
        if not length or way == 0:
            return
        share = length / way
        x, y = (round(a + (b - a) * share, 3) for a, b in zip(last, towards, strict=True))
        self._points.append(Point(x, y))
        self.move(towards, NO_KEY, pressed=False)
