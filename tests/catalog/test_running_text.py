"""Where a text of several paragraphs is broken into pages."""

from hypothesis import given
from hypothesis import strategies as st

from boothapp.catalog.pages.running_text import LEAST_ON_LAST, TOGETHER, Paragraph, pages_of
from boothapp.catalog.styles import MM, STYLES

LEADING = STYLES["body"].leading / MM
ROOM, FIRST_ROOM = 40 * LEADING, 30 * LEADING


def paragraph(number: int, lines: int) -> Paragraph:
    return Paragraph(tuple(f"{number}.{i}" for i in range(lines)), "body", 1.94)


def height(page: list[Paragraph]) -> float:
    return sum(len(part.lines) * part.leading for part in page) + sum(part.gap for part in page[:-1])


@given(st.lists(st.integers(1, 60), min_size=1, max_size=25), st.floats(0, 70))
def test_every_line_has_its_place_in_order_and_no_page_is_overfull(counts: list[int], end_room: float) -> None:
    paragraphs = [paragraph(i, count) for i, count in enumerate(counts)]
    pages = pages_of(paragraphs, first_room=FIRST_ROOM, room=ROOM, end_room=end_room)
    lines = [line for page in pages for part in page for line in part.lines]
    assert lines == [line for one in paragraphs for line in one.lines]
    for number, page in enumerate(pages):
        room = ROOM if number else FIRST_ROOM
        assert height(page) <= room + 1e-6 - (end_room if number + 1 == len(pages) else 0.0)
    if len(pages) > 1:
        assert sum(len(part.lines) for part in pages[-1]) >= LEAST_ON_LAST


@given(st.lists(st.integers(4, 60), min_size=1, max_size=25))
def test_no_line_of_a_paragraph_stands_alone(counts: list[int]) -> None:
    paragraphs = [paragraph(i, count) for i, count in enumerate(counts)]
    for page in pages_of(paragraphs, first_room=FIRST_ROOM, room=ROOM, end_room=30.0):
        for part in page:
            assert len(part.lines) >= TOGETHER


def test_a_text_that_just_fits_but_not_with_its_end_goes_on() -> None:
    whole = pages_of([paragraph(0, 30)], first_room=FIRST_ROOM + 0.01, room=ROOM, end_room=0.0)
    broken = pages_of([paragraph(0, 30)], first_room=FIRST_ROOM + 0.01, room=ROOM, end_room=5.0)
    assert [[len(part.lines) for part in page] for page in whole] == [[30]]
    assert [[len(part.lines) for part in page] for page in broken] == [[26], [4]]
