"""Lengths and whole numbers as people type them."""

import math
import re

from boothapp.domain.plan import MOST_HALL_M

_LENGTH = re.compile(r"(?P<figure>[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)\s*(?P<unit>m|cm|mm|mét|met)?", re.IGNORECASE)
_METRES = {"": 1.0, "m": 1.0, "mét": 1.0, "met": 1.0, "cm": 0.01, "mm": 0.001}
_WHOLE = re.compile(r"-?[0-9]{1,6}")


def parse(text: str) -> float | None:
    """Return the metres in "3", "3,0", "3 m", "300cm" or "-1,5", to the millimetre; None when the text is no length."""
    typed = text.strip().replace("\u2212", "-")
    sign, typed = (-1.0, typed[1:].lstrip()) if typed.startswith("-") else (1.0, typed)
    found = _LENGTH.fullmatch(typed)
    if found is None:
        return None
    figure = float(found["figure"].replace(",", "."))
    metres = figure * _METRES[(found["unit"] or "").lower()]
    return sign * round(metres, 3) if math.isfinite(metres) and metres <= MOST_HALL_M else None


def whole(text: str) -> int | None:
    """Return the whole number in "2" or "-5", of six digits at most; None when the text is none."""
    return int(text) if _WHOLE.fullmatch(text := text.strip()) else None
