"""Words that lead somewhere, cut with "…" where there is no room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent

from boothapp.gui.tokens import DENSE_HEIGHT, Role
from boothapp.gui.widgets import focus_ring
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.gui.widgets.pressed import Pressed


class LinkLabel(Pressed, ElidedLabel):
    """Followed by a click, Enter or Space."""

    clicked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__("", Role.BODY, tone="link")
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(DENSE_HEIGHT)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(self.text())

    def press(self) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            focus_ring.draw(QPainter(self), self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
