"""Every letter is drawn as itself, from one embedded font or another, or as a visible mark that is told."""

import pytest

from boothapp.catalog.styles import STYLES
from boothapp.catalog.typefaces import FILES, REPLACEMENT, VIETNAMESE, Typefaces
from boothapp.resource_files import resource

ALL_VIETNAMESE = set(VIETNAMESE) | set("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
PUNCTUATION = set("“”‘’–—…×°½²·()/%&+")


def coded(text: str) -> str:
    return text.encode("utf-16-be").decode("latin-1")


@pytest.mark.parametrize("role", FILES)
def test_each_font_has_all_vietnamese_letters(role: str) -> None:
    assert len(ALL_VIETNAMESE) == 134
    assert Typefaces().face(role).letters >= ALL_VIETNAMESE | PUNCTUATION


@pytest.mark.parametrize("role", [role for role in FILES if role.startswith(("narrow", "number"))])
def test_figures_of_number_faces_are_tabular(role: str) -> None:
    face = Typefaces().face(role)
    assert len({face.words[figure] for figure in "0123456789"}) == 1


def _extremes(role: str, letters: str) -> tuple[float, float]:
    """Return the highest and the lowest point of the letters, in em, from the font's own outlines."""
    truetype = Typefaces().face(role).truetype
    outlines, em = truetype.get_table("glyf"), truetype.unitsPerEm
    tops, feet = [], []
    for letter in letters:
        start = truetype.glyphPos[truetype.charToGlyph[ord(letter)]]
        foot, top = (int.from_bytes(outlines[start + i : start + i + 2], "big", signed=True) for i in (4, 8))
        tops.append(top / em)
        feet.append(foot / em)
    return max(tops), min(feet)


@pytest.mark.parametrize("name", STYLES)
def test_stacked_marks_never_reach_the_line_above(name: str) -> None:
    style = STYLES[name]
    lower = "".join(sorted(letter for letter in ALL_VIETNAMESE if letter.islower())) + "gpqyjbdhk"
    top, foot = _extremes(style.role, lower)
    assert style.leading / style.size >= top - foot


def test_common_text_is_one_string_in_its_own_face() -> None:
    faces = Typefaces()
    assert faces.show("text", "Chè", 8) == f"/text 8 Tf ({coded('Chè')}) Tj"
    assert not faces.missing


def test_brackets_backslashes_and_returns_in_codes_are_escaped() -> None:
    shown = Typefaces().show("narrow", "(č\\)", 8)  # č is U+010D: its second byte is a carriage return
    assert "\r" not in shown
    assert shown == "/narrow 8 Tf (\x00\\(\x01\\r\x00\\\\\x00\\)) Tj"


def test_a_letter_of_another_font_is_taken_from_there() -> None:
    faces = Typefaces()
    shown = faces.show("text", "dəniz", 8)
    assert shown == f"/text 8 Tf ({coded('d')}) Tj /fallback 8 Tf ({coded('ə')}) Tj /text 8 Tf ({coded('niz')}) Tj"
    assert faces.face("fallback").used == {"ə"}
    assert not faces.missing


@pytest.mark.parametrize("text", ["茶", "🍵", "عربي", "ไทย"])
def test_a_letter_of_no_font_is_a_visible_mark_and_is_told(text: str) -> None:
    faces = Typefaces()
    shown = faces.show("display", text, 8)
    assert shown == f"/fallback 8 Tf ({coded(REPLACEMENT * len(text))}) Tj"
    assert faces.missing == set(text)


@pytest.mark.parametrize("text", ["façade Łódź", "茶 và trà", "dəniz"])
def test_widths_are_those_of_the_letters_drawn(text: str) -> None:
    faces = Typefaces()
    face, fallback = faces.face("text"), faces.face("fallback")
    known = [face if letter in face.letters else fallback for letter in text]
    drawn = [letter if letter in holder.letters else REPLACEMENT for holder, letter in zip(known, text, strict=True)]
    widths = [holder.truetype.charWidths[ord(letter)] for holder, letter in zip(known, drawn, strict=True)]
    assert face.width(text, 1000) == pytest.approx(sum(widths))


def test_every_font_has_its_licence_beside_it() -> None:
    for file in FILES.values():
        family = file.split("-")[0]
        family = "Barlow" if family.startswith("Barlow") else family
        assert "SIL OPEN FONT LICENSE" in resource(f"fonts/{family}-OFL.txt").read_text(encoding="utf-8")
