"""How long work tells how far it is, and how it learns that the user stopped it."""

from typing import Protocol


class Progress(Protocol):
    """Called with the work done so far, the whole of it (0 = not known) and what it is doing.

    Raises Cancelled when the user stopped the work.
    """

    def __call__(self, done: int, total: int, doing: str) -> None: ...


def silent(done: int, total: int, doing: str) -> None:
    """Tell nobody."""
