"""What an archive says differently from the fair: the fair's value stays, and somebody is asked."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime

from boothapp.domain import matching
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.personal_numbers import masked
from boothapp.store import merging, records, registrations
from boothapp.store.derived import DERIVED
from boothapp.store.fair import Fair
from boothapp.store.migrations import SHARED
from boothapp.store.row_values import Row
from boothapp.tasks.import_remarks import quoted
from boothapp.tasks.import_report import AskedQuestion, Candidate

Asked = tuple[Question, AskedQuestion]
_NEVER = ("product_groups", "questions", "print_runs", "print_run_items")  # what every fair notes for itself
_OWN_FACTS = ("fair", "organisers", "emergency_contacts", "programme_items")


def ask(fair: Fair, file: str, added: Sequence[Row], *, same_fair: bool, group_of: Mapping[str, str]) -> list[Asked]:
    """Return the questions that were never asked before: values that differ, and new exhibitors the fair may have.

    `added` are the exhibitors that come in, `group_of` the fair's product groups by the archive's. Not asked about are
    values that somebody in this fair has changed since. Call it while `merging.beside` holds the archive's database.
    """
    asked_before = {_key(question) for question in records.where(fair.db, Question, deleted=True)}
    found = [*_differences(fair, file, same_fair, group_of), *_duplicates(fair, file, added)]
    return [one for one in found if _key(one[0]) not in asked_before]


def _key(question: Question) -> tuple[str | None, ...]:
    return (
        question.code,
        question.exhibitor_id,
        question.other_exhibitor_id,
        question.product_id,
        question.field,
        question.list_value,
        question.sheet if not question.exhibitor_id else "",
    )


def _differences(fair: Fair, file: str, same_fair: bool, group_of: Mapping[str, str]) -> Iterator[Asked]:
    earlier = registrations.earlier_values(fair.db)
    owner_of = merging.owners(fair.db)
    for table in SHARED:
        if table in _NEVER or (table in _OWN_FACTS and not same_fair):
            continue
        for ours, theirs in merging.changed_rows(fair.db, table):
            decided = earlier.get(ours["id"], {})
            for column, told in theirs.items():
                value = group_of.get(told, told) if column == "group_id" else told
                if value != ours[column] and _is_news(column, value) and value not in decided.get(column, ()):
                    place = _Place(table, ours, owner_of)
                    yield place.question(file, column, value)


def _is_news(column: str, value: object) -> bool:
    """A blank says nothing, except that a record is not in the bin."""
    return column not in DERIVED and (value not in ("", None) or column == "deleted_at")


class _Place:
    """The record of the fair that a question is about."""

    def __init__(self, table: str, row: Row, owner_of: Mapping[str, str]) -> None:
        self._table, self._row = table, row
        self._name = masked(str(row.get("name") or row.get("code") or row["id"]))
        self._product = row["id"] if table == "products" else row.get("product_id")
        owner = row.get("exhibitor_id") or owner_of.get(self._product or "")
        self._exhibitor = row["id"] if table == "exhibitors" else owner

    def question(self, file: str, column: str, value: object) -> Asked:
        ours, theirs = _text(self._row[column]), _text(value)
        values = f"{quoted(ours)} in the fair and {quoted(theirs)} in the archive"
        question = Question(
            code="value_differs",
            asked_at=_now(),
            exhibitor_id=self._exhibitor,
            product_id=self._product,
            field=column if self._table in ("exhibitors", "products") else f"{self._table}.{column}",
            fair_value=ours,
            list_value=theirs,
            message=f"{quoted(self._name)} ({self._table}): {column} is {values}; the fair's value stays.",
            file=file,
            sheet=f"{self._table} {self._name}",
        )
        said = {"name": self._name, "field": question.field, "fair_value": ours, "list_value": theirs}
        return question, AskedQuestion(file, question.sheet, 0, question.code, question.message, data=said)


def _duplicates(fair: Fair, file: str, added: Sequence[Row]) -> Iterator[Asked]:
    """New exhibitors of the archive that have the name or the tax code of one that the fair had."""
    if not added:
        return
    known: dict[object, list[Exhibitor]] = defaultdict(list)
    for exhibitor in records.where(fair.db, Exhibitor):
        for sign in _signs(exhibitor):
            known[sign].append(exhibitor)
    booths = registrations.booths(fair.db)
    columns = [field.name for field in fields(Exhibitor)]
    for row in added:
        new = Exhibitor(**{column: row[column] for column in columns})
        alike = {one.id: one for sign in _signs(new) for one in known[sign]} if new.deleted_at is None else {}
        for one in alike.values():
            names = f"{quoted(masked(new.name))} of the archive may be {quoted(masked(one.name))}"
            message = f"{names}; it was added as a new exhibitor."
            question = Question(
                code="likely_duplicate",
                asked_at=_now(),
                exhibitor_id=new.id,
                other_exhibitor_id=one.id,
                message=message,
                file=file,
            )
            candidate = Candidate(one.id, one.name, one.province, booths.get(one.id, ()))
            said = {"name": masked(new.name)}
            yield question, AskedQuestion(file, "", 0, question.code, message, (candidate,), said)


def _signs(exhibitor: Exhibitor) -> frozenset[object]:
    known = matching.identity(exhibitor)
    return known.name_keys | known.tax_codes


def _text(value: object) -> str:
    return "" if value is None else masked(str(value))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
