"""Booth codes such as "A09" or "B12b": read as people write them, put in the order people expect."""

import re
from dataclasses import dataclass

from boothapp.domain import text as texts


@dataclass(frozen=True)
class BoothCode:
    zone: str  # upper case, without the dash: "A", "K3"
    number: int
    suffix: str = ""  # lower case slot letters: "", "a", "b"


_CODE = re.compile(
    r"(?P<zone>[^\W\d_]*|[^\W\d_]+\d+(?=[\s\-./]))[\s\-./]*(?P<number>\d{1,9})[\s\-./]*(?P<suffix>[a-z]{0,2})", re.I
)
_WORDS = re.compile(r"\b(khu|gian hàng|gian|lô|số)\b", re.I)


def parse(text: str) -> BoothCode | None:
    """Return the parts of a booth code ("A09", "a 9", "K3-07", "Khu A gian 9"), None when it is none."""
    found = _CODE.fullmatch(texts.clean(_WORDS.sub(" ", texts.clean(text))))
    if found is None:
        return None
    return BoothCode(found["zone"].upper(), int(found["number"]), found["suffix"].lower())


def sort_key(text: str) -> str:
    """Return a key that puts A2 before A10, A09a after A09, and texts that are no codes last."""
    code = parse(text)
    if code is None:
        return "1" + texts.sort_key(text)
    return "0" + "\x01".join((texts.sort_key(code.zone), f"{code.number:09d}", code.suffix))


def slot_letter(index: int) -> str:
    """Return the letter of a shared booth's slot: 0 -> "a", 25 -> "z", 26 -> "aa"."""
    if index < 0:
        raise ValueError(f"slot index {index} is below 0")
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
