"""What the columns of copied cells without headings hold, told by what stands in them."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from boothapp.domain import money, units
from boothapp.domain.recognition import parse_recognitions
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows as data_rows

NUMBERING = "number"
_SHARE = 0.6
_HALF = 0.5  # nothing but a price reads as one
_LONGEST_UNIT = 12  # letters
_BARE = re.compile(r"[0-9]{2,3}")  # a price in thousands, or a count
_RUNNING = re.compile(r"([0-9]{1,4})[.)]?")
_MEASURED = re.compile(r"[0-9](?:[.,][0-9]+)? ?(?:g|gr|gram|kg|ml|l|lít|cm|m|mm|cc)\b", re.IGNORECASE)
_LEAST_LETTERS = 2


def fields_of(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the field of each column of `rows`, which are equally long; "" for a column that tells nothing.

    A column of running numbers has the field NUMBERING.
    """
    width = len(rows[0]) if rows else 0
    columns = [[text for row in rows if (text := clean(row[column]))] for column in range(width)]
    fields = [NUMBERING if is_running(cells) else "" for cells in columns]
    for field, holds in _TESTS.items():
        for number, cells in enumerate(columns):
            if not fields[number] and field not in fields and cells and _share(cells, holds) >= _SHARE:
                fields[number] = field
    texts = [
        number
        for number, cells in enumerate(columns)
        if fields[number] in ("", "specification") and _share(cells, _is_text) >= _SHARE
    ]
    if "name" not in fields and texts:
        free = [number for number in texts if not fields[number]]
        fields[(free or texts)[0]] = "name"  # people write the name before what they say of it
    bare = [number for number, cells in enumerate(columns) if not fields[number] and _share(cells, _is_bare) >= _SHARE]
    half = [n for n, cells in enumerate(columns) if not fields[n] and _share(cells, _is_price) >= _HALF]
    if "price" not in fields and len(bare or half) == 1:
        fields[(bare or half)[0]] = "price"  # one wrong cell of two is told, not the price of the other lost
    return tuple(fields)


def is_amount(text: str) -> bool:
    """Whether a cell is a price, or a figure of at least three digits: no heading is one."""
    return _is_price(text) or re.fullmatch(r"[0-9.,]{3,}", text.strip()) is not None


def _share(cells: Sequence[str], holds: Callable[[str], object]) -> float:
    return sum(1 for cell in cells if holds(cell)) / len(cells) if cells else 0.0


def is_running(cells: Sequence[str]) -> bool:
    """Whether cells are 1, 2, 3 …, with a few missing at most."""
    figures = [int(found[1]) for cell in cells if (found := _RUNNING.fullmatch(cell))]
    steps = sum(1 for one, following in pairwise(figures) if following == one + 1)
    return bool(figures) and len(figures) == len(cells) and figures[0] <= 1 and steps >= _SHARE * (len(figures) - 1)


def _is_price(text: str) -> bool:
    return money.parse_price(text).dong is not None or money.parse_range(clean(text)) is not None


def _is_price_or_word(text: str) -> bool:
    return _is_price(text) or (any(map(str.isalpha, text)) and money.is_on_request(text))


def _is_unit(text: str) -> bool:
    return len(text) <= _LONGEST_UNIT and units.is_unit(text) and not any(map(str.isdigit, text))


def _is_mark(text: str) -> bool:
    words = fold(text)
    certified = any(fold(row["name"]) in words for row in data_rows("certificates.csv"))
    return certified or any(found.scheme != "other" for found in parse_recognitions(text))


def _is_measured(text: str) -> bool:
    return units.is_unit(text) or _MEASURED.search(text) is not None


def _is_text(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= _LEAST_LETTERS


def _is_bare(text: str) -> bool:
    return _BARE.fullmatch(text) is not None


_TESTS: dict[str, Callable[[str], object]] = {  # in this order: a number could be a price, a unit a specification
    "price": _is_price_or_word,
    "marks": _is_mark,
    "unit": _is_unit,
    "specification": _is_measured,
}
