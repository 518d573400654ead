"""What an import will do to the fair: worked out from plain data, before anything is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from boothapp.domain import product_groups
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.matching import Earlier
from boothapp.domain.paperwork import Question
from boothapp.domain.personal_numbers import masked
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.progress import Progress, silent
from boothapp.domain.registration import ListedExhibitor, RegistrationList
from boothapp.tasks.import_bodies import Body, completed, new_body
from boothapp.tasks.import_filling import Difference
from boothapp.tasks.import_remarks import Remarks, quoted
from boothapp.tasks.import_report import AskedQuestion, Candidate, ImportReport
from boothapp.tasks.import_roster import Roster
from boothapp.tasks.import_statement import Context, Statement, statement

Asked = tuple[str, str, str, str, str, str]  # code, exhibitor, other exhibitor, product, field, list value

_CLASSES = (Exhibitor, Contact, Product, Recognition, Certificate)
_DUPLICATE, _DIFFERS = "likely_duplicate", "value_differs"


@dataclass(frozen=True)
class KnownFair:
    """What matching needs to know of a fair."""

    bodies: tuple[Body, ...]  # removed ones too
    opening_day: date | None = None
    groups: tuple[ProductGroup, ...] = ()
    earlier: Mapping[str, Earlier] = field(default_factory=dict)  # record id -> values it had before
    booths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # exhibitor id -> booth numbers
    asked: frozenset[Asked] = frozenset()
    last_edit: int = 0  # of the history, when the fair was read


@dataclass(frozen=True)
class ImportPlan:
    """Records to write, owners before what they own, and what to report."""

    file: str
    records: tuple[Any, ...]
    report: ImportReport
    last_edit: int


def plan(registration: RegistrationList, known: KnownFair, progress: Progress = silent) -> ImportPlan:
    """Return what importing the list into the fair will do.

    `progress` counts exhibitors and may raise Cancelled.
    """
    work = _Work(registration, known)
    total = len(registration.exhibitors)
    for done, listed in enumerate(registration.exhibitors):
        progress(done, total, "matching")
        work.take(listed)
    progress(total, total, "matching")
    return work.result()


class _Work:
    """One list being matched, row by row."""

    def __init__(self, registration: RegistrationList, known: KnownFair) -> None:
        self._registration = registration
        self._known = known
        self._roster = Roster(known.bodies, known.earlier)
        self._remarks = Remarks(registration.file)
        group_of = lru_cache(maxsize=4096)(lambda text: product_groups.find(text, known.groups))
        self._context = Context(self._remarks, known.opening_day, group_of)
        self._asked = set(known.asked)
        self._questions: list[Question] = []
        self._told: list[AskedQuestion] = []
        self._changed: set[int] = set()  # places of the fair's own exhibitors that got something
        self._named: set[int] = set()  # places that the list named
        self._now = datetime.now(UTC).isoformat(timespec="seconds")

    def take(self, listed: ListedExhibitor) -> None:
        stated = statement(self._context, listed)
        body = new_body(stated)
        place = self._roster.sure(body, stated.listed_id)
        if place is None:
            place = self._roster.add(body)
            self._ask_duplicates(place, stated)
            return
        found = self._roster.bodies[place]
        if found.exhibitor.deleted_at:
            message = f"{quoted(found.exhibitor.name)} is in the bin; restore it there if it takes part after all."
            self._remarks.skip(stated.sheet, stated.row, "name", "in_bin", message)
            return
        self._named.add(place)
        self._complete(place, found, stated)

    def _complete(self, place: int, body: Body, stated: Statement) -> None:
        outcome = completed(body, stated, self._known.earlier, self._was_asked)
        for row, what, name in outcome.in_bin:
            message = f"The {what} {quoted(name)} of {quoted(body.exhibitor.name)} is in the bin and was left out."
            self._remarks.skip(stated.sheet, row, what, f"{what}_in_bin", message)
        for difference in outcome.differences:
            self._ask_difference(body, stated, difference)
        if outcome.body is not body:
            self._roster.put(place, outcome.body)
            self._changed.add(place)

    def _was_asked(self, exhibitor_id: str, difference: Difference) -> bool:
        return _fingerprint(exhibitor_id, difference) in self._asked

    def _ask_difference(self, body: Body, stated: Statement, difference: Difference) -> None:
        exhibitor = body.exhibitor
        key = _fingerprint(exhibitor.id, difference)
        if key in self._asked:
            return
        of = quoted(exhibitor.name)
        if difference.product:
            of = f"{quoted(difference.product.name)} of {of}"
        message = (
            f"{difference.field} of {of} is {quoted(difference.fair_value)} in the fair and "
            f"{quoted(difference.list_value)} in the list; the fair's value stays."
        )
        self._ask(
            Question(
                _DIFFERS,
                self._now,
                exhibitor.id,
                product_id=difference.product.id if difference.product else None,
                field=difference.field,
                fair_value=difference.fair_value,
                list_value=difference.list_value,
                message=masked(message),
                file=self._remarks.file,
                sheet=stated.sheet,
                row=difference.row or stated.row,
            ),
            [body],
        )

    def _ask_duplicates(self, place: int, stated: Statement) -> None:
        others = [self._roster.bodies[other] for other in self._roster.likely(place)]
        if not others:
            return
        exhibitor = self._roster.bodies[place].exhibitor
        alike = ", ".join(quoted(other.exhibitor.name) for other in others)
        message = f"{quoted(exhibitor.name)} was added as a new exhibitor, but may be the same as {alike}."
        for number, other in enumerate(others):
            question = Question(
                _DUPLICATE,
                self._now,
                exhibitor.id,
                other.exhibitor.id,
                message=masked(message),
                file=self._remarks.file,
                sheet=stated.sheet,
                row=stated.row,
            )
            self._ask(question, others, tell=number == 0)

    def _ask(self, question: Question, about: Iterable[Body], *, tell: bool = True) -> None:
        self._asked.add(fingerprint(question))
        self._questions.append(question)
        if tell:
            self._told.append(
                AskedQuestion(
                    question.file,
                    question.sheet,
                    question.row,
                    question.code,
                    question.message,
                    tuple(self._candidate(body) for body in about),
                )
            )

    def _candidate(self, body: Body) -> Candidate:
        exhibitor = body.exhibitor
        booths = self._known.booths.get(exhibitor.id, ())
        return Candidate(exhibitor.id, masked(exhibitor.name), exhibitor.province, booths)

    def result(self) -> ImportPlan:
        old = len(self._known.bodies)
        bodies = self._roster.bodies
        changed = [place for place in sorted(self._changed) if place < old]
        new = bodies[old:]
        written = _in_order(
            [record for body in new for record in body.records()]
            + [record for place in changed for record in _news(self._known.bodies[place], bodies[place])]
        )
        was = sum(len(body.goods) for body in self._known.bodies)
        report = ImportReport(
            added=len(new),
            updated=len(changed),
            unchanged=len({place for place in self._named if place < old} - set(changed)),
            products_added=sum(len(body.goods) for body in bodies) - was,
            warnings=(*self._registration.warnings, *self._remarks.warnings),
            questions=tuple(self._told),
            skipped=(*self._registration.skipped, *self._remarks.skipped),
        )
        return ImportPlan(self._registration.file, (*written, *self._questions), report, self._known.last_edit)


def fingerprint(question: Question) -> Asked:
    """Return what makes two questions one, in whatever state they are."""
    return (
        question.code,
        question.exhibitor_id or "",
        question.other_exhibitor_id or "",
        question.product_id or "",
        question.field,
        question.list_value,
    )


def _fingerprint(exhibitor_id: str, difference: Difference) -> Asked:
    product_id = difference.product.id if difference.product else ""
    return _DIFFERS, exhibitor_id, "", product_id, difference.field, difference.list_value


def _news(before: Body, after: Body) -> list[Any]:
    same = {id(record) for record in before.records()}
    return [record for record in after.records() if id(record) not in same]


def _in_order(records: Sequence[Any]) -> list[Any]:
    """One class after the other, each written in one go, an owner before what it owns."""
    return sorted(records, key=lambda record: _CLASSES.index(type(record)))
