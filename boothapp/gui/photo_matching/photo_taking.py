"""Pictures on their way into the fair: files taken in beside the window, then one edit for all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Job
from boothapp.gui.photo_matching.match_row import MatchRow
from boothapp.gui.photo_matching.photo_matching import without_gone
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.add_photos import TakenPictures


@dataclass(frozen=True)
class Taken:
    """What became of the rows that were to be added."""

    done: frozenset[Path]
    new: int  # pictures that their products did not show before
    failed: Mapping[Path, FairError]
    not_reached: int


class PhotoTaking(QObject):
    """At most one at a time."""

    progressed = Signal(int, int)
    ended = Signal(object)  # Taken
    failed = Signal()  # nothing was added; the reason has been told

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._job: Job | None = None
        self._rows: Sequence[MatchRow] = ()

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, rows: Sequence[MatchRow]) -> None:
        """Add the pictures of these rows to their products."""
        self._rows = rows
        work = partial(_take, self._workplace.document.folder, [row.file for row in rows])
        title = self.tr("Đang thêm {count} ảnh").format(count=len(rows))
        self._job = self._workplace.jobs.start(title, work, self._add, self._could_not, self._was_stopped)
        self._job.moved_on.connect(self.progressed)

    def stop(self) -> None:
        """Take in no more files; those that are in are added."""
        if self._job:
            self._job.cancel()

    def _add(self, taken: "TakenPictures") -> None:
        from boothapp.tasks import add_photos

        self._job = None
        fair = self._workplace.document.fair
        product_of = {row.file: row.product_id for row in without_gone(fair, self._rows)}
        chosen = [(product_of[file], file, stored) for file, stored in taken.pictures if product_of[file]]
        try:
            new = add_photos.add_taken(fair, chosen)
        except (FairError, OSError) as error:
            self._could_not(error)
            return
        reached = len(taken.pictures) + len(taken.failed)
        done = frozenset(file for _, file, _ in chosen)
        self.ended.emit(Taken(done, new, dict(taken.failed), len(self._rows) - reached))

    def _was_stopped(self) -> None:
        self._job = None
        self.ended.emit(Taken(frozenset(), 0, {}, len(self._rows)))

    def _could_not(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit()
        self._workplace.messages.report(error, file=str(self._workplace.document.folder))  # whose disk is full


def _take(folder: Path, files: Sequence[Path], progress: Progress) -> "TakenPictures":
    from boothapp.tasks import add_photos

    return add_photos.take_all(folder, files, progress)
