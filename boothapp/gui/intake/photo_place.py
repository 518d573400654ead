"""The place of the active product's photos."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from boothapp.domain.slip import SlipPhoto
from boothapp.gui import fonts, icons, theme
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import chip, icon_button
from boothapp.gui.widgets.thumbnails import Thumbnail, photo_file

_SIZE, _ICON = QSize(148, 112), 28  # pixels; larger in large type


class PhotoPlace(QWidget):
    """Shows the first photo with how many there are; a click chooses files, Del takes the shown one off."""

    clicked = Signal()
    removed = Signal(object)  # the SlipPhoto that is shown

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("intake.photos")
        self.setAccessibleName(self.tr("Ảnh của sản phẩm"))
        self.setFixedSize(fonts.scaled(_SIZE.width()), fonts.scaled(_SIZE.height()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("tabLast", True)  # after the fields beside it: photos are pasted without going there
        self._folder = folder
        self._photos: tuple[SlipPhoto, ...] = ()
        self._waiting = 0
        self._thumbnail = Thumbnail(self.width() - 4, self.height() - 4, 8)
        self._thumbnail.setParent(self)
        self._thumbnail.move(2, 2)
        self._thumbnail.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._thumbnail.hide()
        self._count = chip("", "plain")
        self._count.setParent(self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._remove = icon_button("x", self.tr("Bỏ ảnh này"), "intake.photos.remove", size=16, box=26)
        self._remove.setParent(self)
        self._remove.setProperty("over", "picture")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Del does it
        self._remove.move(self.width() - self._remove.width() - 6, 6)
        self._remove.clicked.connect(self._take_off)
        self._remove.hide()

    def show_photos(self, photos: tuple[SlipPhoto, ...], waiting: int) -> None:
        """Show the photos that are in, and how many are still being taken in."""
        self._photos, self._waiting = photos, waiting
        shown = next((photo for photo in photos if photo.sha256), None)
        self._thumbnail.setVisible(shown is not None)
        self._remove.setVisible(shown is not None)
        if shown:
            self._thumbnail.show_file(photo_file(self._folder, shown))
        words = self.tr("{count} ảnh").format(count=len(photos)) if photos else ""
        if waiting:
            words = self.tr("đang nhận {count} ảnh…").format(count=waiting)
        self._count.setText(words)
        self._count.setVisible(bool(words))
        self._count.adjustSize()
        self._count.move(8, self.height() - self._count.height() - 8)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.clicked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._take_off()
        else:
            super().keyPressEvent(event)

    def _take_off(self) -> None:
        if shown := next((photo for photo in self._photos if photo.sha256), None):
            self.removed.emit(shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("primary" if self.hasFocus() else "field_border"), 2 if self.hasFocus() else 1.5)
        if not self.hasFocus():  # round a picture nothing is drawn
            pen.setStyle(Qt.PenStyle.NoPen if self._photos else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        if self._photos:
            return
        area = QRectF((self.width() - _ICON) / 2, (self.height() - _ICON) / 4, _ICON, _ICON)
        icons.draw(painter, "photo-plus", "primary", area)
        if self._waiting:
            return  # the chip says so, where the words would be
        painter.setPen(theme.colour("text2"))
        painter.setFont(fonts.font(Role.MUTED))
        words = self.tr("Thả ảnh, Ctrl+V\nhoặc bấm để chọn")
        painter.drawText(
            self.rect().adjusted(4, round(area.bottom()), -4, -4), int(Qt.AlignmentFlag.AlignCenter), words
        )
