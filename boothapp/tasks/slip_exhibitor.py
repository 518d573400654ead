"""The upper part of an intake slip as an exhibitor with its contact person and its consent."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from boothapp.domain import entered_fields, names, phones, places, provinces, typed_fields
from boothapp.domain.exhibitor import KINDS, Consent, Contact, Exhibitor
from boothapp.domain.slip import Slip
from boothapp.domain.text import clean
from boothapp.tasks.import_consents import PURPOSE

_GROUP_LABEL = "Nhóm hàng: "  # among the wishes, while no product has the group yet


@dataclass(frozen=True)
class KnownExhibitor:
    """An exhibitor of the fair with the people behind it and what it agreed to; nothing that is in the bin."""

    exhibitor: Exhibitor
    contacts: tuple[Contact, ...] = ()
    consents: tuple[Consent, ...] = ()

    @property
    def contact(self) -> Contact | None:
        """The person a slip shows."""
        return next((one for one in self.contacts if one.name), next(iter(self.contacts), None))

    @property
    def agreed(self) -> tuple[Consent, ...]:
        """The consents to print its contact details."""
        ours = (one for one in self.consents if one.purpose == PURPOSE and one.contact_id is None)
        return tuple(one for one in ours if not one.withdrawn_at)


def filled(slip: Slip, known: KnownExhibitor, group: str) -> Slip:
    """Return the slip filled from the fair: empty fields show what the fair says, typed ones stay.

    `group` is that of its products, "" when they have none.
    """
    exhibitor, contact, agreed = known.exhibitor, known.contact, next(iter(known.agreed), None)
    unit = provinces.get(exhibitor.province_code, exhibitor.province_from)
    place, street = places.shown(exhibitor.address, exhibitor.province, unit)
    shown = {
        "name": exhibitor.name,
        "tax_id": typed_fields.tax_code(exhibitor.tax_id or exhibitor.registration_no).shown,
        "phone": typed_fields.phone(exhibitor.phone).shown,
        "place": place,
        "group": group or _group_in(exhibitor.wishes),
        "booths_requested": _booths(exhibitor),
        "note": exhibitor.note,
        "kind": exhibitor.kind,
        "address": street,
        "contact": contact.name if contact else "",
        "email": exhibitor.email,
        "website": exhibitor.website,
    }
    typed: dict[str, Any] = {name: getattr(slip, name).strip() or text for name, text in shown.items()}
    return replace(
        slip,
        **typed,
        consent=slip.consent or agreed is not None,
        consent_how=agreed.how if agreed else slip.consent_how,
        consent_at=agreed.given_at if agreed else slip.consent_at,
        without_phone=slip.without_phone or any(phones.parse(one.phone) for one in known.contacts),
        known=True,
        exhibitor_id=exhibitor.id,
        contact_id=contact.id if contact else slip.contact_id,
        consent_id=agreed.id if agreed else slip.consent_id,
        prefilled=shown | ({"consent": "yes", "consent_how": agreed.how} if agreed else {}),
    )


def exhibitor_of(slip: Slip, known: Exhibitor | None, on: date | None) -> Exhibitor:
    """Return the exhibitor with what the slip says: all of it for a new one, else the fields that were touched."""
    values: dict[str, Any] = {}
    for name in ("name", "note", "email", "website"):
        if known is None or slip.touched(name):
            values[name] = clean(getattr(slip, name), lines=name == "note")
    if known is None or slip.touched("phone"):
        values["phone"] = typed_fields.phone(slip.phone).value
    if known is None or slip.touched("tax_id"):
        values |= entered_fields.numbers(slip.tax_id)
    if known is None or slip.touched("place") or slip.touched("address"):
        values |= _place(slip, known, on)
    if known is None or slip.touched("kind"):
        values["kind"] = slip.kind if slip.kind in KINDS else "" if known else names.kind_of(slip.name)
    values |= _wishes(slip, known)
    return replace(known, **values) if known else Exhibitor(**values, id=slip.exhibitor_id)


def contacts_of(slip: Slip, known: KnownExhibitor | None) -> tuple[list[Contact], list[str]]:
    """Return the contact to write, and the ids of those to put into the bin."""
    contacts = known.contacts if known else ()
    person = next((one for one in contacts if one.id == slip.contact_id), None)
    name = clean(slip.contact)
    if person is None:
        position = max((one.position for one in contacts), default=-1) + 1
        return ([Contact(slip.exhibitor_id, name, position=position, id=slip.contact_id)] if name else []), []
    if not slip.touched("contact"):
        return [], []
    if name or person.phone or person.email or person.zalo:
        return [replace(person, name=name)], []
    return [], [person.id]


def consents_of(slip: Slip, known: KnownExhibitor | None) -> Iterator[Consent]:
    """Yield the consents to write: a new one for a tick, one withdrawn for a tick taken away."""
    agreed = known.agreed if known else ()
    was_ticked = slip.prefilled.get("consent") == "yes"
    if slip.consent and not agreed:
        taken = known is not None and any(one.id == slip.consent_id for one in known.consents)  # and withdrawn
        given = Consent(slip.exhibitor_id, PURPOSE, slip.consent_at or _now(), clean(slip.contact))
        yield replace(given, how=clean(slip.consent_how), **({} if taken else {"id": slip.consent_id}))
    elif slip.consent and was_ticked and clean(slip.consent_how) != slip.prefilled.get("consent_how", ""):
        yield replace(agreed[0], how=clean(slip.consent_how))
    elif was_ticked and not slip.consent:
        yield from (replace(one, withdrawn_at=_now()) for one in agreed)


def _place(slip: Slip, known: Exhibitor | None, on: date | None) -> dict[str, str]:
    """Address and province; a text that names no province never wipes one that the fair knows."""
    place = places.read(slip.place, on)
    unit = place.province
    if known and known.province_code and unit is None and clean(slip.place):
        return {"address": places.joined(slip.address, clean(slip.place))}
    return {
        "address": places.joined(slip.address, place.commune),
        "province": place.province_text,
        "province_code": unit.code if unit else "",
        "province_from": unit.valid_from if unit else "",
    }


def _wishes(slip: Slip, known: Exhibitor | None) -> dict[str, Any]:
    """Booths and raw space; what the field says besides, and a group without products, go to the wishes."""
    values: dict[str, Any] = {}
    wishes = known.wishes if known else ""
    if known is None or slip.touched("booths_requested"):
        asked = typed_fields.booths(slip.booths_requested)
        values = {"booths_requested": asked.booths, "raw_space_m2": asked.raw_space_m2}
        wishes = _with(wishes, asked.rest)
    if slip.touched("group"):
        wishes = "; ".join(part for part in wishes.split("; ") if part and not part.startswith(_GROUP_LABEL))
        if slip.group.strip() and not slip.rows:
            wishes = _with(wishes, _GROUP_LABEL + clean(slip.group))
    return values if known and wishes == known.wishes else values | {"wishes": wishes}


def _with(wishes: str, more: str) -> str:
    return wishes if not more or more in wishes else "; ".join(filter(None, (wishes, more)))


def _group_in(wishes: str) -> str:
    found = (part for part in wishes.split("; ") if part.startswith(_GROUP_LABEL))
    return next(found, "").removeprefix(_GROUP_LABEL)


def _booths(exhibitor: Exhibitor) -> str:
    if exhibitor.booths_requested is not None:
        return str(exhibitor.booths_requested)
    return f"{exhibitor.raw_space_m2:g} m2".replace(".", ",") if exhibitor.raw_space_m2 else ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
