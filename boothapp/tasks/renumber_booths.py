"""Giving booths new numbers, after a look at them; one edit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from boothapp.domain.plan import Booth
from boothapp.floorplan import numbering
from boothapp.floorplan.neighbours import is_straight
from boothapp.floorplan.numbering import Numbering
from boothapp.floorplan.shape import Box, Point, turned
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.draw_plan import box_of, check_codes

_ROW_M = 1.0  # booths whose middles lie this near to each other up and down stand in one row


@dataclass(frozen=True)
class NewCode:
    """A booth with the number it has and the one it would get."""

    booth_id: str
    before: str
    after: str


def preview(fair: Fair, booth_ids: Sequence[str], by: Numbering) -> list[NewCode]:
    """Return the numbers that booths would get, row by row from the top, from the left in each row.

    With a serpentine numbering every second row is counted from the right.
    """
    booths = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_)) and not booth.deleted_at]
    rows = _rows(booths)
    given = numbering.codes(by, [len(row) for row in rows])
    return [
        NewCode(booth.id, booth.code, code)
        for row, codes in zip(rows, given, strict=True)
        for booth, code in zip(row, codes, strict=True)
    ]


def renumber(fair: Fair, new: Sequence[NewCode]) -> None:
    """Give booths their new numbers, in one edit; what they are called elsewhere follows by itself.

    Raises ProblemsFound when a number is missing, is given twice, or another booth of the hall has it.
    """
    after = {one.booth_id: one.after for one in new}
    booths = [booth for id_ in after if (booth := records.get(fair.db, Booth, id_))]
    changed = [replace(booth, code=after[booth.id]) for booth in booths if booth.code != after[booth.id]]
    check_codes(fair, [replace(booth, code=after[booth.id]) for booth in booths])
    if changed:
        told = {booth.id: booth.code for booth in booths}
        with fair.edit("renumber_booths", count=len(changed), before=told[changed[0].id], after=changed[0].code):
            records.save(fair.db, *changed)


def _rows(booths: Sequence[Booth]) -> list[list[Booth]]:
    """Return the booths row by row, from the top and from the left, as the plan looks when rows are turned level."""
    lean = _lean([box_of(booth) for booth in booths])
    middles = {booth.id: turned(box_of(booth).centre, Point(0.0, 0.0), -lean) for booth in booths}
    rows: list[list[Booth]] = []
    level = 0.0
    for booth in sorted(booths, key=lambda one: (middles[one.id].y, middles[one.id].x)):
        y = middles[booth.id].y
        if not rows or y - level > _ROW_M:
            rows.append([])
            level = y
        rows[-1].append(booth)
    return [sorted(row, key=lambda one: middles[one.id].x) for row in rows]


def _lean(boxes: Sequence[Box]) -> float:
    """Return by how many degrees rows are turned off the level, at most 45; 0 when booths are turned in many ways."""
    if not boxes or not all(is_straight(boxes[0], box) for box in boxes):
        return 0.0
    return (boxes[0].rotation_deg + 45) % 90 - 45
