"""What is wrong with the plan as it stands, kept up to date while staff draw and assign."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from boothapp.domain import booth_codes, corners, goods
from boothapp.domain.plan import MOST_HALL_M, Booth, Hall, PlanItem
from boothapp.floorplan import clearance, neighbours
from boothapp.floorplan.near import Nearby
from boothapp.floorplan.shape import Box, Point
from boothapp.store import plan_rows
from boothapp.store.fair import Fair
from boothapp.store.plan_rows import Given, Placed, PlanRows
from boothapp.tasks import things_in_way
from boothapp.tasks.booth_offers import SUPPLIED
from boothapp.tasks.draw_plan import box_of
from boothapp.tasks.fill_pavilion import is_home

LEVELS = {
    "booth_double": "error", "blocked_given": "error", "withdrawn_placed": "error", "booths_overlap": "error",
    "outside_hall": "error", "keep_clear": "error", "thing_on_clear": "error",
    "thing_in_booth": "warning", "need_not_met": "warning", "too_few_booths": "warning", "other_group": "warning",
    "others_pavilion": "warning", "food_by_chemicals": "warning", "narrow_aisle": "warning", "hold_expired": "warning",
    "too_many_booths": "hint", "same_goods_beside": "hint",
}  # fmt: skip
_FARTHEST_M = 10 * MOST_HALL_M
_ORDER = {"error": 0, "warning": 1, "hint": 2}


@dataclass(frozen=True)
class PlanFinding:
    """Something to look at; the window says the code in words, and leads to the booths and things."""

    code: str
    booth_ids: tuple[str, ...]
    data: Mapping[str, Any] = field(default_factory=dict, hash=False)
    exhibitor_ids: tuple[str, ...] = ()
    item_ids: tuple[str, ...] = ()  # walls, stages and the like that it is about

    @property
    def level(self) -> str:
        """error | warning | hint"""
        return LEVELS[self.code]


def findings(fair: Fair, today: date | None = None) -> list[PlanFinding]:
    """Return what to put right on the plan, errors first, each kind in the order of the booths."""
    return found_in(plan_rows.read(fair.db), today)


def found_in(rows: PlanRows, today: date | None = None) -> list[PlanFinding]:
    """Return the same from rows that were read before: this may be done beside the window."""
    code_of = {booth.id: booth.code for booth in rows.booths}
    found = [*_of_assignments(rows, today or date.today()), *_of_exhibitors(rows)]
    for hall in rows.halls:
        found += _of_hall(hall, rows)
    kinds = list(LEVELS)

    def place(one: PlanFinding) -> tuple[int, int, str]:
        first = booth_codes.sort_key(code_of.get(one.booth_ids[0], "")) if one.booth_ids else ""
        return _ORDER[one.level], kinds.index(one.code), first

    return sorted(found, key=place)


def _of_assignments(rows: PlanRows, today: date) -> Iterator[PlanFinding]:
    for booth in rows.booths:
        there = rows.given.get(booth.id, ())
        if len(there) > 1 and not booth.shared:
            yield PlanFinding("booth_double", (booth.id,), {"booth": booth.code, "names": _names(there)}, _ids(there))
        if there and booth.status == "blocked":
            told = {"booth": booth.code, "names": _names(there)}
            yield PlanFinding("blocked_given", (booth.id,), told, _ids(there))
        for one in there:
            told = {"booth": booth.code, "name": one.name}
            if one.is_withdrawn:
                yield PlanFinding("withdrawn_placed", (booth.id,), told, _ids([one]))
            if one.status == "held" and one.held_until and one.held_until < today.isoformat():
                yield PlanFinding("hold_expired", (booth.id,), {**told, "day": one.held_until}, _ids([one]))


def _of_exhibitors(rows: PlanRows) -> Iterator[PlanFinding]:
    booths = {booth.id: booth for booth in rows.booths}
    had: dict[str, list[Booth]] = defaultdict(list)
    for id_, there in rows.given.items():
        for one in there:
            if one.exhibitor_id and id_ in booths:
                had[one.exhibitor_id].append(booths[id_])
    for exhibitor_id, exhibitor in rows.exhibitors.items():
        theirs = had.get(exhibitor_id, [])
        if not theirs:
            continue
        ids, of = tuple(booth.id for booth in theirs), (exhibitor_id,)
        told: dict[str, Any]
        if (exhibitor.booths_requested or 0) > len(theirs):
            told = {"name": exhibitor.name, "asked": exhibitor.booths_requested, "got": len(theirs)}
            yield PlanFinding("too_few_booths", ids, told, of)
        elif exhibitor.booths_requested and exhibitor.booths_requested < len(theirs):
            told = {"name": exhibitor.name, "asked": exhibitor.booths_requested, "got": len(theirs)}
            yield PlanFinding("too_many_booths", ids, told, of)
        for need in SUPPLIED:
            if need in exhibitor.needs and not any(need in rows.supplied.get(booth.id, ()) for booth in theirs):
                yield PlanFinding("need_not_met", ids, {"name": exhibitor.name, "need": need}, of)
        raw = sum(booth.width_m * booth.depth_m for booth in theirs if booth.kind == "raw")
        if (exhibitor.raw_space_m2 or 0.0) > raw + 0.01:
            told = {"name": exhibitor.name, "need": "raw", "asked": exhibitor.raw_space_m2, "got": round(raw, 2)}
            yield PlanFinding("need_not_met", ids, told, of)
        for booth in theirs:
            yield from _of_place(booth, exhibitor, rows)


def _of_place(booth: Booth, exhibitor: Placed, rows: PlanRows) -> Iterator[PlanFinding]:
    """The zone or the pavilion is meant for others."""
    told = {"booth": booth.code, "name": exhibitor.name}
    meant_for = rows.zone_groups.get(booth.zone_id or "")
    if meant_for and exhibitor.group_id and meant_for != exhibitor.group_id:
        of_group = {**told, "group": rows.group_names.get(meant_for, "")}
        yield PlanFinding("other_group", (booth.id,), of_group, (exhibitor.id,))
    pavilion = rows.pavilions.get(booth.pavilion_id or "")
    if pavilion and not is_home(pavilion, exhibitor.homes):
        yield PlanFinding("others_pavilion", (booth.id,), {**told, "pavilion": pavilion.name}, (exhibitor.id,))


def _of_hall(hall: Hall, rows: PlanRows) -> Iterator[PlanFinding]:
    booths = [booth for booth in rows.booths if booth.hall_id == hall.id and _is_somewhere(booth)]
    boxes = [box_of(booth) for booth in booths]
    near = Nearby(boxes)
    near.apart(max(hall.least_aisle_m, neighbours.TOUCHING_M + 0.01))  # looked for once, the furthest first
    for number, other_number in clearance.overlapping(boxes, near):
        yield _pair("booths_overlap", booths[number], booths[other_number])
    for number in clearance.outside(boxes, outline(hall, rows)):
        yield PlanFinding("outside_hall", (booths[number].id,), {"booth": booths[number].code, "hall": hall.name})
    areas = [item for item in rows.items if item.hall_id == hall.id and item.kind == "keep_clear"]
    for number, at in clearance.covering(boxes, [_corners(area) for area in areas]):
        told = {"booth": booths[number].code, "area": areas[at].text}
        yield PlanFinding("keep_clear", (booths[number].id,), told)
    items = [item for item in rows.items if item.hall_id == hall.id]
    for way in things_in_way.in_areas(items, [_corners(area) for area in areas]):
        told = {"thing": way.item.kind, "text": way.item.text, "area": areas[way.at].text, "hall": hall.name}
        yield PlanFinding("thing_on_clear", (), told, item_ids=(way.item.id,))
    for way in things_in_way.in_booths(items, boxes, near):
        told = {"thing": way.item.kind, "text": way.item.text, "booth": booths[way.at].code}
        yield PlanFinding("thing_in_booth", (booths[way.at].id,), told, item_ids=(way.item.id,))
    for aisle in clearance.narrow_aisles(boxes, hall.least_aisle_m, near):
        one, other = booths[aisle.one], booths[aisle.other]
        yield _pair("narrow_aisle", one, other, width=aisle.width_m, least=hall.least_aisle_m)
    yield from _of_neighbours(booths, neighbours.touching(boxes, near), rows)


def _is_somewhere(booth: Booth) -> bool:
    """Whether a booth is near any hall; one whose place is damaged is told by the check of the fair."""
    return all(abs(length) <= _FARTHEST_M for length in (booth.x_m, booth.y_m, booth.width_m, booth.depth_m))


def _of_neighbours(booths: list[Booth], graph: neighbours.Graph, rows: PlanRows) -> Iterator[PlanFinding]:
    for number, others in graph.items():
        for other in others:
            if other < number:
                continue
            for one in rows.given.get(booths[number].id, ()):
                for beside in rows.given.get(booths[other].id, ()):
                    yield from _beside(booths[number], booths[other], one, beside, rows)


def _beside(one: Booth, other: Booth, here: Given, there: Given, rows: PlanRows) -> Iterator[PlanFinding]:
    a, b = rows.exhibitors.get(here.exhibitor_id or ""), rows.exhibitors.get(there.exhibitor_id or "")
    if not a or not b or a is b:
        return
    told = {"name": a.name, "beside_name": b.name}
    if (a.has_food and b.has_chemicals) or (a.has_chemicals and b.has_food):
        yield _pair("food_by_chemicals", one, other, exhibitors=(a.id, b.id), **told)
    if same := a.goods & b.goods:
        yield _pair(
            "same_goods_beside", one, other, exhibitors=(a.id, b.id), **told, goods=_called(a.products, min(same))
        )


def outline(hall: Hall, rows: PlanRows) -> tuple[Point, ...]:
    """Return the outline of a hall: the polygon drawn for it, or its rectangle."""
    for item in rows.items:
        if item.hall_id == hall.id and item.kind == "outline" and len(corners.read(item.points)) > 2:
            return _corners(item)
    return Box(0.0, 0.0, hall.width_m, hall.depth_m).corners()


def _corners(item: PlanItem) -> tuple[Point, ...]:
    """Return the corners of the ground that a thing takes: those that were drawn, or those of its box."""
    drawn = tuple(Point(*corner) for corner in corners.read(item.points))
    return drawn if len(drawn) > 2 else box_of(item).corners()


def _pair(code: str, one: Booth, other: Booth, *, exhibitors: tuple[str, ...] = (), **data: Any) -> PlanFinding:
    told = {"booth": one.code, "beside": other.code, **data}
    return PlanFinding(code, (one.id, other.id), told, exhibitors)


def _called(names: Iterable[str], head: str) -> str:
    """Return goods as the name of a product begins that is one of them: "Mật ong"."""
    return next(" ".join(name.split()[: len(head.split())]) for name in names if head in goods.heads([name]))


def _names(given: Iterable[Given]) -> str:
    return ", ".join(dict.fromkeys(one.name for one in given if one.name))


def _ids(given: Iterable[Given]) -> tuple[str, ...]:
    return tuple(one.exhibitor_id for one in given if one.exhibitor_id)
