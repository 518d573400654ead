"""Editions in English."""

import pytest

from boothapp.domain.editions import english


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("lần thứ XVII", "17th edition"),
        ("Lần thứ  IX", "9th edition"),
        ("lần thứ XIV", "14th edition"),
        ("lần thứ 1", "1st edition"),
        ("lần thứ 22", "22nd edition"),
        ("lần thứ 113", "113th edition"),
        ("thứ III", "3rd edition"),
        ("lần thứ nhất", ""),
        ("Xuân 2026", ""),
        ("", ""),
    ],
)
def test_english(edition: str, expected: str) -> None:
    assert english(edition) == expected
