"""What the catalog may tell of people: nothing that tells who they are or reaches them without their consent."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from boothapp.domain.catalog import CatalogExhibitor, CatalogMark, CatalogProduct
from boothapp.domain.personal_numbers import masked
from boothapp.domain.private_texts import without_contacts

Printed = TypeVar("Printed", CatalogExhibitor, CatalogProduct, CatalogMark)

_NO_TEXTS = frozenset(("id", "phone", "email", "website", "scheme", "level"))


def as_may_be_told(exhibitor: CatalogExhibitor, *, consented: bool) -> CatalogExhibitor:
    """Return the exhibitor with its products as they may be printed.

    Personal numbers are never printed; without a consent telephones and e-mail addresses are hidden everywhere.
    """
    hide = text_told if consented else text_without_consent
    return replace(
        _texts(exhibitor, hide),
        website=exhibitor.website if hide(exhibitor.website) == exhibitor.website else "",
        products=tuple(_product(product, hide) for product in exhibitor.products),
    )


def text_told(text: str) -> str:
    """Return a text without personal numbers; digits in other shapes count as what they are printed as."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    hidden = masked(plain)
    return text if hidden == plain else hidden


def text_without_consent(text: str) -> str:
    """Return a text without personal numbers, telephones and e-mail addresses."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    hidden = masked(without_contacts(plain))
    return text if hidden == plain else hidden


def _product(product: CatalogProduct, hide: Callable[[str], str]) -> CatalogProduct:
    return replace(_texts(product, hide), marks=tuple(_texts(mark, hide) for mark in product.marks))


def _texts(record: Printed, hide: Callable[[str], str]) -> Printed:
    texts = {name: text for name, text in vars(record).items() if isinstance(text, str) and name not in _NO_TEXTS}
    hidden: dict[str, Any] = {name: shown for name, text in texts.items() if (shown := hide(text)) != text}
    return replace(record, **hidden) if hidden else record
