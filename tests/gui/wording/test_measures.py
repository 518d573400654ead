"""Figures in the language of the window; what fields show is read back as the same."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from boothapp.floorplan import lengths
from boothapp.gui.wording import measures
from boothapp.gui.wording.changes import change_words
from boothapp.tasks.changed_fields import ChangedField


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        (
            "vi_VN",
            [
                "3,50",
                "1234,50",
                "3,5",
                "4",
                "3,0\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}2,25\N{NO-BREAK SPACE}m",
                "10,5 m²",
                "1,5",
            ],
        ),
        (
            "en_GB",
            [
                "3.50",
                "1234.50",
                "3.5",
                "4",
                "3.0\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}2.25\N{NO-BREAK SPACE}m",
                "10.5 m²",
                "1.5",
            ],
        ),
    ],
)
def test_the_language_has_its_decimal_mark(locale: str, shown: list[str]) -> None:
    QLocale.setDefault(QLocale(locale))
    assert shown == [
        measures.fixed(3.5),
        measures.fixed(1234.5),
        measures.number(3.5),
        measures.number(4.0),
        measures.size(3, 2.25),
        measures.area(10.5),
        measures.standard_booths(13.5),
    ]


@pytest.mark.parametrize(("locale", "shown"), [("vi_VN", "1.063"), ("en_GB", "1,063")])
def test_thousands_of_things_are_counted_with_a_mark(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert measures.counted(1063) == shown and measures.counted(999) == "999"


@given(st.floats(-999, 999), st.sampled_from(("vi_VN", "en_GB")))
def test_what_a_field_shows_reads_as_the_same_length(metres: float, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    text = measures.fixed(metres)
    read = lengths.parse(text)
    assert read is not None and abs(read - metres) <= 0.00501
    assert measures.fixed(read) == text and not text.startswith("-0,00") and not text.startswith("-0.00")


def test_history_tells_figures_as_the_window_does() -> None:
    QLocale.setDefault(QLocale("vi_VN"))
    changed = ChangedField("", "", "raw_space_m2", "10", "12.5")
    assert "10 → 12,5" in change_words(changed)
