"""What lies over a target while something is dragged over it: what letting go does, or why it does nothing."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.gui import icons, theme
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import icon_label, label, set_property

_LARGE = 140  # pixels high: such a target stays to be seen, with the words on a card in its middle
_VEIL = 90  # of 255
_RADIUS = 10.0


class DropSign(QWidget):
    """Covers its target, also when that is resized, and lets the mouse through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("dropSign")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over, self._large, self._refused = over, over.height() >= _LARGE, False
        self._side = 28 if self._large else 18
        self._picture = icon_label("upload", "primary", self._side)
        self.words = label("", Role.SECTION if self._large else Role.STRONG)
        self.card = QFrame()
        inside = QHBoxLayout(self.card)
        inside.setContentsMargins(*((24, 16, 24, 16) if self._large else (8, 4, 8, 4)))
        inside.setSpacing(12 if self._large else 8)
        for part in (self._picture, self.words):
            inside.addWidget(part)
        if not self._large:
            inside.insertStretch(0, 1)
            inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter if self._large else Qt.AlignmentFlag(0))
        over.installEventFilter(self)
        self.setGeometry(over.rect())

    def say(self, words: str, *, refused: bool) -> None:
        """Say what letting go does, or why it does nothing."""
        if words == self.words.text():
            return
        self._refused = refused
        self._picture.setPixmap(
            icons.pixmap(
                "ban" if refused else "upload",
                "danger" if refused else "primary",
                self._side,
                self.devicePixelRatioF(),
            )
        )
        room = self.width() - self._side - 6 * 12
        self.words.setWordWrap(self.words.fontMetrics().horizontalAdvance(words) > room)
        self.words.setText(words)
        set_property(self.card, "drop", "refused" if refused else "taken")
        set_property(self.words, "tone", "danger" if refused else "link")
        self.setAccessibleName(words)
        self.setProperty("drop", self.card.property("drop"))
        self.update()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil and a dashed line around a large target; a small one is covered by its card."""
        if not self._large:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("danger_tint" if self._refused else "tint")
        veil.setAlpha(_VEIL)
        painter.setBrush(veil)
        painter.setPen(QPen(theme.colour("danger" if self._refused else "primary"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()
