"""Is a fair sound, database and photos, and what is to be put right before it is printed?"""

import contextlib
import os
import shlex
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from boothapp.domain.catalog import CatalogOptions, Finding
from boothapp.domain.errors import DamagedFair, FairError, FairInUse
from boothapp.domain.personal_numbers import masked
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.store import backups, originals, outdated, photo_files, records, soundness
from boothapp.store.fair import Fair, open_fair
from boothapp.store.photo_paths import TEMPORARY
from boothapp.store.soundness import Unsound
from boothapp.tasks import preflight, print_runs
from boothapp.tasks.print_runs import Since

_NO_FAIR = ("no_such_fair", "not_a_fair")
_OF_PHOTOS = ("photos_missing", "photos_damaged")  # a backup of the database does not bring them back
_LEVELS = ("error", "warning", "hint")
_MOST_LINES = 12  # of one kind of finding on a terminal
_CONTENT = "the exhibitors, products and booths are in it"
_SENTENCES = {
    "database_missing": f"fair.db is missing from the folder; {_CONTENT}.",
    "database_empty": f"fair.db is empty; {_CONTENT}.",
    "database_foreign": "fair.db is not this fair's database but a file of another program.",
    "database_damaged": "fair.db is damaged: it cannot be read as a database any more.",
    "read_only": "A change to fair.db was interrupted half-way and cannot be taken back here, because the place is "
    "read-only; copy the whole folder to a disk you may write to and check it there.",
}


@dataclass(frozen=True)
class GoodBackup:
    """The newest backup that verifies, and how to get it back."""

    file: str
    made_at: str  # UTC, ISO; clocks of laptops may be wrong
    command: str


@dataclass(frozen=True)
class CheckReport:
    """What a check found: problems mean damage, findings what to put right."""

    fair: str
    problems: tuple[Unsound, ...]
    backup: GoodBackup | None
    findings: tuple[Finding, ...]
    since: Since | None = None  # what differs from a print run, when that was asked
    looked_at: bool = True  # else the problem is what keeps this program from reading it, which need not be damage

    @property
    def sound(self) -> bool:
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """Return the report as `check --json` prints it."""
        told = {
            "sound": self.sound,
            "problems": [asdict(problem) for problem in self.problems],
            "backup": asdict(self.backup) if self.backup else None,
            "findings": [asdict(finding) for finding in self.findings],
        }
        return told | ({"since": asdict(self.since)} if self.since else {})

    def lines(self) -> Iterator[str]:
        """Yield the report as a terminal shows it; of many findings of one kind only the first."""
        if not self.looked_at:
            yield from (problem.message for problem in self.problems)
            return
        yield f"{self.fair} is sound." if self.sound else f"{self.fair} is damaged:"
        for problem in self.problems:
            yield f"  {problem.message}"
        in_database = [problem for problem in self.problems if problem.code not in _OF_PHOTOS]
        if in_database and self.backup:
            yield f"The newest good backup is of {_local(self.backup.made_at)}; it comes back with"
            yield f"  {self.backup.command}"
            yield "(what is there now is kept beside it under another name)."
        elif in_database:
            yield "There is no good backup in the folder; look for an archive (.zip) or a copy on another disk."
        counts = Counter(finding.code for finding in self.findings)
        shown: Counter[str] = Counter()
        for finding in sorted(self.findings, key=lambda finding: (_LEVELS.index(finding.level), finding.code)):
            shown[finding.code] += 1
            if shown[finding.code] <= _MOST_LINES:
                page = f"page {finding.page}: " if finding.page else ""
                yield f"{finding.level}: {page}{finding.message}"
            if shown[finding.code] == counts[finding.code] > _MOST_LINES:
                yield f"{finding.level}: … and {counts[finding.code] - _MOST_LINES} more like this (all with --json)"
        if self.since:
            yield from print_runs.lines(self.since)


def check(
    folder: Path, progress: Progress = silent, *, since: str | None = None, chosen: Mapping[str, str] | None = None
) -> CheckReport:
    """Check the fair in `folder`, however damaged; it is only read, no lock is taken, and read-only media will do.

    Raises FairError when there is no fair at all, FairInUse when another program holds its database, OSError when
    the folder cannot be read. With `since`, the name of a print run, a sound fair is compared with it; FairError is
    raised too when there is no such run. Pages are those of a catalog with the options of that run, else the ordinary
    ones; `chosen` gives others by name ("design", "paper", "language").
    """
    problems: list[Unsound] = []
    findings: list[Finding] = []
    compared: Since | None = None
    try:
        with open_fair(folder) as fair:
            problems, findings, compared = _content(fair, since, chosen or {}, progress)
    except FairInUse:
        raise
    except FairError as error:
        if error.code in (*_NO_FAIR, "no_such_print_run"):
            raise
        problems = [Unsound(error.code, _SENTENCES.get(error.code, str(error)))]
        if not isinstance(error, DamagedFair):  # a backup in its place would only take newer work out of sight
            return CheckReport(folder.absolute().name, tuple(problems), None, (), looked_at=False)
    backup, bad_backups = _backups(folder, progress)
    findings += [*bad_backups, *_leftovers(folder)]
    return CheckReport(folder.absolute().name, tuple(problems), backup, tuple(findings), compared)


