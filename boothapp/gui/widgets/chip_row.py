"""Chips beside each other that go on in the next line; nothing at all when there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import ElidedLabel


class _Chip(ElidedLabel):
    """A chip whose words may be the user's: at most a line long."""

    def __init__(self, words: str, kind: str) -> None:
        super().__init__(words, Role.LABEL)
        self.setProperty("chip", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.end()
        super().paintEvent(event)


class ChipRow(QWidget):
    """Shows words with the kind of their chip."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.words: tuple[str, ...] = ()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show these and no others."""
        self.words = tuple(words for words, _ in chips)
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for words, kind in chips:
            self._flow.addWidget(_Chip(words, kind))
        self.setVisible(bool(chips))
