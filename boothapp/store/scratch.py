"""A folder for work that is not finished, named so and gone when the work ends."""

import contextlib
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from boothapp.durable import temporary_beside

_DAY_SECONDS = 24 * 60 * 60


@contextlib.contextmanager
def scratch_folder(target: Path) -> Iterator[Path]:
    """Make a temporary folder beside `target`, on the same disk; it is removed at the end unless it was renamed.

    Removed are also such folders for the same target that killed programs left more than a day ago. An OSError about
    what is in the folder names the target instead, which is what its reader knows.
    """
    made = temporary_beside(target)
    _remove_old(made, target)
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


def _remove_old(made: Path, target: Path) -> None:
    """By the folder's own time, so that nothing is touched that somebody may still be working in."""
    beginning = made.name.rsplit(".", 2)[0]
    ours = re.compile(re.escape(beginning) + r"\.[0-9a-f]{8}\.tmp")
    with contextlib.suppress(OSError):  # the place may be closed to us, or not there yet
        for path in target.parent.iterdir():
            named_so = ours.fullmatch(path.name) and not path.is_symlink() and path.is_dir()
            if named_so and path.stat().st_mtime < time.time() - _DAY_SECONDS:
                shutil.rmtree(path, ignore_errors=True)
