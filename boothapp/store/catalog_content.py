"""Everything a catalog prints, read from the fair."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from sqlite_utils import Database

from boothapp.domain import booth_codes, dates, editions, money, phones, provinces
from boothapp.domain.catalog import (
    CatalogAdvertisement,
    CatalogContent,
    CatalogEvent,
    CatalogExhibitor,
    CatalogGroup,
    CatalogMark,
    CatalogOrganiser,
    CatalogProduct,
    CatalogZone,
)
from boothapp.domain.delegation import DELEGATION
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Advertisement
from boothapp.domain.plan import Zone
from boothapp.domain.printed_words import KIND_NAMES
from boothapp.domain.private_texts import is_person
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import catalog_photos, places, plan_content, records, registrations
from boothapp.store.catalog_photos import (
    PhotoOf,
    Prints,
    photo_as_printed,
    photo_unprinted,
    photos_advertised,
    photos_printed,
)
from boothapp.store.catalog_privacy import as_may_be_told, fair_as_may_be_told, text_without_consent
from boothapp.store.fair import Fair
from boothapp.store.places import Place

_REGIONS = "MDT"
_PRIVATE_KINDS = ("household", "artisan")  # their address is somebody's home


def read(fair: Fair, elsewhere: Prints | None = None, *, to_print: bool = True) -> CatalogContent:
    """Return the catalog's content; exhibitors stand by province, booth and name, withdrawn ones are left out.

    A telephone number or e-mail address is in it only with a consent to print it. `elsewhere` are print renditions
    that the fair's cache lacks. Without `to_print` photos have their size, but need no rendition.
    """
    photo_of = (
        partial(photo_as_printed, fair.folder, elsewhere or {}) if to_print else partial(photo_unprinted, fair.folder)
    )
    db, facts = fair.db, fair.facts
    exhibitors = records.where(db, Exhibitor, "status <> 'withdrawn'", order="sort_key, id")
    products = _products(fair, facts.opening_day, photo_of)
    had = places.printed(db)
    halls = tuple(plan_content.halls(db, had))
    hall_told = plan_content.halls_told(halls, had)
    consented = registrations.consenting(db)
    province_of = {exhibitor.id: _province(exhibitor) for exhibitor in exhibitors}
    exhibitors.sort(
        key=lambda exhibitor: _place(province_of[exhibitor.id], exhibitor, had.of_exhibitor.get(exhibitor.id, ()))
    )  # stable: names keep their order
    content = CatalogContent(
        **_facts(facts),
        **_matter(db, photo_of),
        **_plan(db, photo_of),
        halls=halls,
        regions={found.name: provinces.region_letter(found) for found in province_of.values() if found},
        exhibitors=tuple(
            _exhibitor(
                exhibitor,
                province_of[exhibitor.id],
                _where(had.of_exhibitor.get(exhibitor.id, ()), hall_told.get(exhibitor.id, "")),
                tuple(products.get(exhibitor.id, ())),
                exhibitor.id in consented,
            )
            for exhibitor in exhibitors
        ),
    )
    return fair_as_may_be_told(content)


def read_for_sheets(fair: Fair) -> CatalogContent:
    """Return what a plan on a sheet shows: as `read` without renditions, with held booths and pavilions as well."""
    content = read(fair, to_print=False)
    return replace(
        content, halls=plan_content.with_holds(fair.db, content.halls), pavilions=plan_content.pavilions(fair.db)
    )


def _facts(facts: FairFacts) -> dict[str, Any]:
    day = facts.opening_day
    last = date.fromisoformat(facts.closes_on) if facts.closes_on else day
    return {
        "id": facts.id,
        "fair_name": facts.name,
        "fair_name_en": facts.name_en,
        "short_name": facts.short_name or facts.name,
        "edition": facts.edition,
        "edition_en": editions.english(facts.edition),
        "theme": facts.theme,
        "dates": dates.format_span(day, last or day) if day else "",
        "hours": facts.opening_hours,
        "venue": facts.venue,
        "place": facts.address,
        "host": facts.host,
        "hotline": facts.hotline,
        "website": facts.website,
        "word": facts.word,
        "word_en": facts.word_en,
        "word_signed_by": facts.word_signed_by,
    }


def _matter(db: Database, photo_of: PhotoOf) -> dict[str, Any]:
    """Who holds the fair, its cover, whom to call, what happens when, and the groups products are listed by."""
    cover = catalog_photos.cover(db)
    logos = {id_: photo_of(logo, "print") for id_, logo in catalog_photos.logos(db).items()}
    return {
        "cover": photo_of(cover, "page") if cover else None,
        "organisers": tuple(
            CatalogOrganiser(one.name, one.name_en, one.role, one.id, logos.get(one.id))
            for one in records.where(db, Organiser, order="position, id")
        ),
        "emergency": tuple(
            (contact.name, contact.phone) for contact in records.where(db, EmergencyContact, order="position, id")
        ),
        "programme": tuple(
            CatalogEvent(item.title, item.title_en, _printed_day(item.held_on), item.time, item.place, item.id)
            for item in records.where(db, ProgrammeItem, order="coalesce(held_on, ''), position, id")
        ),
        "groups": tuple(
            CatalogGroup(group.name, group.name_en, group.id)
            for group in records.where(db, ProductGroup, order="scheme, position, id")
        ),
    }


def _printed_day(iso: str | None) -> str:
    day = dates.from_iso(iso)
    return dates.format_span(day, day) if day else ""


def _plan(db: Database, photo_of: PhotoOf) -> dict[str, Any]:
    """Zones, and the advertisements, which are pages too."""
    names_of = {exhibitor.id: text_without_consent(exhibitor.name) for exhibitor in records.where(db, Exhibitor)}
    photos = {photo.id: photo for photo in photos_advertised(db)}
    return {
        "zones": tuple(
            CatalogZone(zone.code, zone.name, zone.name_en, zone.id)
            for zone in records.where(db, Zone, order="position, id")
        ),
        "advertisements": tuple(
            CatalogAdvertisement(
                advertisement.id,
                advertisement.size,
                advertisement.text,
                photo_of(photos[advertisement.photo_id], "page") if advertisement.photo_id in photos else None,
                names_of.get(advertisement.exhibitor_id or "", ""),
            )
            for advertisement in records.where(db, Advertisement, order="position, id")
        ),
    }


def _province(exhibitor: Exhibitor) -> provinces.Province | None:
    return provinces.get(exhibitor.province_code, exhibitor.province_from)


def _place(province: provinces.Province | None, exhibitor: Exhibitor, had: Sequence[Place]) -> tuple[Any, ...]:
    """Regions first, provinces in the order of their codes, the province's own stand before its exhibitors by booth."""
    by_booth = (0, booth_codes.sort_key(had[0].number)) if had else (1,)
    own_stand = exhibitor.kind == DELEGATION
    if province is None:
        return len(_REGIONS) + 1, "", not own_stand, by_booth
    region = provinces.region_letter(province)
    return _REGIONS.index(region) if region else len(_REGIONS), province.code, not own_stand, by_booth


