"""Pictures read for the screen: cut to the shape they are shown in, or whole."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from boothapp.gui import icons, theme

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo
    from boothapp.domain.slip import SlipPhoto

_MOST_PIXELS = 120_000_000  # a stranger's file that claims more is not read


def photo_image(file: Path, size: QSize, ratio: float) -> QImage:
    """Read a rendition, scaled and cut to fill `size` (logical pixels); a null image when it cannot be read.

    May be called on any thread.
    """
    wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
    reader = QImageReader(str(file))
    whole = reader.size()
    if not whole.isValid():
        return QImage()
    reader.setScaledSize(whole.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    left, top = (image.width() - wanted.width()) // 2, (image.height() - wanted.height()) // 2
    made = image.copy(QRect(left, top, wanted.width(), wanted.height()))
    made.setDevicePixelRatio(ratio)
    return made


def whole_image(file: Path, room: QSize, ratio: float) -> QImage:
    """Read any picture as large as it fits into `room` (logical pixels), upright, never larger than it is.

    A null image when Qt cannot read it, or when it claims to be gigantic. May be called on any thread.
    """
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    whole, wanted = reader.size(), QSize(round(room.width() * ratio), round(room.height() * ratio))
    if not whole.isValid() or whole.width() * whole.height() > _MOST_PIXELS:
        return QImage()
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        wanted.transpose()  # it is turned when it is read
    if whole.width() > wanted.width() or whole.height() > wanted.height():
        reader.setScaledSize(whole.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image


def photo_file(folder: Path, photo: "Photo | SlipPhoto", *, large: bool = False) -> Path | None:
    """Return the rendition for the screen of a photo as staff turned and cut it, None when it is not in the cache."""
    from boothapp.store import renditions

    size: Literal["screen512", "screen256"] = "screen512" if large else "screen256"
    return renditions.cached(folder, photo.sha256, size, photo.rotation_deg, photo.crop)


class Thumbnail(QWidget):
    """A small picture with round corners; without one an icon on a tinted ground."""

    def __init__(self, width: int, height: int, radius: int = 6) -> None:
        super().__init__()
        self.setFixedSize(width, height)
        self._radius = radius
        self._file: Path | None = None
        self._pixmap = QPixmap()

    def show_file(self, file: Path | None) -> None:
        """Show a rendition; None shows the icon."""
        if file == self._file:
            return
        self._file = file
        self._pixmap = (
            QPixmap.fromImage(photo_image(file, self.size(), self.devicePixelRatioF())) if file else QPixmap()
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if not self._pixmap.isNull():
            painter.drawPixmap(self.rect(), self._pixmap)
            return
        side = 20.0
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.draw(painter, "photo", "muted", area)
