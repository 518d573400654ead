"""When the window is made anew: another language, theme or text size, or the system's own change of light."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from boothapp.gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from boothapp.gui.app import App

_LOOK_AGAIN_MS = 100


class Rebuilding(QObject):
    """Jobs belong to the pages that began them: while some run, or a page is in the middle of an edit, it waits."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self._wanted = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)
        app.jobs.changed.connect(self._maybe)

    def begin(self) -> None:
        """Make the window anew now or as soon as that can be."""
        self._wanted = True
        self._maybe()

    def _maybe(self) -> None:
        if not self._wanted or self._app.jobs.running:
            return
        if isinstance(self._app.window, MainWindow) and self._app.window.stack.is_writing:
            QTimer.singleShot(_LOOK_AGAIN_MS, self, self._maybe)
            return
        self._wanted = False
        focus = self._app.window.focusWidget() if self._app.window else None
        name = focus.objectName() if focus else ""
        self._app.remake_window()
        again = self._app.window.findChild(QWidget, name) if self._app.window and name else None
        if again is not None:
            again.setFocus()

    def _system_theme_changed(self) -> None:
        if self._app.preferences.theme == "auto" and self._app.window:
            QTimer.singleShot(0, self, self.begin)