def _where(had: Sequence[Place], hall: str) -> dict[str, Any]:
    numbers, ids = tuple(place.number for place in had), tuple(place.booth_id for place in had)
    return {"booths": numbers, "booth_ids": ids, "hall": hall}


def _exhibitor(
    exhibitor: Exhibitor,
    province: provinces.Province | None,
    where: dict[str, Any],
    products: tuple[CatalogProduct, ...],
    consented: bool,
) -> CatalogExhibitor:
    at_home = exhibitor.kind in _PRIVATE_KINDS or (not exhibitor.kind and is_person(exhibitor.name))
    shown = CatalogExhibitor(
        id=exhibitor.id,
        name=exhibitor.name,
        name_en=exhibitor.name_en,
        kind=KIND_NAMES[exhibitor.kind][0] if exhibitor.kind else "",
        kind_en=KIND_NAMES[exhibitor.kind][1] if exhibitor.kind else "",
        is_province_stand=exhibitor.kind == DELEGATION,
        province=province.name if province else "",
        address=exhibitor.address if consented or not at_home else "",
        phone=phones.national_text(exhibitor.phone) if consented else "",
        email=exhibitor.email if consented else "",
        website=exhibitor.website,
        intro=exhibitor.intro,
        intro_en=exhibitor.intro_en,
        products=products,
        **where,
    )
    return as_may_be_told(shown, consented=consented)


def _products(fair: Fair, opening_day: date | None, photo_of: PhotoOf) -> dict[str, list[CatalogProduct]]:
    db = fair.db
    marks = records.grouped(records.where(db, Recognition, order="position, id"), "product_id")
    certificates = records.grouped(records.where(db, Certificate, "product_id IS NOT NULL", order="id"), "product_id")
    main_photo = {photo.product_id: photo for photo in photos_printed(db)}
    groups = {group.id: group for group in records.where(db, ProductGroup)}
    found: dict[str, list[CatalogProduct]] = defaultdict(list)
    for product in records.where(db, Product, order="position, id"):
        photo, group = main_photo.get(product.id), groups.get(product.group_id or "")
        found[product.exhibitor_id].append(
            CatalogProduct(
                id=product.id,
                name=product.name,
                name_en=product.name_en,
                specification=product.specification,
                price=money.printed_price(product.price_dong, product.price_text, product.unit),
                description=product.description,
                description_en=product.description_en,
                group=group.name if group else product.group_text,
                group_en=group.name_en if group else "",
                marks=(
                    *_marks(marks.get(product.id, ()), opening_day),
                    *_certificates(certificates.get(product.id, ()), opening_day),
                ),
                photo=photo_of(photo, "print") if photo else None,
            )
        )
    return found


def _marks(found: Sequence[Recognition], opening_day: date | None) -> list[CatalogMark]:
    """The recognitions that may be printed: those not known to have expired on the opening day."""
    return [
        CatalogMark(mark.scheme, mark.level, mark.stars, mark.text)
        for mark in found
        if not (opening_day and mark.holds_on(opening_day) is False)
    ]


def _certificates(found: Sequence[Certificate], opening_day: date | None) -> list[CatalogMark]:
    """Certificates such as VietGAP that are not known to have ended by the opening day."""
    valid = [one for one in found if not (opening_day and one.has_ended_by(opening_day))]
    return [CatalogMark("other", text=one.name) for one in valid]
