"""Starting the program with a window."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from boothapp.gui import told_to_end
from boothapp.gui.app import App
from boothapp.gui.garbage import Garbage
from boothapp.gui.preferences import Preferences

_LISTEN_MS = 500  # Python hears of a signal when Qt calls it next


def run(folder: Path | None) -> int:
    """Run the program with a window until it is closed and return its exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("boothapp")
    application.setQuitOnLastWindowClosed(False)
    app = App(Preferences())
    app.makes_pages_ahead = True
    app.ended.connect(application.quit)
    sys.excepthook = app.explain
    Garbage(app)
    listening = QTimer(app, interval=_LISTEN_MS)
    listening.timeout.connect(close_when_told)
    listening.start()
    return int(application.exec()) if app.start(folder) else 0


def close_when_told() -> None:
    """Close the windows if the program was told to end; one that has something to ask stays and asks."""
    if told_to_end.heard():
        QApplication.closeAllWindows()
