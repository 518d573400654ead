"""The table of records on a page, with the keys of a spreadsheet; all changes go through tasks, one undo step each."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QWidget,
)

from boothapp.gui.widgets.cell_commands import CellCommands
from boothapp.gui.widgets.cell_delegate import CellDelegate
from boothapp.gui.widgets.first_column import FirstColumn
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.widgets.painted_cells import PaintedCells
from boothapp.gui.widgets.plain import set_property
from boothapp.gui.widgets.record_header import RecordHeader
from boothapp.gui.widgets.record_model import Index, RecordModel
from boothapp.gui.widgets.record_view import RecordView
from boothapp.gui.widgets.table_rows import set_rows
from boothapp.gui.wording.fields import field_word
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.edit_records import Kind

Key, Modifier = Qt.Key, Qt.KeyboardModifier
_Hint = QStyledItemDelegate.EndEditHint
_ScrollHint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction
_ASKED = (QAbstractItemView.EditTrigger.EditKeyPressed, QAbstractItemView.EditTrigger.DoubleClicked)


class RecordTable(RecordView, PaintedCells, HoldsTyped):
    """Shows a RecordModel of `kind`; the page fills it and listens."""

    removal_wanted = Signal()
    not_editable = Signal(int)  # a column in which somebody tried to type
    edit_ended = Signal()  # a cell's editor was closed

    def __init__(self, model: RecordModel, workplace: Workplace, kind: "Kind") -> None:
        super().__init__()
        self.setObjectName(f"{kind}.table")
        self.records = model
        self.takes_paste: Callable[[], bool] = lambda: False  # asked first: what is copied may be no cells
        self.exhibitor_id = ""  # that pasted rows below the end of a table of products belong to
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        set_rows(self)
        self.setTabKeyNavigation(True)
        self.setDragEnabled(True)
        self.header = RecordHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.header.begin()
        self.cells = CellCommands(self, model, workplace, kind)
        self.first = FirstColumn(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current row stays in sight when there is less room: filters above took another line."""
        row = self.visualRect(self.currentIndex())
        seen = row.top() >= 0 and row.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        self.header.fit()
        if seen and (hidden := row.bottom() + 1 - event.size().height()) > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)

    def show_ids(self, ids: Sequence[str], *, stay: bool = False) -> None:
        editing = self.editor is not None
        super().show_ids(ids, stay=stay)
        if editing and self.editor is None:
            self.edit(self.currentIndex())  # Tab went on to the next cell of a row that moved

    # sideways

    def scrollTo(self, index: Index, hint: _ScrollHint = _ScrollHint.EnsureVisible) -> None:
        """The first column is always in sight, and what lies under it is not."""
        bar = self.horizontalScrollBar()
        if index.column() == 0:
            before = bar.value()
            with QSignalBlocker(bar):  # only up and down
                super().scrollTo(index, hint)
                bar.setValue(before)
            return
        super().scrollTo(index, hint)
        if index.isValid() and (left := self.visualRect(index).left()) < self.first.covered:
            bar.setValue(bar.value() + left - self.first.covered)

    def edit(self, index: Index, *how: Any) -> Any:
        """The first column is edited in its own place."""
        begun = super().edit(index, *how)
        if how and how[0] in _ASKED and index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.not_editable.emit(index.column())
        if how and how[0] == QAbstractItemView.EditTrigger.EditKeyPressed and (editor := self.editor):
            editor.end(False)  # F2 goes on behind the text, a letter takes its place
        if index.column() == 0 and self.first.covered and self.editor:
            self.horizontalScrollBar().setValue(0)
        return begun

    def lead_to(self, key: str) -> None:
        """Show a column, also a hidden one, with the cursor in it: what is typed next is filled in there."""
        for number, column in enumerate(self.records.columns):
            if column.key == key:
                self.header.show_column(number, True)
                self.go_to(self.records.index(max(self.currentIndex().row(), 0), number))

    # what is being typed

    @property
    def editor(self) -> QLineEdit | None:
        """The editor of a cell, while there is one."""
        return next((one for one in self.viewport().findChildren(QLineEdit) if not one.isHidden()), None)

    @property
    def is_typing(self) -> bool:
        """Whether a cell holds something that is typed and not written yet."""
        return self.editor is not None and self.editor.isModified()

    @property
    def unsaved(self) -> str:
        return field_word(self.cells.refused[1]) if self.cells.refused else ""

    def end_typing(self) -> None:
        """Write what was typed into a cell and close its editor."""
        QGuiApplication.inputMethod().commit()
        if self.is_typing and (editor := self.editor):
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    def edit_again(self, id_: str, field: str, text: str) -> None:
        """Open the editor of a cell with a text that could not be written."""
        number = self.records.number_of(id_)
        column = [one.field for one in self.records.columns].index(field)
        if number is None:
            return
        self.setFocus()
        self.go_to(self.records.index(number, column))
        if self.editor is None:
            self.edit(self.currentIndex())
        if editor := self.editor:
            editor.setText(text)
            editor.setModified(True)
            editor.selectAll()

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

    def keyboardSearch(self, search: str) -> None:
        """What is typed where nothing can be typed is told, and does not jump to another row as Qt lets it."""
        if self.currentIndex().isValid() and search.strip():
            self.not_editable.emit(self.currentIndex().column())

    def _down(self) -> None:
        self._go(1)

    def _up(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        index = self.currentIndex()
        row = min(max(index.row() + by, 0), len(self.records.ids) - 1)
        if row >= 0:
            self.go_to(self.records.index(row, max(index.column(), 0)))

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Enter in a cell goes down, as in a spreadsheet. What cannot be written stays open for Enter and Tab."""
        if hint == _Hint.RevertModelCache:
            self.cells.refused = None
        if self.cells.refused and hint != _Hint.NoHint:
            set_property(editor, "wrong", "true")
            return
        super().closeEditor(editor, hint)
        if hint == _Hint.SubmitModelCache:
            self._down()
        elif hint in (_Hint.EditNextItem, _Hint.EditPreviousItem):
            self._pass_read_only(hint)
        self.edit_ended.emit()

    def _pass_read_only(self, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Tab goes on to a cell that can be typed in."""
        step = _Move.MoveNext if hint == _Hint.EditNextItem else _Move.MovePrevious
        for _ in self.records.columns:
            before = self.currentIndex()
            if not before.isValid() or before.flags() & Qt.ItemFlag.ItemIsEditable:
                break
            self.go_to(self.moveCursor(step, Modifier.NoModifier))
        if self.editor is None and self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def _select_rows(self) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(self.selectionModel().selection(), flags)

    def _select_columns(self) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Columns
        self.selectionModel().select(self.selectionModel().selection(), flags)
