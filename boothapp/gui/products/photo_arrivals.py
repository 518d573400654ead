"""Pictures on their way to products: each batch is taken into the fair folder in a job, then shown by its product."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Job
from boothapp.gui.messages import Message
from boothapp.gui.widgets.copied_pictures import png_of
from boothapp.gui.wording.cut_off import cut_off_words
from boothapp.gui.wording.errors import explained
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.errors import FairError
    from boothapp.tasks.add_photos import TakenPictures

_MOST_NAMES = 5


class PhotoArrivals(QObject):
    """A picture that cannot be used is told, and keeps no other out."""

    changed = Signal()  # how many are on their way
    others_wanted = Signal(str)  # other pictures instead of broken ones, for a product

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._product_of: dict[Job, str] = {}
        self._waiting: Counter[str] = Counter()
        self._pasted = 0

    def waiting(self, product_id: str) -> int:
        """Return how many files and folders are on their way to a product."""
        return self._waiting[product_id]

    def take_files(self, product_id: str, files: Sequence[Path]) -> None:
        """Take pictures, also all that lie in a folder."""
        if files:
            self._start(product_id, partial(_files, self._workplace.document.folder, tuple(files)), len(files))

    def take_picture(self, product_id: str, picture: QImage) -> None:
        """Take a picture from the clipboard."""
        self._pasted += 1
        name = self.tr("ảnh dán {number}.png").format(number=self._pasted)
        self._start(product_id, partial(_picture, self._workplace.document.folder, picture, name), 1)

    def _start(self, product_id: str, work: "partial[TakenPictures]", count: int) -> None:
        self._waiting[product_id] += count
        title = self.tr("Đang nhận {count} ảnh").format(count=count)
        again = partial(self._start, product_id, work, count)
        file = str(self._workplace.document.folder)  # whose disk is full, and may have room then
        report = partial(self._workplace.messages.report, again=again, file=file)
        job = self._workplace.jobs.start(title, work, self._taken, report)
        self._product_of[job] = product_id
        job.finished.connect(partial(self._end, job, count))
        self.changed.emit()

    def _taken(self, taken: "TakenPictures") -> None:
        job = self.sender()
        self._add(self._product_of.get(job, "") if isinstance(job, Job) else "", taken)

    def _add(self, product_id: str, taken: "TakenPictures") -> None:
        """Give the product pictures that are in the folder of the fair."""
        from boothapp.tasks import add_photos

        with self._workplace.messages.reporting(partial(self._add, product_id, taken)):
            chosen = [(product_id, file, stored) for file, stored in taken.pictures]
            count = add_photos.add_taken(self._workplace.document.fair, chosen)
            self._tell(product_id, taken, count)

    def _end(self, job: Job, count: int) -> None:
        self._waiting[self._product_of.pop(job, "")] -= count
        self.changed.emit()

    # what became of them

    def _tell(self, product_id: str, taken: "TakenPictures", count: int) -> None:
        names = [file.name for file, stored in taken.pictures if stored.ended_early]
        cut_off = cut_off_words(names) if names else ""
        if taken.failed:
            rest = self.tr("Các ảnh còn lại đã được thêm.") if taken.pictures else ""
            self._tell_broken(product_id, taken.failed, f"{rest} {cut_off}")
            return
        undo = self._workplace.undo_offer()
        messages = self._workplace.messages
        if cut_off:
            messages.tell(Message(cut_off, tone="warn"))
        if taken.stopped:
            messages.toast(self.tr("Đã dừng. Đã thêm {count} ảnh").format(count=count), *([undo] if count else []))
        elif count:
            messages.toast(self.tr("Đã thêm {count} ảnh").format(count=count), undo)
        elif taken.pictures:
            messages.toast(self.tr("Sản phẩm đã có ảnh này"))
        else:
            messages.toast(self.tr("Không có ảnh nào trong thư mục"))

    def _tell_broken(self, product_id: str, failed: "Sequence[tuple[Path, FairError]]", besides: str) -> None:
        said = explained(failed[0][1])
        what, why = said.what, " ".join(f"{said.why} {besides}".split())
        if len(failed) > 1:
            names = ", ".join(file.name for file, _ in failed[:_MOST_NAMES])
            more = "…" if len(failed) > _MOST_NAMES else ""
            what = self.tr("Không mở được {count} ảnh: {names}").format(count=len(failed), names=names + more)
        details = "\n".join(str(error) for _, error in failed)
        again = (self.tr("Chọn ảnh khác"), partial(self.others_wanted.emit, product_id))
        self._workplace.messages.tell(Message(what, why, "danger", details, (again,)))


def _files(folder: Path, paths: tuple[Path, ...], progress: Progress) -> "TakenPictures":
    from boothapp.tasks import add_photos

    return add_photos.take_all(folder, add_photos.pictures_in(paths), progress)


def _picture(folder: Path, picture: QImage, name: str, progress: Progress) -> "TakenPictures":
    from boothapp.domain.errors import Refused
    from boothapp.tasks import add_photos

    try:
        stored, _ = add_photos.take(folder, png_of(picture), progress, name)
    except Refused as error:
        return add_photos.TakenPictures((), ((Path(name), error),))
    return add_photos.TakenPictures(((Path(name), stored),), ())
