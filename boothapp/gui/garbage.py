"""When garbage is looked for: on this thread only, and never all of it while somebody may be typing."""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from boothapp.gui.app import App

_NEW_MS = 2_000
_MOST_TIMES = 300  # then all of it, whatever the user does: after ten minutes without a rest


class Garbage(QObject):
    """Looks through what is new every other second, and through everything (0.2 s) when the user is elsewhere.

    Python's own collector would destroy QObjects from threads of the pool.
    """

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        gc.disable()
        self._times = 0
        self._timer = QTimer(self, interval=_NEW_MS)
        self._timer.timeout.connect(self.collect_new)
        self._timer.start()
        app.replaced.connect(self.collect_all, Qt.ConnectionType.QueuedConnection)  # once the old window is deleted
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._state_changed)

    def collect_new(self) -> None:
        """Look through what was made since the last time."""
        self._times += 1
        if self._times < _MOST_TIMES:
            gc.collect(1)
        else:
            self.collect_all()

    def collect_all(self) -> None:
        """Look through everything that Python holds."""
        self._times = 0
        gc.collect()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.collect_all()
