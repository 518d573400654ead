"""What stands at a product's picture: name, English, specification, price and marks, in this order in every design."""

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import chosen, draw_marks
from boothapp.domain.catalog import CatalogProduct
from boothapp.domain.printed_text import NBSP

SMALL_NAME = 6.3  # points, of a product name that is long


def draw_caption(
    d: Drawing,
    x: float,
    y: float,
    w: float,
    product: CatalogProduct,
    *,
    most: int,
    style: str = "name",
    more: int = 0,
    english: int = 2,
) -> float:
    """Draw the caption with at most `most` lines for the name and `more` when it is small; return the y below."""
    d.about(product.id, f'product "{product.name}"')
    size, lines = 0.0, d.lines(product.name, w, style)
    if len(lines) > most:
        style, size = "name", SMALL_NAME
        lines = d.lines(product.name, w, style, most + more, "name", size=size)
    y = d.paragraph(x, y, lines, style, size=size)
    if product.name_en:
        y = d.paragraph(x, y, d.lines(product.name_en, w, "en", english, "English name"), "en", "text2")
    if product.specification:
        y = d.paragraph(x, y, d.lines(product.specification, w, "spec", 2, "specification"), "spec", "text2")
    if product.price:
        d.fitted(x, y + 3.0, product.price.replace(" ", NBSP), w, "price", field="price")
    else:
        d.text(x, y + 3.0, d.setting.say(wording.ON_REQUEST), "no_price", "text2")
    return draw_marks(d, x, y + 4.3, chosen(product.marks), w)
