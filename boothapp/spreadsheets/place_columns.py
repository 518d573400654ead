"""Columns that hold one part of an address each - hamlet, commune, district - joined in the Vietnamese order."""

import re

from boothapp.domain.text import fold
from boothapp.spreadsheets.stated_provinces import province_name

PLACES = ("hamlet", "commune", "district")

_KIND = re.compile(
    r"(?:xa|phuong|thi tran|tt\.?|huyen|quan|thi xa|tx\.?|thanh pho|tp\.?|thon|xom|ban|to dan pho|tdp)\s+(?=\w)"
)


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
        fields["address"] = joined


def _bare(place: str) -> str:
    """A place's name for comparison, without the word for its kind: "xa ba che" is "ba che"."""
    words = fold(place).strip(" .")
    return _KIND.sub("", words, count=1) if _KIND.match(words) else words
