"""Delegations of provinces: whom each brings, and how many booths it needs itself of those it was promised."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol, TypeVar

DELEGATION = "province_delegation"


class Coming(Protocol):
    """An exhibitor, or as much of one as decides with whom it comes."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def status(self) -> str: ...
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

    It brings who is said to come with it, and those of its province of whom nobody said with whom they come; of
    several delegations of a province the first brings these.
    """
    coming = [one for one in everybody if one.status != "withdrawn"]
    first: dict[tuple[str, str], str] = {}
    for one in coming:
        if one.kind == DELEGATION and one.province_code:
            first.setdefault((one.province_code, one.province_from), one.id)
    found: dict[str, list[One]] = defaultdict(list)
    for one in coming:
        of = one.delegation_id
        if of is None and one.kind != DELEGATION:
            of = first.get((one.province_code, one.province_from))
        if of:
            found[of].append(one)
    return found


def own_booths(delegation: Coming, theirs: Iterable[Coming]) -> int:
    """Return how many booths a delegation needs for itself.

    What its line asks for is promised to the whole delegation: those it brings take theirs out of it, and it stands in
    the rest. One booth is its own stand.
    """
    promised = max(delegation.booths_requested or 1, 1)
    if promised == 1:
        return 1
    return max(promised - sum(max(one.booths_requested or 1, 1) for one in theirs), 0)
