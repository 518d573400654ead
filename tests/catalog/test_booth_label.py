"""Booths of an exhibitor in little room."""

import pytest

from boothapp.catalog.booth_label import booth_label, zone


@pytest.mark.parametrize(
    ("booths", "label"),
    [
        ((), ""),
        (("A03",), "A03"),
        (("A03", "A04"), "A03–A04"),
        (("A09", "A10", "A11", "A12"), "A09–A12"),
        (("A03", "B04"), "A03, B04"),
        (("A03", "A05"), "A03, A05"),
        (("A03", "A05", "A07", "A09"), "A03 +3"),
        (("A09a", "A09b"), "A09a, A09b"),
        (("Sân khấu", "A01"), "Sân khấu, A01"),
    ],
)
def test_booth_label(booths: tuple[str, ...], label: str) -> None:
    assert booth_label(booths) == label


@pytest.mark.parametrize(("booth", "letter"), [("A03", "A"), ("H1-B07", "H1-B"), ("Sân khấu", "Sân khấu"), ("12", "")])
def test_zone(booth: str, letter: str) -> None:
    assert zone(booth) == letter
