"""Whatever a list holds: once in, it changes nothing again, and nothing of it is lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from import_strategies import NAMES, after, empty_fair, lists, records_of, with_records

from boothapp.domain import money, phones, recognition, tax_codes
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.matching import name_key
from boothapp.domain.paperwork import Question
from boothapp.domain.product import Product
from boothapp.domain.registration import RegistrationList
from boothapp.domain.same_values import words
from boothapp.store import history
from boothapp.store.fair import Fair
from boothapp.tasks import import_list
from boothapp.tasks.import_plan import ImportPlan, KnownFair, plan

EXAMPLES = 60


def imports_nothing(planned: ImportPlan) -> None:
    assert planned.records == ()
    report = planned.report
    assert (report.added, report.updated, report.products_added, report.questions) == (0, 0, 0, ())


@settings(max_examples=EXAMPLES)
@given(lists())
def test_the_same_list_again_changes_nothing(listed: RegistrationList) -> None:
    fair = after(empty_fair(), plan(listed, empty_fair()))
    imports_nothing(plan(listed, fair))


@settings(max_examples=EXAMPLES)
@given(lists("a.xlsx"), lists("b.xlsx"))
def test_lists_change_nothing_again_whatever_came_between(first: RegistrationList, second: RegistrationList) -> None:
    fair = empty_fair()
    for listed in (first, second):
        fair = after(fair, plan(listed, fair))
    for listed in (first, second, first):
        imports_nothing(plan(listed, fair))


@settings(max_examples=EXAMPLES)
@given(lists("a.xlsx"), lists("b.xlsx"), st.booleans())
def test_nothing_of_a_list_is_lost(first: RegistrationList, second: RegistrationList, turned: bool) -> None:
    fair, plans = empty_fair(), []
    for listed in (second, first) if turned else (first, second):
        planned = plan(listed, fair)
        fair = after(fair, planned)
        plans.append(planned)
    told = _told(fair, plans)
    for listed in (first, second):
        for value in _values(listed):
            assert value in told, value


def _told(fair: KnownFair, plans: list[ImportPlan]) -> "_Told":
    found = _Told()
    for record in records_of(fair):
        if isinstance(record, Exhibitor):
            found.add(name_key(record.name), *_texts(record))
        elif isinstance(record, Contact | Consent | Product):
            found.add(*_texts(record))
        else:
            found.add(record.text if hasattr(record, "text") else record.name)
    for planned in plans:
        for one in planned.records:
            if isinstance(one, Question):
                found.add(one.list_value)
                found.add(name_key(one.list_value))
        for remark in (*planned.report.warnings, *planned.report.skipped):
            found.message(remark.message)
    return found


def _texts(record: Any) -> list[str]:
    return [str(value) for value in vars(record).values() if value not in (None, "")]


class _Told:
    """All that the fair, its questions and the reports say, in a form that compares."""

    def __init__(self) -> None:
        self._values: set[Any] = set()
        self._messages: list[str] = []

    def add(self, *values: Any) -> None:
        for value in values:
            self._values.add(value)
            if isinstance(value, str):
                self._values.add(words(value))
                self._values.update(phone.e164 for phone in phones.parse(value))
                self._values.update(words(part) for part in value.split(", "))
                if code := tax_codes.parse(value):
                    self._values.add(code.value)

    def message(self, text: str) -> None:
        self._messages.append(words(text))

    def __contains__(self, value: Any) -> bool:
        if value in self._values or (isinstance(value, str) and words(value) in self._values):
            return True
        return isinstance(value, str) and any(words(value) in message for message in self._messages)


def _values(listed: RegistrationList) -> list[Any]:
    found: list[Any] = []
    for one in listed.exhibitors:
        found.append(name_key(one.name))
        if one.consent == "??":
            found.append(one.consent)
        found += [one.address, one.email, one.note, one.contact, one.contact_role]
        for text in (one.phone, one.contact_phone):
            found += [phone.e164 for phone in phones.parse(text)] or [text]
        code = tax_codes.parse(one.tax_id)
        found.append(code.value if code else one.tax_id)
        for product in one.products:
            price = money.parse_price(product.price)
            found += [product.name, product.specification, product.group, product.unit, product.barcode]
            found.append(str(price.dong) if price.dong is not None else price.text)
            found += [
                part.text for part in recognition.parse_recognitions(product.recognition) if part.scheme == "other"
            ]
    return [value for value in found if value]


EDITS = st.lists(
    st.tuples(
        st.integers(0, 30),
        st.sampled_from(("remove", "clear", "change")),
        st.sampled_from(("name", "phone", "address", "tax_id", "note", "price_text", "specification", "role")),
    ),
    max_size=3,
)


@settings(max_examples=EXAMPLES)
@given(lists(), EDITS)
def test_the_same_list_again_leaves_alone_what_people_changed(listed: RegistrationList, edits: Any) -> None:
    fair = after(empty_fair(), plan(listed, empty_fair()))
    for number, what, field in edits:
        fair = _edited(fair, number, what, field)
    imports_nothing(plan(listed, fair))


def _edited(fair: KnownFair, number: int, what: str, field: str) -> KnownFair:
    """The fair after somebody removed a record, or cleared or changed one of its fields."""
    found = [one for one in records_of(fair) if isinstance(one, Exhibitor | Contact | Product)]
    record = found[number % len(found)]
    if what == "remove":
        return with_records(fair, [replace(record, deleted_at="2026-11-24T00:00:00+00:00")])
    before = getattr(record, field, "")
    if not before or (what == "clear" and field == "name"):
        return fair
    value = {"clear": "", "change": "Tên khác hẳn" if field == "name" else "0999888777"}[what]
    old = {**fair.earlier.get(record.id, {})}
    old[field] = old.get(field, frozenset()) | {before}
    return with_records(replace(fair, earlier={**fair.earlier, record.id: old}), [replace(record, **{field: value})])


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(listed=lists())
def test_taken_back_and_put_in_again_every_row_and_search_is_what_it_was(
    fair: Fair, content: Callable[[Fair], Any], listed: RegistrationList
) -> None:
    """One fair for all examples: every list comes upon what those before it left."""
    before = content(fair)
    planned = plan(listed, import_list.read(fair))
    import_list.apply(fair, planned)
    after = content(fair)
    if planned.records:
        history.undo(fair)
        assert content(fair) == before
        history.redo(fair)
    assert content(fair) == after
    imports_nothing(plan(listed, import_list.read(fair)))


def test_the_strategies_hold_names_of_one_body_and_of_several() -> None:
    assert len({name_key(name) for name in NAMES}) < len(NAMES)
