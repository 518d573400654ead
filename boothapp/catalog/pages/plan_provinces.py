"""The provinces that are on a plan, with their booths, listed below it when there is room for all of them."""

from collections.abc import Mapping, Sequence

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.pages.furniture import RIGHT_EDGE
from boothapp.catalog.styles import BOTTOM, MARGIN, REGIONS, TEXT_W
from boothapp.domain.catalog import CatalogBooth, CatalogContent

ROW_H, COLUMNS, HEAD_H, GAP = 4.7, 3, 8.0, 4.0
COLUMN_W = (TEXT_W - (COLUMNS - 1) * GAP) / COLUMNS
MOST_RUNS = 3  # of booths side by side that are told of one province


def region_inks(content: CatalogContent) -> dict[str, str]:
    """Return the ink of every exhibitor's region; grey for provinces of no region of the fair, if it has regions."""
    regions = content.regions or {}
    none = "text2" if any(regions.values()) else REGIONS[""].ink
    found = ((exhibitor.id, regions.get(exhibitor.province, "")) for exhibitor in content.exhibitors)
    return {id_: REGIONS[region].ink if region in REGIONS and region else none for id_, region in found}


def draw_provinces(
    d: Drawing, y: float, booths: Sequence[CatalogBooth], province_of: Mapping[str, str], ink_of: Mapping[str, str]
) -> None:
    """List the provinces of those who have `booths`; nothing when they do not all fit above the page's foot."""
    found: dict[str, list[str]] = {}
    inks: dict[str, str] = {}
    for booth in booths:
        for exhibitor in booth.exhibitors:
            if name := province_of.get(exhibitor, ""):
                found.setdefault(name, []).append(booth.code)
                inks[name] = ink_of[exhibitor]
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
        d.rect(x, base - 2.2, 1.2, 2.6, inks[name])
        taken = d.text(x + COLUMN_W, base, _runs(found[name]), "row", "text2", align="right")
        d.about("", f'province "{name}"')
        d.fitted(x + 2.2, base, name, COLUMN_W - taken - 4, "row_medium", field="name")


def _runs(codes: Sequence[str]) -> str:
    """Return "A01–A03, B07": neighbours together, "A01–A03 +4" for many runs."""
    runs: list[list[str]] = []
    for code in dict.fromkeys(codes):
        if runs and "–" in booth_label([*runs[-1], code]):
            runs[-1].append(code)
        else:
            runs.append([code])
    if len(runs) <= MOST_RUNS:
        return ", ".join(booth_label(run) for run in runs)
    return f"{booth_label(runs[0])} +{sum(map(len, runs[1:]))}"
