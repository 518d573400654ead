"""The questions that imports left: listed for the window, and answered, each answer one edit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.product import Product
from boothapp.store import alike, records, registrations
from boothapp.store.fair import Fair
from boothapp.tasks import listed_values, merge_exhibitors
from boothapp.tasks.import_report import Candidate

FAIR, LIST, BOTH, OTHER, SEEN = "fair", "list", "both", "other", "seen"  # answers to value_differs, and to any other

Record = TypeVar("Record", Exhibitor, Product)


@dataclass(frozen=True)
class OpenQuestion:
    """A question as the window shows it; several rows that ask the same are one."""

    ids: tuple[str, ...]
    code: str  # likely_duplicate | value_differs | booths_unclear | of a newer program
    message: str
    file: str
    sheet: str
    row: int
    asked_at: str  # UTC, ISO
    exhibitor_id: str
    exhibitor: str
    product_id: str
    product: str
    field: str
    fair_value: str
    list_value: str
    candidates: tuple[Candidate, ...]  # whom a new exhibitor may be, the likeliest first
    answers: tuple[str, ...]  # that can be given to it

    @property
    def id(self) -> str:
        return self.ids[0]


@dataclass(frozen=True)
class QuestionGroup:
    """What one file asked."""

    file: str
    asked_at: str
    questions: tuple[OpenQuestion, ...]


def open_questions(fair: Fair) -> list[QuestionGroup]:
    """Return the unanswered questions by the file that asked them, the newest file first.

    Those about what is in the bin by now are left out.
    """
    order = records.recorded_order(Question, "asked_at")
    asked = records.where(fair.db, Question, "answered_at IS NULL", order=order)
    last_of = {one.file: number for number, one in enumerate(asked)}
    exhibitors = _by_id(fair, Exhibitor, (id_ for one in asked for id_ in (one.exhibitor_id, one.other_exhibitor_id)))
    products = _by_id(fair, Product, (one.product_id for one in asked))
    booths = registrations.booths(fair.db)
    rows: dict[tuple[object, ...], list[Question]] = {}
    for one in asked:
        about = (one.exhibitor_id, exhibitors), (one.other_exhibitor_id, exhibitors), (one.product_id, products)
        if all(id_ is None or id_ in known for id_, known in about):
            same = one.message if one.code == alike.DUPLICATE else one.id
            rows.setdefault((one.file, one.code, one.exhibitor_id, same), []).append(one)
    groups: dict[str, list[OpenQuestion]] = {}
    for asking in rows.values():
        names = {one.id: one.name for one in products.values()}
        groups.setdefault(asking[0].file, []).append(_told(asking, exhibitors, names, booths))
    told = (QuestionGroup(file, max(one.asked_at for one in found), tuple(found)) for file, found in groups.items())
    return sorted(told, key=lambda group: last_of[group.file], reverse=True)


def answer(fair: Fair, question_id: str, choice: str, *, value: str = "", candidate_id: str = "") -> None:
    """Answer a question in one edit.

    A likely duplicate is "same" as the candidate - then the two are merged into the candidate - or "different" from
    all of them, from the one candidate when that is named. Of values that differ the "fair"'s stays, that of the
    "list" is taken, "both" are kept where a field can hold two, or "other" takes `value`, as it does of booths that
    are unclear. "seen" sets any question aside. Raises FairError when the question is answered already or that answer
    cannot be given, ProblemsFound when a value cannot stand in its field.
    """
    asked = next((one for group in open_questions(fair) for one in group.questions if question_id in one.ids), None)
    if asked is None:
        raise FairError("no_such_question", "This question has been answered already, or what it asks about is gone.")
    if choice not in asked.answers:
        raise FairError("unknown_answer", f"“{choice}” is no answer to this question.")
    if asked.code == alike.DUPLICATE and choice != SEEN:
        _answer_duplicate(fair, asked, choice, candidate_id)
        return
    rows = _rows(fair, asked)
    taken = {LIST: asked.list_value, OTHER: value}.get(choice, "")
    changed = [] if choice in (FAIR, SEEN) else listed_values.taking(fair, rows[0], taken, both=choice == BOTH)
    with fair.edit("answer_question", name=asked.product or asked.exhibitor, field=asked.field, answer=choice):
        records.save(fair.db, *changed, *_answered(rows, choice))


def _answer_duplicate(fair: Fair, asked: OpenQuestion, choice: str, candidate_id: str) -> None:
    known = {candidate.id: candidate.name for candidate in asked.candidates}
    if candidate_id not in known and (candidate_id or choice == alike.SAME):
        raise FairError("unknown_candidate", "That exhibitor is none of those the question names.")
    rows = _rows(fair, asked)
    if choice == alike.SAME:
        others = [row for row in rows if row.other_exhibitor_id != candidate_id]
        settled = _answered(others, alike.DIFFERENT)
        merge_exhibitors.merge(fair, candidate_id, asked.exhibitor_id, answered=settled)
        return
    about = [row for row in rows if candidate_id in ("", row.other_exhibitor_id)]
    named = known.get(candidate_id) or next(iter(known.values()), "")
    with fair.edit("not_duplicate", exhibitor=asked.exhibitor, other=named):
        records.save(fair.db, *_answered(about, alike.DIFFERENT))


def _rows(fair: Fair, asked: OpenQuestion) -> list[Question]:
    found = [records.get(fair.db, Question, id_) for id_ in asked.ids]
    return [row for row in found if row]


def _answered(rows: Iterable[Question], choice: str) -> list[Question]:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return [replace(row, answer=choice, answered_at=now) for row in rows]


def _told(
    asking: Sequence[Question],
    exhibitors: Mapping[str, Exhibitor],
    products: Mapping[str, str],
    booths: Mapping[str, tuple[str, ...]],
) -> OpenQuestion:
    first = asking[0]
    about = exhibitors.get(first.exhibitor_id or "")
    others = [exhibitors[one.other_exhibitor_id] for one in asking if one.other_exhibitor_id]
    return OpenQuestion(
        tuple(one.id for one in asking),
        first.code,
        first.message,
        first.file,
        first.sheet,
        first.row,
        first.asked_at,
        first.exhibitor_id or "",
        about.name if about else "",
        first.product_id or "",
        products.get(first.product_id or "", ""),
        first.field,
        first.fair_value,
        first.list_value,
        tuple(Candidate(one.id, one.name, one.province, booths.get(one.id, ())) for one in others),
        _answers(first),
    )


def _answers(question: Question) -> tuple[str, ...]:
    if question.code == alike.DUPLICATE:
        return alike.SAME, alike.DIFFERENT, SEEN
    if question.code == "booths_unclear":
        return OTHER, SEEN
    if question.code != "value_differs":
        return (SEEN,)
    if not listed_values.is_known(question):
        return FAIR, SEEN
    taken = [LIST] if listed_values.is_whole(question) else []
    return (FAIR, *taken, *([BOTH] if taken and listed_values.holds_both(question) else []), OTHER, SEEN)


def _by_id(fair: Fair, cls: type[Record], ids: Iterable[str | None]) -> dict[str, Record]:
    wanted = {id_ for id_ in ids if id_}
    found = (records.get(fair.db, cls, id_) for id_ in sorted(wanted))
    return {one.id: one for one in found if one and not one.deleted_at}
