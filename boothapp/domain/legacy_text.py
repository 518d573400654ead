"""Vietnamese written with the fonts of the time before Unicode: TCVN3 (.VnTime) and VNI (VNI-Times).

Such text arrives as the Latin-1 letters that lie where the font had its own: "H¶o §¹t", "Haûo Ñaït" for
"Hảo Đạt". Sources: domain.md section 10; the tables are those of ibus-unikey's ukengine and viparse.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Literal

from boothapp.domain.syllables import is_syllable
from boothapp.resource_files import rows

Encoding = Literal["tcvn3", "vni"]

# Letters and marks that nothing but Vietnamese in Unicode needs; legacy text is made of Latin-1 alone.
_UNICODE_VIETNAMESE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u1ea0-\u1ef9]")
_C1_CONTROLS = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
_TCVN3_SLIPS = {"\u2212": "ư", "\u2219": "ã"}  # what some PDFs make of AD and B7
_VNI_SPELLINGS = {"iø": "ì", "iù": "í", "iû": "ỉ", "iõ": "ĩ", "iï": "ị", "yï": "ỵ"}  # as viparse writes them


@cache
def _table(encoding: Encoding) -> Mapping[str, str]:
    table = {
        bytes.fromhex(row["legacy_hex"]).decode("latin-1"): chr(int(row["unicode_hex"], 16))
        for row in rows(f"{encoding}.csv")
    }
    if encoding == "tcvn3":
        return table | _TCVN3_SLIPS
    table |= _VNI_SPELLINGS | {legacy.upper(): letter.upper() for legacy, letter in _VNI_SPELLINGS.items()}
    # a capital with the mark of a small letter, and the other way round, as hasty typing leaves them
    for legacy, letter in [item for item in table.items() if len(item[0]) == 2]:
        table.setdefault(legacy[0] + legacy[1].swapcase(), letter)
    return table


@cache
def _pattern(encoding: Encoding) -> re.Pattern[str]:
    table = _table(encoding)
    letters = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
    if encoding == "vni":
        return re.compile(letters)
    # "3m×4m", "10÷20", "½ kg", a bullet: signs that are no letters where no letter touches them
    touching = f"[A-Za-z{re.escape(''.join(table))}]"
    return re.compile(f"(?P<sign>[×÷](?=[0-9])|(?<!{touching})[×÷¼½¾©·](?!{touching}))|{letters}")


def _decode(text: str, encoding: Encoding) -> str:
    table = _table(encoding)

    def letter(found: re.Match[str]) -> str:
        return found[0] if found.lastgroup == "sign" else table[found[0]]

    return unicodedata.normalize("NFC", _pattern(encoding).sub(letter, text.translate(_C1_CONTROLS)))


def decode_tcvn3(text: str, *, capitals: bool = False) -> str:
    """Return TCVN3 text, read as cp1252 or Latin-1, as Unicode.

    `capitals` for the "H" fonts (.VnTimeH), whose small letters look like capitals: all become capitals.
    Without it, capitals with small toned letters among them are taken for such a font ("H¶O" is "HẢO").
    """
    decoded = _decode(text, "tcvn3")
    return decoded.upper() if capitals else _with_equal_case(decoded)


def decode_vni(text: str) -> str:
    """Return VNI text, read as cp1252 or Latin-1, as Unicode."""
    return _decode(text, "vni")


_WORD = re.compile(r"[^\W\d_]+")


def _with_equal_case(text: str) -> str:
    """Return `text` with the syllables in capitals that were meant to be: "HảO" is "HẢO"."""
    words = set(_WORD.findall(text))
    meant = {word for word in words if _looks_mixed(word)}
    in_capitals = {word for word in words if len(word) > 1 and word.isupper() and is_syllable(word)}
    if (meant or in_capitals) and not any(char.isascii() and char.islower() for char in text):
        meant |= {word for word in words if is_syllable(word)}  # "Hà" beside "NộI", "Cà" beside "GAI LEO"
    if not meant:
        return text
    return _WORD.sub(lambda found: found[0].upper() if found[0] in meant else found[0], text)


def _looks_mixed(word: str) -> bool:
    """Whether a word is a syllable whose plain letters are capitals and only the marked ones small ("HảO", "ớT")."""
    small = [char for char in word if char.islower()]
    mixed = 0 < len(small) < len(word) and not word.istitle() and not any(map(str.isascii, small))
    return mixed and is_syllable(word.upper())


def is_unicode_vietnamese(text: str) -> bool:
    """Whether `text` holds letters that only Vietnamese in Unicode has: U+1EA0-U+1EF9, đ, ă, ơ, ư, combining tones.

    Such text is never decoded as TCVN3 or VNI.
    """
    return not text.isascii() and _UNICODE_VIETNAMESE.search(text) is not None


def recognise(texts: Sequence[str]) -> Encoding | None:
    """Return the legacy encoding a group of texts (a column, a run of cells, one cell) is written in.

    None when any of them is Vietnamese in Unicode already (ask cell by cell then), and when there is too little
    evidence: words must become Vietnamese syllables that were none before, and hardly any word may speak against.
    A short cell without a telling word ("Coâng") is recognised only together with others of its column.
    """
    foreign = [text for text in texts if not text.isascii()]
    if not foreign or any(map(is_unicode_vietnamese, foreign)):
        return None
    evidence = {encoding: _evidence(foreign, encoding) for encoding in ("tcvn3", "vni")}
    best: Encoding = "tcvn3" if evidence["tcvn3"] >= evidence["vni"] else "vni"
    return best if evidence[best] > 0 and evidence["tcvn3"] != evidence["vni"] else None


def _evidence(texts: Iterable[str], encoding: Encoding) -> int:
    """Return how much the different words of these texts speak for an encoding; 0 when it is not enough."""
    pattern = _pattern(encoding)
    found = {word for text in texts for word in _legacy_word(encoding).findall(text.translate(_C1_CONTROLS))}
    weight = against = 0
    for word in found:
        as_it_stands = word.strip("«»®©·½¼¾")  # signs that stand beside words in Unicode too
        if word.isascii() or len(word) == 1 or not as_it_stands:
            continue
        decoded = _decode(word, encoding)
        becomes = pattern.sub("", word).isascii() and (is_syllable(decoded) or _looks_mixed(decoded))
        if is_syllable(as_it_stands):
            against += 0 if becomes else 2
        elif becomes:
            weight += 2 if _is_telling(word, encoding) else 1
        else:
            against += 1
    return weight if weight >= 2 and weight > 2 * against else 0


@cache
def _legacy_word(encoding: Encoding) -> re.Pattern[str]:
    signs = {char for legacy in _table(encoding) for char in legacy if not char.isascii()}
    return re.compile(f"[A-Za-zÀ-ÖØ-öø-ÿ{re.escape(''.join(sorted(signs)))}]+")


def _is_telling(word: str, encoding: Encoding) -> bool:
    """Whether hardly any other language has such a word: "Ñaït", "§¹t", "H¶o", "chÌ", "Coâng"; not "Loïc", "µm"."""
    if len(_pattern(encoding).findall(word)) > 1:
        return True
    return _TELLING[encoding].search(word) is not None


_TELLING = {
    "tcvn3": re.compile("[A-Za-z][\u00a1-\u00bf\u00d7\u00f7\u2212\u2219]|[a-z][À-ÖØ-Þ]|\u00ad"),
    "vni": re.compile("[aeouyôö][âõøáàåãäúüê]|[AEOUYÔÖ][ÂÕØÁÀÅÃÄÚÜÊ]"),
}


def font_encoding(font_name: str) -> tuple[Encoding | None, bool]:
    """Return the encoding that text in a font of this name has, and whether the font shows capitals only."""
    name = _FONT_STYLE.split(_FONT_SUBSET.sub("", font_name.strip()))[0]
    lower = name.casefold()
    if lower.startswith(".vn"):
        return "tcvn3", name.endswith("H") or (name == lower and name.endswith("h"))
    return ("vni" if lower.startswith("vni") else None), False


_FONT_SUBSET = re.compile(r"^[A-Z]{6}\+")  # before the name of a font that a PDF holds a part of
_FONT_STYLE = re.compile(r"[-, ]+(?:bold|italic|regular|normal).*", re.IGNORECASE)
