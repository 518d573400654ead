"""What is to be put right in the open fair, found beside the window and kept until it is found anew."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from boothapp.domain.catalog import Finding
from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs

if TYPE_CHECKING:
    from boothapp.tasks.fair_findings import Findings, Subject

LEVELS = ("error", "warning", "hint")
_WAIT_MS = 400  # after the last change of the fair
_PATIENT_MS = 3_000  # the same while only its number is seen: the machine is for those who type
Key = tuple[str, str, str]  # of a finding: the same one found again has the same


def key(finding: Finding) -> Key:
    return finding.code, finding.record or str(finding.data.get("named", "")) or str(finding.page or ""), finding.field


class FairCheck(QObject):
    """Checks while somebody looks and the fair has changed, on a connection of its own that only reads.

    Whoever shows no more than how much there is waits until the fair has been left alone for a while. The last result
    stays until a new one is there. What is ignored is so until the fair is closed.
    """

    changed = Signal()  # a result, what is ignored, whether a check runs

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.failure: BaseException | None = None
        self._folder = folder
        self._jobs = Jobs(self, threads=1)  # not among the user's: nobody is asked about it when the window closes
        self._result: Findings | None = None
        self._ignored: set[Key] = set()
        self.found: tuple[Finding, ...] = ()  # the gravest first, those of one level in the order of the book
        self.open: tuple[Finding, ...] = ()  # those that are not ignored
        self.ignored: tuple[Finding, ...] = ()
        self._watchers: list[tuple[QWidget, int]] = []  # and how long each of them waits
        self._stale, self._wants_all, self._was_all = True, False, False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._start)

    # when

    def watch(self, watcher: QWidget, *, patient: bool = False) -> None:
        """Check the fair whenever it changes while this widget is seen; it calls `look` when it appears."""
        self._watchers.append((watcher, _PATIENT_MS if patient else _WAIT_MS))

    def _start_soon(self) -> None:
        """As soon as the least patient of those who look wants it, if somebody does."""
        self._watchers = [one for one in self._watchers if isValid(one[0])]  # windows are made anew, the fair stays
        if waits := [wait_ms for watcher, wait_ms in self._watchers if watcher.isVisible()]:
            self._soon.start(min(waits))

    def look(self, *, all_: bool = False, patient: bool = False) -> None:
        """Check soon, unless the result is of now; with `all_` once also whether every photo and backup is sound."""
        self._wants_all = self._wants_all or (all_ and not self._was_all)
        if (self._stale or self._wants_all or self.failure) and not (patient and self._soon.isActive()):
            self._soon.start(_PATIENT_MS if patient else _WAIT_MS)

    def again(self) -> None:
        """Check everything anew."""
        self._wants_all = True
        self._start()

    def fair_changed(self, tables: Iterable[str]) -> None:
        """The fair is not what was checked any more."""
        self._stale = True
        if self._result and self._result.apart and "photos" in tables:
            self._was_all = False  # the photo that was lost may be there again
        self._start_soon()

    @property
    def running(self) -> bool:
        return bool(self._jobs.running)

    @property
    def _is_damaged(self) -> bool:
        return self._result is not None and not self._result.needed

    def _start(self) -> None:
        if self.running:
            return  # its end starts the next one
        self._soon.stop()
        self._stale = False
        thorough = self._wants_all or self._is_damaged
        self._jobs.start(self.tr("Kiểm tra"), partial(_look, self._folder, thorough), self._take, self._fail)
        self.changed.emit()

    def _take(self, taken: "tuple[bool, Findings]") -> None:
        thorough, result = taken
        if thorough:
            self._wants_all, self._was_all = False, True
        elif before := self._result:
            result = replace(result, apart=before.apart, subjects={**before.subjects, **result.subjects})
        self._result, self.failure = result, None
        self._sort_out()
        self._ended()

    def _fail(self, error: BaseException) -> None:
        self.failure, self._wants_all = error, False
        self._ended()

    def _ended(self) -> None:
        if self._stale or self._wants_all:
            self._start_soon()
        QTimer.singleShot(0, self, self.changed.emit)  # when the job is not listed any more

    def stop(self) -> None:
        """End what runs; for the end of the fair."""
        self._soon.stop()
        self._jobs.stop_all()

    # what was found

    @property
    def known(self) -> bool:
        """Whether there is a result at all."""
        return self._result is not None

    def _sort_out(self) -> None:
        both = (*self._result.apart, *self._result.to_print) if self._result else ()
        self.found = tuple(sorted(both, key=lambda finding: LEVELS.index(finding.level)))
        self.ignored = tuple(filter(self.is_ignored, self.found)) if self._ignored else ()
        self.open = tuple(one for one in self.found if not self.is_ignored(one)) if self.ignored else self.found

    def is_ignored(self, finding: Finding) -> bool:
        return key(finding) in self._ignored

    def ignore(self, findings: Iterable[Finding], *, yes: bool = True) -> None:
        """Ignore findings for this time, or no more."""
        keys = {key(finding) for finding in findings}
        self._ignored = self._ignored | keys if yes else self._ignored - keys
        self._sort_out()
        self.changed.emit()

    def subject(self, finding: Finding) -> "Subject | None":
        """What a finding is about; None for the fair as a whole."""
        return self._result.subjects.get(finding.record) if self._result else None

    def counts(self) -> Counter[str]:
        """How many findings of each level are open."""
        return Counter(finding.level for finding in self.open)

    @property
    def needed(self) -> int:
        """How many things the catalog needs; 0 when that is not known."""
        return self._result.needed if self._result else 0

    @property
    def lacking(self) -> int:
        """How many of them are not there or not right."""
        counts = self.counts()
        return min(counts["error"] + counts["warning"], self.needed)

    @property
    def ready_percent(self) -> int | None:
        """How much of what the catalog needs is there and right; 100 only when all is; None when that is not known."""
        return 100 * (self.needed - self.lacking) // self.needed if self.needed else None


def _look(folder: Path, thorough: bool, progress: Progress) -> "tuple[bool, Findings]":
    from boothapp.tasks import fair_findings

    return thorough, (fair_findings.everything if thorough else fair_findings.to_print)(folder, progress)
