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

Given = Sequence[tuple[int, str]]  # column and text of the cells that are not empty
RowKind = Literal["empty", "data", "section", "total", "signature", "note"]

_ORDINAL = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/:-]\s*|^\s*[IVXLC]+\s+(?=\S)")
_ROMAN = re.compile(r"[IVXLC]+|[A-Z]")
_COUNTED = re.compile(r"\s*(?:\([^()]*\)|[:–-]\s*\d+\s[^:]*)\s*$")  # "(12 đơn vị)", ": 12 đơn vị"
_DATED = re.compile(r"ngay\s*[\d.…/_]*\s*thang\s*[\d.…/_]*\s*nam|^[^\d,]{2,40}, ?ngay \d{1,2}/\d{1,2}/\d{4}$")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_IDENTITY = ("name", "phone", "contact_phone", "tax_id", "product", "barcode")
_COUNTS = re.compile(r"[\d\s.,;:()=+]|don vi|gian hang|gian|san pham|co so|doanh nghiep|htx|toan tinh|cac|va")
_MAY_COUNT = re.compile(r"\s*[\d(:=đg]", re.IGNORECASE)
_SIGNERS = 3  # who sign beside each other
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
    given = [(column, text) for column, text in enumerate(texts) if text.strip()]
    if not given:
        return "empty"
    numbered = _has_ordinal(texts, header)
    if numbered and len(given) >= _PLAIN_CELLS:
        return "data"  # as nearly all rows are; the rest looks closer
    if not numbered and (kind := _around_the_list(given, header)):
        return kind
    if len(given) == 1 and _is_note(*given[0], header):
        return "note"
    return "data" if section_of(sheet, number, header) is None else "section"


def _is_note(column: int, text: str, header: Header) -> bool:
    """Whether a lone text only remarks on the list: "Ghi chú: …", "* Đơn vị 3 gửi sau"."""
    if _note().match(fold(text)):
        return True
    starred = text.lstrip().startswith("*") and header.fields.get(column) != "product"
    return starred and not names.split_legal_form(text.strip(" *")).form


def _around_the_list(given: Given, header: Header) -> RowKind | None:
    """The kind of a row that sums up or signs the list."""
    begins = given[: 2 if given[0][0] in header.columns("number") else 1]
    if any(_is_total(text) for _, text in begins) or _is_sum(given, header):
        return "total"
    if len(given) <= _SIGNERS and any(is_signature(fold(text)) for _, text in given):
        return "signature"
    return None


def section_of(sheet: Sheet, number: int, header: Header) -> Section | None:
    """Return the section a row opens ("I. Tỉnh Thái Nguyên", "A. Doanh nghiệp"), None when it is no such row."""
    ordinals = header.columns("number")
    given = [(column, text) for column, text in enumerate(sheet.rows[number]) if text.strip()]
    words_only = [(column, clean(text)) for column, text in _wordy(given, ordinals)]
    if len(words_only) == 0 and len(given) == 1:  # "I. Tỉnh Thái Nguyên" in the column of numbers
        words_only = [(given[0][0], clean(given[0][1]))]
    if len(words_only) != 1:
        return None
    column, text = words_only[0]
    ordinal = next((clean(t) for c, t in given if c in ordinals and c != column), "")
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


def _wordy(given: Given, ordinals: Sequence[int]) -> Given:
    """The first two cells that hold words: neither running numbers nor counts."""
    found: list[tuple[int, str]] = []
    for column, text in given:
        if column not in ordinals and not _is_count(text):
            found.append((column, text))
            if len(found) > 1:
                break
    return found


def _is_total(text: str) -> bool:
    """ "Tổng cộng: 3 đơn vị", "Cộng tỉnh Hà Giang"; not "Tổng công ty Giấy" or "Cộng đồng Mường"."""
    if fold(text.lstrip()[:1]) not in _total_initials():
        return False
    words = fold(text)
    start = next((w for w in list_words("total") if words == w or words.startswith((f"{w} ", f"{w}:", f"{w}("))), None)
    if start is None:
        return False
    rest = words[len(start) :].strip(" :")
    if province_name(rest):
        return True
    while rest != (rest := _COUNTS.sub("", rest)):
        pass
    return rest == "" or words.startswith(("tong cong:", "tong so:", "cong:", "tong:"))


@cache
def _total_initials() -> frozenset[str]:
    return frozenset(word[0] for word in list_words("total"))


def _is_sum(given: Given, header: Header) -> bool:
    """Whether a row only holds figures, one of them below the booths or a column that is not known."""
    if not all(_FIGURE.fullmatch(text.strip()) for _, text in given):
        return False
    return any(header.fields.get(column, "booths_requested") == "booths_requested" for column, _ in given) and not any(
        header.fields.get(column) in _IDENTITY for column, _ in given
    )


def _is_count(text: str) -> bool:
    """Whether a cell only counts: "12", "3 đơn vị"."""
    return _MAY_COUNT.match(text) is not None and any(map(str.isdigit, text)) and not _COUNTS.sub("", fold(text))


def is_signature(words: str) -> bool:
    """Whether folded words are a date of signing or name who signs."""
    return bool(_DATED.search(words) or _signs().match(re.sub(r"[\s.,(]+", " ", words).strip()))


@cache
def _signs() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, list_words("signature"))))


@cache
def _note() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, list_words('note_start')))})\s*(?::|$)")
