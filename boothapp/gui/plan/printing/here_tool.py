"""A click on the plan tells where the sheet will hang."""

from PySide6.QtCore import QObject, Qt, Signal

from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.canvas_tool import CanvasTool, Modifiers
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.view import PlanView

_SIDE_M = 2.0  # of the mark on the canvas


class Picked(QObject):
    """Says where was clicked."""

    at = Signal(float, float)  # metres


class HereTool(CanvasTool):
    """In force while the printing panel waits for a place."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: PlanView) -> None:
        super().__init__(view)
        self.picked = Picked(view)

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self.picked.at.emit(*point)


def mark(view: PlanView, here: tuple[float, float] | None, words: str) -> None:
    """Show on the canvas where the sheet will hang; None = nothing is shown."""
    ghosts = [Ghost(Box(here[0] - _SIDE_M / 2, here[1] - _SIDE_M / 2, _SIDE_M, _SIDE_M), words)] if here else []
    view.plan.show_ghosts(ghosts)
