"""What a row under a header is: data, a section, a total, a signature, or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from boothapp.domain import names
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.sheets import Sheet
from boothapp.spreadsheets.stated_provinces import province_name

RowKind = Literal["empty", "data", "section", "total", "signature", "note"]

_ORDINAL = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/:-]\s*|^\s*[IVXLC]+\s+(?=\S)")
_ROMAN = re.compile(r"[IVXLC]+|[A-Z]")
_COUNTED = re.compile(r"\s*(?:\([^()]*\)|[:–-]\s*\d+\s[^:]*)\s*$")  # "(12 đơn vị)", ": 12 đơn vị"
_DATED = re.compile(r"ngay\s*[\d.…/]*\s*thang\s*[\d.…/]*\s*nam")
_COUNTS = re.compile(r"[\d\s.,;:()=+]|don vi|gian hang|gian|san pham|co so|doanh nghiep|htx|toan tinh|cac|va")
_PLAIN_CELLS = 4  # cells of a row with a running number that make it data without a closer look
_DISTRICT = re.compile(r"(?:huyen|thi xa|thanh pho|tp|quan|xa|phuong|thi tran|cum|khu vuc|vung)\b")
_SEVERAL = re.compile(r"^(?:các|khối|nhóm|loại hình)\s+", re.IGNORECASE)
_SECTION_MERGE = 3  # columns a merged cell spans before it is a heading of what follows


@dataclass(frozen=True)
class Section:
    text: str
    province: str = ""
    kind: str = ""


def kind_of_row(sheet: Sheet, number: int, header: Header) -> RowKind:
    """Say what a row is, by its words and by where they stand."""
    texts = sheet.rows[number]
    filled = sum(1 for text in texts if text.strip())
    if not filled:
        return "empty"
    if filled >= _PLAIN_CELLS and _has_ordinal(texts, header):
        return "data"  # as nearly all rows are; the rest looks closer
    given = [(column, clean(text)) for column, text in enumerate(texts) if text.strip()]
    words = [fold(text) for _, text in given]
    if not _has_ordinal(texts, header):
        if any(map(_is_total, words[:2])):
            return "total"
        if _is_signature(words, len(header.fields)):
            return "signature"
    if len(given) == 1 and any(words[0] == w or re.match(rf"{w}\s*:", words[0]) for w in list_words("note_start")):
        return "note"
    return "data" if section_of(sheet, number, header) is None else "section"


def section_of(sheet: Sheet, number: int, header: Header) -> Section | None:
    """Return the section a row opens ("I. Tỉnh Thái Nguyên", "A. Doanh nghiệp"), None when it is no such row."""
    given = [(column, clean(text)) for column, text in enumerate(sheet.rows[number]) if text.strip()]
    ordinals = header.columns("number")
    names_of_it = [(column, text) for column, text in given if column not in ordinals]
    words_only = [(column, text) for column, text in names_of_it if not _is_count(fold(text))]
    if len(words_only) == 0 and len(given) == 1:  # "I. Tỉnh Thái Nguyên" in the column of numbers
        words_only = given
    if len(words_only) != 1:
        return None
    column, text = words_only[0]
    ordinal = next((t for c, t in given if c in ordinals and c != column), "")
    bare = _ORDINAL.sub("", _COUNTED.sub("", text)).strip(" :.-")
    province, kind = province_name(bare), _kind(bare)
    roman = bool(_ROMAN.fullmatch(ordinal.strip(" .)")))
    numbered = roman or bare != text.strip(" :.-")
    outside = column in ordinals and not text.isdigit()
    if ordinal.isdigit() and not _spans(sheet, number, column):
        return None
    if not (province or kind or _spans(sheet, number, column) or outside or roman):
        return None
    if province or (kind and (numbered or outside or _spans(sheet, number, column))):
        return Section(text, province, "" if province else kind)
    if (
        outside
        or _spans(sheet, number, column)
        or (numbered and not _is_exhibitor(sheet, number, header, column, bare))
    ):
        return Section(text)
    return None


def _kind(title: str) -> str:
    """The kind of exhibitor a title names and nothing else: "Các doanh nghiệp", not "Doanh nghiệp Hai Bà Trưng"."""
    words = _SEVERAL.sub("", title)
    return "" if names.split_legal_form(words).distinctive else names.kind_from_text(words)


def _is_exhibitor(sheet: Sheet, number: int, header: Header, column: int, title: str) -> bool:
    """Whether a lone text among the names is an exhibitor for all its roman number: it has a legal form, or the row
    below leaves the name empty, as rows of further products do."""
    if column not in header.columns("name") or _DISTRICT.match(fold(title)):
        return False
    if names.split_legal_form(title).form:
        return True
    below = next((texts for texts in sheet.rows[number + 1 : number + 3] if any(map(str.strip, texts))), None)
    return below is not None and not "".join(below[column : column + 1]).strip()


def _spans(sheet: Sheet, row: int, column: int) -> bool:
    wide = sheet.wide_cells.get(row, ())
    return any(left <= column <= right and right - left + 1 >= _SECTION_MERGE for left, right in wide)


def _has_ordinal(texts: Sequence[str], header: Header) -> bool:
    return any(c < len(texts) and texts[c].strip().rstrip(".").isdigit() for c in header.columns("number"))


def _is_total(words: str) -> bool:
    start = next((w for w in list_words("total") if words == w or words.startswith((f"{w} ", f"{w}:", f"{w}("))), None)
    if start is None:
        return False
    rest = words[len(start) :].strip(" :")
    if province_name(rest):
        return True
    while rest != (rest := _COUNTS.sub("", rest)):
        pass
    return rest == "" or words.startswith(("tong cong:", "tong so:", "cong:", "tong:"))


def _is_count(words: str) -> bool:
    """Whether a cell only counts: "12", "3 đơn vị"."""
    return any(map(str.isdigit, words)) and not _COUNTS.sub("", words)


def _is_signature(words: Sequence[str], columns: int) -> bool:
    if len(words) > max(2, columns // 2):
        return False
    return any(_DATED.search(text) or _signs().match(re.sub(r"[\s.,(]+", " ", text).strip()) for text in words)


@cache
def _signs() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, list_words("signature"))))
