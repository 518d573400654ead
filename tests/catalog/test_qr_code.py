"""QR codes as another program makes them, and what can be read back from them."""

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from qr_reading import read

from boothapp.catalog.qr_code import matrix


@pytest.mark.parametrize("length", [14, 26, 42, 62])  # each fills its version; segno pads others unlike the standard
def test_a_code_is_the_one_that_another_program_makes(length: int) -> None:
    text = ("http://chè.vn/sản-phẩm?q=" * 3).encode()[:length]
    code = segno.make(text, error="m", mode="byte", micro=False, boost_error=False, mask=3)
    assert matrix(text) == tuple(bytes(row) for row in code.matrix)


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=62))
def test_a_code_says_what_it_was_made_of(text: str) -> None:
    assert read(matrix(text.encode())) == text


def test_the_smallest_code_that_suffices_is_taken() -> None:
    assert [len(matrix(bytes(length))) for length in (0, 14, 15, 26, 27, 42, 43, 62)] == [
        21,
        21,
        25,
        25,
        29,
        29,
        33,
        33,
    ]


def test_more_than_a_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        matrix(bytes(63))
