"""One file on its way into the fair: read, matched, shown, written; each step beside the window or in slices."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress
from boothapp.gui.imports.fair_writing import FairWriting
from boothapp.gui.jobs import Job, Work
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.registration import RegistrationList
    from boothapp.tasks.import_plan import ImportPlan
    from boothapp.tasks.import_report import ImportReport

READING, MATCHING, SHOWN, BACKING_UP, WRITING, WRITTEN, IDLE = range(7)


@dataclass(frozen=True)
class Found:
    """A file that was read and matched, or is in the fair already."""

    file: Path
    listed: "RegistrationList | None"
    plan: "ImportPlan | None"
    report: "ImportReport | None"
    state: int  # SHOWN | WRITTEN
    written_as: int
    stale: bool
    looks: tuple[int, int]


class ImportRun(QObject):
    """Knows how far the file is (`state`); the page shows it."""

    state_changed = Signal()
    progressed = Signal(int, int)
    failed = Signal(object)  # the file cannot be used; the fair is as before
    stopped = Signal()
    written = Signal()
    overtaken = Signal()  # the fair changed before the plan could be written; it is being planned anew
    replaced = Signal()  # the archive is another one than was shown; it is being read anew

    def __init__(self, workplace: Workplace, stop_button: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._stop_button, self._page = workplace, stop_button, page
        self.state = IDLE
        self.file = Path()
        self.listed: RegistrationList | None = None  # None = an archive
        self.plan: ImportPlan | None = None
        self.report: ImportReport | None = None
        self.written_as = 0  # number of the edit in the history
        self._looks = (0, 0)  # of the file when it was read: what an archive brings is read again when it is written
        self._job: Job | None = None
        self._then: Callable[[Any], object] = self._was_read
        self._stale = False  # the fair changed while nobody looked
        self._writing: FairWriting | None = None
        workplace.document.changed.connect(self._fair_changed)

    # reading and matching

    def read(self, file: Path) -> None:
        """Begin with a file; whatever was under way is dropped."""
        self.stop()
        self.file, self.listed, self.plan, self.report = file, None, None, None
        self._looks = _looks(file)
        self._go_to(READING)
        title = self.tr("Đang đọc {name}").format(name=file.name)
        self._start(title, partial(_read, self._workplace.document.folder, file), self._was_read)

    def _was_read(self, found: object) -> None:
        from boothapp.domain.registration import RegistrationList

        if isinstance(found, RegistrationList):
            self.listed = found
            self.match()
        else:
            self.report = found  # type: ignore[assignment]  # an archive says itself what it would add
            self._go_to(SHOWN)

    def match(self) -> None:
        """Work out what the list will do to the fair as it is now."""
        from boothapp.tasks import import_list

        if self.listed is None:
            self.read(self.file)
            return
        self._go_to(MATCHING)
        self._stale = False
        known = import_list.read(self._workplace.document.fair)
        self._start(self.tr("Đang so với hội chợ"), partial(_match, self.listed, known), self._was_matched)

    def _was_matched(self, plan: "ImportPlan") -> None:
        from boothapp.store import registrations

        if registrations.last_edit(self._workplace.document.fair.db) != plan.last_edit:
            self.match()
            return
        self.plan, self.report = plan, plan.report
        self._go_to(SHOWN)

    # writing

    def write(self) -> None:
        """Put the file into the fair: a backup first, beside the window, then slice after slice."""
        if self.listed is None and _looks(self.file) != self._looks:
            self.replaced.emit()
            self.read(self.file)
            return
        self._go_to(BACKING_UP)
        prepare = partial(_prepare, self._workplace.document.folder, None if self.listed else self.file)
        self._start(self.tr("Đang sao lưu trước khi nhập"), prepare, self._was_backed_up)

    def _was_backed_up(self, _: object) -> None:
        from boothapp.tasks import import_list

        self._go_to(WRITING)
        if self.plan is None:
            self._write_archive()
            return
        steps = import_list.writing(self._workplace.document.fair, self.plan)
        total, jobs = len(self.plan.records), self._workplace.jobs
        self._writing = FairWriting(steps, total, jobs, self._stop_button, self)
        self._writing.progressed.connect(self.progressed)
        self._writing.done.connect(self._was_written)
        self._writing.failed.connect(self._not_written)
        self._writing.stopped.connect(self._back_to_plan)

    def _write_archive(self) -> None:
        """Only its rows are left to write; photos and backup are there."""
        from boothapp.tasks import import_archive

        try:
            self.report = import_archive.take_rows(self._workplace.document.fair, self.file)
        except (FairError, OSError) as error:
            self._not_written(error)
        else:
            self._was_written()

    def _was_written(self) -> None:
        from boothapp.store import registrations

        self.written_as = registrations.last_edit(self._workplace.document.fair.db)
        self._go_to(WRITTEN)
        self.written.emit()

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, FairError) and error.code == "changed_meanwhile":
            self.overtaken.emit()
            self.match()
            return
        self._go_to(SHOWN)
        if not isinstance(error, FairError | OSError):
            raise error
        self._workplace.messages.report(error)

    def _back_to_plan(self) -> None:
        self._go_to(SHOWN)
        self.stopped.emit()

    # another window

    @property
    def found(self) -> Found | None:
        """What is known of the file; None while nothing is shown of it."""
        if self.state not in (SHOWN, WRITTEN):
            return None
        return Found(
            self.file, self.listed, self.plan, self.report, self.state, self.written_as, self._stale, self._looks
        )

    def go_on_with(self, found: Found) -> None:
        """Show what another window found."""
        self.file, self.listed, self.plan, self.report = found.file, found.listed, found.plan, found.report
        self.written_as, self._stale, self._looks = found.written_as, found.stale, found.looks
        self._go_to(found.state)

    # stopping and changes of the fair

    def stop(self) -> None:
        """Stop what is under way: reading ends, writing is taken back."""
        if self._job:
            self._job.cancel()
        if self._writing and self.state == WRITING:
            self._writing.stop()

    def _was_stopped(self) -> None:
        if self.sender() is not self._job:
            return  # of a file that was dropped for another
        self._job = None
        self._go_to(SHOWN if self.state == BACKING_UP else IDLE)
        self.stopped.emit()

    def _could_not(self, error: BaseException) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if self.state == BACKING_UP:
            self._go_to(SHOWN)
            self._workplace.messages.report(error)
        else:
            self._go_to(IDLE)
            self.failed.emit(error)

    def _fair_changed(self, _: frozenset[str]) -> None:
        self._stale = True
        if self._page.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Plan anew when the fair changed under a plan; what was taken in and taken back is shown as a plan again."""
        redoable = self._workplace.document.redoable
        undone = self.state == WRITTEN and redoable is not None and redoable.id == self.written_as
        if self._stale and (undone or (self.state == SHOWN and self.listed is not None)):
            self.match()

    # jobs

    def _start(self, title: str, work: Work, done: Callable[[Any], object]) -> None:
        self._then = done
        self._job = self._workplace.jobs.start(title, work, self._succeeded, self._could_not, self._was_stopped)
        self._job.moved_on.connect(self._moved_on)

    def _moved_on(self, done: int, total: int) -> None:
        if self.sender() is self._job:  # not of a file that was dropped for another
            self.progressed.emit(done, total)

    def _succeeded(self, result: object) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._then(result)

    def _go_to(self, state: int) -> None:
        self.state = state
        self.state_changed.emit()


def _looks(file: Path) -> tuple[int, int]:
    """Size and moment of a file, by which another one in its place is known; nothing of one that is gone."""
    try:
        status = file.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _read(folder: Path, file: Path, progress: Progress) -> "RegistrationList | ImportReport":
    """Read a list; or look what an archive would add, over a connection of its own that only reads."""
    from boothapp import spreadsheets
    from boothapp.store.fair import open_fair
    from boothapp.tasks import import_archive, import_files

    if not import_files.is_archive(file):
        return spreadsheets.read_list(file, progress=progress)
    with open_fair(folder) as fair:
        return import_archive.import_file(fair, file, dry_run=True, progress=progress)


def _match(listed: "RegistrationList", known: object, progress: Progress) -> "ImportPlan":
    from boothapp.tasks import import_list

    return import_list.plan(listed, known, progress)  # type: ignore[arg-type]


def _prepare(folder: Path, archive: Path | None, progress: Progress) -> None:
    """Back the fair up, with the photos of an archive brought; over a connection of its own that only reads."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import back_up, import_archive

    with open_fair(folder) as fair:
        if archive:
            import_archive.prepare(fair, archive, progress)
        else:
            back_up.make(fair, progress=progress, reason="import")
