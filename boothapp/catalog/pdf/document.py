"""Pages, pictures, fonts, links and bookmarks put into one PDF."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from boothapp.catalog.block import Block
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import MARKS
from boothapp.catalog.minimap import Maps
from boothapp.catalog.ornaments import ORNAMENTS
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pdf.embedded_font import add_font
from boothapp.catalog.pdf.jpeg import read_jpeg
from boothapp.catalog.pdf.pdf_file import PdfFile, byte_string, text_string
from boothapp.catalog.photo_files import photo_name
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM, PAGE_H, PAGE_W, PAPER_SIZES
from boothapp.catalog.typefaces import CHAIN, FILES
from boothapp.domain.catalog import CatalogPhoto
from boothapp.domain.progress import Progress

BLEED = 3.0  # millimetres around the page that are cut off
EDGE = 0.5  # millimetres that the outline of an ornament may take outside its frame
_LOST = "/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"  # stands for a photo that vanished meanwhile


@dataclass(frozen=True)
class Sheet:
    """The paper (points): how much larger than the page that is drawn it is, and where that lies on it."""

    w: float
    h: float
    scale: float
    page_w: float = PAGE_W  # millimetres, of what is drawn
    page_h: float = PAGE_H

    @cached_property
    def left(self) -> float:
        return (self.w - self.page_w * MM * self.scale) / 2

    def x(self, x_mm: float) -> float:
        return self.left + x_mm * MM * self.scale

    def y(self, y_mm: float) -> float:
        return self.h - y_mm * MM * self.scale


def book_sheet(paper: str) -> Sheet:
    """Return the paper of a book, whose pages are drawn as A5."""
    w_mm, h_mm = PAPER_SIZES[paper]
    return Sheet(w_mm * MM, h_mm * MM, h_mm / PAGE_H)


class Document:
    """Writes photographs, then pages one after the other with the ornaments they are the first to show."""

    def __init__(self, pdf: PdfFile, setting: Setting, maps: Maps, pages: Sequence[Page], sheet: Sheet) -> None:
        self._pdf, self._setting, self._maps, self._pages = pdf, setting, maps, pages
        self._sheet = sheet
        self._tree, self._fonts = pdf.new_number(), pdf.new_number()
        self._page_objects = [pdf.new_number() for _ in pages]
        self._objects: dict[str, int] = {}  # pictures and ornaments by name
        self._targets = {
            key: f"[{number} 0 R/XYZ null {self._sheet.y(y):.2f} null]"
            for page, number in zip(pages, self._page_objects, strict=True)
            for key, y in page.anchors.items()
        }
        always = {role: setting.faces.face(role).common for role in FILES if role not in CHAIN}
        self._letters = {role: set(always.get(role, ())) for role in FILES}  # to embed
        self.lost: dict[str, int] = {}  # name of a photo that could not be read -> page

    def write(
        self, bookmarks: Sequence[Bookmark], properties: Mapping[str, str], language: str, progress: Progress
    ) -> None:
        """Write everything; photographs first, each read when its turn comes.

        Raises Cancelled when `progress` does.
        """
        half = len(self._pages)
        for done, page in enumerate(self._pages):
            progress(done, 2 * half, "Writing photos")
            for photo in (photo for placed in page.placed for photo in placed.block.photos):
                self._photo(photo, page.number)
        for done, (page, number) in enumerate(zip(self._pages, self._page_objects, strict=True), half):
            progress(done, 2 * half, "Writing pages")
            self._write_page(page, number)
        self._write_fonts()
        kids = " ".join(f"{number} 0 R" for number in self._page_objects)
        sheet, bleed = self._sheet, BLEED * MM
        media = f"[{-bleed:.2f} {-bleed:.2f} {sheet.w + bleed:.2f} {sheet.h + bleed:.2f}]"
        trim = f"[0 0 {sheet.w:.2f} {sheet.h:.2f}]"
        boxes = f"/MediaBox{media}/CropBox{trim}"  # screens and office printers show the page as it will be cut
        self._pdf.add(f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]{boxes}>>", self._tree)
        outline = self._write_bookmarks(bookmarks)
        root = self._pdf.add(
            f"<</Type/Catalog/Pages {self._tree} 0 R/Outlines {outline} 0 R/PageMode/UseOutlines"
            f"/Lang{text_string(language)}/ViewerPreferences<</DisplayDocTitle true>>>>"
        )
        info = self._pdf.add(f"<<{''.join(f'/{key}{text_string(value)}' for key, value in properties.items())}>>")
        self._pdf.finish(root, info)
        progress(2 * half, 2 * half, "Writing pages")

    def _write_fonts(self) -> None:
        embedded = {
            role: add_font(self._pdf, self._setting.faces.face(role), letters)
            for role, letters in self._letters.items()
            if letters
        }
        self._pdf.add(f"<<{''.join(f'/{role} {number} 0 R' for role, number in embedded.items())}>>", self._fonts)

    def _embed_letters(self, block: Block) -> None:
        for role, letter in block.letters:
            self._letters[role].add(letter)

    def _write_page(self, page: Page, number: int) -> None:
        names: dict[str, int] = {}
        for placed in page.placed:
            self._embed_letters(placed.block)
            for photo in placed.block.photos:
                names[photo_name(photo)] = self._photo(photo, page.number)
            for key in placed.block.ornaments:
                names[key] = self._ornament(key)
        sheet = self._sheet
        content = self._pdf.add_stream("", self._operators(page).encode("latin-1"))
        pictures = "".join(f"/{name} {object_number} 0 R" for name, object_number in names.items())
        bleed = BLEED * MM
        boxes = (
            f"/TrimBox[0 0 {sheet.w:.2f} {sheet.h:.2f}]"
            f"/BleedBox[{-bleed:.2f} {-bleed:.2f} {sheet.w + bleed:.2f} {sheet.h + bleed:.2f}]"
        )
        links = "".join(self._links(page))
        self._pdf.add(
            f"<</Type/Page/Parent {self._tree} 0 R{boxes}/Contents {content} 0 R"
            f"/Resources<</Font {self._fonts} 0 R/XObject<<{pictures}>>>>{f'/Annots[{links}]' if links else ''}>>",
            number,
        )

    def _operators(self, page: Page) -> str:
        sheet = self._sheet
        parts = [f"{sheet.scale:.5f} 0 0 {sheet.scale:.5f} {sheet.left:.2f} {sheet.h:.2f} cm"]
        parts += [
            f"q 1 0 0 1 {placed.x * MM:.2f} {-placed.y * MM:.2f} cm\n{placed.block.operators}\nQ"
            for placed in page.placed
        ]
        return "\n".join(parts)

    def _links(self, page: Page) -> Iterator[str]:
        for link in page.links:
            yield from self._link(link.x, link.y, link.w, link.h, f"/Dest{self._targets[link.target]}")
        for placed in page.placed:
            for web in placed.block.links:
                leads_to = f"/A<</S/URI/URI{byte_string(web.address)}>>"
                yield from self._link(placed.x + web.x, placed.y + web.y, web.w, web.h, leads_to)

    def _link(self, x: float, y: float, w: float, h: float, leads_to: str) -> Iterator[str]:
        """Yield the part of a link that lies on the page, if any does."""
        sheet = self._sheet
        left, right = max(x, 0.0), min(x + w, sheet.page_w)
        top, bottom = max(y, 0.0), min(y + h, sheet.page_h)
        if left < right and top < bottom:  # unlike a booth far outside its hall
            rect = f"{sheet.x(left):.2f} {sheet.y(bottom):.2f} {sheet.x(right):.2f} {sheet.y(top):.2f}"
            yield f"<</Type/Annot/Subtype/Link/Rect[{rect}]/Border[0 0 0]{leads_to}>>"

    def _photo(self, photo: CatalogPhoto, page_number: int) -> int:
        name = photo_name(photo)
        if name not in self._objects:
            jpeg = read_jpeg(photo.rendition) if photo.rendition else None
            if jpeg is None:
                self.lost[name] = page_number
                self._objects[name] = self._pdf.add_picture(_LOST, b"\xee", name)
            else:
                entries = (
                    f"/Width {jpeg.width}/Height {jpeg.height}/BitsPerComponent 8/ColorSpace{jpeg.colour_space}"
                    "/Filter/DCTDecode"
                )
                self._objects[name] = self._pdf.add_picture(entries, jpeg.data, name)
        return self._objects[name]

    def _ornament(self, key: str) -> int:
        if key not in self._objects:
            ornament, d = ORNAMENTS.get(key) or MARKS.get(key) or self._maps.ornament(key), Drawing(self._setting)
            ornament.draw(d)
            box = " ".join(f"{v * MM:.2f}" for v in (-EDGE, -ornament.h - EDGE, ornament.w + EDGE, EDGE))
            entries = f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<</Font {self._fonts} 0 R>>"
            block = d.block()
            self._embed_letters(block)
            self._objects[key] = self._pdf.add_stream(entries, block.operators.encode("latin-1"))
        return self._objects[key]

    def _write_bookmarks(self, bookmarks: Sequence[Bookmark]) -> int:
        root = self._pdf.new_number()
        first, last = self._write_level(bookmarks, root)
        self._pdf.add(f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {len(bookmarks)}>>", root)
        return root

    def _write_level(self, bookmarks: Sequence[Bookmark], parent: int) -> tuple[int, int]:
        """Write bookmarks side by side, closed; return the first and the last object."""
        numbers = [self._pdf.new_number() for _ in bookmarks]
        for i, bookmark in enumerate(bookmarks):
            entries = f"/Title{text_string(bookmark.title)}/Parent {parent} 0 R/Dest{self._targets[bookmark.target]}"
            if i:
                entries += f"/Prev {numbers[i - 1]} 0 R"
            if i + 1 < len(numbers):
                entries += f"/Next {numbers[i + 1]} 0 R"
            if bookmark.children:
                first, last = self._write_level(bookmark.children, numbers[i])
                entries += f"/First {first} 0 R/Last {last} 0 R/Count -{len(bookmark.children)}"
            self._pdf.add(f"<<{entries}>>", numbers[i])
        return numbers[0], numbers[-1]
