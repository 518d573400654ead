"""Websites in the printed contact lines lead to where they are, read back from the PDF."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from catalog_samples import content, exhibitor, squeezed
from hypothesis import example, given
from hypothesis import strategies as st

from boothapp.catalog import render
from boothapp.catalog.web import addresses_in
from boothapp.domain.catalog import DESIGNS, PAPERS, CatalogOptions

SITES = ["chehaodat.vn", "https://www.gom-chu-dau.com.vn/san-pham/gom?loai=(1)", "http://dệt.vn", ""]


def web_links(path: Path) -> list[tuple[int, str, str]]:
    """Return (page, the words below the link, address) of every link that leaves the book."""
    found = []
    with pikepdf.Pdf.open(path) as pdf, pypdfium2.PdfDocument(path) as words:
        for number, page in enumerate(pdf.pages, 1):
            text = words[number - 1].get_textpage()
            for link in page.get("/Annots", []):
                if "/A" in link:
                    assert link.A.S == "/URI"
                    below = squeezed(text.get_text_bounded(*(float(v) for v in link.Rect)))
                    found.append((number, below, str(link.A.URI)))
    return found


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("design", DESIGNS)
def test_websites_are_links_on_the_page_of_their_exhibitor(tmp_path: Path, design: str, paper: str) -> None:
    shown = [
        exhibitor(i, phone="0912 345 678", email="lienhe@example.vn" * (i % 2), website=site)
        for i, site in enumerate(SITES)
    ]
    result = render(content(*shown), CatalogOptions(design, paper), tmp_path / "book.pdf")
    found = web_links(tmp_path / "book.pdf")
    for one, address in zip(shown, [f"http://{SITES[0]}", SITES[1], "http://xn--dt-o8s.vn", ""], strict=True):
        pieces = [(page, words) for page, words, to in found if to == address and words]
        assert {page for page, _ in pieces} == ({(result.page_of or {})[one.id]} if address else set())
        assert "".join(words for _, words in pieces) == one.website
    assert len({to for _, _, to in found}) == 3


def test_what_is_no_website_is_no_link(tmp_path: Path) -> None:
    typed = ["không có", "lienhe@example.vn", "javascript:alert(1)", "ftp://a.vn", "file:///etc/passwd", "0912.345.678"]
    shown = [exhibitor(i, website=website) for i, website in enumerate(typed)]
    render(content(*shown), CatalogOptions(), tmp_path / "book.pdf")
    assert web_links(tmp_path / "book.pdf") == []


@pytest.mark.parametrize(
    "website", ["a.vn; www.b.vn/x", "a.vn, b.vn.", "FB: a.vn hoặc b.vn", "a.vn " + "b" * 30 + ".vn"]
)
def test_each_of_several_websites_is_a_link(tmp_path: Path, website: str) -> None:
    render(content(exhibitor(1, phone="0912 345 678", website=website)), CatalogOptions(), tmp_path / "book.pdf")
    found = web_links(tmp_path / "book.pdf")
    addresses = dict.fromkeys(address for _, _, address in found)
    assert list(addresses) == [address for _, _, address in addresses_in(website)]
    for address in addresses:
        assert "http://" + "".join(words for _, words, to in found if to == address) == address
    assert len(addresses) == 2


@given(st.text(max_size=80) | st.from_regex(r"[a-z:/.@;, ]{0,40}\.vn[/a-zạ.]*", fullmatch=True))
@example("http://[a.vn")
@example("a..vn/\ud800")
def test_addresses_are_plain_and_stand_where_they_were_found(text: str) -> None:
    for start, end, address in addresses_in(text):
        assert text[start:end].strip() == text[start:end] != ""
        assert address.startswith(("http://", "https://"))
        assert address.isascii()
        assert "@" not in address.split("/")[2]
