"""The tool that draws the outline of a hall."""

from collections.abc import Callable

from boothapp.floorplan.shape import Point
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import tool_words
from boothapp.gui.plan.tools.ground_tool import GroundTool
from boothapp.gui.translation import QT_TRANSLATE_NOOP

_FIRST = QT_TRANSLATE_NOOP("PlanTools", "Đường bao: bấm góc đầu tiên · Esc: thôi")


class OutlineTool(GroundTool):
    """`done` is told the corners."""

    def __init__(self, bench: Bench, done: Callable[[list[Point]], object]) -> None:
        super().__init__(bench)
        self._done = done

    def begin(self) -> None:
        self.bench.say(tool_words(_FIRST))

    def drawn(self, points: list[Point]) -> None:
        self.cancel()
        self._done(points)
