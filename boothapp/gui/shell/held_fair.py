"""What goes on as long as the window holds a fair for writing: it can be called to the front, and copies are made."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs
from boothapp.gui.shell.fair_backups import FairBackups
from boothapp.gui.shell.instances import Instance


class HeldFair(QObject):
    """Begins when the fair is open."""

    def __init__(
        self, folder: Path, upkeep: Jobs, called: Callable[[], object], failed: Callable[[Any], object], parent: QObject
    ) -> None:
        """`called` is done when another start of the program wants this fair, `failed` when a copy cannot be made."""
        super().__init__(parent)
        self._instance = Instance(folder, self)
        self._instance.wanted.connect(called)
        self.backups = FairBackups(folder, upkeep, failed, self)
        upkeep.start(self.tr("Dọn dẹp"), partial(_remove_left, folder), None, failed)
        self.backups.make("open")

    def end(self) -> None:
        """The fair is closed: nobody can call any more, and the last copy is made."""
        self._instance.close()
        self.backups.end()
        self.deleteLater()


def _remove_left(folder: Path, _progress: Progress) -> None:
    """Remove what killed restores left beside a fair; nobody restores it now, as the window holds its lock."""
    from boothapp.store import scratch

    scratch.remove_left(folder, older_s=0)
