"""The rows of a list that were left out, as a file to send back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from boothapp.domain.progress import Progress
from boothapp.gui.imports.findings import to_send_back
from boothapp.gui.imports.import_run import ImportRun
from boothapp.gui.workplace import Workplace


class LeftOutRows(QObject):
    """Writes what the file under way left out, beside the window."""

    def __init__(self, workplace: Workplace, run: ImportRun, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._run, self._page = workplace, run, page
        self._target = Path()  # of the last try

    def pick(self) -> None:
        """Let the user say where the rows are written to."""
        source = self._run.file
        start = source.with_name(self.tr("{name} - chưa nhập.xlsx").format(name=source.stem))
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Lưu dòng không nhập"), str(start), "Excel (*.xlsx)")
        if name:
            self.save(Path(name))

    def save(self, target: Path) -> None:
        """Write the rows, with their own columns and the reason, into `target`."""
        report = self._run.report
        assert report is not None
        target = target if target.suffix.lower() == ".xlsx" else target.with_name(target.name + ".xlsx")
        self._target = target
        words = self.tr("Dòng"), self.tr("Lý do không nhập"), self.tr("Danh sách")
        work = partial(_save, self._run.file, target, to_send_back(report.skipped), words)
        title = self.tr("Đang lưu {name}").format(name=target.name)
        self._workplace.jobs.start(title, work, self._saved, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._workplace.messages.report(error, partial(self.save, self._target), self.pick, file=str(self._target))

    def _saved(self, target: Path) -> None:
        self._workplace.messages.toast(self.tr("Đã lưu {name}").format(name=target.name))


def _save(
    source: Path, target: Path, reasons: dict[tuple[str, int], str], words: tuple[str, str, str], progress: Progress
) -> Path:
    from boothapp.tasks import import_left_out

    return import_left_out.save(source, target, reasons, import_left_out.Words(*words), progress)
