"""Every letter is drawn as itself, from one embedded font or another, or as a visible mark that is told."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.catalog.styles import STYLES
from boothapp.catalog.typefaces import FILES, REPLACEMENT, VIETNAMESE, Typefaces
from boothapp.domain.printed_text import printable
from boothapp.resource_files import resource

ALL_VIETNAMESE = set(VIETNAMESE) | set("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
PUNCTUATION = set("“”‘’–—…×°½²·()/%&+")


def coded(text: str) -> str:
    return text.encode("utf-16-be").decode("latin-1")


@pytest.mark.parametrize("role", [role for role in FILES if role != "symbols"])
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
    assert faces.uncommon == {("fallback", "ə")}
    assert not faces.missing


@pytest.mark.parametrize("sign", "★✓●→☎①♥∞≈☀")
def test_a_sign_of_no_text_font_is_taken_from_the_font_of_signs(sign: str) -> None:
    faces = Typefaces()
    holder = "symbols" if sign not in faces.face("fallback").letters else "fallback"
    assert faces.show("narrow", sign, 8) in [f"/{role} 8 Tf ({coded(sign)}) Tj" for role in ("narrow", holder)]
    assert not faces.missing


@pytest.mark.parametrize("text", ["façade", "Łódź", "Ærøskøbing", "crème brûlée"])
def test_european_names_stay_in_their_face(text: str) -> None:
    for role in (role for role in FILES if role not in ("fallback", "symbols")):
        faces = Typefaces()
        assert faces.show(role, text, 8) == f"/{role} 8 Tf ({coded(text)}) Tj"
        assert {letter for _, letter in faces.uncommon} == {
            letter for letter in text if letter not in faces.face(role).common
        }


@pytest.mark.parametrize("role", ["display", "text", "text_italic", "narrow"])
@pytest.mark.parametrize("mark", "\u0300\u0301\u0307\u0323\u0304")
def test_marks_that_compose_with_no_letter_stand_over_it_in_its_face(role: str, mark: str) -> None:
    faces = Typefaces()
    ((holder, run),) = faces.face(role).runs(f"q{mark}")
    assert run == f"q{mark}"
    assert holder.words[run] == holder.words["q"]
    truetype = holder.truetype
    start = truetype.glyphPos[truetype.charToGlyph[ord(mark)]]
    left, right = (
        int.from_bytes(truetype.get_table("glyf")[start + i : start + i + 2], "big", signed=True) for i in (2, 6)
    )
    assert (left + right) / 2 <= 0.01 * truetype.unitsPerEm
    assert faces.face(role).runs("ế") == [(faces.face(role), "ế")]


@pytest.mark.parametrize(
    "text", ["茶", "🍵", "عربي", "ไทย", "שלום", "नमस्ते", "\ue000", "\uffff", "\ud83c", "\x07", "\u200d"]
)
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


@given(st.text(st.characters(), max_size=40), st.sampled_from(list(FILES)))
def test_any_text_is_drawn_letter_by_letter_or_told(text: str, role: str) -> None:
    faces = Typefaces()
    face = faces.face(role)
    faces.show(role, text, 8)
    drawn = face.runs(text)
    shown = "".join(run for _, run in drawn)
    assert len(shown) == len(text)
    for letter, instead in zip(text, shown, strict=True):
        assert instead == letter or (instead == REPLACEMENT and letter in faces.missing)
    for holder, run in drawn:
        assert all(holder.truetype.charToGlyph[ord(letter)] for letter in run)
        assert set(run) <= holder.common | {letter for at, letter in faces.uncommon if at == holder.role}
    width = sum(holder.truetype.charWidths[ord(letter)] for holder, run in drawn for letter in run)
    assert face.words[text] == pytest.approx(width)


@pytest.mark.parametrize("role", FILES)
def test_no_letter_that_must_be_joined_or_turned_is_drawn_singly(role: str) -> None:
    for letter in Typefaces().face(role).letters:
        name = unicodedata.name(letter)
        assert unicodedata.bidirectional(letter) not in ("R", "AL", "AN"), name
        assert not name.startswith(("ARABIC", "HEBREW", "THAI LETTER", "LAO", "KHMER", "MYANMAR", "DEVANAGARI")), name


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("𝐂𝐡𝐞\u0300 𝟓 𝘴𝘢𝘰", "Chè 5 sao"),
        ("ＨＴＸ　Ａ（１）", "HTX A(1)"),
        ("👩\u200d🌾", "👩🌾"),
        ("☎\ufe0f 0912", "☎ 0912"),
    ],
)
def test_letters_in_disguise_print_as_what_they_are(typed: str, printed: str) -> None:
    assert printable(typed) == printed


def test_every_font_has_its_licence_beside_it() -> None:
    licences = [path for path in resource("fonts").iterdir() if path.suffix == ".txt"]
    for file in FILES.values():
        (licence,) = [path for path in licences if file.startswith(path.stem.split("-")[0])]
        words = licence.read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in words or "Permission is hereby granted, free of charge" in words
