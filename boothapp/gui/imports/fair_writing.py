"""An import being written: slice after slice on this thread, the window alive between them."""

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from boothapp.gui.imports.quiet import Quiet
from boothapp.gui.jobs import Jobs

_SLICE_SECONDS = 0.03  # a step more comes on top; together they stay below 50 ms


class FairWriting(QObject):
    """Runs the steps of `import_list.writing`, whose transaction stays open; ends in exactly one of three signals.

    What other work brings meanwhile comes into the fair afterwards.
    """

    progressed = Signal(int, int)
    done = Signal()
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, steps: Generator[int, None, None], total: int, jobs: Jobs, stop_button: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._steps, self._total, self._jobs = steps, total, jobs
        jobs.hold_back()
        self._quiet = Quiet(stop_button, self)
        self._next = QTimer(self)
        self._next.timeout.connect(self._write)
        self._next.start(0)

    def _write(self) -> None:
        written, until = 0, time.perf_counter() + _SLICE_SECONDS
        try:
            while time.perf_counter() < until:
                written = next(self._steps)
        except StopIteration:
            self._end()
            self.done.emit()
        except Exception as error:  # rolled back already; the page says it, or hands it on
            self._end()
            self.failed.emit(error)
        else:
            self.progressed.emit(written, self._total)

    def stop(self) -> None:
        """Take back what is written so far."""
        if self._next.isActive():
            self._end()
            self._steps.close()
            self.stopped.emit()

    def _end(self) -> None:
        self._next.stop()
        self._quiet.end()
        QTimer.singleShot(0, self._jobs, self._jobs.tell_held)  # when the transaction is over and its end is told
