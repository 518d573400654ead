"""The short name of an exhibitor for places without room: what tells it from others stands first."""

import re
from functools import cache, lru_cache

from boothapp.domain.legal_forms import split_legal_form
from boothapp.domain.phrases import PhraseBook, Word, words
from boothapp.domain.text import clean

_COMPANIES = ("llc", "llc_one", "jsc", "partnership", "private", "works", "company", "enterprise")
# Legal form -> what is left of it; forms that are not here are part of the name people know.
_FORMS = {
    **dict.fromkeys((*_COMPANIES, "household", "establishment"), ""),
    "cooperative": "HTX ",
    "coop_union": "LH HTX ",
    "coop_group": "THT ",
    "industry_department": "SCT ",
    "promotion_centre": "TTKC ",
}
_BRANCH, _BRANCH_SHORT = "branch ", "CN "
# What almost every company does; the name of what it makes or of the place comes behind.
_BUSINESS = (
    *("sản xuất", "kinh doanh", "thương mại", "dịch vụ", "tổng hợp", "chế biến", "đầu tư", "xây dựng", "phát triển"),
    *("xuất nhập khẩu", "xuất khẩu", "nhập khẩu", "đóng gói", "SX", "TM", "DV", "XNK", "KD", "SXKD", "SX-TM", "TM-DV"),
)
_BETWEEN = {"và", "&"}
_FEWEST = 2  # words that must be left for a name to be known by
_SHARED_STAND = re.compile(
    r"(?:khu )?gian hàng(?: chung)?(?: của)? (?=tỉnh |thành phố |tp\.? ?)|đoàn (?=tỉnh |thành phố )", re.IGNORECASE
)


@cache
def _business() -> PhraseBook:
    return PhraseBook((phrase, phrase) for phrase in _BUSINESS)


@lru_cache(maxsize=8192)
def short_name(name: str, chosen: str = "") -> str:
    """Return the name under which an exhibitor stands on a booth of the plan: the one `chosen` for it, if any.

    Else the legal form goes ("Công ty TNHH") or becomes short ("HTX"), and what many do ("sản xuất và thương mại")
    goes as long as two words are left: "Tinh dầu Minh Hồng", "HTX nông nghiệp Quảng Phúc".
    """
    if chosen := clean(chosen):
        return chosen
    name = clean(name)
    if stand := _SHARED_STAND.match(name):
        return _with_capital(name[stand.end() :])
    parts = split_legal_form(name)
    form, before = parts.form, ""
    if form.startswith(_BRANCH):
        form, before = form.removeprefix(_BRANCH), _BRANCH_SHORT
    if not parts.distinctive or (form and form not in _FORMS):
        return name
    before += _FORMS.get(form, "")
    rest = _without_business(parts.distinctive) if form else parts.distinctive
    if before.strip() in {"SCT", "TTKC"}:
        rest = re.sub(r"^(tỉnh|thành phố|tp\.?) ?(?=\w)", "", rest, flags=re.IGNORECASE)
    return before + (rest if before else _with_capital(rest))


def _without_business(name: str) -> str:
    found = words(name)
    at = end = 0
    while match := _business().starting(found, at):
        at = end = match[0]
        if at < len(found) and found[at].lower in _BETWEEN and _business().starting(found, at + 1):
            at += 1
    if not end or len(found) - end < _FEWEST:
        return name
    return _from(name, found, end)


def _from(name: str, found: list[Word], at: int) -> str:
    """Return a name from one of its words on, with the sign before it when it opens brackets or quotes."""
    start = found[at].start
    return name[start - 1 :] if start and name[start - 1] in "(“\"'«" else name[start:]


def _with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
