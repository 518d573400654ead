"""A value that a list told and the fair did not take: put into its field after all, because somebody chose it."""

from dataclasses import replace
from typing import Any

from boothapp.domain import phones
from boothapp.domain.entered_fields import EXHIBITOR_FIELDS, PRODUCT_FIELDS
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.domain.same_values import says
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.edit_records import entered, rules_of

_CONTACT_FIELDS = ("contact", "contact_role", "contact_phone")
_COLUMNS = {"contact_role": "role", "contact_phone": "phone"}
_JOINED = {"phone": " / ", "email": "; ", "website": "; ", "wishes": "; ", "note": "\n"}
_AS_TYPED = {"price_dong": "price", "price_text": "price", "group_text": "group"}  # columns that an archive names
_MASKED = "••••"


def is_known(question: Question) -> bool:
    """Tell whether the field a question is about can be set here; others only where they are shown."""
    return _field(question) in (PRODUCT_FIELDS if question.product_id else (*EXHIBITOR_FIELDS, *_CONTACT_FIELDS))


def is_whole(question: Question) -> bool:
    """Tell whether the list's value is there in full: a personal number is not kept."""
    return bool(question.list_value) and _MASKED not in question.list_value


def holds_both(question: Question) -> bool:
    """Tell whether the field can hold both values."""
    return not question.product_id and (question.field in _JOINED or question.field == "contact")


def taking(fair: Fair, question: Question, value: str, *, both: bool) -> list[Any]:
    """Return the records as they are with the value in its field; with `both`, the list's beside the fair's.

    Raises ProblemsFound when the value cannot stand there.
    """
    field = _field(question)
    if field in _CONTACT_FIELDS:
        return _contact(fair, question, question.list_value if both else value, both=both)
    record: Any = (
        records.get(fair.db, Product, question.product_id)
        if question.product_id
        else records.get(fair.db, Exhibitor, question.exhibitor_id or "")
    )
    if record is None:
        return []
    if both:
        value = _JOINED[field].join((str(getattr(record, field)), question.list_value))
    values, problems = entered(record, {field: value}, rules_of(fair))
    if errors := [problem for problem in problems if problem.level == "error"]:
        raise ProblemsFound(errors)
    return [replace(record, **values)]


def _field(question: Question) -> str:
    return _AS_TYPED.get(question.field, question.field)


def _contact(fair: Fair, question: Question, value: str, *, both: bool) -> list[Contact]:
    """The contact person: in the place of the one that the fair names, or behind it."""
    people = records.where(fair.db, Contact, "exhibitor_id = ?", [question.exhibitor_id], order="position, id")
    if question.field == "contact":
        told = _person(question.exhibitor_id or "", value)
        if both or not people:
            return [replace(told, position=max((one.position for one in people), default=-1) + 1)]
        return [replace(people[0], name=told.name, role=told.role, phone=told.phone or people[0].phone)]
    column = _COLUMNS[question.field]
    now: dict[str, Any] = {column: value}
    meant = [one for one in people if says(column, getattr(one, column), question.fair_value)]
    return [replace(one, **now) for one in (meant or people)[:1]]


def _person(exhibitor_id: str, text: str) -> Contact:
    """The contact that `import_contacts.described` put into one line."""
    parts = [part.strip() for part in text.split(",")]
    phone = parts.pop() if len(parts) > 1 and phones.parse(parts[-1]) else ""
    return Contact(exhibitor_id, parts[0], ", ".join(parts[1:]), phone)
