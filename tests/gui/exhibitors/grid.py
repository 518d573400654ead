"""The table of exhibitors as a user sees it: cells by row and column."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.gui.exhibitors.page import ExhibitorsPage

TEA, CERAMICS, CAFE = range(3)  # rows, by name


class Grid:
    """The table by rows and keys of columns."""

    def __init__(self, page: ExhibitorsPage, qtbot: QtBot) -> None:
        self.page, self.table, self._qtbot = page, page.table, qtbot
        self._keys = [column.key for column in page.list.model.columns]

    def select(self, top: int, left: str, bottom: int | None = None, right: str = "") -> None:
        model = self.page.list.model
        first = model.index(top, self._keys.index(left))
        last = model.index(top if bottom is None else bottom, self._keys.index(right or left))
        self.table.setCurrentIndex(first)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.table.selectionModel().select(QItemSelection(first, last), flags)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self.table, key, modifiers)

    def text(self, row: int, key: str) -> str:
        return str(self.page.list.model.index(row, self._keys.index(key)).data())

    def editor(self) -> QLineEdit:
        [editor] = [one for one in self.table.viewport().findChildren(QLineEdit) if one.isVisible()]
        return editor

    def type(self, text: str) -> None:
        """Type over a cell: the first letter opens its editor."""
        type_text(self.table, text[0])
        type_text(self.editor(), text[1:])
