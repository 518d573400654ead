"""What of a book can become wrong once it is printed: entries, index lines and plans, with a digest of what each says.

A digest is kept in parts, so that a later look tells not only that an entry differs but in what.
"""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogHall, CatalogProduct, PrintedItem

COLUMNS, LISTING = "hai-cot", "danh-sach"  # the first lists products of who has no photo at all; the other has none
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
    """Return the names of the parts whose digests differ; a part that only one of the two has tells nothing."""
    one, other = _parts(before), _parts(after)
    return tuple(sorted(name for name in one.keys() & other.keys() if one[name] != other[name]))


def unknown_to(before: str, after: str) -> set[str]:
    """Return the names of the parts that the digests `before` do not have."""
    return _parts(after).keys() - _parts(before).keys()


def _parts(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split())


def entries(content: CatalogContent, page_of: Mapping[str, int], design: str) -> Iterator[Printed]:
    """Yield every exhibitor's entry as the design prints it."""
    for exhibitor in content.exhibitors:
        parts = _of_entry(exhibitor) | (_of_pictures(exhibitor, design) if design != LISTING else {})
        yield Printed("entry", exhibitor.id, exhibitor.name, parts, page_of[exhibitor.id])


def plan(content: CatalogContent, hall: CatalogHall, page: int) -> Printed:
    """Return the plan of a hall that begins on `page`."""
    booths = [(b.code, b.x_m, b.y_m, b.width_m, b.depth_m, b.rotation_deg, b.zone, b.pavilion) for b in hall.booths]
    shown = {booth.zone for booth in hall.booths}
    there = {id_ for booth in hall.booths for id_ in booth.exhibitors}
    parts = {
        "booths": booths,
        "exhibitors": [(b.code, b.blocked, b.exhibitors) for b in hall.booths],
        "provinces": [(one.id, one.province) for one in content.exhibitors if one.id in there],
        "zones": [(zone.code, zone.name, zone.name_en) for zone in content.zones if zone.code in shown],
        "hall": (hall.name, hall.width_m, hall.depth_m, [flat(item) for item in hall.items]),
    }
    return Printed("plan_page", hall.id, hall.name, parts, page)


def plan_sheet(content: CatalogContent, hall: CatalogHall, page: int) -> Printed:
    """Return the plan of a hall on a sheet of its own, which names the fair and who is in the hall."""
    there = {id_ for booth in hall.booths for id_ in booth.exhibitors}
    parts = {
        **plan(content, hall, page).parts,
        "names": [(one.id, one.name, one.places, one.booths) for one in content.exhibitors if one.id in there],
        "fair": (content.fair_name, content.dates, content.venue or content.place),
        "held": [b.code for b in hall.booths if b.held],
        "pavilions": [flat(one) for one in content.pavilions if one.hall == hall.id],
    }
    return Printed("plan_sheet", hall.id, hall.name, parts, page)


def _of_entry(exhibitor: CatalogExhibitor) -> dict[str, object]:
    return {
        "name": (exhibitor.name, exhibitor.name_en, exhibitor.kind, exhibitor.province),
        "booths": (*exhibitor.booths, exhibitor.hall) if exhibitor.hall else exhibitor.booths,
        "contact": (exhibitor.address, exhibitor.phone, exhibitor.email, exhibitor.website),
        "introduction": (exhibitor.intro, exhibitor.intro_en),
        "products": [_of_product(product) for product in exhibitor.products],
    }


def _of_pictures(exhibitor: CatalogExhibitor, design: str) -> dict[str, object]:
    """Return the photos, and what stands on the tiles of products that have none."""
    photos = [product.photo for product in exhibitor.products if product.photo]
    tiles = [(one.id, one.group, one.group_en) for one in exhibitor.products if not one.photo]
    return {
        "photos": [
            (photo.sha256, photo.rotation_deg, photo.illustration, *filter(None, (photo.crop,))) for photo in photos
        ],
        "groups": tiles if photos or design != COLUMNS else [],
    }


def _of_product(product: CatalogProduct) -> tuple[object, ...]:
    texts = (product.name, product.name_en, product.specification, product.description, product.description_en)
    return (*texts, product.price, [flat(mark) for mark in product.marks])


def flat(record: Any) -> tuple[object, ...]:
    """Return the values of a record that holds no other records."""
    return tuple(vars(record).values())


def _digest(value: object) -> str:
    return hashlib.blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).hexdigest()
