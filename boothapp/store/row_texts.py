"""How texts stand in a fair: composed (NFC), nothing in them that cannot be seen, on one line but for long ones."""

import json
from collections.abc import Mapping
from typing import Any

from boothapp.domain.text import clean
from boothapp.store.derived import DERIVED

_LONG = frozenset(
    (
        *("address", "answer", "blocked_for", "caption", "description", "description_en", "fair_value", "ingredients"),
        *("intro", "intro_en", "list_value", "message", "note", "opening_hours", "points", "specification", "text"),
        *("wishes", "word", "word_en"),
    )
)
_AS_JSON = {"edits": ("data",), "changes": ("old", "new")}


def tidy(column: str, text: str) -> str:
    """Return `text` as `column` keeps it: long ones may have several lines."""
    return text if not text or column in DERIVED else clean(text, lines=column in _LONG)


def tidy_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of a table with all its texts as their columns keep them."""
    return {name: tidy(name, value) if type(value) is str else value for name, value in row.items()}


def tidy_data(value: Any) -> Any:
    """Return what is kept as JSON with an edit, its texts on one line each."""
    match value:
        case str():
            return clean(value)
        case dict():
            return {clean(str(name)): tidy_data(inner) for name, inner in value.items()}
        case list() | tuple():
            return [tidy_data(inner) for inner in value]
    return value


def tidied(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of a fair's own database with its texts tidy, also those that its history keeps as JSON.

    Zero bytes stay: a lost disk sector leaves them, and no tidying brings back what stood there.
    """
    if any(type(value) is str and "\0" in value for value in row.values()):
        return row
    known = {column: _tidy_json(column, row[column]) for column in _AS_JSON.get(table, ())}
    return row | tidy_row({name: value for name, value in row.items() if name not in known}) | known


def _tidy_json(column: str, text: Any) -> Any:
    """The same JSON, word for word when nothing in it is untidy."""
    try:
        told = json.loads(text)
        kept = tidy_data(told) if column == "data" else tidy_row(told)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return text  # the rules of the history say what is wrong with it
    return text if kept == told else json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
