"""Pasting a block of cells into a table of records: worked out, shown, written in one edit, told with a way back."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QGuiApplication

from boothapp.gui.messages import Message
from boothapp.gui.widgets.paste_preview import PastePreview
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.pasted_cells import Cells
    from boothapp.gui.widgets.record_table import RecordTable
    from boothapp.tasks.edit_records import Kind
    from boothapp.tasks.paste_records import PastePlan


class CellPaste(QObject):
    """Pastes into `table`."""

    def __init__(self, table: "RecordTable", model: RecordModel, workplace: Workplace, kind: "Kind") -> None:
        super().__init__(table)
        self._table, self._model, self._workplace, self._kind = table, model, workplace, kind

    def paste(self, ids: Sequence[str], fields: Sequence[str]) -> None:
        """Paste the clipboard from the first selected cell on; `ids` and `fields` are those of the selection.

        A block of several columns, or one in a font of before Unicode, is shown before anything is written.
        """
        from boothapp.domain import pasted_cells

        cells = pasted_cells.cells_of(QGuiApplication.clipboard().text())
        index = self._first_cell()
        if not cells or index is None or not self._workplace.document.fair.writable:
            return
        selected = len(ids), len(fields)
        plan = self._plan(index, cells, selected)
        if found := pasted_cells.old_font(cells):
            encoding, before, after = found
            decoded = self._plan(index, pasted_cells.decoded(cells, encoding), selected)
            ways = [(self.tr("Chuyển và dán"), decoded), (self.tr("Dán nguyên"), plan)]
            note = self.tr("Văn bản dùng phông cũ: “{before}” sẽ thành “{after}”.")
            self._show(ways, note.format(before=before[:40], after=after[:40]))
        elif max(map(len, cells)) > 1 and plan.fields:
            self._show([(self.tr("Dán {count} dòng").format(count=len(plan.ready)), plan)], "")
        else:
            self._apply(plan)

    def _plan(self, index: QModelIndex, cells: "Cells", selected: tuple[int, int]) -> "PastePlan":
        from boothapp.tasks import paste_records
        from boothapp.tasks.paste_records import PasteTarget

        ids, fields = self._model.ids[index.row() :], self._fields_from(index)
        target = PasteTarget(self._kind, ids, fields, *selected, self._table.exhibitor_id)
        return paste_records.plan(self._workplace.document.fair, target, cells)

    def _show(self, ways: "Sequence[tuple[str, PastePlan]]", note: str) -> None:
        for shown in self._table.findChildren(PastePreview):
            shown.end()
        PastePreview(self._table, ways, note).accepted.connect(self._apply)

    def _apply(self, plan: "PastePlan") -> None:
        from boothapp.tasks import paste_records

        with self._workplace.messages.reporting(partial(self._apply, plan)):
            paste_records.apply(self._workplace.document.fair, plan)
            self._tell(plan)

    def _first_cell(self) -> QModelIndex | None:
        """The top left one of the selected cells that are shown."""
        indexes = self._table.selectionModel().selectedIndexes() or [self._table.currentIndex()]
        shown = self._table.header.shown()
        found = [index for index in indexes if index.isValid() and index.column() in shown]
        return min(found, key=lambda index: (index.row(), shown.index(index.column())), default=None)

    def _fields_from(self, index: QModelIndex) -> list[str]:
        """Fields from a cell to the right; pasting stops before a column that cannot be edited."""
        shown = self._table.header.shown()
        fields = [self._model.columns[one].field for one in shown[shown.index(index.column()) :]]
        return fields[: fields.index("")] if "" in fields else fields

    def _tell(self, plan: "PastePlan") -> None:
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
        actions = [undo] if done else []
        if wrong := [row.id for row in plan.stopped if row.id]:
            actions.insert(0, (self.tr("Sửa {count} dòng").format(count=len(wrong)), lambda: self._go_to(wrong)))
        self._workplace.messages.tell(Message(what, " ".join(lines), "warn", actions=tuple(actions)))

    def _go_to(self, ids: Sequence[str]) -> None:
        """Select the rows that were left out, to be put right."""
        if self._table.choose(ids[0]):
            self._table.choose_all(ids)
        self._table.setFocus()
