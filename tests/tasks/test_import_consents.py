"""Consent to print contact details, as a list tells of it."""

from dataclasses import replace

import pytest
from import_cases import codes, row, take

from boothapp.domain.exhibitor import Consent
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair
from boothapp.tasks.import_consents import says_yes

NAME = "HTX chè Hảo Đạt"


def phone_printed(fair: Fair) -> str:
    return catalog_content.read(fair).exhibitors[0].phone


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", False),
        ("x", True),
        ("X", True),
        ("✓", True),
        ("Có", True),
        ("co", True),
        ("Đồng ý.", True),
        ("Không", False),
        ("khong dong y", False),
        ("chưa", False),
        ("0", False),
        ("hỏi lại anh Ba", None),
    ],
)
def test_words(text: str, expected: bool | None) -> None:
    assert says_yes(text) is expected


def test_a_yes_prints_the_telephone(fair: Fair) -> None:
    take(fair, row(NAME, phone="0912345678", consent="x"))
    assert phone_printed(fair) == "0912 345 678"
    (consent,) = records.where(fair.db, Consent)
    assert "5" in consent.how and consent.given_at


@pytest.mark.parametrize("consent", ["", "Không", "hỏi lại anh Ba"])
def test_anything_else_does_not(fair: Fair, consent: str) -> None:
    report = take(fair, row(NAME, phone="0912345678", consent=consent))
    assert phone_printed(fair) == ""
    assert codes(report) == (["consent_not_understood"] if "hỏi" in consent else [])


def test_a_later_list_can_bring_it(fair: Fair) -> None:
    take(fair, row(NAME, phone="0912345678"))
    report = take(fair, row(NAME, phone="0912345678", consent="Có"))
    assert (report.updated, phone_printed(fair)) == (1, "0912 345 678")
    again = take(fair, row(NAME, phone="0912345678", consent="Có"))
    assert (again.updated, again.unchanged, len(records.where(fair.db, Consent))) == (0, 1, 1)


def test_a_list_that_says_no_later_is_told_of(fair: Fair) -> None:
    take(fair, row(NAME, phone="0912345678", consent="Có"))
    report = take(fair, row(NAME, phone="0912345678", consent="Không"))
    assert codes(report) == ["consent_differs"]
    assert phone_printed(fair) == "0912 345 678"


def test_one_that_was_withdrawn_does_not_come_back(fair: Fair) -> None:
    take(fair, row(NAME, phone="0912345678", consent="Có"))
    (consent,) = records.where(fair.db, Consent)
    with fair.edit("typed"):
        records.save(fair.db, replace(consent, withdrawn_at="2023-07-01T00:00:00+00:00"))
    report = take(fair, row(NAME, phone="0912345678", consent="Có"))
    assert codes(report) == ["consent_withdrawn"]
    assert phone_printed(fair) == ""
