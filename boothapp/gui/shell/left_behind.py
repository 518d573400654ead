"""What was typed on a page and cannot be saved stays there when the user goes on: a banner says so and leads back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.gui.messages import Message
from boothapp.gui.page import Page
from boothapp.gui.page_table import PAGES, page_title

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow


class LeftBehind(QObject):
    """Watches which page is left and which is shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._told: tuple[str, Message] | None = None  # key of the page that was left, what was told then
        window.stack.left.connect(self._left)
        window.stack.currentChanged.connect(self._shown)

    def _left(self, page: Page) -> None:
        names = page.unsaved()
        if not names or self._window.document.failure:  # a failure has a banner, with a way to try again
            return
        title = next(page_title(entry) for entry in PAGES if entry.key == page.key)
        what = self.tr("Chưa lưu: {fields}.").format(fields=", ".join(names))
        why = self.tr("Phần đã nhập vẫn còn ở trang {page}.").format(page=title)
        back = (self.tr("Quay lại"), partial(self._window.go, page.key))
        self._told = page.key, Message(what, why, "warn", actions=(back,))
        self._window.messages.tell(self._told[1])

    def _shown(self) -> None:
        """Who is back on the page needs no banner that leads there."""
        page, banner = self._window.page, self._window.banners.banner
        if page and banner and self._told and self._told[0] == page.key and banner.message is self._told[1]:
            banner.close_banner()
