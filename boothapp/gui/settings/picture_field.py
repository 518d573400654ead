"""A picture of the fair: chosen from a file, dropped or pasted, taken in by a job."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from boothapp.domain import file_endings
from boothapp.domain.progress import Progress
from boothapp.gui import icons, theme
from boothapp.gui.messages import Message
from boothapp.gui.widgets.file_drops import Answer, FileDrops
from boothapp.gui.widgets.picture_choice import chosen_picture
from boothapp.gui.widgets.plain import button, icon_button, row
from boothapp.gui.widgets.thumbnails import photo_file
from boothapp.gui.wording.errors import explained, may_pass
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo


class _Picture(QWidget):
    """The whole picture inside a frame, never cut."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.setFixedSize(size)
        self._pixmap = QPixmap()

    def show_file(self, file: Path | None) -> None:
        self._pixmap = QPixmap(str(file)) if file else QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(theme.colour("border"))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        if self._pixmap.isNull():
            area = self.rect().adjusted(0, 0, -1, -1)
            side = min(20, area.height() - 8)
            area.setRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
            icons.draw(painter, "photo", "muted", area.toRectF())
            return
        room = self.rect().adjusted(3, 3, -3, -3)
        shown = self._pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = room
        area.setRect((self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2, *shown.toTuple())
        painter.drawPixmap(area, self._pixmap)


class PictureField(QWidget):
    """The cover, or with an organiser its logo; small ones have icons for buttons."""

    def __init__(self, workplace: Workplace, name: str, size: QSize, *, organiser_id: str | None = None) -> None:
        super().__init__()
        self._workplace = workplace
        self._organiser_id = organiser_id
        self._photo: Photo | None = None
        self._wanted = Path()  # that is taken in
        self._picture = _Picture(size)
        small = organiser_id is not None
        choose_words = self.tr("Chọn logo") if small else self.tr("Chọn ảnh…")
        remove_words = self.tr("Bỏ logo") if small else self.tr("Bỏ ảnh")
        self.choose_button = (
            icon_button("photo-plus", choose_words, f"{name}.choose", size=16, box=28)
            if small
            else button(choose_words, "photo-plus", name=f"{name}.choose")
        )
        self._remove = (
            icon_button("photo-off", remove_words, f"{name}.remove", size=16, box=28)
            if small
            else button(remove_words, "photo-off", "plain", f"{name}.remove")
        )
        self.choose_button.clicked.connect(self._pick)
        self._remove.clicked.connect(self._take_away)
        writable = workplace.document.fair.writable
        self.choose_button.setEnabled(writable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayout(row(self._picture, self.choose_button, self._remove, spacing=4 if small else 8))
        self.refresh()

    def refresh(self) -> None:
        """Show what the fair has."""
        from boothapp.tasks import fair_pictures

        document = self._workplace.document
        self._photo = fair_pictures.shown(document.fair, self._organiser_id)
        self._picture.show_file(photo_file(document.folder, self._photo, large=True) if self._photo else None)
        self._remove.setEnabled(self._photo is not None and document.fair.writable)

    def _pick(self) -> None:
        if chosen := chosen_picture(self, self._workplace.preferences):
            self.take(chosen)

    def take(self, file: Path) -> None:
        """Take a picture in and show it when that is done."""
        self._wanted = file
        work = partial(_taken_in, self._workplace.document.folder, file)
        title = self.tr("Đang nhận ảnh {name}").format(name=file.name)
        self._workplace.jobs.start(title, work, self._put, self._not_taken)

    def _not_taken(self, error: BaseException) -> None:
        """Of a picture that cannot be used another may be chosen at once; a full disk may have room later."""
        said = explained(error)
        other = (self.tr("Chọn ảnh khác"), self._pick)
        again = (self.tr("Thử lại"), partial(self.take, self._wanted))
        actions = (again, other) if may_pass(error) else (other,)
        self._workplace.messages.tell(Message(said.what, said.why, "danger", said.details, actions))

    def _put(self, taken: Any) -> None:
        from boothapp.tasks import fair_pictures

        picture, name = taken
        with self._workplace.messages.reporting():
            fair_pictures.put(self._workplace.document.fair, picture, name, self._organiser_id)

    def _take_away(self) -> None:
        from boothapp.tasks import fair_pictures

        with self._workplace.messages.reporting():
            fair_pictures.remove(self._workplace.document.fair, self._organiser_id)

    def take_drops(self, over: QWidget) -> None:
        """Let a picture be dropped on `over`, which has room for words; lists and fairs go on to the window."""
        self.drops = FileDrops(over, self._said)
        self.drops.dropped.connect(self._drop)

    def _said(self, files: Sequence[Path]) -> Answer | None:
        pictures = [file for file in files if file.suffix.lower() in file_endings.PICTURES]
        if not pictures:
            return None
        if not self._workplace.document.fair.writable:
            return Answer(self.tr("Hội chợ đang mở chỉ để xem"), refused=True)
        if len(files) > 1:
            return Answer(self.tr("Chỉ thả một ảnh"), refused=True)
        if self._organiser_id is None:
            return Answer(self.tr("Đặt làm ảnh bìa"))
        return Answer(self.tr("Đặt làm logo")) if self.isEnabled() else Answer(self.tr("Nhập tên trước"), refused=True)

    def _drop(self, files: Sequence[Path]) -> None:
        self.take(files[0])


def _taken_in(folder: Path, file: Path, progress: Progress) -> Any:
    from boothapp.tasks import fair_pictures

    return fair_pictures.take(folder, file, file.name, progress), file.name
