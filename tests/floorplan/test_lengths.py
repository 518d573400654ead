"""Lengths as staff type them."""

import pytest

from boothapp.floorplan import lengths


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("3", 3.0), ("3,0", 3.0), ("3 m", 3.0), ("300cm", 3.0), ("300 CM", 3.0), ("3.25m", 3.25), (",5", 0.5),
        ("2500mm", 2.5), (" 12 mét ", 12.0), ("-1,5", -1.5), ("\u22122", -2.0), ("0", 0.0), ("1000", 1000.0),
        ("", None), ("m", None), ("3 4", None), ("3,0,0", None), ("3m2", None), ("abc", None), ("1e5", None),
        ("1001", None), ("9" * 400, None), ("--3", None), ("３", None),
    ],
)  # fmt: skip
def test_lengths_are_read(text: str, metres: float | None) -> None:
    assert lengths.parse(text) == metres


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2), (" 12 ", 12), ("-5", -5), ("0", 0), ("999999", 999999),
        ("", None), ("--5", None), ("-", None), ("²", None), ("٣", None), ("3,0", None), ("9" * 5000, None),
    ],
)  # fmt: skip
def test_whole_numbers_are_read(text: str, number: int | None) -> None:
    assert lengths.whole(text) == number
