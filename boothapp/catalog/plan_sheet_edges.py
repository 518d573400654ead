"""What stands at the edges of a plan's sheet: the title with hall, fair, days and place; nothing of it is cut."""

from dataclasses import dataclass

from boothapp.catalog.cleaning import one_line
from boothapp.catalog.drawing import Drawing, Point
from boothapp.catalog.styles import MM, STYLES
from boothapp.domain.catalog import CatalogContent, CatalogHall

SHORT, LONG = 210.0, 297.0  # millimetres, the page that is drawn; larger papers are this page enlarged
EDGE, GAP = 10.0, 6.0
TOLD_SHARE = 0.4  # of the width: days and place at most
SIZES = (15.5, 12.0, 9.5)  # points: of the title, the largest that fits on one line, else the last


@dataclass(frozen=True)
class Area:
    """What of the page is left below the title, in millimetres."""

    x: float
    y: float
    w: float
    h: float


def draw_title(d: Drawing, content: CatalogContent, hall: CatalogHall, titles: tuple[str, str], page: Point) -> Area:
    """Draw the head of a page of this width and height and return what is left below it.

    The second of the titles stands before the English name of the fair; "" when there is none.
    """
    title, english = titles
    w, h = page
    d.about(hall.id, f'the plan of hall "{hall.name}"')
    told = " · ".join(filter(None, (content.dates, content.venue or content.place)))
    notes = d.lines(told, (w - 2 * EDGE) * TOLD_SHARE, "row")
    noted = max((d.width(line, "row") for line in notes), default=0.0)
    for number, line in enumerate(notes):
        d.text(w - EDGE, EDGE + 6 + number * _leading("row"), line, "row", "text2", align="right")
    room = w - 2 * EDGE - noted - GAP
    size = next((size for size in SIZES if d.width(title, "h2", size) <= room), SIZES[-1])
    base = EDGE + 6.4
    for line in d.lines(title, room, "h2", size=size):
        d.text(EDGE, base, line, "h2", size=size)
        base += size * 0.42
    base = max(base - size * 0.42 + 4.6, EDGE + 6 + len(notes) * _leading("row"))
    fair = one_line(content.fair_name)
    fair_en = " · ".join(filter(None, (english, one_line(content.fair_name_en))))
    for line in (*d.lines(fair, w - 2 * EDGE, "row"), *d.lines(fair_en, w - 2 * EDGE, "row")):
        d.text(EDGE, base, line, "row", "text2")
        base += _leading("row")
    foot = base - _leading("row") + 2.0
    d.line(EDGE, foot, w - EDGE, foot, "deep", line=0.8)
    return Area(EDGE, foot + 3.0, w - 2 * EDGE, h - EDGE - foot - 3.0)


def _leading(style: str) -> float:
    return STYLES[style].leading / MM
