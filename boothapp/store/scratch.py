"""A folder for work that is not finished, named so and gone when the work ends."""

import contextlib
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from boothapp.durable import temporary_beside, unfinished

_DAY_SECONDS = 24 * 60 * 60


@contextlib.contextmanager
def scratch_folder(target: Path, *, alone: bool = False) -> Iterator[Path]:
    """Make a temporary folder beside `target`, on the same disk; it is removed at the end unless it was renamed.

    Removed are also such folders for the same target that killed programs left more than a day ago, or at any time when
    the caller is `alone`, since it holds the lock that others would need. An OSError about what is in the folder names
    the target instead, which is what its reader knows.
    """
    made = temporary_beside(target)
    remove_left(target, older_s=0 if alone else _DAY_SECONDS)
    try:
        made.mkdir(parents=True)
        yield made
    except OSError as error:
        for place in (str(made / target.name), str(made)):
            if isinstance(error.filename, str) and error.filename.startswith(place):
                error.filename = str(target) + error.filename[len(place) :]
        raise
    finally:
        shutil.rmtree(made, ignore_errors=True)


def remove_left(target: Path, older_s: float) -> None:
    """Remove what killed programs left, if it is so old, so that nothing is touched that somebody is working in."""
    with contextlib.suppress(OSError):  # the place may be closed to us, or not there yet
        for path in unfinished(target):
            is_ours = path.is_dir() and not path.is_symlink()
            if is_ours and (not older_s or path.stat().st_mtime < time.time() - older_s):
                shutil.rmtree(path, ignore_errors=True)
