"""Delegations of provinces: how many booths each was promised, asks for, and has; for the list beside the plan."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from boothapp.domain import provinces
from boothapp.domain.delegation import DELEGATION, brought, home_of, own_booths
from boothapp.domain.exhibitor import Exhibitor
from boothapp.store import places, records
from boothapp.store.fair import Fair
from boothapp.tasks import edit_records


@dataclass(frozen=True)
class Delegation:
    """The figures of a province, or of each of its delegations with those it brings; booths are physical ones."""

    province: str  # short name; "" = of exhibitors without one
    delegation_id: str | None  # the exhibitor that stands for them, None = there is none
    quota: int | None  # booths promised to the delegation: what its own line asks for; None = not said
    exhibitors: int  # registered, without those that withdrew and without the delegation itself
    asked: int  # booths all of them ask for; who did not say asks for one
    booths: int  # booths they have
    waiting: int  # exhibitors without any booth
    own: int = 0  # booths that the delegation itself stands in: what those it brings leave of the quota
    lacking: int = 0  # booths that exhibitors still lack which have some
    name: str = ""  # of the delegation where its province has several
    booth_ids: tuple[str, ...] = field(default=(), compare=False)
    exhibitor_ids: tuple[str, ...] = field(default=(), compare=False)  # without the delegation itself


def listed(fair: Fair) -> list[Delegation]:
    """Return every province that takes part, in the order of the provinces, those without one last.

    Who comes with a delegation is told with it, wherever it is from.
    """
    had = places.known(fair.db).of_exhibitor
    found: dict[tuple[provinces.Key, str], list[Exhibitor]] = defaultdict(list)
    taking_part = records.where(fair.db, Exhibitor, "status <> 'withdrawn'", order="sort_key, id")
    heads = {one.id: one for one in taking_part if one.kind == DELEGATION}
    by_delegation = brought(taking_part)
    with_whom = {one.id: id_ for id_, theirs in by_delegation.items() for one in theirs}
    for exhibitor in taking_part:
        head = heads.get(exhibitor.id) or heads.get(with_whom.get(exhibitor.id, ""))
        found[home_of(head or exhibitor), head.id if head else ""].append(exhibitor)
    rank = {id_: number for number, id_ in enumerate(heads)}
    order = sorted(found, key=lambda key: (*_order(key[0]), rank.get(key[1], -1)))
    several = {home for home, count in Counter(home for home, _ in found).items() if count > 1}
    return [
        _figures(found[home, id_], heads.get(id_), had, by_delegation, named=home in several) for home, id_ in order
    ]


def _order(home: provinces.Key) -> tuple[bool, bool, str, str]:
    """Return the place of a province: those in no list after those that are, the unknown one last."""
    return home == ("", ""), not home[0], home[0], home[1]


def promise(fair: Fair, delegation_id: str, typed: str) -> None:
    """Write how many booths a delegation was promised; "" = not said. Raises ProblemsFound for what is no number."""
    edit_records.change(fair, "exhibitors", {delegation_id: {"booths_requested": typed}})


def _figures(
    members: list[Exhibitor],
    own: Exhibitor | None,
    had: dict[str, tuple[places.Place, ...]],
    by_delegation: dict[str, list[Exhibitor]],
    *,
    named: bool,
) -> Delegation:
    others = [one for one in members if one != own]
    of = own or members[0]
    province = provinces.get(of.province_code, of.province_from)
    booths = dict.fromkeys(place.booth_id for one in members for place in had.get(one.id, ()))
    return Delegation(
        province=province.name if province else of.province,
        delegation_id=own.id if own else None,
        quota=own.booths_requested if own else None,
        exhibitors=len(others),
        asked=sum(max(one.booths_requested or 1, 1) for one in others),
        booths=len(booths),
        waiting=sum(one.id not in had for one in others),
        own=own_booths(own, by_delegation.get(own.id, ())) if own else 0,
        lacking=sum(max((one.booths_requested or 1) - len(had[one.id]), 0) for one in others if one.id in had),
        name=own.name if own and named else "",
        booth_ids=tuple(booths),
        exhibitor_ids=tuple(one.id for one in others),
    )
