"""The content in the language of the book: what stands first, and the English line below it.

"vi" prints Vietnamese only; "en" prints English where it is given and Vietnamese where it is not; "vi-en" prints the
English below the Vietnamese. Missing English leaves no gap, and a text is never printed twice.
"""

from dataclasses import fields, replace
from typing import Any, TypeVar

from boothapp.domain.catalog import CatalogContent

Record = TypeVar("Record")


def in_language(content: CatalogContent, language: str) -> CatalogContent:
    """Return the content whose plain fields stand first and whose `…_en` fields are the lines below, "" for none."""
    return replace(
        _told(content, language),
        organisers=_all(content.organisers, language),
        programme=_all(content.programme, language),
        groups=_all(content.groups, language),
        zones=_all(content.zones, language),
        exhibitors=tuple(
            replace(_told(exhibitor, language), products=_all(exhibitor.products, language))
            for exhibitor in content.exhibitors
        ),
    )


def _all(records: tuple[Record, ...], language: str) -> tuple[Record, ...]:
    return tuple(_told(record, language) for record in records)


def _told(record: Record, language: str) -> Record:
    told: dict[str, str] = {}
    for field in _translated(type(record)):
        vietnamese, english = getattr(record, field), getattr(record, f"{field}_en")
        told[field] = english or vietnamese if language == "en" else vietnamese
        told[f"{field}_en"] = english if language == "vi-en" and english != told[field] else ""
    return replace(record, **told)  # type: ignore[type-var]


def _translated(kind: Any) -> list[str]:
    """Return the fields of a record that have an English one beside them."""
    names = {field.name for field in fields(kind)}
    return [name for name in names if f"{name}_en" in names]
