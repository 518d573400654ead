"""The book by fpdf2.   python fpdf2_book.py BOOK.json OUT.pdf"""

import sys
from typing import Any

from fpdf import FPDF
from measures import (
    BAND_H,
    BOLD,
    BOTTOM,
    CARD_GAP,
    COLUMN,
    GUTTER,
    INK,
    MARGIN,
    MM,
    PAGE_H,
    PAGE_W,
    REGULAR,
    ROW,
    SIZES,
    TILE_H,
    TILE_W,
    TINT,
    TOP,
    has_photos,
    load,
    pairs,
)

CONTENTS_ROWS = 44  # on a page


class Book(FPDF):
    def __init__(self, title: str) -> None:
        super().__init__("P", "mm", (PAGE_W, PAGE_H))
        self.heading, self.fair, self.column, self.y_now = "", title, 1, BOTTOM
        self.set_title(title)
        self.set_lang("vi")
        self.add_font("B", "", REGULAR)
        self.add_font("B", "B", BOLD)
        self.set_margins(MARGIN, TOP, MARGIN)
        self.set_auto_page_break(False)

    def header(self) -> None:
        if self.page > 1:
            self.set_font("B", "", 7)
            self.set_xy(MARGIN, 9)
            self.cell(0, 4, self.heading)
            self.set_xy(MARGIN, 9)
            self.cell(0, 4, self.fair, align="R")

    def footer(self) -> None:
        if self.page > 1:
            self.set_y(-10)
            self.set_font("B", "", 9)
            self.cell(0, 4, str(self.page), align="C")

    def use(self, size: str, style: str = "") -> float:
        points, leading = SIZES[size]
        self.set_font("B", style, points)
        return leading / MM

    def broken(self, text: str, width: float, size: str, style: str = "") -> list[str]:
        leading = self.use(size, style)
        return self.multi_cell(width, leading, text, dry_run=True, output="LINES", align="L") if text else []

    def put(self, x: float, y: float, lines: list[str], size: str, style: str = "") -> float:
        leading = self.use(size, style)
        for line in lines:
            self.set_xy(x, y)
            self.cell(0, leading, line)
            y += leading
        return y

    def room(self, height: float) -> tuple[float, float]:
        """Return where a piece of this height goes, in this column or the next."""
        if self.y_now + height > BOTTOM:
            self.column, self.y_now = 1 - self.column, TOP
            if self.column == 0:
                self.add_page()
        y, self.y_now = self.y_now, self.y_now + height
        return MARGIN + self.column * (COLUMN + GUTTER), y

    def new_part(self) -> None:
        self.column, self.y_now = 1, BOTTOM


def caption(book: Book, product: Any, width: float) -> list[tuple[list[str], str, str]]:
    parts = [
        (book.broken(product["name"], width, "product", "B"), "product", "B"),
        (book.broken(product["specification"], width, "small"), "small", ""),
        ([product["price"]], "price", "B"),
        (["  ".join(product["marks"])] if product["marks"] else [], "badge", "B"),
    ]
    return [part for part in parts if part[0]]


def height(parts: list[tuple[list[str], str, str]]) -> float:
    return sum(len(lines) * SIZES[size][1] / MM for lines, size, _ in parts)


def put_caption(book: Book, x: float, y: float, parts: list[tuple[list[str], str, str]]) -> None:
    for lines, size, style in parts:
        y = book.put(x, y, lines, size, style)


def put_rows(book: Book, products: list[Any]) -> None:
    for pair in pairs(products):
        wide = len(pair) == 1
        captions = [caption(book, product, COLUMN - TILE_W - 2.5 if wide else TILE_W) for product in pair]
        needed = max(TILE_H, height(captions[0])) if wide else TILE_H + 0.7 + max(map(height, captions))
        x, y = book.room(needed + 1.6)
        for i, (product, parts) in enumerate(zip(pair, captions, strict=True)):
            left = x + i * (TILE_W + CARD_GAP)
            book.image(product["photo"], left, y, TILE_W, TILE_H)
            put_caption(book, *((x + TILE_W + 2.5, y) if wide else (left, y + TILE_H + 0.7)), parts)


