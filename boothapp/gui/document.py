"""The open fair as the window sees it: one door for changes, one announcement of what changed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from boothapp.gui.busy import busy
from boothapp.gui.fair_check import FairCheck
from boothapp.gui.reprint_look import ReprintLook

if TYPE_CHECKING:  # the store is imported after the first paint
    from boothapp.domain.errors import FairInUse
    from boothapp.store.fair import Fair
    from boothapp.store.history import Entry

OPENING, SAVED, FAILED, READ_ONLY = "opening", "saved", "failed", "read_only"
_LOOK_MS = 2_000  # for what another window wrote
_DAY_MS = 60_000  # between two looks at the calendar
_OF_PLACE = ("read_only", "disk_full", "disk_error")  # codes: the place takes no writing, reading may do


class Document(QObject):
    """A fair folder held open by the window, for writing when nobody else has it.

    Every edit goes through `fair.edit`; views reload themselves from `changed`. Database work happens on this thread
    only.
    """

    changed = Signal(frozenset)  # names of tables
    state_changed = Signal()  # what can be undone, whether it is saved
    day_changed = Signal()  # the window was open over midnight: what was until yesterday is over
    stepped = Signal(int)  # the id of an edit that was taken back or put in again, after `changed`

    fair: "Fair"  # once it is open

    def __init__(self, folder: Path, desk: str, parent: QObject | None = None, *, at_once: bool = True) -> None:
        """Open the fair, or leave that to a call of `open`, which raises the same: the window paints itself first.

        Raises FairError or OSError when it cannot even be read.
        """
        super().__init__(parent)
        self.folder = folder
        self.desk = desk
        self.is_open = False
        self.held_by: FairInUse | None = None
        self.unwritable: Exception | None = None  # why its place takes no writing, though nobody else has it
        self.failure: BaseException | None = None
        self._undo: Entry | None = None
        self._redo: Entry | None = None
        self.check = FairCheck(folder, self)  # what is to be put right in the fair
        self._others = QTimer(self, interval=_LOOK_MS)
        self._others.timeout.connect(self._look_at_others)
        self._day, self._calendar = date.today(), QTimer(self, interval=_DAY_MS)
        self._calendar.timeout.connect(self.look_at_day)
        self._calendar.start()
        self.reprints = ReprintLook(folder, self)  # what was printed and is wrong now
        if at_once:
            self.open()

    def open(self) -> None:
        """Open the fair, for reading only when somebody else holds it or its place takes no writing.

        Raises FairError or OSError.
        """
        from boothapp.domain.errors import FairError, FairInUse
        from boothapp.store.failures import explained
        from boothapp.store.fair import open_fair

        try:
            fair = open_fair(self.folder, write=True, holder="window")
        except FairInUse as error:
            self.held_by = error
            fair = open_fair(self.folder, holder="window")
        except (FairError, OSError) as error:
            if isinstance(error, FairError) and error.code not in _OF_PLACE:
                raise
            self.unwritable = error
            fair = open_fair(self.folder, holder="window")
        self.fair = fair
        self.is_open = True
        fair.desk = self.desk
        try:
            with explained(self.folder):
                _ = fair.facts  # a fair that has lost them cannot be shown
                self._look_at_history()
        except BaseException:
            self.close()
            raise
        fair.on_changed(self._announce)
        fair.on_failed(self.remember_failure)
        if not fair.writable:
            self._others.start()
        self.state_changed.emit()

    @property
    def state(self) -> str:
        """Whether all that was done is in the file: SAVED, FAILED (see `failure`) or READ_ONLY; OPENING before that."""
        if not self.is_open:
            return OPENING
        if not self.fair.writable:
            return READ_ONLY
        return FAILED if self.failure else SAVED

    def undo(self) -> "Entry":
        """Take back the last edit. Raises FairError when there is none or the store refuses."""
        from boothapp.store import history

        return self._go(history.undo, self._undo)

    def redo(self) -> "Entry":
        """Put in again what was taken back last. Raises FairError as `undo` does."""
        from boothapp.store import history

        return self._go(history.redo, self._redo)

    def _go(self, step: "Callable[[Fair], Entry]", expected: "Entry | None") -> "Entry":
        """Go a step; an edit says how much it changed, as far as it counted."""
        count = expected.data.get("count") if expected else None
        with busy(count if isinstance(count, int) else 0):
            entry = step(self.fair)
            self.stepped.emit(entry.id)
        return entry

    @property
    def undoable(self) -> "Entry | None":
        """The edit that `undo` would take back."""
        return self._undo

    @property
    def redoable(self) -> "Entry | None":
        return self._redo

    def remember_failure(self, error: BaseException | None) -> None:
        """What the disk or the database did not take is not saved, until something is (None); a refusal saves nothing.

        Edits say so themselves.
        """
        from boothapp.gui.wording.errors import may_pass

        if error is None or may_pass(error):
            self.failure = error
            self.state_changed.emit()

    def _announce(self, tables: frozenset[str]) -> None:
        self.failure = None
        self._look_at_history()
        self.changed.emit(tables)
        self.check.fair_changed(tables)
        self.reprints.fair_changed()
        self.state_changed.emit()

    def _look_at_others(self) -> None:
        """A window that only reads shows what the one that holds the fair writes."""
        from boothapp.domain.errors import FairError
        from boothapp.store.failures import explained
        from boothapp.store.migrations import SHARED

        try:
            with explained(self.folder):
                wrote = self.fair.others_wrote()
        except (FairError, OSError):
            self._others.stop()  # what is read next says what is wrong
            return
        if wrote:
            self._announce(frozenset(SHARED))

    def look_at_day(self) -> None:
        """Tell when it is another day than at the last look."""
        if (day := date.today()) != self._day:
            self._day = day
            self.day_changed.emit()

    def _look_at_history(self) -> None:
        from boothapp.store import history

        self._undo = history.next_undo(self.fair) if self.fair.writable else None
        self._redo = history.next_redo(self.fair) if self.fair.writable else None

    def close(self) -> None:
        """Let go of the fair."""
        self._others.stop()
        self._calendar.stop()
        self.check.stop()
        self.reprints.stop()
        if self.is_open:
            self.fair.close()
            self.is_open = False
