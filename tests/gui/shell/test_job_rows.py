"""The work that runs: shown after a second, listed when there is more of it, stopped at once."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.domain.progress import Progress
from boothapp.gui import jobs as jobs_module
from boothapp.gui import translation
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
    monkeypatch.setattr(status_row, "_SHOWN_AFTER_S", -1)
    translation.use("vi")
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
    monkeypatch.setattr(status_row, "_SHOWN_AFTER_S", 1_000_000)
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


class Clock:
    """Stands still until it is put forward."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(jobs_module, "monotonic", made)
    return made


def begun(qtbot: QtBot, jobs: Jobs) -> Job:
    """A job that works, whose progress the test tells."""
    wait = threading.Event()
    job = jobs.start("Đang sao lưu", lambda _progress: wait.wait(10), None, print)
    qtbot.waitUntil(lambda: not job.waits)
    job.finished.connect(wait.set)
    jobs.destroyed.connect(wait.set)
    job._test_wait = wait  # type: ignore[attr-defined]
    return job


def test_how_long_it_takes_is_told_after_five_seconds(jobs: Jobs, row: StatusRow, clock: Clock, qtbot: QtBot) -> None:
    job = begun(qtbot, jobs)
    job._progress(0, 1200, "")
    clock.now += 4
    job._progress(400, 1200, "")
    row.refresh()
    assert words(row) == "Đang sao lưu · 400/1.200"
    clock.now += 2
    job._progress(600, 1200, "")
    row.refresh()
    assert words(row) == "Đang sao lưu · 600/1.200 · còn 6 giây"
    job._progress(0, 300, "")  # another part of the work, at a pace of its own
    row.refresh()
    assert words(row) == "Đang sao lưu · 0/300"
    clock.now += 10
    job._progress(3, 300, "")
    row.refresh()
    assert words(row) == "Đang sao lưu · 3/300 · còn 16 phút"
    job._test_wait.set()  # type: ignore[attr-defined]


def test_each_job_of_the_list_tells_how_long_it_takes_and_one_that_waits_says_so(
    jobs: Jobs, row: StatusRow, clock: Clock, qtbot: QtBot
) -> None:
    working = [begun(qtbot, jobs), begun(qtbot, jobs)]
    waiting = jobs.start("Việc ba", print, None, print)
    for job in working:
        job._progress(0, 100, "")
    clock.now += 10
    for job in working:
        job._progress(50, 100, "")
    row.refresh()
    qtbot.mouseClick(more(row), Qt.MouseButton.LeftButton)
    (shown,) = row.findChildren(JobList)
    told = [one._count.text() for one in shown._rows.values()]
    assert told == ["50/100 · còn 10 giây", "50/100 · còn 10 giây", "chờ đến lượt"] and waiting.waits
    waiting.cancel()
    shown.close()
    for job in working:
        job._test_wait.set()  # type: ignore[attr-defined]


def test_a_job_that_waits_is_stopped_at_once(jobs: Jobs, row: StatusRow, qtbot: QtBot) -> None:
    working = [begun(qtbot, jobs), begun(qtbot, jobs)]
    waiting = jobs.start("Việc ba", print, None, print)
    with qtbot.waitSignal(waiting.stopped):
        waiting.cancel()
    assert jobs.running == working and not working[0].cancelled
    for job in working:
        job._test_wait.set()  # type: ignore[attr-defined]
