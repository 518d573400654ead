"""The content made ready for print at one door: every text in NFC, on one line, without unseen letters."""

from dataclasses import replace

from boothapp.catalog.lines import printable
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogMark, CatalogProduct


def cleaned(content: CatalogContent) -> CatalogContent:
    """Return the content with printable texts; the fair's name keeps the line breaks that somebody gave it."""
    return replace(
        content,
        fair_name="\n".join(line for text in content.fair_name.splitlines() if (line := printable(text))),
        fair_name_en=printable(content.fair_name_en),
        short_name=printable(content.short_name),
        edition=printable(content.edition),
        theme=printable(content.theme),
        dates=printable(content.dates),
        hours=printable(content.hours),
        venue=printable(content.venue),
        place=printable(content.place),
        host=printable(content.host),
        organisers=_all(content.organisers),
        hotline=printable(content.hotline),
        regions={printable(name): region for name, region in (content.regions or {}).items()},
        exhibitors=tuple(map(_exhibitor, content.exhibitors)),
    )


def one_line(fair_name: str) -> str:
    return " ".join(fair_name.splitlines())


def _all(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for typed in texts if (text := printable(typed)))


def _exhibitor(exhibitor: CatalogExhibitor) -> CatalogExhibitor:
    return replace(
        exhibitor,
        name=printable(exhibitor.name),
        name_en=printable(exhibitor.name_en),
        index_name=printable(exhibitor.index_name),
        letter=printable(exhibitor.letter),
        kind=printable(exhibitor.kind),
        province=printable(exhibitor.province),
        address=printable(exhibitor.address),
        phone=printable(exhibitor.phone),
        email=printable(exhibitor.email),
        website=printable(exhibitor.website),
        intro=printable(exhibitor.intro),
        booths=_all(exhibitor.booths),
        products=tuple(map(_product, exhibitor.products)),
    )


def _product(product: CatalogProduct) -> CatalogProduct:
    return replace(
        product,
        name=printable(product.name),
        name_en=printable(product.name_en),
        specification=printable(product.specification),
        price=printable(product.price),
        group=printable(product.group),
        marks=tuple(map(_mark, product.marks)),
    )


def _mark(mark: CatalogMark) -> CatalogMark:
    return replace(mark, text=printable(mark.text)) if mark.text else mark
