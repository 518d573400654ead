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


class RenditionMaker(QObject):
    """One job at a time; what is wanted meanwhile comes next. A photo that cannot be shown is tried once."""

    made = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._wanted: dict[Shown, Photo] = {}
        self._tried: set[Shown] = set()
        self._runs = False

    def want(self, photos: Iterable["Photo"]) -> None:
        """Make the pictures of these photos."""
        self._wanted |= {photo.shown: photo for photo in photos if photo.shown not in self._tried}
        self._start()

    def _start(self) -> None:
        if self._runs or not self._wanted:
            return
        self._runs = True
        photos, self._wanted = list(self._wanted.values()), {}
        self._tried.update(photo.shown for photo in photos)
        work = partial(_make, self._workplace.document.folder, photos)
        title = self.tr("Đang tạo ảnh thu nhỏ")
        job = self._workplace.jobs.start(title, work, self._tell, self._workplace.messages.report)
        job.finished.connect(self._end)

    def _tell(self, _broken: object) -> None:
        self.made.emit()  # photos that are lost stand among the findings of the fair

    def _end(self) -> None:
        self._runs = False
        self._start()


def _make(folder: Path, photos: "list[Photo]", progress: Progress) -> "list[tuple[Photo, FairError]]":
    from boothapp.store import renditions

    return renditions.make_renditions(folder, photos, progress)
