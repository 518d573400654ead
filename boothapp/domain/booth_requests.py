"""How much room an exhibitor asks for: "02 gian tiêu chuẩn", "18 m2 đất trống"."""

import re
from dataclasses import dataclass

from boothapp.domain.text import fold

_MOST_BOOTHS = 500  # what is more is a number of something else
_MOST_M2 = 20_000.0
_WORDS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10}

_COUNT = rf"(?P<count>[0-9]{{1,4}}(?:[.,]0+)?|{'|'.join(_WORDS)})(?: ?\((?:{'|'.join(_WORDS)})\))?"
_BOOTH = r"(?:gian(?: hang)?|booths?|standard booths?)(?: (?:tieu chuan|tc|chuan))?"
_SIZE = r"(?: ?(?:\(|x|loai)? ?(?:9 ?m2|3 ?m? ?[x*] ?3 ?m?(?: ?= ?9 ?m2)?)(?: ?/ ?gian)?\)?)?"
_BEFORE = r"(?:(?:dang ky|so luong|so gian|thue|can|xin)[: ]+)*"
_BOOTHS = re.compile(rf"{_BEFORE}{_COUNT}(?: ?{_BOOTH}{_SIZE})?")
_ROOM = r"(?:dat trong|khong gian trong|mat bang|san trong|dat|raw space)"
_AREA = re.compile(
    rf"{_BEFORE}(?:{_ROOM}[: ]+)?(?P<area>[0-9]{{1,5}}(?:[.,][0-9]{{1,2}})?) ?(?:m2|met vuong|sqm)(?: {_ROOM})?"
)
_BOOTHS_AND_MORE = re.compile(rf"{_BEFORE}{_COUNT} ?{_BOOTH}(?P<rest>[^0-9a-z][^0-9]*)")
_AREA_IN_BRACKETS = re.compile(r" ?\( ?(?:[0-9]+ ?m2|3 ?m? ?[x*] ?3 ?m?) ?\)$")
_AND = re.compile(r" ?[+;&] ?|,(?![0-9]) ?| va ")
_ALTERNATIVES = re.compile(r"\b(?:hoac|or)\b")


@dataclass(frozen=True)
class BoothRequest:
    booths: int | None  # standard booths
    raw_space_m2: float | None
    complete: bool = True  # False = the text says more than that, such as "2 gian góc"


def parse_request(text: str) -> BoothRequest | None:
    """Return the booths and the raw space that `text` asks for, None when it does not say how much.

    A bare figure is a number of booths. "2 gian (18 m2)" are two booths and their size, "1 gian + 18 m2" are both.
    """
    folded = fold(text.replace("²", "2")).strip(" .")
    if not folded or _ALTERNATIVES.search(folded):
        return None
    found = [_one(part) for part in _AND.split(folded)]
    if all(found):
        return _sum([one for one in found if one])
    more = _BOOTHS_AND_MORE.fullmatch(folded)
    booths = _count(more["count"]) if more else None
    return BoothRequest(booths, None, complete=False) if booths is not None else None


def _one(text: str) -> BoothRequest | None:
    if area := _AREA.fullmatch(text):
        size = float(area["area"].replace(",", "."))
        return BoothRequest(None, size) if 0 < size <= _MOST_M2 else None
    booths = _BOOTHS.fullmatch(_AREA_IN_BRACKETS.sub("", text))
    count = _count(booths["count"]) if booths else None
    return BoothRequest(count, None) if count is not None else None


def _count(text: str) -> int | None:
    number = _WORDS.get(text) or int(re.split(r"[.,]", text)[0] if text not in _WORDS else 0)
    return number if number <= _MOST_BOOTHS else None


def _sum(requests: list[BoothRequest]) -> BoothRequest | None:
    booths = [one.booths for one in requests if one.booths is not None]
    areas = [one.raw_space_m2 for one in requests if one.raw_space_m2 is not None]
    if len(booths) > 1 or len(areas) > 1:  # "2, 3" may be booths 2 and 3
        return None
    return BoothRequest(booths[0] if booths else None, areas[0] if areas else None)
