"""Booth codes such as "A09", "K3-07" or "B12b": read as people write them, put in the order people expect."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from boothapp.domain import text as texts


@dataclass(frozen=True)
class BoothCode:
    zone: str  # in capitals: "A", "K3"; "" when the booths of a fair are only numbered
    number: int
    suffix: str = ""  # the slot of a shared booth: "", "a", "b", …


_BETWEEN = r"[\s\-–—./,:]*"
_ZONE = r"\d{1,2}[^\W\d_]{1,6}|[^\W\d_]{0,8}|[^\W\d_]{1,8}[1-9]\d{0,2}(?=[\s\-–—.])"
_CODE = re.compile(
    rf"{_BETWEEN}(?P<zone>{_ZONE}){_BETWEEN}(?P<number>\d{{1,9}}){_BETWEEN}(?P<suffix>[a-z]{{0,2}}){_BETWEEN}",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\b(?:khu(?: v[ựu]c)?|gian(?: h[àa]ng)?|lô|dãy|quầy|số|zone|booth|stand)\b", re.IGNORECASE)


def parse(text: str) -> BoothCode | None:
    """Return the parts of a booth code ("A09", "a 9", "A-09", "Khu A gian 9"), None when the text is none.

    A number behind the letters of a zone belongs to it when another follows apart: "K3-07" is zone K3; a list or
    a range such as "A09-A10" or "A09/10" is no code. The spelling that was typed is what the fair keeps and prints;
    this is for comparing and sorting (domain.md section 11).
    """
    found = _CODE.fullmatch(_WORDS.sub(" ", texts.clean(text)))
    if found is None:
        return None
    return BoothCode(found["zone"].upper(), int(found["number"]), found["suffix"].lower())


@lru_cache(maxsize=4096)  # every part of a book puts the same booths in order
def sort_key(text: str) -> str:
    """Return a key that orders A2 < A10, A09 < A09a < A09b < A10, and puts texts that are no codes last.

    Spellings of one code ("A1", "A-1", "a 01") have one key.
    """
    code = parse(text)
    if code is None:
        return "1" + texts.sort_key(text)
    return f"0{texts.sort_key(code.zone)}\x01{code.number:09d}{len(code.suffix)}{code.suffix}"


def next_slot(taken: Iterable[str]) -> str:
    """Return the first letter of a shared booth that nobody has: "a" to "z", then "aa"."""
    used, index = set(taken), 0
    while slot_letter(index) in used:
        index += 1
    return slot_letter(index)


def slot_letter(index: int) -> str:
    """Return the letter of a shared booth's slot: 0 -> "a", 25 -> "z", 26 -> "aa"; ValueError below 0."""
    if index < 0:
        raise ValueError(f"A slot cannot have the index {index}.")
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
