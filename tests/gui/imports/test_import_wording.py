"""Everything an import remarks or refuses has words in the window, and they say no more than the remark knows."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import boothapp
from boothapp.domain.errors import Refused
from boothapp.domain.registration import Remark
from boothapp.gui.wording.errors import ERRORS, explained
from boothapp.gui.wording.plan_refusals import PLAN_REFUSALS
from boothapp.gui.wording.questions import answer_words, question_words
from boothapp.gui.wording.refusals import REFUSALS
from boothapp.gui.wording.remarks import REMARKS, asked_words, column_word, place_words, remark_words
from boothapp.resource_files import rows
from boothapp.spreadsheets import remarks as reader
from boothapp.tasks.import_report import AskedQuestion, Candidate
from boothapp.tasks.questions import OpenQuestion

SOURCES = Path(boothapp.__file__).parent
OF_THE_READER = reader._WARNINGS | reader._SKIPPED
PLACE_OF_CODE = {"_warn": 1, "warn": 3, "warn_once": 3, "skip": 3, "_leave_out": 2}  # among the arguments
IN_VARIABLES = {
    "product_in_bin",
    "contact_in_bin",
    "consent_withdrawn",
    "consent_not_taken",
    "hall_renamed",
    "zone_renamed",
}


def calls(pattern: str) -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(SOURCES.glob(pattern)):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield getattr(node.func, "attr", getattr(node.func, "id", "")), node


def texts(arguments: list[ast.expr]) -> list[str]:
    return [one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def remarked() -> dict[str, set[str]]:
    """Codes that the tasks remark, with the names of what they tell."""
    found: dict[str, set[str]] = {}
    for pattern in ("tasks/import_*.py", "tasks/archive_*.py"):
        for name, call in calls(pattern):
            if name not in PLACE_OF_CODE:
                continue
            starred = sum(isinstance(one, ast.Starred) for one in call.args)  # *at stands for sheet and row
            place = PLACE_OF_CODE[name] - starred
            if place < len(call.args) and isinstance(code := call.args[place], ast.Constant):
                found[str(code.value)] = {str(keyword.arg) for keyword in call.keywords}
    return found


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_remark_of_the_reader_has_words_that_it_can_fill() -> None:
    assert OF_THE_READER.keys() <= REMARKS.keys()
    wrong = {
        code: placeholders(REMARKS[code]) - placeholders(sentence)
        for code, sentence in OF_THE_READER.items()
        if not placeholders(REMARKS[code]) <= placeholders(sentence)
    }
    assert not wrong


def test_every_remark_of_the_import_has_words_that_it_can_fill() -> None:
    found = remarked()
    assert len(found) > 20 and found.keys() | IN_VARIABLES <= REMARKS.keys()
    wrong = {code: placeholders(REMARKS[code]) - told for code, told in found.items() if code not in IN_VARIABLES}
    for code in (
        "photo_lost",
        "parent_left_out",
        "booth_known",
        "booth_taken",
        "booth_gone",
        "hall_gone",
        "placed_in_bin",
        "booth_blocked_here",
    ):
        wrong[code] -= {"name", "booth"}  # told where the remark is made, one call further
    assert not any(wrong.values()), wrong


def test_no_words_without_a_remark() -> None:
    assert not REMARKS.keys() - OF_THE_READER.keys() - remarked().keys() - IN_VARIABLES


def refused() -> set[str]:
    found = {
        code
        for name, call in calls("**/*.py")
        if name in ("Refused", "LimitReached", "refuse")
        for code in texts(call.args[:1])
    }
    for name, call in calls("tasks/import_*.py"):
        if name in ("FairError", "FailedFile"):
            found.update(text for text in texts(call.args) if text.islower() and " " not in text)
    return found


def test_everything_refused_has_words() -> None:
    found, known = refused(), REFUSALS.keys() | ERRORS.keys() | PLAN_REFUSALS.keys()
    assert len(found) > 30 and "changed_meanwhile" in found
    assert found <= known, found - known


def test_every_column_has_a_name() -> None:
    for row in rows("column-synonyms.csv"):
        assert not row["field"] or column_word(row["field"]) != row["field"]


DECODED = {"count": 3, "encoding": "TCVN3", "text": "Céng hßa", "after": "Cộng hòa"}


@pytest.mark.parametrize(
    ("remark", "words", "place"),
    [
        (Remark("a.xlsx", "Sheet1", 7, "C", "x", "decoded", "English", DECODED),
         "Đã chuyển 3 ô phông cũ (TCVN3): “Céng hßa” thành “Cộng hòa”.", "Sheet1 · ô C7"),
        (Remark("a.xlsx", "", 7, "", "", "name_missing", "English", {"text": "a {b}"}),
         "Thiếu tên đơn vị: “a {b}”.", "dòng 7"),
        (Remark("a.zip", "plan_items", 0, "", "", "hall_gone", "English", {"name": "pillar"}),
         "“Cột” bị bỏ: nhà đã bị xóa khỏi sơ đồ.", "Vật trên sơ đồ"),
        (Remark("a.xlsx", "Ẩn", 0, "", "", "of_tomorrow", "Something new."), "Something new.", "Ẩn"),
    ],
)  # fmt: skip
def test_a_remark_in_words(remark: Remark, words: str, place: str) -> None:
    assert (remark_words(remark), place_words(remark)) == (words, place)


def test_a_question_in_words() -> None:
    twins = AskedQuestion("a", "S", 4, "likely_duplicate", "", (Candidate("1", "HTX B"),), {"name": "HTX A"})
    assert asked_words(twins) == "HTX A là đơn vị mới, hay trùng với HTX B?"
    said = {"name": "HTX A", "product": "Chè", "field": "price", "fair_value": "60000", "list_value": "5 USD"}
    differs = AskedQuestion("a", "S", 4, "value_differs", "", (), said)
    assert asked_words(differs) == "HTX A – Chè · Giá bán: danh sách ghi “5 USD”, hội chợ có “60.000 đ”."
    assert asked_words(AskedQuestion("a", "S", 4, "of_tomorrow", "New.")) == "New."


@pytest.mark.parametrize(
    ("field", "kept", "said"),
    [
        ("price", "150000", "150.000 đ"),
        ("price", "150.000 đ/kg", "150.000 đ/kg"),
        ("kind", "cooperative", "Hợp tác xã"),
        ("status", "withdrawn", "Đã rút"),
        ("phone", "0912345678", "0912345678"),
    ],
)
def test_what_a_question_calls_a_value(field: str, kept: str, said: str) -> None:
    asked = OpenQuestion(
        ("1",), "value_differs", "", "a.xlsx", "", 2, "", "e", "HTX A", "", "", field, kept, kept, (), ("fair", "list")
    )
    assert question_words(asked).endswith(f": danh sách ghi “{said}”, hội chợ có “{said}”.")
    assert (answer_words("fair", asked), answer_words("list", asked)) == (f"Giữ “{said}”", f"Lấy “{said}”")


def test_a_refused_file_in_words() -> None:
    said = explained(Refused("password", "a.xlsx is protected.", {"file": "a.xlsx"}))
    assert (said.what, said.details) == ("a.xlsx có mật khẩu.", "a.xlsx is protected.")
