"""Cells that hold two things at once - address and telephone, person and telephone, name and address - parted."""

import re

from boothapp.domain import phones
from boothapp.domain.text import clean

_LABELLED = re.compile(
    r"[\s,;.:(/–-]*\b(?:điện thoại|đt|đtdđ|sđt|sdt|tel|phone|mobile|di động|hotline|số điện thoại)\b[\s.:]*", re.I
)
_NUMBER = re.compile(r"(?<!\d)(?:\+84|84|0|\(0)[\d\s.()/-]{7,}\d")
_ADDRESS_BEGINS = re.compile(r"(?:\s*[,;–-]\s*|\s+)(?:địa chỉ|đ/c|đc)\s*[.:]\s*|\s*\n\s*", re.I)
_EMAIL = re.compile(
    r"[\s,;(/–-]*(?:\b(?:e-?mail|thư điện tử)\b\s*[:.]?\s*)?(?<![\w.+-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)[),;]*", re.I
)
_ABBREVIATED = re.compile(r"\b(?:co|ltd|inc|corp|jsc)\.$", re.I)


def part_phone(cell: str) -> tuple[str, str]:
    """Return (what stands before the telephone, the telephone as typed); "" for a part that is not there."""
    text = clean(cell)
    found = _LABELLED.search(text) or _NUMBER.search(text)
    if found is None:
        return text, ""
    start = found.start()
    number = text[found.end() :] if _LABELLED.match(found[0]) else text[start:]
    if not phones.parse(number):
        return text, ""
    number = number.strip(" ,;")
    if number.count("(") != number.count(")") or re.fullmatch(r"\([^()]*\)", number):
        number = number.strip(" ()")
    return text[:start].strip(" ,;:-–(/"), number


def part_email(cell: str) -> tuple[str, str]:
    """Return (the cell without its e-mail addresses, these joined by "; ")."""
    found = [match[1] for match in _EMAIL.finditer(cell)]
    return (_EMAIL.sub(" ", cell).strip(" ,;-–/\n"), "; ".join(found)) if found else (cell, "")


def part_address(cell: str) -> tuple[str, str]:
    """Return (name, address): parted at a line break or before "Địa chỉ:"; all is the name when there is neither."""
    text = clean(cell, lines=True)
    found = _ADDRESS_BEGINS.search(text)
    if found is None:
        return clean(text), ""
    name = clean(text[: found.start()]).strip(" ,;-–")
    lines = (clean(line).strip(" ,;") for line in text[found.end() :].split("\n"))
    return name if _ABBREVIATED.search(name) else name.rstrip("."), ", ".join(filter(None, lines))
