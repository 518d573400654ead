"""Content to print, made from genuine names, and a reader for what was printed."""

import random
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageDraw

from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogMark, CatalogPhoto, CatalogProduct
from boothapp.resource_files import rows

REGIONS = {"Thái Nguyên": "M", "Lạng Sơn": "M", "Cao Bằng": "M", "Hà Nội": "D", "Quảng Ninh": "D", "Nghệ An": "T"}


def jpeg_file(path: Path, size: tuple[int, int] = (240, 160), mode: str = "RGB") -> Path:
    """Draw a small picture whose bytes depend on its name."""
    picture = Image.new(mode, size, random.Random(path.name).randrange(256) if mode == "L" else "#c9b48a")
    ImageDraw.Draw(picture).text((8, 8), path.stem, fill=0 if mode == "L" else "#17211d")
    data = BytesIO()
    picture.save(data, "JPEG")
    path.write_bytes(data.getvalue())
    return path


def photo(folder: Path, number: int, *, illustration: bool = False) -> CatalogPhoto:
    path = folder / f"photo{number}.jpg"
    if not path.exists():
        jpeg_file(path)
    return CatalogPhoto(f"{number:064x}", path, 240, 160, illustration)


def product(number: int, name: str = "", **more: Any) -> CatalogProduct:
    return CatalogProduct(f"product-{number}", name or f"Sản phẩm {number}", **more)


def exhibitor(number: int, name: str = "", **more: Any) -> CatalogExhibitor:
    name = name or f"Hợp tác xã số {number}"
    given = {"province": "Thái Nguyên"}
    return CatalogExhibitor(f"exhibitor-{number}", name, **{**given, "booths": (f"A{number:02d}",), **more})


def content(*exhibitors: CatalogExhibitor, **more: Any) -> CatalogContent:
    given = {"fair_name": "Hội chợ triển lãm hàng công nghiệp nông thôn", "short_name": "Hội chợ 2023"}
    return CatalogContent(**{**given, "regions": REGIONS, **more}, exhibitors=exhibitors)


def genuine_content(folder: Path, most: int = 130) -> CatalogContent:
    """Return the published exhibitors with their products, province by province, every second product with a photo."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in rows("real-products.csv"):
        found.setdefault((row["province_2023"], row["exhibitor"]), []).append(row["product"])
    exhibitors, number = [], 0
    for i, ((province, name), names) in enumerate(
        sorted(found.items(), key=lambda item: (not item[0][0], item))[:most]
    ):
        products = []
        for text in names:
            number += 1
            shown = photo(folder, number, illustration=number % 4 == 0) if number % 2 else None
            marks = (CatalogMark("ocop", stars=3 + number % 3), CatalogMark("cnnt", "tinh"))[: number % 3]
            products.append(
                product(number, text, photo=shown, marks=marks, price="120.000 đ/hộp" if number % 3 else "")
            )
        exhibitors.append(exhibitor(i, name, province=province, kind="Hợp tác xã", products=tuple(products)))
    return content(*exhibitors, dates="27.7 – 1.8.2023", place="Quảng Ninh")


class Printed:
    """A PDF as a reader sees it: the words of its pages, its bookmarks, where its links lead."""

    def __init__(self, path: Path) -> None:
        with pypdfium2.PdfDocument(path) as pdf:
            self.pages = [squeezed(page.get_textpage().get_text_range()) for page in pdf]
            self.bookmarks = [
                (mark.level, mark.get_title(), destination.get_index() + 1)
                for mark in pdf.get_toc()
                if (destination := mark.get_dest())
            ]

    @property
    def text(self) -> str:
        return " ".join(self.pages)


def links(path: Path) -> list[tuple[int, str, int]]:
    """Return (page, the words below the link, page it leads to) of every link."""
    found = []
    with pikepdf.Pdf.open(path) as pdf, pypdfium2.PdfDocument(path) as words:
        numbers = {page.objgen: i for i, page in enumerate(pdf.pages, 1)}
        for number, page in enumerate(pdf.pages, 1):
            text = words[number - 1].get_textpage()
            for link in page.get("/Annots", []):
                if "/Dest" in link:
                    words_below = squeezed(text.get_text_bounded(*(float(v) for v in link.Rect)))
                    found.append((number, words_below, numbers[link.Dest[0].objgen]))
    return found


def squeezed(text: str) -> str:
    """Return the words of `text` with one space between them."""
    return " ".join(text.split())
