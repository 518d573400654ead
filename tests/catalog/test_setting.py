"""Numbers and the words behind them, in the languages of the book."""

import pytest

from boothapp.catalog import wording
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("en", 1, "1 exhibitor"),
        ("en", 0, "0 exhibitors"),
        ("en", 1234, "1,234 exhibitors"),
        ("vi", 1, "1 đơn vị"),
        ("vi-en", 1234, "1.234 đơn vị"),
    ],
)
def test_what_is_counted_stands_in_the_singular_behind_one(language: str, count: int, told: str) -> None:
    assert Setting(Typefaces(), "Hội chợ", language).counted(count, wording.EXHIBITORS) == told
