"""Several files into a fair, one after the other: registration lists, or archives of a fair."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from boothapp.domain.errors import FairError, LimitReached, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import clean
from boothapp.store.fair import Fair
from boothapp.tasks import import_archive, import_list
from boothapp.tasks.import_report import FailedFile, ImportReport


def run(fair: Fair, files: Sequence[Path], *, dry_run: bool = False, progress: Progress = silent) -> ImportReport:
    """Take each file whole or not at all, and return what became of them together.

    Of several files those that cannot be used are told in the report, and the others are taken. Raises FairError when
    the only file cannot be used, Cancelled when the user stops it; files before the one at work are then in the fair.
    """
    total = ImportReport()
    for number, file in enumerate(files):
        try:
            total += _import(fair, file, dry_run, progress)
        except FairError as error:
            if len(files) == 1:
                raise
            total += ImportReport(failed=(FailedFile(clean(file.name), error.code, str(error)),))
            if not isinstance(error, Refused | LimitReached):  # the fair, not the file: the next would fail as well
                return total + ImportReport(failed=tuple(map(_not_reached, files[number + 1 :])))
    return total


def _not_reached(file: Path) -> FailedFile:
    name = clean(file.name)
    return FailedFile(name, "not_reached", f"{name} was not looked at, since the file before it stopped the work.")


def _import(fair: Fair, file: Path, dry_run: bool, progress: Progress) -> ImportReport:
    if is_archive(file):
        return import_archive.import_file(fair, file, dry_run=dry_run, progress=progress)
    return import_list.import_file(fair, file, dry_run=dry_run, progress=progress)


def is_archive(file: Path) -> bool:
    """Tell an archive of a fair by its content: a member's name says so; workbooks are zip files too."""
    if not file.is_file():  # a pipe or device would be read without end
        return False
    try:
        with zipfile.ZipFile(file) as opened:
            return "archive.json" in opened.namelist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        return False  # what it is, and why it cannot be used, the list reader says in words
