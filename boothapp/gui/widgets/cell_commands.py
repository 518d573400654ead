"""What the keys of a spreadsheet do to the selected cells of a table of records, one undo step each."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QGuiApplication

from boothapp.gui.messages import Message
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.gui.widgets.record_table import RecordTable
    from boothapp.tasks.edit_records import Kind
    from boothapp.tasks.paste_records import PastePlan


class CellCommands(QObject):
    """Copies, cuts, clears, fills and pastes cells of `table`."""

    def __init__(self, table: "RecordTable", model: RecordModel, workplace: Workplace, kind: "Kind") -> None:
        super().__init__(table)
        self._table, self._model, self._workplace, self._kind = table, model, workplace, kind
        model.edited.connect(self.write)

    def _block(self) -> tuple[list[str], list[str]]:
        """Ids and fields of the selected cells; columns that cannot be edited or are hidden have none."""
        indexes = self._table.selectionModel().selectedIndexes() or [self._table.currentIndex()]
        shown = sorted({index.column() for index in indexes if index.isValid() and not self._hidden(index)})
        header = self._table.horizontalHeader()
        shown.sort(key=header.visualIndex)
        return self._table.selected_ids or [self._table.current_id], [
            self._model.columns[number].field for number in shown
        ]

    def _hidden(self, index: QModelIndex) -> bool:
        return self._table.isColumnHidden(index.column())

    def copy(self) -> None:
        """Put the selected cells on the clipboard as text with tabs."""
        numbers = sorted({index.row() for index in self._table.selectionModel().selectedIndexes()})
        columns = sorted({index.column() for index in self._table.selectionModel().selectedIndexes()})
        columns = sorted((one for one in columns if not self._table.isColumnHidden(one)), key=self._place)
        cells = [[str(self._model.data(self._model.index(row, one))) for one in columns] for row in numbers]
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(_cell, row)) for row in cells))

    def _place(self, column: int) -> int:
        return self._table.horizontalHeader().visualIndex(column)

    def cut(self) -> None:
        """Copy the selected cells and clear them."""
        self.copy()
        self.clear_cells()

    def clear_cells(self) -> None:
        """Empty the selected cells; rows are never removed by this."""
        from boothapp.tasks import edit_records

        ids, fields = self._block()
        if named := [field for field in fields if field]:
            with self._telling():
                edit_records.clear(self._workplace.document.fair, self._kind, ids, named)

    def fill_down(self) -> None:
        """Let all selected cells say what the first of their column says."""
        from boothapp.tasks import edit_records

        ids, fields = self._block()
        if (named := [field for field in fields if field]) and len(ids) > 1:
            with self._telling():
                edit_records.fill_down(self._workplace.document.fair, self._kind, ids, named)

    def write(self, id_: str, field: str, text: str) -> None:
        from boothapp.tasks import edit_records

        with self._telling():
            edit_records.change(self._workplace.document.fair, self._kind, {id_: {field: text}})

    def paste(self) -> None:
        """Paste a block from the first selected cell on; a doubtful row is told and left out, or all is taken back."""
        from boothapp.domain import pasted_cells
        from boothapp.tasks import paste_records
        from boothapp.tasks.paste_records import PasteTarget

        cells = pasted_cells.cells_of(QGuiApplication.clipboard().text())
        index = self._first_cell()
        if not cells or index is None:
            return
        if found := pasted_cells.old_font(cells):
            encoding, before, after = found
            cells = pasted_cells.decoded(cells, encoding)
            self._tell_old_font(before, after)
        ids, fields = self._block()
        target = PasteTarget(
            self._kind,
            self._model.ids[index.row() :],
            self._fields_from(index),
            len(ids),
            len(fields),
            self._table.exhibitor_id,
        )
        with self._telling():
            plan = paste_records.plan(self._workplace.document.fair, target, cells)
            paste_records.apply(self._workplace.document.fair, plan)
            self._tell_pasted(plan)

    def _first_cell(self) -> QModelIndex | None:
        indexes = self._table.selectionModel().selectedIndexes() or [self._table.currentIndex()]
        found = [index for index in indexes if index.isValid() and not self._hidden(index)]
        return min(found, key=lambda index: (index.row(), self._place(index.column())), default=None)

    def _fields_from(self, index: QModelIndex) -> list[str]:
        """Fields from a cell to the right; pasting stops before a column that cannot be edited."""
        shown = sorted(
            (one for one in range(len(self._model.columns)) if not self._table.isColumnHidden(one)), key=self._place
        )
        fields = [self._model.columns[one].field for one in shown[shown.index(index.column()) :]]
        return fields[: fields.index("")] if "" in fields else fields

    def _tell_old_font(self, before: str, after: str) -> None:
        words = self.tr("Văn bản dán dùng phông cũ, đã chuyển: “{before}” thành “{after}”.")
        self._workplace.messages.toast(words.format(before=before[:30], after=after[:30]))

    def _tell_pasted(self, plan: "PastePlan") -> None:
        undo = (self.tr("Hoàn tác"), self._workplace.commands.action("undo").trigger)
        done, all_ = len(plan.ready), len(plan.rows)
        if done == all_ and not plan.columns_left_out:
            self._workplace.messages.toast(self.tr("Đã dán {count} dòng").format(count=done), undo)
            return
        lines = [
            self.tr("Dòng {number}: {problem}.").format(number=row.number, problem=problem_words(row.stops[0]))
            for row in plan.stopped[:5]
        ]
        if plan.columns_left_out:
            lines.append(self.tr("{count} cột thừa bị bỏ.").format(count=plan.columns_left_out))
        what = self.tr("Đã dán {done} trong {all} dòng.").format(done=done, all=all_)
        self._workplace.messages.tell(Message(what, " ".join(lines), "warn", actions=(undo,)))

    def _telling(self) -> AbstractContextManager[None]:
        return self._workplace.messages.reporting()


def _cell(text: str) -> str:
    """A cell as spreadsheets copy it: quoted when it holds a line break, a tab or begins with a quotation mark."""
    quoted = any(sign in text for sign in "\n\t") or text.startswith('"')
    return '"' + text.replace('"', '""') + '"' if quoted else text
