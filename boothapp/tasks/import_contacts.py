"""The contact person a list names, among those the fair has."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.matching import NEVER_CHANGED, Earlier
from boothapp.domain.same_values import says
from boothapp.tasks.import_filling import Difference, Filling, IsNews, fill_contact


@dataclass(frozen=True)
class Contacts:
    """The contacts of an exhibitor after a list named one."""

    all: tuple[Contact, ...]
    differences: tuple[Difference, ...] = ()
    in_bin: str = ""  # the name or number of the listed contact when somebody removed it


def with_contact(
    exhibitor: Exhibitor,
    contacts: Sequence[Contact],
    stated: Contact,
    earlier: Mapping[str, Earlier],
    is_news: IsNews,
) -> Contacts:
    """Let an exhibitor have the contact a list names.

    One of the same name is completed; a nameless one gets the name; where the fair names somebody else, that is a
    difference: the list may mean a successor. Whoever was asked about before is not added later.
    """
    unchanged = Contacts(tuple(contacts))
    live = [contact for contact in contacts if not contact.deleted_at]
    known = _saying("name", stated.name, live, earlier) if stated.name else next(iter(live), None)
    if known is None and (removed := _removed(contacts, stated, earlier)):
        return replace(unchanged, in_bin=removed.name or removed.phone)
    if known is None and stated.name and live:
        nameless = next((contact for contact in live if not contact.name), None)
        if nameless is None:
            other = Difference("contact", described(live[0]), described(stated))
            return replace(unchanged, differences=(other,) if is_news(other) else ())
        known = nameless
    if known is None:
        if not stated.name and not stated.role and says("phone", exhibitor.phone, stated.phone):
            return unchanged
        told = (("contact", described(stated)), ("contact_role", stated.role), ("contact_phone", stated.phone))
        if not all(is_news(Difference(field, "", value)) for field, value in told if value):
            return unchanged
        position = max((contact.position for contact in contacts), default=-1) + 1
        return Contacts((*contacts, replace(stated, exhibitor_id=exhibitor.id, position=position)))
    numbers = [exhibitor.phone, *earlier.get(exhibitor.id, NEVER_CHANGED).get("phone", ())]
    filling = Filling(known, earlier.get(known.id, NEVER_CHANGED), is_news)
    fill_contact(filling, stated, also=[*numbers, *contact_phones(contacts, earlier)])
    return Contacts(
        tuple(filling.record if contact is known else contact for contact in contacts), tuple(filling.differences)
    )


def contact_phones(contacts: Iterable[Contact], earlier: Mapping[str, Earlier]) -> list[str]:
    """Return the numbers of all these people, also of those who were removed, and numbers that were changed."""
    return [
        phone
        for contact in contacts
        for phone in (contact.phone, *earlier.get(contact.id, NEVER_CHANGED).get("phone", ()))
        if phone
    ]


def described(contact: Contact) -> str:
    """Return a contact in one line: "Nguyễn Văn An, Giám đốc, 0912 345 678"."""
    return ", ".join(filter(None, (contact.name, contact.role, contact.phone)))


def _removed(contacts: Sequence[Contact], stated: Contact, earlier: Mapping[str, Earlier]) -> Contact | None:
    field = "name" if stated.name else "phone" if stated.phone else "role"
    removed = [contact for contact in contacts if contact.deleted_at]
    return _saying(field, getattr(stated, field), removed, earlier)


def _saying(field: str, value: str, contacts: Sequence[Contact], earlier: Mapping[str, Earlier]) -> Contact | None:
    """Return the first contact whose field says `value`, or said it before somebody changed it."""
    for contact in contacts:
        told = (getattr(contact, field), *earlier.get(contact.id, NEVER_CHANGED).get(field, ()))
        if any(says(field, one, value) for one in told):
            return contact
    return None
