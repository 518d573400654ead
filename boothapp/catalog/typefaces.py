"""The embedded fonts of one document: how wide words are, how letters are coded and which letters no font has.

Letters are coded by their own Unicode number (two bytes), so the operators of a laid-out block are the same in every
document. A letter that the wanted face lacks is set in the first face of `CHAIN` that has it; one that no face has is
drawn as U+FFFD and remembered in `missing`, never as another letter.
"""

import re
import struct
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

from boothapp.domain.printed_text import NBSP
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
    "symbols": "DejaVuSans-Symbols.ttf",
}
CHAIN = ("fallback", "symbols")  # asked in this order for what another face lacks
REPLACEMENT = "\ufffd"
# Always embedded, so that a book's fonts do not depend on its words: ASCII, Latin-1 and the Vietnamese letters
VIETNAMESE = "ĂăĐđĨĩŨũƠơƯư" + "".join(map(chr, range(0x1EA0, 0x1EFA)))
COMMON = frozenset(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x100)])) | frozenset(
    VIETNAMESE + "–—‘’“”„…•₫"
)
_NO_LETTERS = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})  # controls, unseen marks, what has no meaning
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})  # would stand in the wrong order and unjoined: worse than a mark
_MARK_SLACK = 10  # units that the middle of a mark may lie before the place where the next letter begins, twice
_CLUSTER = re.compile("(?s).[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]*")


@cache
def _truetype(file: str) -> Any:
    """Return the parsed font file (ReportLab's `TTFontFace`); it is only read from."""
    from reportlab.pdfbase.ttfonts import TTFontFace

    return TTFontFace(str(resource(f"fonts/{file}")))


@cache
def _widths(file: str) -> dict[str, float]:
    """Return the letters that the font may draw with their widths in thousandths of the type size."""
    truetype = _truetype(file)
    glyphs: dict[int, int] = truetype.charToGlyph
    drawn = ((code, width) for code, width in truetype.charWidths.items() if glyphs[code] and _is_letter(code))
    return {
        chr(code): width
        for code, width in drawn
        if unicodedata.category(chr(code)) != "Mn" or (not width and _stands_back(truetype, glyphs[code]))
    }


def _is_letter(code: int) -> bool:
    if not 0x1F < code <= 0xFFFF or chr(code) == REPLACEMENT:  # two bytes hold no more; a replacement is never typed
        return False
    letter = chr(code)
    return unicodedata.category(letter) not in _NO_LETTERS and unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT


def _stands_back(truetype: Any, glyph: int) -> bool:
    """Tell whether a mark stands over the letter before it by its outline alone; layout tables are not read."""
    start = truetype.glyphPos[glyph]
    left, _, right, _ = struct.unpack(">4h", truetype.get_table("glyf")[start + 2 : start + 10])
    return bool(left + right <= _MARK_SLACK)


class _Widths(dict[str, float]):
    """Widths of words and of whole lines in thousandths of the type size, measured once each."""

    def __init__(self, face: "Face") -> None:
        super().__init__()
        self._face = face

    def __missing__(self, text: str) -> float:
        try:
            width = sum(map(self._face.letter_widths.__getitem__, text))
        except KeyError:
            width = sum([holder.drawn_width(run) for holder, run in self._face.runs(text)])
        self[text] = width
        return width


class Face:
    """One font as the document uses it."""

    def __init__(self, role: str, face: Callable[[str], "Face"]) -> None:
        self.role = role
        self.truetype = _truetype(FILES[role])
        self.letter_widths = _widths(FILES[role])
        self.letters = frozenset(self.letter_widths)
        self.common = self.letters & COMMON if role not in CHAIN else frozenset[str]()
        self.words = _Widths(self)
        self._face = face  # by its role: the faces of the chain are loaded when a letter is lacking

    def width(self, text: str, size: float) -> float:
        """Return how wide a line of `text` is, in the unit of `size`."""
        return self.words[text] * size / 1000

    def drawn_width(self, text: str) -> float:
        """Return how wide letters of this very face are in thousandths of the type size, the replacement among them."""
        widths: dict[int, float] = self.truetype.charWidths
        return sum([widths[code] for code in map(ord, text)])

    def runs(self, text: str) -> list[tuple["Face", str]]:
        """Return `text` in parts with the face that draws each, with U+FFFD for every letter that no face has.

        A letter and the marks on it stay in one face where one has them all.
        """
        runs: list[tuple[Face, str]] = []
        for holder, letters in self._held(text):
            if runs and runs[-1][0] is holder:
                runs[-1] = (holder, runs[-1][1] + letters)
            else:
                runs.append((holder, letters))
        return runs

    def holder(self, letters: str) -> "Face | None":
        """Return the first face of the chain, this one before all, that has all of the letters."""
        if self.letters.issuperset(letters):
            return self
        return next((face for face in map(self._face, CHAIN) if face.letters.issuperset(letters)), None)

    def _held(self, text: str) -> Iterator[tuple["Face", str]]:
        for cluster in _CLUSTER.findall(text):
            for letters in [cluster] if self.holder(cluster) else cluster:
                holder = self.holder(letters)
                yield (holder, letters) if holder else (self._face(CHAIN[0]), REPLACEMENT)


class _Faces(dict[str, Face]):
    def __missing__(self, role: str) -> Face:
        self[role] = face = Face(role, self.__getitem__)
        return face


class Typefaces:
    """The faces of one document, loaded when first asked for."""

    def __init__(self) -> None:
        self.face: Callable[[str], Face] = _Faces().__getitem__  # by its role
        # since somebody last emptied them: letters shown as U+FFFD, and (role, letter) that not every book embeds
        self.missing: set[str] = set()
        self.uncommon: set[tuple[str, str]] = set()

    def show(self, role: str, text: str, size: float) -> str:
        """Return the operators that set the font and show `text` (one line, cleaned by `printed_text.printable`)."""
        face = self.face(role)
        if face.common.issuperset(text):
            return f"/{role} {size:g} Tf ({_literal(text)}) Tj"
        runs = face.runs(text)
        for holder, run in runs:
            self.uncommon.update((holder.role, letter) for letter in run if letter not in holder.common)
            if REPLACEMENT in run:
                self.missing.update(letter for letter in text if not face.holder(letter))
        return " ".join(f"/{holder.role} {size:g} Tf ({_literal(run)}) Tj" for holder, run in runs)


@lru_cache(maxsize=1 << 14)
def _literal(text: str) -> str:
    """Return the letters' codes as the inside of a PDF literal string."""
    codes = text.replace(NBSP, " ").encode("utf-16-be")  # readers search and copy ordinary spaces
    codes = codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")
    return codes.decode("latin-1")
