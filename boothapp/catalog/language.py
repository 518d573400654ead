"""The content in the language of the book: what stands first, and the English line below it.

"vi" prints Vietnamese only; "en" prints English where it is given and Vietnamese where it is not; "vi-en" prints the
English below the Vietnamese. Missing English leaves no gap, and a text is never printed twice.
"""

from dataclasses import fields, replace
from functools import cache
from operator import is_
from typing import Any, TypeVar

from boothapp.domain.catalog import CatalogContent, CatalogExhibitor

Record = TypeVar("Record")


def in_language(content: CatalogContent, language: str) -> CatalogContent:
    """Return the content whose plain fields stand first and whose `…_en` fields are the lines below, "" for none."""
    return replace(
        _told(content, language),
        organisers=_all(content.organisers, language),
        programme=_all(content.programme, language),
        groups=_all(content.groups, language),
        zones=_all(content.zones, language),
        exhibitors=tuple(_exhibitor(exhibitor, language) for exhibitor in content.exhibitors),
    )


def _exhibitor(exhibitor: CatalogExhibitor, language: str) -> CatalogExhibitor:
    told, products = _told(exhibitor, language), _all(exhibitor.products, language)
    return told if all(map(is_, products, told.products)) else replace(told, products=products)


def _all(records: tuple[Record, ...], language: str) -> tuple[Record, ...]:
    return tuple([_told(record, language) for record in records])


def _told(record: Record, language: str) -> Record:
    kind: type = type(record)
    pairs = _translated(kind)
    if not any(getattr(record, english) for _, english in pairs):
        return record  # without English every language prints the same
    told: dict[str, str] = {}
    for field, below in pairs:
        vietnamese, english = getattr(record, field), getattr(record, below)
        told[field] = english or vietnamese if language == "en" else vietnamese
        told[below] = english if language == "vi-en" and english != told[field] else ""
    return replace(record, **told)  # type: ignore[type-var]


@cache
def _translated(kind: Any) -> tuple[tuple[str, str], ...]:
    """Return the fields of a record that have an English one beside them, with that."""
    names = [field.name for field in fields(kind)]
    return tuple((name, f"{name}_en") for name in names if f"{name}_en" in names)
