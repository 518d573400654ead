"""How far a job is, and the button that stops it."""

from PySide6.QtWidgets import QProgressBar, QWidget

from boothapp.gui.jobs import Job
from boothapp.gui.widgets.plain import button, label, row


class WorkRow(QWidget):
    """Seen while its job runs."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._job: Job | None = None
        self._doing = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("Hủy"), name=name)
        self._stop.clicked.connect(self._cancel)
        inside = row(self._doing, self._stop, spacing=12)
        inside.insertWidget(1, self._bar, 1)
        self.setLayout(inside)
        self.hide()

    @property
    def running(self) -> bool:
        return self._job is not None

    def follow(self, job: Job) -> None:
        """Show this job until it ends."""
        self._job = job
        job.finished.connect(self._ended)
        job.moved_on.connect(self._show_progress)
        self._doing.setText(job.title)
        self._stop.setEnabled(True)
        self._show_progress(job.done, job.total)
        self.show()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()
            self._doing.setText(self.tr("Đang dừng…"))
            self._stop.setEnabled(False)

    def _ended(self) -> None:
        self._job = None
        self.hide()
