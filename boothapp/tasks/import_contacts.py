"""The contact person a list names, among those the fair has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.matching import NEVER_CHANGED, Earlier
from boothapp.domain.same_values import says
from boothapp.tasks.import_filling import Difference, fill_contact


@dataclass(frozen=True)
class Contacts:
    """The contacts of an exhibitor after a list named one."""

    all: tuple[Contact, ...]
    differences: tuple[Difference, ...] = ()
    in_bin: str = ""  # the name or number of the listed contact when somebody removed it


def with_contact(
    exhibitor: Exhibitor, contacts: Sequence[Contact], stated: Contact, earlier: Mapping[str, Earlier]
) -> Contacts:
    """Let an exhibitor have the contact a list names.

    One of the same name is completed; a nameless one gets the name; where the fair names somebody else, that is a
    difference: the list may mean a successor.
    """
    unchanged = Contacts(tuple(contacts))
    live = [contact for contact in contacts if not contact.deleted_at]
    known = _named(live, stated, earlier) if stated.name else next(iter(live), None)
    if known is None and (removed := _removed(contacts, stated, earlier)):
        return replace(unchanged, in_bin=removed.name or removed.phone)
    if known is None and stated.name and live:
        nameless = next((contact for contact in live if not contact.name), None)
        if nameless is None:
            return replace(unchanged, differences=(Difference("contact", described(live[0]), described(stated)),))
        known = nameless
    if known is None:
        if not stated.name and not stated.role and says("phone", exhibitor.phone, stated.phone):
            return unchanged
        position = max((contact.position for contact in contacts), default=-1) + 1
        return Contacts((*contacts, replace(stated, exhibitor_id=exhibitor.id, position=position)))
    numbers = [exhibitor.phone, *(contact.phone for contact in live)]
    filling = fill_contact(known, stated, earlier.get(known.id, NEVER_CHANGED), filter(None, numbers))
    return Contacts(
        tuple(filling.record if contact is known else contact for contact in contacts), tuple(filling.differences)
    )


def described(contact: Contact) -> str:
    """Return a contact in one line: "Nguyễn Văn An, Giám đốc, 0912 345 678"."""
    return ", ".join(filter(None, (contact.name, contact.role, contact.phone)))


def _named(contacts: Sequence[Contact], stated: Contact, earlier: Mapping[str, Earlier]) -> Contact | None:
    for contact in contacts:
        names = (contact.name, *earlier.get(contact.id, NEVER_CHANGED).get("name", ()))
        if any(name and says("name", name, stated.name) for name in names):
            return contact
    return None


def _removed(contacts: Sequence[Contact], stated: Contact, earlier: Mapping[str, Earlier]) -> Contact | None:
    removed = [contact for contact in contacts if contact.deleted_at]
    if stated.name:
        return _named(removed, stated, earlier)
    alike = (contact for contact in removed if says("phone", contact.phone, stated.phone))
    return next((contact for contact in alike if says("role", contact.role, stated.role)), None)
