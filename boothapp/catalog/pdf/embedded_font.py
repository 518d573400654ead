"""A face's letters as a font in the PDF: a subset whose codes are Unicode numbers (ISO 32000-1, section 9.7)."""

from collections.abc import Collection
from hashlib import blake2b

from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.typefaces import Face

_SYMBOLIC = 4
_TO_UNICODE_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
    "1 begincodespacerange <0000><FFFF> endcodespacerange\n"
)
_TO_UNICODE_FOOT = "endcmap CMapName currentdict /CMap defineresource pop end end\n"


def add_font(pdf: PdfFile, face: Face, letters: Collection[str]) -> int:
    """Write the font with these letters, at least one; return the number of its object."""
    shown, truetype = sorted(letters), face.truetype
    name = f"{_tag(shown)}+{truetype.name}"
    data, glyphs = truetype.subset(shown)
    file = pdf.add_stream(f"/Length1 {len(data)}", data)
    scale = 1000 / truetype.units_per_em
    box = " ".join(f"{v * scale:.0f}" for v in truetype.box)
    descriptor = pdf.add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}/FontBBox[{box}]/ItalicAngle {truetype.slant:g}"
        f"/Ascent {truetype.ascent * scale:.0f}/Descent {truetype.descent * scale:.0f}"
        f"/CapHeight {truetype.capital_height * scale:.0f}/StemV {_stem(truetype.weight):.0f}/FontFile2 {file} 0 R>>"
    )
    widths = "".join(f"{ord(letter)}[{truetype.widths[letter]:g}]" for letter in shown)
    glyph_map = pdf.add_stream("", _glyph_map(glyphs))
    descendant = pdf.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 0/W[{widths}]/CIDToGIDMap {glyph_map} 0 R>>"
    )
    unicode = pdf.add_stream("", _to_unicode(shown))
    return pdf.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
        f"/ToUnicode {unicode} 0 R>>"
    )


def _stem(weight: int) -> float:
    """Return how wide upright strokes are about, in thousandths of the type size, by the weight (400 = regular)."""
    return 50 + (weight / 65) ** 2


def _tag(letters: list[str]) -> str:
    """Return the six capitals that tell this subset from another of the same font."""
    digest = blake2b("".join(letters).encode(), digest_size=6).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest)


def _glyph_map(glyphs: dict[str, int]) -> bytes:
    """Return the number of the outline of every code up to the highest."""
    table = bytearray(2 * (ord(max(glyphs)) + 1))
    for letter, glyph in glyphs.items():
        table[2 * ord(letter) : 2 * ord(letter) + 2] = glyph.to_bytes(2, "big")
    return bytes(table)


def _to_unicode(letters: list[str]) -> bytes:
    parts = [_TO_UNICODE_HEAD]
    for start in range(0, len(letters), 100):
        some = letters[start : start + 100]
        lines = "".join(f"<{ord(letter):04X}><{ord(letter):04X}>" for letter in some)
        parts.append(f"{len(some)} beginbfchar\n{lines}\nendbfchar\n")
    return "".join([*parts, _TO_UNICODE_FOOT]).encode("ascii")
