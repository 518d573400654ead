"""The minutes of a draw of lots as a PDF to sign."""

from pathlib import Path

from boothapp.domain.draws import Draw, Minutes
from boothapp.domain.errors import FairError
from boothapp.domain.fair import FairFacts
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import fold
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import draw_lots


def read(fair: Fair, draw: Draw) -> Minutes:
    """Return what the minutes of a draw tell."""
    facts = records.where(fair.db, FairFacts)
    about = facts[0] if facts else FairFacts("")
    return Minutes(
        about.name,
        about.host,
        about.venue,
        draw,
        tuple(draw_lots.results(fair, draw.id)),
        tuple(draw_lots.booths(fair, draw.id)),
        draw_lots.repeats(fair, draw.id),
    )


def find(fair: Fair, name: str | None = None) -> Draw:
    """Return the last draw, or the last one of a name. Raises FairError when there is none."""
    held = draw_lots.held(fair)
    if not held:
        raise FairError("no_draw", "No lots have been drawn in this fair yet; draw them on the plan page first.")
    found = next((one for one in held if name is None or fold(one.name) == fold(name)), None)
    if found is None:
        known = ", ".join(one.name for one in held)
        raise FairError("draw_unknown", f"There is no draw of lots “{name}”; the fair has: {known}.", {"name": name})
    return found


def write(minutes: Minutes, target: Path, progress: Progress = silent) -> int:
    """Write what `read` gave as a PDF and return how many pages it has; no fair is needed.

    Raises FairError when the file is no PDF or cannot be written.
    """
    if target.suffix.lower() != ".pdf":
        message = f"The minutes are a PDF; give the file a name ending in .pdf instead of “{target.name}”."
        raise FairError("minutes_suffix", message, {"name": target.name})
    from boothapp.catalog import lot_minutes  # ReportLab is slow to import and only needed here

    return lot_minutes.write(minutes, target, progress)
