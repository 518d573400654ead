"""The copies made by themselves: when the window opens and closes a fair, and hourly while it is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs

_HOUR_MS = 3_600_000


def back_up(folder: Path, progress: Progress) -> None:
    """Copy the fair's database if it changed, over a connection of its own that only reads. For a job."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import back_up as task

    with open_fair(folder) as fair:
        task.make(fair, progress=progress)


class FairBackups(QObject):
    """Copies of one fair, made beside the user's own jobs."""

    def __init__(self, folder: Path, upkeep: Jobs, failed: Callable[[BaseException], object], parent: QObject) -> None:
        """`upkeep` works on one thread, so that two copies never take the same number."""
        super().__init__(parent)
        self._folder, self._upkeep, self._failed = folder, upkeep, failed
        self._hourly = QTimer(self, interval=_HOUR_MS)
        self._hourly.timeout.connect(self.make)
        self._hourly.start()

    def make(self) -> None:
        """Make a copy if the fair changed since the newest."""
        self._upkeep.start(self.tr("Sao lưu"), partial(back_up, self._folder), None, self._failed)

    def end(self) -> None:
        """Make the last copy, of a fair that is closed."""
        self._hourly.stop()
        self.make()
