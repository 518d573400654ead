"""A folder for work that is not finished, named so and gone when the work ends."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from boothapp.store.durable import temporary_beside


@contextlib.contextmanager
def scratch_folder(target: Path) -> Iterator[Path]:
    """Make a temporary folder beside `target`, on the same disk; it is removed at the end unless it was renamed."""
    made = temporary_beside(target)
    made.mkdir(parents=True)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
