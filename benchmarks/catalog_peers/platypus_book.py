"""The book by ReportLab's platypus, as its guide has it.   python platypus_book.py BOOK.json OUT.pdf"""

import sys
from typing import Any
from xml.sax.saxutils import escape

from measures import (
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
from reportlab import rl_config
from reportlab.lib.colors import Color, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    Image,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from reportlab.platypus.tableofcontents import TableOfContents

INK_COLOUR, TINT_COLOUR = (Color(*(part / 255 for part in colour)) for colour in (INK, TINT))
STYLES = {
    key: ParagraphStyle(key, fontName=font, fontSize=SIZES[key][0], leading=SIZES[key][1])
    for key, font in (("name", "B-B"), ("small", "B"), ("product", "B-B"), ("price", "B-B"), ("badge", "B-B"))
}
BAND = ParagraphStyle("band", fontName="B-B", fontSize=14, leading=20, textColor=INK_COLOUR)
TITLE = ParagraphStyle("title", fontName="B-B", fontSize=22, leading=30)
PLATE = ParagraphStyle("plate", fontName="B-B", fontSize=10, leading=12, textColor=white)
ROWS = ParagraphStyle("rows", fontName="B", fontSize=ROW[0], leading=ROW[1])
PADDINGS = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
CLOSE = [("VALIGN", (0, 0), (-1, -1), "TOP"), *((padding, (0, 0), (-1, -1), 0) for padding in PADDINGS)]


class Book(BaseDocTemplate):
    heading = ""

    def afterFlowable(self, flowable: Any) -> None:
        if mark := getattr(flowable, "mark", None):
            level, text, key = mark
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(text, key, level, closed=level == 0)
            self.notify("TOCEntry" if level == 0 else "IndexEntry", (0, escape(text), self.page, key))
            if level == 0:
                self.heading = text


class Index(TableOfContents):
    """Rows with page numbers in their own order; the numbers are known from the pass before."""

    def __init__(self, rows: list[Any]) -> None:
        super().__init__()
        self._rows, self._pages, self._known = rows, {}, {}

    def notify(self, kind: str, stuff: Any) -> None:
        if kind == "IndexEntry":
            self._pages[stuff[3]] = stuff[2]

    def beforeBuild(self) -> None:
        self._known, self._pages = self._pages, {}

    def wrap(self, width: float, height: float) -> Any:
        self._lastEntries = [(0, escape(words), self._known.get(key, 0), key) for words, key in self._rows]
        return super().wrap(width, height)

    def isSatisfied(self) -> bool:
        return self._known == self._pages


def marked(flowable: Any, *mark: Any) -> Any:
    flowable.mark = mark
    return flowable


def caption(product: Any, *, price: bool = True) -> list[Any]:
    parts = [Paragraph(escape(product["name"]), STYLES["product"])]
    if product["specification"]:
        parts.append(Paragraph(escape(product["specification"]), STYLES["small"]))
    if price:
        parts.append(Paragraph(escape(product["price"]), STYLES["price"]))
    if product["marks"]:
        parts.append(Paragraph(escape("  ".join(product["marks"])), STYLES["badge"]))
    return parts


def rows(exhibitor: Any) -> list[Any]:
    if not has_photos(exhibitor):
        return [
            Table(
                [[caption(product, price=False), Paragraph(escape(product["price"]), STYLES["price"])]],
                colWidths=[(COLUMN - 18) * MM, 18 * MM],
                style=CLOSE,
                spaceAfter=1.2 * MM,
            )
            for product in exhibitor["products"]
        ]
    made = []
    for pair in pairs(exhibitor["products"]):
        pictures = [Image(product["photo"], TILE_W * MM, TILE_H * MM, lazy=2) for product in pair]
        if len(pair) == 1:
            cells, widths = [pictures[0], caption(pair[0])], [TILE_W + 2.5, COLUMN - TILE_W - 2.5]
        else:
            cells = [
                [picture, Spacer(1, 2), *caption(product)] for picture, product in zip(pictures, pair, strict=True)
            ]
            widths = [TILE_W + CARD_GAP, TILE_W]
        pad = [("RIGHTPADDING", (0, 0), (0, 0), (widths[0] - TILE_W) * MM)]
        made.append(Table([cells], colWidths=[w * MM for w in widths], style=CLOSE + pad, spaceAfter=1.6 * MM))
    return made


def entry(exhibitor: Any, province: str) -> list[Any]:
    words = (f"{exhibitor['kind']} · {province}", exhibitor["address"], exhibitor["contact"])
    lines = [Paragraph(escape(text), STYLES["small"]) for text in words]
    plate = Table(
        [[Paragraph(escape(exhibitor["booth"]), PLATE)]],
        colWidths=[13 * MM],
        style=[
            ("BACKGROUND", (0, 0), (-1, -1), "#10392e"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ],
    )
    name = Paragraph(escape(exhibitor["name"]), STYLES["name"])
    head = Table(
        [[plate, [name, *lines]]],
        colWidths=[14 * MM, (COLUMN - 14) * MM],
        style=[*CLOSE, ("LINEABOVE", (0, 0), (-1, 0), 1.1, INK_COLOUR), ("RIGHTPADDING", (0, 0), (0, 0), 3)],
        spaceAfter=2 * MM,
        spaceBefore=2 * MM,
    )
    return [CondPageBreak(48 * MM), marked(head, 1, exhibitor["name"], exhibitor["id"]), *rows(exhibitor)]


def story(content: Any, contents: Any, indexes: list[Index]) -> list[Any]:
    title = Paragraph(escape(content["title"]), TITLE)
    made = [Spacer(1, 180), title, NextPageTemplate("one"), PageBreak(), Paragraph("Mục lục", TITLE), contents]
    made += [NextPageTemplate("two"), PageBreak()]
    for number, province in enumerate(content["provinces"]):
        band = Table(
            [[Paragraph(escape(province["name"]), BAND)]],
            colWidths=[COLUMN * MM],
            rowHeights=[20 * MM],
            style=[("BACKGROUND", (0, 0), (-1, -1), TINT_COLOUR), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")],
        )
        made += [CondPageBreak(70 * MM), marked(band, 0, province["name"], f"province{number}")]
        for exhibitor in province["exhibitors"]:
            made += entry(exhibitor, province["name"])
    for index, shown in zip(content["indexes"], indexes, strict=True):
        made += [PageBreak(), Paragraph(index["title"], BAND), shown]
    return made


def main() -> None:
    data, target = sys.argv[1:]
    content = load(data)
    rl_config.useA85 = 0  # the default makes files a quarter larger and takes longer
    for name, file in (("B", REGULAR), ("B-B", BOLD)):
        pdfmetrics.registerFont(TTFont(name, str(file)))

    def furniture(canvas: Any, book: Any) -> None:
        canvas.setFont("B", 7)
        canvas.drawString(MARGIN * MM, (PAGE_H - 12) * MM, book.heading)
        canvas.drawRightString((PAGE_W - MARGIN) * MM, (PAGE_H - 12) * MM, content["title"])
        canvas.setFont("B", 9)
        canvas.drawCentredString(PAGE_W / 2 * MM, 7 * MM, str(book.page))

    def frame(x: float, width: float) -> Frame:
        return Frame(x * MM, (PAGE_H - BOTTOM) * MM, width * MM, (BOTTOM - TOP) * MM, 0, 0, 0, 0)

    whole, columns = frame(MARGIN, 120), [frame(MARGIN, COLUMN), frame(MARGIN + COLUMN + GUTTER, COLUMN)]
    templates = [
        PageTemplate("cover", [whole]),
        PageTemplate("one", [whole], onPage=furniture),
        PageTemplate("two", columns, onPage=furniture),
    ]
    book = Book(target, pagesize=(PAGE_W * MM, PAGE_H * MM), title=content["title"], pageTemplates=templates)
    contents, indexes = TableOfContents(), [Index(index["rows"]) for index in content["indexes"]]
    for shown in (contents, *indexes):
        shown.levelStyles, shown.dotsMinLevel = [ROWS], 0
    book.multiBuild(story(content, contents, indexes))


if __name__ == "__main__":
    main()
