"""Fonts are read as FreeType reads them, an independent reader of the same files."""

import pytest
from PIL import ImageFont

from boothapp.catalog.truetype import TrueType
from boothapp.catalog.typefaces import FILES
from boothapp.resource_files import resource


@pytest.mark.parametrize("file", FILES.values())
def test_letters_have_the_widths_that_freetype_finds(file: str) -> None:
    truetype = TrueType(resource(f"fonts/{file}"))
    em = truetype.units_per_em
    other = ImageFont.truetype(resource(f"fonts/{file}"), em, layout_engine=ImageFont.Layout.BASIC)
    letters = sorted(truetype.glyphs)[::5]
    other_widths = [other.getlength(letter) * 1000 / em for letter in letters]
    off = [abs(width - truetype.widths[letter]) > 0.6 for letter, width in zip(letters, other_widths, strict=True)]
    assert sum(off) <= len(letters) / 50  # FreeType lets hints widen a few


@pytest.mark.parametrize("file", FILES.values())
def test_letters_have_outlines_and_blanks_none(file: str) -> None:
    truetype = TrueType(resource(f"fonts/{file}"))
    for letter in truetype.glyphs.keys() & set(" \u00a0"):
        assert truetype.outline(truetype.glyphs[letter]) == b""
    for letter in truetype.glyphs.keys() & set("AĐẫ9★→Ω"):
        assert truetype.outline(truetype.glyphs[letter])


def test_measures_and_names_of_a_font() -> None:
    font = TrueType(resource("fonts/BeVietnamPro-Italic.ttf"))
    assert (font.name, font.weight) == ("BeVietnamPro-Italic", 400)
    assert font.slant < 0 < font.capital_height < font.ascent <= font.box[3]
    assert font.descent < 0
    with pytest.raises(KeyError):
        font.table("none")


def test_a_font_without_a_height_of_capitals_takes_that_of_its_letters() -> None:
    font = TrueType(resource("fonts/DejaVuSans-Symbols.ttf"))
    assert font.capital_height == font.ascent
