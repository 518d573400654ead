"""The content made ready for print at one door: every text in NFC, on one line, without unseen letters."""

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from boothapp.catalog.lines import printable
from boothapp.domain.catalog import CatalogContent

_WITH_LINES = frozenset({"fair_name", "word", "word_en"})  # keep the line breaks that somebody gave them


def cleaned(content: CatalogContent) -> CatalogContent:
    """Return the content with printable texts."""
    told: CatalogContent = _record(content)
    return told


def one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _record(record: Any) -> Any:
    changed = {}
    kind: type = type(record)
    for name in _fields(kind):
        value = getattr(record, name)
        clean = _lines(value) if name in _WITH_LINES else _value(value)
        if clean is not value:
            changed[name] = clean
    return replace(record, **changed) if changed else record


def _value(value: Any) -> Any:
    if isinstance(value, str):
        clean = printable(value)
        return value if clean == value else clean
    if isinstance(value, tuple):
        # a pair keeps its places, an empty text among others is left out
        parts = [tuple(map(_value, part)) if isinstance(part, tuple) else _value(part) for part in value]
        return tuple(part for part in parts if part != "") if parts else value
    if isinstance(value, dict):
        return {printable(key): part for key, part in value.items()}
    return _record(value) if is_dataclass(value) else value


def _lines(text: str) -> str:
    return "\n".join(line for part in text.splitlines() if (line := printable(part)))


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
