"""The province an address lies in, as far as the address itself says so."""

import re
from datetime import date
from functools import lru_cache

from boothapp.domain import provinces
from boothapp.domain.provinces import Province
from boothapp.domain.text import clean, fold

_PARTS = re.compile(r"[,;\n]")
_DASH = re.compile(r" ?[-–—] ?")
_BRACKETS = re.compile(r"[()]|\bnay (?:là|thuộc)\b", re.IGNORECASE)
_COUNTRY = re.compile(r"(?:\b(?:việt ?nam|viet ?nam|vn)|(?<![0-9])[0-9]{5,6})$", re.IGNORECASE)
_CONTACT = re.compile(
    r"[^\s,@]{0,80}@|www\.|https?:|\+?[0-9](?:[ .-]?[0-9]){7}"
    r"|\b(?:đt|sđt|điện thoại|tel|fax|mst|email|web|hotline)\b.*",
    re.IGNORECASE,
)
_KIND = re.compile(r"\b(?:tỉnh|tinh|thành phố|thanh pho|t\. ?p\.?|tp\.?|t\.) ?(?=[^\W\d_])", re.IGNORECASE)
# Below a commune: a bare name behind it is the commune's, not the province's
_HAMLET = re.compile(r"(?:xom|thon|ap|ban|buon|soc|doi|phum)\b")

_Units = tuple[Province, ...]


@lru_cache(maxsize=4096)
def in_address(text: str, on: date | None = None) -> Province | None:
    """Return the unit in force on that day that the end of an address names, None rather than a guess.

    Only the last part counts (behind the last comma or dash; "Việt Nam", a postal code and a telephone behind it are
    passed over) and what stands behind the word "tỉnh" or "TP". Communes and streets are often called like a province:
    "xã Thái Bình", a bare name behind a hamlet ("Xóm 2, Hòa Bình"), "đường Hà Nội - Hải Phòng" and an address that
    names two provinces give None.
    """
    parts = _parts(text)
    if not parts:
        return None
    last, before = _last(parts)
    explicit = [units for part in before if (units := _behind_kind(part))]
    return provinces.agreed([*last, *explicit], on)


def _parts(text: str) -> list[str]:
    """Return the parts of the address without what may stand behind its province."""
    parts = [part for part in map(str.strip, _PARTS.split(clean(text, lines=True))) if part]
    while parts:
        if contact := _CONTACT.search(parts[-1]):
            parts[-1] = parts[-1][: contact.start()]
        parts[-1] = _COUNTRY.sub("", parts[-1].strip(" .-–")).strip(" .-–")
        if parts[-1]:
            break
        parts.pop()
    return parts


def _last(parts: list[str]) -> tuple[list[_Units], list[str]]:
    """Return the names the end of the address says, and the parts before them."""
    before, last = parts[:-1], parts[-1]
    if units := provinces.named_units(last, address=True):
        return ([] if _is_commune(last, before) else [units]), before
    names = [provinces.named_units(piece, address=True) for piece in _BRACKETS.split(last) if piece.strip(" .")]
    if len(names) > 1 and all(names):
        return names, before
    pieces = _DASH.split(last)
    if len(pieces) > 1 and (units := provinces.named_units(pieces[-1], address=True)):
        before += pieces[:-1]
        return ([] if _is_commune(pieces[-1], before) or _is_road(before[-1]) else [units]), before
    units = _behind_kind(last)
    return ([units] if units else []), before


def _behind_kind(part: str) -> _Units:
    """Return the units named behind the last "tỉnh" or "TP" of a part, when nothing follows the name."""
    kinds = list(_KIND.finditer(part))
    return provinces.named_units(part[kinds[-1].end() :], address=True) if kinds else ()


def _is_commune(name: str, before: list[str]) -> bool:
    return bool(before) and not _KIND.match(name) and _HAMLET.match(fold(before[-1])) is not None


def _is_road(piece: str) -> bool:
    """Tell whether a piece before a dash ends in a province's name that is not all of it: "đường Hà Nội"."""
    words = piece.split()
    ends = (" ".join(words[start:]) for start in range(1, len(words)))
    return not provinces.named_units(piece, address=True) and any(
        provinces.named_units(end, address=True) for end in ends
    )
