"""The book by Typst.   python typst_book.py BOOK.json OUT.pdf [--tagged]"""

import sys
from pathlib import Path

import typst
from measures import FONTS

SOURCE = r"""
#let d = json(sys.inputs.data)
#let ink = rgb(11, 122, 94)
#let lang(n) = text(fill: luma(30%), n)
#set document(title: d.title)
#set text(font: "Be Vietnam Pro", size: 6.8pt, lang: "vi", hyphenate: false)
#set par(leading: 0.35em, spacing: 0.4em, justify: false)
#show heading.where(level: 1): it => block(width: 100%, height: 20mm, fill: rgb(225, 239, 232), inset: 3mm,
  breakable: false, sticky: true, align(horizon, text(14pt, fill: ink, weight: 600, it.body)))
#show heading.where(level: 2): it => text(8.1pt, weight: 600, it.body)
#page(width: 148mm, height: 210mm, margin: 0pt)[
  #place(dy: 25%, rect(width: 100%, height: 30%, fill: ink))
  #place(dy: 38%, dx: 14mm, block(width: 120mm, text(22pt, weight: 600, fill: white, d.title)))
]
#set page(width: 148mm, height: 210mm, margin: (x: 14mm, top: 17.5mm, bottom: 14mm),
  header: context { set text(7pt); let p = query(heading.where(level: 1).before(here()))
    if p.len() > 0 { p.last().body }; h(1fr); d.title },
  footer: context align(center, text(9pt, counter(page).display())))
#text(19pt, weight: 600)[Mục lục]
#let row(name, key) = context {
  link(label(key), [#name #box(width: 1fr, repeat[.]) #counter(page).at(label(key)).first()])
}
#{ set text(7.6pt)
   for (n, p) in d.provinces.enumerate() { block(row(p.name, "province" + str(n))) } }
#let marks(p) = if p.marks.len() > 0 { linebreak(); text(5.6pt, fill: ink, weight: 600, p.marks.join("  ")) }
#let caption(p) = {
  text(7.2pt, weight: 600, p.name)
  if p.specification != "" { linebreak(); p.specification }
  linebreak()
  text(8.2pt, weight: 600, p.price)
  marks(p)
}
#let card(p) = block(width: 27mm, {
  if p.photo != "" { image(p.photo, width: 27mm, height: 20.25mm, fit: "cover") }
  else { rect(width: 27mm, height: 20.25mm, fill: luma(90%)) }
  v(1mm, weak: true)
  caption(p)
})
#set page(columns: 2)
#set columns(gutter: 4mm)
#for (n, province) in d.provinces.enumerate() [
  #heading(level: 1, province.name) #label("province" + str(n))
  #for e in province.exhibitors {
    block(breakable: false, sticky: true, width: 100%, above: 4mm, below: 2mm, {
      line(length: 100%, stroke: 1.1pt + ink)
      grid(columns: (14mm, 1fr), box(fill: rgb(16, 57, 46), inset: 1.5mm, text(10pt, fill: white, e.booth)), [
        #heading(level: 2, e.name) #label(e.id)
        #linebreak()
        #e.kind · #province.name \ #e.address \ #e.contact
      ])
    })
    if e.products.any(p => p.photo != "") {
      for i in range(0, e.products.len(), step: 2) {
        let pair = e.products.slice(i, calc.min(i + 2, e.products.len()))
        if pair.len() == 2 {
          block(breakable: false, below: 2mm, grid(columns: (27mm, 27mm), column-gutter: 4mm, ..pair.map(card)))
        } else {
          block(breakable: false, below: 2mm, grid(columns: (27mm, 1fr), column-gutter: 2.5mm,
            image(pair.first().photo, width: 27mm, height: 20.25mm, fit: "cover"), caption(pair.first())))
        }
      }
    } else {
      for p in e.products {
        block(breakable: false, below: 1.2mm, {
          grid(columns: (1fr, auto), text(7.2pt, weight: 600, p.name), text(8.2pt, weight: 600, p.price))
          p.specification
          marks(p)
        })
      }
    }
  }
]
#pagebreak()
#set text(7.6pt)
#for index in d.indexes {
  heading(level: 1, index.title)
  for (words, key) in index.rows { block(row(words, key)) }
}
"""


def main() -> None:
    data, target, *more = sys.argv[1:]
    source = Path(data).with_suffix(".typ")
    source.write_text(SOURCE, encoding="utf-8")
    typst.compile(
        str(source),
        output=target,
        root="/",
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"data": str(Path(data).resolve())},
        pdf_tags="--tagged" in more,
    )


if __name__ == "__main__":
    main()
