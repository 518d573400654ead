"""What the rows of the indexes share: booth and page at the right end of a column, the exhibitor's name as sought."""

from collections.abc import Sequence

from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.styles import COLUMN
from boothapp.domain import names
from boothapp.domain.catalog import CatalogExhibitor

BOOTH_X, BOOTH_W = COLUMN - 7.5, 9.0  # the booth's right edge
NAME_W, TURN_OVER = COLUMN - 19, 2.2  # a name's further lines are indented


def draw_place(d: Drawing, x: float, base: float, booths: Sequence[str], page: int) -> float:
    """Draw booth (bold) and page at the right of the column at `x`; return the x where the booth begins."""
    label = booth_label(booths)
    wide = d.fitted(x + BOOTH_X, base, label, BOOTH_W, "row_bold", align="right", smallest=0.6, field="booth")
    d.text(x + COLUMN, base, str(page), "row", "text2", align="right")
    return x + BOOTH_X - wide


def looked_up(exhibitor: CatalogExhibitor) -> str:
    """Return the words a visitor looks for: a province's common stand is sought under the province."""
    return exhibitor.province if exhibitor.is_province_stand and exhibitor.province else exhibitor.name


def name_and_form(exhibitor: CatalogExhibitor) -> tuple[str, str]:
    """Return what an index prints and what stands in brackets behind it: "Chè Hảo Đạt" and "HTX"."""
    sought = looked_up(exhibitor)
    if sought != exhibitor.name:
        return sought, exhibitor.kind.lower()
    name, form = names.index_parts(exhibitor.name)
    return name or "–", form
