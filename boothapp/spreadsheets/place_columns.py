"""Columns that hold one part of an address each - hamlet, commune, district - joined in the Vietnamese order."""

import re
from functools import lru_cache

from boothapp.domain.text import fold
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.stated_provinces import province_name

PLACES = ("hamlet", "commune", "district")

_KIND = re.compile(
    r"(?:xa|phuong|thi tran|tt\.?|huyen|quan|thi xa|tx\.?|thanh pho|tp\.?|thon|xom|ban|to dan pho|tdp)\s+(?=\w)"
)
# what shows that a cell names the kind of its place itself
_HAS_KIND = {
    "hamlet": re.compile(r"(?:thon|xom|ban|ap|khu|to|tdp|so|duong|pho|ngo|doi|lang|buon|tieu khu|[txb]\.)[\s.]|so\d"),
    "commune": re.compile(r"(?:xa|phuong|thi tran|tt|dac khu|[xp]\.)[\s.]|[xp]\."),
    "district": re.compile(r"(?:huyen|quan|thi xa|tx|thanh pho|tp|[hq]\.)[\s.]|[hq]\."),
}


def join(fields: dict[str, str]) -> None:
    """Move the parts of an address from their fields to the address, smallest first, behind what stands there.

    A part that the address has already is not said twice; a commune and its district may bear one name, though.
    """
    places = [fields.pop(name) for name in PLACES if name in fields]
    if not places:
        return
    address = fields.get("address", "")
    said = {_bare(part) for part in re.split(r"[,;]| - ", address)} if address else set()
    tail = [place for place in places if _bare(place) not in said]
    if address and tail and province_name(last := re.split(r"[,;]| - ", address)[-1].strip()):
        kept = address[: len(address) - len(last)].strip(" ,;-")  # "Thôn 1, Quảng Ninh" and the commune between
        tail, address = [*tail, last], kept
    joined = ", ".join(filter(None, (address, *tail)))
    if joined:
        fields["address"] = joined if address else joined[0].upper() + joined[1:]


@lru_cache(maxsize=4096)
def named(field: str, heading: str, value: str) -> str:
    """Return a place with the word for its kind, which the heading gives: "xã Phú Nghĩa" below "Xã"."""
    kind = re.sub(r"^tên\s+", "", heading.casefold().strip(" :*."))
    if kind not in list_words("place_kind") or _HAS_KIND[field].match(fold(value)):
        return value
    return f"{kind} {value}"


def _bare(place: str) -> str:
    """A place's name for comparison, without the word for its kind: "xa ba che" is "ba che"."""
    words = fold(place).strip(" .")
    return _KIND.sub("", words, count=1) if _KIND.match(words) else words
