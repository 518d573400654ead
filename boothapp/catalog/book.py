"""The catalog from its content to the published file: order of the pages, page numbers, findings."""

import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from boothapp import garbage
from boothapp.catalog import wording
from boothapp.catalog.booth_label import zone
from boothapp.catalog.cleaning import cleaned, one_line
from boothapp.catalog.designs import body_flow
from boothapp.catalog.designs.body import BodyPage
from boothapp.catalog.findings import findings
from boothapp.catalog.kept_blocks import KeptBlocks
from boothapp.catalog.language import in_language
from boothapp.catalog.minimap import Maps
from boothapp.catalog.order import back_parts, front_parts, on_their_sides
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pages.back_cover import back_cover_part
from boothapp.catalog.pages.contents import contents_part
from boothapp.catalog.pages.furniture import booth_tab, folio, running_head
from boothapp.catalog.pages.notes import notes_part
from boothapp.catalog.pages.part import Part
from boothapp.catalog.pdf.document import Document, book_sheet
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.pdf.publish import published
from boothapp.catalog.printed_items import entries
from boothapp.catalog.printed_pages import fair_pages
from boothapp.catalog.province import Province, sections
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import REGIONS
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain import booth_codes
from boothapp.domain.catalog import (
    DESIGNS,
    LANGUAGES,
    PAPERS,
    CatalogContent,
    CatalogOptions,
    CatalogResult,
    PrintedItem,
)
from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress, silent

SHEET = 4  # pages of a folded sheet: a book that is stapled has a multiple of it


@dataclass(frozen=True)
class Book:
    """All pages in order, and where everything is."""

    design: str
    setting: Setting
    maps: Maps
    content: CatalogContent  # as printed
    front: tuple[Part, ...]
    provinces: tuple[Province, ...]
    back: tuple[Part, ...]
    pages: tuple[Page, ...]
    page_of: dict[str, int]  # anchor -> page number
    notes: int = 0  # pages that only fill the last sheet


def render(
    content: CatalogContent,
    options: CatalogOptions,
    target: Path,
    progress: Progress = silent,
    *,
    cache: Path | None = None,
    for_print_run: bool = True,
) -> CatalogResult:
    """Write the catalog to `target` and say what is in it and what should be put right.

    The file appears whole or not at all. The same content gives the same bytes, whatever lies in the folder `cache`,
    where blocks are kept for the next time. Without `for_print_run` the result does not tell what is printed. Raises
    FairError when the options ask for something there is not, or `target` cannot be written; Cancelled when `progress`
    does.
    """
    started = time.monotonic()
    _check(options)
    # the file comes first, so that a place that cannot be written is known at once
    with published(target) as file, garbage.not_looked_for():
        book = lay_out(content, options, progress, cache)
        pdf = PdfFile(file)
        document = Document(pdf, book.setting, book.maps, book.pages, book_sheet(options.paper))
        language = "en" if options.language == "en" else "vi"
        document.write(_bookmarks(book), _properties(book), language, progress)
    book.setting.kept.save()
    return CatalogResult(
        pages=len(book.pages),
        bytes=pdf.length,
        seconds=time.monotonic() - started,
        findings=findings(book.content, book.pages, document.lost),
        printed=printed(book) if for_print_run else (),
        page_of={exhibitor.id: book.page_of[exhibitor.id] for exhibitor in book.content.exhibitors},
    )


def printed(book: Book) -> tuple[PrintedItem, ...]:
    """Return what of the book a later change can make wrong."""
    of_pages = (line for page in book.pages for line in page.printed)
    own_pages = fair_pages(book.content, book.provinces, book.page_of)
    return tuple(line.item for line in (*own_pages, *entries(book.content, book.page_of, book.design), *of_pages))


