"""The line that says what the photo across a page shows: name, marks, price, and below what else is known."""

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import chosen, draw_marks, marks_width
from boothapp.catalog.styles import TEXT_W
from boothapp.domain.catalog import CatalogProduct
from boothapp.domain.printed_text import NBSP

LABEL_GAP, MARKS_GAP, PRICE_GAP, PRICE_W = 1.2, 2.2, 4.0, 50.0
LINE_H, FOOT = 3.9, 2.3


def draw_hero_caption(d: Drawing, y: float, hero: CatalogProduct) -> float:
    """Draw the caption across the page, its first line at `y`; return the y below."""
    d.about(hero.id, f'product "{hero.name}"')
    x = d.text(0, y + 2.9, f"{d.setting.say(wording.LARGE_PHOTO)}:", "row", "text2") + LABEL_GAP
    room = TEXT_W - x - _draw_price(d, y + 2.9, hero.price) - PRICE_GAP
    marks = chosen(hero.marks)
    name_w, marks_w = d.width(hero.name, "row_bold"), marks_width(d, marks)
    if name_w + MARKS_GAP + marks_w <= room:
        d.text(x, y + 2.9, hero.name, "row_bold")
        draw_marks(d, x + name_w + MARKS_GAP, y + 0.3, marks, marks_w + 1)
        y += LINE_H
    else:
        y = d.paragraph(x, y + 0.2, d.lines(hero.name, room, "row_bold", 2, "name"), "row_bold")
        y = draw_marks(d, x, y + 0.5, marks, TEXT_W - x)
    if hero.name_en:
        y = d.paragraph(x, y, d.lines(hero.name_en, TEXT_W - x, "en", 1, "English name"), "en", "text2")
    if hero.specification:
        y = d.paragraph(x, y, d.lines(hero.specification, TEXT_W - x, "spec", 1, "specification"), "spec", "text2")
    if hero.description:
        y = d.paragraph(0, y + 0.4, d.lines(hero.description, TEXT_W, "small", 2, "description"), "small", "text2")
    if hero.description_en:
        lines = d.lines(hero.description_en, TEXT_W, "en", 2, "English description")
        y = d.paragraph(0, y + 0.4, lines, "en", "text2")
    return y + FOOT


def _draw_price(d: Drawing, base: float, price: str) -> float:
    if not price:
        return d.text(TEXT_W, base, d.setting.say(wording.ON_REQUEST), "no_price", "text2", align="right")
    return d.fitted(TEXT_W, base, price.replace(" ", NBSP), PRICE_W, "price", align="right", field="price")
