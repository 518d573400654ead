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


def fair_pages(content: CatalogContent) -> Printed:
    """Return what the book says of the fair itself: cover, facts, programme, organiser's word and back cover."""
    parts = {
        "name": (content.fair_name, content.fair_name_en, content.short_name, content.edition, content.theme),
        "dates": (content.dates, content.hours),
        "place": (content.venue, content.place),
        "organisers": (content.host, [flat(one) for one in content.organisers]),
        "contact": (content.hotline, content.website, content.emergency),
        "programme": [flat(event) for event in content.programme],
        "word": (content.word, content.word_en, content.word_signed_by),
        "advertisements": [
            (one.size, one.text, one.exhibitor, one.photo.sha256 if one.photo else "") for one in content.advertisements
        ],
    }
    return Printed("fair_pages", "fair", content.fair_name, parts, 1)


def plan(content: CatalogContent, hall: CatalogHall, page: int) -> Printed:
    """Return the plan of a hall that begins on `page`."""
    booths = [(b.code, b.x_m, b.y_m, b.width_m, b.depth_m, b.rotation_deg, b.zone, b.pavilion) for b in hall.booths]
    shown = {booth.zone for booth in hall.booths}
    there = {id_ for booth in hall.booths for id_ in booth.exhibitors}
    parts = {
        "booths": booths,
        "exhibitors": [(b.code, b.blocked, b.exhibitors) for b in hall.booths],
        "provinces": [(one.id, one.province) for one in content.exhibitors if one.id in there],
        "zones": [flat(zone) for zone in content.zones if zone.code in shown],
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
    tile = () if product.photo else (product.group, product.group_en)  # printed where there is no photo
    return (*texts, *tile, product.price, [flat(mark) for mark in product.marks])


def flat(record: Any) -> tuple[object, ...]:
    """Return the values of a record that holds no other records."""
    return tuple(vars(record).values())


def _digest(value: object) -> str:
    return hashlib.blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).hexdigest()
