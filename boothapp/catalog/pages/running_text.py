"""A text of several paragraphs broken onto pages: no line of a paragraph stands alone, and its end keeps company."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from boothapp.catalog.styles import MM, STYLES

TOGETHER = 2  # lines of a paragraph that stay together before and behind the end of a page
LEAST_ON_LAST = 4  # lines on the last page


@dataclass(frozen=True)
class Paragraph:
    lines: tuple[str, ...]
    style: str
    gap: float  # millimetres below it

    @property
    def leading(self) -> float:
        return STYLES[self.style].leading / MM


def pages_of(
    paragraphs: Sequence[Paragraph], *, first_room: float, room: float, end_room: float
) -> list[list[Paragraph]]:
    """Return the paragraphs of each page; one that is broken has a part on either page.

    `first_room` and `room` are the heights for text on the first page and on the others, `end_room` that of what stands
    below the text on the last one (all in millimetres).
    """
    places = [(paragraph, line) for paragraph in paragraphs for line in range(len(paragraph.lines))]
    heads, feet = _heights(paragraphs)
    pages: list[list[Paragraph]] = []
    start, count = 0, len(places)
    while start < count:
        free = room if pages else first_room
        end = bisect_right(feet, heads[start] + free)
        if end < count or (feet[-1] > heads[start] + free - end_room and count - start > LEAST_ON_LAST):
            most = max(min(end, count - LEAST_ON_LAST), start + 1)
            end = next((i for i in range(most, start, -1) if _may_begin_a_page(*places[i])), most)
        pages.append(_part(places[start:end]))
        start = end
    return pages


def _heights(paragraphs: Sequence[Paragraph]) -> tuple[list[float], list[float]]:
    """Return the head and the foot of every line, were the page endless."""
    heads, feet, y = [], [], 0.0
    for paragraph in paragraphs:
        for _ in paragraph.lines:
            heads.append(y)
            y += paragraph.leading
            feet.append(y)
        y += paragraph.gap
    return heads, feet


def _may_begin_a_page(paragraph: Paragraph, line: int) -> bool:
    return line == 0 or TOGETHER <= line <= len(paragraph.lines) - TOGETHER


def _part(places: Sequence[tuple[Paragraph, int]]) -> list[Paragraph]:
    parts = []
    for _, members in groupby(places, key=lambda place: id(place[0])):
        of_one = list(members)
        paragraph = of_one[0][0]
        parts.append(Paragraph(tuple(paragraph.lines[line] for _, line in of_one), paragraph.style, paragraph.gap))
    return parts
