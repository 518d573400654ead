"""Banners above the page and toasts over it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from boothapp.gui.covered import covered
from boothapp.gui.messages import Message
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, icon_button, icon_label, label
from boothapp.gui.widgets.plain import row as row_of

TOAST_MS = 4_000  # for each thing that can be pressed
_POINTED_MS = 1_000
_ABOVE_FOOT = 64  # pixels: clear of the buttons below a page
_BELOW_HEAD = 8  # pixels
_BESIDE = 16  # pixels between a toast and the edge, or the buttons that it makes room for
_SIGNS = {"info": ("info-circle", "info"), "warn": ("alert-triangle", "warn"), "danger": ("alert-triangle", "danger")}


class Banner(QFrame):
    """What happened, why and what to do, with a button each for what can be done."""

    closed = Signal()

    def __init__(self, message: Message) -> None:
        super().__init__()
        self.setObjectName("banner")
        _announce(self, " ".join(filter(None, (message.what, message.why))))
        self.setProperty("banner", message.tone)
        self.message = message
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(icon_label(*_SIGNS[message.tone]))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(message.what, Role.STRONG, wrap=True))
        if message.why:
            words.addWidget(label(message.why, wrap=True))
        self._details = QWidget()
        copy = button(self.tr("Sao chép"), "copy", name="banner.copy")
        copy.setProperty("dense", "true")
        copy.clicked.connect(self._copy_details)
        beside = row_of(label(message.details, Role.MUTED, wrap=True), copy, spacing=12)
        beside.setStretch(0, 1)
        self._details.setLayout(beside)
        self._details.hide()
        words.addWidget(self._details)
        row.addLayout(words, 1)
        if message.details:
            self._more = button(self.tr("Chi tiết"), "", "plain", "banner.details")
            self._more.clicked.connect(self._show_details)
            row.addWidget(self._more)
        for number, (verb, do) in enumerate(message.actions):
            made = button(verb, name=f"banner.action{number}")
            made.clicked.connect(self.close_banner)
            made.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(made)
        close = icon_button("x", self.tr("Đóng thông báo"), "banner.close", size=16)
        close.clicked.connect(self.close_banner)
        row.addWidget(close)

    def _show_details(self) -> None:
        self._details.setVisible(self._details.isHidden())

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.message.details)

    def close_banner(self) -> None:
        self.closed.emit()
        self.hide()
        self.deleteLater()


class BannerPlace(QObject):
    """Shows one banner at the top of a column, the newest."""

    def __init__(self, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self.banner: Banner | None = None

    def show_banner(self, message: Message) -> None:
        """Show a banner in place of the one before."""
        self.close_banner()
        self.banner = Banner(message)
        self.banner.closed.connect(self._forget)
        self._column.insertWidget(0, self.banner)
        self.banner.show()

    def close_banner(self) -> None:
        """Take the banner away, if there is one."""
        if self.banner:
            self.banner.close_banner()

    def saved(self) -> None:
        """An edit of the fair succeeded: an older failure to save is told no longer."""
        if self.banner and self.banner.message.until_saved:
            self.banner.close_banner()

    def pasted(self) -> None:
        """A block was pasted whole: what could not be pasted of one before is told no longer."""
        if self.banner and self.banner.message.until_pasted:
            self.banner.close_banner()

    def _forget(self) -> None:
        self.banner = None


class Toast(QFrame):
    """A word at the bottom of the page that goes by itself, or with the next thing that is done when it `stays`."""

    def __init__(self, message: Message, over: QWidget, *, stays: bool = False) -> None:
        super().__init__(over)
        self.stays = stays
        self._over = over
        self.setObjectName("toast")
        self.setProperty("toast", "true")
        self.message = message
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        self._words = label(message.what)
        row.addWidget(self._words, 1)
        for number, (verb, do) in enumerate(message.actions):
            made = button(verb, name=f"toast.action{number}")
            made.setProperty("dense", "true")
            made.clicked.connect(self.end)
            made.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(made)
        _announce(self, message.what)
        over.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._place)  # type: ignore[union-attr]
        self._place()
        self.show()
        self.raise_()
        self.of_page = False  # what leads to another page at once is told there
        QTimer.singleShot(0, self, self._settle)
        if not stays:
            QTimer.singleShot(TOAST_MS * max(len(message.actions), 1), self, self._time_out)

    def _time_out(self) -> None:
        """Go, but not from under a mouse that is about to press a button."""
        if self.underMouse() and self.message.actions:
            QTimer.singleShot(_POINTED_MS, self, self._time_out)
        else:
            self.end()

    def _settle(self) -> None:
        self.of_page = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self, *_focus: object) -> None:
        """In the middle above the foot of the page, at its head while somebody types below there; words that are longer
        than the page take several lines."""
        over = self._over
        if not isValid(over):
            return  # the window is going, part by part
        most = over.width() - 2 * _BESIDE
        self._words.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > most:
            self._words.setWordWrap(True)
            size = QSize(most, self.heightForWidth(most))
        self.resize(size)
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - _ABOVE_FOOT)
        if self._covers_typing():
            self.move(self._left_of_buttons(), _BELOW_HEAD)

    def _left_of_buttons(self) -> int:
        """Where it covers no button at the head of the page, as far as there is room."""
        place, over = QRect(QPoint(self.x(), _BELOW_HEAD), self.size()), self._over
        buttons = [one for one in over.findChildren(QAbstractButton) if one.isVisible() and not self.isAncestorOf(one)]
        places = [QRect(one.mapTo(over, QPoint(0, 0)), one.size()) for one in buttons]
        lefts = [one.x() for one in places if one.intersects(place)]
        return max(_BESIDE, min(lefts) - _BESIDE - self.width()) if lefts else self.x()

    def _covers_typing(self) -> bool:
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit | QPlainTextEdit) or not self._over.isAncestorOf(field):
            return False
        return self.geometry().intersects(QRect(field.mapTo(self._over, QPoint(0, 0)), field.size()))

    def end(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()


def _announce(notice: QWidget, words: str) -> None:
    """Let a screen reader say what appeared without being asked for."""
    notice.setAccessibleName(covered(words))
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(notice, covered(words)))
