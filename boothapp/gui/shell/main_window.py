"""The window around an open fair: frame, pages, what every page can be asked."""

import importlib
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from boothapp.gui.commands import Commands
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Message, Messages
from boothapp.gui.page import Page
from boothapp.gui.page_table import PAGES
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.notices import Banner, Toast
from boothapp.gui.shell.sidebar import Sidebar
from boothapp.gui.shell.status_row import StatusRow
from boothapp.gui.shell.title_row import TitleRow
from boothapp.gui.wording.edits import edit_title
from boothapp.gui.workplace import Workplace

SMALLEST = (1180, 600)  # logical pixels
_NARROW_BELOW = 1180


class MainWindow(QMainWindow):
    """Shows one fair; another fair, language or theme gets a new window (`app.App` makes it)."""

    closed = Signal()
    fair_wanted = Signal(object)  # Path

    def __init__(self, document: Document, preferences: Preferences, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.document, self.jobs = document, jobs
        self.commands = Commands(self)
        self.messages = Messages(self)
        self.workplace = Workplace(document, self.commands, jobs, self.messages, preferences, self.go)
        self._pages: dict[str, Page] = {}
        self._states: dict[str, Any] = {}
        self._banner: Banner | None = None
        self._sidebar_chosen: bool | None = None  # None = as the width says
        self._build(preferences)
        self._connect()
        self.setMinimumSize(*SMALLEST)
        self.setWindowTitle(f"{document.fair.facts.name} – boothapp")
        self.setAcceptDrops(True)

    def _build(self, preferences: Preferences) -> None:
        shell = QWidget()
        shell.setObjectName("shell")
        self.setCentralWidget(shell)
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.sidebar = Sidebar(self.commands)
        self.stack = QStackedWidget()
        content = QFrame()
        content.setObjectName("content")
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(1, 1, 0, 0)
        self._content.setSpacing(0)
        self._content.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(content, 1)
        self._title = TitleRow(self.commands, self.messages, preferences, self.document)
        self._status = StatusRow(self.jobs, self.document.folder.absolute().name, preferences.language)
        column.addWidget(self._title)
        column.addLayout(middle, 1)
        column.addWidget(self._status)

    def _connect(self) -> None:
        on = self.commands.on
        for entry in PAGES:
            on(f"go.{entry.key}", partial(self.go, entry.key))
        on("undo", self._undo)
        on("redo", self._redo)
        on("find", self._search)
        on("new", self._new_record)
        on("sidebar", self._switch_sidebar)
        on("pane.next", self._next_pane)
        on("full_screen", self._switch_full_screen)
        on("quit", self.close)
        self._title.refresh()
        self._title.fair_wanted.connect(self.fair_wanted)
        self.messages.banner_wanted.connect(self.show_banner)
        self.messages.toast_wanted.connect(self._show_toast)
        cast(QApplication, QApplication.instance()).installEventFilter(self)

    # pages

    @property
    def page(self) -> Page:
        return cast(Page, self.stack.currentWidget())

    def go(self, key: str, **arguments: Any) -> Page:
        """Show a page, making it when it was not shown before, and lead it to what the arguments name."""
        left = self.stack.currentWidget()
        page = self._pages.get(key) or self._made(key)
        if isinstance(left, Page) and left is not page:
            left.leave()
        self.stack.setCurrentWidget(page)
        self.sidebar.choose(key)
        page.arrive(**arguments)
        return page

    def _made(self, key: str) -> Page:
        entry = next(entry for entry in PAGES if entry.key == key)
        page = cast(Page, getattr(importlib.import_module(entry.module), entry.page_class)(self.workplace))
        self._pages[key] = page
        self.stack.addWidget(page)
        if key in self._states:
            page.restore(self._states[key])
        return page

    def state(self) -> dict[str, Any]:
        """Return what to restore when this fair is opened again."""
        pages = self._states | {key: page.state() for key, page in self._pages.items()}
        return {"page": self.page.key, "sidebar": self._sidebar_chosen, "pages": pages}

    def restore(self, state: dict[str, Any]) -> None:
        """Show the fair as it was left."""
        self._states = dict(state.get("pages") or {})
        self._sidebar_chosen = state.get("sidebar")
        known = {entry.key for entry in PAGES}
        self.go(state["page"] if state.get("page") in known else PAGES[0].key)

    def _search(self) -> None:
        self.page.search()

    def _new_record(self) -> None:
        self.page.new_record()

    # undo

    def _undo(self) -> None:
        self.page.leave()
        with self.messages.reporting():
            entry = self.document.undo()
            self.messages.toast(self.tr("Đã hoàn tác: {what}").format(what=edit_title(entry.code, entry.data)))

    def _redo(self) -> None:
        with self.messages.reporting():
            entry = self.document.redo()
            self.messages.toast(self.tr("Đã làm lại: {what}").format(what=edit_title(entry.code, entry.data)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text field keeps Ctrl+Z while there is typing to take back; then the key is the window's again."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and _nothing_typed(watched, undo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    # frame

    def show_banner(self, message: Message) -> None:
        """Show a banner in place of the one before."""
        self.close_banner()
        self._banner = Banner(message)
        self._banner.closed.connect(self._forget_banner)
        self._content.insertWidget(0, self._banner)
        self._banner.show()

    def close_banner(self) -> None:
        if self._banner:
            self._banner.close_banner()

    def _forget_banner(self) -> None:
        self._banner = None

    def _show_toast(self, message: Message) -> None:
        for shown in self.stack.findChildren(Toast):
            shown.end()
        Toast(message, self.stack)

    def _switch_sidebar(self) -> None:
        self._sidebar_chosen = not self.sidebar.narrow
        self.sidebar.set_narrow(self._sidebar_chosen)

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _next_pane(self) -> None:
        """Move the focus to the next pane of the page: to the first control of the next child of its splitters."""
        self.focusNextPrevChild(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW if self._sidebar_chosen is None else self._sidebar_chosen
        if narrow != self.sidebar.narrow:
            self.sidebar.set_narrow(narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        if isinstance(self.page, Page):
            self.page.leave()
        cast(QApplication, QApplication.instance()).removeEventFilter(self)
        self.closed.emit()
        super().closeEvent(event)


def _nothing_typed(widget: QObject, undo: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return not (widget.isUndoAvailable() if undo else widget.isRedoAvailable())
    if isinstance(widget, QPlainTextEdit):
        document = widget.document()
        return not (document.isUndoAvailable() if undo else document.isRedoAvailable())
    return False
