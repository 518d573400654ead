"""What far too long or far outside content does to the edges of a page."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from catalog_samples import content, exhibitor, product

from boothapp.catalog import render
from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogOptions, CatalogZone

LONG = "Khu vực triển lãm hàng công nghiệp nông thôn tiêu biểu của các tỉnh miền núi phía Bắc"


def test_running_heads_and_bands_of_long_names_stay_in_their_place(tmp_path: Path) -> None:
    shown = [exhibitor(n, province=LONG, booths=(f"A{n}",), products=(product(n),)) for n in range(3)]
    render(content(*shown, zones=(CatalogZone("A", LONG),)), CatalogOptions(), tmp_path / "a.pdf")
    for page in pypdfium2.PdfDocument(tmp_path / "a.pdf"):
        left, _, right, _ = page.get_trimbox()
        text = page.get_textpage()
        boxes = sorted(text.get_rect(number) for number in range(text.count_rects()))
        assert all(left < box[0] and box[2] < right for box in boxes)
        for i, one in enumerate(boxes):
            for other in boxes[i + 1 :]:
                across = min(one[2], other[2]) - max(one[0], other[0])
                assert across < 1 or min(one[3], other[3]) - max(one[1], other[1]) < 1


def test_links_stay_on_the_page(tmp_path: Path) -> None:
    booths = tuple(CatalogBooth(f"A{n}", 500.0 * n, -300.0, 3, 3, 40.0, exhibitors=("exhibitor-1",)) for n in range(4))
    hall = CatalogHall("h", "Nhà A", 20, 20, booths)
    render(content(exhibitor(1), halls=(hall,)), CatalogOptions(), tmp_path / "a.pdf")
    with pikepdf.Pdf.open(tmp_path / "a.pdf") as pdf:
        for page in pdf.pages:
            width, height = (float(v) for v in page.trimbox[2:])
            for link in page.get("/Annots", []):
                left, bottom, right, top = (float(v) for v in link.Rect)
                assert 0 <= left < right <= width + 9 and 0 <= bottom < top <= height + 9


def test_sheets_have_bleed_around_the_page_that_is_shown(tmp_path: Path) -> None:
    for paper, size in (("a5", (148, 210)), ("a4", (210, 297))):
        render(content(exhibitor(1)), CatalogOptions(paper=paper), tmp_path / "a.pdf")
        with pikepdf.Pdf.open(tmp_path / "a.pdf") as pdf:
            for page in pdf.pages:
                trim = [float(v) / 72 * 25.4 for v in page.trimbox]
                assert trim == pytest.approx([0, 0, *size], abs=0.1)
                assert list(page.cropbox) == list(page.trimbox)
                media = [float(v) / 72 * 25.4 for v in page.mediabox]
                assert media == pytest.approx([-3, -3, size[0] + 3, size[1] + 3], abs=0.1)
                assert list(page.obj.BleedBox) == list(page.mediabox)
