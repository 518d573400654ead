"""Numbers for booths that are about to be drawn."""

import re
from collections.abc import Collection, Iterable

from boothapp.domain.booth_codes import parse
from boothapp.floorplan.numbering import Numbering, from_pattern

_LETTERS = "ABCDEGHKLMNPQRSTUVXY"  # no F, I, J, O, W, Z: Vietnamese has none or they read like figures
_ENDING = re.compile(r"[0-9]+(?=[^0-9]*$)")


def next_code(codes: Iterable[str], like: str = "") -> str:
    """Return the number after the highest of those that begin as `like` does: A07 after A06; "A01" for the first."""
    by_zone = [(code, found) for code in codes if (found := parse(code))]
    model = parse(like) or (by_zone[-1][1] if by_zone else None)
    if model is None:
        return "A01"
    same = [(code, found) for code, found in by_zone if found.zone == model.zone]
    spelt, highest = max(same, key=lambda one: one[1].number, default=(like, model))
    figures = _ENDING.search(spelt)
    if figures is None:
        return "A01"
    return f"{spelt[: figures.start()]}{highest.number + 1:0{len(figures[0])}d}"


def next_letter(codes: Iterable[str], zones: Collection[str] = ()) -> str:
    """Return the first letter that no booth's number begins with and no zone has; "" when all have gone."""
    taken = {found.zone for code in codes if (found := parse(code))} | {zone.strip().upper() for zone in zones}
    return next((letter for letter in _LETTERS if letter not in taken), "")


def pattern_from(code: str) -> str:
    """Return the pattern of a row that begins with this number: "A{07}" for A07."""
    read = from_pattern(code)
    return read.pattern if read else "A{01}"


def first_zone(numbering: Numbering) -> str:
    """Return the zone that the booths of a numbering are called after: "A" for "A{01}"."""
    return numbering.prefix.strip(" -–.").upper()
