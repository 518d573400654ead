"""What the window does when a fair cannot be opened because it is damaged: its backups are offered."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.gui.wording.damages import OF_DATABASE
from boothapp.gui.wording.errors import explained

if TYPE_CHECKING:
    from boothapp.gui.app import App


class Damage(QObject):
    """Works on the window that the program shows."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app

    def told(self, folder: Path, error: BaseException) -> bool:
        """Tell of a damaged fair and lead to its backups; False when it is not damaged or has none."""
        from boothapp.store import backups

        window = self._app.window
        if getattr(error, "code", "") not in OF_DATABASE or window is None or not backups.listed(folder):
            return False
        if isinstance(window, WelcomeWindow):
            window.show_damaged(folder, explained(error))
            return True
        said = explained(error)
        lead = self.tr("Xem bản sao lưu"), partial(self._leave_for, window, folder, error)
        window.messages.tell(Message(said.what, said.why, "danger", said.details, (lead,)))
        return True

    def _leave_for(self, window: MainWindow, folder: Path, error: BaseException) -> None:
        window.leave_for(partial(self._show, folder, error))

    def _show(self, folder: Path, error: BaseException) -> None:
        self._app.show_welcome().show_damaged(folder, explained(error))
