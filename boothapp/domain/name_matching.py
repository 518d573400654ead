"""Whether two names mean one body: surely (equal keys), likely (worth a question) or not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from boothapp.domain.legal_forms import family_of, split_legal_form, stands_behind
from boothapp.domain.phrases import PhraseBook, Word, words
from boothapp.domain.syllables import is_folded_syllable
from boothapp.domain.text import fold
from boothapp.resource_files import rows

LIKELY = 0.8  # from this score of `likely_duplicate` on it is worth asking

_AND = {"và", "va", "and"}
_PLACE_MARKERS = {"tỉnh", "huyện", "xã", "phường", "thôn", "bản", "xóm", "ấp", "quận"}
_LONGEST_PLACE = 3  # words behind a marker: "xã Hiền Quan", "huyện Si Ma Cai"
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
# Families of legal forms that one body may have had one after the other, or that lists mix up.
_KIN = {frozenset({"small", "company"}), frozenset({"cooperative", "coop_group"}), frozenset({"small", "artisan"})}


@dataclass(frozen=True)
class _Parts:
    """A name taken apart, all folded."""

    form: str
    key: str
    numbers: tuple[str, ...]
    core: tuple[str, ...]  # what sets it apart: ("hao", "dat")
    business: frozenset[str]  # words for what it does: {"che"}
    places: frozenset[str]  # {"thai nguyen"}


@cache
def _business() -> PhraseBook:
    return PhraseBook((row["phrase"], row["stands_for"]) for row in rows("business-words.csv"))


@cache
def _places() -> PhraseBook:
    names = {row["name"].removeprefix("Tỉnh ").removeprefix("Thành phố ") for row in rows("provinces.csv")}
    return PhraseBook((name, fold(name)) for name in sorted(names | {"Việt Nam", "Vietnam", "TP HCM", "TPHCM"}))


def match_key(name: str) -> tuple[str, str]:
    """Return (class of the legal form, folded distinctive name); equal for two spellings of one body.

    "HTX che Hao Dat" and "Hợp tác xã chè Hảo Đạt" have one key. Punctuation, "và" and zeros before a number do
    not count, common abbreviations ("SX", "TMDV") do as the words they stand for.
    """
    parts = _parts(name)
    return parts.form, parts.key


def core_words(name: str) -> tuple[str, ...]:
    """Return the folded words that set a name apart: ("hao", "dat") of "HTX chè Hảo Đạt"."""
    return _parts(name).core


def same_numbers(a: str, b: str) -> bool:
    """Whether two names hold the same numbers ("Thiên An 1" and "Thiên An 01" do, "Thiên An" and "Thiên An II" not)."""
    return _parts(a).numbers == _parts(b).numbers


def likely_duplicate(a: str, b: str) -> float:
    """Return from 0 (two bodies) to 1 (surely one) how likely two names mean one body; ask from `LIKELY` on.

    Names that differ in a number, in the distinctive words or in the family of the legal form (a company, a
    cooperative) are two bodies. What may differ is the words for the business and the place, the legal form
    within its family, a slip that leaves no Vietnamese syllable, words written together, and initials.
    """
    one, other = _parts(a), _parts(b)
    if one.numbers != other.numbers:
        return 0.0
    if one.key == other.key:
        return _likeness_of_forms(one.form, other.form)
    cores = _likeness_of_cores(one.core, other.core)  # most pairs end here, so it comes first
    if not cores:
        return 0.0
    return cores * _likeness_of_forms(one.form, other.form) * _likeness_of_rest(one, other)


def blocking_words(name: str) -> frozenset[str]:
    """Return words one of which two names share whenever `likely_duplicate` of them reaches `LIKELY`.

    Among thousands of names, keep an index from each of these words to the names that have it, and compare only
    names found there together.
    """
    core = _parts(name).core
    found = {word for word in core if len(word) > 1} | {"".join(core)}
    slips = core if len(core) == 1 else [word for word in core if not is_folded_syllable(word)]
    for word in slips:  # one slip leaves the beginning or the end as it was
        found |= {f"{word[:3]}-", f"-{word[-3:]}"}
    return frozenset(found)


@lru_cache(maxsize=16384)
def _parts(name: str) -> _Parts:
    legal = split_legal_form(name)
    found = [word for word in _expanded(words(legal.distinctive or name)) if word.lower not in _AND]
    if legal.form and not stands_behind(legal.form):  # "Sở Công Thương tỉnh Thái Nguyên"
        found = [word for word in found if word.lower not in {"tỉnh", "tinh"}]
    key = " ".join(_plain(word.folded) for word in found) or fold(legal.distinctive or name)
    numbers = sorted(_plain(number) for word in found for number in _numbers(word.folded))
    core, business, places = _sorted_out(found)
    return _Parts(legal.form, key, tuple(numbers), core or (key,), business, places)


def _expanded(found: Sequence[Word]) -> list[Word]:
    """Return the words with abbreviations of business words written out: "TMDV" -> thương mại dịch vụ."""
    result: list[Word] = []
    for position, word in enumerate(found):
        match = _business().starting(found[: position + 1], position)
        result += words(match[1]) if match and match[1] else [word]
    return result


def _plain(word: str) -> str:
    return word.lstrip("0") or "0" if word.isdecimal() else word


def _numbers(word: str) -> list[str]:
    return [_ROMAN[word]] if word in _ROMAN else re.findall(r"\d+", word)


def _sorted_out(found: Sequence[Word]) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
    """Return the core, the words for the business and the places of a distinctive name."""
    core: list[str] = []
    business: list[str] = []
    places: list[str] = []
    position = 0
    while position < len(found):
        start = position
        if match := _business().starting(found, position):
            position = match[0]
            business += [word.folded for word in found[start:position]]
        elif match := _places().starting(found, position):
            position = match[0]
            places.append(match[1])
        elif found[position].lower in _PLACE_MARKERS:  # before the core it only names the body: "HTX xã Đông La"
            position = _end_of_place(found, start + 1) if core else start + 1
            places += [" ".join(word.folded for word in found[start + 1 : position])] if core else []
        else:
            word = found[position].folded
            core.append(_ROMAN.get(word) or _plain(word))
            position += 1
    if not core:
        core, places = " ".join(places).split(), []
    if not core:
        core, business = business, []
    return tuple(core), frozenset(business), frozenset(places)


def _end_of_place(found: Sequence[Word], position: int) -> int:
    end = position
    while end < min(position + _LONGEST_PLACE, len(found)):
        if _business().starting(found, end) or _places().starting(found, end):
            break
        end += 1
    return end


def _likeness_of_forms(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if not a or not b:
        return 0.97  # one list left the form out
    families = frozenset({family_of(a), family_of(b)})
    if len(families) == 1:
        return 0.95 if families != {"branch"} else 0.0
    return 0.9 if families in _KIN else 0.0


def _likeness_of_cores(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    if a == b:
        return 1.0
    if len(a) != len(b):
        return 0.98 if "".join(a) == "".join(b) else 0.0
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(differing) > 1 and len(differing) == len(a):
        return 0.0
    if len(differing) < len(a) and all(_is_initial(x, y) or _is_initial(y, x) for x, y in differing):
        return 0.9
    return 0.92 if len(differing) == 1 and _is_slip(*differing[0]) else 0.0


def _is_initial(short: str, long: str) -> bool:
    return len(short) == 1 and short.isalpha() and len(long) > 1 and long.startswith(short)


def _is_slip(a: str, b: str) -> bool:
    """Whether one word is the other mistyped: a single letter wrong, and not two Vietnamese syllables."""
    from rapidfuzz.distance import OSA

    if min(len(a), len(b)) < 4 or (is_folded_syllable(a) and is_folded_syllable(b)):
        return False
    return OSA.distance(a, b, score_cutoff=1) == 1


def _likeness_of_rest(one: _Parts, other: _Parts) -> float:
    if one.places and other.places and not (one.places <= other.places or other.places <= one.places):
        return 0.5  # the same name in two provinces
    fewer = min(len(one.business), len(other.business))
    shared = len(one.business & other.business) / fewer if fewer else 1.0
    return 0.75 + 0.2 * shared
