"""Advertisement pages: nothing lost on the way to as few pages as hold them, and always said to be advertising."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from catalog_samples import Printed, content, exhibitor, jpeg_file
from hypothesis import given
from hypothesis import strategies as st

from boothapp.catalog import render
from boothapp.catalog.craft_tiles import TILE
from boothapp.catalog.pages.advertisements import BLEED, HALF_H, advertisement_parts
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogAdvertisement, CatalogOptions, CatalogPhoto

EIGHTHS = {"1/1": 8, "1/2": 4, "1/4": 2, "1/8": 1}
SETTING = Setting(Typefaces(), "Hội chợ")


def advertisement(number: int, size: str, **more: object) -> CatalogAdvertisement:
    return CatalogAdvertisement(f"ad-{number}", size, **{"text": f"Rao-{number}-vặt", **more})


@given(st.lists(st.sampled_from(sorted(EIGHTHS)), max_size=20))
def test_every_advertisement_is_on_one_page_and_no_page_more_than_needed(sizes: list[str]) -> None:
    book = content(advertisements=tuple(advertisement(i, size) for i, size in enumerate(sizes)))
    parts = advertisement_parts(SETTING, book)
    pages = [page for part in parts for page in part.draw(5, {})]
    assert len(pages) == sum(part.count for part in parts)
    operators = "".join(placed.block.operators for page in pages for placed in page.placed)
    for i in range(len(sizes)):
        wanted = f"Rao-{i}-vặt".encode("utf-16-be").decode("latin-1")
        assert operators.count(wanted) == 1
    count = Counter(sizes)
    columns = count["1/4"] + (count["1/8"] + 1) // 2
    bands = count["1/2"] + (columns + 1) // 2
    assert len(pages) == count["1/1"] + (bands + 1) // 2


@pytest.mark.parametrize("language", ["vi", "en", "vi-en"])
def test_pages_say_that_they_are_advertising_and_stand_before_plan_and_indexes(tmp_path: Path, language: str) -> None:
    book = content(exhibitor(1), advertisements=tuple(advertisement(i, "1/1") for i in range(3)))
    render(book, CatalogOptions(language=language), tmp_path / "book.pdf")
    pages = Printed(tmp_path / "book.pdf").pages
    at = [number for number, text in enumerate(pages) if "Rao-" in text]
    index = next(number for number, text in enumerate(pages) if number > 4 and "A–Z" in text)
    body = next(number for number, text in enumerate(pages) if number > 2 and "Hợp tác xã số 1" in text)
    assert at[0] < body < at[1] < at[2] < index
    for number in at:
        assert ("QUẢNG CÁO" in pages[number]) is (language != "en")
        assert ("ADVERTISEMENT" in pages[number]) is (language == "en")
        assert ("Advertisement" in pages[number]) is (language == "vi-en")


def _picture(path: Path, size: tuple[int, int]) -> CatalogPhoto:
    return CatalogPhoto(f"{size[0]:064x}", jpeg_file(path, size), *size)


@pytest.mark.parametrize(("size", "fills"), [((1540, 2160), True), ((1600, 1200), False)])
def test_a_picture_fills_the_page_to_the_bleed_or_is_shown_whole(
    tmp_path: Path, size: tuple[int, int], fills: bool
) -> None:
    book = content(advertisements=(advertisement(1, "1/1", photo=_picture(tmp_path / "ad.jpg", size)),))
    result = render(book, CatalogOptions(), tmp_path / "book.pdf")
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        page = next(page for page in pdf if any(True for _ in page.get_objects(filter=[3])))
        left, bottom, right, top = page.get_trimbox()
        boxes = [thing.get_bounds() for thing in page.get_objects(filter=[3])]
    x0, y0, x1, y1 = boxes[0]
    assert (x0 <= left - 8 and x1 >= right + 8 and y0 <= bottom - 8 and y1 >= top + 8) is fills
    assert (x0 > left and x1 < right) is not fills
    assert [finding.code for finding in result.findings] == []


def test_a_lost_picture_is_told_and_its_text_printed(tmp_path: Path) -> None:
    lost = advertisement(1, "1/2", photo=CatalogPhoto("0" * 64, None, 0, 0), exhibitor="Hợp tác xã Hảo Đạt")
    gone = replace(advertisement(2, "1/2"), photo=_picture(tmp_path / "gone.jpg", (1500, 1060)))
    (tmp_path / "gone.jpg").write_bytes(b"no picture")
    result = render(content(advertisements=(lost, gone)), CatalogOptions(), tmp_path / "book.pdf")
    assert [(f.level, f.code, f.record) for f in result.findings] == [
        ("error", "photo_lost", "ad-1"),
        ("error", "photo_lost", "ad-2"),
    ]
    assert "Rao-1-vặt Hợp tác xã Hảo Đạt" in Printed(tmp_path / "book.pdf").text
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        assert not pdf.check_pdf_syntax()


def test_long_texts_are_cut_and_told(tmp_path: Path) -> None:
    book = content(advertisements=tuple(advertisement(i, size, text="Ẫm Ẳng " * 700) for i, size in enumerate(EIGHTHS)))
    result = render(book, CatalogOptions(), tmp_path / "book.pdf")
    assert {(f.code, f.record) for f in result.findings} == {("text_cut", f"ad-{i}") for i in range(4)}


def test_no_line_of_other_tiles_shows_below_those_of_a_text(tmp_path: Path) -> None:
    """A half that ends on the page ends with the tiles that end it."""
    render(content(advertisements=(advertisement(1, "1/2"),)), CatalogOptions(), tmp_path / "book.pdf")
    scale = 12
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        page = next(page for page in pdf if "Rao-1" in page.get_textpage().get_text_range())
        _, _, _, top = page.get_trimbox()
        picture = page.render(scale=scale).to_pil().convert("RGB")
        left, foot = BLEED * MM * scale, (page.get_height() - top + HALF_H * MM) * scale
    for column in range(7):
        x = round(left + (column + 0.02) * TILE * MM * scale)  # at its left edge
        above, last = (picture.getpixel((x, round(foot - up))) for up in (12, 1))
        assert above == last, column
    assert picture.getpixel((round(left), round(foot + 2))) == (255, 255, 255)
