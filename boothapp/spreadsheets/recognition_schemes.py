"""Recognitions whose scheme only the heading says: "Cấp tỉnh 2024" below "CNNT tiêu biểu", "4" below "OCOP"."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from boothapp.domain.recognition import parse_recognitions
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows
from boothapp.spreadsheets import heading_words
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.sheets import Sheet

_OCOP = re.compile(r"\bocop\b")
_CNNT = re.compile(r"\b(?:sp)?cnnt(?:tb)?\b|\bcong nghiep nong thon\b")
_STARS = re.compile(r"(?<!\d)([1-5]) ?(?:sao\b|\*)")
_LEVEL = re.compile(r"(?:cấp\s+)?(tỉnh|thành phố|khu vực|quốc gia|huyện|toàn quốc|trung ương)\b", re.IGNORECASE)
_BEGINS = re.compile(r"(?:cấp|năm|đạt|hạng|theo|giai đoạn|sản phẩm)\b", re.IGNORECASE)  # in small letters behind words
_YEARS = re.compile(r"(?:năm )?(?:19|20)\d\d(?:\s*,\s*(?:19|20)\d\d)*", re.IGNORECASE)
_BARE = {"ocop": "OCOP", "cnnt": "CNNT tiêu biểu"}
_BETWEEN = re.compile(r"(\s*[\n;]\s*)")


@dataclass(frozen=True)
class Granted:
    """What a heading says of every recognition below it."""

    scheme: str  # ocop | cnnt
    words: str  # "OCOP 3 sao", "CNNT tiêu biểu cấp tỉnh"


def spell_out(sheet: Sheet, header: Header, end: int, *, levels: bool = False) -> None:
    """Write the scheme of a heading into the cells below it that do not name it; `levels` are those of CNNT."""
    for column in header.columns("recognition"):
        granted = granted_below(header.full_heading(sheet, column))
        if granted is None and levels and (level := level_of(header.heading(sheet, column))):
            granted = Granted("cnnt", f"CNNT tiêu biểu cấp {level}")
        if granted is None:
            continue
        for texts in sheet.rows[header.last_row + 1 : end]:
            if column < len(texts) and texts[column].strip():
                texts[column] = _spelled(texts[column].strip(), granted)


@lru_cache(maxsize=256)
def granted_below(heading: str) -> Granted | None:
    """Return what a heading that names one scheme grants; None when it names none or two."""
    words = fold(heading)
    if bool(_OCOP.search(words)) == bool(_CNNT.search(words)):
        return None
    if _OCOP.search(words):
        stars = set(_STARS.findall(words))
        return Granted("ocop", f"OCOP {stars.pop()} sao" if len(stars) == 1 else "OCOP")
    levels = {found.lower() for found in _LEVEL.findall(heading)}
    return Granted("cnnt", f"CNNT tiêu biểu cấp {levels.pop()}" if len(levels) == 1 else "CNNT tiêu biểu")


def named(text: str) -> set[str]:
    """Return the schemes that a text names."""
    words = fold(text)
    return {scheme for scheme, form in (("ocop", _OCOP), ("cnnt", _CNNT)) if form.search(words)}


def level_of(heading: str) -> str:
    """Return the level that a heading names and nothing else: "tỉnh" of "Cấp tỉnh"."""
    found = _LEVEL.fullmatch(clean(heading).strip(" :."))
    return found[1].lower() if found else ""


@lru_cache(maxsize=4096)
def _spelled(cell: str, granted: Granted) -> str:
    parts = _BETWEEN.split(cell)  # texts and what stands between them in turn
    return "".join(text if place % 2 else _piece(text, granted, first=not place) for place, text in enumerate(parts))


def _piece(text: str, granted: Granted, *, first: bool) -> str:
    """One recognition with its scheme; a decision behind another recognition stays as it stands."""
    text = clean(text)
    if heading_words.is_tick(text) or (text == "1" and granted.words.endswith(" sao")):
        return granted.words
    if not text or _names_scheme(text) or _names_certificate(text):
        return text
    if granted.words == "OCOP" and len(text) == 1 and text in "12345":
        return f"OCOP {text} sao"
    if granted.scheme == "cnnt" and (level := _LEVEL.match(text)):
        spelled = f"CNNT tiêu biểu cấp {level[1].lower()}{text[level.end() :]}"
    else:
        spelled = f"{_words(text, granted)} {text[0].lower() + text[1:] if _BEGINS.match(text) else text}"
    found = parse_recognitions(spelled)
    if not found or found[0].scheme != granted.scheme:  # "đang đề nghị": nothing was granted
        return text
    says = found[0].stars or found[0].level or _YEARS.fullmatch(text)
    return spelled if says or (first and (found[0].year or found[0].decision_no)) else text


def _words(text: str, granted: Granted) -> str:
    """The heading's words, without its level or stars when the cell has its own."""
    has_own = any(one.stars or one.level for one in parse_recognitions(text))
    return _BARE[granted.scheme] if has_own else granted.words


def _names_scheme(text: str) -> bool:
    words = fold(text)
    return bool(_OCOP.search(words) or _CNNT.search(words))


def _names_certificate(text: str) -> bool:
    words = fold(text)
    return any(name in words for name in _certificates())


@cache
def _certificates() -> tuple[str, ...]:
    return tuple(fold(row["name"]) for row in rows("certificates.csv"))
