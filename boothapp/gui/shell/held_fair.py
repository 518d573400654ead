"""What goes on as long as the window holds a fair for writing: it can be called to the front, and copies are made."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

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
        self.backups.make("open")

    def end(self) -> None:
        """The fair is closed: nobody can call any more, and the last copy is made."""
        self._instance.close()
        self.backups.end()
        self.deleteLater()
