"""The province that a sheet's name, a title or a heading between rows gives to the rows below it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from boothapp.domain import provinces
from boothapp.domain.text import clean, fold

_KIND = re.compile(r"(?:tinh|thanh pho|t\. ?p\.?|tp\.?|t\.)\s*:?\s*(?=\w)")
_ISSUER = re.compile(
    r"(?:^|\s)(?:ubnd|uy ban nhan dan|so (?:cong|nong|ke)|so ct|sct|trung tam|hoi (?:nong|lien)|lien minh)\b"
)
_ELSEWHERE = re.compile(r"\bdia diem\b|\b(?:tai|o)\b[^;–-]*$|\b(?:in|at) $")
_IN_ENGLISH = re.compile(r"\b(?:province|city)\b")
_FAIR = re.compile(r"\b(?:fair|exhibition|hoi cho|trien lam|hoi nghi|festival|tuan le)\b")
_DASH_BEHIND_FAIR = re.compile(r"[-–—:,(]\s*(?:cua |doan )?$")
_AROUND = re.compile(r"\([^)]*\)|\d+|\b(?:danh sách|danh sach|ds|đoàn|doan|sct)\b", re.IGNORECASE)
_LONGEST_NAME = 4  # words
_ADDRESSEE = ("kinh gui", "noi nhan")
_DATED = re.compile(r"\s*([^,]{2,40}),\s*ngày\b", re.IGNORECASE)  # "Hà Giang, ngày 12 tháng 5 năm 2023"


@dataclass(frozen=True)
class Stated:
    province: str
    certain: bool  # False: the words may name where the fair is, not where the exhibitors come from


def province_name(text: str) -> str:
    """Return the province that `text` is the name of, as the list means it: an old unit keeps its old name."""
    if not provinces.find(text):
        return ""
    units = provinces.named_units(text)
    return units[0].name if units else clean(text)


def of_sheet(name: str) -> str:
    """Return the province a sheet is called after: "Thái Nguyên", "14. Hà Giang (sửa)", "DS Lào Cai 2026"."""
    text = clean(name)
    return province_name(text) or province_name(_AROUND.sub(" ", text).strip(" .-_–"))


def in_titles(titles: Iterable[str]) -> Stated | None:
    """Return the province that the lines above a table say it is about; who issued the list counts first.

    "UBND tỉnh Thái Nguyên" and "Danh sách đơn vị tỉnh Thái Nguyên" say so; "tại tỉnh Quảng Ninh" is where the fair is.
    """
    lines = [line for line in titles if not fold(line).startswith(_ADDRESSEE)]
    for line in lines:
        if (dated := _DATED.match(line)) and (name := province_name(dated[1])):
            return Stated(name, True)
    issued = [line for line in lines if _ISSUER.search(fold(line))]
    doubtful = None
    for line in (*issued, *(line for line in lines if line not in issued)):
        for found in _named(line, issuer=line in issued):
            if found.certain:
                return found
            doubtful = doubtful or found
    return doubtful


def _named(title: str, *, issuer: bool) -> Iterable[Stated]:
    words = fold(title)
    starts = [
        (match.start(), match.end()) for match in _KIND.finditer(words) if not words[: match.start()][-1:].isalpha()
    ]
    if issuer:
        starts += [(len(words) - len(tail), len(words) - len(tail)) for tail in _tails(words)]
    for found in _IN_ENGLISH.finditer(words):  # "Bac Ninh province": the name stands before the word
        tail = next((tail for tail in _tails(words[: found.start()]) if province_name(tail)), "")
        if tail:
            starts.append((found.start() - len(tail) - 1,) * 2)
    for start, end in starts:
        before = words[:start]
        if _ELSEWHERE.search(before):
            continue
        if name := _name_at(words[end:]):
            yield Stated(name, issuer or not _FAIR.search(before) or bool(_DASH_BEHIND_FAIR.search(before)))


def _tails(words: str) -> Iterable[str]:
    """The last words of a line: "Sở Công Thương Hà Giang"."""
    parts = words.split()
    return [" ".join(parts[-count:]) for count in range(min(_LONGEST_NAME, len(parts)), 0, -1)]


def _name_at(words: str) -> str:
    """The longest run of words that is a province's name."""
    parts = re.findall(r"[\w]+|-", words)[: _LONGEST_NAME + 2]
    for count in range(len(parts), 0, -1):
        if name := province_name(" ".join(parts[:count])):
            return name
    return ""
