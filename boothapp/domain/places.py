"""Where an exhibitor is, as a slip asks for it: commune and province in one field, street and hamlet in another."""

import re
from dataclasses import dataclass
from datetime import date

from boothapp.domain import addresses, provinces
from boothapp.domain.problems import Problem
from boothapp.domain.provinces import Province
from boothapp.domain.text import clean

_BEFORE_PROVINCE = re.compile(r"(\s*/\s*|\s+[-–]\s+)")


@dataclass(frozen=True)
class TypedPlace:
    """What "Krông Năng, Đắk Lắk" says."""

    commune: str
    province_text: str  # as typed, but for marks and capitals of a name that is in the list
    province: Province | None
    problem: Problem | None = None


def read(text: str, on: date | None) -> TypedPlace:
    """Read commune and province; the province list in force on that day counts.

    What is not understood is kept as typed, with a warning; so is an old province, which is printed under its new name.
    """
    typed = clean(text)
    if not typed:
        return TypedPlace("", "", None)
    if whole := provinces.find(typed, on):
        return TypedPlace("", provinces.spelled(typed, whole), whole, _renamed(typed, whole))
    typed = _with_comma(typed, on)
    commune, _, last = typed.rpartition(",")
    commune, last = commune.strip(), last.strip()
    province = provinces.find(last, on) if commune else None
    if province:
        return TypedPlace(commune, provinces.spelled(last, province), province, _renamed(last, province))
    if province := addresses.in_address(typed, on):
        return TypedPlace(typed, province.name, province)
    problem = Problem("place", "province_unknown", f"“{last}” is no province of the list in force.", "warning")
    return TypedPlace(commune, last, None, problem) if commune else TypedPlace(last, "", None, problem)


def spelled(text: str, on: date | None) -> str:
    """Return what was typed with the marks and capitals of its province: "Vinh, nghe an" is "Vinh, Nghệ An"."""
    typed = clean(text)
    if whole := provinces.find(typed, on):
        return provinces.spelled(typed, whole)
    commune, comma, last = _with_comma(typed, on).rpartition(",")
    return f"{commune}{comma} {provinces.spelled(last.strip(), provinces.find(last, on))}" if comma else typed


def _with_comma(typed: str, on: date | None) -> str:
    """Return "Sa Pa / Lào Cai" and "Sa Pa - Lào Cai" with a comma: the field's own name has a stroke there."""
    *_, separator, province = ["", "", *_BEFORE_PROVINCE.split(typed)]
    commune = typed.removesuffix(separator + province)
    if not separator or not commune or not provinces.find(province, on):
        return typed
    return f"{commune}, {province}"


def shown(address: str, province_text: str, province: Province | None) -> tuple[str, str]:
    """Return the two fields of a slip, (commune and province, street), for an address that the fair has."""
    parts = [part.strip() for part in clean(address).split(",") if part.strip()]
    name = province.name if province else province_text
    if parts and name and _names(parts[-1], province, province_text):
        parts.pop()
    commune = [parts.pop()] if parts and not any(map(str.isdecimal, parts[-1])) else []
    return ", ".join(filter(None, (*commune, name))), ", ".join(parts)


def joined(street: str, commune: str) -> str:
    """Return the address as the fair keeps it; its province has a field of its own."""
    return ", ".join(filter(None, (clean(street), commune)))


def _names(part: str, province: Province | None, province_text: str) -> bool:
    named = provinces.named_units(part)
    return clean(part) == province_text or (province is not None and province in map(provinces.successor, named))


def _renamed(typed: str, province: Province) -> Problem | None:
    former = provinces.former_name(typed, province)
    if not former:
        return None
    message = f"{former} is part of {province.name} in the list of provinces in force, and is printed as that."
    return Problem("place", "province_renamed", message, "warning", {"former": former, "now": province.name})