def put_list(book: Book, products: list[Any]) -> None:
    for product in products:
        parts = caption(book, {**product, "price": ""}, COLUMN - 18)
        x, y = book.room(height(parts) + 1.2)
        put_caption(book, x, y, parts)
        leading = book.use("price", "B")
        book.set_xy(x, y)
        book.cell(COLUMN, leading, product["price"], align="R")


def put_entry(book: Book, exhibitor: Any, province: str) -> None:
    width = COLUMN - 14
    name = book.broken(exhibitor["name"], width, "name", "B")
    words = (f"{exhibitor['kind']} · {province}", exhibitor["address"], exhibitor["contact"])
    lines = [line for text in words for line in book.broken(text, width, "small")]
    needed = len(name) * SIZES["name"][1] / MM + len(lines) * SIZES["small"][1] / MM + 4
    book.room(needed + TILE_H + 12)  # with its first row
    book.y_now -= TILE_H + 12
    x, y = MARGIN + book.column * (COLUMN + GUTTER), book.y_now - needed
    book.start_section(exhibitor["name"], 1)
    book.set_draw_color(*INK)
    book.line(x, y, x + COLUMN, y)
    book.set_fill_color(16, 57, 46)
    book.rect(x, y + 1.8, 13, 7, "F")
    book.set_font("B", "B", 10)
    book.set_text_color(255)
    book.set_xy(x, y + 3)
    book.cell(13, 4.5, exhibitor["booth"], align="C")
    book.set_text_color(0)
    book.put(x + 14, book.put(x + 14, y + 0.9, name, "name", "B"), lines, "small")
    book.pages_of[exhibitor["id"]] = book.page
    (put_rows if has_photos(exhibitor) else put_list)(book, exhibitor["products"])


def put_index_row(book: Book, x: float, y: float, row: tuple[str, int], width: float) -> None:
    name, page = row
    book.set_font("B", "", ROW[0])
    link = book.add_link(page=page)
    book.set_xy(x, y)
    book.cell(width, ROW[1] / MM, name, link=link)
    used = book.get_string_width(name) + 2
    dots = "." * max(int((width - used - 8) / book.get_string_width(".")), 0)
    book.set_xy(x + used, y)
    book.cell(width - used - 7, ROW[1] / MM, dots)
    book.set_xy(x, y)
    book.cell(width, ROW[1] / MM, str(page), align="R", link=link)


def put_contents(book: Book, outline: Any) -> None:
    y = TOP
    for section in outline:
        if section.level == 0:
            put_index_row(book, MARGIN, y, (section.name, section.page_number), PAGE_W - 2 * MARGIN)
            y += ROW[1] / MM


def main() -> None:
    data, target = sys.argv[1:]
    content = load(data)
    book = Book(content["title"])
    book.pages_of = {}
    book.add_page()
    book.set_fill_color(*INK)
    book.rect(0, 52, PAGE_W, 63, "F")
    book.set_font("B", "B", 22)
    book.set_text_color(255)
    book.set_xy(MARGIN, 75)
    book.multi_cell(120, 10, content["title"])
    book.set_text_color(0)
    book.heading = "Mục lục"
    book.add_page()
    book.insert_toc_placeholder(put_contents, pages=-(-len(content["provinces"]) // CONTENTS_ROWS))
    book.new_part()
    for province in content["provinces"]:
        book.heading = province["name"]
        x, y = book.room(BAND_H + 60)
        book.y_now -= 60 - 2.6
        book.start_section(province["name"], 0)
        book.set_fill_color(*TINT)
        book.rect(x, y, COLUMN, BAND_H, "F")
        book.set_font("B", "B", 14)
        book.set_xy(x + 3, y + 7)
        book.cell(COLUMN - 6, 7, province["name"])
        for exhibitor in province["exhibitors"]:
            put_entry(book, exhibitor, province["name"])
    for index in content["indexes"]:
        book.heading = index["title"]
        book.new_part()
        for words, key in index["rows"]:
            x, y = book.room(ROW[1] / MM)
            put_index_row(book, x, y, (words, book.pages_of[key]), COLUMN)
    book.output(target)


if __name__ == "__main__":
    main()
