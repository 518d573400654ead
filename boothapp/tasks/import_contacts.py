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
    in_bin: str = ""  # the listed contact in words when somebody removed it


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
    known = _named(stated.name, live, earlier) if stated.name else next(iter(live), None)
    if known is None and _is_removed(contacts, stated, earlier):
        return replace(unchanged, in_bin=described(stated))
    known = known or next((contact for contact in live if not contact.name), None)
    if known is not None:
        filling = Filling(known, earlier.get(known.id, NEVER_CHANGED), is_news)
        numbers = [exhibitor.phone, *earlier.get(exhibitor.id, NEVER_CHANGED).get("phone", ())]
        fill_contact(filling, stated, also=[*numbers, *contact_phones(contacts, earlier)])
        completed = tuple(filling.record if contact is known else contact for contact in contacts)
        return Contacts(completed, tuple(filling.differences))
    if live:
        other = Difference("contact", described(live[0]), described(stated))
        return replace(unchanged, differences=(other,) if is_news(other) else ())
    if _is_new(exhibitor, stated, is_news):
        position = max((contact.position for contact in contacts), default=-1) + 1
        return Contacts((*contacts, replace(stated, exhibitor_id=exhibitor.id, position=position)))
    return unchanged


def _is_new(exhibitor: Exhibitor, stated: Contact, is_news: IsNews) -> bool:
    """Tell whether the contact says more than the exhibitor's own number, and nobody was asked about it."""
    if not stated.name and not stated.role and says("phone", exhibitor.phone, stated.phone):
        return False
    told = (("contact", described(stated)), ("contact_role", stated.role), ("contact_phone", stated.phone))
    return all(is_news(Difference(field, "", value)) for field, value in told if value)


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


def _is_removed(contacts: Sequence[Contact], stated: Contact, earlier: Mapping[str, Earlier]) -> bool:
    """Tell whether somebody removed the contact; where none is left, a nameless one can only be one of the removed."""
    removed = [contact for contact in contacts if contact.deleted_at]
    return bool(_named(stated.name, removed, earlier) if stated.name else removed)


def _named(name: str, contacts: Sequence[Contact], earlier: Mapping[str, Earlier]) -> Contact | None:
    """Return the first contact who is called `name`, or was before somebody changed it."""
    for contact in contacts:
        names = (contact.name, *earlier.get(contact.id, NEVER_CHANGED).get("name", ()))
        if any(says("name", known, name) for known in names):
            return contact
    return None
