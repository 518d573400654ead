"""The floor plan of a fair printed on sheets: a vector PDF, or pictures of its sheets."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from boothapp.domain.errors import FairError
from boothapp.domain.plan_sheets import PICTURE_DPI, SHEETS_MM, PlanOptions
from boothapp.domain.progress import Progress, silent
from boothapp.durable import new_file
from boothapp.store import catalog_content
from boothapp.store.fair import Fair

PDF, PNG = ".pdf", ".png"


def make(fair: Fair, options: PlanOptions, target: Path, progress: Progress = silent) -> list[Path]:
    """Write the plans of the halls asked for and return the files: one PDF, or a PNG for every sheet.

    Of several pictures the second is called "plan-2.png". Raises FairError when there is no booth to show, no such
    paper or kind of file, or it cannot be written.
    """
    if target.suffix.lower() not in (PDF, PNG):
        message = f"The plan is a PDF or a PNG; give the file such a name instead of “{target.name}”."
        raise FairError("plan_suffix", message, {"name": target.name})
    if options.paper not in SHEETS_MM:
        raise FairError("paper_unknown", f"There is no paper {options.paper}; choose one of {', '.join(SHEETS_MM)}.")
    from boothapp.catalog import plan_sheet  # ReportLab is slow to import and only needed here

    content = catalog_content.read(fair, to_print=False)
    shown = [hall.id for hall in content.halls if hall.booths and (not options.halls or hall.id in options.halls)]
    if not shown:
        raise FairError("no_booths", "There is no booth on the plan yet; draw some before it is printed.")
    options = replace(options, halls=tuple(shown))
    if target.suffix.lower() == PDF:
        plan_sheet.render(content, options, target, progress)
        return [target]
    with tempfile.TemporaryDirectory(prefix="boothapp-") as place:
        sheets = Path(place) / "plan.pdf"
        plan_sheet.render(content, options, sheets, progress)
        return list(_pictures(sheets, target))


def _pictures(sheets: Path, target: Path) -> Iterator[Path]:
    """Write every sheet as a picture and yield the files."""
    import pypdfium2

    with pypdfium2.PdfDocument(sheets) as pdf:
        for number, page in enumerate(pdf, 1):
            file = target if number == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")
            picture = page.render(scale=PICTURE_DPI / 72).to_pil()
            with new_file(file) as out:
                picture.save(out, "PNG", dpi=(PICTURE_DPI, PICTURE_DPI))
            yield file
