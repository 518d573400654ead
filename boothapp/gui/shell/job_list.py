"""The jobs that run, each with its progress and a way to stop it, in a box above the status row."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from boothapp.gui.jobs import Job, Jobs
from boothapp.gui.widgets.plain import ElidedLabel, icon_button, label, row
from boothapp.gui.wording.measures import counted

_WIDTH = 360
_MINUTE = 60  # seconds


def progress_words(job: Job, before: str = "") -> str:
    """Return how far a job is and how long it still takes, "48/75 · còn 12 giây"; `before` stands before each part."""
    translate = QCoreApplication.translate
    parts = [translate("Jobs", "chờ đến lượt")] if job.waits else []
    if job.total:
        parts.append(f"{counted(job.done)}/{counted(job.total)}")
    left = job.seconds_left
    if left is not None and left < _MINUTE:
        parts.append(translate("Jobs", "còn {seconds} giây").format(seconds=left))
    elif left is not None:
        parts.append(translate("Jobs", "còn {minutes} phút").format(minutes=round(left / _MINUTE)))
    return before + (before or " · ").join(parts) if parts else ""


class _JobRow(QWidget):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self._count = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(job.title)
        self._cancel = icon_button("x", self.tr("Hủy: {title}").format(title=job.title), "jobs.stop", size=14, box=26)
        self._cancel.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = row(self._count, self._cancel)
        top.insertWidget(0, ElidedLabel(job.title), 1)
        column.addLayout(top)
        column.addWidget(self._bar)
        self.refresh()

    def _stop(self) -> None:
        self.job.cancel()
        self.refresh()

    def refresh(self) -> None:
        job = self.job
        self._count.setText(self.tr("Đang dừng…") if job.cancelled else progress_words(job))
        self._bar.setRange(0, 1 if job.waits else job.total)
        self._bar.setValue(job.done)
        self._cancel.setEnabled(not job.cancelled)


class JobList(QFrame):
    """Goes when the user clicks elsewhere or the last job has ended."""

    def __init__(self, jobs: Jobs, above: QWidget) -> None:
        super().__init__(above, Qt.WindowType.Popup)
        self.setObjectName("jobList")
        self.setProperty("popup", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs, self._above = jobs, above
        self._rows: dict[Job, _JobRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 8, 12)
        self._column.setSpacing(8)
        self.setFixedWidth(_WIDTH)
        jobs.changed.connect(self.refresh)
        self.refresh()
        self.show()

    def refresh(self) -> None:
        """Show the jobs as they are now."""
        if not self._jobs.running:
            self.close()
            return
        shown = set(self._rows)
        for job in shown.difference(self._jobs.running):
            gone = self._rows.pop(job)
            gone.hide()
            gone.deleteLater()
        for job in self._jobs.running:
            if job not in self._rows:
                self._rows[job] = _JobRow(job)
                self._column.addWidget(self._rows[job])
            self._rows[job].refresh()
        if shown != set(self._rows):  # only then: a size that is asked for keeps Qt from placing words anew
            self.adjustSize()
        corner = self._above.mapToGlobal(QPoint(self._above.width(), 0))
        self.move(corner.x() - self.width() - 8, corner.y() - self.height() - 4)
