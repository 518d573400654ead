"""The program with a window: which window is shown, which fair is open, what happens to mistakes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui import seen_places, theme, translation
from boothapp.gui.backups.damage import Damage
from boothapp.gui.backups.restoring import Restoring
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import asked, own_mistake
from boothapp.gui.preferences import Preferences
from boothapp.gui.rebuilding import Rebuilding
from boothapp.gui.shell.first_size import first_size
from boothapp.gui.shell.held_fair import HeldFair
from boothapp.gui.shell.instances import raise_other
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.pages_ahead import PagesAhead
from boothapp.gui.welcome.window import CARDS, NEW_FAIR, WelcomeWindow
from boothapp.gui.wording.errors import explained


class App(QObject):
    """Holds the open fair and its window. A change of language, theme or text size makes the window anew."""

    replaced = Signal()  # another window stands in the place of the one before
    ended = Signal()  # the window is closed and the last backup made

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.jobs = Jobs(self)
        self.upkeep = Jobs(self, threads=1)  # backups: nobody is asked about them
        self.document: Document | None = None
        self.window: MainWindow | WelcomeWindow | None = None
        self._held: HeldFair | None = None  # while the fair is open for writing
        self._restoring = Restoring(self)
        self._damage = Damage(self)
        self._rebuilding = Rebuilding(self)
        self._quits = False
        self.makes_pages_ahead = False  # `start` switches it on; elsewhere pages are made when they are shown
        self.upkeep.changed.connect(self._maybe_quit)

    # fairs

    def start(self, folder: Path | None) -> bool:
        """Show the window of this fair, of the one opened last, or the welcome window.

        The frame is painted before the fair is opened. Returns False when another window already shows the fair.
        """
        self._dress()
        wanted = folder or next(filter(seen_places.has_database, self.preferences.recent), None)
        if wanted is None:
            self.show_welcome()
        elif raise_other(wanted):
            return False
        else:
            self.document = Document(wanted, self.preferences.desk, self, at_once=False)
            window = self._fair_window(self.document)
            window.painted.connect(self._open_soon)
            self._replace(window)
        return True

    def _open_soon(self) -> None:
        QTimer.singleShot(0, self, self._open_first)

    def _open_first(self) -> None:
        from boothapp.domain.errors import FairError

        assert self.document
        try:
            self.document.open()
        except (FairError, OSError) as error:
            folder = self.document.folder
            self.document.deleteLater()
            self.document = None
            self.show_welcome()
            self._refuse(folder, error)
        else:
            self._entered()

    def open(self, folder: Path) -> bool:
        """Open a fair in place of the one that is open. Returns False, and says why, when it cannot be opened."""
        from boothapp.domain.errors import FairError

        open_now = self.document.folder.resolve() if self.document and self.document.fair.writable else None
        if folder.resolve() == open_now:
            return True
        if raise_other(folder):
            return False
        try:
            document = Document(folder, self.preferences.desk, self)
        except (FairError, OSError) as error:
            self._refuse(folder, error)
            return False
        self.close_fair()
        self.document = document
        self._replace(self._fair_window(document))
        return self._entered()

    def open_list(self, folder: Path, list_file: Path) -> None:
        """Open a fair and show the page that imports this list."""
        if self.open(folder) and isinstance(self.window, MainWindow):
            self.window.go("import", files=[list_file])

    def _entered(self) -> bool:
        """The fair is open and its window shown: fill it. Returns False when it turns out to be damaged."""
        from boothapp.domain.errors import FairError
        from boothapp.store.failures import explained as in_words

        assert self.document
        folder = self.document.folder
        try:
            with in_words(folder):
                self._enter()
        except FairError as error:
            self.show_welcome()
            self._refuse(folder, error)
            return False
        return True

    def _enter(self) -> None:
        """Begin what goes on as long as the fair is open, and fill the window."""
        from boothapp.gui.shell import window_state

        assert self.document and isinstance(self.window, MainWindow)
        document = self.document
        self.preferences.opened(document.folder, document.fair.facts.name)
        state = window_state.kept(document)
        if document.fair.writable:
            self._held = HeldFair(document.folder, self.upkeep, self._come_to_front, self._report, self)
        self._fill(state)

    def _refuse(self, folder: Path, error: BaseException) -> None:
        """Tell why a fair cannot be opened."""
        if not self._damage.told(folder, error):
            self._report(error)

    def _fill(self, state: dict[str, Any]) -> None:
        from boothapp.gui.shell.read_only import read_only_message

        assert self.document and isinstance(self.window, MainWindow)
        self.window.restore(state)
        if self.makes_pages_ahead:
            PagesAhead(self.window)
        if not self.document.fair.writable:
            self.window.messages.tell(read_only_message(self.document, self._try_to_write))

    def _try_to_write(self) -> None:
        if self.document:
            self.open(self.document.folder)

    def close_fair(self) -> None:
        """End all jobs, keep how the window looks, and let go of the open fair."""
        from boothapp.gui.shell import window_state

        self.jobs.stop_all()
        if not self.document:
            return
        if isinstance(self.window, MainWindow) and self.document.is_open:
            try:
                window_state.keep(self.document, self.window.let_go())
            except Exception as error:  # no reason to keep a fair open that the user wants to close
                own_mistake(type(error), error)
        self.document.close()
        self.document.deleteLater()
        self.document = None
        if self._held:
            self._held.end()
            self._held = None

    def _come_to_front(self) -> None:
        if self.window:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.raise_()
            self.window.activateWindow()

    # windows

    def _fair_window(self, document: Document) -> MainWindow:
        window = MainWindow(document, self.preferences, self.jobs)
        window.fair_wanted.connect(self.open)
        window.new_fair_wanted.connect(partial(self.show_welcome, NEW_FAIR))
        window.rebuild_wanted.connect(self.rebuild, Qt.ConnectionType.QueuedConnection)
        window.backup_wanted.connect(self._back_up)
        window.restore_wanted.connect(self._restoring.begin)
        window.no_fair_wanted.connect(self.show_welcome)
        return window

    def _back_up(self, done: Callable[[Any], object], failed: Callable[[Any], object]) -> None:
        if self._held:
            self._held.backups.make("hand", done, failed)

    def show_welcome(self, part: str = CARDS) -> WelcomeWindow:
        """Close the fair and show the window that opens or makes one."""
        self.close_fair()
        window = WelcomeWindow(self.preferences, self.jobs, part)
        window.fair_wanted.connect(self.open)
        window.list_wanted.connect(self.open_list)
        window.restore_wanted.connect(self._restoring.begin)
        self._replace(window)
        return window

    def _replace(self, window: "MainWindow | WelcomeWindow") -> None:
        old, self.window = self.window, window
        window.closed.connect(self._window_closed)
        if old:
            window.setGeometry(old.geometry())
            window.setWindowState(old.windowState())
        elif not window.restoreGeometry(self.preferences.state("window")):
            first_size(window)
        window.show()
        if old:
            old.hide()
            _end(old)
            self.replaced.emit()

    def _window_closed(self) -> None:
        """The user closed the window; the program ends when the last backup is made."""
        window = self.window
        if window is None:
            return
        self.preferences.keep_state("window", window.saveGeometry())
        self.close_fair()
        self.window = None
        _end(window)
        self._quits = True
        self._maybe_quit()

    def _maybe_quit(self) -> None:
        if self._quits and not self.upkeep.running:
            self._quits = False
            self.ended.emit()

    def rebuild(self) -> None:
        """Make the window anew as soon as that can be, in the language, theme and text size that hold now."""
        self._rebuilding.begin()

    def remake_window(self) -> bool:
        """Put a new window in the place of this one; what was typed, worked out and chosen is kept.

        Returns False, and leaves everything as it is, while something could not be kept.
        """
        if isinstance(self.window, MainWindow) and self.document:
            if self.window.keep_for_another():
                return False
            state, work = self.window.state(), self.window.stack.work()
            self.window.stack.end_hidden(work.keys())
            self._dress()
            window = self._fair_window(self.document)
            window.stack.take_up(work)
            self._replace(window)
            self._fill(state)
        elif isinstance(self.window, WelcomeWindow):
            self._dress()
            typed = self.window.state()
            self.show_welcome().restore(typed)
        return True

    def _dress(self) -> None:
        application = cast(QApplication, QApplication.instance())
        theme.apply(application, self.preferences.theme, self.preferences.text_percent)
        translation.use(self.preferences.language)

    # mistakes

    def _report(self, error: BaseException) -> None:
        if self.window:
            self.window.messages.report_unsaved(error)
        else:
            asked(None, explained(error), [self.tr("Đóng")], default=0)

    def explain(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What no slot caught: a refusal is told on the page, a mistake of ours in a dialog; the program goes on."""
        from boothapp.domain.errors import FairError
        from boothapp.store.failures import in_words

        folder = self.document.folder if self.document else None
        error = in_words(error, folder) if folder else error
        if folder and isinstance(error, FairError):
            self._refuse(folder, error)
        elif isinstance(error, (FairError, OSError)):
            self._report(error)
        else:
            asked(self.window, own_mistake(kind, error), [self.tr("Đóng")], default=0)


def _end(window: QWidget) -> None:
    """Delete a window soon; what it was to do until then would still ask for its fair, which is closed."""
    for timer in window.findChildren(QTimer):
        timer.stop()
    window.deleteLater()
