"""The way from a finding to its cause, and what is done for all of a kind."""

import pytest

from boothapp.domain.catalog import Finding
from boothapp.gui.checks import fixes
from boothapp.gui.checks.fixes import fix, fix_all
from boothapp.gui.page_table import is_page
from boothapp.tasks.fair_findings import Subject

HTX, TEA = Subject("exhibitor", "HTX", id="e1"), Subject("product", "Chè", "HTX", id="p1")
HALL = Subject("hall", "Nhà A", id="h1")
WAYS = [
    ("no_phone", "e1", HTX, {}, ("exhibitors", {"id": "e1"})),
    ("no_photo", "p1", TEA, {}, ("products", {"id": "p1"})),
    ("photo_lost", "p1", TEA, {}, ("products", {"id": "p1"})),
    ("text_cut", "e1", HTX, {}, ("exhibitors", {"id": "e1"})),
    ("text_cut", "", None, {}, ("settings", {"section": "fair"})),
    ("text_cut", "h1", HALL, {}, None),
    ("fact_missing", "", None, {}, ("settings", {"section": "fair", "fact": "venue"})),
    ("backup_damaged", "", None, {}, ("settings", {"section": "backup"})),
    ("database_damaged", "", None, {}, ("settings", {"section": "backup"})),
    ("photo_lost_in_bin", "p1", None, {}, ("bin", {})),
    ("duplicate", "e1", HTX, {"exhibitors": ["e1", "e2"]}, ("exhibitors", {"ids": ["e1", "e2"]})),
    ("open_question", "e1", HTX, {}, ("exhibitors", {"id": "e1"})),
    ("open_question", "", None, {}, ("exhibitors", {"questions": True})),
    ("booth_code_twice", "b1", Subject("booth", "A01", id="b1"), {}, ("plan", {"booth": "b1"})),
    ("booth_code_in_halls", "b1", Subject("booth", "1", id="b1"), {}, ("plan", {"booth": "b1"})),
    ("pages_filled", "", None, {"pages": 3}, None),
    ("no_plan", "", None, {}, None),
    ("code_of_a_newer_version", "", None, {}, None),
]


@pytest.mark.parametrize(("code", "record", "subject", "data", "way"), WAYS)
def test_every_finding_leads_to_its_cause(
    code: str, record: str, subject: Subject | None, data: dict[str, object], way: tuple[str, object] | None
) -> None:
    field = "venue" if code == "fact_missing" else ""
    found = fix(Finding("warning", code, "", record, field=field, data=data), subject)
    assert (found and (found.page, dict(found.arguments))) == way


def test_a_product_with_several_findings_is_opened_once() -> None:
    found = fix_all([Finding("warning", "recognition_not_valid", "", id_) for id_ in ("p1", "p1", "p2")], [TEA] * 3)
    assert found and found.arguments == {"ids": ["p1", "p2"]}


def test_a_page_that_does_not_exist_gets_no_button(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fixes, "is_page", lambda key: key != "products" and is_page(key))
    assert fix(Finding("warning", "no_photo", "", "p1"), TEA) is None
    assert fix_all([Finding("warning", "no_photo", "", id_) for id_ in ("p1", "p2")], [TEA, TEA]) is None


ALL = [
    ("no_phone", [HTX, HTX], ("exhibitors", {"missing": "phone"})),
    ("no_price", [TEA, TEA], ("products", {"missing": "price"})),
    ("price_bare", [TEA, TEA], ("products", {"ids": ["0", "1"]})),
    ("phone_in_text", [HTX, TEA], None),
    ("no_phone", [HTX], None),
    ("open_question", [HTX, None], ("exhibitors", {"questions": True})),
    ("fact_missing", [None, None], ("settings", {"section": "fair"})),
    ("orphan_photos", [None], None),
]


@pytest.mark.parametrize(("code", "subjects", "way"), ALL)
def test_all_of_a_kind_are_listed_by_what_they_lack_or_one_by_one(
    code: str, subjects: list[Subject | None], way: tuple[str, object] | None
) -> None:
    found = fix_all([Finding("warning", code, "", str(number)) for number in range(len(subjects))], subjects)
    assert (found and (found.page, dict(found.arguments))) == way


def test_booths_given_twice_can_be_shared_together() -> None:
    booths = [Finding("error", "booth_twice", "", id_) for id_ in ("b1", "b2")]
    found = fix_all(booths, [None, None])
    assert found and found.booth_ids == ("b1", "b2") and not found.page


def test_of_those_that_a_search_left_only_these_are_listed() -> None:
    found = fix_all([Finding("warning", "no_phone", "", id_) for id_ in ("e1", "e2")], [HTX, HTX], some=True)
    assert found and (found.page, found.arguments) == ("exhibitors", {"ids": ["e1", "e2"]})
