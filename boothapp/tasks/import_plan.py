"""What an import will do to the fair: worked out from plain data, before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Any

from boothapp.domain import product_groups
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.matching import Earlier, Identity, identity
from boothapp.domain.personal_numbers import masked
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.progress import Progress, silent
from boothapp.domain.registration import ListedExhibitor, RegistrationList, Remark
from boothapp.tasks.import_bodies import Body, Completed, completed, new_body
from boothapp.tasks.import_changes import PlannedExhibitor, planned
from boothapp.tasks.import_questions import Fingerprint, Questions
from boothapp.tasks.import_remarks import Remarks, quoted
from boothapp.tasks.import_report import ImportReport
from boothapp.tasks.import_roster import Roster
from boothapp.tasks.import_statement import Context, Statement, statement

_CLASSES = (Exhibitor, Contact, Consent, Product, Recognition, Certificate)


@dataclass(frozen=True)
class KnownFair:
    """What matching needs to know of a fair."""

    bodies: tuple[Body, ...]  # removed ones too
    opening_day: date | None = None
    groups: tuple[ProductGroup, ...] = ()
    earlier: Mapping[str, Earlier] = field(default_factory=dict)  # record id -> values it had before
    booths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # exhibitor id -> booth numbers
    asked: frozenset[Fingerprint] = frozenset()
    last_edit: int = 0  # of the history, when the fair was read


@dataclass(frozen=True)
class ImportPlan:
    """Records to write, owners before what they own, and what to report."""

    file: str
    records: tuple[Any, ...]
    report: ImportReport
    last_edit: int
    changes: tuple[PlannedExhibitor, ...] = ()  # new exhibitors, then those that get something


def plan(registration: RegistrationList, known: KnownFair, progress: Progress = silent) -> ImportPlan:
    """Return what importing the list into the fair will do.

    `progress` counts exhibitors of the fair and of the list and may raise Cancelled.
    """
    work = _Work(registration, known)
    total = len(known.bodies) + len(registration.exhibitors)
    for done, body in enumerate(known.bodies):
        progress(done, total, "matching")
        work.know(body)
    for done, listed in enumerate(registration.exhibitors, len(known.bodies)):
        progress(done, total, "matching")
        work.take(listed)
    progress(total, total, "matching")
    return work.result()


class _Work:
    """One list being matched, row by row."""

    def __init__(self, registration: RegistrationList, known: KnownFair) -> None:
        self._registration = registration
        self._known = known
        self._roster = Roster(known.earlier)
        self._remarks = Remarks(registration.file)
        self._questions = Questions(registration.file, known.asked, known.booths)
        group_of = lru_cache(maxsize=4096)(lambda text: product_groups.find(text, known.groups))
        self._context = Context(self._remarks, known.opening_day, group_of if known.groups else None)
        self._changed: set[int] = set()  # places of exhibitors that got something
        self._named: set[int] = set()  # places of exhibitors of the fair or the list that the list named
        self._repeated = 0  # exhibitors that the list named once more
        self._products = 0  # of the list that were not left out

    def know(self, body: Body) -> None:
        """Get to know an exhibitor of the fair; all of them come before the first row of the list."""
        self._roster.add(body, self._roster.identity(body))

    def take(self, listed: ListedExhibitor) -> None:
        """Match a row and note what becomes of it."""
        if not listed.name.strip():
            texts = _texts(listed)
            message = f"A row without the name of an exhibitor was left out: {', '.join(map(quoted, texts))}."
            self._remarks.skip(listed.sheet, listed.row, "name", "name_missing", message, text=" | ".join(texts))
            return
        stated = statement(self._context, listed)
        self._note_booths(listed)
        known_by = identity(stated.exhibitor, [stated.contact.phone] if stated.contact else [])
        place, outcome = self._match(stated, known_by)
        if place is None:
            self._add(stated, known_by)
        elif self._roster.bodies[place].exhibitor.deleted_at:
            self._leave_in_bin(place, stated)
        else:
            self._complete(place, stated, outcome or self._completed(place, stated))

    def _note_booths(self, listed: ListedExhibitor) -> None:
        """A list gives no booths, the floor plan does; one that names others than the fair is told so once."""
        known = {booth for booths in self._known.booths.values() for booth in booths}
        if listed.booths and not known.issuperset(listed.booths.split(", ")):
            message = f"Booths ({quoted(listed.booths)}) are given on the floor plan; those of the list were not taken."
            if not any(remark.code == "booths_not_taken" for remark in self._remarks.warnings):
                at = listed.sheet, listed.row
                self._remarks.warn(*at, "booths", "booths_not_taken", message, text=listed.booths)

    def _match(self, stated: Statement, known_by: Identity) -> tuple[int | None, Completed | None]:
        """Return the place of the exhibitor the row names, with what the row makes of it where that is known already.

        Of several sure ones that comes first to which the row adds nothing: it was imported before. Then the one that
        agrees most; where two agree alike but contradict each other, none is: the row is a new exhibitor to ask about.
        """
        found = self._roster.sure(known_by, stated.listed_id)
        if len(found) < 2:
            return (found[0].place if found else None), None
        for match in sorted(found, key=lambda match: match.removed):
            outcome = self._completed(match.place, stated)
            if outcome.adds_nothing_to(self._roster.bodies[match.place]):
                return match.place, outcome
        live = [match for match in found if not match.removed]
        best = [match.place for match in live if match.rank == live[0].rank]
        if best and not self._roster.contradict(best):
            return best[0], None
        return next((match.place for match in found if match.removed), None), None

    def _completed(self, place: int, stated: Statement) -> Completed:
        return completed(self._roster.bodies[place], stated, self._known.earlier, self._questions.was_asked)

    def _add(self, stated: Statement, known_by: Identity) -> None:
        fresh = new_body(stated)
        place = self._roster.add(fresh.body, known_by)
        self._named.add(place)
        self._products += len(stated.products)
        exhibitor = fresh.body.exhibitor
        if others := self._roster.likely(place):
            alike = [self._roster.bodies[other].exhibitor for other in others]
            self._questions.duplicate(exhibitor, stated.sheet, stated.row, alike)
        for difference in fresh.differences:
            self._questions.differs(exhibitor, stated.sheet, difference)
        self._ask_booths(place, stated)

    def _complete(self, place: int, stated: Statement, outcome: Completed) -> None:
        self._repeated += place in self._named
        self._named.add(place)
        self._products += len(stated.products) - sum(what == "product" for _, what, _ in outcome.in_bin)
        body = self._roster.bodies[place]
        for row, what, name in outcome.in_bin:
            message = f"The {what} {quoted(name)} of {quoted(body.exhibitor.name)} is in the bin and was left out."
            owner = body.exhibitor.name
            self._remarks.skip(stated.sheet, row, what, f"{what}_in_bin", message, name=name, owner=owner)
        code, message = outcome.consent_doubt
        if code:
            self._remarks.warn(stated.sheet, stated.row, "consent", code, message, name=body.exhibitor.name)
        for difference in outcome.differences:
            self._questions.differs(body.exhibitor, stated.sheet, difference)
        if outcome.body is not body:
            self._roster.put(place, outcome.body)
            self._changed.add(place)
        self._ask_booths(place, stated)

    def _ask_booths(self, place: int, stated: Statement) -> None:
        """Ask how many booths somebody wants of whom neither the list nor the fair says it."""
        exhibitor = self._roster.bodies[place].exhibitor
        if stated.booths_unclear and exhibitor.booths_requested is None and exhibitor.raw_space_m2 is None:
            self._questions.booths(exhibitor, stated.sheet, stated.row, stated.booths_unclear)

    def _leave_in_bin(self, place: int, stated: Statement) -> None:
        name = self._roster.bodies[place].exhibitor.name
        message = f"{quoted(name)} is in the bin and was left out; restore it there, then import this list again."
        self._remarks.skip(stated.sheet, stated.row, "name", "in_bin", message, name=name)

    def result(self) -> ImportPlan:
        old = self._known.bodies
        bodies = self._roster.bodies
        changed = [place for place in sorted(self._changed) if place < len(old)]
        new = bodies[len(old) :]
        records = [record for body in new for record in body.records()]
        for place in changed:
            records += _news(old[place], bodies[place])
        added = [len(body.goods) for body in new]
        added += [len(bodies[place].goods) - len(old[place].goods) for place in changed]
        report = ImportReport(
            added=len(new),
            updated=len(changed),
            unchanged=len({place for place in self._named if place < len(old)} - set(changed)),
            products_added=sum(added),
            warnings=(*map(_masked, self._registration.warnings), *self._remarks.warnings),
            questions=tuple(self._questions.told),
            skipped=(*map(_masked, self._registration.skipped), *self._remarks.skipped),
            repeated=self._repeated,
            products_known=self._products - sum(added),
        )
        written = (*_in_order(records), *self._questions.records)
        changes = (*(planned(None, body) for body in new), *(planned(old[at], bodies[at]) for at in changed))
        return ImportPlan(self._registration.file, written, report, self._known.last_edit, changes)


def _texts(listed: ListedExhibitor) -> list[str]:
    products = (value for product in listed.products for value in vars(product).values())
    return [
        value
        for value in (*(vars(listed) | {"sheet": ""}).values(), *products)
        if isinstance(value, str) and value.strip()
    ]


def _masked(remark: Remark) -> Remark:
    message = masked(remark.message)
    if message == remark.message:
        return remark
    data = {name: masked(value) if isinstance(value, str) else value for name, value in remark.data.items()}
    return replace(remark, message=message, data=data)


def _news(before: Body, after: Body) -> list[Any]:
    same = {id(record) for record in before.records()}
    return [record for record in after.records() if id(record) not in same]


def _in_order(records: Sequence[Any]) -> list[Any]:
    """One class after the other, each written in one go, an owner before what it owns."""
    return sorted(records, key=lambda record: _CLASSES.index(type(record)))
