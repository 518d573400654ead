"""The fair's facts and its programme, day by day; as many pages as they need."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.known_words import told
from boothapp.catalog.page import Page
from boothapp.catalog.pages.emergency import draw_emergency, emergency_top
from boothapp.catalog.pages.furniture import page_title, running_head
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.photo_files import is_there
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, TEXT_W, TOP
from boothapp.catalog.wording import Words
from boothapp.domain.catalog import CatalogContent, CatalogEvent, CatalogOrganiser, CatalogPhoto
from boothapp.domain.text import fold

LABEL_W, ROW_GAP = 30.0, 2.2
LOGO_W, LOGO_H, LOGO_GAP = 18.0, 9.0, 3.0
TIME_W, PLACE_W = 24.0, 32.0
HOST_ROLES = ("dang cai", "don vi dang cai", "host")  # folded: of an organiser that is told as the host
TITLE_W = TEXT_W - TIME_W - PLACE_W - 3.0


@dataclass(frozen=True)
class _Piece:
    """A row that is not divided; heads stay with what follows."""

    block: Block
    keeps: bool = False


@dataclass(frozen=True)
class _Sheet:
    pieces: list[_Piece]
    has_title: bool


def facts_part(setting: Setting, content: CatalogContent) -> Part:
    """Return the pages of facts; none when there is nothing that the cover does not tell."""
    has_foot = not content.word  # else the numbers are below the organiser's word
    foot = emergency_top(Drawing(setting), content) if has_foot else BOTTOM
    says_more = any((content.hours, content.venue, content.host, content.organisers, content.hotline, content.website))
    if not says_more and not content.programme and foot == BOTTOM:
        return Part("facts", wording.FACTS, 0, lambda _first, _page_of: [])
    sheets = _sheets([*_facts(setting, content), *_programme(setting, content.programme)], foot)

    def draw(first: int, _page_of: PageOf) -> list[Page]:
        return [_page(setting, content, first + i, sheet, foot < BOTTOM) for i, sheet in enumerate(sheets)]

    return Part("facts", wording.FACTS, len(sheets), draw)


def _sheets(pieces: Sequence[_Piece], foot: float) -> list[_Sheet]:
    """Fill pages; every page keeps the same foot free, although only the first has the numbers."""
    sheets = [_Sheet([], True)]
    y = TOP + 15.5
    for number, piece in enumerate(pieces):
        need = piece.block.height
        at = number
        while pieces[at].keeps and at + 1 < len(pieces):
            at += 1
            need += pieces[at].block.height
        if y + need > foot and sheets[-1].pieces:
            sheets.append(_Sheet([], False))
            y = TOP
        sheets[-1].pieces.append(piece)
        y += piece.block.height
    return sheets


def _page(setting: Setting, content: CatalogContent, number: int, sheet: _Sheet, has_foot: bool) -> Page:
    page, d, y = Page(number), Drawing(setting), TOP
    running_head(setting, page, setting.say(wording.FACTS), setting.fair)
    d.about("", "the fair")
    if sheet.has_title:
        y = page_title(d, setting.say(wording.FACTS), setting.also(wording.FACTS))
        if has_foot:
            draw_emergency(d, content)
    page.put(0, 0, d.block())
    for piece in sheet.pieces:
        page.put(MARGIN, y, piece.block)
        y += piece.block.height
    return page


def _piece(setting: Setting, draw: Callable[[Drawing], float], *, keeps: bool = False) -> _Piece:
    """Return what `draw` draws from the top; it returns the height."""
    d = Drawing(setting)
    d.about("", "the fair")
    height = draw(d)
    return _Piece(d.block(height), keeps)


def _facts(setting: Setting, content: CatalogContent) -> Iterator[_Piece]:
    venue = content.venue if content.place in content.venue else ", ".join(filter(None, (content.venue, content.place)))
    host = "" if any(fold(one.role) in HOST_ROLES for one in content.organisers) else content.host
    for words, text, most in (
        (wording.EDITION, content.edition, 2),
        (wording.THEME, content.theme, 3),
        (wording.DATES, content.dates, 1),
        (wording.HOURS, content.hours, 2),
        (wording.VENUE, venue, 3),
        (wording.HOST, host, 2),
        (wording.HOTLINE, content.hotline, 1),
        (wording.WEBSITE, content.website, 1),
    ):
        if text:
            yield _piece(setting, partial(_draw_fact, words=words, text=text, most=most))
    for number, organiser in enumerate(content.organisers):
        label = wording.ORGANISERS if number == 0 else None
        yield _piece(setting, partial(_draw_organiser, words=label, organiser=organiser))


def _draw_label(d: Drawing, words: Words) -> float:
    d.text(0, 2.95, d.setting.say(words), "row_bold", "text2")
    if english := d.setting.also(words):
        d.text(0, 5.9, english, "cap", "text2")
        return 6.4
    return 3.9


def _draw_fact(d: Drawing, words: Words, text: str, most: int) -> float:
    least = _draw_label(d, words)
    lines = d.lines(text, TEXT_W - LABEL_W, "body", most, words.en.lower())
    return max(d.paragraph(LABEL_W, 0, lines, "body"), least) + ROW_GAP


def _draw_organiser(d: Drawing, words: Words | None, organiser: CatalogOrganiser) -> float:
    """Draw a body with its role before it, its English name below and its logo at the end of the line."""
    least, wide = _draw_label(d, words) if words else 0.0, TEXT_W - LABEL_W
    d.about(organiser.id, f'organiser "{organiser.name}"')
    if organiser.logo and is_there(organiser.logo):
        least = max(least, _draw_logo(d, organiser.logo) + ROW_GAP)
        wide -= LOGO_W + LOGO_GAP
    elif organiser.logo:
        d.note("photo_lost")
    role, role_en = told(d.setting, organiser.role)
    name = f"{role}: {organiser.name}" if role else organiser.name
    y = d.paragraph(LABEL_W, 0, d.lines(name, wide, "body", 3, "name"), "body")
    if organiser.name_en:
        english = ": ".join(filter(None, (role_en, organiser.name_en)))
        y = d.paragraph(LABEL_W, y, d.lines(english, wide, "en", 2, "English name"), "en", "text2")
    return max(y, least) + ROW_GAP / 2


def _draw_logo(d: Drawing, logo: CatalogPhoto) -> float:
    """Draw the whole logo at the right margin, as large as its place allows; return the y below."""
    scale = min(LOGO_W / logo.width_px, LOGO_H / logo.height_px)
    w, h = logo.width_px * scale, logo.height_px * scale
    d.photo(logo, TEXT_W - w, 0, w, h)
    return h


def _programme(setting: Setting, programme: Sequence[CatalogEvent]) -> Iterator[_Piece]:
    if not programme:
        return
    yield _piece(setting, _draw_programme_head, keeps=True)
    day: str | None = None
    for event in programme:
        if event.day != day:
            day = event.day
            yield _piece(setting, partial(_draw_day, day=day), keeps=True)
        yield _piece(setting, partial(_draw_event, event=event))


def _draw_programme_head(d: Drawing) -> float:
    wide = d.text(0, 10, d.setting.say(wording.PROGRAMME), "h3")
    d.text(wide + 2.5, 10, d.setting.also(wording.PROGRAMME), "en", "text2")
    return 12.0


def _draw_day(d: Drawing, day: str) -> float:
    """Draw the date in its line; events without one are those of every day."""
    d.rect(0, 1.6, TEXT_W, 5.4, "sand")
    words = d.text(1.8, 5.4, day or d.setting.say(wording.EVERY_DAY), "row_bold", "deep", size=8.4)
    if not day:
        d.text(1.8 + words + 2, 5.4, d.setting.also(wording.EVERY_DAY), "cap", "text2")
    return 8.4


def _draw_event(d: Drawing, event: CatalogEvent) -> float:
    d.about(event.id, f'programme item "{event.title}"')
    time = d.lines(event.time, TIME_W - 3, "row_bold", 2, "time")
    below = d.paragraph(1.8, 0, time, "row_bold")
    y = d.paragraph(TIME_W, 0, d.lines(event.title, TITLE_W, "body", 3, "title"), "body")
    y = d.paragraph(TIME_W, y, d.lines(event.title_en, TITLE_W, "en", 2, "English title"), "en", "text2")
    place, english = told(d.setting, event.place)
    x = TEXT_W - PLACE_W
    end = d.paragraph(x, 0.2, d.lines(place, PLACE_W, "row", 2, "place"), "row", "text2")
    end = d.paragraph(x, end, d.lines(english, PLACE_W, "cap", 1, "place"), "cap", "text2")
    y = max(below, y, end) + 0.8
    d.line(0, y, TEXT_W, y, "hair")
    return y + 1.0
