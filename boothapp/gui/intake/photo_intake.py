"""Pictures on their way into the rows of the slip: each is taken into the fair folder in a job."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from boothapp.domain.progress import Progress
from boothapp.domain.slip import SlipPhoto
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.jobs import Job
from boothapp.gui.messages import Message
from boothapp.gui.seen_places import is_folder
from boothapp.gui.widgets.copied_pictures import clipboard_data, copied_picture, no_picture_words, png_of
from boothapp.gui.widgets.file_drops import files_of
from boothapp.gui.widgets.photo_drop import is_picture
from boothapp.gui.widgets.picture_choice import chosen_pictures
from boothapp.gui.wording.cut_off import cut_off_words
from boothapp.gui.wording.errors import explained, is_full, may_pass
from boothapp.gui.wording.shortened import short
from boothapp.gui.workplace import Workplace

_NAMED = 5  # pictures in one message
_AT_A_TIME, _MOST_AT_ONCE = 2, 100
_OFFERED = 2  # products for which others are chosen, in one message
SLIP, FAIR, NOWHERE = "slip", "fair", "nowhere"


@dataclass
class _Coming:
    """A picture on its way."""

    row: str  # id of the product on the slip, and in the fair once the slip is taken up
    source: Path | QImage
    name: str
    place: str = SLIP  # where it goes when it is there


class PhotoIntake(QObject):
    """Gives pictures to the product that was active when they came; a broken one is told and stops no other.

    Nobody waits for them: one whose slip was taken up meanwhile goes to its product in the fair, as an undo step of its
    own, and one whose slip was thrown away goes nowhere.
    """

    def __init__(self, workplace: Workplace, rows: ProductRows, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._rows = workplace, rows
        self._begun: dict[Job, _Coming] = {}
        self._waiting: deque[_Coming] = deque()  # not begun
        self._lost: list[tuple[_Coming, BaseException]] = []  # could not be used, and why
        self._cut_off: list[str] = []  # names of those whose files end too early
        self._pasted = 0

    def paste(self) -> None:
        """Take the pictures of the clipboard for the active product; text is pasted by the field itself."""
        if files := files_of(clipboard_data()):
            self.take_files(files)
        elif picture := copied_picture():
            self.take_picture(picture)
        else:
            self._workplace.messages.toast(no_picture_words())

    def pick(self) -> None:
        """Let the user choose files for the active product."""
        self._pick_for(self._rows.active.id)

    def _pick_for(self, row: str) -> None:
        self.take_for(row, chosen_pictures(self._rows, self._workplace.preferences))

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
            self._take(_Coming(row, file, file.name))

    def take_picture(self, picture: QImage) -> None:
        """Take a picture from the clipboard."""
        self._pasted += 1
        name = self.tr("ảnh dán {number}.png").format(number=self._pasted)
        self._take(_Coming(self._rows.active.id, picture, name))

    # the slip ends before its pictures are there

    @property
    def for_slip(self) -> int:
        """How many are on their way to the slip that is shown."""
        return sum(one.place == SLIP for one in self._on_their_way())

    def slip_saved(self) -> None:
        """The fair has the products of the slip: what is still on its way goes there. The slip was filled anew."""
        for one in self._on_their_way():
            if one.place == SLIP:
                one.place = FAIR
                self._rows.expect_photos(one.row, 1)

    def slip_left(self) -> None:
        """The slip was thrown away, and its pictures with it."""
        for one in self._on_their_way():
            one.place = NOWHERE if one.place == SLIP else one.place
        for one in [one for one in self._waiting if one.place == NOWHERE]:
            self._waiting.remove(one)
            self._rows.expect_photos(one.row, -1)

    def _on_their_way(self) -> list[_Coming]:
        return [*self._begun.values(), *self._waiting]

    # one after the other

    def _take(self, coming: _Coming) -> None:
        if not self._rows.has(coming.row):  # chosen anew after the slip was taken up
            coming.place = FAIR
        self._rows.expect_photos(coming.row, 1)
        self._waiting.append(coming)
        self._go_on()

    def _go_on(self) -> None:
        """Begin with the next pictures, a few at a time: a job each for a hundred would hold up every other."""
        while len(self._begun) < _AT_A_TIME and (following := self._following()):
            self._waiting.remove(following)
            self._begin(following)

    def _following(self) -> _Coming | None:
        """The next picture. Those of one product come one by one: its first is to be the one that is printed."""
        begun = {one.row for one in self._begun.values()}
        return next((one for one in self._waiting if one.row not in begun), None)

    def _begin(self, coming: _Coming) -> None:
        work = partial(_take_in, self._workplace.document.folder, coming.source, coming.name)
        title = self.tr("Đang nhận {name}").format(name=coming.name)
        job = self._workplace.jobs.start(title, work, self._taken, self._refused, self._stopped)
        self._begun[job] = coming
        job.finished.connect(self._finished)

    def _coming(self) -> _Coming:
        """The picture whose job speaks."""
        return self._begun[cast(Job, self.sender())]

    def _taken(self, photo: SlipPhoto) -> None:
        coming = self._coming()
        if coming.place == NOWHERE:
            return
        if photo.ended_early:
            self._cut_off.append(photo.name)
        if coming.place == FAIR:
            self._write_late(coming, photo)
        elif not self._rows.add_photo(coming.row, photo):
            self._workplace.messages.toast(self.tr("Ảnh {name} đã có ở sản phẩm này").format(name=photo.name))

    def _write_late(self, coming: _Coming, photo: SlipPhoto) -> None:
        """Give a picture to its product in the fair, in one edit; to the slip's when its saving was taken back."""
        from boothapp.tasks import intake

        messages, added = self._workplace.messages, None
        with messages.reporting(partial(self._write_late, coming, photo)):
            added = intake.add_late_photo(self._workplace.document.fair, coming.row, photo)
        if added:
            undo = self._workplace.undo_offer()
            messages.toast(self.tr("Đã thêm {name} vào “{product}”").format(name=photo.name, product=added), undo)
        elif added is not None and not self._rows.has(coming.row):
            messages.toast(self.tr("Không thêm {name}: sản phẩm không còn trong hội chợ").format(name=photo.name))
        elif added is not None:
            self._rows.add_photo(coming.row, photo)

    def _refused(self, error: BaseException) -> None:
        if (coming := self._coming()).place != NOWHERE:
            self._lost.append((coming, error))

    def _tell_lost(self) -> None:
        """Tell in one message of all that could not be used; others are chosen for the product they were for."""
        lost, self._lost = self._lost, []
        said = explained(lost[0][1])
        what, details = said.what, said.details
        no_room = all(is_full(error) for _, error in lost)
        if len(lost) > 1:
            broken = self.tr("Không mở được {count} ảnh: {names}.")
            what = (self.tr("Chưa thêm được {count} ảnh: {names}.") if no_room else broken).format(
                count=len(lost),
                names=", ".join(one.name for one, _ in lost[:_NAMED]) + ("…" if len(lost) > _NAMED else ""),
            )
            details = "\n".join(f"{one.name}: {error}" for one, error in lost)
        rest = "" if no_room else self.tr("Các ảnh còn lại vẫn được thêm. Chọn ảnh khác nếu cần.")
        reason = said.why if no_room or len(lost) == 1 else ""
        why = " ".join(filter(None, (reason, rest, self._told_cut_off())))
        rows = list(dict.fromkeys(one.row for one, _ in lost))
        others = [(self._choosing_words(row, len(rows)), partial(self._pick_for, row)) for row in rows[:_OFFERED]]
        passing = [one for one, error in lost if may_pass(error)]  # a full disk may have room then
        again = [(self.tr("Thử lại"), partial(self._take_again, passing))] if passing else []
        self._workplace.messages.tell(Message(what, why, "danger", details, actions=(*again, *others)))

    def _take_again(self, lost: Sequence[_Coming]) -> None:
        for one in lost:
            self._take(one)

    def _choosing_words(self, row: str, products: int) -> str:
        if products == 1:
            return self.tr("Chọn ảnh khác")
        return self.tr("Chọn ảnh khác cho “{product}”").format(product=short(self._name_of(row)))

    def _name_of(self, row: str) -> str:
        from boothapp.domain.product import Product
        from boothapp.store import records

        found = records.get(self._workplace.document.fair.db, Product, row)
        return self._rows.name_of(row) or (found.name if found else "")

    def _stopped(self) -> None:
        """Somebody stopped: what has not begun does not begin."""
        for one in self._waiting:
            self._rows.expect_photos(one.row, -1)
        self._waiting.clear()

    def _finished(self) -> None:
        coming = self._begun.pop(cast(Job, self.sender()))
        self._rows.expect_photos(coming.row, -1)
        self._go_on()
        if self._begun:
            return
        if self._lost:
            self._tell_lost()
        elif told := self._told_cut_off():
            self._workplace.messages.tell(Message(told, tone="warn"))

    def _told_cut_off(self) -> str:
        names, self._cut_off = self._cut_off, []
        return cut_off_words(sorted(names)) if names else ""


def _pictures(files: Sequence[Path]) -> Iterator[Path]:
    """Yield files, and of folders the pictures that lie in them, by name."""
    for file in files:
        yield from _inside(file) if is_folder(file) else (file,)


def _inside(folder: Path) -> list[Path]:
    """Return the pictures in a folder; where nobody may look the folder, which is told as no picture."""
    try:
        return sorted(child for child in folder.iterdir() if is_picture(child) and not is_folder(child))
    except OSError:
        return [folder]


def _take_in(folder: Path, source: Path | QImage, name: str, progress: Progress) -> Any:
    from boothapp.tasks import intake

    # a picture of 12 megapixels takes a second to become a file: in the job, not in the window
    return intake.take_photo(folder, source if isinstance(source, Path) else png_of(source), name, progress)
