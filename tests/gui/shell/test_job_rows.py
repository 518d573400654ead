"""The work that runs: shown after a second, listed when there is more of it, stopped at once."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Job, Jobs
from boothapp.gui.shell import status_row
from boothapp.gui.shell.job_list import JobList
from boothapp.gui.shell.status_row import StatusRow


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop_all()


@pytest.fixture
def row(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> StatusRow:
    monkeypatch.setattr(status_row, "_SHOWN_AFTER_MS", -1)
    made = StatusRow(jobs, "Hoi-cho", "vi")
    qtbot.addWidget(made)
    made.show()
    return made


def begin(jobs: Jobs, title: str) -> Job:
    """Work that says how far it is until it is stopped."""

    def work(progress: Progress) -> None:
        wait = threading.Event()
        while not wait.wait(0.005):
            progress(48, 75, "")

    return jobs.start(title, work, None, print)


def words(row: StatusRow) -> str:
    return row.doing.text() if row.doing.isVisible() else ""


def more(row: StatusRow) -> QToolButton:
    found = row.findChild(QToolButton, "status.jobs")
    assert found is not None
    return found


def test_one_job_is_shown_with_its_progress(jobs: Jobs, row: StatusRow, qtbot: QtBot) -> None:
    begin(jobs, "Đang tạo ảnh thu nhỏ")
    qtbot.waitUntil(lambda: words(row) == "Đang tạo ảnh thu nhỏ · 48/75")
    assert not more(row).isVisible()


def test_a_short_job_is_not_shown(jobs: Jobs, row: StatusRow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status_row, "_SHOWN_AFTER_MS", 1_000_000)
    begin(jobs, "Việc")
    row.refresh()
    assert words(row) == ""


def test_stopping_answers_at_once(jobs: Jobs, row: StatusRow, qtbot: QtBot) -> None:
    job = begin(jobs, "Việc")
    qtbot.waitUntil(lambda: words(row) != "")
    cancel = row.findChild(QToolButton, "status.cancel")
    assert cancel is not None
    with qtbot.waitSignal(job.stopped):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
        assert words(row) == "Đang dừng…" and not cancel.isEnabled()
    qtbot.waitUntil(lambda: words(row) == "")


def test_several_jobs_are_listed_each_with_its_own_stop(jobs: Jobs, row: StatusRow, qtbot: QtBot) -> None:
    begin(jobs, "Việc một")
    second = begin(jobs, "Việc <b>hai</b>")
    qtbot.waitUntil(lambda: more(row).isVisible() and more(row).text() == "và 1 việc khác")
    qtbot.mouseClick(more(row), Qt.MouseButton.LeftButton)
    (shown,) = row.findChildren(JobList)
    bars: Callable[[], list[str]] = lambda: [bar.accessibleName() for bar in shown.findChildren(QProgressBar)]  # noqa: E731
    assert bars() == ["Việc một", "Việc <b>hai</b>"]
    stop = [one for one in shown.findChildren(QToolButton) if "hai" in one.accessibleName()]
    with qtbot.waitSignal(second.stopped):
        qtbot.mouseClick(stop[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bars() == ["Việc một"])
    jobs.stop_all()
    qtbot.waitUntil(lambda: not row.findChildren(JobList))
