"""The questions that imports left: how they are listed, and what each answer does to the fair."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tasks.import_cases import goods, only, only_product, row, take

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import edit_records, intake, questions
from boothapp.tasks.questions import OpenQuestion


def asked(fair: Fair) -> list[OpenQuestion]:
    return [one for group in questions.open_questions(fair) for one in group.questions]


def differing(fair: Fair, before: dict[str, Any], after: dict[str, Any]) -> OpenQuestion:
    """One exhibitor in two lists that differ in one field."""
    take(fair, row("HTX Chè Hảo Đạt", tax_id="0100233488", **before))
    take(fair, row("HTX Chè Hảo Đạt", tax_id="0100233488", **after), file="hai.xlsx")
    (question,) = asked(fair)
    return question


@pytest.mark.parametrize(
    ("field", "before", "after", "expected"),
    [
        ("email", "a@a.vn", "b@b.vn", "b@b.vn"),
        ("phone", "0905123456", "0912345678", "0912 345 678"),
        ("kind", "Hộ kinh doanh", "HTX", "cooperative"),
        ("booths_requested", "2", "3", 3),
        ("province", "Hà Nội", "Thái Nguyên", "Thái Nguyên"),
        ("name_en", "Tea", "Green tea", "Green tea"),
        ("website", "a.vn", "b.vn", "b.vn"),
    ],
)
def test_the_value_of_the_list_is_taken(fair: Fair, field: str, before: str, after: str, expected: object) -> None:
    question = differing(fair, {field: before}, {field: after})
    assert (question.code, question.field, question.exhibitor) == ("value_differs", field, "HTX Chè Hảo Đạt")
    questions.answer(fair, question.id, "list")
    assert getattr(only(fair), field) == expected
    assert asked(fair) == []
    if field == "province":
        assert only(fair).province_code == "19"


def test_other_answers(fair: Fair, content: Callable[[Fair], Any]) -> None:
    question = differing(fair, {"phone": "0905123456"}, {"phone": "0912345678"})
    assert question.answers == ("fair", "list", "both", "other", "seen")
    before = content(fair)
    for choice, value, phone in (
        ("fair", "", "0905123456"),
        ("both", "", "0905 123 456 / 0912 345 678"),
        ("other", "0987654321", "0987 654 321"),
        ("seen", "", "0905123456"),
    ):
        questions.answer(fair, question.id, choice, value=value)
        assert only(fair).phone == phone and asked(fair) == []
        (kept,) = records.where(fair.db, Question)
        assert kept.answer == choice and kept.answered_at
        entry = history.undo(fair)
        assert (entry.code, entry.data["field"], entry.data["answer"]) == ("answer_question", "phone", choice)
        assert content(fair) == before


def typed_into_fields(fair: Fair, id_: str, booths: str) -> None:
    edit_records.set_all(fair, "exhibitors", [id_], {"booths_requested": booths})


def typed_into_the_slip(fair: Fair, id_: str, booths: str) -> None:
    slip = intake.prefill(fair, id_)
    intake.save(fair, replace(slip, booths_requested=booths, without_phone=True))


@pytest.mark.parametrize("typed", [typed_into_fields, typed_into_the_slip])
@pytest.mark.parametrize("booths", ["7", "0"])
def test_typing_how_many_booths_answers_what_was_asked_of_them(
    fair: Fair, typed: Callable[[Fair, str, str], None], booths: str, content: Callable[[Fair], Any]
) -> None:
    take(fair, row("HTX Chè Hảo Đạt", booths_requested="nhiều"), row("HTX Gốm Đất", booths_requested="nhiều"))
    before = content(fair)
    (about,) = [one.exhibitor_id for one in asked(fair) if one.exhibitor == "HTX Chè Hảo Đạt"]
    edit_records.set_all(fair, "exhibitors", [about], {"note": "gọi lại"})
    assert len(asked(fair)) == 2
    typed(fair, about, booths)
    assert [one.exhibitor for one in asked(fair)] == ["HTX Gốm Đất"]
    history.undo(fair)
    assert len(asked(fair)) == 2
    history.undo(fair)
    assert content(fair) == before


def test_products_and_prices(fair: Fair) -> None:
    take(fair, row("HTX", goods("Chè", price="145k", group="Chè"), tax_id="0100233488"))
    take(fair, row("HTX", goods("Chè", price="155k", group="Trà"), tax_id="0100233488"), file="hai.xlsx")
    for question in asked(fair):
        assert question.product == "Chè" and "both" not in question.answers
        questions.answer(fair, question.id, "list")
    product = only_product(fair)
    assert (product.price_dong, product.group_text) == (155_000, "Trà")


def test_the_contact_person(fair: Fair) -> None:
    question = differing(
        fair, {"contact": "Anh Ba"}, {"contact": "Chị Lan", "contact_role": "Giám đốc", "contact_phone": "0912345678"}
    )
    questions.answer(fair, question.id, "both")
    assert [one.name for one in records.where(fair.db, Contact, order="position")] == ["Anh Ba", "Chị Lan"]
    history.undo(fair)
    questions.answer(fair, question.id, "list")
    (contact,) = records.where(fair.db, Contact)
    assert (contact.name, contact.role, contact.phone) == ("Chị Lan", "Giám đốc", "0912345678")


def test_the_telephone_of_a_contact(fair: Fair) -> None:
    named = {"contact": "Chị Lan"}
    question = differing(fair, {**named, "contact_role": "Kế toán"}, {**named, "contact_role": "Giám đốc"})
    questions.answer(fair, question.id, "list")
    assert records.where(fair.db, Contact)[0].role == "Giám đốc"


@pytest.fixture
def twins(fair: Fair) -> OpenQuestion:
    """A new exhibitor that may be one of two."""
    take(fair, row("HTX Chè Hảo Đạt", tax_id="0100233488"), row("Hợp tác xã Chè Hảo Đạt", phone="0905123456"))
    take(fair, row("HTX Hảo Đạt", goods("Chè"), phone="0905999888"), file="hai.xlsx")
    return next(one for one in asked(fair) if one.file == "hai.xlsx")


def test_a_likely_duplicate_is_one_question_with_its_candidates(fair: Fair, twins: OpenQuestion) -> None:
    assert (twins.code, twins.exhibitor) == ("likely_duplicate", "HTX Hảo Đạt")
    assert len(twins.ids) == len(twins.candidates) > 0
    assert questions.open_questions(fair)[0].file in ("hai.xlsx", "danh-sach.xlsx")


def test_the_same_one_is_merged_into_the_candidate(
    fair: Fair, twins: OpenQuestion, content: Callable[[Fair], Any]
) -> None:
    before, chosen = content(fair), twins.candidates[0]
    questions.answer(fair, twins.id, "same", candidate_id=chosen.id)
    assert [one for one in asked(fair) if one.file == "hai.xlsx"] == []
    assert [one.exhibitor_id for one in records.where(fair.db, Product)] == [chosen.id]
    assert records.get(fair.db, Exhibitor, twins.exhibitor_id).deleted_at
    answers = {one.other_exhibitor_id: one.answer for one in records.where(fair.db, Question, "file = 'hai.xlsx'")}
    assert answers.pop(chosen.id) == "same" and set(answers.values()) <= {"different"}
    assert history.undo(fair).code == "merge_exhibitors" and content(fair) == before


def test_different_ones_stay_two(fair: Fair, twins: OpenQuestion) -> None:
    count = len(records.where(fair.db, Exhibitor))
    questions.answer(fair, twins.id, "different")
    assert [one for one in asked(fair) if one.file == "hai.xlsx"] == [] and len(
        records.where(fair.db, Exhibitor)
    ) == count


def put(fair: Fair, **question: Any) -> OpenQuestion:
    asking = {"code": "value_differs", "asked_at": "2026-01-01T00:00:00+00:00", "exhibitor_id": "e", "field": "phone"}
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", phone="0905123456", id="e"), Question(**(asking | question)))
    (found,) = asked(fair)
    return found


def test_a_clock_set_back_does_not_change_which_file_is_the_newest(fair: Fair) -> None:
    for file, at in (("một.xlsx", "2026-11-26T08:00:00+00:00"), ("hai.xlsx", "2025-11-26T08:00:00+00:00")):
        with fair.edit("test"):
            records.save(fair.db, Question("of_tomorrow", at, file=file))
    assert [group.file for group in questions.open_questions(fair)] == ["hai.xlsx", "một.xlsx"]


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ({"field": "tax_id", "list_value": "•••• 1234"}, ("fair", "other", "seen")),
        ({"field": "contacts.phone", "list_value": "1"}, ("fair", "seen")),
        ({"field": "deleted_at", "list_value": "1"}, ("fair", "seen")),
        ({"code": "of_tomorrow"}, ("seen",)),
    ],
)
def test_what_can_be_answered(fair: Fair, question: dict[str, Any], answers: tuple[str, ...]) -> None:
    found = put(fair, **question)
    assert found.answers == answers
    questions.answer(fair, found.id, answers[0])
    assert asked(fair) == []


def test_what_cannot_be_answered(fair: Fair, content: Callable[[Fair], Any]) -> None:
    question = put(fair, field="name", fair_value="HTX", list_value="HTX Một")
    before = content(fair)
    for id_, choice, value, error in (
        ("gone", "fair", "", "no_such_question"),
        (question.id, "maybe", "", "unknown_answer"),
        (question.id, "both", "", "unknown_answer"),
        (question.id, "other", " ", "problems"),
    ):
        with pytest.raises(ProblemsFound if error == "problems" else FairError) as found:
            questions.answer(fair, id_, choice, value=value)
        assert found.value.code == error and content(fair) == before


def test_a_candidate_must_be_named(fair: Fair, twins: OpenQuestion) -> None:
    for candidate in ("", "gone"):
        with pytest.raises(FairError) as error:
            questions.answer(fair, twins.id, "same", candidate_id=candidate)
        assert error.value.code == "unknown_candidate"


def test_questions_about_what_is_in_the_bin_are_not_asked(fair: Fair) -> None:
    put(fair)
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, ["e"])
    assert asked(fair) == []
