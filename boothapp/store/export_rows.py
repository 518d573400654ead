"""Everything an export shows, read from the fair in one moment; nothing that is in the bin."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Booth, Hall, Pavilion, Zone
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import places, records, registrations
from boothapp.store.fair import Fair
from boothapp.store.places import Places

_LISTED = "position, id"
_SORTED = "sort_key, id"
_GIVEN = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class FactRows:
    facts: FairFacts
    organisers: list[Organiser]
    emergency_contacts: list[EmergencyContact]
    programme: list[ProgrammeItem]


@dataclass(frozen=True)
class ExportRows:
    """The fair's rows, each list in the order it is shown; parts stand under the id of what they belong to."""

    facts: FactRows
    exhibitors: list[Exhibitor]
    contacts: dict[str, list[Contact]]
    consenting: frozenset[str]  # ids of the exhibitors that agreed to have their contact details in the catalog
    products: dict[str, list[Product]]
    recognitions: dict[str, list[Recognition]]
    certificates: dict[str, list[Certificate]]
    photos: dict[str, list[Photo]]
    groups: dict[str, ProductGroup]
    halls: list[Hall]
    zones: dict[str, Zone]
    pavilions: dict[str, Pavilion]
    booths: list[Booth]
    places: Places


def read(fair: Fair, only: Collection[str] | None = None, only_products: Collection[str] | None = None) -> ExportRows:
    """Return what an export of the fair shows, with `only` that of the exhibitors, and of the products, with these ids.

    Raises DamagedFair when the fair has lost its own row.
    """
    db = fair.db
    own_transaction = not db.conn.in_transaction
    if own_transaction:
        db.execute("BEGIN")  # one moment, though another program may be writing
    try:
        return _read(fair, only, only_products)
    finally:
        if own_transaction:
            db.execute("ROLLBACK")


def read_facts(fair: Fair) -> FactRows:
    """Return what the fair says of itself."""
    db = fair.db
    return FactRows(
        fair.facts,
        records.where(db, Organiser, order=_LISTED),
        records.where(db, EmergencyContact, order=_LISTED),
        records.where(db, ProgrammeItem, order="held_on, position, id"),
    )


def _read(fair: Fair, only: Collection[str] | None, only_products: Collection[str] | None) -> ExportRows:
    db = fair.db
    exhibitors = [one for one in records.where(db, Exhibitor, order=_SORTED) if only is None or one.id in only]
    theirs, ids = ("1", []) if only is None else (f"exhibitor_id IN {_GIVEN}", [json.dumps(sorted(only))])
    products = records.where(db, Product, theirs, ids, order="position, sort_key, id")
    shown = [one for one in products if only_products is None or one.id in only_products]
    return ExportRows(
        facts=read_facts(fair),
        exhibitors=exhibitors,
        contacts=records.grouped(records.where(db, Contact, order=_LISTED), "exhibitor_id"),
        consenting=registrations.consenting(db),
        products=records.grouped(shown, "exhibitor_id"),
        recognitions=records.grouped(records.where(db, Recognition, order=_LISTED), "product_id"),
        certificates=records.grouped(
            records.where(db, Certificate, "product_id IS NOT NULL", order="id"), "product_id"
        ),
        photos=records.grouped(records.where(db, Photo, "product_id IS NOT NULL", order=_LISTED), "product_id"),
        groups={group.id: group for group in records.where(db, ProductGroup)},
        halls=records.where(db, Hall, order="position, name, id"),
        zones={zone.id: zone for zone in records.where(db, Zone)},
        pavilions={pavilion.id: pavilion for pavilion in records.where(db, Pavilion)},
        booths=records.where(db, Booth, order=_SORTED),
        places=places.known(db),
    )
