"""Pasting a block of cells into a table of records: worked out, shown, written in one edit, told with a way back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QGuiApplication

from boothapp.gui.busy import busy
from boothapp.gui.messages import Do, Message
from boothapp.gui.widgets.paste_preview import PastePreview
from boothapp.gui.widgets.paste_repair import PasteRepair
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.wording.edits import nothing_changed
from boothapp.gui.wording.pasted import doubt_words, left_out_words, old_font_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.pasted_cells import Cells
    from boothapp.gui.widgets.record_table import RecordTable
    from boothapp.tasks.edit_records import Kind
    from boothapp.tasks.paste_records import PastedRow, PastePlan, PasteTarget

_SMALL = 20  # rows of one column that are pasted without a look at them
MOST_NEW = 500  # records at once; a longer list is imported


class CellPaste(QObject):
    """Pastes into `table`."""

    def __init__(self, table: "RecordTable", model: RecordModel, workplace: Workplace, kind: "Kind") -> None:
        super().__init__(table)
        self._table, self._model, self._workplace, self._kind = table, model, workplace, kind

    def paste(self, ids: Sequence[str], fields: Sequence[str]) -> None:
        """Paste the clipboard from the first selected cell on; `ids` and `fields` are those of the selection.

        A block that is large, has several columns, does not fit or is in a font of before Unicode is shown before
        anything is written.
        """
        from boothapp.domain import pasted_cells

        if self._table.takes_paste():
            return
        cells = pasted_cells.cells_of(QGuiApplication.clipboard().text())
        index = self._first_cell()
        if not cells or index is None or not self._workplace.document.fair.writable:
            return
        selected = len(ids), len(fields)
        plan = self._plan(index, cells, selected)
        if pasted_cells.old_font(cells):
            self._offer(lambda cells: self._plan(index, cells, selected), cells)
        elif not plan.fields:
            self._workplace.messages.toast(self.tr("Cột này không dán vào được"))
        elif len(plan.rows) > _SMALL or max(map(len, cells)) > 1 or any(not row.id for row in plan.rows):
            self._offer(lambda _: plan, cells)
        else:
            self._apply(plan)

    def paste_new(self) -> bool:
        """Show a copied block as new records, to be added when somebody says so; False when no block is copied."""
        from boothapp.domain import pasted_cells
        from boothapp.tasks.paste_records import PasteTarget

        cells = pasted_cells.cells_of(QGuiApplication.clipboard().text())
        if (len(cells) < 2 and max(map(len, cells), default=0) < 2) or not self._workplace.document.fair.writable:
            return False
        if len(cells) > MOST_NEW:
            words = self.tr("Chưa dán: {count} dòng, mỗi lần tối đa {most}. Danh sách dài hơn: dùng Nhập Excel")
            self._workplace.messages.toast(words.format(count=len(cells), most=MOST_NEW))
            return True
        shown = (self._model.columns[one].field for one in self._table.header.shown())
        target = PasteTarget(self._kind, [], [field for field in shown if field])
        self._offer(partial(self._planned_new, target), cells)
        return True

    def _planned_new(self, target: "PasteTarget", cells: "Cells") -> "PastePlan":
        """New records as the headings say that were copied along, without running numbers."""
        from boothapp.domain.entered_fields import EXHIBITOR_FIELDS
        from boothapp.spreadsheets.copied_exhibitors import understood

        found = understood(cells, target.fields, EXHIBITOR_FIELDS)
        planned = self._planned(replace(target, fields=found.fields), found.rows)
        rows = tuple(replace(row, number=row.number + found.rows_before) for row in planned.rows)
        return replace(planned, rows=rows, columns_left_out=found.columns_left_out)

    def _offer(self, plan_of: "Callable[[Cells], PastePlan]", cells: "Cells") -> None:
        """Show what pasting does; text in a font of before Unicode can be brought over."""
        from boothapp.domain import pasted_cells

        plan = plan_of(cells)
        if found := pasted_cells.old_font(cells):
            encoding, before, after = found
            ways = [
                (self.tr("Chuyển và dán"), plan_of(pasted_cells.decoded(cells, encoding))),
                (self.tr("Dán nguyên"), plan),
            ]
            self._show(ways, " ".join(old_font_words(encoding, before, after)))
        else:
            self._show([(self.tr("Dán {count} dòng").format(count=len(plan.ready)), plan)], "")

    def _plan(self, index: QModelIndex, cells: "Cells", selected: tuple[int, int]) -> "PastePlan":
        from boothapp.tasks.paste_records import PasteTarget

        ids, fields = self._model.ids[index.row() :], self._fields_from(index)
        return self._planned(PasteTarget(self._kind, ids, fields, *selected, self._table.exhibitor_id), cells)

    def _planned(self, target: "PasteTarget", cells: "Cells") -> "PastePlan":
        from boothapp.tasks import paste_records

        return paste_records.plan(self._workplace.document.fair, target, cells)

    def _show(self, ways: "Sequence[tuple[str, PastePlan]]", note: str) -> None:
        over = self._table.parentWidget() if self._table.isHidden() else None  # of an empty list
        PastePreview(over or self._table, ways, note).accepted.connect(self._apply)

    def _apply(self, plan: "PastePlan") -> None:
        from boothapp.tasks import paste_records

        with self._workplace.messages.reporting(partial(self._apply, plan)):
            with busy(len(plan.ready)):
                changed = paste_records.apply(self._workplace.document.fair, plan)
                self._table.show_changed([row.id for row in plan.ready if row.id])
            self._tell(plan, changed)

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

    def _tell(self, plan: "PastePlan", changed: int) -> None:
        undo = [self._workplace.undo_offer()] if changed else []
        done, all_, left = len(plan.ready), len(plan.rows), plan.stopped
        if done == all_ and not plan.columns_left_out:
            words = self.tr("Đã dán {count} dòng") if changed else nothing_changed()
            doubts = doubt_words(plan.ready) if changed else ""
            self._workplace.messages.pasted.emit()
            self._workplace.messages.toast(". ".join(filter(None, (words.format(count=done), doubts))), *undo)
            return
        told = [left_out_words(left)] if left else []
        if plan.columns_left_out:
            told.append(self.tr("{count} cột thừa bị bỏ.").format(count=plan.columns_left_out))
        what = self.tr("Đã dán {done} trong {all} dòng.").format(done=done, all=all_)
        actions: list[tuple[str, Do]] = []
        if mendable := tuple(row for row in left if row.id or plan.kind == "exhibitors" or plan.exhibitor_id):
            actions.append(
                (self.tr("Sửa {count} dòng").format(count=len(mendable)), partial(self._mend, plan, mendable))
            )
        if left:
            actions.append((self.tr("Bỏ {count} dòng").format(count=len(left)), self._table.setFocus))
        actions += undo
        self._workplace.messages.tell(Message(what, " ".join(told), "warn", actions=tuple(actions), until_pasted=True))

    def _mend(self, plan: "PastePlan", rows: "tuple[PastedRow, ...]") -> None:
        """Show rows that were left out with their fields; what stands there then is pasted."""
        if known := [row.id for row in rows if row.id]:
            self._table.choose(known[0])
            self._table.choose_all(known)
        PasteRepair(self._table, plan, rows).accepted.connect(partial(self._paste_mended, plan, rows))

    def _paste_mended(self, plan: "PastePlan", rows: "tuple[PastedRow, ...]", cells: "Cells") -> None:
        from boothapp.tasks.paste_records import PasteTarget

        ids = [row.id for row in rows if row.id]  # they come before the rows below the table's end
        mended = self._planned(PasteTarget(self._kind, ids, plan.fields, exhibitor_id=plan.exhibitor_id), cells)
        numbered = [replace(row, number=before.number) for row, before in zip(mended.rows, rows, strict=True)]
        self._apply(replace(mended, rows=tuple(numbered)))
