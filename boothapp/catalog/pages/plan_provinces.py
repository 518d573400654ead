"""The provinces that are on a plan, with their booths, listed below it when there is room for all of them."""

from collections.abc import Mapping, Sequence

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_label, booth_runs
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box
from boothapp.catalog.pages.furniture import RIGHT_EDGE
from boothapp.catalog.plan_booths import BAR, draw_bar
from boothapp.catalog.province import regions_by_province
from boothapp.catalog.styles import BOTTOM, MARGIN, TEXT_W
from boothapp.domain.catalog import CatalogBooth, CatalogContent

ROW_H, COLUMNS, HEAD_H, GAP = 4.7, 3, 8.0, 4.0
COLUMN_W = (TEXT_W - (COLUMNS - 1) * GAP) / COLUMNS
NAME_X, NAME_GAP, MARK_W = 4.0, 1.8, 3.0
MOST_RUNS = 3  # of booths side by side that are told of one province


def exhibitor_regions(content: CatalogContent) -> dict[str, str]:
    """Return the region of every exhibitor."""
    region_of = regions_by_province(content)
    return {exhibitor.id: region_of(exhibitor.province) for exhibitor in content.exhibitors}


def draw_provinces(
    d: Drawing, y: float, booths: Sequence[CatalogBooth], province_of: Mapping[str, str], region_of: Mapping[str, str]
) -> None:
    """List the provinces of those who have `booths`; nothing when they do not all fit above the page's foot."""
    found: dict[str, list[str]] = {}
    regions: dict[str, str] = {}
    for booth in booths:
        for exhibitor in booth.exhibitors:
            if name := province_of.get(exhibitor, ""):
                found.setdefault(name, []).append(booth.code)
                regions[name] = region_of[exhibitor]
    rows = -(-len(found) // COLUMNS)
    y += 2.0
    if not found or y + HEAD_H + rows * ROW_H > BOTTOM:
        return
    wide = d.text(MARGIN, y + 3.0, d.setting.say(wording.HALL_PROVINCES), "name")
    d.text(MARGIN + wide + 2.5, y + 3.0, d.setting.also(wording.HALL_PROVINCES), "en", "text2")
    d.line(MARGIN, y + 4.6, RIGHT_EDGE, y + 4.6, "line")
    order = {name: number for number, name in enumerate(dict.fromkeys(province_of.values()))}
    for i, name in enumerate(sorted(found, key=lambda name: order[name])):
        x, base = MARGIN + i // rows * (COLUMN_W + GAP), y + HEAD_H + i % rows * ROW_H
        draw_bar(d, Box(x, base - 1.5, MARK_W, BAR), regions[name])
        d.about("", f'province "{name}"')
        room = COLUMN_W - NAME_X - NAME_GAP
        shown = _booths(d, found[name], room - d.width(name, "row_medium"))
        taken = d.text(x + COLUMN_W, base, shown, "row", "text2", align="right")
        d.fitted(x + NAME_X, base, name, room - taken, "row_medium", field="name")


def _booths(d: Drawing, codes: Sequence[str], room: float) -> str:
    """Return "A01–A03, B07": neighbours together, "A01–A03 +4" for many runs, or less in little `room`."""
    distinct = list(dict.fromkeys(codes))
    runs = booth_runs(distinct)
    forms = [", ".join(booth_label(run) for run in runs)] if len(runs) <= MOST_RUNS else []
    if len(runs) > 1:
        forms.append(f"{booth_label(runs[0])} +{sum(map(len, runs[1:]))}")
        forms.append(f"{distinct[0]} +{len(distinct) - 1}")
    return next((form for form in forms if d.width(form, "row") <= room), forms[-1])
