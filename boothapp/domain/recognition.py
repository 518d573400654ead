"""Recognitions of products as lists write them: CNNT tiêu biểu, OCOP stars, others; and how long they hold."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise

from boothapp.domain.dates import parse_date
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows

OCOP_MONTHS = 36
LEVEL_WORDS = {"huyen": "cấp huyện", "tinh": "cấp tỉnh", "khu_vuc": "cấp khu vực", "quoc_gia": "cấp quốc gia"}

_HARD = re.compile(r"[;\n|•●▪✓]+|(?:^|(?<=\n))[-–+*] +")
_SOFT = re.compile(r"(?<=\d{4}),|,(?!\d)|\s[+&]\s|\s[-–/]\s(?!\d)|\svà\s", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_OCOP = re.compile(r"\bocop\b|mỗi xã(?: \(phường\))? một sản phẩm|one commune one product", re.IGNORECASE)
_CNNT = re.compile(
    r"\b(?:sp)?cnnt(?:tb)?\b|công nghiệp nông thôn|cong nghiep nong thon|rural[- ]industr", re.IGNORECASE
)
_SCHEME = re.compile(
    r"(?:\b(?:và|sản phẩm|sp|đạt|chứng nhận) )*\b(?:(?:[1-5] sao )?(?P<ocop>ocop)\b|(?:sp)?cnnt|công nghiệp nông thôn)",
    re.IGNORECASE,
)

_DAY = r"(?:ngày )?(?P<day>\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}|\d{1,2} tháng \d{1,2},? năm \d{4})(?!\d)"
_DECISION_DAY = re.compile(_DAY, re.IGNORECASE)
_EXPIRY = re.compile(
    r"(?:hết hạn|thời hạn|hạn|hiệu lực|có giá trị|giá trị|hsd|valid)\b[^,;()\d]{0,30}?" + _DAY, re.IGNORECASE
)
_DECISION_NO = re.compile(
    r"(?:(?:theo )?(?:quyết định|qđ)\b[ .:]*)?(?:số ?[.:]? ?)?"
    r"(?P<no>\d{1,6}(?: ?/ ?\d{4})? ?[/-] ?q[đd](?: ?[-–/] ?[A-ZĐ&]{2,12}\b)*)",
    re.IGNORECASE,
)
_DECISION_BARE = re.compile(r"\b(?:quyết định|qđ)\b[ .:]*(?:số ?[.:]? ?)?(?P<no>\d{1,6})(?![\d/.-])", re.IGNORECASE)
_BY_WHOM = re.compile(
    r"\b(?:của|do) (?:ubnd|ủy ban|uỷ ban|bộ|sở|cục|hội đồng)\b(?: \w+){0,3}|\bubnd (?:tỉnh|huyện|tp)\b", re.IGNORECASE
)
_PERIOD = re.compile(r"giai đoạn \d{4} ?[-–] ?\d{4}", re.IGNORECASE)
_YEAR = (re.compile(r"\bnam ((?:19|20)\d\d)(?!\d)"), re.compile(r"(?<![\d:])((?:19|20)\d\d)(?!\d)"))

_NOT_YET = re.compile(
    r"\b(?:chưa|không|đang|dự kiến|phấn đấu|đề nghị|đề xuất|chua (?:dat|co)|khong co|dang ky)\b|\bđăng ký (?!nhãn)",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"(?:theo|quyết định|qđ|số|ngày|năm|cấp ngày|gcn|(?:giấy )?chứng nhận số)\b|[(\d]"
    r"|(?:hạn|hết hạn|thời hạn|hiệu lực|có giá trị)\b",
    re.IGNORECASE,
)
_ONLY_YEAR = re.compile(r"(?:và )?(?:năm )?(?:19|20)\d\d", re.IGNORECASE)
_NONE = re.compile(r"(?:khong|chua)(?: co| dat)?|[-–—.…/?x0]*")
_POTENTIAL = re.compile(r"\btiem nang\b")
_STARS = (
    re.compile(r"(?<!\d)(?<!\d[.,/–-])(?<!\d [-–] )0?(?P<n>[1-5])[ -]?(?:sao\b|\*|[★☆⭐]|stars?\b)"),
    re.compile(r"\b(?P<word>mot|hai|ba|bon|nam) sao\b"),
    re.compile(r"\bhang(?: sao)? ?:? ?(?P<n>[1-5])\b"),
    re.compile(r"\bocop ?[:-]? ?(?P<n>[1-5])(?= ?(?:$|[,;()](?!\d)|nam\b))"),
    re.compile(r"(?P<signs>[★⭐*]{3,5})"),
)
_STAR_WORDS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5}
_LEVELS = (
    ("quoc_gia", re.compile(r"\b(?:cap )?(?:quoc gia|toan quoc|trung uong)\b|\bnational\b")),
    ("khu_vuc", re.compile(r"\b(?:cap )?(?:khu vuc|kv)\b|\bcap (?:vung|mien)\b|\bregional\b")),
    ("tinh", re.compile(r"\b(?:cap|tieu bieu(?: cua)?|cnnt(?:tb)?) (?:tinh|thanh pho|tp)\b|\bprovincial\b")),
    ("huyen", re.compile(r"\b(?:cap|tieu bieu(?: cua)?|cnnt(?:tb)?) (?:huyen|thi xa|quan)\b|\bdistrict\b")),
)


@dataclass(frozen=True)
class ParsedRecognition:
    scheme: str  # cnnt | ocop | other
    level: str = ""  # huyen | tinh | khu_vuc | quoc_gia | "" = not said
    stars: int | None = None
    year: int | None = None
    decision_no: str = ""  # "4261/QĐ-UBND"
    decision_date: str = ""  # ISO date
    expires_on: str = ""  # ISO date, when the text says one
    text: str = ""  # as typed


@dataclass(frozen=True)
class _Part:
    """A stretch of the text, up to the next separator or the next scheme."""

    start: int
    end: int
    apart: bool  # stands behind a line break, ";" or a bullet


@lru_cache(maxsize=4096)
def parse_recognitions(text: str) -> tuple[ParsedRecognition, ...]:
    """Return the recognitions `text` lists, in their order; () for nothing or "không có".

    Parts that only add a year, a level or a decision belong to the recognition before them; a second year or level
    is a recognition of the same scheme: "CNNT tiêu biểu cấp tỉnh 2020, khu vực 2022" are two. What is applied for
    ("đang đăng ký OCOP") is "other", and "tiềm năng 5 sao" has no stars: they were not granted.
    """
    text = clean(text.replace("Ð", "Đ"), lines=True)
    spans: list[tuple[int, int]] = []
    said: list[ParsedRecognition] = []  # what each stretch says so far
    for part in _parts(text):
        one = _one(text[part.start : part.end])
        if not said or _begins_new(one, said[-1], part.apart):
            said.append(_with_scheme_of(said[-1] if said else None, one))
            spans.append((part.start, part.end))
        else:
            said[-1] = _joined(said[-1], one)
            spans[-1] = (spans[-1][0], part.end)
    found = [
        _with_scheme_of(last, _one(text[start:end])) for last, (start, end) in zip([None, *said], spans, strict=False)
    ]
    return tuple(one for one in found if not _NONE.fullmatch(fold(one.text)))


def _joined(first: ParsedRecognition, more: ParsedRecognition) -> ParsedRecognition:
    return replace(
        first,
        level=first.level or more.level,
        stars=first.stars or more.stars,
        year=first.year or more.year,
        scheme=more.scheme if first.scheme == "other" else first.scheme,
    )


def _parts(text: str) -> Iterator[_Part]:
    plain = _BRACKETS.sub(lambda found: "x" * len(found[0]), text)  # a bracket belongs to what stands before it
    hard = [(found.start(), found.end(), True) for found in _HARD.finditer(text)]
    soft = [(found.start(), found.end(), False) for found in _SOFT.finditer(plain)]
    schemes = list(_SCHEME.finditer(plain))
    changes = [
        (after.start(), after.start(), False)
        for first, after in pairwise(schemes)
        if bool(first["ocop"]) != bool(after["ocop"])
    ]
    start, apart = 0, True
    for cut, resume, is_hard in (*sorted(hard + soft + changes), (len(text), len(text), False)):
        if text[start:cut].strip():
            blanks = len(text[start:cut]) - len(text[start:cut].lstrip())
            yield _Part(start + blanks, start + len(text[start:cut].rstrip()), apart)
            apart = False
        start, apart = max(start, resume), apart or is_hard


def _begins_new(one: ParsedRecognition, last: ParsedRecognition, apart: bool) -> bool:
    if one.scheme == "cnnt" or _is_certificate(one.text):
        return True
    if one.scheme == "ocop":
        return last.scheme != "ocop" or (one.stars is not None and last.stars is not None)
    if one.level:
        return bool(last.level) or apart
    if _ONLY_YEAR.fullmatch(one.text):
        return last.year is not None
    return apart and not _ADDS.match(one.text)


def _with_scheme_of(before: ParsedRecognition | None, one: ParsedRecognition) -> ParsedRecognition:
    """Return `one` with the scheme of the recognition before it when it says only a level or a year itself."""
    if before is None or one.scheme != "other" or _is_certificate(one.text):
        return one
    if _ONLY_YEAR.fullmatch(one.text):
        return replace(one, scheme=before.scheme, level=before.level, stars=before.stars)
    return replace(one, scheme=before.scheme) if one.level and before.scheme == "cnnt" else one


def _one(text: str) -> ParsedRecognition:
    expiry = _EXPIRY.search(text)
    plain = _EXPIRY.sub(" ", text)
    number = _DECISION_NO.search(plain) or _DECISION_BARE.search(plain)
    after = plain[number.end() :] if number else plain
    day = _DECISION_DAY.search(after) or _DECISION_DAY.search(plain)
    decided = parse_date(day["day"]) if day else None
    for form in (_DECISION_NO, _DECISION_BARE, _DECISION_DAY, _BY_WHOM, _PERIOD):
        plain = form.sub(" ", plain)
    folded = fold(plain)
    year = next((int(found[1]) for form in _YEAR if (found := form.search(folded))), None)
    stars, scheme = _stars(folded), "other"
    if _CNNT.search(text):
        scheme = "cnnt"
    elif _OCOP.search(text) or stars:
        scheme = "ocop"
    if _NOT_YET.search(plain):
        scheme = "other"
    return ParsedRecognition(
        scheme=scheme,
        level=next((level for level, form in _LEVELS if form.search(folded)), ""),
        stars=stars if scheme == "ocop" else None,
        year=year or (decided.year if decided else None),
        decision_no=_decision_no(number["no"]) if number else "",
        decision_date=decided.isoformat() if decided else "",
        expires_on=expires.isoformat() if expiry and (expires := parse_date(expiry["day"])) else "",
        text=text,
    )


def _stars(folded: str) -> int | None:
    if _POTENTIAL.search(folded):
        return None
    for form in _STARS:
        if found := form.search(folded):
            groups = found.groupdict()
            if groups.get("signs"):
                return len(groups["signs"])
            return int(groups["n"]) if groups.get("n") else _STAR_WORDS[groups["word"]]
    return None


def _decision_no(text: str) -> str:
    return re.sub(r"(?i)q[đd]", "QĐ", re.sub(r"\s", "", text).replace("–", "-"))


def _is_certificate(piece: str) -> bool:
    return _certificates().match(fold(piece)) is not None


@cache
def _certificates() -> re.Pattern[str]:
    names = "|".join(re.escape(fold(row["name"])) for row in rows("certificates.csv"))
    return re.compile(rf"(?:(?:va|dat|giay|chung nhan|tieu chuan|san pham|sp|co) )*(?:{names})\b")


def ocop_expiry(decision_date: date) -> date:
    """Return the last day on which an OCOP recognition holds: 36 months after the decision (QĐ 148/QĐ-TTg).

    Months are calendar months; where the last one lacks the day, its own last day counts: 29/2/2024 gives 28/2/2027.
    """
    year, month = divmod(decision_date.year * 12 + decision_date.month - 1 + OCOP_MONTHS, 12)
    return date(year, month + 1, min(decision_date.day, calendar.monthrange(year, month + 1)[1]))


def called(scheme: str, level: str, stars: int | None, text: str) -> str:
    """Return what a recognition is called: as it was written, or in words that are read back, "OCOP 4 sao"."""
    if text:
        return text
    told = ("OCOP", f"{stars} sao" if stars else "") if scheme == "ocop" else ("CNNT tiêu biểu", LEVEL_WORDS.get(level))
    return " ".join(filter(None, told))


def valid_on(
    scheme: str, decision_date: date | None, expires_on: date | None, day: date, *, year: int | None = None
) -> bool | None:
    """Tell whether a recognition holds on `day`, None when its dates do not say.

    OCOP holds 36 months; when only its `year` is known the answer is open in the third year after it. No end is known
    for CNNT tiêu biểu: it holds from its decision on. Others need `expires_on`.
    """
    if decision_date and day < decision_date:
        return False
    if expires_on or (scheme == "ocop" and decision_date):
        return day <= (expires_on or ocop_expiry(decision_date or day))
    if year is not None and day.year < year:
        return False
    if scheme == "cnnt":
        return True
    if scheme != "ocop" or year is None or day.year == year + OCOP_MONTHS // 12:
        return None
    return day.year < year + OCOP_MONTHS // 12
