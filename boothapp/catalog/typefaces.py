"""The embedded fonts of one document: how wide words are, how letters are coded and which letters no font has.

Letters are coded by their own Unicode number (two bytes), so the operators of a laid-out block are the same in every
document. A letter that the wanted face lacks is taken from the fallback face; one that no face has is drawn as U+FFFD
and remembered in `missing`, never as another letter.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from boothapp.catalog.lines import NBSP
from boothapp.resource_files import resource

FILES = {
    "display": "Fraunces-SemiBold.ttf",
    "text": "BeVietnamPro-Regular.ttf",
    "text_semibold": "BeVietnamPro-SemiBold.ttf",
    "text_italic": "BeVietnamPro-Italic.ttf",
    "narrow": "BarlowSemiCondensed-Regular.ttf",
    "narrow_medium": "BarlowSemiCondensed-Medium.ttf",
    "narrow_semibold": "BarlowSemiCondensed-SemiBold.ttf",
    "number": "BarlowCondensed-SemiBold.ttf",
    "fallback": "NotoSans-Regular.ttf",
}
REPLACEMENT = "\ufffd"
# Always embedded, so that a book's fonts do not depend on its words: ASCII, Latin-1 and the Vietnamese letters
VIETNAMESE = "ĂăĐđĨĩŨũƠơƯư" + "".join(map(chr, range(0x1EA0, 0x1EFA)))
COMMON = frozenset(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x100)])) | frozenset(
    VIETNAMESE + "–—‘’“”„…•₫"
)


@cache
def _truetype(file: str) -> Any:
    """Return the parsed font file (ReportLab's `TTFontFace`); it is only read from."""
    from reportlab.pdfbase.ttfonts import TTFontFace

    return TTFontFace(str(resource(f"fonts/{file}")))


class _WordWidths(dict[str, float]):
    """Widths of words in thousandths of the type size, measured once each."""

    def __init__(self, letters: dict[int, float], fallback: dict[int, float]) -> None:
        super().__init__()
        self._letters, self._fallback = letters, fallback

    def __missing__(self, word: str) -> float:
        letters, fallback = self._letters, self._fallback
        lost = fallback[ord(REPLACEMENT)]
        self[word] = width = sum([letters.get(n) or fallback.get(n, lost) for n in map(ord, word)])
        return width


class Face:
    """One font as the document uses it."""

    def __init__(self, role: str) -> None:
        self.role = role
        self.truetype = _truetype(FILES[role])
        codes: dict[int, int] = self.truetype.charToGlyph
        self.letters = frozenset(chr(code) for code in codes if code > 0x1F)
        self.common = self.letters & COMMON
        self.words = _WordWidths(self.truetype.charWidths, _truetype(FILES["fallback"]).charWidths)
        self.used = set(self.common) if role != "fallback" else set()

    def width(self, text: str, size: float) -> float:
        """Return how wide a line of `text` is, in the unit of `size`."""
        words = self.words
        return sum([words[word] for word in text.split(" ")] + [words[" "] * text.count(" ")]) * size / 1000


class Typefaces:
    """The faces of one document, loaded when first asked for."""

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}
        self.missing: set[str] = set()  # letters shown as U+FFFD since somebody last emptied this

    def __iter__(self) -> Iterator[Face]:
        return iter(self._faces.values())

    def face(self, role: str) -> Face:
        if role not in self._faces:
            self._faces[role] = Face(role)
        return self._faces[role]

    def show(self, role: str, text: str, size: float) -> str:
        """Return the operators that set the font and show `text` (one line, cleaned by `lines.printable`)."""
        face = self.face(role)
        if face.common.issuperset(text):
            return f"/{role} {size:g} Tf ({_literal(text)}) Tj"
        return " ".join(f"/{part} {size:g} Tf ({_literal(run)}) Tj" for part, run in self._runs(face, text))

    def _runs(self, face: Face, text: str) -> list[tuple[str, str]]:
        runs: list[tuple[str, str]] = []
        for wanted in text:
            holder, letter = self._holder(face, wanted)
            holder.used.add(letter)
            if runs and runs[-1][0] == holder.role:
                runs[-1] = (holder.role, runs[-1][1] + letter)
            else:
                runs.append((holder.role, letter))
        return runs

    def _holder(self, face: Face, letter: str) -> tuple[Face, str]:
        if letter in face.letters:
            return face, letter
        fallback = self.face("fallback")
        if letter in fallback.letters:
            return fallback, letter
        self.missing.add(letter)
        return fallback, REPLACEMENT


def _literal(text: str) -> str:
    """Return the letters' codes as the inside of a PDF literal string."""
    codes = text.replace(NBSP, " ").encode("utf-16-be")  # readers search and copy ordinary spaces
    codes = codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")
    return codes.decode("latin-1")
