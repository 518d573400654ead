"""Numbering booths by pattern: what staff type, and the numbers that come of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import numbering
from boothapp.floorplan.numbering import Numbering


@pytest.mark.parametrize(
    ("pattern", "prefix", "start", "digits", "suffix"),
    [
        ("A{01}", "A", 1, 2, ""),
        (" K3-{007} ", "K3-", 7, 3, ""),
        ("{1}", "", 1, 1, ""),
        ("A01", "A", 1, 2, ""),
        ("Khu B {10}b", "Khu B ", 10, 2, "b"),
        ("12", "", 12, 2, ""),
    ],
)
def test_patterns_are_read(pattern: str, prefix: str, start: int, digits: int, suffix: str) -> None:
    found = numbering.from_pattern(pattern)
    assert found == Numbering(prefix, start, 1, digits, suffix=suffix)
    assert numbering.from_pattern(found.pattern) == found


@pytest.mark.parametrize("pattern", ["", "A", "A{}", "A{x}", "A{1}{2}", "{1234567}", "A{-1}", "A{01", "A}01"])
def test_what_is_no_pattern(pattern: str) -> None:
    assert numbering.from_pattern(pattern) is None


def test_a_step_of_0_counts_nothing() -> None:
    assert numbering.from_pattern("A{01}", step=0) is None


@pytest.mark.parametrize(
    ("given_", "rows", "told"),
    [
        (Numbering(), [3, 2], [["A01", "A02", "A03"], ["A04", "A05"]]),
        (Numbering(serpentine=True), [3, 3], [["A01", "A02", "A03"], ["A06", "A05", "A04"]]),
        (Numbering("B", 9, 1, 2), [3], [["B09", "B10", "B11"]]),
        (Numbering("C", 1, 2, 1), [4], [["C1", "C3", "C5", "C7"]]),
        (Numbering("", 12, 1, 2, frozenset({13})), [2], [["12", "14"]]),
        (Numbering("D", 3, -1, 1), [5], [["D3", "D2", "D1", "D0", ""]]),
        (Numbering("A", 99, 1, 2), [2], [["A99", "A100"]]),
        (Numbering(), [], []),
    ],
)
def test_codes(given_: Numbering, rows: list[int], told: list[list[str]]) -> None:
    assert numbering.codes(given_, rows) == told


@given(
    st.integers(0, 500),
    st.integers(1, 9),
    st.sets(st.integers(0, 600), max_size=30),
    st.lists(st.integers(0, 12), max_size=8),
    st.booleans(),
)
def test_every_booth_gets_a_number_of_its_own(
    start: int, step: int, skip: set[int], rows: list[int], serpentine: bool
) -> None:
    made = Numbering("A", start, step, 2, frozenset(skip), serpentine)
    found = numbering.codes(made, rows)
    flat = [code for row in found for code in row]
    assert [len(row) for row in found] == rows
    assert len(set(flat)) == len(flat)
    assert not {int(code[1:]) for code in flat} & skip
    straight = [code for number, row in enumerate(found) for code in (row[::-1] if serpentine and number % 2 else row)]
    assert straight == numbering.codes_in_order(made, sum(rows))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", set()),
        ("4, 13", {4, 13}),
        ("4;13  20-22", {4, 13, 20, 21, 22}),
        ("20 – 22", {20, 21, 22}),
        ("5-3", {3, 4, 5}),
    ],
)
def test_numbers_left_out(text: str, numbers: set[int]) -> None:
    assert numbering.parse_skips(text) == numbers


@pytest.mark.parametrize("text", ["x", "4,,a", "1-2-3", "0-999999", "-4"])
def test_what_is_no_list_of_numbers(text: str) -> None:
    assert numbering.parse_skips(text) is None
