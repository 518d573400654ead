"""A verified copy of a fair: of its database inside the folder, or of everything in one file."""

from dataclasses import dataclass
from pathlib import Path

from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress, silent
from boothapp.store import archive, backups
from boothapp.store.failures import explained
from boothapp.store.fair import Fair
from boothapp.store.originals import LostPhoto


@dataclass(frozen=True)
class MadeBackup:
    """A copy that was made and verified."""

    file: Path
    lost: tuple[LostPhoto, ...] = ()  # photos that are not in it, since their files are lost


def make(
    fair: Fair, target: Path | None = None, progress: Progress = silent, *, reason: str = "hand"
) -> MadeBackup | None:
    """Copy the fair's database into its `backups/`, or with `target` (.zip) everything with all photos into that file.

    `reason` is one of `backups.REASONS`.

    Returns None when nothing has changed since the newest backup inside the folder. Raises DamagedFair when the
    database is not sound (nothing is dropped then), FairError or OSError when the copy cannot be written.
    """
    if target is None:
        with explained(fair.folder):
            made = backups.make(fair.folder, fair.db, progress, reason=reason)
        return MadeBackup(made) if made else None
    if target.suffix.lower() != ".zip":
        raise FairError("unknown_suffix", f"{target.name} is no name for a backup: it must end in .zip.")
    written = archive.write(fair.folder, target, progress)
    return MadeBackup(written.file, written.lost)
