"""Prices and recognitions that stand in the cell of a product: "Chè đinh - 500.000đ/kg", "Miến (OCOP 4 sao)"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from boothapp.domain.money import parse_price, parse_range
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows
from boothapp.spreadsheets.product_cells import list_words

_MAY = re.compile(r"\d|ocop|cnnt|\(|\*{3}", re.IGNORECASE)
_MAY_RECOGNISE = re.compile(r"ocop|cnnt|nghi", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[-–—:]+\s*|[-–—]\s+|\s*[:;]\s*|,\s+|\s+(?=giá\b)", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_IN_BRACKETS = re.compile(r"[,;]\s+|\s+[-–—]\s+")
_GOES_ON = re.compile(r"\s*(?:[,;+&]|và\b)\s*\w", re.IGNORECASE)
_CURRENCY = r"(?:đ|k|đồng|vn ?đ|vnd|nghìn|ngàn|triệu|tr|₫)(?![^\W\d_])"
_PRICE = re.compile(rf"\d\s*{_CURRENCY}", re.IGNORECASE)
_FIGURE = re.compile(r"\s\d{1,3}(?:\.\d{3})+$")
_LABEL = re.compile(r"giá\b(?:\s+bán)?(?:\s+lẻ)?\s*:?\s*(?=\d)", re.IGNORECASE)
_STARS = re.compile(r"[1-5] ?(?:sao\b|\*)|\*{3,5}")
_SCHEME = re.compile(r"\b(?:ocop|cnnt)\b|cong nghiep nong thon")


@dataclass(frozen=True)
class Parted:
    name: str
    price: str = ""
    recognition: str = ""
    price_left: bool = False  # something that may be a price or a recognition stands in the name still
    recognition_left: bool = False


def part(product: str) -> Parted:
    """Take a price and a recognition from a product's name where they surely are such, and say what seems left."""
    if not _MAY.search(product):
        return Parted(product)
    found = Parted(product)
    while (less := _without_tail(found)) != found:
        found = less
    found = _without_brackets(found)
    several = found.recognition and seems_recognition(found.name)  # those of several products: which is whose?
    if (found.price and _seems_price(found.name)) or several:
        return Parted(product, price_left=_seems_price(product), recognition_left=_may_be_recognised(product))
    return replace(found, price_left=_seems_price(found.name), recognition_left=_may_be_recognised(found.name))


def rejoined(parts: Sequence[str]) -> list[str]:
    """Put back to its product what is a price or a recognition only and was taken for a product of its own."""
    found: list[str] = []
    for one in parts:
        if found and (is_price(one) or is_recognition(one)):
            found[-1] += f" - {one}"
        else:
            found.append(one)
    return found


def is_price(text: str) -> bool:
    """Whether a text is an amount or a range of đồng and nothing else."""
    if not (_PRICE.search(text) or _LABEL.match(text)):
        return False
    price = parse_price(text)
    return not price.doubtful and (price.dong is not None or parse_range(text) is not None)


def is_recognition(text: str) -> bool:
    """Whether a text names a recognition or a certificate and nothing else."""
    words = fold(text)
    if words in _certificates():
        return True
    named = _SCHEME.search(words) or _STARS.search(words)
    return bool(named) and _only_recognition().fullmatch(words) is not None


def _without_brackets(found: Parted) -> Parted:
    for match in _BRACKETS.finditer(found.name):
        if _GOES_ON.match(found.name, match.end()):
            continue  # "Bưởi (VietGAP), bánh gai": the bracket is of the first product only
        pieces = _IN_BRACKETS.split(match[1])
        kept = [piece for piece in pieces if not is_price(piece) and not is_recognition(piece)]
        taken = [piece for piece in pieces if piece not in kept]
        if not taken:
            continue
        less = f" ({', '.join(kept)})" if kept else ""
        name = clean(found.name.replace(match[0], less, 1))
        given = found
        for piece in reversed(taken):
            given = _given(given, name, piece)
        if given.price or not any(map(is_price, taken)):
            found = given
    return found


def _without_tail(found: Parted) -> Parted:
    for match in _SEPARATOR.finditer(found.name):
        name, tail = found.name[: match.start()].strip(), found.name[match.end() :].strip(" .")
        if any(map(str.isalpha, name)) and (is_price(tail) or is_recognition(tail)):
            return _given(found, name, tail)
    return found


def _given(found: Parted, name: str, piece: str) -> Parted:
    """The parted product with a price or a further recognition; of two prices the second stays where it is."""
    if not any(map(str.isalpha, name)):
        return found
    if is_price(piece):
        return found if found.price else replace(found, name=name, price=_LABEL.sub("", piece, count=1).strip())
    return replace(found, name=name, recognition="; ".join(filter(None, (piece.strip(), found.recognition))))


def _seems_price(text: str) -> bool:
    return (_PRICE.search(text) or _FIGURE.search(text)) is not None


def _may_be_recognised(name: str) -> bool:
    """Whether a product's name may say what was granted, be it without the scheme: "Mận sấy ****"."""
    return (
        seems_recognition(name)
        or bool(_STARS.search(fold(name)))
        or any(map(_names_recognition, _BRACKETS.findall(name)))
    )


def _names_recognition(bracket: str) -> bool:
    return any(map(is_recognition, _IN_BRACKETS.split(bracket)))


def seems_recognition(text: str) -> bool:
    """Whether a recognition stands somewhere in a text."""
    if not _MAY_RECOGNISE.search(text):
        return False
    words = fold(text)
    return _SCHEME.search(words) is not None and (_STARS.search(words) is not None or "tieu bieu" in words)


@cache
def _certificates() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in rows("certificates.csv"))


@cache
def _only_recognition() -> re.Pattern[str]:
    words = "|".join(map(re.escape, list_words("recognition")))
    return re.compile(rf"(?:(?:{words}|[1-5]|20\d\d|\*+)(?:[\s:,-]+|(?=\d|\*|sao)|$))+")
