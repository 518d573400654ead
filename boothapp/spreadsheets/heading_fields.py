"""What the words of a heading say: the field its column holds."""

import re
from functools import cache, lru_cache

from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows as data_rows
from boothapp.spreadsheets.product_cells import list_words

_SURELY_HEADINGS = ("ten ", "don vi ", "ho ten ")
_OF_PERSON = ("contact", "contact_with_phone")
_GROUP_WORDS = re.compile(
    r"^(?:thông tin|nội dung)(?: chung)?(?: về| của)?\s+|\s+tham gia(?: hội chợ)?$", re.IGNORECASE
)
_PUNCTUATION = re.compile(r"[^\w]+")
_LONGEST_HEADING = 90
_BOTH = re.compile(r"\n+|\s*/\s*|\s+[-–]\s+")
_LANGUAGES = 2


def folded(heading: str) -> str:
    """Return a heading's words for comparison: no marks, no punctuation, no line breaks, no notes in brackets."""
    return _words(re.sub(r"\([^)]*\)", " ", heading)) or _words(heading) or clean(heading).strip(" :*")


def _words(text: str) -> str:
    return _PUNCTUATION.sub(" ", fold(clean(text))).strip()


@cache
def _synonyms() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in data_rows("column-synonyms.csv"):
        for heading in row["headings"].split(";"):
            found.setdefault(folded(heading), row["field"])
    return found


@cache
def _longer_synonyms() -> dict[str, list[str]]:
    """Synonyms of several words, by their first; those with which a name may begin ("Công ty …") are left out."""
    found: dict[str, list[str]] = {}
    for synonym, name in _synonyms().items():
        if " " in synonym and (name != "name" or synonym.startswith(_SURELY_HEADINGS)):
            found.setdefault(synonym.split(" ", 1)[0], []).append(synonym)
    return found


def exact_field(heading: str) -> str:
    """Return the field that a heading names as a whole, "" when it only begins with one or names none."""
    return _synonyms().get(folded(heading), "")


@lru_cache(maxsize=4096)
def field_of(heading: str) -> str:
    """Return the field a heading names, "" when it names none: as a whole, or by the longest synonym it begins with."""
    words = folded(heading)
    if not words or len(words) > _LONGEST_HEADING:
        return ""
    for spelled in (_words(heading), words):  # "Tên đơn vị (tiếng Anh)" before "Tên đơn vị (viết hoa)"
        if spelled in _synonyms():
            return _synonyms()[spelled]
    for spelled in (words, _words(heading)):  # "Đăng ký (gian tiêu chuẩn 3m x 3m)" is told by its bracket only
        alike = _longer_synonyms().get(spelled.split(" ", 1)[0], ())
        if begins := [synonym for synonym in alike if spelled.startswith(synonym + " ")]:
            return _synonyms()[max(begins, key=len)]
    return _of_both_languages(heading)


def _of_both_languages(heading: str) -> str:
    """The field of a heading that is given in Vietnamese and in English: "Company name / Tên công ty"."""
    parts = [part for part in _BOTH.split(heading.strip()) if any(map(str.isalpha, part))]
    if len(parts) != _LANGUAGES:
        return ""
    fields = {field_of(part): part for part in parts}
    if len(fields) == 1:
        return next(iter(fields))
    named, other = sorted(fields, key=bool, reverse=True)
    translated = not fields[named].isascii() and fields[other].isascii() and exact_field(fields[named])
    return named if translated and not other else ""


def of_group(group: str, heading: str) -> str:
    """Return the words of a heading that stands below that of a group: "Tên sản phẩm" of "Tên" below "Sản phẩm"."""
    if field_of(group) in _OF_PERSON and field_of(heading) == "phone":
        return "Điện thoại người liên hệ"
    if field_of(group) == "recognition" and folded(heading) in list_words("award_level"):
        return f"{group} {heading}"
    bare = _GROUP_WORDS.sub("", clean(group)).strip() or group
    for words in (f"{heading} {bare}", f"{group} {heading}", f"{bare} {heading}"):
        if folded(words) in _synonyms():
            return words
    return heading if field_of(heading) else f"{group} {heading}"
