"""Memory does not grow with the photographs, and a disk that fails at any write leaves the old book."""

import errno
import tracemalloc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pikepdf
import pytest
from catalog_samples import content, exhibitor, genuine_content, jpeg_file, product

from boothapp.catalog import book, render
from boothapp.catalog.block import Block, WebLink
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Bookmark, Link, Page
from boothapp.catalog.pdf import document
from boothapp.catalog.pdf.jpeg import Jpeg, read_jpeg
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.pdf.publish import published
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogContent, CatalogOptions, CatalogPhoto
from boothapp.domain.errors import FairError
from boothapp.domain.progress import silent

BIG = 1_000_000


def book_of_big_photos(folder: Path, count: int) -> CatalogContent:
    small = jpeg_file(folder / "small.jpg").read_bytes()
    products = []
    for number in range(count):
        path = folder / f"{number}.jpg"
        path.write_bytes(small + bytes(BIG))
        products.append(product(number, photo=CatalogPhoto(f"{number:064x}", path, 240, 160)))
    return content(exhibitor(1, products=tuple(products)))


def test_memory_is_flat_in_the_photographs(tmp_path: Path) -> None:
    shown = book_of_big_photos(tmp_path, 40)
    render(content(exhibitor(1)), CatalogOptions(), tmp_path / "warm.pdf")  # fonts are loaded once for all
    tracemalloc.start()
    try:
        result = render(shown, CatalogOptions(), tmp_path / "book.pdf")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert result.bytes > 40 * BIG
    assert peak < 10 * BIG


class CountingFile:
    """Counts the photographs that are in memory whenever something is written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.largest, self.most_alive = 0, 0
        self.read: list[weakref.ref[Jpeg]] = []

    def write(self, data: bytes) -> int:
        self.largest = max(self.largest, len(data))
        self.most_alive = max(self.most_alive, sum(photograph() is not None for photograph in self.read))
        return self._file.write(data)


@pytest.mark.parametrize("count", [3, 30])
def test_one_photograph_at_a_time_is_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    shown, counting = book_of_big_photos(tmp_path, count), []

    @contextmanager
    def counted(path: Path) -> Iterator[CountingFile]:
        with published(path) as file:
            counting.append(CountingFile(file))
            yield counting[0]

    def watched(path: Path) -> Jpeg | None:
        found = read_jpeg(path)
        if found:
            counting[0].read.append(weakref.ref(found))
        return found

    monkeypatch.setattr(book, "published", counted)
    monkeypatch.setattr(document, "read_jpeg", watched)
    assert render(shown, CatalogOptions(), tmp_path / "book.pdf").bytes > count * BIG
    assert counting[0].most_alive == 1
    assert counting[0].largest < 2 * BIG  # no write gathers several


def test_photographs_come_first(tmp_path: Path) -> None:
    render(genuine_content(tmp_path, 30), CatalogOptions("noi-bat"), tmp_path / "book.pdf")
    data = (tmp_path / "book.pdf").read_bytes()
    assert data.rindex(b"/Subtype/Image") < data.index(b"/Type/Page/")
    assert data.rindex(b"/Subtype/Image") < data.index(b"/Subtype/Form")


def test_links_beyond_the_edges_are_cut_or_left_out(tmp_path: Path) -> None:
    setting = Setting(Typefaces(), "")
    page = Page(1, anchors={"here": 0.0})
    inside, across, outside = (10.0, 10.0, 5.0, 5.0), (145.0, -3.0, 5.0, 5.0), (300.0, 10.0, 5.0, 5.0)
    page.links += [Link(*place, "here") for place in (inside, across, outside, (10.0, -20.0, 5.0, 5.0))]
    page.put(0, 0, Block(1.0, "", links=(WebLink(*outside, "http://a.vn"), WebLink(*inside, "http://b.vn"))))
    with published(tmp_path / "a.pdf") as file:
        document.Document(PdfFile(file), setting, Maps(()), [page], document.book_sheet("a5")).write(
            [Bookmark("Hội chợ", "here")], {}, "vi", silent
        )
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        height = float(pdf.pages[0].trimbox[3])
        found = [[round(float(v) / MM, 1) for v in link.Rect] for link in pdf.pages[0].Annots]
        high = round(height / MM, 1)
        assert found == [
            [10.0, high - 15, 15.0, high - 10],
            [145.0, high - 2, 148.0, high],
            [10.0, high - 15, 15.0, high - 10],
        ]


class FailingFile:
    """A file on a disk that is full after so many writes."""

    def __init__(self, file: BinaryIO, writes: int) -> None:
        self._file, self._left = file, writes

    def write(self, data: bytes) -> int:
        self._left -= 1
        if self._left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._file.write(data)


def test_a_disk_that_fails_at_any_write_leaves_the_old_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = genuine_content(tmp_path, 3)
    target = tmp_path / "book.pdf"
    target.write_bytes(b"old")
    before = sorted(tmp_path.iterdir())
    allowed = {"writes": 0}

    @contextmanager
    def failing(path: Path) -> Iterator[FailingFile]:
        with published(path) as file:
            yield FailingFile(file, allowed["writes"])

    monkeypatch.setattr(book, "published", failing)
    for allowed["writes"] in range(0, 200, 9):
        with pytest.raises(FairError) as caught:
            render(shown, CatalogOptions(), target)
        assert caught.value.code == "disk_full"
        assert target.read_bytes() == b"old"
        assert sorted(tmp_path.iterdir()) == before
