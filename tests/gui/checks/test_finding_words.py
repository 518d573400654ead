"""Every finding the core can make has Vietnamese words, and none of them loses its data."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import boothapp
from boothapp.catalog.findings import LEVELS
from boothapp.domain.catalog import Finding
from boothapp.gui.wording.finding_details import DETAILS, FACTS, finding_detail
from boothapp.gui.wording.findings import FINDINGS, consequence, finding_title
from boothapp.tasks import check_fair, fair_findings

_PACKAGE = Path(boothapp.__file__).parent
_MAKERS = {"Finding": 1, "Unsound": 0, "_hint": 0}  # function -> which argument is the code


def _made_by(file: Path) -> Iterator[str]:
    """The codes that stand in calls that make a finding; those of a loop stand in its tuples."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MAKERS:
            place = _MAKERS[node.func.id]
            codes = ast.walk(node.args[place]) if len(node.args) > place else ()
            yield from (one.value for one in codes if isinstance(one, ast.Constant) and isinstance(one.value, str))


def codes() -> set[str]:
    files = [file for part in ("store", "tasks", "catalog") for file in (_PACKAGE / part).rglob("*.py")]
    found = {code for file in files for code in _made_by(file)}
    loops = {"texts_untidy", "keys_wrong", "photos_missing", "photos_damaged", "row_damaged"}
    return found | set(LEVELS) | set(check_fair._SENTENCES) | fair_findings.APART | loops


def test_the_codes_are_found_in_the_sources() -> None:
    assert {"booth_twice", "no_phone", "search_wrong", "photo_blurred", "fact_missing", "text_cut"} <= codes()


@pytest.mark.parametrize("code", sorted(codes() - {"photos_"}))
def test_every_code_has_words_and_a_consequence(code: str) -> None:
    assert finding_title(code) and consequence(code), code


def test_no_words_are_left_of_codes_that_are_gone() -> None:
    assert set(FINDINGS) <= codes()


def test_a_code_of_a_newer_version_says_the_sentence_of_the_core() -> None:
    assert finding_title("new_code", "Something new.") == "Something new." and consequence("new_code") == ""


@pytest.mark.parametrize("code", sorted(DETAILS))
def test_details_ask_only_for_what_findings_carry(code: str) -> None:
    asked = {name for _, name, _, _ in Formatter().parse(DETAILS[code]) if name}
    sources = "".join((_PACKAGE / part).read_text(encoding="utf-8") for part in _OF_DATA)
    assert all(f'"{name}"' in sources for name in asked)


_OF_DATA = ("tasks/preflight.py", "tasks/check_fair.py", "catalog/findings.py")


def test_details_of_facts_fields_and_lists() -> None:
    assert {finding_detail(Finding("hint", "fact_missing", "", field=fact)) for fact in FACTS} == set(FACTS.values())
    assert finding_detail(Finding("warning", "text_cut", "", field="introduction")) == "lời giới thiệu"
    told = Finding("hint", "booth_code_in_halls", "", data={"booths": ["A1", "A2"]})
    assert finding_detail(told) == "A1, A2"
    assert finding_detail(Finding("warning", "text_cut", "", field="item 7")) == ""


QUESTIONS = [
    ({"question": "booths_unclear", "field": "booths_requested", "list": "1-2"}, "xin mấy gian: “1-2”"),
    ({"question": "value_differs", "field": "email", "list": "a@b.vn"}, "E-mail: “a@b.vn”"),
    ({"question": "likely_duplicate", "field": "", "list": ""}, "mới hay trùng"),
    ({"question": "of_a_newer_version", "field": "", "list": ""}, ""),
]


@pytest.mark.parametrize(("data", "told"), QUESTIONS)
def test_questions_about_one_exhibitor_are_told_apart(data: dict[str, str], told: str) -> None:
    assert finding_detail(Finding("warning", "open_question", "", "e1", data=data)) == told
