"""Delegations of provinces: how many booths each was promised, asks for, and has; for the list beside the plan."""

from collections import defaultdict
from dataclasses import dataclass, field

from boothapp.domain import provinces
from boothapp.domain.delegation import DELEGATION, brought, own_booths
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.text import fold
from boothapp.store import places, records
from boothapp.store.fair import Fair
from boothapp.tasks import edit_records


@dataclass(frozen=True)
class Delegation:
    """The figures of a province; booths are physical ones."""

    province: str  # short name; "" = of exhibitors without one
    delegation_id: str | None  # the exhibitor that stands for the province, None = there is none
    quota: int | None  # booths promised to the delegation: what its own line asks for; None = not said
    exhibitors: int  # registered, without those that withdrew and without the delegation itself
    asked: int  # booths all of them ask for; who did not say asks for one
    booths: int  # booths they have
    waiting: int  # exhibitors without any booth
    own: int = 0  # booths that the delegation itself stands in: what those named leave of the quota
    booth_ids: tuple[str, ...] = field(default=(), compare=False)
    exhibitor_ids: tuple[str, ...] = field(default=(), compare=False)  # without the delegation itself


def listed(fair: Fair) -> list[Delegation]:
    """Return every province that takes part, in the order of the provinces, those without one last."""
    had = places.known(fair.db).of_exhibitor
    found: dict[tuple[str, str, str], list[Exhibitor]] = defaultdict(list)
    taking_part = records.where(fair.db, Exhibitor, "status <> 'withdrawn'", order="sort_key, id")
    by_delegation = brought(taking_part)
    for exhibitor in taking_part:
        typed = "" if exhibitor.province_code else fold(exhibitor.province)  # a name that is in no list of provinces
        found[exhibitor.province_from, exhibitor.province_code, typed].append(exhibitor)
    order = sorted(found, key=lambda key: (not (key[1] or key[2]), not key[1], key[1], key[0], key[2]))
    return [_figures(found[key], had, by_delegation) for key in order]


def promise(fair: Fair, delegation_id: str, typed: str) -> None:
    """Write how many booths a delegation was promised; "" = not said. Raises ProblemsFound for what is no number."""
    edit_records.change(fair, "exhibitors", {delegation_id: {"booths_requested": typed}})


def _figures(
    members: list[Exhibitor], had: dict[str, tuple[places.Place, ...]], by_delegation: dict[str, list[Exhibitor]]
) -> Delegation:
    own = next((one for one in members if one.kind == DELEGATION), None)
    others = [one for one in members if one.kind != DELEGATION]
    province = provinces.get(members[0].province_code, members[0].province_from)
    booths = dict.fromkeys(place.booth_id for one in members for place in had.get(one.id, ()))
    return Delegation(
        province=province.name if province else members[0].province,
        delegation_id=own.id if own else None,
        quota=own.booths_requested if own else None,
        exhibitors=len(others),
        asked=sum(max(one.booths_requested or 1, 1) for one in others),
        booths=len(booths),
        waiting=sum(one.id not in had for one in others),
        own=own_booths(own, by_delegation.get(own.id, ())) if own else 0,
        booth_ids=tuple(booths),
        exhibitor_ids=tuple(one.id for one in others),
    )
