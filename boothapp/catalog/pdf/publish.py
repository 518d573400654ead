"""Where the book is written: its place looked at first, what goes wrong told in a sentence."""

import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from boothapp.domain.errors import FairError
from boothapp.durable import new_file, unfinished

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DAY_SECONDS = 24 * 3600


@contextmanager
def published(target: Path) -> Iterator[IO[bytes]]:
    """Yield a file beside `target` that takes its name once the block has ended well.

    However the block ends otherwise (an error, Ctrl+C, a full disk), the old file stays and nothing is left beside it.
    Raises FairError when the folder is missing or cannot be written, or `target` is something else than a file.
    """
    place = Path(os.path.realpath(target))
    try:
        _check(target, place)
        _clear_leftovers(place)
        with new_file(place) as file:
            yield file
    except OSError as error:
        raise _explained(error, target) from error


def check_place(target: Path) -> None:
    """Raise FairError when `target` is something else than a file, or its folder is missing."""
    _check(target, Path(os.path.realpath(target)))


def _clear_leftovers(place: Path) -> None:
    """Remove unfinished books of this name that a kill or a power cut left more than a day ago."""
    yesterday = time.time() - _DAY_SECONDS
    for path in unfinished(place):
        with suppress(OSError):  # somebody else's, or gone meanwhile
            if stat.S_ISREG(path.lstat().st_mode) and path.lstat().st_mtime < yesterday:
                path.unlink()


def _check(target: Path, place: Path) -> None:
    if not place.parent.is_dir():
        raise FairError(
            "folder_missing",
            f"The folder {place.parent} does not exist; make it or choose another place for {target.name}.",
            {"folder": str(place.parent)},
        )
    if place.is_dir():
        raise FairError(
            "target_is_folder", f"{target} is a folder; give the file a name of its own.", {"target": str(target)}
        )
    if place.exists() and not stat.S_ISREG(place.stat().st_mode):
        raise FairError(
            "target_no_file", f"{target} is no ordinary file; choose another name.", {"target": str(target)}
        )


def _explained(error: OSError, target: Path) -> FairError:
    data = {"target": str(target)}
    if error.errno in _FULL:
        return FairError("disk_full", f"There is no room left to write {target}; free some space and try again.", data)
    if isinstance(error, PermissionError):
        reason = f"{target} cannot be written; close it where it is open, or choose a folder where you may write."
        return FairError("not_writable", reason, data)
    return FairError("not_written", f"{target} could not be written ({error.strerror}); try another place.", data)
