"""Provinces and centrally run cities: which list is in force, and which unit a text names.

Source: data/provinces.csv (63 units until 30/6/2025, 34 since 1/7/2025; NQ 60-NQ/TW). A code alone is no key,
since codes and names were given to other territories: the key is (code, valid_from).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows

Key = tuple[str, str]
_KIND = re.compile(r"^(?:Tỉnh|Thành phố) ")
# words that stand before a name ("Tỉnh", "TP.") or behind it ("Province", "cũ")
_BEFORE = (("tinh",), ("thanh", "pho"), ("tp",), ("t", "p"), ("t",), ("province", "of"), ("city", "of"))
_BEHIND = (("province",), ("city",), ("cu",), ("truoc", "day"), ("viet", "nam"), ("vietnam",), ("vn",))
_BETWEEN_NAMES = re.compile(r"[()\[\]/,;]| [-–—] |\bnay (?:là|thuộc)\b|\bsáp nhập vào\b", re.IGNORECASE)
_COUNTRY = {"vietnam", "vn"}


@dataclass(frozen=True)
class Province:
    code: str
    valid_from: str  # ISO date; "" = since before the data begins
    valid_to: str  # ISO date; "" = still in force
    name: str  # without its kind: "Thái Nguyên"
    full_name: str  # "Tỉnh Thái Nguyên"
    name_en: str
    kind: str
    region: str
    successor_code: str

    @property
    def key(self) -> Key:
        return self.code, self.valid_from


@cache
def every() -> tuple[Province, ...]:
    """Return the units of all lists."""
    return tuple(
        Province(
            row["code"],
            row["valid_from"],
            row["valid_to"],
            _KIND.sub("", row["name"]),
            row["name"],
            row["name_en"],
            row["kind"],
            row["region"],
            row["successor_code"],
        )
        for row in rows("provinces.csv")
    )


@cache
def in_force(on: date | None) -> tuple[Province, ...]:
    """Return the units in force on that day; without a day those of the newest list."""
    if on is None:
        return tuple(unit for unit in every() if not unit.valid_to)
    day = on.isoformat()
    return tuple(unit for unit in every() if unit.valid_from <= day and (not unit.valid_to or day <= unit.valid_to))


def list_from(on: date | None) -> str:
    """Return since when the list in force on that day holds: an ISO date, "" for the first list."""
    return max(unit.valid_from for unit in in_force(on))


def get(code: str, valid_from: str) -> Province | None:
    """Return the unit with this key."""
    return _by_key().get((code, valid_from))


@cache
def _by_key() -> dict[Key, Province]:
    return {unit.key: unit for unit in every()}


def successor(province: Province) -> Province:
    """Return the unit that holds the province's territory today: itself when it is still in force."""
    if not province.valid_to:
        return province
    return next(unit for unit in in_force(None) if unit.code == province.successor_code)


def is_same(one: Key, other: Key) -> bool:
    """Whether two keys are of one province; an old and a new one are when the new unit holds the old one's territory.

    Two old units that were merged since are not; a key that is in no list is only itself.
    """
    units = get(*one), get(*other)
    if units[0] is None or units[1] is None or bool(units[0].valid_to) == bool(units[1].valid_to):
        return one == other
    return successor(units[0]) == successor(units[1])


def re_read(key: Key, on: date | None, typed: str = "") -> Province | None:
    """Return the unit of the list in force on that day in which an exhibitor of province `key` is.

    An old unit becomes its successor. On the way back a merged unit may be several old ones: then `typed` - what the
    list said - decides when it names one of them, else the answer is None.
    """
    province = get(*key)
    if province is None:
        return None
    current = in_force(on)
    if province in current:
        return province
    today = successor(province)
    if today in current:
        return today
    former = [unit for unit in current if successor(unit) == today]
    if len(former) == 1:
        return former[0]
    named = find(typed, on) if typed else None
    return named if named in former else None


