"""Every design on every paper in every language, with content that is hard to lay out, looked at as printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from catalog_samples import REGIONS
from nasty_content import nasty_content
from PIL import ImageChops

from boothapp.catalog.book import lay_out, render
from boothapp.catalog.qr import qr_side, web_address
from boothapp.catalog.styles import PAGE_W, PAPER_SIZES
from boothapp.domain.catalog import DESIGNS, LANGUAGES, PAPERS, CatalogContent, CatalogOptions, Finding

MM = 72 / 25.4
OFFICE_MARGIN = 4.5  # what office printers leave white
TAB_W = 10.5  # of the booth tab at the outer edge, the one thing with text that bleeds
TEXT_TOP, TEXT_FOOT = 17.5, 196.0
LEAST_FILL = 0.6
TOUCHING = 1.0  # points by which the boxes of letters may meet

Box = tuple[float, float, float, float]  # left, bottom, right, top in points
ALL = [
    pytest.param(CatalogOptions(design, paper, language), id=f"{design} {paper} {language}")
    for design in DESIGNS
    for paper in PAPERS
    for language in LANGUAGES
]


@dataclass(frozen=True)
class Printed:
    options: CatalogOptions
    content: CatalogContent
    pages: list[pypdfium2.PdfPage]
    texts: list[list[tuple[Box, str]]]  # of each page: runs of letters with the box of their ink
    codes: list[list[tuple[Box, str]]]  # of each page: square places that lead to a website, with its address
    page_of: dict[str, int]
    findings: tuple[Finding, ...]
    noted: set[int]  # numbers of the pages on which the layout cut a text; findings tell of each text only once
    plans: set[int]  # numbers of the pages with plans, which list provinces
    last_pages: set[int]  # numbers of the pages that end a part; the entries are one
    scale: float  # of the paper


@pytest.fixture(scope="module", params=ALL)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    options: CatalogOptions = request.param
    folder = tmp_path_factory.mktemp("nasty")
    content, target = nasty_content(folder), folder / "book.pdf"
    result, book = render(content, options, target), lay_out(content, options)
    starts = [book.page_of[part.key] for part in (*book.front, *book.back)]
    pages = list(pypdfium2.PdfDocument(target))
    scale = PAPER_SIZES[options.paper][0] / PAGE_W
    before_entries = sum(part.count for part in book.front)
    last = {start - 1 for start in starts} | {before_entries, len(pages)}
    noted = {
        page.number
        for page in book.pages
        for placed in page.placed
        if any(note.code == "text_cut" for note in placed.block.notes)
    }
    plans = {
        book.page_of[part.key] + i for part in book.front if part.key.startswith("plan") for i in range(part.count)
    }
    return Printed(
        options=options,
        content=content,
        pages=pages,
        texts=[list(_texts(page)) for page in pages],
        codes=_codes(target),
        page_of=book.page_of,
        findings=result.findings,
        noted=noted,
        plans=plans,
        last_pages=last,
        scale=scale,
    )


def _texts(page: pypdfium2.PdfPage) -> Iterator[tuple[Box, str]]:
    found = page.get_textpage()
    for number in range(found.count_rects()):
        box = found.get_rect(number)
        yield box, found.get_text_bounded(*box).strip()


def _codes(path: Path) -> list[list[tuple[Box, str]]]:
    codes: list[list[tuple[Box, str]]] = []
    with pikepdf.Pdf.open(path) as pdf:
        for page in pdf.pages:
            codes.append([])
            for link in page.get("/Annots", []):
                left, bottom, right, top = (float(v) for v in link.Rect)
                if "/A" in link and abs((right - left) - (top - bottom)) < 0.1:
                    codes[-1].append(((left, bottom, right, top), str(link.A.URI)))
    return codes


def test_no_two_texts_touch(printed: Printed) -> None:
    touching = []
    for number, texts in enumerate(printed.texts, 1):
        ordered = sorted(texts)
        for i, (one, words) in enumerate(ordered):
            for other, more in ordered[i + 1 :]:
                if other[0] > one[2] - TOUCHING:
                    break
                if min(one[3], other[3]) - max(one[1], other[1]) > TOUCHING * printed.scale:
                    touching.append((number, words, more))
    assert touching == []


def test_texts_stand_clear_of_the_edge_that_office_printers_leave_white(printed: Printed) -> None:
    outside = []
    for number, (page, texts) in enumerate(zip(printed.pages, printed.texts, strict=True), 1):
        left, bottom, right, top = page.get_trimbox()
        margin, tab = OFFICE_MARGIN * MM, TAB_W * MM * printed.scale
        for box, words in texts:
            in_tab = box[0] > right - tab or box[2] < left + tab
            clear = box[0] > left + margin and box[2] < right - margin
            if not (clear or in_tab) or box[1] < bottom + margin or box[3] > top - margin:
                outside.append((number, words, box))
    assert outside == []


def test_what_was_cut_ends_with_an_ellipsis_and_is_told(printed: Printed) -> None:
    cut = {number for number, texts in enumerate(printed.texts, 1) if any(words.endswith("…") for _, words in texts)}
    assert cut == printed.noted
    assert {finding.page for finding in printed.findings if finding.code == "text_cut"} <= cut


def test_no_heading_is_the_last_of_its_column(printed: Printed) -> None:
    headings = set(REGIONS) | {*"ABCDĐEGHIKLMNOPQRSTUVXY"}
    for number, (page, texts) in enumerate(zip(printed.pages, printed.texts, strict=True), 1):
        if number in printed.plans:
            continue
        foot, middle = page.get_height() - _down(TEXT_FOOT, printed), page.get_width() / 2
        for column in ([t for t in texts if t[0][0] < middle], [t for t in texts if t[0][0] >= middle]):
            above_foot = [(box, words) for box, words in column if box[1] > foot]
            if above_foot:
                _, lowest = min(above_foot, key=lambda text: text[0][1])
                assert lowest not in headings, number


def test_codes_keep_their_white_and_stand_with_their_exhibitor(printed: Printed) -> None:
    shown = {(page, address) for page, codes in enumerate(printed.codes, 1) for _, address in codes}
    websites = {(printed.page_of[one.id], web_address(one.website)) for one in printed.content.exhibitors}
    has_codes = printed.options.design != "danh-sach"
    assert shown == ({(page, address) for page, address in websites if address} if has_codes else set())
    for codes, texts in zip(printed.codes, printed.texts, strict=True):
        for code, address in codes:
            assert code[2] - code[0] >= qr_side(address) * MM - 0.1
            for box, words in texts:
                is_clear = box[2] <= code[0] or box[0] >= code[2] or box[3] <= code[1] or box[1] >= code[3]
                assert is_clear, (address, words)


def test_introductions_are_printed_with_their_exhibitor(printed: Printed) -> None:
    design, language = printed.options.design, printed.options.language
    for one in printed.content.exhibitors:
        first = one.intro_en or one.intro if language == "en" else one.intro
        below = one.intro_en if language == "vi-en" and one.intro and design != "danh-sach" else ""
        on_page = " ".join(words for _, words in printed.texts[printed.page_of[one.id] - 1])
        for intro in filter(None, (first, below)):
            assert intro[:12] in on_page, (one.id, intro[:12])


def test_pages_are_filled(printed: Printed) -> None:
    """No page but the last of a part or of the entries ends above 60 % of its height."""
    for number, page in enumerate(printed.pages, 1):
        if number not in printed.last_pages:
            reached = (_lowest_ink(page, printed) - TEXT_TOP) / (TEXT_FOOT - TEXT_TOP)
            assert reached >= LEAST_FILL, number


def _down(millimetres: float, printed: Printed) -> float:
    """Points from the upper edge of the page to a height on the page of A5 from which papers are enlarged."""
    return millimetres * printed.scale * MM


def _lowest_ink(page: pypdfium2.PdfPage, printed: Printed) -> float:
    """The lowest ink above the page's foot, in millimetres of the A5 page."""
    picture = page.render(scale=0.5, grayscale=True).to_pil()
    foot = int(_down(TEXT_FOOT + 1, printed) * 0.5)
    box = ImageChops.invert(picture.crop((0, 0, picture.width, foot))).getbbox()
    return box[3] / 0.5 / MM / printed.scale if box else 0.0
