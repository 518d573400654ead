"""Numbers for booths that are about to be drawn."""

import re
from collections.abc import Collection, Iterable

from boothapp.domain.booth_codes import parse
from boothapp.floorplan.numbering import Numbering, from_pattern

_LETTERS = "ABCDEGHKLMNPQRSTUVXY"  # no F, I, J, O, W, Z: Vietnamese has none or they read like figures
_ENDING = re.compile(r"[0-9]+(?=[^0-9]*$)")


class NextCodes:
    """Gives one number after another, each after the highest of those that begin alike: A07 after A06."""

    def __init__(self, codes: Iterable[str]) -> None:
        """`codes` are the numbers there are."""
        self._highest: dict[str, tuple[str, int]] = {}  # of each zone: as it is spelt, its figures
        self._last = ""  # the zone of the number that came last
        for code in codes:
            self._take(code)

    def next(self, like: str = "") -> str:
        """Return the number after those that begin as `like` does, or as the last one; "A01" for the first."""
        model = parse(like)
        zone = model.zone if model else self._last
        spelt, highest = self._highest.get(zone, (like, model.number if model else 0))
        figures = _ENDING.search(spelt)
        code = f"{spelt[: figures.start()]}{highest + 1:0{len(figures[0])}d}" if figures else "A01"
        self._take(code)
        return code

    def _take(self, code: str) -> None:
        if found := parse(code):
            self._last = found.zone
            if found.number > self._highest.get(found.zone, ("", -1))[1]:
                self._highest[found.zone] = code, found.number


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
