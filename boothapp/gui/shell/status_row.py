"""The row below everything: the fair's folder, what is going on, the language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from boothapp.gui.jobs import Job, Jobs
from boothapp.gui.shell.job_list import JobList, progress_words
from boothapp.gui.tokens import DENSE_HEIGHT
from boothapp.gui.widgets.plain import ElidedLabel, icon_button, icon_label, label
from boothapp.gui.widgets.plain import row as row_of

_SHOWN_AFTER_S = 1.0


class StatusRow(QWidget):
    """Shows the oldest job that has run for a second, and how many wait behind it; else a hint, when there is one."""

    hint_closed = Signal()

    def __init__(self, jobs: Jobs, place: str, language: str) -> None:
        super().__init__()
        self.setObjectName("statusRow")
        self.setFixedHeight(26)
        self._jobs = jobs
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(icon_label("database", "muted", 14))
        self._place = ElidedLabel(place)
        self._place.setMaximumWidth(self._place.fontMetrics().horizontalAdvance(place) + 2)
        row.addWidget(self._place, 2)
        row.addSpacing(8)
        self._figures = label("")
        row.addWidget(self._figures)
        row.addSpacing(8)
        row.addWidget(self._built_hint(), 8)
        row.addStretch(1)
        self.doing = ElidedLabel("")
        self.doing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._more = QToolButton()
        self._more.setObjectName("status.jobs")
        self._more.setProperty("link", "true")
        self._more.clicked.connect(self._list_jobs)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Tiến độ"))
        self._bar.setFixedWidth(120)
        self._cancel = icon_button("x", self.tr("Hủy"), "status.cancel", size=14, box=26)
        self._cancel.clicked.connect(self._cancel_job)
        row.addWidget(self.doing, 5)
        for widget in (self._more, self._bar, self._cancel):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(label(language.upper()))
        jobs.changed.connect(self.refresh)
        self.refresh()

    def _built_hint(self) -> QWidget:
        self._hint_words = ElidedLabel("", tone="second")
        close = QToolButton()
        close.setObjectName("status.hint")
        close.setProperty("link", "true")
        close.setText(self.tr("Đã hiểu"))
        close.setFixedHeight(DENSE_HEIGHT)
        close.clicked.connect(self.hint_closed)
        self._hint = QWidget()
        inside = row_of(icon_label("info-circle", "info", 14), self._hint_words, close, None)
        inside.setStretch(1, 100)  # the words before the gap behind them
        self._hint.setLayout(inside)
        return self._hint

    def show_hint(self, words: str) -> None:
        """Show a hint, "" for none."""
        self._hint_words.setText(words)
        self._hint_words.setMaximumWidth(self._hint_words.fontMetrics().horizontalAdvance(words) + 2)
        self.refresh()

    def set_figures(self, text: str) -> None:
        self._figures.setText(text)

    def _shown(self) -> Job | None:
        return next((job for job in self._jobs.running if job.seconds > _SHOWN_AFTER_S), None)

    def refresh(self) -> None:
        """Show how far the work is."""
        job = self._shown()
        more = len(self._jobs.running) - 1
        for widget in (self.doing, self._bar, self._cancel):
            widget.setVisible(job is not None)
        self._more.setVisible(job is not None and more > 0)
        self._hint.setVisible(job is None and bool(self._hint_words.text()))
        if job is None:
            return
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        self.doing.setText(self.tr("Đang dừng…") if job.cancelled else f"{job.title}{progress_words(job, ' · ')}")
        self._more.setText(self.tr("và {count} việc khác").format(count=more))
        self._cancel.setEnabled(not job.cancelled)

    def _cancel_job(self) -> None:
        job = self._shown()
        if job:
            job.cancel()
            self.refresh()

    def _list_jobs(self) -> None:
        JobList(self._jobs, self)
