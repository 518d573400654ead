"""A list of exhibitors with their products, written as a file for people and spreadsheets, beside the window."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from boothapp.domain.progress import Progress
from boothapp.gui.messages import Message
from boothapp.gui.wording.measures import counted
from boothapp.gui.workplace import Workplace
from boothapp.gui.written_file import ways_to

if TYPE_CHECKING:
    from boothapp.store.export_rows import ExportRows
    from boothapp.tasks.export_fair import Exported


class ListExport(QObject):
    """Asks for a file, writes it in a job and says where it is."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page
        self._asked: tuple[Sequence[str], Path, Sequence[str] | None] = ((), Path(), None)  # to be written last

    def ask(self, exhibitor_ids: Sequence[str], product_ids: Sequence[str] | None = None) -> None:
        """Let the user choose a file and write these exhibitors into it, with these of their products or all."""
        if not exhibitor_ids:
            self._workplace.messages.toast(self.tr("Không có đơn vị nào để xuất"))
            return
        folder = self._workplace.document.folder.absolute()
        kinds = {".xlsx": self.tr("Bảng tính Excel (*.xlsx)"), ".csv": self.tr("Văn bản CSV (*.csv)")}
        named = self.tr("{fair} - sản phẩm {day}") if product_ids else self.tr("{fair} - đơn vị {day}")
        start = folder.parent / f"{named.format(fair=folder.name, day=f'{date.today():%Y-%m-%d}')}.xlsx"
        title = self.tr("Xuất {count} sản phẩm") if product_ids else self.tr("Xuất {count} đơn vị")
        title = title.format(count=counted(len(product_ids or exhibitor_ids)))
        name, kind = QFileDialog.getSaveFileName(self._page, title, str(start), ";;".join(kinds.values()))
        if not name:
            return
        target = Path(name)
        if target.suffix.lower() not in kinds:
            ending = next((ending for ending, words in kinds.items() if words == kind), ".xlsx")
            target = target.with_name(target.name + ending)
        self.write(exhibitor_ids, target, product_ids)

    def write(self, exhibitor_ids: Sequence[str], target: Path, product_ids: Sequence[str] | None = None) -> None:
        """Write these exhibitors into `target`, .xlsx or .csv, with these of their products or all."""
        from boothapp.store import export_rows

        self._asked = exhibitor_ids, target, product_ids
        products = None if product_ids is None else frozenset(product_ids)
        rows = export_rows.read(self._workplace.document.fair, frozenset(exhibitor_ids), products)
        title = self.tr("Đang xuất {name}").format(name=target.name)
        work = partial(_write, rows, target)
        self._workplace.jobs.start(title, work, self._written, self._failed)

    def _failed(self, error: BaseException) -> None:
        ids, target, product_ids = self._asked
        self._workplace.messages.report(
            error, partial(self.write, *self._asked), partial(self.ask, ids, product_ids), file=str(target)
        )

    def _written(self, exported: "Exported") -> None:
        file, messages = exported.file, self._workplace.messages
        show = ways_to(file)
        what = self.tr("Đã xuất {name}").format(name=file.name)
        if exported.remarks:
            why = self.tr("{count} ô quá dài đã bị cắt; xuất CSV để có đủ.").format(count=len(exported.remarks))
            messages.tell(Message(what, why, "warn", "\n".join(exported.remarks), show))
        else:
            messages.toast(what, *show)


def _write(rows: "ExportRows", target: Path, progress: Progress) -> "Exported":
    from boothapp.tasks import export_fair

    return export_fair.write_list(rows, target, progress)
