"""Texts made ready for print, and broken into lines that fit and lose nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.catalog.lines import bound, break_lines, cut_lines
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.printed_text import NBSP, printable

FACE = Typefaces().face("text_semibold")
LETTERS = "aáeệioơuưydđmnghcktW.,-()0123456789 ẪỘ"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("  Chè   móc câu ", "Chè móc câu"),
        ("Chè\nmóc\tcâu\r\n", "Chè móc câu"),
        (unicodedata.normalize("NFD", "Hợp tác xã chè Phìn Hồ"), "Hợp tác xã chè Phìn Hồ"),
        ("a\u200bb\ufeffc\u00add", "abcd"),
        ("❤\ufe0f", "❤"),
        ("120.000\u00a0đ", f"120.000{NBSP}đ"),
        ("120.000\u202fđ", f"120.000{NBSP}đ"),
        ("a\u2003b\u3000c", "a b c"),
        ("x\x00y\x1bz", "x y z"),
        ("\ud83c", "\ufffd"),
        ("\uf0b7 Chè \uf0a7 Cà phê\uf0d8Mật ong \uf0fc", "• Chè • Cà phê•Mật ong •"),
        ("\uf0e0 giảm giá", "– giảm giá"),
        ("\uf123", "\uf123"),
        ("", ""),
        ("\u200b", ""),
    ],
)
def test_printable(typed: str, printed: str) -> None:
    assert printable(typed) == printed


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("hộp 100 g", f"hộp 100{NBSP}g"),
        ("58 × 74 mm", f"58{NBSP}×{NBSP}74{NBSP}mm"),
        ("120.000 đ/hộp", f"120.000{NBSP}đ/hộp"),
        ("lần thứ XVII", f"lần thứ{NBSP}XVII"),
        ("rượu 29 % vol", f"rượu 29{NBSP}% vol"),
        ("12 món", "12 món"),
        ("2023 là", "2023 là"),
    ],
)
def test_numbers_stay_with_their_unit(text: str, kept: str) -> None:
    assert bound(text) == kept


@given(st.text(LETTERS, max_size=160), st.floats(3000, 40000))
def test_lines_fit_and_no_letter_is_lost(text: str, width: float) -> None:
    text = printable(text)
    lines = break_lines(FACE.words, text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(FACE.width(line, 1000) <= width + 1e-6 for line in lines)
    assert not any(line != line.strip() or not line for line in lines)


@given(st.text(max_size=60), st.floats(1500, 9000))
def test_any_text_loses_no_letter(typed: str, width: float) -> None:
    text = printable(typed)
    assert "".join(break_lines(FACE.words, text, width)).replace(" ", "") == text.replace(" ", "")


@given(st.text(LETTERS, min_size=1, max_size=200), st.floats(4000, 20000), st.integers(1, 4))
def test_cut_lines_fit_and_say_that_they_are_cut(text: str, width: float, most: int) -> None:
    lines = break_lines(FACE.words, printable(text), width)
    cut = cut_lines(FACE.words, lines, most, width)
    assert len(cut) <= most
    assert all(FACE.width(line, 1000) <= width + 1e-6 for line in cut)
    if len(lines) > most:
        assert cut[-1].endswith("…")
        assert cut[:-1] == lines[: most - 1]
    else:
        assert cut == lines


def test_a_short_last_word_takes_one_from_the_line_above() -> None:
    width = FACE.width("Hợp tác xã chè", 1000) + 1
    assert break_lines(FACE.words, "Hợp tác xã chè ủ", width) == ["Hợp tác xã", "chè ủ"]


@pytest.mark.parametrize("mark", ["\u0307", "\u0334"])  # of no width; of some, since the font has none
def test_a_word_longer_than_a_line_is_broken_at_letters_but_not_before_a_mark(mark: str) -> None:
    lines = break_lines(FACE.words, f"q{mark}" * 30, FACE.width("qqqq", 1000))
    assert "".join(lines) == f"q{mark}" * 30
    assert len(lines) > 3
    assert not any(unicodedata.combining(line[0]) for line in lines)
