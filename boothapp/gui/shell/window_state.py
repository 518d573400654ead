"""How a fair's window looks, kept beside the fair's own records."""

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from boothapp.gui import kept_state
from boothapp.gui.document import Document

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow

_KEY = "window"
_WAIT_MS = 1_000


def kept(document: Document) -> dict[str, Any]:
    """Return what `keep` was given last, {} when that was never or by a program that wrote it differently."""
    from boothapp.store import local_notes

    text = local_notes.get(document.fair.db, _KEY)
    try:
        state = json.loads(text) if text else {}
    except (ValueError, RecursionError):  # a half-known text only means that the window opens as new
        state = {}
    return kept_state.table(state)


def keep(document: Document, state: dict[str, Any]) -> bool:
    """Keep how the window looks; a fair that is open for reading only keeps nothing.

    Returns False, having kept nothing, while an edit is open. Raises FairError or OSError.
    """
    from boothapp.store import local_notes

    if document.is_open and document.fair.writable and state != kept(document):
        return local_notes.save(document.fair, _KEY, json.dumps(state, ensure_ascii=False))
    return True


class StateKeeper(QObject):
    """Keeps it soon after another page is shown or a page asks for it: a kill takes neither the page nor a pin."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._keep)
        window.stack.currentChanged.connect(self._soon.start)
        window.stack.state_changed.connect(self._soon.start)

    def _keep(self) -> None:
        from boothapp.domain.errors import FairError

        if not self._window.isVisible():
            return  # it was closed, and has kept everything
        try:
            if not keep(self._window.document, self._window.look()):
                self._soon.start()
        except (FairError, OSError):
            return  # how the window looks is not worth a banner; what was typed tells of a full disk itself
