"""The program with a window: which window is shown, which fair is open, what happens to mistakes."""

import gc
import sys
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import asked, own_mistake
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.wording.errors import explained

_COLLECT_MS = 2_000


class App(QObject):
    """Holds the open fair and its window. A change of language, theme or text size makes the window anew."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.jobs = Jobs(self)
        self.document: Document | None = None
        self.window: QWidget | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)

    def start(self, folder: Path | None) -> None:
        """Show the window: of this fair, of the one opened last, or the welcome page."""
        self._dress()
        recent = [known for known in self.preferences.recent if (known / "fair.db").is_file()]
        wanted = folder or (recent[0] if recent else None)
        if wanted is None or not self.open(wanted):
            self.show_welcome()

    def open(self, folder: Path) -> bool:
        """Open a fair in place of the one that is open. Returns False, and says why, when it cannot be opened."""
        from boothapp.domain.errors import FairError

        try:
            document = Document(folder, self.preferences.desk, self)
        except (FairError, OSError) as error:
            asked(self.window, explained(error), [self.tr("Đóng")], default=0)
            return False
        self.close_fair()
        self.document = document
        self.preferences.opened(folder)
        self.show_fair()
        return True

    def show_fair(self) -> None:
        """Make the window of the open fair."""
        assert self.document
        window = MainWindow(self.document, self.preferences, self.jobs)
        window.fair_wanted.connect(self.open)
        self._replace(window)
        window.restore({})

    def show_welcome(self) -> None:
        """Make the window that opens or makes a fair."""

    def close_fair(self) -> None:
        """End all jobs and let go of the open fair."""
        self.jobs.stop_all()
        if self.document:
            self.document.close()
            self.document.deleteLater()
            self.document = None

    def _replace(self, window: QWidget) -> None:
        old = self.window
        self.window = window
        if old:
            window.setGeometry(old.geometry())
            window.setWindowState(old.windowState())
        else:
            window.resize(1366, 720)
        window.show()
        if old:
            old.close()
            old.deleteLater()

    def rebuild(self) -> None:
        """Make the window anew in the language, theme and text size that hold now; what was typed is kept."""
        self._dress()
        if self.document and isinstance(self.window, MainWindow):
            state = self.window.state()
            self.show_fair()
            self.window.restore(state)
        else:
            self.show_welcome()

    def _dress(self) -> None:
        application = cast(QApplication, QApplication.instance())
        theme.apply(application, self.preferences.theme, self.preferences.text_percent)
        translation.use(self.preferences.language)

    def _system_theme_changed(self) -> None:
        if self.preferences.theme == "auto" and self.window:
            QTimer.singleShot(0, self, self.rebuild)

    def explain(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What no slot caught: a refusal is told on the page, a mistake of ours in a dialog; the program goes on."""
        from boothapp.domain.errors import FairError

        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, (FairError, OSError)) and isinstance(self.window, MainWindow):
            self.window.messages.report(error)
        else:
            asked(self.window, own_mistake(kind, error), [self.tr("Đóng")], default=0)


def run(folder: Path | None) -> int:
    """Run the program with a window until it is closed and return its exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("boothapp")
    app = App(Preferences())
    sys.excepthook = app.explain
    gc.disable()  # the collector would destroy QObjects from threads of the pool
    collect = QTimer(interval=_COLLECT_MS)
    collect.timeout.connect(gc.collect)
    collect.start()
    app.start(folder)
    status = application.exec()
    app.close_fair()
    return int(status)
