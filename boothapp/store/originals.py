"""The original photos of a whole fair: which there are, and how they come into another fair folder."""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

from boothapp.domain.progress import Progress, silent
from boothapp.durable import make_folder, new_file
from boothapp.store.photo_paths import original_file, original_path

Fate = Literal["missing", "damaged"]


@dataclass(frozen=True, order=True)
class Original:
    """An original by what names its file."""

    sha256: str
    extension: str

    @property
    def file(self) -> str:
        """Its path in the fair folder, with forward slashes."""
        return original_file(self.sha256, self.extension)

    def path(self, folder: Path) -> Path:
        return original_path(folder, self.sha256, self.extension)

    def fate(self, folder: Path) -> Fate | None:
        """Read the file and say what became of it; None when it is there and whole."""
        try:
            with self.path(folder).open("rb") as file:
                whole = hashlib.file_digest(file, "sha256").hexdigest() == self.sha256
        except (FileNotFoundError, NotADirectoryError):
            return "missing"
        except OSError:
            return "damaged"  # the disk cannot read it, or something else took its place
        return None if whole else "damaged"


@dataclass(frozen=True)
class LostPhoto:
    """An original that the fair speaks of and whose file is lost."""

    file: str  # as in the fair folder
    why: Fate


def known(db: Database) -> list[Original]:
    """Return every original the fair speaks of: its rows, those in the bin too, and what undo and redo may bring back.

    The rows must have passed `row_rules.fault`.
    """
    query = """
        SELECT sha256, extension FROM photos
        UNION SELECT json_extract(new, '$.sha256'), json_extract(new, '$.extension') FROM changes
          WHERE table_name = 'photos' AND json_extract(new, '$.extension') IS NOT NULL
        UNION SELECT json_extract(old, '$.sha256'), json_extract(old, '$.extension') FROM changes
          WHERE table_name = 'photos' AND json_extract(old, '$.extension') IS NOT NULL
        ORDER BY 1, 2"""
    return [Original(sha256, extension) for sha256, extension in db.execute(query) if sha256]


def put(folder: Path, original: Original, chunks: Iterator[bytes]) -> None:
    """Write an original into the fair folder so that it lasts; nothing is done when it is there and whole.

    The caller has `chunks` raise when they are not what the hash says.
    """
    if original.fate(folder) is None:
        return
    path = original.path(folder)
    make_folder(path.parent)
    with new_file(path) as file:
        for chunk in chunks:
            file.write(chunk)


def take_over(wanted: Iterable[Original], source: Path, folder: Path, progress: Progress = silent) -> None:
    """Let `folder` have those originals of another fair folder that it lacks.

    A file that is missing there is passed over. The caller makes the folders last.
    """
    wanted = list(wanted)
    for done, original in enumerate(wanted):
        progress(done, len(wanted), "photos")
        share(original.path(source), original.path(folder))


def share(source: Path, target: Path) -> None:
    """Give a file that is never changed a second name, or copy it where the disk has no links.

    Nothing is done when `source` is missing or `target` is there.
    """
    if target.exists() or not source.is_file():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # another disk, or one without links
        os.link(source, target)
        return
    with source.open("rb") as original, new_file(target) as copy:
        shutil.copyfileobj(original, copy)
