"""What the keys of a spreadsheet do to the selected cells of a table of records, one undo step each."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.messages import Message
from boothapp.gui.widgets import copied_cells
from boothapp.gui.widgets.cell_paste import CellPaste
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.gui.widgets.record_table import RecordTable
    from boothapp.tasks.edit_records import Kind


class CellCommands(QObject):
    """Copies, cuts, clears, fills and pastes cells of `table`."""

    def __init__(self, table: "RecordTable", model: RecordModel, workplace: Workplace, kind: "Kind") -> None:
        super().__init__(table)
        self._table, self._model, self._workplace, self._kind = table, model, workplace, kind
        self._paste = CellPaste(table, model, workplace, kind)
        self.refused: tuple[str, str, str] | None = None  # id, field and text that could not be written last
        model.edited.connect(self.write)
        table.not_editable.connect(self._tell_not_editable)

    def _columns(self) -> list[int]:
        """The columns of the selected cells that are shown, from left to right."""
        indexes = self._table.selectionModel().selectedIndexes() or [self._table.currentIndex()]
        selected = {index.column() for index in indexes}
        return [number for number in self._table.header.shown() if number in selected]

    def _block(self) -> tuple[list[str], list[str]]:
        """Ids and fields of the selected cells; columns that cannot be edited have the field ""."""
        ids = self._table.selected_ids or [self._table.current_id]
        return ids, [self._model.columns[number].field for number in self._columns()]

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        rows = sorted({index.row() for index in self._table.selectionModel().selectedIndexes()})
        columns = self._columns()
        cells = [[str(self._model.index(row, one).data() or "") for one in columns] for row in rows]
        copied_cells.put(cells, [self._model.columns[one].numbers for one in columns])

    def cut(self) -> None:
        """Copy the selected cells and clear them."""
        self.copy()
        self.clear_cells()

    def clear_cells(self) -> None:
        """Empty the selected cells; rows are never removed by this."""
        from boothapp.tasks import edit_records

        ids, fields = self._block()
        if named := [field for field in fields if field]:
            with self._telling(self.clear_cells):
                edit_records.clear(self._workplace.document.fair, self._kind, ids, named)

    def fill_down(self) -> None:
        """Let all selected cells say what the first of their column says."""
        from boothapp.tasks import edit_records

        ids, fields = self._block()
        if (named := [field for field in fields if field]) and len(ids) > 1:
            with self._telling(self.fill_down):
                edit_records.fill_down(self._workplace.document.fair, self._kind, ids, named)

    def write(self, id_: str, field: str, text: str) -> None:
        """Write what was typed into a cell; when it cannot be written it is kept for another try."""
        from boothapp.tasks import edit_records

        self.refused = None
        with self._telling(partial(self.write, id_, field, text)):
            try:
                before = self._model.edit_text(id_, field) if field == "name" else ""
                changed = edit_records.change(self._workplace.document.fair, self._kind, {id_: {field: text}})
                if field == "name" and changed.count:
                    self._tell_renamed(before, self._model.edit_text(id_, field))
                elif changed.count and changed.warnings:  # it is saved all the same
                    self._workplace.messages.toast(f"{field_word(field)}: {problem_words(changed.warnings[0])}")
            except ProblemsFound as error:
                self.refused = id_, field, text
                self._tell_refused(error)

    def _tell_not_editable(self, number: int) -> None:
        """Say it where a letter, F2 or a double click would begin to edit a cell."""
        if not self._workplace.document.fair.writable:
            return  # a banner says so for the whole window
        column = self._model.columns[number]
        words = column.elsewhere or self.tr("Cột {column} không gõ vào được").format(column=column.title)
        self._workplace.messages.toast(words)

    def _tell_renamed(self, before: str, after: str) -> None:
        """A name that was typed over by mistake is known by nothing else: say what it was."""
        undo = self._workplace.undo_offer()
        self._workplace.messages.toast(
            self.tr("Đã đổi tên “{before}” thành “{after}”").format(before=before, after=after), undo
        )

    def _tell_refused(self, error: ProblemsFound) -> None:
        assert self.refused
        _, field, _ = self.refused
        what = self.tr("Chưa ghi được ô {field}.").format(field=field_word(field))
        why = problem_words(error.problems[0]) + "."
        again = (self.tr("Sửa ô này"), partial(self._table.edit_again, *self.refused))
        self._workplace.messages.tell(Message(what, why, "warn", actions=(again,)))

    def paste_new(self) -> bool:
        """Show a copied block as new records; False when none is copied."""
        return self._paste.paste_new()

    def paste(self) -> None:
        """Paste what was copied from the first selected cell on; more than a column is shown before."""
        self._paste.paste(*self._block())

    def _telling(self, again: Callable[[], object]) -> AbstractContextManager[None]:
        return self._workplace.messages.reporting(again)
