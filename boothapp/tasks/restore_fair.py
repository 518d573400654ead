"""Bringing a fair back from an archive or a backup; the fair that stood in its place is kept beside it."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.store import backups, originals, rebuilding
from boothapp.store.archive_reading import open_archive
from boothapp.store.exchange import exchange
from boothapp.store.fair import put_in_place
from boothapp.store.lock import FairLock
from boothapp.store.originals import LostPhoto
from boothapp.store.scratch import scratch_folder
from boothapp.tasks import begun_draws

_ZIP, _SQLITE = b"PK", b"SQLite format 3\0"


@dataclass(frozen=True)
class Restored:
    """A fair that was brought back."""

    folder: Path
    kept: Path | None  # where the fair is now that stood there before
    lost: tuple[LostPhoto, ...]  # photos it speaks of that were found nowhere


def restore(
    source: Path, folder: Path, progress: Progress = silent, prepare: Callable[[Path], object] | None = None
) -> Restored:
    """Make `folder` the fair that `source` holds: an archive, or a database from some fair's `backups/`.

    Everything is checked and written before the fair that stands there is touched. That one then gets another name
    beside the new one and keeps all it has, so that no backup of it is made first. A backup's photos are those of the
    fair it lies in and of the fair that stood there. Stopped at any moment, this leaves the old fair under its name,
    or both complete under names that say what they are; opening the fair then puts the new one in its place. A draw of
    lots that was begun there goes on in the new one. `prepare` may add to the new fair, in a folder of its own, before
    it takes its place; when it raises, nothing is done.

    Raises Refused when the source cannot be used, FairInUse when somebody has the old fair open, FairError when
    something else stands in the place, OSError when it cannot be written.
    """
    kind = _kind(source)
    source, folder = source.resolve(), folder.resolve()
    with _held(folder) as lock, scratch_folder(folder, alone=lock is not None) as scratch:
        made = scratch / folder.name  # so that messages name the fair
        if kind == _ZIP:
            with open_archive(source) as archive:
                lost = rebuilding.from_archive(archive, made, progress)
        else:
            lost = _from_database(source, folder, made, progress)
        if prepare:
            prepare(made)
        if lock and (begun := _begun_draw(folder)):
            begun_draws.bring_over(begun, made)
        rebuilding.make_last(made)
        kept = None
        if lock:
            kept = exchange(made, folder, lock)
        else:
            put_in_place(made, folder)
    return Restored(folder, kept, tuple(lost))


def _begun_draw(folder: Path) -> str:
    try:
        return begun_draws.noted(folder)
    except (FairError, OSError):  # it cannot be read, which may be why it is restored; its draw is kept with it
        return ""


def _kind(source: Path) -> bytes:
    """What the file is by its first bytes; anything but an ordinary file is not opened."""
    name = source.name
    if not source.exists():
        raise FairError("no_such_file", f"There is no file {source}; check the path.")
    if not source.is_file():
        raise Refused("not_a_file", f"{name} is no file; give an archive (.zip) or a backup of a fair.")
    with source.open("rb") as file:
        head = file.read(len(_SQLITE))
    for kind in (_ZIP, _SQLITE):
        if head.startswith(kind):
            return kind
    raise Refused("not_an_archive", f"{name} is neither an archive nor a backup of a fair.")


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[FairLock | None]:
    """Hold the lock of the fair that stands in the place; None when nothing stands there."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        yield None
        return
    if not ((folder / "fair.db").exists() or (folder / "fair.lock").exists() or backups.listed(folder)):
        raise FairError("place_taken", f"{folder} is there already and is no fair; choose another name for the fair.")
    lock = FairLock(folder, "command")
    try:
        yield lock
    finally:
        lock.release()


def _from_database(source: Path, folder: Path, made: Path, progress: Progress) -> list[LostPhoto]:
    home = source.parent.parent if source.parent.name == "backups" else source.parent
    lost = rebuilding.from_database(source, [home, folder], made, progress)
    for backup in backups.listed(home):  # whoever took the wrong one can take another
        originals.share(backup.path, made / "backups" / backup.path.name)
    return lost
