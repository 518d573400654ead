"""The foot of a page that everybody may need: emergency numbers and where the information desk is."""

from collections.abc import Iterator
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import box
from boothapp.catalog.known_words import sign, told
from boothapp.catalog.styles import BOTTOM, MARGIN, TEXT_W
from boothapp.domain.catalog import CatalogContent

FOOT_H, ROW_H, GAP = 27.0, 15.0, 3.0
IN_A_ROW, MOST = 4, 8
NUMBER_SIZE = 15.0


@dataclass(frozen=True)
class _Contact:
    number: str
    name: str
    english: str
    ink: str


def emergency_top(d: Drawing, content: CatalogContent) -> float:
    """Return where the foot begins on the page; the foot of the text when there is nothing to tell."""
    count = len(_contacts(d, content))
    return BOTTOM - FOOT_H - ROW_H * (-(-count // IN_A_ROW) - 1) if count else BOTTOM


def draw_emergency(d: Drawing, content: CatalogContent) -> None:
    """Draw the numbers at the foot of the page, four in a row."""
    contacts = _contacts(d, content)
    if not contacts:
        return
    y = emergency_top(d, content)
    d.line(MARGIN, y, MARGIN + TEXT_W, y, "line")
    d.about("", "the emergency numbers")
    wide = TEXT_W / min(len(contacts), IN_A_ROW)
    for i, contact in enumerate(contacts):
        x, base = MARGIN + i % IN_A_ROW * wide, y + 11 + i // IN_A_ROW * ROW_H
        size = NUMBER_SIZE * min(1.0, (wide - GAP) / max(d.width(contact.number, "figure", NUMBER_SIZE), 0.01))
        size = max(size, NUMBER_SIZE / 2)
        number = d.one_line(contact.number, wide - GAP, "figure", "number", size=size)
        d.text(x, base, number, "figure", contact.ink, size=size)
        below = d.paragraph(
            x, base + 1.5, d.lines(contact.name, wide - GAP, "small", 2, "name", size=6.4), "small", "text2", size=6.4
        )
        d.fitted(x, below + 2.2, contact.english, wide - GAP, "cap", ink="text2", field="name")


def _contacts(d: Drawing, content: CatalogContent) -> list[_Contact]:
    found = [_Contact(number, *told(d.setting, name), "brick") for name, number in content.emergency if number]
    return [*found[: MOST - 1], *_information_desk(d, content)]


def _information_desk(d: Drawing, content: CatalogContent) -> Iterator[_Contact]:
    """Yield the first information desk of the plan: its hall, when there are several, and the booth next to it."""
    for hall in content.halls:
        for item in hall.items:
            known = sign(item.text) if item.kind == "service" else None
            if known is None or known.letter != "i":
                continue
            words, english = told(d.setting, item.text)
            at = box(item)
            x, y = at.x + at.w / 2, at.y + at.h / 2
            near = min(
                hall.booths,
                key=lambda b: (b.x_m + b.width_m / 2 - x) ** 2 + (b.y_m + b.depth_m / 2 - y) ** 2,
                default=None,
            )
            place = [hall.name] if len(content.halls) > 1 else []
            if near:
                place.append(f"{d.setting.say(wording.NEAR_BOOTH)} {near.code}")
            yield _Contact(known.letter, f"{words}: {', '.join(place)}" if place else words, english, "text")
            return