@lru_cache(maxsize=4096)
def former_name(text: str, province: Province) -> str:
    """Return the old province in `text` whose territory `province` holds today, "" when the text names it itself."""
    if named := named_units(text):
        return "" if any(unit.name == province.name for unit in named) else named[0].name
    words = fold(text)
    if fold(province.name) in words:
        return ""
    former = (unit.name for unit in every() if unit.valid_to and successor(unit) == province)
    return next((name for name in former if fold(name) in words), "")


def region_letter(province: Province) -> str:
    """Return the catalog's region of a northern unit: "M" midlands and mountains, "D" Red River delta, "T" north
    central, "" elsewhere.

    The 28 provinces of the northern conference; a merged unit has the region of the old unit whose name it keeps.
    """
    return next((row["letter"] for row in rows("northern-regions.csv") if row["name"] == province.name), "")


@lru_cache(maxsize=4096)
def find(text: str, on: date | None = None) -> Province | None:
    """Return the unit in force on that day that `text` names, None when it names none or more than one.

    Case, marks, spaces and the words "Tỉnh", "TP." do not matter; further spellings are data/province-aliases.csv. An
    old name gives the unit that holds its territory in the list in force. "Phú Thọ (Hòa Bình cũ)" is understood,
    codes are not: they changed hands.
    """
    if named := named_units(text):
        return agreed([named], on)
    found = []
    for part in _BETWEEN_NAMES.split(clean(text)):
        if not fold(part).strip(" .:-") or squeezed(part) in _COUNTRY:
            continue
        if not (named := named_units(part)):
            return None
        found.append(named)
    return agreed(found, on)


def spelled(text: str, province: Province | None) -> str:
    """Return the name of the province where `text` is that name but for marks and capitals, else `text` as it is."""
    return province.name if province and fold(text) == fold(province.name) else text


def named_units(text: str, *, address: bool = False) -> tuple[Province, ...]:
    """Return the units of all lists whose name is all that `text` says, () when there is none.

    With `address` only the spellings are taken that mean nothing else inside an address.
    """
    index = _index(address)
    words = re.findall(r"[^\W_]+", fold(text))
    for before in ((), *_BEFORE):
        if tuple(words[: len(before)]) == before:
            rest = words[len(before) :]
            while rest:
                if units := index.get("".join(rest)):
                    return units
                behind = next((end for end in _BEHIND if tuple(rest[-len(end) :]) == end), None)
                rest = rest[: -len(behind)] if behind else []
    return ()


def squeezed(text: str) -> str:
    """Return the folded letters and digits of `text` without anything between them: "baria" for "Bà Rịa"."""
    return "".join(re.findall(r"[^\W_]+", fold(text)))


@cache
def _index(address: bool) -> dict[str, tuple[Province, ...]]:
    index: dict[str, tuple[Province, ...]] = {}
    for unit in every():
        index[squeezed(unit.name)] = (*index.get(squeezed(unit.name), ()), unit)
    for row in rows("province-aliases.csv"):
        if row["in_addresses"] == "yes" or not address:
            key = squeezed(row["alias"])
            index[key] = (*index.get(key, ()), *index[squeezed(row["name"])])
    return index


def agreed(names: Sequence[Iterable[Province]], on: date | None) -> Province | None:
    """Return the one unit of the list in force that all these names mean, None when they contradict each other.

    A new unit's name beside that of an old one ("TP Bắc Giang, Bắc Ninh") means the old one when its list is in force.
    """
    units = {unit for name in names if (unit := _in_list(name, on))}
    if len(units) > 1 and len({successor(unit) for unit in units}) == 1:
        units = {unit for unit in units if unit.name != successor(unit).name}
    return units.pop() if len(units) == 1 else None


def _in_list(same_name: Iterable[Province], on: date | None) -> Province | None:
    current = in_force(on)
    units = tuple(same_name)
    return next((unit for unit in (*units, *map(successor, units)) if unit in current), None)
