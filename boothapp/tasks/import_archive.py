"""An archive of a fair into an open fair: all of it into a new one, what is unknown into one with content."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from boothapp.domain.progress import Progress, silent
from boothapp.store import backups, merging, originals, rebuilding, records
from boothapp.store.archive_reading import Archive, open_archive
from boothapp.store.failures import explained
from boothapp.store.fair import Fair
from boothapp.store.scratch import scratch_folder
from boothapp.tasks import archive_plan
from boothapp.tasks.import_remarks import Remarks, quoted
from boothapp.tasks.import_report import ImportReport

_TRIED, _TAKEN, _PREPARED, _ROWS = "tried", "taken", "prepared", "rows"  # how far an import goes


def import_file(fair: Fair, path: Path, *, dry_run: bool = False, progress: Progress = silent) -> ImportReport:
    """Take the archive `path` into the fair: one edit, whole or not at all; with `dry_run` only say what would be.

    A fair that holds nothing but what `init` made becomes equal to the archive. One with content gets the rows it
    does not know; where both know a row and differ, the fair's value stays and becomes a question. Photo files that
    the fair has lost come back. Raises Refused when the archive cannot be used, FairError when the fair cannot be
    written.
    """
    return _run(fair, path, _TRIED if dry_run else _TAKEN, progress)


def prepare(fair: Fair, path: Path, progress: Progress = silent) -> None:
    """Make the backup and bring the photos, so that only the rows are left for `take_rows`.

    The fair may be open for reading only: work for a job. Raises as `import_file` does.
    """
    _run(fair, path, _PREPARED, progress)


def take_rows(fair: Fair, path: Path) -> ImportReport:
    """Take the rows of an archive that was prepared into the fair, in one edit. Raises as `import_file` does."""
    return _run(fair, path, _ROWS, silent)


def _run(fair: Fair, path: Path, stage: str, progress: Progress) -> ImportReport:
    place = Path(tempfile.gettempdir()) if stage == _TRIED else fair.folder  # the fair may be read-only then
    with open_archive(path) as archive, scratch_folder(place / "import") as scratch:
        database = scratch / fair.folder.name
        rebuilding.rows_from_archive(archive, database, progress)
        with explained(fair.folder), merging.beside(fair.db, database / "fair.db"):
            if merging.holds_nothing(fair.db):
                return _take_all(fair, archive, stage, progress)
            plan = archive_plan.plan(fair, archive)
            lost = _lost_here(fair, archive, progress) if stage != _ROWS else []
            if stage in (_TAKEN, _PREPARED) and (lost or not plan.empty):
                _prepare(fair, archive, [*lost, *plan.photos], progress)
            if stage in (_TAKEN, _ROWS) and not plan.empty:
                with fair.edit("import", file=archive.name, added=plan.report.added):
                    merging.add(fair.db, plan.rows, archive.name)
                    records.save(fair.db, *plan.questions)
            return plan.report + _returned(archive.name, len(lost))


def _lost_here(fair: Fair, archive: Archive, progress: Progress) -> list[originals.Original]:
    """Photos that the fair knows and whose files it has lost, as far as the archive has them."""
    known, found = set(originals.known(fair.db)), []
    for done, original in enumerate(archive.photos):
        progress(done, len(archive.photos), "comparing photos")
        if original in known and original.fate(fair.folder):
            found.append(original)
    return found


def _returned(file: str, count: int) -> ImportReport:
    remarks = Remarks(file)
    if count:
        remarks.warn(
            "", 0, "", "photos_returned", f"{count} photo files that the fair had lost came back.", count=count
        )
    return ImportReport(warnings=tuple(remarks.warnings))


def _take_all(fair: Fair, archive: Archive, stage: str, progress: Progress) -> ImportReport:
    if merging.is_same(fair.db):
        return ImportReport()
    remarks = Remarks(archive.name)
    for photo in archive.info.lost:
        message = f"The archive has no {quoted(photo.file)}: it was {photo.why} when made."
        remarks.warn("", 0, "", "photo_lost", message, name=photo.file)
    report = ImportReport(
        added=merging.count(fair.db, "exhibitors"),
        products_added=merging.count(fair.db, "products"),
        warnings=tuple(remarks.warnings),
        halls_added=merging.count(fair.db, "halls"),
        booths_added=merging.count(fair.db, "booths"),
    )
    if stage in (_TAKEN, _PREPARED):
        _prepare(fair, archive, archive.photos, progress)
    if stage in (_TAKEN, _ROWS):
        with fair.edit("import", file=archive.name, added=report.added):
            merging.replace_all(fair.db)
    return report


def _prepare(fair: Fair, archive: Archive, photos: Sequence[originals.Original], progress: Progress) -> None:
    """A backup first; then the photos, on the disk before a row speaks of them."""
    backups.make(fair.folder, fair.db, progress, reason="import")
    for done, original in enumerate(photos):
        progress(done, len(photos), "photos")
        originals.put(fair.folder, original, archive.photo(original))
