"""The copies made by themselves: when the window opens and closes a fair, and hourly while it is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs

_HOUR_MS = 3_600_000


def back_up(folder: Path, reason: str, progress: Progress) -> Path | None:
    """Copy the fair's database if it changed, over a connection of its own that only reads; return the copy, if any.

    For a job.
    """
    from boothapp.store.fair import open_fair
    from boothapp.tasks import back_up as task

    with open_fair(folder) as fair:
        made = task.make(fair, progress=progress, reason=reason)
    return made.file if made else None


class FairBackups(QObject):
    """Copies of one fair, made beside the user's own jobs."""

    def __init__(self, folder: Path, upkeep: Jobs, failed: Callable[[BaseException], object], parent: QObject) -> None:
        """`upkeep` works on one thread, so that two copies never take the same number."""
        super().__init__(parent)
        self._folder, self._upkeep, self._failed = folder, upkeep, failed
        self._hourly = QTimer(self, interval=_HOUR_MS)
        self._hourly.timeout.connect(partial(self.make, "hour"))
        self._hourly.start()

    def make(
        self,
        reason: str,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Make a copy if the fair changed since the newest; then call `done(its path or None)` or `failed(error)`.

        `reason` is one of `backups.REASONS`.
        """
        self._upkeep.start(self.tr("Sao lưu"), partial(back_up, self._folder, reason), done, failed or self._failed)

    def end(self) -> None:
        """Make the last copy, of a fair that is closed."""
        self._hourly.stop()
        self.make("close")
