"""Where an exhibitor comes from and how to reach it, the same below its name in every design."""

from collections.abc import Sequence

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.lines import ELLIPSIS
from boothapp.catalog.styles import MM, STYLES
from boothapp.catalog.web import addresses_in
from boothapp.domain.catalog import CatalogExhibitor
from boothapp.domain.printed_text import NBSP

PIN_W = 3.0
DOT = f"{NBSP}·"  # between parts of a line, bound to the one before it
BETWEEN = f" {NBSP}·{ELLIPSIS}"  # comes and goes where lines are broken and cut


def draw_contact(d: Drawing, x: float, y: float, wide: float, exhibitor: CatalogExhibitor) -> float:
    """Draw hall, kind and place behind a pin, the address, then telephone and web; return the y below.

    Missing parts leave no gap; the hall is told only where it must be.
    """
    if place := joined(exhibitor.hall, exhibitor.kind, exhibitor.province):
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
        lines = _lines(d, reach, wide, "spec", 4, field="contact line")
        _link_websites(d, x, y, lines, exhibitor)
        y = d.paragraph(x, y, lines, "spec", "text2")
    return y


def joined(*parts: str) -> str:
    return f"{DOT} ".join(filter(None, parts))


def _lines(d: Drawing, text: str, wide: float, style: str, most: int, *, field: str) -> list[str]:
    """Break joined parts into lines; where a line ends, no dot is needed to tell them apart."""
    return [stripped for line in d.lines(text, wide, style, most, field) if (stripped := line.strip(f"{DOT} "))]


def _link_websites(d: Drawing, x: float, y: float, lines: Sequence[str], exhibitor: CatalogExhibitor) -> None:
    """Let the websites at the end of the contact line lead to where they are, a piece in each line they stand in."""
    before, line_h = len(_solid(exhibitor.phone + exhibitor.email)), STYLES["spec"].leading / MM
    for first, last, address in addresses_in(exhibitor.website):
        start = before + len(_solid(exhibitor.website[:first]))
        end, at = start + len(_solid(exhibitor.website[first:last])), 0
        for i, line in enumerate(lines):
            places = [place for place, letter in enumerate(line) if letter not in BETWEEN]
            if here := places[max(start - at, 0) : max(end - at, 0)]:
                left = d.width(line[: here[0]], "spec")
                wide = d.width(line[here[0] : here[-1] + 1], "spec")
                d.web_link(x + left, y + i * line_h, wide, line_h, address)
            at += len(places)


def _solid(text: str) -> str:
    """Return the letters that stay when parts are joined, broken into lines and cut."""
    return "".join([letter for letter in text if letter not in BETWEEN])
