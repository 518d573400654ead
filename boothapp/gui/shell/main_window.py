"""The window around an open fair: frame, pages, what every page can be asked."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from boothapp.gui import fonts
from boothapp.gui.commands import Commands
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Message, Messages
from boothapp.gui.page import Page
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.button_keys import ButtonKeys
from boothapp.gui.shell.counts import Counts
from boothapp.gui.shell.fair_drops import FairDrops
from boothapp.gui.shell.fair_picker import picked_fair
from boothapp.gui.shell.hints import Hints
from boothapp.gui.shell.kept_focus import KeptFocus
from boothapp.gui.shell.leaving import Leaving
from boothapp.gui.shell.left_behind import LeftBehind
from boothapp.gui.shell.notices import BannerPlace, Toast
from boothapp.gui.shell.page_commands import PageCommands
from boothapp.gui.shell.page_stack import PageStack
from boothapp.gui.shell.reading_order import go_to_next
from boothapp.gui.shell.refusals import Refusals
from boothapp.gui.shell.sidebar import Sidebar
from boothapp.gui.shell.status_row import StatusRow
from boothapp.gui.shell.title_row import TitleRow
from boothapp.gui.shell.undo_keys import UndoKeys
from boothapp.gui.shell.window_state import StateKeeper
from boothapp.gui.unsaved import Kept
from boothapp.gui.workplace import Workplace

SMALLEST = (1180, 600)  # logical pixels
_NARROW_BELOW = 1024  # pixels at 100 % text size: larger words leave less room beside the pages' names


class MainWindow(QMainWindow):
    """Shows one fair; another fair, language or theme gets a new window (`app.App` makes it).

    The frame can be shown before the fair is open; `restore` then shows the pages.
    """

    painted = Signal()  # for the first time
    closed = Signal()
    fair_wanted = Signal(object)  # Path of a folder
    new_fair_wanted = Signal()
    no_fair_wanted = Signal()
    rebuild_wanted = Signal()
    backup_wanted = Signal(object, object)  # what to call when it is made, or failed
    restore_wanted = Signal(object)  # Path of a backup of this fair

    def __init__(self, document: Document, preferences: Preferences, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.document, self.jobs = document, jobs
        self.commands = Commands(self)
        self.messages = Messages(self)
        asks = self.rebuild_wanted.emit, self.backup_wanted.emit, self._want_restore
        self.stack = PageStack()
        self.workplace = Workplace(
            document, self.commands, jobs, self.messages, preferences, self.go, *asks, self.stack
        )
        self._sidebar_chosen: bool | None = None  # None = as the width says
        self._was_painted = False
        self._page_commands: PageCommands | None = None  # once the fair is open
        self._build(preferences)
        self._leaving = Leaving(jobs, self, self.messages, self._keep_typed, lambda: self.stack.is_writing)
        self._connect()
        self.setMinimumSize(*SMALLEST)

    def _build(self, preferences: Preferences) -> None:
        """Make the parts of the frame in reading order, which is also the order of Tab."""
        shell = QWidget()
        shell.setObjectName("shell")
        self.setCentralWidget(shell)
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title_row = TitleRow(self.commands, self.messages, preferences, self.document)
        self.sidebar = Sidebar(self.commands)
        content = self._content = QFrame()
        content.setObjectName("content")
        below = QVBoxLayout(content)
        below.setContentsMargins(1, 1, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.stack, 1)
        self.banners = BannerPlace(below, self)
        self.status = StatusRow(self.jobs, self.document.folder.absolute().name, preferences.language)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        column.addWidget(self.title_row)
        middle.addWidget(self.sidebar)
        middle.addWidget(content, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        content.setFocus()  # until a page takes it; else the first button of the frame would

    def _connect(self) -> None:
        on = self.commands.on
        on("sidebar", self._switch_sidebar)
        on("full_screen", self._switch_full_screen)
        on("quit", self.close)
        self.title_row.named.connect(self._show_name)
        self.title_row.refresh()
        self.title_row.fair_wanted.connect(self.want_fair)
        self._refusals = Refusals(self)
        self.messages.toast_wanted.connect(self.show_toast)
        self.messages.toast_unwanted.connect(self.end_toast)
        self.document.state_changed.connect(self._maybe_saved)
        self._drops = FairDrops(self)
        self._counts = Counts(self.document, self.sidebar, self.status)
        self._undo_keys = UndoKeys(self, self.document)
        self._button_keys = ButtonKeys(self)
        self._kept_focus = KeptFocus(self)
        self._left_behind = LeftBehind(self)
        self._hints = Hints(self.stack, self.status, self.workplace.preferences)

    def _connect_fair(self) -> None:
        """What can be asked once the fair is open."""
        on = self.commands.on
        self._page_commands = PageCommands(self)
        on("fair.open", self._pick_fair)
        on("fair.new", partial(self._leaving.ask, self.new_fair_wanted.emit))
        on("fair.close", partial(self._leaving.ask, self.no_fair_wanted.emit))
        self.title_row.refresh()

    # pages

    @property
    def page(self) -> Page | None:
        """The page that is shown; None before the fair is open."""
        return self.stack.page

    def go(self, key: str, **arguments: Any) -> Page:
        """Show a page, making it when it was not shown before, and lead it to what the arguments name.

        A word that was told on the page before goes with it.
        """
        before = self.page
        try:
            page = self.stack.show_page(self.workplace, key, arguments)
            if page is not before:
                self.end_toast(of_page=True)
            return page
        finally:
            self.sidebar.choose(self.page.key if self.page else "")  # what is shown, whatever happened

    def state(self) -> dict[str, Any]:
        """Return what to restore when this fair is opened again; what was typed is kept by the pages."""
        self.stack.leave()
        return self.look()

    def look(self) -> dict[str, Any]:
        """Return `state` without touching what is being typed."""
        return self.stack.state() | {"sidebar": self._sidebar_chosen}

    def restore(self, state: dict[str, Any]) -> None:
        """Show the fair, which is open now, as it was left."""
        sidebar = state.get("sidebar")
        self._sidebar_chosen = sidebar if isinstance(sidebar, bool) else None
        self._fit_sidebar()
        self._connect_fair()
        self._counts.count()
        self._state_keeper = StateKeeper(self)
        self.go(self.stack.take_state(state))

    # fairs

    def leave_for(self, then: Callable[[], object]) -> None:
        """Do `then`, which lets go of the fair, unless the user stays for work or for what cannot be saved."""
        self._leaving.ask(then)

    def want_fair(self, folder: Path) -> None:
        """Let another fair take this one's place."""
        self._leaving.ask(partial(self.fair_wanted.emit, folder))

    def _want_restore(self, backup: Path) -> None:
        self._leaving.ask(partial(self.restore_wanted.emit, backup))

    def _pick_fair(self) -> None:
        if folder := picked_fair(self, self.document.folder.absolute()):
            self.want_fair(folder)

    # frame

    def _show_name(self, name: str) -> None:
        self.setWindowTitle(f"{name} – boothapp")

    def show_toast(self, message: Message, *, stays: bool = False) -> None:
        self.end_toast()
        Toast(message, self._content, stays=stays)  # above the pages, whichever comes next

    def end_toast(self, *, of_page: bool = False) -> None:
        """Take away a word that is still shown: what it tells of is no longer so, or no longer seen."""
        for shown in self.findChildren(Toast):
            if shown.of_page or not of_page:
                shown.end()

    def _maybe_saved(self) -> None:
        if not self.document.failure:
            self.banners.saved()

    def _switch_sidebar(self) -> None:
        self._sidebar_chosen = not self.sidebar.narrow
        self.sidebar.set_narrow(self._sidebar_chosen)

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc arrives here when no control had a use for it: one rule for all pages."""
        if event.key() == Qt.Key.Key_Escape and self._page_commands:
            self._page_commands.escape()
        else:
            super().keyPressEvent(event)

    def _fit_sidebar(self) -> None:
        narrow = self.width() < fonts.scaled(_NARROW_BELOW) if self._sidebar_chosen is None else self._sidebar_chosen
        if narrow != self.sidebar.narrow:
            self.sidebar.set_narrow(narrow)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._kept_focus.goes_on() or go_to_next(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def may_go(self) -> bool:
        """Let the pages keep what was typed; False when something could not be kept and the user stays for it."""
        return self._leaving.kept()

    def keep_for_another(self) -> list[str]:
        """Keep what was typed before another window takes this one's place; return the names of what would be lost."""
        return list(self._keep_typed(remade=True)[0])

    def let_go(self) -> dict[str, Any]:
        """Leave the field that is typed in, while the fair is still open, and return `state`."""
        if focus := self.focusWidget():
            focus.clearFocus()
        return self.state()

    def _keep_typed(self, *, remade: bool = False) -> Kept:
        """Let the pages keep what was typed; return the names of what they could not keep, and why."""
        focus = self.focusWidget()
        if focus:
            QGuiApplication.inputMethod().commit()
            focus.clearFocus()
        with self.messages.reporting():
            self.stack.make_waiting(self.workplace)
            self.stack.leave()
        unsaved = self.stack.unsaved(remade=remade)
        if unsaved and focus:
            focus.setFocus()
        return unsaved, self.document.failure

    def _close_soon(self) -> None:
        QTimer.singleShot(0, self, self.close)  # Qt ignores a close inside the event of a close

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.jobs.running:
            event.ignore()
            self._leaving.ask(self._close_soon)
        elif not self.may_go():
            event.ignore()
        else:
            self.closed.emit()
            super().closeEvent(event)
