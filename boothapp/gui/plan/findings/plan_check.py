"""What is wrong with the plan, found after every change: read here, looked for beside the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from boothapp.domain.progress import Progress
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs

if TYPE_CHECKING:
    from boothapp.store.plan_rows import PlanRows
    from boothapp.tasks.plan_checks import PlanFinding

TABLES = frozenset(
    (
        "halls", "plan_items", "zones", "booths", "booth_facilities", "assignments", "exhibitors", "needs", "products",
        "product_groups",
    )
)  # fmt: skip
_WAIT_MS = 250  # after the last change of the fair


class PlanCheck(QObject):
    """Keeps the findings up to date while a widget is seen; the last ones stay until the new ones are there."""

    changed = Signal()

    def __init__(self, document: Document, watched: QWidget) -> None:
        super().__init__(watched)
        self._document, self._watched = document, watched
        self._jobs = Jobs(self, threads=1)  # not among the user's
        self.found: tuple[PlanFinding, ...] = ()
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._start)
        document.changed.connect(self._fair_changed)
        document.day_changed.connect(self._look_anew)  # a booth may have been held until yesterday
        watched.installEventFilter(self)

    @property
    def running(self) -> bool:
        return bool(self._jobs.running) or self._soon.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What changed while nobody looked is looked at when the widget appears."""
        if event.type() == QEvent.Type.Show and self._stale:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._look_anew()

    def _look_anew(self) -> None:
        self._stale = True
        if self._watched.isVisible():
            self._soon.start()

    def stop(self) -> None:
        """Look at nothing more until the widget appears again."""
        self._soon.stop()
        self._stale = self._stale or bool(self._jobs.running)
        self._jobs.stop_all()

    def _start(self) -> None:
        from boothapp.store import plan_rows

        if self._jobs.running:
            return  # its end starts the next one
        self._soon.stop()
        self._stale = False
        rows = plan_rows.read(self._document.fair.db)
        self._jobs.start(self.tr("Kiểm tra sơ đồ"), partial(_look, rows), self._take, self._fail)

    def _take(self, found: "list[PlanFinding]") -> None:
        self.found = tuple(found)
        self.changed.emit()
        self._again()

    def _fail(self, error: BaseException) -> None:
        self._again()
        raise error  # the window says it

    def _again(self) -> None:
        if self._stale and self._watched.isVisible():
            self._soon.start()


def _look(rows: "PlanRows", _progress: Progress) -> "list[PlanFinding]":
    from boothapp.tasks import plan_checks

    return plan_checks.found_in(rows)
