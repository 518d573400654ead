"""What is typed into a search box finds what the index holds, however it is spelt."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.text import fold
from boothapp.store import search_terms
from boothapp.store.derived import phone_numbers, search_text


def finds(typed, held):
    index = sqlite3.connect(":memory:")
    index.execute('CREATE VIRTUAL TABLE w USING fts5 (words, owner, tokenize = "unicode61 remove_diacritics 0")')
    index.execute("INSERT INTO w VALUES (?, '')", [held])
    asked = search_terms.question(typed) or search_terms.NOTHING
    return index.execute("SELECT count(*) FROM w WHERE w MATCH ?", [asked]).fetchone() == (1,)


@pytest.mark.parametrize(
    "typed",
    [
        "ca phe",
        "CÀ PHÊ",
        "phe  ca",
        "đồi",
        "doi xa",
        '"cà" phê*',
        "cà-phê",
        "0905 123",
        "0905.123.456",
        "0905123",
        "+84 905 123 456",
        "84905",
        "(0905) 123-456",
        "905 123 456",
        "ca phe 0905 123",
        "0203 3825",
    ],
)
def test_words_and_numbers_are_found_however_they_are_typed(typed):
    phones = phone_numbers("0905.123.456 - +84 203 3825 456")
    assert finds(typed, search_text(["HTX Cà phê Đồi Xanh"], phones))


@pytest.mark.parametrize(
    "typed", ["", " ", "?!", "“”", "ca pho", "123 456", "0905 124", "OR", "xanh NOT", "*", "words:"]
)
def test_nothing_else_is_found(typed):
    assert not finds(typed, search_text(["HTX Cà phê Đồi Xanh"], phone_numbers("0905.123.456")))


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_question_and_finds_itself(typed):
    held = fold(typed)
    assert finds(typed, held) or not search_terms.words(typed) or not held.isascii()
