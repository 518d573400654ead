"""Who may write a fair: an operating-system lock on `fair.lock` that dies with its process."""

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from boothapp.domain.errors import FairInUse
from boothapp.store.failures import explain_place

_LOCKED_BYTE = 1 << 20  # far behind the text: Windows forbids others to read locked bytes


@dataclass(frozen=True)
class Holder:
    kind: str  # window | command
    machine: str
    process: int
    since: str  # UTC, ISO


class FairLock:
    """Held from construction until `release`, at the latest until the process ends."""

    def __init__(
        self, folder: Path, kind: str, *, patience_s: float = 10.0, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        """Take the lock for a holder of this `kind`.

        A command that holds it is waited for up to `patience_s` seconds, a window not at all. Raises FairInUse with the
        holder's name, FairError or OSError when the folder cannot be written.
        """
        path = folder / "fair.lock"
        until = time.monotonic() + patience_s
        self._file = _opened(path)
        while not (locked := _try_lock(self._file)) or not _still_there(self._file, path):
            holder = None if locked else _read(self._file)
            if (holder and holder.kind == "window") or time.monotonic() >= until:
                self._file.close()
                raise _in_use(folder, holder)
            if not locked:
                sleep(0.05)
            self._file.close()  # a restore may have put another fair in the place, with a lock of its own
            self._file = _opened(path)
        holder = Holder(kind, platform.node(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
        try:
            _write(self._file, holder)
        except OSError as error:  # a full disk: a lock that nobody knows of would be held until the program ends
            self.release()
            raise explain_place(error, folder) from error

    def release(self) -> None:
        """Let others write; the file stays, since removing it would let two hold different files."""
        if not self._file.closed:
            _unlock(self._file)
            self._file.close()


def _opened(path: Path) -> IO[bytes]:
    try:
        return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o644), "r+b")
    except OSError as error:
        raise explain_place(error, path.parent) from error


def _still_there(file: IO[bytes], path: Path) -> bool:
    """Tell whether the locked file is the one that others would lock now."""
    try:
        with path.open("rb") as present:
            return os.path.sameopenfile(file.fileno(), present.fileno())
    except FileNotFoundError:
        return False


def _in_use(folder: Path, holder: Holder | None) -> FairInUse:
    if holder is None:
        return FairInUse("fair_in_use", f"Another program is writing to {folder.name}; try again when it is done.")
    what = "a boothapp window has it open" if holder.kind == "window" else "another command is still writing to it"
    return FairInUse(
        "fair_in_use",
        f"{folder.name} cannot be changed now: {what} on {holder.machine} since {holder.since} (UTC); "
        "close it or wait, then try again.",
        asdict(holder),
    )


def _read(file: IO[bytes]) -> Holder | None:
    try:
        file.seek(0)
        return Holder(**json.loads(file.read(4096)))
    except (OSError, ValueError, TypeError):  # an older or half-written text: the lock itself decides, not its words
        return None


def _write(file: IO[bytes], holder: Holder) -> None:
    file.seek(0)
    file.truncate()
    file.write(json.dumps(asdict(holder)).encode())
    file.flush()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
