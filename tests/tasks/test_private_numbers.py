"""A personal number typed into any text of the fair reaches neither a page of the book nor what is said about it."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from boothapp.domain.catalog import DESIGNS, CatalogOptions
from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Advertisement, PrintRun, PrintRunItem
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import make_catalog, preflight

PERSONAL = "014085005678"
_CODES = frozenset(("id", "kind", "status", "scheme", "size", "level", "points", "slot"))
_CODES_OF = {FairFacts: {"provinces_from"}, Exhibitor: {"province_code", "province_from"}}
_KEYS = re.compile(r"\w+_id")


def talkative(of: type, /, **given: Any) -> Any:
    """Return a record all of whose texts tell a personal number, each with the name of its field."""
    texts = {
        field.name: f"{field.name.replace('_', ' ')} {PERSONAL}"
        for field in fields(of)
        if field.type is str and field.name not in _CODES | _CODES_OF.get(of, set()) and not _KEYS.match(field.name)
    }
    return of(**texts | given)


@pytest.fixture
def told(fair: Fair) -> Fair:
    """A fair that tells personal numbers wherever a text can stand; one exhibitor has agreed to be printed."""
    hall = talkative(Hall, width_m=30, depth_m=20)
    zone = talkative(Zone, hall_id=hall.id)
    booths = [talkative(Booth, hall_id=hall.id, zone_id=zone.id, x_m=4 * at, y_m=3) for at in range(2)]
    group = talkative(ProductGroup, scheme="own")
    exhibitors = [talkative(Exhibitor, website=site) for site in ("", f"zalo.me/{PERSONAL}")]
    products = [talkative(Product, exhibitor_id=one.id, group_id=group.id, price_text=PERSONAL) for one in exhibitors]
    with fair.edit("test"):
        records.save(
            fair.db,
            talkative(FairFacts, id=fair.facts.id, opens_on="2026-07-27"),
            *(talkative(kind) for kind in (Organiser, EmergencyContact, ProgrammeItem)),
            *(group, hall, zone, talkative(Pavilion, hall_id=hall.id), *booths),
            talkative(PlanItem, hall_id=hall.id, kind="label", x_m=20, y_m=15),
            *exhibitors,
            Consent(exhibitors[0].id, "catalog", "2026-01-01"),
            *products,
            *(talkative(Recognition, product_id=one.id, scheme="other") for one in products),
            *(talkative(Recognition, product_id=one.id, scheme="ocop", stars=4) for one in products),
            *(talkative(Certificate, exhibitor_id=one.exhibitor_id, product_id=one.id) for one in products),
            *(
                talkative(Assignment, booth_id=booth.id, exhibitor_id=one.id)
                for booth, one in zip(booths, exhibitors, strict=True)
            ),
            *(talkative(Advertisement, size=size, exhibitor_id=exhibitors[0].id) for size in ("1/1", "1/4")),
        )
    return fair


@pytest.mark.parametrize("design", DESIGNS)
def test_no_page_tells_one(told: Fair, tmp_path: Path, design: str) -> None:
    result = make_catalog.make(told, CatalogOptions(design, language="vi-en"), tmp_path / "a.pdf", freeze=PERSONAL)
    pages = "".join(printed(tmp_path / "a.pdf"))
    flat = re.sub(r"\s", "", pages)
    assert [flat[at.start() - 40 : at.end() + 10] for at in re.finditer(PERSONAL, flat)] == []
    assert pages.count("5678") > 20
    assert not [text for text in beside_the_pages(tmp_path / "a.pdf") if PERSONAL in text]
    assert [
        one for one in (*result.findings, *result.printed, *preflight.findings(told)) if PERSONAL in repr(one)
    ] == []
    assert PERSONAL not in repr(records.where(told.db, PrintRunItem))
    assert len(records.where(told.db, PrintRun)) == 1


def printed(book: Path) -> Iterator[str]:
    pdf = pypdfium2.PdfDocument(book)
    try:
        for page in pdf:
            yield page.get_textpage().get_text_range()
    finally:
        pdf.close()


def beside_the_pages(book: Path) -> list[str]:
    """Return the properties, bookmarks and links of a book."""
    with pikepdf.open(book) as pdf:
        found = [str(value) for value in pdf.docinfo.values()]
        found += [
            str(thing.Title) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/Title" in thing
        ]
        found += [str(thing.A.URI) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/A" in thing]
        assert len(found) > 10
        return found
