"""The floor plan of a fair printed on sheets: a vector PDF, or a picture of every sheet (SVG or PNG)."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.catalog import CatalogContent
from boothapp.domain.errors import FairError
from boothapp.domain.plan_sheets import PICTURE_DPI, SHEETS_MM, PlanOptions, PlanResult
from boothapp.domain.progress import Progress, silent
from boothapp.store import catalog_content
from boothapp.store.fair import Fair
from boothapp.tasks import pdf_pages, print_runs
from boothapp.tasks.damage_told import damage_told

if TYPE_CHECKING:
    from boothapp.catalog.plan_sheet import Sheets

PDF, SVG, PNG = ".pdf", ".svg", ".png"
SUFFIXES = (PDF, SVG, PNG)


def make(
    fair: Fair,
    options: PlanOptions,
    target: Path,
    progress: Progress = silent,
    *,
    freeze: str | None = None,
    replacing: bool = False,
) -> list[Path]:
    """Write the plans of the halls asked for and return the files: one PDF, or an SVG or PNG for every sheet.

    With `freeze` the fair keeps, under that name, what was printed. Raises as `read` and `write` do, and DamagedFair.
    """
    if freeze is not None:
        print_runs.check_new(fair, freeze)
    with damage_told(fair):
        made = write(*read(fair, options, target), target, progress, replacing=replacing)
    if freeze is not None:
        print_runs.freeze_plan(fair, freeze, options, made)
    return list(made.files)


def read(fair: Fair, options: PlanOptions, target: Path) -> tuple[CatalogContent, PlanOptions]:
    """Return what is printed and the options with the halls that have something to show.

    Raises FairError when there is no booth to show, no such paper or kind of file, no place to mark in the hall.
    """
    if target.suffix.lower() not in SUFFIXES:
        message = f"The plan is a PDF, an SVG or a PNG; give the file such a name instead of “{target.name}”."
        raise FairError("plan_suffix", message, {"name": target.name})
    if options.paper not in SHEETS_MM:
        raise FairError("paper_unknown", f"There is no paper {options.paper}; choose one of {', '.join(SHEETS_MM)}.")
    content = catalog_content.read_for_sheets(fair)
    shown = [hall.id for hall in content.halls if hall.booths and (not options.halls or hall.id in options.halls)]
    if not shown:
        raise FairError("no_booths", "There is no booth on the plan yet; draw some before it is printed.")
    here = _here(content, shown, options.here) if options.here else None
    return content, replace(options, halls=tuple(shown), here=here)


def _here(content: CatalogContent, shown: Sequence[str], here: tuple[float, float]) -> tuple[float, float]:
    """Return a place of the plan in metres from the top left corner of the hall.

    Raises FairError unless one hall is printed and the place lies in it.
    """
    halls = [hall for hall in content.halls if hall.id in shown]
    if len(halls) > 1:
        raise FairError(
            "here_in_several",
            f"The sheet hangs in one hall, but {len(halls)} are printed; choose the hall it hangs in.",
        )
    (hall,) = halls
    x, y = here[0] - hall.left_m, here[1] - hall.top_m
    if not (0 <= x <= hall.width_m and 0 <= y <= hall.depth_m):
        told = f"{here[0]:g},{here[1]:g} lies outside {hall.name or 'the hall'}"
        raise FairError("here_outside", f"{told}, which is {hall.width_m:g} × {hall.depth_m:g} m.", {"hall": hall.name})
    return x, y


def write(
    content: CatalogContent,
    options: PlanOptions,
    target: Path,
    progress: Progress = silent,
    *,
    replacing: bool = False,
) -> PlanResult:
    """Write what `read` gave; no fair is needed. Of several pictures the second is called "plan-2.png".

    Whoever named `target` did not name those: unless `replacing`, FairError "sheets_there" is raised before anything is
    written when one of them is there. Raises it also when a file cannot be written, Cancelled when `progress` does.
    """
    from boothapp.catalog import plan_sheet  # ReportLab is slow to import and only needed here
    from boothapp.catalog.pdf.publish import published

    sheets = plan_sheet.lay_out(content, options)
    if target.suffix.lower() != PDF and not replacing:
        _refuse_others(target, len(sheets.pages))
    files = [target]
    if target.suffix.lower() == PDF:
        with published(target) as file:
            plan_sheet.write(sheets, file, progress)
    elif target.suffix.lower() == SVG:
        files = list(_drawings(sheets, target, progress))
    else:
        drawn = io.BytesIO()
        plan_sheet.write(sheets, drawn)
        files = list(_pictures(drawn.getvalue(), target, progress))
    return PlanResult(tuple(files), len(sheets.pages), sheets.printed)


def _refuse_others(target: Path, count: int) -> None:
    """Raise FairError when a sheet after the first would take the place of a file that is there."""
    there = [file for number in range(2, count + 1) if (file := _numbered(target, number)).exists()]
    if there:
        names = ", ".join(file.name for file in there)
        message = (
            f"In {target.absolute().parent} there is {names} already, which further sheets would replace; nothing was "
            "written. Choose another name, or say --replace."
        )
        raise FairError("sheets_there", message, {"names": names, "folder": str(target.absolute().parent)})


def _drawings(sheets: "Sheets", target: Path, progress: Progress) -> Iterator[Path]:
    """Write every sheet as an SVG and yield the files."""
    from boothapp.catalog.pdf.publish import published
    from boothapp.catalog.plan_sheet import title
    from boothapp.catalog.svg.picture import picture

    for number, page in enumerate(sheets.pages, 1):
        progress(number - 1, len(sheets.pages), "Writing pages")
        file = _numbered(target, number)
        with published(file) as out:
            out.write(picture(page, sheets.setting, sheets.sheet, title(sheets)).encode())
        yield file


def _pictures(sheets: bytes, target: Path, progress: Progress) -> Iterator[Path]:
    """Write every sheet of a PDF as a picture and yield the files."""
    from boothapp.catalog.pdf.publish import published

    with pdf_pages.opened(sheets) as pdf:
        for number in range(1, len(pdf) + 1):
            progress(number - 1, len(pdf), "Writing pages")
            file = _numbered(target, number)
            picture = pdf_pages.picture(pdf, number - 1, dpi=PICTURE_DPI)
            with published(file) as out:
                picture.save(out, "PNG", dpi=(PICTURE_DPI, PICTURE_DPI))
            yield file


def _numbered(target: Path, number: int) -> Path:
    return target if number == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")
