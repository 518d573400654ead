"""Looking through all exhibitors for those that may be one, beside the window."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.domain.progress import Progress
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.duplicates import KnownBodies, Pair


class DuplicateSearch(QObject):
    """Reads the exhibitors on this thread and compares them in a job."""

    found = Signal(list)  # tasks.duplicates.Pair, the likeliest first

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._running = False

    def start(self) -> None:
        """Compare all; a search that runs already goes on."""
        from boothapp.tasks import duplicates

        if self._running:
            return
        known = duplicates.read(self._workplace.document.fair)
        self._running = True
        job = self._workplace.jobs.start(
            self.tr("Đang tìm đơn vị trùng"), partial(_pairs, known), self._tell, self._workplace.messages.report
        )
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._running = False

    def _tell(self, pairs: "Sequence[Pair]") -> None:
        if pairs:
            self.found.emit(list(pairs))
        else:
            self._workplace.messages.toast(self.tr("Không thấy đơn vị nào trùng nhau"))


def _pairs(known: "KnownBodies", progress: Progress) -> "Sequence[Pair]":
    from boothapp.tasks import duplicates

    return duplicates.pairs(known, progress)
