"""One booth's size, kind, open sides and price given to others; one edit."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.domain.plan import Booth
from boothapp.floorplan.stretching import sized
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import codes
from boothapp.tasks.draw_plan import at, box_of
from boothapp.tasks.plan_limits import check_booths

_LOWER_RIGHT = 2  # the corner that gives way


def smaller(fair: Fair, like_id: str, booth_ids: Sequence[str]) -> list[str]:
    """Return which booths would become narrower or less deep, by their ids."""
    return [
        after.id
        for before, after in _pairs(fair, like_id, booth_ids)
        if after.width_m < before.width_m or after.depth_m < before.depth_m
    ]


def copy(fair: Fair, like_id: str, booth_ids: Sequence[str]) -> None:
    """Make booths like another one, in one edit; their top left corners stay, locked ones keep their size."""
    changed = [after for before, after in _pairs(fair, like_id, booth_ids) if before != after]
    check_booths(changed)
    if changed:
        with fair.edit("change_booths", booths=codes(changed), count=len(changed)):
            records.save(fair.db, *changed)


def _pairs(fair: Fair, like_id: str, booth_ids: Sequence[str]) -> list[tuple[Booth, Booth]]:
    found = {booth.id: booth for booth in records.among(fair.db, Booth, [like_id, *booth_ids])}
    like = found.get(like_id)
    return [(found[id_], _alike(found[id_], like)) for id_ in booth_ids if like and id_ in found]


def _alike(booth: Booth, like: Booth) -> Booth:
    made = replace(booth, kind=like.kind, open_sides=like.open_sides, price_dong=like.price_dong)
    if booth.locked or (booth.width_m, booth.depth_m) == (like.width_m, like.depth_m):
        return made
    return at(made, sized(box_of(booth), _LOWER_RIGHT, like.width_m, like.depth_m))
