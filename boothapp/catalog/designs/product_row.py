"""A product without its photo: its name with a dotted leader to the price, marks beside it or below."""

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.drawing import BASE_LINE, Drawing
from boothapp.catalog.marks import chosen, draw_marks, marks_width
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM, STYLES
from boothapp.domain.catalog import CatalogProduct
from boothapp.domain.printed_text import NBSP

ROW_GAP = 0.35
LEAST_PRICE_W, MOST_PRICE_W = 17.0, 34.0
PRICE_GAP, MARKS_GAP, MARKS_SCALE = 2.0, 1.4, 0.78


def product_row(setting: Setting, product: CatalogProduct, w: float) -> Block:
    """Return the row in the width `w`; marks that would touch the price get a line of their own."""
    d = Drawing(setting)
    d.about(product.id, f'product "{product.name}"')
    style, ink = ("row_bold", "text") if product.price else ("row", "text2")
    price = product.price.replace(" ", NBSP) or setting.say(wording.ON_REQUEST)
    price_w, line_h = d.width(price, style), STYLES["row"].leading / MM
    room = w - (max(LEAST_PRICE_W, price_w + PRICE_GAP) if price_w <= MOST_PRICE_W else 0.0)
    lines = d.lines(product.name, room, "row", 4, "name") or ["–"]
    y, end = d.paragraph(0, 0, lines, "row"), d.width(lines[-1], "row")
    if price_w > MOST_PRICE_W:  # a line of its own
        y, end = y + line_h, 0.0
    base = y - line_h * (1 - BASE_LINE)
    price_w = d.fitted(w, base, price, w, style, ink=ink, align="right", field="price")
    marks = chosen(product.marks)
    marks_w = marks_width(d, marks, MARKS_SCALE)
    beside = end + MARKS_GAP + marks_w + PRICE_GAP <= w - price_w
    if marks and beside:
        draw_marks(d, end + MARKS_GAP, base - 2.4, marks, marks_w + 1, scale=MARKS_SCALE)
        end += MARKS_GAP + marks_w
    d.dots(end + 1, w - price_w - 1, base - 0.1)
    y = _below(d, y, product, w)
    if marks and not beside:
        y = draw_marks(d, 0, y + 0.25, marks, w, scale=MARKS_SCALE)
    return d.block(y + ROW_GAP)


def _below(d: Drawing, y: float, product: CatalogProduct, w: float) -> float:
    if product.name_en:
        y = d.paragraph(0, y, d.lines(product.name_en, w, "en", 2, "English name"), "en", "text2")
    if product.specification:
        lines = d.lines(product.specification, w, "spec", 2, "specification")
        y = d.paragraph(0, y, lines, "spec", "text2")
    return y
