"""Where a refusal is told: in a banner above the page, or over a page on which nothing may move under the hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from boothapp.gui.messages import Message
from boothapp.gui.shell.notices import Toast

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow

_HELD_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class Refusals(QObject):
    """Takes the banners; on such a page a refusal that asks for nothing ends with the next press of mouse or key.

    What a word there says, and its way to undo, is out of date with the next edit.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.messages.banner_wanted.connect(self._tell)
        window.messages.pasted.connect(window.banners.pasted)
        window.document.changed.connect(self._changed)

    @property
    def _over(self) -> bool:
        page = self._window.page
        return page is not None and page.refused_over_it

    def _tell(self, message: Message) -> None:
        asks_nothing = message.tone == "danger" and not (message.until_saved or message.actions)
        if not (self._over and asks_nothing):
            self._window.banners.show_banner(message)
            return
        self._window.show_toast(Message(" ".join(filter(None, (message.what, message.why)))), stays=True)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def _changed(self) -> None:
        if self._over:
            self._window.end_toast()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        held = isinstance(event, QKeyEvent) and event.key() in _HELD_KEYS
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress) and not held:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            for shown in self._window.findChildren(Toast):
                if shown.stays:
                    shown.end()
        return False