def lay_out(
    content: CatalogContent, options: CatalogOptions, progress: Progress = silent, cache: Path | None = None
) -> Book:
    """Lay all pages out; nothing is written. Blocks that lie in `cache` are used again.

    Parts in front of the body are counted first, so that one pass suffices: their pages are drawn when every page has
    its number.
    """
    _check(options)
    content = in_language(cleaned(content), options.language)
    file = cache / f"{options.design}-{options.language}.blocks" if cache else None
    kept = KeptBlocks(file, content.halls, options.language)
    setting = Setting(Typefaces(), content.short_name or one_line(content.fair_name), options.language, kept)
    maps, found = Maps(content.halls), sections(setting, content)
    cover, *front = front_parts(setting, content, found)
    back = back_parts(setting, content)
    contents = contents_part(setting, found, [part for part in (*front, *back) if part.listed])
    front = on_their_sides(setting, [cover, front[0], contents, *front[1:]])
    body_start = 1 + sum(part.count for part in front)
    flow = body_flow(setting, maps, options.design, body_start)
    flow.add(found, progress)
    _add_furniture(setting, flow.pages, content)
    body = [body_page.page for body_page in flow.pages]
    end = back_cover_part(setting, content)
    notes = -(sum(part.count for part in (*front, *back, end)) + len(body)) % SHEET
    back = [notes_part(setting, notes), *back, end] if notes else [*back, end]
    page_of = _first_pages(front, 1) | _first_pages(back, body_start + len(body))
    page_of |= _anchored(body)
    pages = [*_drawn(front, page_of), *body, *_drawn(back, page_of)]
    page_of |= _anchored(pages)
    parts = tuple(front), tuple(found), tuple(back)
    return Book(options.design, setting, maps, content, *parts, tuple(pages), page_of, notes)


def _first_pages(parts: Sequence[Part], number: int) -> dict[str, int]:
    counts = itertools.accumulate((part.count for part in parts), initial=number)
    return {part.key: first for part, first in zip(parts, counts, strict=False)}


def _anchored(pages: Sequence[Page]) -> dict[str, int]:
    return {key: page.number for page in pages for key in page.anchors}


def _drawn(parts: Sequence[Part], page_of: dict[str, int]) -> list[Page]:
    pages: list[Page] = []
    for part in parts:
        drawn = part.draw(page_of[part.key], page_of)
        drawn[0].anchors[part.key] = 0.0
        pages += drawn
    return pages


def _check(options: CatalogOptions) -> None:
    for value, known, code, words in (
        (options.design, DESIGNS, "design_unknown", "design"),
        (options.paper, PAPERS, "paper_unknown", "paper"),
        (options.language, LANGUAGES, "language_unknown", "language"),
    ):
        if value not in known:
            choice = ", ".join(known)
            raise FairError(
                code, f'There is no catalog with the {words} "{value}"; choose one of {choice}.', {words: value}
            )


def _add_furniture(setting: Setting, pages: Sequence[BodyPage], content: CatalogContent) -> None:
    zones = sorted({zone(booth) for exhibitor in content.exhibitors for booth in exhibitor.booths})
    for body_page in pages:
        first, last = body_page.provinces[0], body_page.provinces[-1]
        outer = first.title(setting) + ("" if first is last else f" – {last.title(setting)}")
        region = REGIONS[first.region]
        if body_page.has_head:
            running_head(setting, body_page.page, outer, setting.say(region.name) or setting.fair, region.ink)
        elif body_page.has_folio:
            folio(setting, body_page.page)
        here = (booth for exhibitor in body_page.exhibitors for booth in exhibitor.booths)
        if booths := sorted(here, key=booth_codes.sort_key):
            booth_tab(setting, body_page.page, booths[0], booths[-1], zones)


def _bookmarks(book: Book) -> list[Bookmark]:
    setting = book.setting
    title = one_line(book.content.fair_name) or "–"
    cover, *front = book.front
    marks = [Bookmark(title, cover.key), *(Bookmark(setting.say(p.title), p.key) for p in front if p.listed)]
    for province in book.provinces:
        children = [Bookmark(exhibitor.name or "–", exhibitor.id) for exhibitor in province.exhibitors]
        marks.append(Bookmark(province.title(setting), province.key, children))
    return [*marks, *(Bookmark(setting.say(part.title), part.key) for part in book.back if part.listed)]


def _properties(book: Book) -> dict[str, str]:
    content = book.content
    author = ", ".join(organiser.name for organiser in content.organisers) or content.host
    return {
        "Title": one_line(content.fair_name),
        **({"Author": author} if author else {}),
        "Subject": book.setting.say(wording.KICKER),
        "Creator": "boothapp",
        "Producer": "boothapp",
    }
