"""Where an exhibitor comes from and how to reach it, the same below its name in every design."""

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.lines import NBSP
from boothapp.domain.catalog import CatalogExhibitor

PIN_W = 3.0


def draw_contact(d: Drawing, x: float, y: float, wide: float, exhibitor: CatalogExhibitor) -> float:
    """Draw kind and place behind a pin, the address, then telephone and web; missing parts leave no gap.

    Return the y below.
    """
    if place := joined(exhibitor.kind, exhibitor.province):
        d.ornament("Pin", x, y + 0.35)
        y = d.paragraph(x + PIN_W, y, d.lines(place, wide - PIN_W, "row", 3, "kind and province"), "row", "text2")
    return draw_reach(d, x, y, wide, exhibitor)


def draw_reach(d: Drawing, x: float, y: float, wide: float, exhibitor: CatalogExhibitor) -> float:
    """Draw the address, then telephone and web; return the y below."""
    if exhibitor.address:
        y = d.paragraph(x, y, d.lines(exhibitor.address, wide, "spec", 3, "address"), "spec", "text2")
    if reach := joined(exhibitor.phone, exhibitor.email, exhibitor.website):
        y = d.paragraph(x, y, d.lines(reach, wide, "spec", 4, "contact line"), "spec", "text2")
    return y


def joined(*parts: str) -> str:
    return f"{NBSP}· ".join(filter(None, parts))  # a line may end with the dot, none begins with it
