"""Several products in one cell, taken apart where a clerk would, and only there."""

import re
from functools import cache

from boothapp.domain.text import clean, fold
from boothapp.domain.units import is_unit
from boothapp.resource_files import rows

_BULLET = re.compile(r"^(?:[-–—+*·]\s+|[•●▪■◦‣➢✓\uf0b7]\s*)")
_ROUND_BULLETS = re.compile(r"\s*[•●▪■◦‣➢\uf0b7]\s*|(?:^|\s)·\s+")
_TIGHT_BULLET = re.compile(r"[-–—+*·](?=[^\W\d_])")  # in front of every line, or it is a sign of the name
_NUMBER = re.compile(r"(?:(?<=\s)|^)(\d{1,2})[.)]\s*(?=[^\W\d_])")
_LINE_NUMBER = re.compile(r"^(?:\d{1,2}\s*[.)/:-]|[a-h]\))\s*(?=[^\W\d_])")
_FIRST_NUMBER = re.compile(r"^(?:0?1\s*[.)/:-]|a\))")
_AMOUNT = re.compile(r"\d\s*(?:%|°|[x×*]\s*\d|([^\W\d_]+[²³]?)\b)")
_PRICE_WORDS = {"d", "k", "dong", "vnd", "ngan", "nghin", "do", "vol", "cm", "mm", "km", "in"}
_MAY_PART = re.compile(r"\n|[;•●▪■◦‣➢✓\uf0b7]|· |, |^[-–—+*] |(?:^|\s)1[.)]")
_LETTER = re.compile(r"[^\W\d_]")
_SHORT_LETTERS, _SHORT_WORDS = 40, 7


def split(cell: str, *, alone: bool) -> list[str]:
    """Return the products a cell names: one, or several that are listed below or beside each other in it.

    `alone` says that the exhibitor has this row only; names are parted at ", " then, when each is short and nothing
    hints at one product (a unit, brackets, "Bộ ..."). A cell is parted only if every part has a letter.
    """
    text = without_label(clean(cell, lines=True))
    if not _MAY_PART.search(text):
        return [text.strip(" ,")] if text else []
    if set_of_things := _set_of_things(text):
        return [set_of_things]
    for part_at in _WAYS:
        parts = part_at(text) if part_at is not _commas else _commas(text) if alone else [text]
        named = [clean(part).strip(" ;,") for part in parts]
        named = [part for part in named if part and fold(part).strip(" .…") not in list_words("and_so_on")]
        if len(named) > 1 and all(map(_LETTER.search, named)):
            return [product for part in named for product in _further(part)]
    only = _BULLET.sub("", clean(text))
    return [_single_number(only).strip(" ;,")] if only else []


def without_label(text: str) -> str:
    """Return a cell's text without a heading in front of its products: "Sản phẩm: giỏ mây, túi cói"."""
    label, colon, rest = text.partition(":")
    return rest.strip() if colon and rest.strip() and label.strip().casefold() in list_words("product_label") else text


def without_others(cell: str) -> tuple[str, str]:
    """Return a cell without "và các sản phẩm khác" at its end, and these words; "" when they do not stand there."""
    found = _others().search(cell) if "khác" in cell.casefold() else None
    if found is None or not any(map(str.isalpha, without_label(cell[: found.start()]))):
        return cell, ""
    return cell[: found.start()], found[0].strip(" ,;+")


@cache
def _others() -> re.Pattern[str]:
    words = "|".join(map(re.escape, list_words("other_products")))
    return re.compile(
        rf"(?:\s*[,;+&\n]|\s+(?=và|cùng))\s*(?:(?:và|cùng)\s+)?(?:(?:các|nhiều|một số)\s+)?(?:{words})[\s.…]*$",
        re.IGNORECASE,
    )


def _further(part: str) -> list[str]:
    """A line may hold several again, parted by ";"."""
    pieces = [clean(piece).strip(" ;,") for piece in _outside_brackets(part, ";")]
    pieces = [piece for piece in pieces if piece]
    return pieces if len(pieces) > 1 and all(map(_LETTER.search, pieces)) else [part]


def _single_number(text: str) -> str:
    """A lone "1." before a product is a numbering that was begun, no part of its name."""
    return re.sub(r"^1[.)]\s+(?=[^\W\d_])", "", text)


