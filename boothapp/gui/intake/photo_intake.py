"""Pictures on their way into the rows of the slip: each is taken into the fair folder in a job."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog

from boothapp.domain.progress import Progress
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.intake.slip_fields import has_pictures
from boothapp.gui.jobs import Job
from boothapp.gui.messages import Message
from boothapp.gui.widgets.file_drops import files_of
from boothapp.gui.widgets.photo_drop import is_picture
from boothapp.gui.wording.errors import explained
from boothapp.gui.workplace import Workplace

_NAMED = 5  # pictures in one message
_AT_A_TIME, _MOST_AT_ONCE = 2, 100


class PhotoIntake(QObject):
    """Gives pictures to the row that was active when they came; a broken one is told and stops no other."""

    def __init__(self, workplace: Workplace, rows: ProductRows, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._rows = workplace, rows
        self._rows_of: dict[Job, tuple[str, str]] = {}  # row and name of the pictures that are on their way
        self._lost: list[tuple[str, BaseException]] = []  # names of those that could not be used, and why
        self._waiting: deque[tuple[str, Path | QImage, str]] = deque()  # row, picture and name of those not begun
        self._then: Callable[[], object] | None = None
        self._pasted = 0

    def paste(self) -> None:
        """Take the pictures of the clipboard for the active product; text is pasted by the field itself."""
        clipboard = QGuiApplication.clipboard()
        if files := files_of(clipboard.mimeData()):
            self.take_files(files)
        elif has_pictures(clipboard.mimeData()):
            self.take_picture(clipboard.image())
        else:
            self._workplace.messages.toast(self.tr("Chưa có ảnh nào được sao chép"))

    def pick(self) -> None:
        """Let the user choose files."""
        kinds = self.tr("Ảnh") + " (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.heic *.heif *.avif *.gif *.bmp)"
        names, _ = QFileDialog.getOpenFileNames(self._rows, self.tr("Chọn ảnh sản phẩm"), "", kinds)
        self.take_files([Path(name) for name in names])

    def take_files(self, files: Sequence[Path]) -> None:
        """Take pictures for the active product, also all that lie in a folder."""
        self.take_for(self._rows.active.id, files)

    def take_for(self, row: str, files: Sequence[Path]) -> None:
        """Take pictures for a product, at most a hundred at once."""
        found = list(islice(_pictures(files), _MOST_AT_ONCE + 1))
        if len(found) > _MOST_AT_ONCE:
            words = self.tr(
                "Chưa thêm: quá {most} ảnh cho một sản phẩm. Thả thư mục vào trang Sản phẩm để ghép theo tên tệp"
            )
            self._workplace.messages.toast(words.format(most=_MOST_AT_ONCE))
            return
        for file in found:
            self._take(row, file, file.name)

    def take_picture(self, picture: QImage) -> None:
        """Take a picture from the clipboard."""
        self._pasted += 1
        self._take(self._rows.active.id, picture, self.tr("ảnh dán {number}.png").format(number=self._pasted))

    def _take(self, row: str, source: Path | QImage, name: str) -> None:
        self._rows.expect_photos(row, 1)
        self._waiting.append((row, source, name))
        self._go_on()

    def _go_on(self) -> None:
        """Begin with the next pictures, a few at a time: a job each for a hundred would hold up every other."""
        while self._waiting and len(self._rows_of) < _AT_A_TIME:
            self._begin(*self._waiting.popleft())

    def _begin(self, row: str, source: Path | QImage, name: str) -> None:
        work = partial(_take_in, self._workplace.document.folder, source, name)
        title = self.tr("Đang nhận ảnh {name}").format(name=name)
        job = self._workplace.jobs.start(title, work, self._taken, self._refused, self._ended)
        self._rows_of[job] = (row, name)
        job.finished.connect(self._finished)

    def _coming(self) -> tuple[str, str]:
        """Return row and name of the picture whose job speaks."""
        job = self.sender()
        return self._rows_of.get(job, ("", "")) if isinstance(job, Job) else ("", "")

    def _taken(self, photo: Any) -> None:
        if not self._rows.add_photo(self._coming()[0], photo):
            self._workplace.messages.toast(self.tr("Ảnh {name} đã có ở sản phẩm này").format(name=photo.name))

    def _refused(self, error: BaseException) -> None:
        self._lost.append((self._coming()[1], error))

    def _tell_lost(self) -> None:
        """Tell in one message of all pictures that could not be used."""
        lost, self._lost = self._lost, []
        said = explained(lost[0][1])
        what, details = said.what, said.details
        if len(lost) > 1:
            what = self.tr("Không mở được {count} ảnh: {names}.").format(
                count=len(lost),
                names=", ".join(name for name, _ in lost[:_NAMED]) + ("…" if len(lost) > _NAMED else ""),
            )
            details = "\n".join(f"{name}: {error}" for name, error in lost)
        rest = self.tr("Các ảnh còn lại vẫn được thêm. Chọn ảnh khác nếu cần.")
        why = rest if len(lost) > 1 else " ".join(filter(None, (said.why, rest)))
        again = (self.tr("Chọn ảnh khác"), self.pick)
        self._workplace.messages.tell(Message(what, why, "danger", details, actions=(again,)))

    def _ended(self) -> None:
        """Somebody stopped: what has not begun does not begin."""
        self._then = None
        for row, _, _ in self._waiting:
            self._rows.expect_photos(row, -1)
        self._waiting.clear()

    def _finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._rows.expect_photos(self._rows_of.pop(job, ("", ""))[0], -1)
        self._go_on()
        if self._lost and not self._rows_of:
            self._tell_lost()
        if not self._rows_of and self._then:
            then, self._then = self._then, None
            then()

    def wait_for(self, then: Callable[[], object]) -> bool:
        """Return whether pictures are still coming; `then` is called when all are in."""
        if self._rows_of:  # nothing waits while nothing is on its way
            self._then = then
        return bool(self._rows_of)


def _pictures(files: Sequence[Path]) -> Iterator[Path]:
    """Yield files, and of folders the pictures that lie in them, by name."""
    for file in files:
        if file.is_dir():
            yield from sorted(child for child in file.iterdir() if is_picture(child) and child.is_file())
        else:
            yield file


def _png(image: QImage) -> bytes:
    """The clipboard's picture as the bytes of a file; PNG keeps every pixel."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _take_in(folder: Path, source: Path | QImage, name: str, progress: Progress) -> Any:
    from boothapp.tasks import intake

    # a picture of 12 megapixels takes a second to become a file: in the job, not in the window
    return intake.take_photo(folder, source if isinstance(source, Path) else _png(source), name, progress)
