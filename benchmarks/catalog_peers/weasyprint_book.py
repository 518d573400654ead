"""The book by WeasyPrint.   python weasyprint_book.py BOOK.json OUT.pdf"""

import sys
from collections.abc import Iterator
from html import escape
from typing import Any

from measures import BOLD, REGULAR, has_photos, load, pairs
from weasyprint import HTML

STYLE = f"""
@font-face {{ font-family: B; src: url({REGULAR.as_uri()}); font-weight: 400 }}
@font-face {{ font-family: B; src: url({BOLD.as_uri()}); font-weight: 600 }}
@page {{ size: 148mm 210mm; margin: 17.5mm 14mm 14mm; @top-left {{ content: string(province); font: 7pt B }}
  @top-right {{ content: string(title); font: 7pt B }} @bottom-center {{ content: counter(page); font: 9pt B }} }}
@page cover {{ margin: 0; @top-left {{ content: none }} @top-right {{ content: none }}
  @bottom-center {{ content: none }} }}
body {{ font: 6.8pt/8.6pt B; margin: 0 }}
.cover {{ page: cover; height: 209mm; string-set: title content() }}
.cover div {{ background: #0b7a5e; color: #fff; font: 600 22pt/30pt B; margin-top: 52mm; padding: 25mm 14mm }}
h1 {{ font: 600 19pt/27pt B; margin: 0 }} .columns {{ columns: 2; column-gap: 4mm; break-before: page }}
h2 {{ font: 600 14pt/20pt B; color: #0b7a5e; background: #e1efe8; margin: 0 0 2mm; padding: 6mm 3mm;
  break-inside: avoid; break-after: avoid; string-set: province content(); bookmark-level: 1 }}
h3 {{ font: 600 8.1pt/11.3pt B; margin: 0; bookmark-level: 2 }}
.head {{ border-top: 1.1pt solid #0b7a5e; margin: 3mm 0 2mm; padding-left: 14mm; position: relative; min-height: 9mm;
  break-inside: avoid; break-after: avoid }}
.head i {{ position: absolute; left: 0; top: 1mm; font: 600 10pt B; color: #fff; background: #10392e; padding: 1.5mm }}
.row {{ break-inside: avoid; margin-bottom: 2mm; display: flex; gap: 4mm }} .card {{ width: 27mm }}
.wide {{ width: 27mm }} .line {{ display: block }}
img {{ width: 27mm; height: 20.25mm; object-fit: cover; display: block; margin-bottom: .7mm }}
b {{ font: 600 7.2pt/10pt B; display: block }} .price {{ font: 600 8.2pt/10pt B; display: block }}
.marks {{ font: 600 5.6pt/7.5pt B; color: #0b7a5e; display: block }} .line .price {{ float: right }}
.rows a {{ display: block; font: 7.6pt/10pt B; color: #000; text-decoration: none }}
.rows a::after {{ content: leader('.') target-counter(attr(href), page) }}
"""


def caption(product: Any) -> str:
    marks = f"<span class=marks>{escape('  '.join(product['marks']))}</span>" if product["marks"] else ""
    words = f"<b>{escape(product['name'])}</b>{escape(product['specification'])}"
    return f"{words}<span class=price>{escape(product['price'])}</span>{marks}"


def entry(exhibitor: Any, province: str) -> Iterator[str]:
    lines = (f"{exhibitor['kind']} · {province}", exhibitor["address"], exhibitor["contact"])
    words = "<br>".join(map(escape, lines))
    name = f"<h3>{escape(exhibitor['name'])}</h3>"
    yield f"<div class=head id='{exhibitor['id']}'><i>{escape(exhibitor['booth'])}</i>{name}{words}</div>"
    if not has_photos(exhibitor):
        for product in exhibitor["products"]:
            yield f"<div class='row line'>{caption(product)}</div>"
        return
    for pair in pairs(exhibitor["products"]):
        pictures = [f"<img src='file://{product['photo']}'>" for product in pair]
        if len(pair) == 1:
            yield f"<div class=row><div class=card>{pictures[0]}</div><div class=wide>{caption(pair[0])}</div></div>"
        else:
            cards = (f"<div class=card>{picture}{caption(p)}</div>" for picture, p in zip(pictures, pair, strict=True))
            yield f"<div class=row>{''.join(cards)}</div>"


def page_source(book: Any) -> Iterator[str]:
    yield f"<html lang=vi><title>{escape(book['title'])}</title><style>{STYLE}</style>"
    yield f"<div class=cover><div>{escape(book['title'])}</div></div><h1>Mục lục</h1><div class=rows>"
    for number, province in enumerate(book["provinces"]):
        yield f"<a href='#province{number}'>{escape(province['name'])}</a>"
    yield "</div><div class=columns>"
    for number, province in enumerate(book["provinces"]):
        yield f"<h2 id='province{number}'>{escape(province['name'])}</h2>"
        for exhibitor in province["exhibitors"]:
            yield from entry(exhibitor, province["name"])
    for index in book["indexes"]:
        yield f"</div><div class='columns rows'><h2>{escape(index['title'])}</h2>"
        for words, key in index["rows"]:
            yield f"<a href='#{key}'>{escape(words)}</a>"
    yield "</div></html>"


def main() -> None:
    data, target = sys.argv[1:]
    HTML(string="".join(page_source(load(data)))).write_pdf(target)


if __name__ == "__main__":
    main()
