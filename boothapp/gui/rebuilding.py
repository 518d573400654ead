"""When the window is made anew: another language, theme or text size, or the system's own change of light."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from boothapp.gui.app import App

_LOOK_AGAIN_MS = 250


class Rebuilding(QObject):
    """It waits while a job runs, a page amid an edit, an open dialog or menu, or what cannot be kept is in its way."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self._wanted = self._told = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)
        app.jobs.changed.connect(self._maybe)
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._maybe)

    def begin(self) -> None:
        """Make the window anew now or as soon as that can be."""
        self._wanted, self._told = True, False
        self._maybe()

    def _maybe(self) -> None:
        if not self._wanted or self._app.jobs.running or self._again.isActive():
            return
        if isinstance(self._app.window, MainWindow) and self._must_wait(self._app.window):
            self._again.start()
            return
        focus = self._app.window.focusWidget() if self._app.window else None
        name = focus.objectName() if focus else ""
        self._wanted = False  # before: what is remade tells of its jobs, which leads here again
        if not self._app.remake_window():
            self._wanted = True
            self._again.start()
            return
        again = self._app.window.findChild(QWidget, name) if self._app.window and name else None
        if again is not None:
            again.setFocus()

    def _must_wait(self, window: MainWindow) -> bool:
        if window.stack.is_writing or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return True
        unsaved = window.stack.unsaved(remade=True)
        if unsaved and not self._told:
            self._told = True
            words = self.tr("Giao diện mới hiện ra khi đã sửa xong: {fields}")
            window.messages.toast(words.format(fields=", ".join(unsaved)))
        return bool(unsaved)

    def _system_theme_changed(self) -> None:
        if self._app.preferences.theme == "auto" and self._app.window:
            QTimer.singleShot(0, self, self.begin)
