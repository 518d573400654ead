"""What stands above an exhibitor's products when no photo does: rule, booth, name, contact, code and map."""

from collections.abc import Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.designs.contact import draw_contact
from boothapp.catalog.designs.fact_sentence import fact_sentences
from boothapp.catalog.designs.plate import HALF_PLATE
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.qr import MODULE, QUIET, draw_qr, qr_side, web_address
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import REGIONS, TEXT_W
from boothapp.domain.catalog import CatalogExhibitor

HEAD_TOP, HEAD_FOOT, TEXT_X, SIDE_GAP = 2.6, 2.4, 22.0, 4.0
MAP_W, INTRO_LINES, INTRO_EN_LINES = 14.5, 5, 4
NAMES = (("h3", 3), ("h4", 4))  # style and most lines; longer names go on in small type
SMALL_EN = 7.6
SHORT_H = 14.0


@dataclass(frozen=True)
class Sides:
    """What is left of the width beside map and code, and how far down they reach."""

    wide: float
    foot: float


def head(setting: Setting, maps: Maps, exhibitor: CatalogExhibitor, region: str) -> Block:
    """Return the head of half a page, or of a page without a hero."""
    d = about(setting, exhibitor)
    d.line(0, 0, TEXT_W, 0, REGIONS[region].ink, line=1.1)
    x = TEXT_X if exhibitor.booths else 0.0
    if exhibitor.booths:
        HALF_PLATE.draw(d, 0, HEAD_TOP, booth_label(exhibitor.booths))
    sides = draw_sides(d, HEAD_TOP, MAP_W, exhibitor, maps, gap=SIDE_GAP)
    y = draw_name(d, x, HEAD_TOP - 0.9, sides.wide - x, exhibitor.name, styles=NAMES)
    if exhibitor.name_en:
        lines = d.lines(exhibitor.name_en, sides.wide - x, "en", 2, "English name", size=SMALL_EN)
        y = d.paragraph(x, y - 0.3, lines, "en", "text2", size=SMALL_EN)
    y = draw_contact(d, x, y + 0.2, sides.wide - x, exhibitor)
    return d.block(max(y, sides.foot, HEAD_TOP + HALF_PLATE.h) + HEAD_FOOT)


def short_head(setting: Setting, exhibitor: CatalogExhibitor, region: str) -> Block:
    """Return the head of a page on which an exhibitor goes on."""
    d = about(setting, exhibitor)
    x = TEXT_X if exhibitor.booths else 0.0
    if exhibitor.booths:
        HALF_PLATE.draw(d, 0, 0, booth_label(exhibitor.booths))
    y = draw_name(d, x, -0.4, TEXT_W - x, exhibitor.name, styles=NAMES)
    d.text(x, y + 2.6, setting.say(wording.CONTINUED), "row", "text2")
    foot = max(y + 5.0, SHORT_H)
    d.line(0, foot, TEXT_W, foot, REGIONS[region].ink, line=1.1)
    return d.block(foot + 3)


def draw_sides(d: Drawing, y: float, map_w: float, exhibitor: CatalogExhibitor, maps: Maps, *, gap: float) -> Sides:
    """Draw the map at the right edge and the code of the website beside it; text keeps `gap` away from them."""
    right = TEXT_W
    map_h = maps.draw(d, TEXT_W - map_w, y, map_w, exhibitor.places)
    foot = y + map_h
    if map_h:
        right -= map_w + gap
    if address := web_address(exhibitor.website):
        white = QUIET * MODULE  # around the code: its modules, not their white, stand in line with the map
        right += white if right == TEXT_W else 0.0
        draw_qr(d, right - qr_side(address), y - white, address)
        foot = max(foot, y - white + qr_side(address))
        right -= qr_side(address) + gap - white
    return Sides(right, foot)


def draw_name(d: Drawing, x: float, y: float, wide: float, name: str, *, styles: Sequence[tuple[str, int]]) -> float:
    """Draw the name in the first style whose lines suffice, else small: it is not cut. Return the y below."""
    for style, most in styles:
        lines = d.lines(name, wide, style)
        if len(lines) <= most:
            return d.paragraph(x, y, lines, style)
    return d.paragraph(x, y, d.lines(name, wide, "name", 12, "name"), "name")


def introductions(d: Drawing, exhibitor: CatalogExhibitor, wide: float, style: str, most: int) -> tuple[str, str]:
    """Return the introduction and the English one below it; where there is none, a sentence that fits `most` lines."""
    intro, english = exhibitor.intro, exhibitor.intro_en
    language = d.setting.language
    if not intro:
        intro = _fitting(d, list(fact_sentences(exhibitor, language)), wide, style, most)
        if language == "vi-en" and not english:
            english = _fitting(d, list(fact_sentences(exhibitor, language, below=True)), wide, "en", INTRO_EN_LINES - 1)
    return intro, english


def _fitting(d: Drawing, sentences: Sequence[str], wide: float, style: str, most: int) -> str:
    fitting = (sentence for sentence in sentences if len(d.lines(sentence, wide, style)) <= most)
    return next(fitting, "")


def about(setting: Setting, exhibitor: CatalogExhibitor) -> Drawing:
    """Return an empty drawing whose findings are about the exhibitor."""
    d = Drawing(setting)
    d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
    return d
