"""Units that prices are for, as people write them and as lists print them."""

import re
from functools import cache

from boothapp.domain.text import clean
from boothapp.resource_files import rows

_ONE = re.compile(r"^(?:0?1|một) ?(?=[^\W\d_])", re.IGNORECASE)
_CURRENCY = re.compile(r"^(?:đồng|đ|vn ?đ|vnd|₫)(?: ?/ ?|$)", re.IGNORECASE)
_AMOUNT = re.compile(r"[0-9]+(?:[.,/][0-9]+)? ?(?P<unit>.+)")
_HEAD = re.compile(r"(?P<head>[^\W\d_]+)(?P<rest>[ (,]*[0-9(].*| .+)")


def unit(text: str) -> str:
    """Return the unit `text` names in its printed spelling, "" for nothing, any other text as typed.

    "KG", "kí lô" and "1 kg" are "kg", "m2" is "m²", "100gr" is "100 g". What follows a known unit stays as typed:
    "Hop 500g" is "hộp 500g"; a currency in front ("đ/kg") is dropped. The spellings are data/units.csv.
    """
    typed = _CURRENCY.sub("", clean(text).strip(" /.:;,"))
    one = _ONE.sub("", typed)
    if known := _known(typed.lower()) or _known(one.lower()):
        return known
    if (head := _HEAD.fullmatch(one)) and (known := _known(head["head"].lower())):
        return known + head["rest"]
    return typed


def is_unit(text: str) -> bool:
    """Tell whether `text` begins with a known unit or is an amount of one ("500g", "1/2 kg")."""
    typed = _ONE.sub("", clean(text).strip(" /.:;,").lower())
    head = _HEAD.fullmatch(typed)
    amount = _AMOUNT.fullmatch(typed)
    return bool(_known(typed) or (head and _known(head["head"])) or (amount and _known(amount["unit"])))


def _known(text: str) -> str:
    return _spellings().get(text, "")


@cache
def _spellings() -> dict[str, str]:
    spellings = {}
    for row in rows("units.csv"):
        for spelling in (row["unit"], *row["spellings"].split(";")):
            if spelling.strip():
                spellings[spelling.strip().lower()] = row["unit"]
    return spellings
