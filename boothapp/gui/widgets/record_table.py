"""The table of records on a page, with the keys of a spreadsheet; all changes go through tasks, one undo step each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from boothapp.gui import theme
from boothapp.gui.tokens import ROW_HEIGHT
from boothapp.gui.widgets.cell_commands import CellCommands
from boothapp.gui.widgets.record_header import RecordHeader
from boothapp.gui.widgets.record_model import Index, RecordModel
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.edit_records import Kind

Key, Modifier = Qt.Key, Qt.KeyboardModifier
_GROUND = Qt.ItemDataRole.BackgroundRole


class CellDelegate(QStyledItemDelegate):
    """Edits a cell in a plain line; the whole text is given back when the editor is left."""

    def createEditor(self, parent: QWidget, option: Any, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The style sheet draws no ground: that of rows that changed, and of the record beside the table."""
        ground, view = index.data(_GROUND), self.parent()
        if ground is None and isinstance(view, QTableView) and view.currentIndex().row() == index.row():
            ground = theme.colour("sunken")
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class RecordTable(QTableView):
    """Shows a RecordModel of `kind`; the page fills it and listens."""

    chosen = Signal(str)  # the current record; "" when there is none
    removal_wanted = Signal()

    def __init__(self, model: RecordModel, workplace: Workplace, kind: "Kind") -> None:
        super().__init__()
        self._records = model
        self.exhibitor_id = ""  # that pasted rows below the end of a table of products belong to
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setDragEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.header = RecordHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.header.begin()
        self.cells = CellCommands(self, model, workplace, kind)
        self.selectionModel().currentRowChanged.connect(self._tell_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit()

    # what is chosen

    @property
    def selected_ids(self) -> list[str]:
        """The records with a selected cell, in the order of the table."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self._records.ids[row] for row in rows]

    @property
    def current_id(self) -> str:
        index = self.currentIndex()
        return self._records.ids[index.row()] if index.isValid() else ""

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show these records in this order; the selection stays on its records, else goes to the first one."""
        selected, current, column = self.selected_ids, self.current_id, max(self.currentIndex().column(), 0)
        editing = self.state() == QAbstractItemView.State.EditingState
        if not self._records.show_ids(ids):
            return
        if current and self.choose(current, column):
            if len(selected) > 1:
                self.choose_all(selected)
            if editing:  # Tab went on to the next cell of a row that moved
                self.edit(self.currentIndex())
        elif ids:
            self.setCurrentIndex(self._records.index(0, column))
        else:
            self._tell_current()

    def show_changed(self, ids: Sequence[str]) -> None:
        """Flash these records once and scroll to the first of them that the table has."""
        numbers = sorted(number for id_ in ids if (number := self._records.number_of(id_)) is not None)
        if numbers:
            self.scrollTo(self._records.index(numbers[0], 0))
            self._records.flash(ids)

    def choose(self, id_: str, column: int | None = None) -> bool:
        """Select a record and scroll to it. Returns False when the table does not show it."""
        number = self._records.number_of(id_)
        if number is None:
            return False
        kept = max(self.currentIndex().column(), 0) if column is None else column
        self.setCurrentIndex(self._records.index(number, kept))
        return True

    def choose_all(self, ids: Sequence[str]) -> None:
        """Select these records, as far as the table shows them."""
        selection = QItemSelection()
        last = len(self._records.columns) - 1
        for number in sorted(found for id_ in ids if (found := self._records.number_of(id_)) is not None):
            selection.select(self._records.index(number, 0), self._records.index(number, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_current(self) -> None:
        self.chosen.emit(self.current_id)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._spreadsheet_key(event):
            super().keyPressEvent(event)

    def _spreadsheet_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Modifier.KeypadModifier
        for standard, do in (
            (QKeySequence.StandardKey.Copy, self.cells.copy),
            (QKeySequence.StandardKey.Cut, self.cells.cut),
            (QKeySequence.StandardKey.Paste, self.cells.paste),
        ):
            if event.matches(standard):
                do()
                return True
        do_keys = {
            (Key.Key_Return, Modifier.NoModifier): self._down,
            (Key.Key_Enter, Modifier.NoModifier): self._down,
            (Key.Key_Return, Modifier.ShiftModifier): self._up,
            (Key.Key_Enter, Modifier.ShiftModifier): self._up,
            (Key.Key_Delete, Modifier.NoModifier): self.cells.clear_cells,
            (Key.Key_Delete, Modifier.ControlModifier): self.removal_wanted.emit,
            (Key.Key_D, Modifier.ControlModifier): self.cells.fill_down,
            (Key.Key_Space, Modifier.ControlModifier): self._select_columns,
            (Key.Key_Space, Modifier.ShiftModifier): self._select_rows,
        }
        found = do_keys.get((Key(key), held)) if self.state() != QAbstractItemView.State.EditingState else None
        if found:
            found()
        return found is not None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A letter that the input method gives at once begins to edit, as a key does; Qt would lose it."""
        at_once = bool(event.commitString()) and self.state() != QAbstractItemView.State.EditingState
        if not at_once or not self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            super().inputMethodEvent(event)
            return
        self.edit(self.currentIndex())
        if editor := self.viewport().focusWidget():
            QCoreApplication.sendEvent(editor, event)

    def _down(self) -> None:
        self._go(1)

    def _up(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        index = self.currentIndex()
        row = min(max(index.row() + by, 0), len(self._records.ids) - 1)
        if row >= 0:
            self.setCurrentIndex(self._records.index(row, max(index.column(), 0)))

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Enter in a cell goes down, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint == QStyledItemDelegate.EndEditHint.SubmitModelCache:
            self._down()

    def _select_rows(self) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(self.selectionModel().selection(), flags)

    def _select_columns(self) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Columns
        self.selectionModel().select(self.selectionModel().selection(), flags)
