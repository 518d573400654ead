"""Pictures of photos that the cache lacks, made in a job: after a turn or a cut, or when the cache was emptied."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.domain.progress import Progress
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.errors import FairError
    from boothapp.domain.photo import Photo, Shown


_AT_ONCE = 12  # photos in a job: those on the screen are soon there


class RenditionMaker(QObject):
    """One job of a few photos at a time, what was wanted last first. A photo that cannot be shown is tried once."""

    made = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._wanted: dict[Shown, Photo] = {}
        self._lost: set[Shown] = set()
        self._in_work: list[Photo] = []

    def want(self, photos: Iterable["Photo"]) -> None:
        """Make the pictures of these photos."""
        begun = {photo.shown for photo in self._in_work} | self._lost
        new = {photo.shown: photo for photo in photos if photo.shown not in begun}
        self._wanted = new | {shown: photo for shown, photo in self._wanted.items() if shown not in new}
        self._start()

    def is_lost(self, photo: "Photo") -> bool:
        """Tell whether no picture of a photo can be made."""
        return photo.shown in self._lost

    def _start(self) -> None:
        if self._in_work or not self._wanted:
            return
        self._in_work = list(self._wanted.values())[:_AT_ONCE]
        for photo in self._in_work:
            del self._wanted[photo.shown]
        work = partial(_make, self._workplace.document.folder, self._in_work)
        title = self.tr("Đang tạo ảnh thu nhỏ")
        job = self._workplace.jobs.start(title, work, self._tell, self._fail, self._wanted.clear)
        job.finished.connect(self._end)

    def _tell(self, broken: "list[tuple[Photo, FairError]]") -> None:
        self._lost |= {photo.shown for photo, _ in broken}  # the check of the fair tells why
        self.made.emit()

    def _fail(self, error: BaseException) -> None:
        self._lost |= {photo.shown for photo in self._in_work}
        self._wanted.clear()
        self._workplace.messages.report(error)
        self.made.emit()

    def _end(self) -> None:
        self._in_work = []
        self._start()


def _make(folder: Path, photos: "list[Photo]", progress: Progress) -> "list[tuple[Photo, FairError]]":
    from boothapp.store import renditions

    return renditions.make_renditions(folder, photos, progress)
