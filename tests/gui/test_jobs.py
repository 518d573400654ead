"""Jobs end in exactly one way, on the window's thread."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Job, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop_all()


class Ends:
    def __init__(self) -> None:
        self.seen: list[tuple[str, object, bool]] = []

    def done(self, result: object) -> None:
        self.seen.append(("done", result, threading.current_thread() is threading.main_thread()))

    def failed(self, error: object) -> None:
        self.seen.append(("failed", str(error), threading.current_thread() is threading.main_thread()))

    def stopped(self) -> None:
        self.seen.append(("stopped", None, threading.current_thread() is threading.main_thread()))


def start(jobs: Jobs, ends: Ends, work: object) -> Job:
    return jobs.start("Việc", work, ends.done, ends.failed, ends.stopped)  # type: ignore[arg-type]


def test_a_result_arrives_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    ends = Ends()
    job = start(jobs, ends, lambda progress: 6 * 7)
    with qtbot.waitSignal(job.finished):
        pass
    assert ends.seen == [("done", 42, True)] and jobs.running == []


def test_an_error_arrives_as_it_was_raised(jobs: Jobs, qtbot: QtBot) -> None:
    def fails(progress: Progress) -> None:
        raise OSError("hỏng")

    ends = Ends()
    with qtbot.waitSignal(start(jobs, ends, fails).finished):
        pass
    assert ends.seen == [("failed", "hỏng", True)]


def test_a_cancelled_job_stops_at_its_next_word(jobs: Jobs, qtbot: QtBot) -> None:
    began = threading.Event()

    def works(progress: Progress) -> None:
        began.set()
        while True:
            progress(1, 0, "")

    ends = Ends()
    job = start(jobs, ends, works)
    began.wait(10)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert ends.seen == [("stopped", None, True)]


def test_many_jobs_all_end(jobs: Jobs, qtbot: QtBot) -> None:
    ends = Ends()
    for number in range(200):
        start(jobs, ends, lambda progress, number=number: number)
    qtbot.waitUntil(lambda: len(ends.seen) == 200, timeout=20_000)
    assert sorted(result for _, result, _ in ends.seen) == list(range(200))  # type: ignore[type-var]


def test_ends_that_are_held_back_are_told_later_or_never_when_all_is_stopped(jobs: Jobs, qtbot: QtBot) -> None:
    for stops in (False, True):
        ends = Ends()
        jobs.hold_back()
        job = start(jobs, ends, lambda progress: 6 * 7)
        qtbot.waitUntil(lambda: bool(jobs.held))
        assert ends.seen == [] and jobs.running == [job]
        if stops:
            jobs.stop_all()
        jobs.tell_held()
        assert ends.seen == ([] if stops else [("done", 42, True)]) and jobs.running == []
