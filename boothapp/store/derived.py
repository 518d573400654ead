"""Columns that the program fills from others of the same row: what is searched through and what lists are sorted by."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from boothapp.domain import booth_codes, names, text

DERIVED = ("search_key", "sort_key", "index_key")

Row = dict[str, Any]


def derive(table: str, row: Mapping[str, Any]) -> Row:
    """Return the derived columns of a row of `table`; columns that the row lacks count as empty."""
    keys = _KEYS.get(table)
    return keys(lambda column: row.get(column) or "") if keys else {}


def search_text(words: Iterable[str], numbers: Iterable[str]) -> str:
    """Return what a search looks through: folded words, and numbers as bare digits however they were spaced."""
    folded = text.fold(" ".join(word for word in words if word))
    digits = (
        digits for number in numbers for part in number.split("/") if (digits := "".join(filter(str.isdigit, part)))
    )
    return " ".join((folded, *digits)).strip()


Get = Callable[[str], str]


def _exhibitor(get: Get) -> Row:
    words = map(get, ("name", "name_en", "short_name", "fascia_name", "email"))
    return {
        "search_key": search_text(words, (get("tax_id"), get("phone"))),
        "sort_key": text.sort_key(get("name")),
        "index_key": names.index_key(get("name")),
    }


def _contact(get: Get) -> Row:
    return {"search_key": search_text((get("name"), get("email")), (get("phone"), get("zalo")))}


def _product(get: Get) -> Row:
    words = map(get, ("name", "name_en", "group_text"))
    return {"search_key": search_text(words, (get("barcode"),)), "sort_key": text.sort_key(get("name"))}


def _booth(get: Get) -> Row:
    return {"sort_key": booth_codes.sort_key(get("code"))}


_KEYS: dict[str, Callable[[Get], Row]] = {
    "exhibitors": _exhibitor,
    "contacts": _contact,
    "products": _product,
    "booths": _booth,
}
