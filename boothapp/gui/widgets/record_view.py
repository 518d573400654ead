"""What the views of records have in common: records are selected, looked for and flashed by their ids."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from boothapp.gui.widgets.record_model import RecordModel

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object
_Flag = QItemSelectionModel.SelectionFlag


class RecordView(_View):
    """Goes before a view of Qt among the bases of a class; the views of one model may share its selection."""

    records: RecordModel

    @property
    def selected_ids(self) -> list[str]:
        """The records with a selected cell, in their order."""
        rows: set[int] = set()
        for block in self.selectionModel().selection().toList():
            rows.update(range(block.top(), block.bottom() + 1))
        return [self.records.ids[row] for row in sorted(rows)]

    @property
    def current_id(self) -> str:
        """The current record, "" when there is none."""
        index = self.currentIndex()
        return self.records.ids[index.row()] if index.isValid() else ""

    def choose(self, id_: str) -> bool:
        """Select a record and scroll to it. Returns False when it is not among those that are shown."""
        number = self.records.number_of(id_)
        if number is not None:
            self.go_to(self.records.index(number, max(self.currentIndex().column(), 0)))
        return number is not None

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current and only selected one, whatever keys are held: Ctrl would toggle, Shift extend."""
        rows = self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | (_Flag.Rows if rows else _Flag.NoUpdate))
        self.reveal(index.row())

    def choose_all(self, ids: Sequence[str]) -> None:
        """Select these records, as far as they are shown."""
        selection = QItemSelection()
        last = len(self.records.columns) - 1
        for top, bottom in _runs(self.records.numbers_of(ids)):
            selection.select(self.records.index(top, 0), self.records.index(bottom, last))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def show_ids(self, ids: Sequence[str], *, stay: bool = False) -> None:
        """Show these records in this order; the selection stays on its records.

        When the current one is gone it goes to the first one, or with `stay` to the one that stood next to it.
        """
        selected, current, column = self.selected_ids, self.current_id, max(self.currentIndex().column(), 0)
        near = _near(self.records.ids, max(self.currentIndex().row(), 0), frozenset(ids)) if stay else ""
        if not self.records.show_ids(ids) or not ids:
            return
        number = self.records.number_of(current)
        self.go_to(self.records.index(number if number is not None else self.records.number_of(near) or 0, column))
        if number is not None and len(selected) > 1:
            self.choose_all(selected)

    def show_changed(self, ids: Sequence[str]) -> None:
        """Flash these records once and scroll to the first of them that is shown."""
        if numbers := self.records.numbers_of(ids):
            self.reveal(numbers[0])
            self.records.flash(ids)

    def reveal(self, number: int) -> None:
        """Scroll to a row."""
        self.scrollTo(self.records.index(number, max(self.currentIndex().column(), 0)))


def _near(before: Sequence[str], row: int, left: frozenset[str]) -> str:
    """Return the record that is left nearest below a row, else nearest above it; "" when none is."""
    below = (id_ for id_ in before[row:] if id_ in left)
    above = (id_ for id_ in reversed(before[:row]) if id_ in left)
    return next(below, None) or next(above, "")


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and last of numbers that follow each other: Qt is slow with many single rows."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found
