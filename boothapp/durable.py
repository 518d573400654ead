"""Files that are whole or absent, also after a kill or a power cut."""

import contextlib
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_BUFFER = 1 << 20
_LONGEST_NAME = 100  # bytes of a file's name in that of the unfinished one: names may have 255


def sync_folder(folder: Path) -> None:
    """Make renames inside `folder` last; Windows keeps them without being asked and offers no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # network disks that cannot sync a folder
            raise
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder, and the one above it, so that both last; the one above that is there, else FileNotFoundError."""
    if not folder.is_dir():
        folder.parent.mkdir(exist_ok=True)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)
        sync_folder(folder.parent.parent)


def sync_file(file: IO[bytes]) -> None:
    """Make what was written to `file` last."""
    file.flush()
    os.fsync(file.fileno())


def temporary_beside(target: Path) -> Path:
    """Return a name in the target's folder that nobody uses and that shows it is unfinished."""
    return target.with_name(f".{shortened(target.name, _LONGEST_NAME)}.{os.urandom(4).hex()}.tmp")


def unfinished(target: Path) -> Iterator[Path]:
    """Yield what interrupted writers of `target` left beside it, and those at work now."""
    form = re.compile(rf"\.{re.escape(shortened(target.name, _LONGEST_NAME))}\.[0-9a-f]{{8}}\.tmp")
    yield from (path for path in target.parent.iterdir() if form.fullmatch(path.name))


def shortened(name: str, most: int) -> str:
    """Return the beginning of a file's name, of so many bytes at most: more is added to it, and names may have 255."""
    return os.fsencode(name)[:most].decode(errors="ignore")


@contextlib.contextmanager
def new_file(target: Path, *, lasting: bool = True) -> Iterator[IO[bytes]]:
    """Write `target` under a temporary name; it appears whole, replacing an older one, or not at all.

    What is not `lasting` can be made again and need not outlive a power cut: nothing waits for the disk.
    """
    temporary = temporary_beside(target)
    try:
        with temporary.open("xb", buffering=_BUFFER) as file:
            yield file
            if lasting:
                sync_file(file)
        temporary.replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename == str(temporary):
            error.filename = str(target)  # the name its reader knows
        raise
    if lasting:
        sync_folder(target.parent)
