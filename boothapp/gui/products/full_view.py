"""A photo over the whole window, until Space or Esc; the arrows go through the photos of the product."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from boothapp.gui import fonts, theme
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.thumbnails import whole_image

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo

_FOOT = 36
_CLOSING = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def shown_file(folder: Path, photo: "Photo") -> Path | None:
    """Return the largest picture of a photo that the cache has."""
    from boothapp.store import renditions

    return next((file for size in renditions.SIZES if (file := renditions.of_photo(folder, photo, size))), None)


class FullView(QWidget):
    """Lies over the window; `read()` returns what to show and its caption, `step(by)` goes to another photo."""

    def __init__(self, over: QWidget, read: Callable[[], tuple[Path | None, str]], step: Callable[[int], None]) -> None:
        super().__init__(over)
        self.setObjectName("products.fullView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._read, self._step = read, step
        self._before = over.focusWidget()
        self._pixmap = QPixmap()
        self.caption = ""
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.refresh()
        self.show()
        self.raise_()
        self.setFocus()

    def refresh(self) -> None:
        """Read again what is shown."""
        file, self.caption = self._read()
        room = self.size() - QSize(48, 48 + _FOOT)
        self._pixmap = QPixmap.fromImage(whole_image(file, room, self.devicePixelRatioF())) if file else QPixmap()
        self.setAccessibleName(self.caption)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("app"))
        size = self._pixmap.deviceIndependentSize()
        at = QPointF((self.width() - size.width()) / 2, (self.height() - _FOOT - size.height()) / 2)
        painter.drawPixmap(at, self._pixmap)
        painter.setFont(fonts.font(Role.BODY))
        painter.setPen(theme.colour("text2"))
        if self._pixmap.isNull():
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("Đang tạo ảnh…"))
        foot = self.rect().adjusted(0, self.height() - _FOOT, 0, 0)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), self.caption)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.end()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
            self.refresh()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.end()

    def end(self) -> None:
        """Go away and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        over = self.parentWidget()
        if event.type() == QEvent.Type.Resize and watched is over:
            self.setGeometry(over.rect())
            self.refresh()
        return super().eventFilter(watched, event)
