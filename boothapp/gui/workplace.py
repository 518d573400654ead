"""What a page is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from boothapp.gui.commands import Commands
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Messages
from boothapp.gui.preferences import Preferences


@dataclass(frozen=True)
class Workplace:
    document: Document
    commands: Commands
    jobs: Jobs
    messages: Messages
    preferences: Preferences
    go: Callable[..., Any]  # go("exhibitors", id=...): shows a page and calls its `arrive(**arguments)`
    rebuild: Callable[[], object]  # makes the window anew, in another language, theme or text size
    back_up: Callable[[Any, Any], object]  # copies the fair, then calls done(Path or None) or failed(error)
    bring_back: Callable[[Path], object]  # closes the fair, restores this backup and opens it again
    pages: QWidget | None = None  # where pages stand from the beginning: moving a made page there would dress it anew

    def undo_offer(self) -> tuple[str, Callable[[], object]]:
        """Return the button beside what was done just now: it takes that back, never what was done since."""
        words = QCoreApplication.translate("Workplace", "Hoàn tác")
        return words, self.while_last(lambda: self.commands.action("undo").trigger())

    def while_last(self, do: Callable[[], object]) -> Callable[[], None]:
        """Return what does something about the edit that was done just now, and says so when others came since."""
        done = self.document.undoable

        def do_it() -> None:
            last = self.document.undoable
            if done and last and last.id == done.id:
                do()
                return
            words = QCoreApplication.translate(
                "Workplace", "Việc này không còn là thay đổi cuối cùng. Ctrl+Z hoàn tác lần lượt từng việc."
            )
            self.messages.toast(words)

        return do_it
