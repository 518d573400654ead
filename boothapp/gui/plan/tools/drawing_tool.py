"""What the drawing tools have in common: where the mouse stands in line with things, and what they say."""

from PySide6.QtCore import QCoreApplication, Qt

from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.canvas_tool import CanvasTool, Modifiers
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.lining_up import lined_up
from boothapp.gui.plan.tools.bench import Bench

_DRAG_PX = 4  # the mouse may shake so much in a click
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class DrawingTool(CanvasTool):
    """A tool that draws; it stays in force until Esc or another tool."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.view)
        self.bench = bench

    def begin(self) -> None:
        """The tool comes into force."""

    def snapped(self, point: Point, modifiers: Modifiers) -> Point:
        """Return the point in line with booths, walls or the grid, with guides shown; Alt leaves it where it is."""
        shift = self._shift(Box(point.x, point.y, 0.0, 0.0), modifiers)
        return Point(round(point.x + shift.x, 3), round(point.y + shift.y, 3))

    def in_line(self, box: Box, modifiers: Modifiers) -> Box:
        """Return the box shifted so that it stands in line."""
        shift = self._shift(box, modifiers)
        return box.moved(shift.x, shift.y)

    def _shift(self, box: Box, modifiers: Modifiers) -> Point:
        if modifiers & ALT or not self.view.snapping:
            self.hide_guides()
            return Point(0.0, 0.0)
        found = lined_up(self.view, box)
        self.view.plan.guides.show_guides(found.guides, (), self.view.scale_px)
        return Point(found.dx, found.dy)

    def hide_guides(self) -> None:
        self.view.plan.guides.show_guides((), (), self.view.scale_px)

    def dragged(self, start: Point, point: Point) -> bool:
        """Tell whether the mouse went further than a hand shakes."""
        way = at(Point(point.x - start.x, point.y - start.y))
        return max(abs(way.x()), abs(way.y())) * self.view.scale_px >= _DRAG_PX

    def show(self, *ghosts: Ghost) -> None:
        self.view.plan.show_ghosts(ghosts)

    def cancel(self) -> bool:
        """Take away what is shown of something not made."""
        shown = bool(self.view.plan.ghosts.ghosts)
        self.view.plan.show_ghosts(())
        self.hide_guides()
        return shown


def between(one: Point, other: Point, *, square: bool = False) -> Box:
    """Return the box between two corners; a square one has the longer side twice, from the first corner."""
    dx, dy = other.x - one.x, other.y - one.y
    if square:
        side = max(abs(dx), abs(dy))
        dx, dy = side if dx >= 0 else -side, side if dy >= 0 else -side
    left, top = min(one.x, one.x + dx), min(one.y, one.y + dy)
    return Box(round(left, 3), round(top, 3), round(abs(dx), 3), round(abs(dy), 3))


def tool_words(text: str) -> str:
    """Return a source text of the tools in the language of the interface."""
    return QCoreApplication.translate("PlanTools", text)
