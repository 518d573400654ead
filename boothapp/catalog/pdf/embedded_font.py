"""A face's letters as a font in the PDF: a subset whose codes are Unicode numbers (ISO 32000-1, section 9.7)."""

import threading
from collections.abc import Collection
from hashlib import blake2b

from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.typefaces import Face

_SYMBOLIC = 4
_reading = threading.Lock()  # the parsed file is shared and has one place where it reads
_TO_UNICODE_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
    "1 begincodespacerange <0000><FFFF> endcodespacerange\n"
)
_TO_UNICODE_FOOT = "endcmap CMapName currentdict /CMap defineresource pop end end\n"


def add_font(pdf: PdfFile, face: Face, letters: Collection[str]) -> int:
    """Write the font with these letters, at least one; return the number of its object."""
    codes = sorted(map(ord, letters))
    truetype = face.truetype
    name = f"{_tag(codes)}+{truetype.name.decode('ascii')}"
    with _reading:
        data: bytes = truetype.makeSubset(codes)
    file = pdf.add_stream(f"/Length1 {len(data)}", data)
    box = " ".join(f"{v:.0f}" for v in truetype.bbox)
    descriptor = pdf.add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}/FontBBox[{box}]/ItalicAngle {truetype.italicAngle:g}"
        f"/Ascent {truetype.ascent:.0f}/Descent {truetype.descent:.0f}/CapHeight {truetype.capHeight:.0f}"
        f"/StemV {truetype.stemV:.0f}/FontFile2 {file} 0 R>>"
    )
    widths = "".join(f"{code}[{truetype.charWidths[code]:g}]" for code in codes)
    glyphs = pdf.add_stream("", _glyph_map(face, codes))
    descendant = pdf.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 0/W[{widths}]/CIDToGIDMap {glyphs} 0 R>>"
    )
    unicode = pdf.add_stream("", _to_unicode(codes))
    return pdf.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
        f"/ToUnicode {unicode} 0 R>>"
    )


def _tag(codes: list[int]) -> str:
    """Return the six capitals that tell this subset from another of the same font."""
    digest = blake2b(",".join(map(str, codes)).encode(), digest_size=6).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest)


def _glyph_map(face: Face, codes: list[int]) -> bytes:
    """Return the glyph of every code up to the highest: the subset counts glyphs in the order of their first code."""
    order: dict[int, int] = {0: 0}
    table = bytearray(2 * (codes[-1] + 1))
    for code in codes:
        glyph = order.setdefault(face.truetype.charToGlyph[code], len(order))
        table[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    return bytes(table)


def _to_unicode(codes: list[int]) -> bytes:
    parts = [_TO_UNICODE_HEAD]
    for start in range(0, len(codes), 100):
        some = codes[start : start + 100]
        parts.append(f"{len(some)} beginbfchar\n{''.join(f'<{c:04X}><{c:04X}>' for c in some)}\nendbfchar\n")
    return "".join([*parts, _TO_UNICODE_FOOT]).encode("ascii")
