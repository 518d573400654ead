"""What the catalog may tell of people: nothing that tells who they are or reaches them without their consent."""

from collections.abc import Callable
from dataclasses import is_dataclass, replace
from operator import is_
from typing import Any, TypeVar

from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogMark, CatalogProduct
from boothapp.domain.personal_numbers import masked
from boothapp.domain.private_texts import without_contacts

Printed = TypeVar("Printed", CatalogExhibitor, CatalogProduct, CatalogMark)

_NO_TEXTS = frozenset(("id", "website", "scheme", "level"))  # of an exhibitor and its products
_LEFT_ALONE = frozenset(("exhibitors", "photo", "regions", "id", "pavilion", "kind", "size"))


def as_may_be_told(exhibitor: CatalogExhibitor, *, consented: bool) -> CatalogExhibitor:
    """Return the exhibitor with its products as they may be printed.

    Personal numbers are never printed; without a consent telephones and e-mail addresses are hidden everywhere. Those
    of the exhibitor itself are in it only with a consent.
    """
    hide = masked if consented else text_without_consent
    return replace(
        _texts(exhibitor, hide),
        booths=tuple(map(masked, exhibitor.booths)),
        website=exhibitor.website if hide(exhibitor.website) == exhibitor.website else "",
        products=tuple(_product(product, hide) for product in exhibitor.products),
    )


def fair_as_may_be_told(content: CatalogContent) -> CatalogContent:
    """Return the content with what the fair says of itself, its halls and zones without personal numbers."""
    told: CatalogContent = _told(content)
    return told


def text_without_consent(text: str) -> str:
    """Return a text without personal numbers, telephones and e-mail addresses."""
    return masked(without_contacts(text))


def _told(record: Any) -> Any:
    changed: dict[str, Any] = {}
    for name, value in vars(record).items():
        if name in _LEFT_ALONE or not value:
            continue
        if isinstance(value, str):
            part: Any = masked(value)
        elif isinstance(value, tuple) and is_dataclass(value[0]):
            part = tuple(map(_told, value))
            part = value if all(map(is_, part, value)) else part
        elif name == "emergency":
            part = tuple((masked(who), masked(number)) for who, number in value)
        else:
            part = value
        if part is not value and part != value:
            changed[name] = part
    return replace(record, **changed) if changed else record


def _product(product: CatalogProduct, hide: Callable[[str], str]) -> CatalogProduct:
    return replace(_texts(product, hide), marks=tuple(_texts(mark, hide) for mark in product.marks))


def _texts(record: Printed, hide: Callable[[str], str]) -> Printed:
    texts = {name: text for name, text in vars(record).items() if isinstance(text, str) and name not in _NO_TEXTS}
    hidden: dict[str, Any] = {name: shown for name, text in texts.items() if (shown := hide(text)) != text}
    return replace(record, **hidden) if hidden else record
