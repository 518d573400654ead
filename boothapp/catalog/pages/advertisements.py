"""Advertisement pages: whole pages and halves bleed, quarters and eighths stand in the columns.

Every such page says at its head that it is advertising. Without a picture the text of the advertisement is set in its
place. The first page stands before the plan, the others before the indexes.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.craft_tiles import TILE, mosaic
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box
from boothapp.catalog.page import Page
from boothapp.catalog.pages.furniture import HEAD_BASE, RIGHT_EDGE, folio
from boothapp.catalog.pages.notes import put_notes
from boothapp.catalog.pages.part import Part
from boothapp.catalog.photo_files import is_there
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, GUTTER, MARGIN, MM, PAGE_H, PAGE_W, STYLES, TEXT_W, TOP
from boothapp.domain.catalog import CatalogAdvertisement, CatalogContent, CatalogPhoto

BLEED = 3.0
HALF_H, QUARTER_H, EIGHTH_H, EIGHTH_STEP = 105.0, 74.0, 35.0, 39.0
BANDS_TOP = (24.0, 116.0)
MOST_CROPPED = 0.1  # of a picture may fall off to fill its place; else it is shown whole, with white beside it
LABEL_SIDE, DASH = 1.6, (1.0, 0.7)
TITLE_STYLES = ("h1", "h2", "band", "h3")

Column = tuple[CatalogAdvertisement, ...]
"""A quarter, or one or two eighths below each other."""


@dataclass(frozen=True)
class _Sheet:
    """A page: one whole advertisement, or two bands that are a half or columns."""

    whole: CatalogAdvertisement | None = None
    bands: tuple[CatalogAdvertisement | tuple[Column, ...], ...] = ()

    def shown(self) -> Iterator[CatalogAdvertisement]:
        """Yield the advertisements that are on it."""
        for band in (self.whole, *self.bands):
            if isinstance(band, CatalogAdvertisement):
                yield band
            elif band:
                yield from itertools.chain(*band)


def advertisement_parts(setting: Setting, content: CatalogContent) -> tuple[Part, Part]:
    """Return the page in front and those before the indexes; either may have no pages."""
    sheets = _sheets(content.advertisements)
    return (
        _part(setting, "advertisement", sheets[:1]),
        _part(setting, "more advertisements", sheets[1:]),
    )


def _part(setting: Setting, key: str, sheets: Sequence[_Sheet]) -> Part:
    def draw(first: int, _page_of: object) -> list[Page]:
        return [_page(setting, first + i, sheet) for i, sheet in enumerate(sheets)]

    return Part(key, wording.ADVERTISEMENT, len(sheets), draw, listed=False)


def _sheets(advertisements: Sequence[CatalogAdvertisement]) -> list[_Sheet]:
    """Put advertisements on as few pages as hold them, each size in the order it was given."""
    of_size = {size: [one for one in advertisements if one.size == size] for size in ("1/1", "1/2", "1/4", "1/8")}
    eighths = of_size["1/8"]
    columns: list[Column] = [(one,) for one in of_size["1/4"]]
    columns += [tuple(eighths[i : i + 2]) for i in range(0, len(eighths), 2)]
    bands: list[CatalogAdvertisement | tuple[Column, ...]] = [*of_size["1/2"]]
    bands += [tuple(columns[i : i + 2]) for i in range(0, len(columns), 2)]
    sheets = [_Sheet(one) for one in of_size["1/1"]]
    return [*sheets, *(_Sheet(bands=tuple(bands[i : i + 2])) for i in range(0, len(bands), 2))]


def _page(setting: Setting, number: int, sheet: _Sheet) -> Page:
    page, d = Page(number), Drawing(setting)
    page.anchors |= {one.id: 0.0 for one in sheet.shown()}
    bleeds_at_foot = sheet.whole is not None
    if sheet.whole:
        _draw(d, sheet.whole, Box(-BLEED, -BLEED, PAGE_W + 2 * BLEED, PAGE_H + 2 * BLEED))
    for at, band in enumerate(sheet.bands):
        if isinstance(band, CatalogAdvertisement):
            _draw(d, band, Box(-BLEED, HALF_H * at - BLEED * (1 - at), PAGE_W + 2 * BLEED, HALF_H + BLEED))
            bleeds_at_foot = at == 1
        else:
            for column, members in enumerate(band):
                x, high = MARGIN + column * (COLUMN + GUTTER), QUARTER_H if members[0].size == "1/4" else EIGHTH_H
                for i, one in enumerate(members):
                    _draw(d, one, Box(x, BANDS_TOP[at] + i * EIGHTH_STEP, COLUMN, high))
    _draw_label(d, page)
    page.put(0, 0, d.block())
    if not bleeds_at_foot:
        if not sheet.bands[1:]:
            put_notes(setting, page, BANDS_TOP[1], BOTTOM)
        folio(setting, page)
    return page


def _draw_label(d: Drawing, page: Page) -> None:
    """Say at the head that this is advertising, on white so that it reads on any picture."""
    words, english = d.setting.say(wording.ADVERTISEMENT).upper(), d.setting.also(wording.ADVERTISEMENT)
    wide = d.width(words, "kick", tracking=0.6)
    both = wide + (d.width(english, "cap") + 2 if english else 0.0)
    x = RIGHT_EDGE - both if page.right_hand else MARGIN
    d.about("", "the advertisements")
    d.rect(x - LABEL_SIDE, HEAD_BASE - 3.6, both + 2 * LABEL_SIDE, 5.2, "paper")
    d.text(x, HEAD_BASE, words, "kick", tracking=0.6)
    d.text(x + wide + 2, HEAD_BASE, english, "cap", "text2")


def _draw(d: Drawing, advertisement: CatalogAdvertisement, place: Box) -> None:
    name = advertisement.exhibitor or advertisement.text[:40]
    d.about(advertisement.id, f'advertisement "{name}"' if name else "an advertisement")
    photo = advertisement.photo
    if photo and is_there(photo):
        _draw_picture(d, photo, place)
        return
    if photo:
        d.note("photo_lost")
    if place.w > COLUMN:
        _draw_large_text(d, advertisement, place)
    else:
        _draw_small_text(d, advertisement, place)


def _draw_picture(d: Drawing, photo: CatalogPhoto, place: Box) -> None:
    ratio, wanted = photo.width_px / photo.height_px, place.w / place.h
    if 1 - min(ratio, wanted) / max(ratio, wanted) <= MOST_CROPPED:
        d.photo(photo, place.x, place.y, place.w, place.h, above=0.5)
        return
    room = _safe(place) if place.w > COLUMN else place
    w = min(room.w, room.h * ratio)
    h = w / ratio
    d.photo(photo, room.x + (room.w - w) / 2, room.y + (room.h - h) / 2, w, h)


def _safe(place: Box) -> Box:
    """Return the part of a place with bleed that is as far from the edges as text is."""
    top = max(place.y, 0.0) + (TOP if place.y < 0 else GUTTER)
    foot = min(place.y + place.h, BOTTOM if place.y + place.h > PAGE_H else place.y + place.h - GUTTER)
    return Box(MARGIN, top, TEXT_W, foot - top)


def _draw_large_text(d: Drawing, advertisement: CatalogAdvertisement, place: Box) -> None:
    """Set the text on sand above a row of craft tiles."""
    d.rect(place.x, place.y, place.w, place.h, "sand")
    bleeds = place.y + place.h > PAGE_H
    foot = place.y + place.h - (BLEED if bleeds else 0.0)
    with d.clipped(place.x, place.y, place.w, place.h):
        mosaic(d, foot - TILE, 1, 2, bleeds=bleeds)
    room = _safe(place)
    _set(d, advertisement, Box(room.x, room.y + 4, room.w - 8, foot - TILE - room.y - 8), TITLE_STYLES, "deep")


def _draw_small_text(d: Drawing, advertisement: CatalogAdvertisement, place: Box) -> None:
    with d.dashed(*DASH):
        d.rect(place.x, place.y, place.w, place.h, stroke="text2", line=0.5)
    room = Box(place.x + 5, place.y + 5, place.w - 10, place.h - 10)
    _set(d, advertisement, room, ("h4", "small"), "text2")


def _set(d: Drawing, advertisement: CatalogAdvertisement, room: Box, styles: Sequence[str], ink: str) -> None:
    """Set text and name as large as the room allows."""
    named = d.lines(advertisement.exhibitor, room.w, "name", 2, "name") if advertisement.text else []
    below = (2.0 + len(named) * STYLES["name"].leading / MM) if named else 0.0
    text = advertisement.text or advertisement.exhibitor
    for style in styles:
        most = max(int((room.h - below) * MM / STYLES[style].leading), 1)
        lines = d.lines(text, room.w, style)
        if len(lines) <= most:
            break
    else:
        lines = d.lines(text, room.w, style, most, "text")
    y = d.paragraph(room.x, room.y, lines, style, ink)
    d.paragraph(room.x, y + 2.0, named, "name", ink)
