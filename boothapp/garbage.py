"""Python's search for garbage, stopped while a lot is built that stays."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def not_looked_for() -> Iterator[None]:
    """Do not look for garbage within: a book's records and pages all stay until it is written."""
    looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked_for:
            gc.freeze()  # and unfrozen at once: all of it counts as old, else it would be searched now
            gc.unfreeze()
            gc.enable()
