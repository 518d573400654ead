"""Bringing a fair back from one of its backups: closed when it is open, restored, opened again."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from boothapp.domain.progress import Progress
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.gui.wording.errors import explained

if TYPE_CHECKING:
    from boothapp.gui.app import App


@dataclass(frozen=True)
class _Notes:
    """What is this laptop's and goes over into the restored fair."""

    draft: str = ""  # the slip that is being typed (JSON)
    copied_out: str = ""  # where the fair was copied to last


class Restoring(QObject):
    """The fair as it was stays beside the restored one; when anything fails or is stopped, it is opened as it was."""

    def __init__(self, app: "App") -> None:
        super().__init__(app)
        self._app = app
        self._wanted: tuple[Path, Path] | None = None
        self._folder = Path()
        self._notes = _Notes()
        app.upkeep.changed.connect(self._maybe_begin)

    def begin(self, backup: Path, folder: Path | None = None) -> None:
        """Restore `backup` in the place of the fair in `folder`, or of the open one, which is closed first.

        It waits until the last backup of the open one is made.
        """
        if folder is None:
            assert self._app.document
            folder = self._app.document.folder
            self._notes = self._notes_of_laptop()
        self._wanted = backup, folder
        self._app.show_welcome().setEnabled(False)
        self._maybe_begin()

    def _notes_of_laptop(self) -> "_Notes":
        from boothapp.store import outside_copies, slip_drafts

        assert self._app.document
        if isinstance(self._app.window, MainWindow):
            self._app.window.stack.leave()  # the last letters too
        fair = self._app.document.fair
        draft, copied_out = slip_drafts.get(fair.db) or "", outside_copies.noted(fair.db)
        return _Notes(draft, copied_out)

    def _maybe_begin(self) -> None:
        if not self._wanted or self._app.upkeep.running:
            return
        (backup, self._folder), self._wanted = self._wanted, None
        window = self._app.window
        if isinstance(window, WelcomeWindow):  # else it was closed meanwhile
            window.setEnabled(True)
            title = self.tr("Đang khôi phục {name}…").format(name=self._folder.name)
            work = partial(_restore, backup, self._folder, self._notes)
            self._notes = _Notes()
            window.begin_work(title, work, done=self._restored, failed=self._failed, stopped=self._stopped)

    def _restored(self, kept: Any) -> None:
        if self._app.open(self._folder) and self._app.window:
            what = self.tr("Đã khôi phục hội chợ từ bản sao lưu.")
            why = self.tr("Hội chợ trước khi khôi phục vẫn còn nguyên ở {place}.").format(place=kept)
            self._app.window.messages.tell(Message(what, why))

    def _failed(self, error: BaseException) -> None:
        said = explained(error)
        self._app.open(self._folder)  # when it is damaged its backups are shown again
        if self._app.window:
            what = self.tr("Chưa khôi phục được; hội chợ vẫn như trước.")
            self._app.window.messages.tell(Message(what, f"{said.what} {said.why}".strip(), "danger", said.details))

    def _stopped(self) -> None:
        self._app.open(self._folder)


def _restore(backup: Path, folder: Path, notes: _Notes, progress: Progress) -> Path | None:
    from boothapp.store import outside_copies
    from boothapp.tasks import intake, restore_fair

    def take_notes(made: Path) -> None:
        if notes.draft:
            intake.bring_over(notes.draft, folder, made)
        if notes.copied_out:
            outside_copies.bring_over(notes.copied_out, made)

    return restore_fair.restore(backup, folder, progress, take_notes).kept
