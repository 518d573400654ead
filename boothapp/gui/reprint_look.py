"""What printed matter of the open fair is wrong, looked up beside the window and kept until it is looked up anew."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs

if TYPE_CHECKING:
    from boothapp.tasks.ripple import Ripple

_WAIT_MS = 1200  # after the last change of the fair: a whole book is laid out


class ReprintLook(QObject):
    """Looks while somebody watches and the fair has changed, on a connection of its own that only reads."""

    changed = Signal()  # a result, or whether it looks

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.result: Ripple | None = None
        self.failure: BaseException | None = None
        self._folder = folder
        self._jobs = Jobs(self, threads=1)  # not among the user's: nobody is asked about it when the window closes
        self._watchers: list[QWidget] = []
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._start)

    def watch(self, watcher: QWidget) -> None:
        """Look whenever the fair changes while this widget is seen; it calls `look` when it appears."""
        self._watchers.append(watcher)

    def look(self) -> None:
        """Look now, unless the result is of now."""
        if self._stale or self.failure:
            self._start()

    def fair_changed(self) -> None:
        """The fair is not what was looked at any more."""
        self._stale = True
        self._watchers = [one for one in self._watchers if isValid(one)]
        if any(watcher.isVisible() for watcher in self._watchers):
            self._soon.start()

    @property
    def running(self) -> bool:
        return bool(self._jobs.running)

    def _start(self) -> None:
        if self.running:
            return  # its end starts the next one
        self._soon.stop()
        self._stale = False
        self._jobs.start(self.tr("Tìm thứ cần in lại"), partial(_look, self._folder), self._take, self._fail)
        self.changed.emit()

    def _take(self, result: "Ripple") -> None:
        self.result, self.failure = result, None
        self._ended()

    def _fail(self, error: BaseException) -> None:
        self.failure = error
        self._ended()

    def _ended(self) -> None:
        if self._stale:
            self.fair_changed()
        QTimer.singleShot(0, self, self.changed.emit)  # when the job is not listed any more

    def stop(self) -> None:
        """End what runs; for the end of the fair."""
        self._soon.stop()
        self._jobs.stop_all()


def _look(folder: Path, progress: Progress) -> "Ripple":
    from boothapp.tasks import ripple

    return ripple.look(folder, progress)
