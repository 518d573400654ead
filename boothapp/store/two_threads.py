"""Work on many pictures, two at a time: Pillow releases the interpreter while it decodes and encodes.

More threads would need more memory than an old laptop has and gain little on its cores.
"""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from boothapp.domain.errors import Cancelled
from boothapp.domain.progress import Progress

THREADS = 2
_WAIT_SECONDS = 0.05  # how often the user is asked whether to go on

Item = TypeVar("Item")
Result = TypeVar("Result")


def on_two_threads(
    work: Callable[[Item, Progress], Result], items: Sequence[Item], progress: Progress, doing: str
) -> list[Result]:
    """Return `work` of each item, in their order; what one raises ends the whole and is raised.

    `progress` is called in this thread, at least every 50 ms, and may raise Cancelled. `work` gets a progress of its
    own that raises Cancelled as soon as the whole has ended, so that a child process is not waited for.
    """
    if not items:
        return []
    ended = threading.Event()

    def go_on(done: int, total: int, doing: str) -> None:
        if ended.is_set():
            raise Cancelled

    def begin(item: Item) -> Result:
        go_on(0, 0, "")  # those that wait are cancelled one after the other, and a thread may be quicker
        return work(item, go_on)

    with ThreadPoolExecutor(THREADS, thread_name_prefix="pictures") as pool:
        futures = [pool.submit(begin, item) for item in items]
        try:
            for done, future in enumerate(futures):
                progress(done, len(items), doing)
                while not wait([future], _WAIT_SECONDS).done:
                    progress(done, len(items), doing)
                future.result()
            progress(len(items), len(items), doing)
        except BaseException:
            ended.set()
            pool.shutdown(cancel_futures=True)
            raise
    return [future.result() for future in futures]
