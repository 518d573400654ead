"""Where an exhibitor comes from and how to reach it, the same below its name in every design."""

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.lines import NBSP
from boothapp.domain.catalog import CatalogExhibitor

PIN_W = 3.0
DOT = f"{NBSP}·"  # between parts of a line, bound to the one before it


def draw_contact(d: Drawing, x: float, y: float, wide: float, exhibitor: CatalogExhibitor) -> float:
    """Draw kind and place behind a pin, the address, then telephone and web; missing parts leave no gap.

    Return the y below.
    """
    if place := joined(exhibitor.kind, exhibitor.province):
        d.ornament("Pin", x, y + 0.35)
        y = d.paragraph(
            x + PIN_W, y, _lines(d, place, wide - PIN_W, "row", 3, field="kind and province"), "row", "text2"
        )
    return draw_reach(d, x, y, wide, exhibitor)


def draw_reach(d: Drawing, x: float, y: float, wide: float, exhibitor: CatalogExhibitor) -> float:
    """Draw the address, then telephone and web; return the y below."""
    if exhibitor.address:
        y = d.paragraph(x, y, d.lines(exhibitor.address, wide, "spec", 3, "address"), "spec", "text2")
    if reach := joined(exhibitor.phone, exhibitor.email, exhibitor.website):
        y = d.paragraph(x, y, _lines(d, reach, wide, "spec", 4, field="contact line"), "spec", "text2")
    return y


def joined(*parts: str) -> str:
    return f"{DOT} ".join(filter(None, parts))


def _lines(d: Drawing, text: str, wide: float, style: str, most: int, *, field: str) -> list[str]:
    """Break joined parts into lines; where a line ends, no dot is needed to tell them apart."""
    return [stripped for line in d.lines(text, wide, style, most, field) if (stripped := line.strip(f"{DOT} "))]