def _lines(text: str) -> list[str]:
    """Lines are products; where some begin with a bullet or number, those without one go on with the line above."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and lines[0].endswith(":"):  # "Nông sản:" over the products
        lines = lines[1:]
    if len(lines) > 1 and all(map(_TIGHT_BULLET.match, lines)):
        return [line[1:] for line in lines]
    mark = _LINE_NUMBER if lines and _FIRST_NUMBER.match(lines[0]) else _NUMBER
    found: list[str] = []
    marked = [bool(_BULLET.match(line) or mark.match(line)) for line in lines]
    for line, is_marked in zip(lines, marked, strict=True):
        goes_on = found and ((any(marked) and not is_marked) or _is_open(found[-1]) or _adds_to_name(line))
        if goes_on:
            found[-1] += " " + line
        else:
            found.append(mark.sub("", _BULLET.sub("", line), count=1) if is_marked else line)
    return found


def _adds_to_name(line: str) -> bool:
    """Whether a line is no product but says more of the one above: "(khăn, túi)", "500 g"."""
    return line.startswith("(") or (line[0].isdigit() and is_unit(line))


def _is_open(text: str) -> bool:
    return text.count("(") > text.count(")")


def _bullets(text: str) -> list[str]:
    if len(_ROUND_BULLETS.findall(text)) > 1 or (_ROUND_BULLETS.search(text) and not _ROUND_BULLETS.match(text)):
        return _ROUND_BULLETS.split(text)
    if found := re.match(r"([-–+*])\s+", text):
        return re.split(rf"(?:^|\s){re.escape(found[1])}\s+", text)
    return [text]


def _numbered(text: str) -> list[str]:
    found = list(_NUMBER.finditer(text))
    if len(found) < 2 or [int(match[1]) for match in found] != list(range(1, len(found) + 1)):
        return [text]
    ends = [match.start() for match in found[1:]] + [len(text)]
    parts = [text[match.end() : end] for match, end in zip(found, ends, strict=True)]
    before = text[: found[0].start()].strip(" :")
    return parts if not before else [text]


def _outside_brackets(text: str, sign: str) -> list[str]:
    if sign not in text:
        return [text]
    parts, depth, current = [], 0, ""
    for char in text:
        depth += (char in "([") - (char in ")]")
        if char == sign and depth <= 0:
            parts.append(current)
            current = ""
        else:
            current += char
    return [*parts, current]


def _semicolons(text: str) -> list[str]:
    return _outside_brackets(text, ";")


def _commas(text: str) -> list[str]:
    parts = text.split(", ")
    if len(parts) < 2 or re.search(r"[()\[\]:]", text) or _is_one_thing(text):
        return [text]
    return parts if all(map(_is_short_name, parts)) else [text]


_WAYS = (_lines, _bullets, _numbered, _semicolons, _commas)


def _is_short_name(part: str) -> bool:
    return 0 < len(part) <= _SHORT_LETTERS and len(part.split()) <= _SHORT_WORDS and not _has_amount(part)


def _has_amount(part: str) -> bool:
    """Whether a name says how much of it there is: "500 ml", "20 gói", "40%", "30x40"."""
    return any(not found[1] or fold(found[1]) in _PRICE_WORDS or is_unit(found[1]) for found in _AMOUNT.finditer(part))


def _is_one_thing(text: str) -> bool:
    """Whether a cell begins with "Bộ", "Các loại" …; its marks count ("Bò khô"), but in a text without any."""
    words = text.casefold()
    return _one_thing(marks=not words.isascii()).match(words) is not None


def _set_of_things(text: str) -> str:
    """The one product that a cell names before the things in it: "Bộ quà tết gồm:" over "- Mứt"."""
    first, _, rest = text.partition("\n")
    if (
        not first.rstrip().endswith(":")
        or not _is_one_thing(first)
        or fold(first).startswith(list_words("several_things"))
    ):
        return ""
    return f"{clean(first)} {', '.join(part.strip(' ;,') for part in _lines(rest))}" if rest else ""


@cache
def _one_thing(*, marks: bool) -> re.Pattern[str]:
    beginnings = list_words("list_start")
    return re.compile(rf"(?:{'|'.join(re.escape(word if marks else fold(word)) for word in beginnings)})(?:[ :]|$)")


@cache
def list_words(use: str) -> tuple[str, ...]:
    """Return the words the data file gives for a use: totals and signatures folded, beginnings of sets with marks."""
    return tuple(
        word.strip() for row in rows("list-words.csv") if row["use"] == use for word in row["words"].split(";")
    )
