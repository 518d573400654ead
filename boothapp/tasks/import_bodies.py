"""An exhibitor with all that belongs to it, and what a statement of a list makes of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.matching import NEVER_CHANGED, Earlier
from boothapp.tasks.import_consents import with_consent
from boothapp.tasks.import_contacts import contact_phones, with_contact
from boothapp.tasks.import_filling import Difference, Filling, fill_exhibitor
from boothapp.tasks.import_products import Goods, Shelf
from boothapp.tasks.import_statement import Statement

WasAsked = Callable[[str, Difference], bool]
"""Whether the fair has a question about this difference of the exhibitor with this id, in whatever state."""


@dataclass(frozen=True)
class Body:
    """An exhibitor, its contacts, consents and products; removed ones among them."""

    exhibitor: Exhibitor
    contacts: tuple[Contact, ...] = ()
    goods: tuple[Goods, ...] = ()
    consents: tuple[Consent, ...] = ()

    def records(self) -> Iterator[Any]:
        """All of it, an owner before what it owns."""
        yield self.exhibitor
        yield from self.contacts
        yield from self.consents
        for one in self.goods:
            yield one.product
            yield from one.recognitions
            yield from one.certificates


@dataclass(frozen=True)
class Completed:
    """What a statement makes of a body; `body` is the same one when the statement adds nothing."""

    body: Body
    differences: tuple[Difference, ...]  # never asked about before
    in_bin: tuple[tuple[int, str, str], ...] = ()  # (row, "product" or "contact", name) of what somebody removed
    consent_doubt: tuple[str, str] = ("", "")  # code and sentence when the fair and the list differ about it

    def adds_nothing_to(self, body: Body) -> bool:
        return self.body is body and not self.differences


def completed(body: Body, statement: Statement, earlier: Mapping[str, Earlier], was_asked: WasAsked) -> Completed:
    """Return the body with what the statement adds: empty fields filled, a contact, a consent, products."""
    known = body.exhibitor

    def is_news(difference: Difference) -> bool:
        return not was_asked(known.id, difference)

    filling = Filling(known, earlier.get(known.id, NEVER_CHANGED), is_news)
    ours = statement.listed_id == known.id
    fill_exhibitor(
        filling, statement.exhibitor, statement.worked_out, contact_phones(body.contacts, earlier), ours=ours
    )
    differences = list(filling.differences)
    in_bin = []
    people = body.contacts
    if statement.contact:
        found = with_contact(filling.record, body.contacts, statement.contact, earlier, is_news)
        people, differences = found.all, [*differences, *found.differences]
        in_bin += [(statement.row, "contact", found.in_bin)] if found.in_bin else []
    shelf = Shelf(body.goods, earlier, is_news)
    for product in statement.products:
        shelf.take(known.id, product)
    in_bin += [(product.row, "product", product.product.name) for product in shelf.in_bin]
    agreed = with_consent(known, body.consents, statement.consent, no=statement.no_consent)
    told = [replace(one, row=statement.row) for one in differences]
    result = Body(filling.record, people, tuple(shelf.goods), agreed.all)
    return Completed(
        body if _is_same(body, result) else result,
        (*told, *shelf.differences),
        tuple(in_bin),
        (agreed.code, agreed.message),
    )


def new_body(statement: Statement) -> Completed:
    """Return the body of an exhibitor that the fair does not have yet."""
    exhibitor = statement.exhibitor
    people = (replace(statement.contact, exhibitor_id=exhibitor.id),) if statement.contact else ()
    consents = (statement.consent,) if statement.consent else ()
    shelf = Shelf((), {}, lambda _: True)
    for product in statement.products:
        shelf.take(exhibitor.id, product)
    return Completed(Body(exhibitor, people, tuple(shelf.goods), consents), tuple(shelf.differences))


def _is_same(a: Body, b: Body) -> bool:
    pairs = ((a.contacts, b.contacts), (a.goods, b.goods), (a.consents, b.consents))
    return a.exhibitor is b.exhibitor and all(
        len(one) == len(other) and all(x is y for x, y in zip(one, other, strict=True)) for one, other in pairs
    )
