"""A fair in one file: every row of every shared table, its history, and the original photos, in a zip."""

import errno
import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.durable import new_file, sync_file
from boothapp.store import backups, originals
from boothapp.store.archive_format import FORMAT, INFO, VERSION, table_member
from boothapp.store.archive_reading import open_archive
from boothapp.store.connection import connect
from boothapp.store.failures import explained
from boothapp.store.fair import open_fair
from boothapp.store.migrations import VERSION as SCHEMA_VERSION
from boothapp.store.originals import Fate, LostPhoto, Original
from boothapp.store.row_rules import every_row
from boothapp.store.row_values import TRAVELLING
from boothapp.store.scratch import scratch_folder

_CHUNK = 1 << 20
_ROWS = 500  # written at once
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # of zip's calendar: the same fair gives the same members
_UNIX, _ORDINARY_FILE = 3, 0o100644 << 16


@dataclass(frozen=True)
class Written:
    """What went into an archive."""

    file: Path
    rows: int
    photos: int
    lost: tuple[LostPhoto, ...]  # spoken of, but left out: their files are lost


def write(folder: Path, target: Path, progress: Progress = silent) -> Written:
    """Write the whole fair in `folder` to the zip file `target`: it appears complete and read back, or not at all.

    The rows are those of one moment, also while somebody goes on writing. Photos whose file is lost are left out, and
    named in the result and in the archive. Raises DamagedFair when the database is not sound, FairError or OSError
    when the archive cannot be written, Cancelled from `progress`.
    """
    _refuse_place(target)
    try:
        with scratch_folder(target) as scratch, new_file(target) as file:
            snapshot = _snapshot(folder, scratch, progress)
            try:
                with explained(folder), zipfile.ZipFile(file, "w") as archive:
                    counts, lost = _write_all(archive, snapshot, folder, progress)
            finally:
                snapshot.conn.close()
            sync_file(file)
            _read_back(Path(file.name), progress)
    except OSError:
        _refuse_place(target)  # a stick that was pulled out meanwhile
        raise
    return Written(target, sum(counts[table] for table in TRAVELLING), counts["photo_files"], tuple(lost))


def _snapshot(folder: Path, scratch: Path, progress: Progress) -> Database:
    """A copy to read from: writers wait for its short steps and not until the last photo is read."""
    copy = scratch / "fair.db"
    with open_fair(folder) as fair, explained(folder):
        try:
            backups.copy_database(fair.db, copy, progress, fair=folder.name)
        except sqlite3.OperationalError as error:
            if "full" in str(error):  # the disk of the archive, not that of the fair
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(scratch.parent)) from error
            raise
    return connect(copy, write=False)


def _refuse_place(target: Path) -> None:
    if target.is_dir():
        raise FairError("target_is_folder", f"{target} is a folder; give the name of a file, such as fair.zip.")
    if not target.parent.is_dir():
        raise FairError("no_such_folder", f"There is no folder {target.parent}; make it, or choose another place.")


def _write_all(
    archive: zipfile.ZipFile, snapshot: Database, folder: Path, progress: Progress
) -> tuple[dict[str, int], list[LostPhoto]]:
    counts: dict[str, int] = {}
    for done, table in enumerate(TRAVELLING):
        progress(done, len(TRAVELLING), "writing rows")
        counts[table] = _write_rows(archive, snapshot, table, folder.name)
    photos = originals.known(snapshot)
    lost = []
    for done, original in enumerate(photos):
        progress(done, len(photos), "writing photos")
        if fate := _write_photo(archive, folder, original):
            lost.append(LostPhoto(original.file, fate))
    counts["photo_files"] = len(photos) - len(lost)
    _write_info(archive, counts, lost)
    return counts, lost


def _write_rows(archive: zipfile.ZipFile, snapshot: Database, table: str, name: str) -> int:
    count = 0
    lines: list[str] = []
    with archive.open(_member(table_member(table), zipfile.ZIP_DEFLATED), "w", force_zip64=True) as member:
        for row in every_row(snapshot, table, f"{name}/fair.db"):
            lines.append(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
            count += 1
            if len(lines) == _ROWS:
                member.write("".join(lines).encode())
                lines.clear()
        member.write("".join(lines).encode())
    return count


def _write_photo(archive: zipfile.ZipFile, folder: Path, original: Original) -> Fate | None:
    if fate := original.fate(folder):
        return fate
    path = original.path(folder)
    info = _member(original.file, zipfile.ZIP_STORED)  # pictures do not shrink
    info.file_size = path.stat().st_size
    with path.open("rb") as photo, archive.open(info, "w") as member:
        shutil.copyfileobj(photo, member, _CHUNK)
    return None


def _write_info(archive: zipfile.ZipFile, counts: dict[str, int], lost: Sequence[LostPhoto]) -> None:
    said: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "schema": SCHEMA_VERSION,
        "program": f"boothapp {_program_version()}".strip(),
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "counts": counts,
        "lost_photos": [asdict(photo) for photo in lost],
    }
    text = json.dumps(said, ensure_ascii=False, indent=1)
    archive.writestr(_member(INFO, zipfile.ZIP_DEFLATED), text.encode())


def _program_version() -> str:
    try:
        return metadata.version("boothapp")
    except metadata.PackageNotFoundError:  # run from a checkout that nobody installed
        return ""


def _member(name: str, packing: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _BEGINNING)
    info.compress_type = packing
    info.create_system = _UNIX
    info.external_attr = _ORDINARY_FILE
    return info


def _read_back(file: Path, progress: Progress) -> None:
    """An archive that could not be restored must not be called a backup: read it as `restore` would."""
    try:
        with open_archive(file) as archive:
            for done, table in enumerate(TRAVELLING):
                progress(done, len(TRAVELLING), "checking rows")
                for _ in archive.rows(table):
                    pass
            for done, original in enumerate(archive.photos):
                progress(done, len(archive.photos), "checking photos")
                for _ in archive.photo(original):
                    pass
    except Refused as error:
        raise FairError(
            "archive_unreadable",
            f"No archive was written, since what the disk gave back was not what was written ({error}); "
            "write it to another disk or stick.",
        ) from error