def _content(
    fair: Fair, since: str | None, chosen: Mapping[str, str], progress: Progress
) -> tuple[list[Unsound], list[Finding], Since | None]:
    with soundness.in_memory(fair, progress) as copy:
        if problems := soundness.problems(copy.db):
            return problems, [], None
        problems, findings = _photos(copy, progress)
        options = print_runs.options(copy, since) if since is not None else CatalogOptions()
        options = replace(options, **chosen)
        findings = preflight.findings(copy, progress, options, findings)
        findings += _outdated(copy)
        if added := soundness.additions(copy.db):
            message = f"Another program has added to fair.db: {', '.join(added)}; no catalog and no export has it."
            findings.append(Finding("hint", "schema_additions", message, copy.facts.id))
        compared = print_runs.since(copy, since, progress, chosen=options) if since is not None else None
    return problems, findings, compared


def _outdated(fair: Fair) -> Iterator[Finding]:
    remedy = "`boothapp export FAIR -o fair.zip`, then `boothapp restore fair.zip FAIR` puts that right."
    for code, found, what, consequence in (
        (
            "texts_untidy",
            outdated.untidy_texts(fair.db),
            "texts with signs that cannot be seen, or letters taken apart",
            "the same words typed by hand do not find them",
        ),
        (
            "keys_wrong",
            outdated.wrong_keys(fair.db),
            "other words to search and sort by than the program makes of them",
            "lists are out of order and searches miss rows",
        ),
    ):
        if where := ", ".join(f"{count} rows of {table}" for table, count in found.items() if count):
            message = f"Another program has left {what} ({where}); {consequence}. {remedy}"
            yield Finding("warning", code, message, fair.facts.id)


def _photos(fair: Fair, progress: Progress) -> tuple[list[Unsound], list[Finding]]:
    """A photo that stands in a list and is lost is damage; one in the bin is worth a hint."""
    rows = records.where(fair.db, Photo, deleted=True)
    fate = dict(photo_files.verify(fair.folder, rows, progress))
    lost = [row for row in rows if row.sha256 in fate]
    shown = [row for row in lost if row.deleted_at is None]
    shown_by = {product.id: product.name for product in records.where(fair.db, Product)} if lost else {}
    findings = [_lost_photo(row, fate[row.sha256], shown_by.get(row.product_id or "", "")) for row in lost]
    problems = []
    for why in ("missing", "damaged"):
        files = sorted({row.file for row in shown if fate[row.sha256] == why})
        if files:
            names = ", ".join(files[:3]) + (f" and {len(files) - 3} more" if len(files) > 3 else "")
            message = f"{len(files)} photo file{'s are' if len(files) > 1 else ' is'} {why}: {names}."
            remedy = " `boothapp import` with an archive that has them brings them back; else add the photos again."
            problems.append(Unsound(f"photos_{why}", message + remedy))
    known = {original.sha256 for original in originals.known(fair.db)}
    orphans = [path for path in photo_files.sweep(fair.folder, known) if not TEMPORARY.fullmatch(path.name)]
    if orphans:
        message = (
            f"{len(orphans)} photo files belong to nothing in the fair, such as {orphans[0].name}; they do no harm."
        )
        findings.append(Finding("hint", "orphan_photos", message, orphans[0].name, data={"count": len(orphans)}))
    return problems, findings


def _lost_photo(row: Photo, why: str, product: str) -> Finding:
    record = row.product_id or row.exhibitor_id or row.id
    if row.deleted_at is not None:
        message = f"A photo in the bin is {why} and cannot be restored: {row.file}."
        return Finding("hint", "photo_lost_in_bin", message, record, data={"file": row.file})
    known_as = masked(row.original_name)
    name = f" (“{known_as}”)" if known_as else ""
    of = f" of “{masked(product)}”" if product else ""
    message = f"The photo{of}{name} is {why} ({row.file}) and cannot be printed; add it again."
    return Finding("error", "photo_lost", message, record, data={"file": known_as or row.file})


def _backups(folder: Path, progress: Progress) -> tuple[GoodBackup | None, list[Finding]]:
    good: GoodBackup | None = None
    findings = []
    found = backups.listed(folder)
    for done, backup in enumerate(reversed(found)):
        progress(done, len(found), "checking backups")
        if not backups.is_sound(backup.path):
            message = f"The backup {backup.path.name} is damaged; it cannot be used."
            told = {"file": backup.path.name}
            findings.append(Finding("warning", "backup_damaged", message, backup.path.name, data=told))
        elif good is None:
            command = _command("boothapp", "restore", str(backup.path), str(folder))
            good = GoodBackup(str(backup.path), backup.made_at.isoformat(), command)
    return good, findings


def _leftovers(folder: Path) -> Iterator[Finding]:
    """Unfinished files of work that was interrupted; what is going on at this moment looks the same."""
    found = []
    with contextlib.suppress(OSError):  # the folder above may be closed to us
        found += [
            path for path in folder.absolute().parent.iterdir() if path.name.startswith(f".{folder.absolute().name}.")
        ]
    for place in (folder, folder / "backups", folder / "photos", *folder.glob("photos/*"), *folder.glob("cache/*/*")):
        with contextlib.suppress(OSError):
            found += place.iterdir()
    names = [path for path in found if TEMPORARY.fullmatch(path.name.removesuffix("-journal"))]
    if names:
        message = (
            f"{len(names)} unfinished files were left by interrupted work, such as {names[0].name}; they do no harm."
        )
        yield Finding("hint", "leftovers", message, names[0].name, data={"count": len(names)})


def _command(*words: str) -> str:
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _local(made_at: str) -> str:
    return datetime.fromisoformat(made_at).astimezone().strftime("%d/%m/%Y %H:%M")
