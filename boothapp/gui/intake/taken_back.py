"""Saving and going on, taken back: the slip is on the page again as it was typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from boothapp.domain.slip import Slip
from boothapp.gui.document import Document


class TakenBack(QObject):
    """Knows the slip that was saved last; whoever undoes that wants to mend it, not to type it a second time."""

    put_back = Signal(object)  # the Slip: the page is free for it
    saved_again = Signal()  # it is in the fair again, and still on the page

    def __init__(
        self, document: Document, slip: Callable[[], Slip], would_be_lost: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._shown, self._would_be_lost = document, slip, would_be_lost
        self._slip = Slip()
        self._edit = 0  # id of the edit that saved it
        document.stepped.connect(self._stepped)

    def saved(self, slip: Slip) -> None:
        """Remember a slip as it was typed, saved just now."""
        entry = self._document.undoable
        self._edit = entry.id if entry and entry.data.get("id") == slip.exhibitor_id else 0
        rows = tuple(replace(row, awaited=0) for row in slip.rows)  # its pictures go to the fair
        self._slip = replace(slip, products=rows)

    def _stepped(self, edit_id: int) -> None:
        if edit_id != self._edit:
            return
        undone = self._document.redoable
        if undone and undone.id == edit_id:
            if not self._would_be_lost() and not self._shown().known:
                self.put_back.emit(self._slip)
        elif replace(now := self._shown(), products=now.rows) == self._slip:
            self.saved_again.emit()
