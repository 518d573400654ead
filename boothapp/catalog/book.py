"""The catalog from its content to the published file: order of the pages, page numbers, findings."""

import time
from collections.abc import Sequence
from pathlib import Path

from boothapp.catalog import wording
from boothapp.catalog.booth_label import zone
from boothapp.catalog.cleaning import cleaned, one_line
from boothapp.catalog.contents import contents_page_count, contents_pages
from boothapp.catalog.cover import cover_page
from boothapp.catalog.document import Document
from boothapp.catalog.entry import EntryDesign
from boothapp.catalog.facts import facts_page
from boothapp.catalog.findings import findings
from boothapp.catalog.furniture import Setting, booth_tab, running_head
from boothapp.catalog.name_index import index_pages
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pdf_file import PdfFile
from boothapp.catalog.province import Province, provinces
from boothapp.catalog.publish import published
from boothapp.catalog.styles import PAPERS, REGIONS
from boothapp.catalog.two_columns import BodyPage, TwoColumns
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogContent, CatalogOptions, CatalogResult
from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress, silent

DESIGNS, LANGUAGES = ("hai-cot",), ("vi", "vi-en")
CONTENTS_FROM = 3  # after the cover and the facts


def render(
    content: CatalogContent, options: CatalogOptions, target: Path, progress: Progress = silent
) -> CatalogResult:
    """Write the catalog to `target` and say what is in it and what should be put right.

    The file appears whole or not at all. The same content gives the same bytes. Raises FairError when the options ask
    for something there is not, or `target` cannot be written; Cancelled when `progress` does.
    """
    started = time.monotonic()
    _check(options)
    content, faces = cleaned(content), Typefaces()
    body_provinces = provinces(content)
    with published(target) as file:  # first of all, so that a place that cannot be written is known at once
        pages, body = _pages(faces, content, options, body_provinces, progress)
        pdf = PdfFile(file)
        document = Document(pdf, faces, pages, options.paper)
        document.write(_bookmarks(content, body_provinces), _properties(content), "vi", progress)
    return CatalogResult(
        pages=len(pages),
        bytes=pdf.length,
        seconds=time.monotonic() - started,
        findings=findings(content, pages, document.lost),
        page_of=body,
    )


def _check(options: CatalogOptions) -> None:
    for value, known, code, words in (
        (options.design, DESIGNS, "design_unknown", "design"),
        (options.paper, tuple(PAPERS), "paper_unknown", "paper"),
        (options.language, LANGUAGES, "language_unknown", "language"),
    ):
        if value not in known:
            choice = ", ".join(known)
            raise FairError(
                code, f'There is no catalog with the {words} "{value}"; choose one of {choice}.', {words: value}
            )


def _pages(
    faces: Typefaces, content: CatalogContent, options: CatalogOptions, parts: list[Province], progress: Progress
) -> tuple[list[Page], dict[str, int]]:
    """Return all pages in order, and the page of each exhibitor."""
    fair = content.short_name or one_line(content.fair_name)
    setting = Setting(faces, fair, options.language == "vi-en")
    flow = TwoColumns(EntryDesign(faces, setting.english), CONTENTS_FROM + contents_page_count(parts))
    flow.add(parts, progress)
    _add_furniture(setting, flow.pages, content)
    body = [body_page.page for body_page in flow.pages]
    page_of = {key: page.number for page in body for key in page.anchors}
    back = index_pages(setting, content.exhibitors, flow.next_page, page_of)
    parts_of = {"facts": CONTENTS_FROM - 1, **{key: page.number for page in back[:1] for key in page.anchors}}
    front = [cover_page(setting, content, parts), facts_page(setting, content, parts)]
    front += contents_pages(setting, parts, CONTENTS_FROM, page_of | parts_of)
    return [*front, *body, *back], {exhibitor.id: page_of[exhibitor.id] for exhibitor in content.exhibitors}


def _add_furniture(setting: Setting, pages: Sequence[BodyPage], content: CatalogContent) -> None:
    zones = sorted({zone(booth) for exhibitor in content.exhibitors for booth in exhibitor.booths})
    for body_page in pages:
        first, last = body_page.provinces[0], body_page.provinces[-1]
        outer = first.name if first is last else f"{first.name} – {last.name}"
        region = REGIONS[first.region]
        running_head(setting, body_page.page, outer, region.name or setting.fair, region.ink)
        booths = [booth for exhibitor in body_page.exhibitors for booth in exhibitor.booths]
        if booths:
            booth_tab(setting.faces, body_page.page, booths[0], booths[-1], zones)


def _bookmarks(content: CatalogContent, parts: Sequence[Province]) -> list[Bookmark]:
    marks = [
        Bookmark(one_line(content.fair_name) or "–", "cover"),
        Bookmark(wording.FACTS.vi, "facts"),
        Bookmark(wording.CONTENTS.vi, "contents"),
    ]
    for province in parts:
        children = [Bookmark(exhibitor.name or "–", exhibitor.id) for exhibitor in province.exhibitors]
        marks.append(Bookmark(province.name, province.key, children))
    return [*marks, Bookmark(wording.INDEX.vi, "index")] if content.exhibitors else marks


def _properties(content: CatalogContent) -> dict[str, str]:
    author = ", ".join(content.organisers) or content.host
    title = one_line(content.fair_name)
    return {
        "Title": title,
        **({"Author": author} if author else {}),
        "Subject": wording.KICKER.vi,
        "Creator": "boothapp",
        "Producer": "boothapp",
    }
