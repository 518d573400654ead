"""Provinces written as their first letters at the end of an address: "Phường Yên Ninh, YB"."""

import re
from functools import cache

from boothapp.domain import provinces
from boothapp.domain.text import fold

_LAST = re.compile(r"[,;–-]\s*(?:(?:tỉnh|T\.?)\s*)?([A-ZĐ]{2,4})\s*\.?$")
_LETTERS = re.compile(r"[A-ZĐ]{2,4}")


def at_end(address: str) -> tuple[str, tuple[str, ...]]:
    """Return the letters that an address ends with and the provinces that they may stand for, by name."""
    found = _LAST.search(address)
    return (found[1], _by_initials().get(fold(found[1]), ())) if found else ("", ())


def of_sheet(name: str) -> str:
    """Return the one province that a sheet's name such as "BN" stands for, "" when it is none or several."""
    names = _by_initials().get(fold(name), ()) if _LETTERS.fullmatch(name.strip()) else ()
    return names[0] if len(names) == 1 else ""


@cache
def _by_initials() -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for name in sorted({unit.name for unit in provinces.every()}):
        initials = "".join(word[0] for word in re.findall(r"[^\W_]+", fold(name)))
        names[initials] = (*names.get(initials, ()), name)
    return names
