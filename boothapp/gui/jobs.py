"""Work beside the window: plain data in, plain data out, with progress and a way to stop it."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from boothapp.domain.errors import Cancelled
from boothapp.domain.progress import Progress

_THREADS = 2
_LOOK_MS = 100  # how often progress is shown

Work = Callable[[Progress], Any]


class Job(QObject):
    """One piece of work in the pool. Its signals arrive on the window's thread; exactly one of succeeded, failed and
    stopped comes, then finished."""

    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    finished = Signal()
    _ended = Signal(object, object)

    def __init__(self, title: str, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.done = 0
        self.total = 0  # 0 = not known
        self._work = work
        self._stop = threading.Event()
        self._ended.connect(self._end)

    def cancel(self) -> None:
        """Stop at the work's next word of progress."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def _progress(self, done: int, total: int, doing: str) -> None:
        self.done, self.total = done, total
        if self._stop.is_set():
            raise Cancelled

    def run(self) -> None:
        """Do the work; called on a thread of the pool."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self._progress)
        except BaseException as error:  # whatever it is, the window's thread says it
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _end(self, result: object, error: BaseException | None) -> None:
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
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.changed)

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

    def _drop(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self.running:
            self.running.remove(job)
            job.deleteLater()
        if not self.running:
            self._look.stop()
        self.changed.emit()

    def stop_all(self) -> None:
        """Cancel everything and wait until no thread works any more; nobody is told how a job ended."""
        jobs, self.running = self.running, []
        for job in jobs:
            job.cancel()
            job.blockSignals(True)  # who would be told may be gone, and the fair closed
        self._pool.waitForDone()
        for job in jobs:
            job.deleteLater()
        self._look.stop()
        self.changed.emit()
