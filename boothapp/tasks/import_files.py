"""Several files into a fair, one after the other: registration lists, or archives of a fair."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress, silent
from boothapp.store.fair import Fair
from boothapp.tasks import import_archive, import_list
from boothapp.tasks.import_report import ImportReport


def run(fair: Fair, files: Sequence[Path], *, dry_run: bool = False, progress: Progress = silent) -> ImportReport:
    """Take each file whole or not at all, and return what became of them together.

    Raises FairError at the first file that cannot be used; those before it are in the fair.
    """
    total = ImportReport()
    for number, file in enumerate(files):
        try:
            total += _import(fair, file, dry_run, progress)
        except FairError as error:
            if number:  # whoever reads the sentence must know what is in the fair now
                done = ", ".join(earlier.name for earlier in files[:number])
                error.args = (f"{error} Before it, {done} was taken; {file.name} and what follows was not.",)
            raise
    return total


def _import(fair: Fair, file: Path, dry_run: bool, progress: Progress) -> ImportReport:
    if _is_archive(file):
        return import_archive.import_file(fair, file, dry_run=dry_run, progress=progress)
    return import_list.import_file(fair, file, dry_run=dry_run, progress=progress)


def _is_archive(file: Path) -> bool:
    """By content: an archive of ours says so in a member's name; workbooks are zip files too."""
    if not file.is_file():  # a pipe or device would be read without end
        return False
    try:
        with zipfile.ZipFile(file) as opened:
            return "archive.json" in opened.namelist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        return False  # what it is, and why it cannot be used, the list reader says in words
