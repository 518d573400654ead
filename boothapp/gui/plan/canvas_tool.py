"""What the canvas does with the mouse: a tool for each thing one can do with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from boothapp.floorplan.shape import Point

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

NO_KEY = Qt.KeyboardModifier.NoModifier
Modifiers = Qt.KeyboardModifier


class CanvasTool:
    """Gets what the left button does on the canvas; points are metres in the hall, not snapped."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, view: "PlanView") -> None:
        self.view = view

    def press(self, point: Point, modifiers: Modifiers) -> None:
        """The button goes down."""

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        """The mouse moves, with the button down or not."""

    def release(self, point: Point, modifiers: Modifiers) -> None:
        """The button comes up."""

    def double_click(self, point: Point) -> None:
        """The button went down and up twice."""

    def key(self, event: QKeyEvent) -> bool:
        """A key is pressed; False when the tool has no use for it."""
        return False

    def holds(self, event: QKeyEvent) -> bool:
        """Whether a key that may be a shortcut is this tool's."""
        return False

    def key_up(self, event: QKeyEvent) -> bool:
        """A key comes up; False when the tool has no use for it."""
        return False

    def give_up(self) -> None:
        """Something else came between: put back what is half done; the tool stays in force."""
        self.cancel()

    def cancel(self) -> bool:
        """Esc, another tool or another window: leave everything as it was; False when nothing was under way."""
        return False
