"""A code in the PDF leads to the outline of its very letter, in every font and whichever letters are embedded."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog.pdf.embedded_font import add_font
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.typefaces import FILES, REPLACEMENT, Typefaces

FACES = Typefaces()
BOX = slice(0, 10)  # of an outline: the number of contours and the box around them


@contextmanager
def embedded(role: str, letters: str) -> Iterator[pikepdf.Object]:
    data = BytesIO()
    pdf = PdfFile(data)
    font = add_font(pdf, FACES.face(role), set(letters))
    tree = pdf.add("<</Type/Pages/Count 0/Kids[]>>")
    pdf.finish(pdf.add(f"<</Type/Catalog/Pages {tree} 0 R/Font {font} 0 R>>"), pdf.add("<<>>"))
    with pikepdf.Pdf.open(data) as written:
        yield written.Root.Font.DescendantFonts[0]


def tables(font_file: bytes) -> dict[str, bytes]:
    found = {}
    for i in range(int.from_bytes(font_file[4:6])):
        entry = font_file[12 + 16 * i : 28 + 16 * i]
        start, length = int.from_bytes(entry[8:12]), int.from_bytes(entry[12:16])
        found[entry[:4].decode()] = font_file[start : start + length]
    return found


def outline(font_file: dict[str, bytes], glyph: int) -> bytes:
    size, scale = (4, 1) if font_file["head"][50:52] == b"\0\1" else (2, 2)
    start, end = (int.from_bytes(font_file["loca"][size * n : size * (n + 1)]) * scale for n in (glyph, glyph + 1))
    return font_file["glyf"][start:end]


@settings(max_examples=25)
@given(st.data(), st.sampled_from(list(FILES)))
def test_codes_lead_to_the_outline_and_width_of_their_letter(data: st.DataObject, role: str) -> None:
    face = FACES.face(role)
    letters = data.draw(st.text(st.sampled_from(sorted(face.letters)), min_size=1, max_size=60))
    with embedded(role, letters) as font:
        subset, glyphs = tables(font.FontDescriptor.FontFile2.read_bytes()), font.CIDToGIDMap.read_bytes()
        widths = {int(font.W[i]): float(font.W[i + 1][0]) for i in range(0, len(font.W), 2)}
    original = {name: face.truetype.get_table(name) for name in ("head", "loca", "glyf")}
    for code in map(ord, letters):
        drawn = outline(subset, int.from_bytes(glyphs[2 * code : 2 * code + 2]))
        assert drawn[BOX] == outline(original, face.truetype.charToGlyph[code])[BOX]
        assert widths[code] == pytest.approx(face.truetype.charWidths[code], abs=0.01)


def test_the_replacement_has_an_outline_of_its_own() -> None:
    with embedded("fallback", REPLACEMENT) as font:
        subset = tables(font.FontDescriptor.FontFile2.read_bytes())
    assert outline(subset, 1)
    assert outline(subset, 1) != outline(subset, 0)
