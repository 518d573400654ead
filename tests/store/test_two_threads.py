"""Work on two threads: results in order, an end that does not wait."""

import threading
from itertools import count

import pytest

from boothapp.domain.errors import Cancelled, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.store.two_threads import on_two_threads

PATIENCE = 20  # seconds; only a failure lasts so long


def test_results_come_in_the_order_of_the_items_whoever_was_first() -> None:
    second_done = threading.Event()

    def work(item: int, go_on: Progress) -> int:
        if item == 0:
            assert second_done.wait(PATIENCE)
        if item == 1:
            second_done.set()
        return item * 10

    told: list[int] = []
    assert on_two_threads(work, range(30), lambda done, total, doing: told.append(done), "x") == list(range(0, 300, 10))
    assert list(dict.fromkeys(told)) == list(range(31))
    assert on_two_threads(work, [], lambda *_: told.append(-1), "x") == [] and -1 not in told


def test_what_one_raises_ends_the_whole() -> None:
    begun: list[int] = []

    def work(item: int, go_on: Progress) -> None:
        begun.append(item)
        if item == 1:
            raise Refused("no", "No.")
        wait_for_the_end(go_on)

    def wait_for_the_end(go_on: Progress) -> None:
        for _ in range(PATIENCE * 100):
            go_on(0, 0, "")
            threading.Event().wait(0.01)

    with pytest.raises(Refused):
        on_two_threads(lambda item, go_on: work(item + 1, go_on), range(500), silent, "x")
    assert len(begun) <= 4


@pytest.mark.parametrize("ending", [Cancelled, KeyboardInterrupt])
def test_the_user_ends_it_while_both_are_at_work(ending: type[BaseException]) -> None:
    begun, ended = [], []

    def work(item: int, go_on: Progress) -> None:
        begun.append(item)
        try:
            for _ in range(PATIENCE * 100):
                go_on(0, 0, "")
                threading.Event().wait(0.01)
        except Cancelled:
            ended.append(item)
            raise

    asked = count()

    def progress(done: int, total: int, doing: str) -> None:
        if next(asked) == 3:
            raise ending

    with pytest.raises(ending):
        on_two_threads(work, range(500), progress, "x")
    assert sorted(begun) == sorted(ended) and len(begun) <= 4
