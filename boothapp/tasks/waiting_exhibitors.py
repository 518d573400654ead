"""Exhibitors that wait for a booth, with what whoever places them has to know; and whom a delegation brings."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from boothapp.domain import provinces
from boothapp.domain.delegation import DELEGATION, brought, own_booths
from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.short_names import short_name
from boothapp.store import plan_rows, records
from boothapp.store.fair import Fair
from boothapp.tasks.fill_pavilion import members


@dataclass(frozen=True)
class Waiting:
    """An exhibitor and the booths it asked for."""

    id: str
    name: str
    kind: str
    group: str  # the product group of most of its goods, "" = not known
    province: str  # short name, "" = not known
    delegation_id: str | None  # the delegation it comes with
    asked: int  # booths; 1 for one that did not say; a delegation's without those that the exhibitors it brings ask for
    had: int
    raw_m2: float  # bare ground it asked for, 0 = none
    needs: tuple[str, ...]  # power, water, corner ...
    wishes: str
    chosen_short: str  # the short name that was chosen for it, "" = none
    names: str  # all its names

    @property
    def short(self) -> str:
        """The name it is known by where there is little room."""
        return short_name(self.name, self.chosen_short)

    @property
    def missing(self) -> int:
        """How many booths it still lacks."""
        return max(self.asked - self.had, 0)


def listed(fair: Fair, *, placed: bool = False) -> list[Waiting]:
    """Return who lacks a booth or some of several, by name; with `placed` everybody who takes part."""
    had, groups, names = plan_rows.booths_had(fair.db), plan_rows.main_groups(fair.db), plan_rows.group_names(fair.db)
    needs: dict[str, list[str]] = defaultdict(list)
    for need in records.where(fair.db, Need, order="kind"):
        needs[need.exhibitor_id].append(need.kind)
    found, taking_part = [], records.where(fair.db, Exhibitor, "status <> 'withdrawn'", order="sort_key, id")
    by_delegation = brought(taking_part)
    for one in taking_part:
        asked, has = one.booths_requested or 1, had.get(one.id, 0)
        if one.kind == DELEGATION:
            asked = own_booths(one, by_delegation.get(one.id, ()))
        if placed or asked > has:
            group = names.get(groups.get(one.id, ""), "")
            found.append(_waiting(one, group, tuple(dict.fromkeys(needs[one.id])), (asked, has)))
    return found


def _waiting(one: Exhibitor, group: str, needs: tuple[str, ...], booths: tuple[int, int]) -> Waiting:
    known = provinces.get(one.province_code, one.province_from)
    province = known.name if known else one.province
    return Waiting(
        one.id, one.name, one.kind, group, province,
        one.id if one.kind == DELEGATION else one.delegation_id,
        *booths, one.raw_space_m2 or 0.0, needs, one.wishes,
        one.short_name, " ".join(filter(None, (one.name, one.short_name, one.name_en))),
    )  # fmt: skip


def of_delegation(fair: Fair, ids: Iterable[str]) -> list[Exhibitor]:
    """Return whom delegations bring, each once: an id is that of a delegation, of one exhibitor, or a province's name.

    Raises FairError when there is no such exhibitor any more.
    """
    found: dict[str, Exhibitor] = {}
    for id_ in ids:
        one = cast(Exhibitor | None, records.get(fair.db, Exhibitor, id_))
        if one is None:
            of_province = {waiting.id for waiting in listed(fair, placed=True) if waiting.province == id_}
            coming = [one for one in records.where(fair.db, Exhibitor, order="sort_key, id") if one.id in of_province]
            if not coming:
                coming = members(fair, id_)  # which says that it is not there
        else:
            coming = members(fair, id_) if one.kind == DELEGATION else [one]
        found |= {one.id: one for one in coming}
    return list(found.values())
