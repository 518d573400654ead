"""Work of jobs with copies of a fair: plain data in, plain data out."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLocale, QStorageInfo

from boothapp.domain.progress import Progress

if TYPE_CHECKING:
    from boothapp.store.backup_differences import Difference
    from boothapp.tasks.back_up import MadeBackup

_STICKS = ("/media/", "/run/media/", "/Volumes/", "/mnt/")


def whole_copy(folder: Path, target: Path, progress: Progress) -> "MadeBackup":
    """Write the whole fair with its photos to a .zip and read it back."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import back_up

    with open_fair(folder) as fair:
        return back_up.make(fair, target, progress)  # type: ignore[return-value]  # None is for copies inside the fair


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
        found = place / f"{fair_folder.absolute().name} {day.isoformat()}{end}.zip"
        if not found.exists():
            return found
        number += 1


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
