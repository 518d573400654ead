"""The head of a zone in the index by booth: a plate with its letter, its name in as many lines as it takes."""

from typing import NamedTuple

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.styles import COLUMN
from boothapp.domain.catalog import CatalogZone

ONE_LINE_H, LINE_STEP = 4.9, 3.2  # 7.6 pt on 9.1: 1.19 em
ENGLISH_STEP = 3.0
MOST_LINES = 6  # of the name, and of the English
PLATE_W, PLATE_H, PLATE_LETTER, PLATE_GAP = 4.6, 4.0, 9.0, 1.6
BESIDE_GAP = 2.0


class ZoneHead(NamedTuple):
    """What stands above the booths of a zone."""

    place: CatalogZone
    plate_w: float  # 0 = no plate
    line_count: int
    english_count: int  # lines below the name; 0 when the English is on its line, or there is none

    @property
    def height(self) -> float:
        return ONE_LINE_H + (self.line_count - 1) * LINE_STEP + self.english_count * ENGLISH_STEP

    @property
    def room(self) -> float:
        """Width of the name."""
        return COLUMN - self.plate_w - PLATE_GAP if self.plate_w else COLUMN


def zone_head(d: Drawing, place: CatalogZone) -> ZoneHead:
    """Return the head of a zone; its code is "" for booths of no zone."""
    plate_w = min(max(PLATE_W, d.width(place.code, "tab", PLATE_LETTER) + 1.8), COLUMN / 3) if place.code else 0.0
    head = ZoneHead(place, plate_w, 1, 0)
    lines, english = d.lines(zone_name(d, place), head.room, "row_bold", MOST_LINES), place.name_en
    beside = not english or d.width(lines[-1], "row_bold") + BESIDE_GAP + d.width(english, "en") <= head.room
    below = [] if beside else d.lines(english, head.room, "en", MOST_LINES)
    return head._replace(line_count=len(lines), english_count=len(below))


def zone_name(d: Drawing, place: CatalogZone) -> str:
    """Return the zone's name, else "Khu A", else the words for booths of no zone."""
    if place.name or not place.code:
        return place.name or d.setting.say(wording.OTHER_BOOTHS)
    return f"{d.setting.say(wording.ZONE)} {place.code}"


def draw_zone_head(d: Drawing, x: float, y: float, head: ZoneHead) -> None:
    """Draw the head with its top at `y`."""
    place, text_x, base = head.place, x, y + 3.3
    d.about(place.id, f'zone "{place.code}"' if place.code else "the booths of no zone")
    if head.plate_w:
        d.rect(x, y + 0.3, head.plate_w, PLATE_H, "deep")
        middle, room = x + head.plate_w / 2, head.plate_w - 0.8
        d.fitted(middle, y + 3.5, place.code, room, "tab", ink="paper", align="center", field="zone code")
        text_x += head.plate_w + PLATE_GAP
    lines = d.lines(zone_name(d, place), head.room, "row_bold", MOST_LINES, "name")
    for i, line in enumerate(lines):
        wide = d.text(text_x, base + i * LINE_STEP, line, "row_bold", "text2")
    base += (len(lines) - 1) * LINE_STEP
    if not head.english_count:
        d.text(text_x + wide + BESIDE_GAP, base, place.name_en, "en", "text2")
        return
    for i, line in enumerate(d.lines(place.name_en, head.room, "en", MOST_LINES, "English name"), start=1):
        d.text(text_x, base + i * ENGLISH_STEP, line, "en", "text2")
