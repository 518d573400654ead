"""The content made ready for print at one door: every text in NFC, on one line, without unseen letters."""

from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from pathlib import Path
from typing import Any

from boothapp.domain.catalog import CatalogContent
from boothapp.domain.printed_text import printable

_WITH_LINES = frozenset({"fair_name", "word", "word_en"})  # keep the line breaks that somebody gave them
_NO_TEXTS = (bool, int, float, int | None, Path | None)


def cleaned(content: CatalogContent) -> CatalogContent:
    """Return the content with printable texts."""
    told: CatalogContent = _record(content, _Printable())
    return told


def one_line(text: str) -> str:
    return " ".join(text.splitlines())


class _Printable(dict[str, str]):
    """Texts made printable, each once: provinces, specifications and prices come up again and again."""

    def __missing__(self, text: str) -> str:
        self[text] = clean = printable(text)
        return clean


def _record(record: Any, clean_of: _Printable) -> Any:
    values, changed = vars(record), {}
    kind: type = type(record)
    texts, others = _fields(kind)
    for name in texts:
        text = values[name]
        clean = _lines(text) if name in _WITH_LINES else clean_of[text]
        if clean != text:
            changed[name] = clean
    for name in others:
        value = values[name]
        part = _value(value, clean_of)
        if part is not value:
            changed[name] = part
    return replace(record, **changed) if changed else record


def _value(value: Any, clean_of: _Printable) -> Any:
    if not value:
        return value
    if isinstance(value, str):
        clean = clean_of[value]
        return value if clean == value else clean
    if isinstance(value, tuple):
        # a pair keeps its places, an empty text among others is left out
        parts = [
            tuple([_value(text, clean_of) for text in part]) if isinstance(part, tuple) else _value(part, clean_of)
            for part in value
        ]
        if all(map(is_, parts, value)) and "" not in parts:
            return value
        return tuple([part for part in parts if part != ""])
    if isinstance(value, dict):
        return {clean_of[key]: part for key, part in value.items()}
    return _record(value, clean_of) if is_dataclass(value) else value


def _lines(text: str) -> str:
    return "\n".join(line for part in text.splitlines() if (line := printable(part)))


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the fields of a record that are texts, and the others that may hold some."""
    texts = tuple(field.name for field in fields(kind) if field.type is str)
    others = tuple(field.name for field in fields(kind) if field.type is not str and field.type not in _NO_TEXTS)
    return texts, others
