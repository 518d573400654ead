"""Delegations of provinces: whom each brings, and how many booths it needs itself of those it was promised."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from boothapp.domain import provinces
from boothapp.domain.text import fold

DELEGATION = "province_delegation"
_NOWHERE = "", ""


class Coming(Protocol):
    """An exhibitor, or as much of one as decides with whom it comes."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def province(self) -> str: ...
    @property
    def province_code(self) -> str: ...
    @property
    def province_from(self) -> str: ...
    @property
    def delegation_id(self) -> str | None: ...
    @property
    def booths_requested(self) -> int | None: ...


One = TypeVar("One", bound=Coming)


def brought(everybody: Iterable[One]) -> dict[str, list[One]]:
    """Return whom each delegation brings, by its id, in the order given: not who withdrew.

    It brings who is said to come with it, and those of its province of whom nobody said with whom they come, or whose
    delegation does not come; of several delegations of a province the first brings these. A delegation also brings
    those whose province was merged with its own in 2025, where they have none themselves.
    """
    coming = [one for one in everybody if one.status != "withdrawn"]
    delegations = {one.id for one in coming if one.kind == DELEGATION}
    first: dict[provinces.Key, str] = {}
    for one in coming:
        if one.kind == DELEGATION and (home := home_of(one)) != _NOWHERE:
            first.setdefault(home, one.id)
    of_province = {home: _of_province(home, first) for home in {home_of(one) for one in coming}}
    found: dict[str, list[One]] = defaultdict(list)
    for one in coming:
        of = one.delegation_id
        if of not in delegations and one.kind != DELEGATION:
            of = of_province[home_of(one)] or of
        if of:
            found[of].append(one)
    return found


def home_of(one: Coming) -> provinces.Key:
    """Return the key of an exhibitor's province; of one that is in no list its name as it is compared."""
    return (one.province_code, one.province_from) if one.province_code else ("", fold(one.province))


def _of_province(home: provinces.Key, first: Mapping[provinces.Key, str]) -> str | None:
    if home in first or not home[0]:
        return first.get(home)
    same = [id_ for key, id_ in first.items() if provinces.is_same(home, key)]
    return same[0] if len(same) == 1 else None


def own_booths(delegation: Coming, theirs: Iterable[Coming]) -> int:
    """Return how many booths a delegation needs for itself.

    What its line asks for is promised to the whole delegation: those it brings take theirs out of it, and it stands in
    the rest. One booth is its own stand.
    """
    promised = max(delegation.booths_requested or 1, 1)
    if promised == 1:
        return 1
    return max(promised - sum(max(one.booths_requested or 1, 1) for one in theirs), 0)
