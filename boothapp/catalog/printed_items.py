"""What of a book can become wrong once it is printed: entries, index lines and plans, with a digest of what each says.

A digest is kept in parts, so that a later look tells not only that an entry differs but in what.
"""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogHall, CatalogProduct, PrintedItem

_DIGEST_BYTES = 6  # per part: a chance of 1 in 10^14 that a change goes unseen


class Printed(NamedTuple):
    """What stands on a page; `item` tells it with a digest, which is only worth its time for a print run."""

    kind: str
    subject: str
    label: str
    parts: Mapping[str, object]  # what it says
    page: int

    @property
    def item(self) -> PrintedItem:
        return PrintedItem(self.kind, self.subject, self.label, digests(self.parts), self.page)


def digests(parts: Mapping[str, object]) -> str:
    """Return "booths=1f2e… name=…": a digest of every part, by the name of the part."""
    return " ".join(f"{name}={_digest(parts[name])}" for name in sorted(parts))


def differing(before: str, after: str) -> tuple[str, ...]:
    """Return the names of the parts whose digests differ, those that only one of the two has among them."""
    one, other = (dict(part.split("=", 1) for part in text.split()) for text in (before, after))
    return tuple(sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name)))


def entries(content: CatalogContent, page_of: Mapping[str, int]) -> Iterator[Printed]:
    """Yield every exhibitor's entry."""
    for exhibitor in content.exhibitors:
        yield Printed("entry", exhibitor.id, exhibitor.name, _of_entry(exhibitor), page_of[exhibitor.id])


def plan(hall: CatalogHall, page: int) -> Printed:
    """Return the plan of a hall that begins on `page`."""
    booths = [(b.code, b.x_m, b.y_m, b.width_m, b.depth_m, b.rotation_deg, b.zone, b.pavilion) for b in hall.booths]
    parts = {
        "booths": booths,
        "exhibitors": [(b.code, b.blocked, b.exhibitors) for b in hall.booths],
        "hall": (hall.name, hall.width_m, hall.depth_m, [flat(item) for item in hall.items]),
    }
    return Printed("plan_page", hall.id, hall.name, parts, page)


def _of_entry(exhibitor: CatalogExhibitor) -> dict[str, object]:
    return {
        "name": (exhibitor.name, exhibitor.name_en, exhibitor.kind, exhibitor.province),
        "booths": (*exhibitor.booths, exhibitor.hall) if exhibitor.hall else exhibitor.booths,
        "contact": (exhibitor.address, exhibitor.phone, exhibitor.email, exhibitor.website),
        "introduction": (exhibitor.intro, exhibitor.intro_en),
        "products": [_of_product(product) for product in exhibitor.products],
        "photos": [
            (one.photo.sha256, one.photo.rotation_deg, one.photo.illustration)
            for one in exhibitor.products
            if one.photo
        ],
    }


def _of_product(product: CatalogProduct) -> tuple[object, ...]:
    texts = (product.name, product.name_en, product.specification, product.description, product.description_en)
    return (*texts, product.price, [flat(mark) for mark in product.marks])


def flat(record: Any) -> tuple[object, ...]:
    """Return the values of a record that holds no other records."""
    return tuple(vars(record).values())


def _digest(value: object) -> str:
    return hashlib.blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).hexdigest()
