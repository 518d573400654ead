"""Work of jobs with copies of a fair: plain data in, plain data out."""

import contextlib
import re
import shutil
import time
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLocale, QStorageInfo

from boothapp.domain.progress import Progress
from boothapp.durable import shortened
from boothapp.gui.seen_places import is_there

if TYPE_CHECKING:
    from boothapp.store.backup_differences import Difference
    from boothapp.tasks.back_up import MadeBackup

_LONGEST_NAME = 180  # bytes
_LEFT_SECONDS = 3 * 60 * 60  # a copy at work is written to all the time
_STICKS = ("/media/", "/run/media/", "/Volumes/", "/mnt/")


def whole_copy(folder: Path, target: Path, progress: Progress) -> "MadeBackup":
    """Write the whole fair with its photos to a .zip and read it back."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import back_up

    _remove_left(folder, target.parent)
    with open_fair(folder) as fair:
        return back_up.make(fair, target, progress)  # type: ignore[return-value]  # None is for copies inside the fair


def _remove_left(folder: Path, place: Path) -> None:
    """Remove unfinished copies of this fair that a killed program left: nobody sees them, and they fill the stick."""
    ours = re.compile(rf"\.{re.escape(_beginning(folder))}\d{{4}}-\d\d-\d\d.*\.[0-9a-f]{{8}}\.tmp")
    with contextlib.suppress(OSError):  # whether the place can be written is told by who writes there
        for path in [path for path in place.iterdir() if ours.fullmatch(path.name)]:
            if path.lstat().st_mtime > time.time() - _LEFT_SECONDS:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def unpacked(archive: Path, folder: Path, progress: Progress) -> Path:
    """Make a fair of an archive and return its folder."""
    from boothapp.tasks import restore_fair

    return restore_fair.restore(archive, folder, progress).folder


def differences(folder: Path, backup: Path, progress: Progress) -> "list[Difference]":
    """Return what restoring this backup would change."""
    from boothapp.store import backup_differences
    from boothapp.store.fair import open_fair

    with open_fair(folder) as fair:
        return backup_differences.read(fair, backup, progress)


def name_for(fair_folder: Path, place: Path, day: date) -> Path:
    """Return a free name for a whole copy in `place`: the fair's and the day's."""
    number = 1
    while True:
        end = "" if number == 1 else f" ({number})"
        found = place / f"{_beginning(fair_folder)}{day.isoformat()}{end}.zip"
        if not is_there(found):  # whether the place can be read is told by who writes there
            return found
        number += 1


def _beginning(fair_folder: Path) -> str:
    return f"{shortened(fair_folder.absolute().name, _LONGEST_NAME)} "


def likely_stick() -> str:
    """Return where a stick seems to be plugged in, else the user's own folder."""
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        other_drive = path[1:3] == ":/" and QDir.toNativeSeparators(path) != QDir.toNativeSeparators(QDir.rootPath())
        if volume.isReady() and not volume.isReadOnly() and (other_drive or path.startswith(_STICKS)):
            return path
    return QDir.homePath()


def size_text(size: int, language: str) -> str:
    """Return how large a file is, as people say it."""
    unit, value = ("MB", size / 1e6) if size >= 1e6 else ("kB", size / 1e3)
    return f"{QLocale(language).toString(value, 'f', 1)} {unit}"


def moment_text(at: datetime) -> str:
    """Return a moment on the clock of this machine."""
    return f"{at.astimezone():%d/%m/%Y %H:%M}"
