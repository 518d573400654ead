"""Starting the program with a window."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from boothapp.gui.app import App
from boothapp.gui.garbage import Garbage
from boothapp.gui.preferences import Preferences


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
    return int(application.exec()) if app.start(folder) else 0
