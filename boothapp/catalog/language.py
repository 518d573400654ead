"""The content in the language of the book: what stands first, and the English line below it.

"vi" prints Vietnamese only; "en" prints English where it is given and Vietnamese where it is not; "vi-en" prints the
English below the Vietnamese. Missing English leaves no gap, and a text is never printed twice.
"""

from dataclasses import fields
from functools import cache
from operator import is_
from typing import Any, TypeVar

from boothapp.domain.catalog import CatalogContent

Record = TypeVar("Record")


def in_language(content: CatalogContent, language: str) -> CatalogContent:
    """Return the content whose plain fields stand first and whose `…_en` fields are the lines below, "" for none."""
    return _told(
        content,
        language,
        organisers=_all(content.organisers, language),
        programme=_all(content.programme, language),
        groups=_all(content.groups, language),
        zones=_all(content.zones, language),
        pavilions=_all(content.pavilions, language),
        exhibitors=tuple([_told(one, language, products=_all(one.products, language)) for one in content.exhibitors]),
    )


def _all(records: tuple[Record, ...], language: str) -> tuple[Record, ...]:
    told = tuple([_told(record, language) for record in records])
    return records if all(map(is_, told, records)) else told


def _told(record: Record, language: str, **parts: object) -> Record:
    """Return the record in the language, with these parts of it told already."""
    changed = {name: part for name, part in parts.items() if part is not getattr(record, name)}
    kind: Any = type(record)
    for field, below in _translated(kind):
        vietnamese, english = getattr(record, field), getattr(record, below)
        if english:  # else every language prints the same
            changed[field] = english if language == "en" else vietnamese
            changed[below] = english if language == "vi-en" and english != vietnamese else ""
    return kind(**vars(record) | changed) if changed else record  # `replace` takes twice the time


@cache
def _translated(kind: Any) -> tuple[tuple[str, str], ...]:
    """Return the fields of a record that have an English one beside them, with that."""
    names = [field.name for field in fields(kind)]
    return tuple((name, f"{name}_en") for name in names if f"{name}_en" in names)
