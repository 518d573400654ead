"""Work beside the window: plain data in, plain data out, with progress and a way to stop it."""

import threading
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any, cast

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from boothapp.domain.errors import Cancelled
from boothapp.domain.progress import Progress

_THREADS = 2
_LOOK_MS = 100  # how often progress is shown
_REMAINING_AFTER_S = 5.0  # before that nobody knows how fast it goes

Work = Callable[[Progress], Any]


class Job(QObject):
    """One piece of work in the pool. Its signals arrive on the window's thread; exactly one of succeeded, failed and
    stopped comes, then finished."""

    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    finished = Signal()
    moved_on = Signal(int, int)  # how much is done of how much, again and again while it works
    _ended = Signal(object, object)

    def __init__(self, title: str, work: Work, parent: "Jobs") -> None:
        super().__init__(parent)
        self.title = title
        self.done = 0
        self.total = 0  # 0 = not known
        self._began: float | None = None  # None = it waits for a thread
        self._pace_since = 0.0, 0  # moment, and what was done then: work may have parts that go at other paces
        self._turn = threading.Lock()  # of the window to stop the job before it begins, or of a thread to begin it
        self._given_up = False
        self._work = work
        self._stop = threading.Event()
        self._ended.connect(self._end)

    def cancel(self) -> None:
        """Stop at the work's next word of progress; at once while it waits for a thread."""
        self._stop.set()
        with self._turn:
            gives_up = self.waits and not self._given_up
            self._given_up = self._given_up or gives_up
        if gives_up:
            QTimer.singleShot(0, self, self._end_waiting)

    def _end_waiting(self) -> None:
        self._end(None, Cancelled())

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    @property
    def waits(self) -> bool:
        """Whether it has not begun yet, since others work."""
        return self._began is None

    @property
    def seconds(self) -> float:
        """How long it has worked."""
        return 0.0 if self._began is None else monotonic() - self._began

    @property
    def seconds_left(self) -> int | None:
        """How long it still takes at its pace; None as long as that is not known."""
        since, before = self._pace_since
        done = self.done - before
        if self.seconds < _REMAINING_AFTER_S or self.total <= self.done or done <= 0:
            return None
        return max(1, round((monotonic() - since) * (self.total - self.done) / done))

    def _progress(self, done: int, total: int, doing: str) -> None:
        if total != self.total or done < self.done:
            self._pace_since = monotonic(), done
        self.done, self.total = done, total
        if self._stop.is_set():
            raise Cancelled

    def run(self) -> None:
        """Do the work; called on a thread of the pool."""
        with self._turn:
            if self._given_up:
                return  # the window was told already
            self._began = monotonic()
            self._pace_since = self._began, 0
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self._progress)
        except BaseException as error:  # whatever it is, the window's thread says it
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _end(self, result: object, error: BaseException | None) -> None:
        jobs = cast(Jobs, self.parent())
        if jobs.held is not None:
            jobs.held.append(partial(self._tell, result, error))
        else:
            self._tell(result, error)

    def _tell(self, result: object, error: BaseException | None) -> None:
        if isinstance(error, Cancelled):
            self.stopped.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """The jobs that run now, oldest first."""

    changed = Signal()  # one began, moved on or ended

    def __init__(self, parent: QObject | None = None, *, threads: int = _THREADS) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self.held: list[Callable[[], None]] | None = None  # ends of jobs that are told later; None = told at once
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._tell)

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], object] | None,
        failed: Callable[[Any], object],
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Run `work(progress)` in the pool, then call `done(result)`, `failed(error)` or `stopped()` on this thread."""
        job = Job(title, work, self)
        if done is not None:
            job.succeeded.connect(done)
        job.failed.connect(failed)
        if stopped is not None:
            job.stopped.connect(stopped)
        job.finished.connect(self._drop)
        self.running.append(job)
        self._look.start()
        self._pool.start(_Runner(job))
        self.changed.emit()
        return job

    def _tell(self) -> None:
        for job in list(self.running):
            job.moved_on.emit(job.done, job.total)
        self.changed.emit()

    def _drop(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self.running:
            self.running.remove(job)
            job.deleteLater()
        if not self.running:
            self._look.stop()
        self.changed.emit()

    def hold_back(self) -> None:
        """Tell nobody how jobs end until `tell_held`: an edit stays open, and who is told may begin another."""
        if self.held is None:
            self.held = []

    def tell_held(self) -> None:
        """Tell how jobs ended since `hold_back`."""
        held, self.held = self.held or [], None
        for tell in held:
            tell()

    def stop_all(self) -> None:
        """Cancel everything and wait until no thread works any more; nobody is told how a job ended."""
        jobs, self.running, self.held = self.running, [], None
        for job in jobs:
            job.cancel()
            job.blockSignals(True)  # who would be told may be gone, and the fair closed
        self._pool.waitForDone()
        for job in jobs:
            job.deleteLater()
        self._look.stop()
        self.changed.emit()
