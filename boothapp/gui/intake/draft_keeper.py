"""The slip that is being typed, kept in the fair a second after each change: a kill loses no more than that."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from boothapp.domain.slip import Slip
from boothapp.gui.document import Document
from boothapp.gui.widgets.holds_typed import HoldsTyped

_WAIT_MS = 1_000


class DraftKeeper(QObject, HoldsTyped):
    """Keeps what `slip()` returns; an empty slip is no draft, and one not `begun()` holds only what is pinned."""

    failed = Signal(object)

    def __init__(
        self, document: Document, slip: Callable[[], Slip], begun: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._slip, self._begun = document, slip, begun
        self._kept_at: datetime | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.keep)
        self._written = ""
        self._failure_told = False

    def touch(self) -> None:
        """Something was typed: keep it soon."""
        if not self._wait.isActive():
            self._wait.start()

    def keep(self) -> None:
        """Keep the slip now, when it changed."""
        from boothapp.domain.errors import FairError
        from boothapp.store import slip_drafts

        self._wait.stop()
        if not self.can_keep:
            return
        fair = self._document.fair
        text = self._text()
        if text == self._written:
            return
        try:
            done = slip_drafts.save(fair, text)
        except (FairError, OSError) as error:
            if not self._failure_told:  # it is tried again every second
                self._failure_told = True
                self._document.remember_failure(error)
                self.failed.emit(error)
            done = False
        if not done:  # a full disk, or an edit is open: try again
            self.touch()
            return
        self._written = text
        if self._failure_told:
            self._failure_told = False
            self._document.remember_failure(None)
        self._kept_at = datetime.now(UTC)

    def _text(self) -> str:
        from boothapp.store import slip_drafts

        slip = self._slip()
        if slip.is_blank:
            return ""
        only_pinned = not slip.known and not self._begun()
        return json.dumps(slip.to_json() | {slip_drafts.ONLY_PINNED: only_pinned}, ensure_ascii=False)

    @property
    def unsaved(self) -> str:
        text = self._text()
        if not text or text == self._written:
            return ""
        name = self._slip().name.strip()
        return self.tr("Phiếu của {name}").format(name=name) if name else self.tr("Phiếu đang nhập")

    def found(self) -> Slip | None:
        """Return the slip that was being typed when the program ended; None when there was none."""
        from boothapp.store import slip_drafts

        db = self._document.fair.db
        text = slip_drafts.get(db)
        if not text:
            return None
        slip = Slip.from_text(text)
        if slip:  # another version's is left as it is until something is typed
            self._written, self._kept_at = text, slip_drafts.saved_at(db)
        return slip

    @property
    def can_keep(self) -> bool:
        """Whether the fair takes anything from this window."""
        return self._document.is_open and self._document.fair.writable

    @property
    def of_known(self) -> bool:
        """Whether the slip is about an exhibitor that the fair has."""
        return self._slip().known

    @property
    def kept_at(self) -> datetime | None:
        """When the slip was kept; None when nothing of it is."""
        return self._kept_at if self._written else None
