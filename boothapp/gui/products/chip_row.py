"""Chips beside each other that go on in the next line; nothing at all when there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import chip


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
            self._flow.addWidget(chip(words, kind))
        self.setVisible(bool(chips))
