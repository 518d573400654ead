"""Any verbs of the plan in any order: nobody loses a booth unasked, nothing stands nowhere, every step is undone."""

import random
from collections import Counter
from collections.abc import Callable

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.floorplan import aligning
from boothapp.floorplan.numbering import Numbering
from boothapp.floorplan.shape import Box
from boothapp.store import bin as store_bin
from boothapp.store import history, places, records
from boothapp.store.fair import Fair
from boothapp.tasks import (
    assign_booths,
    booth_states,
    divide_booths,
    draw_lots,
    draw_plan,
    fill_pavilion,
    halls,
    merge_exhibitors,
    place_in_order,
    plan_checks,
    remove_records,
    renumber_booths,
    restore_records,
    share_booths,
    zones,
)  # fmt: skip

Verb = Callable[[Fair, random.Random], object]
STEPS = 60


def ids(fair: Fair, cls: type, chance: random.Random, most: int = 1) -> list[str]:
    found = [one.id for one in records.where(fair.db, cls)]
    return chance.sample(found, min(chance.randint(1, most), len(found)))


def box(fair: Fair, id_: str) -> Box:
    booth = records.get(fair.db, Booth, id_)
    assert booth
    return draw_plan.box_of(booth)


def _moved(fair: Fair, chance: random.Random) -> None:
    booths = ids(fair, Booth, chance, 3)
    turned = aligning.turn([box(fair, id_) for id_ in booths], chance.choice([0, 90, 45]))
    draw_plan.place(fair, dict(zip(booths, (one.moved(chance.randint(-3, 3), 0) for one in turned), strict=True)))


def _renumbered(fair: Fair, chance: random.Random) -> None:
    by = Numbering(
        chance.choice("AB"), chance.randint(1, 9), chance.choice([1, 2, -1]), suffix=chance.choice(["", "a"])
    )
    renumber_booths.renumber(fair, renumber_booths.preview(fair, ids(fair, Booth, chance, 8), by))


def _drawn(fair: Fair, chance: random.Random) -> None:
    lots = draw_lots.draw(fair, ids(fair, Exhibitor, chance, 3), ids(fair, Booth, chance, 4), str(chance.random()))
    draw_lots.apply(fair, "Lần", "1", lots)


def _grouped(fair: Fair, chance: random.Random) -> None:
    new = [Zone(chance.choice("ABC"), hall_id="h"), Pavilion("Huế", hall_id="g")]
    group = chance.choice([*new, *records.where(fair.db, Zone), *records.where(fair.db, Pavilion)])
    zones.save(fair, group, ids(fair, Booth, chance, 5))


def _neighbours(fair: Fair, chance: random.Random) -> list[str]:
    row = [one.id for one in records.where(fair.db, Booth, order="hall_id, y_m, x_m")]
    at = chance.randrange(max(len(row) - 2, 1))
    return row[at : at + 2]


KEEPING: dict[str, Verb] = {
    "assign": lambda f, c: assign_booths.assign(f, *ids(f, Exhibitor, c), ids(f, Booth, c, 3)),
    "join": lambda f, c: assign_booths.join(f, *ids(f, Booth, c), *ids(f, Exhibitor, c)),
    "swap": lambda f, c: assign_booths.swap(f, *ids(f, Booth, c), *ids(f, Booth, c)),
    "hold": lambda f, c: booth_states.hold(f, ids(f, Booth, c, 2), "Ai đó", exhibitor_id=c.choice([None, "e1"])),
    "confirm": lambda f, c: booth_states.confirm(f, ids(f, Booth, c, 4)),
    "block": lambda f, c: booth_states.block(f, ids(f, Booth, c)),
    "unblock": lambda f, c: booth_states.unblock(f, ids(f, Booth, c, 9)),
    "share": lambda f, c: share_booths.share(f, ids(f, Booth, c, 2)),
    "merge": lambda f, c: divide_booths.merge(f, _neighbours(f, c), sharing=c.random() < 0.7),
    "split": lambda f, c: divide_booths.split(f, *ids(f, Booth, c), c.randint(2, 3), c.choice("xy")),
    "remove": lambda f, c: draw_plan.remove(f, ids(f, Booth, c)),
    "remove_hall": lambda f, c: halls.remove(f, *ids(f, Hall, c)) if c.random() < 0.1 else None,
    "fill": lambda f, c: fill_pavilion.fill(f, *ids(f, Pavilion, c), records.where(f.db, Exhibitor)[:3]),
    "in_order": lambda f, c: place_in_order.place(f, ids(f, Exhibitor, c, 3), ids(f, Booth, c, 5)),
    "ungroup": lambda f, c: zones.remove(f, *c.choice([(Zone, *ids(f, Zone, c)), (Pavilion, *ids(f, Pavilion, c))])),
    "lock": lambda f, c: draw_plan.change_booths(f, ids(f, Booth, c), locked=c.random() < 0.3),
    "merge_exhibitors": lambda f, c: merge_exhibitors.merge(f, *ids(f, Exhibitor, c), *ids(f, Exhibitor, c)),
    "restore": lambda f, c: restore_records.restore(f, store_bin.contents(f.db)[:1]),
    "move": _moved, "renumber": _renumbered, "draw": _drawn, "group": _grouped,
}  # fmt: skip
TAKING: dict[str, Verb] = {
    "vacate": lambda f, c: assign_booths.vacate(f, ids(f, Assignment, c)),
    "replace": lambda f, c: assign_booths.replace_in(f, *ids(f, Booth, c), *ids(f, Exhibitor, c)),
    "decline": lambda f, c: booth_states.decline(f, ids(f, Booth, c)),
    "remove_exhibitor": lambda f, c: remove_records.remove(f, "exhibitors", ids(f, Exhibitor, c)),
}


@pytest.mark.parametrize("seed", range(5))
def test_any_verbs_in_any_order(fair: Fair, content: Callable[[Fair], object], seed: int) -> None:
    chance = random.Random(seed)
    with fair.edit("test"):
        records.save(fair.db, *(Hall(id_, 30, 30, id=id_) for id_ in "hg"))
        records.save(fair.db, *(Exhibitor(f"HTX {n}", id=f"e{n}", booths_requested=n % 3) for n in range(9)))
        records.save(
            fair.db, *(Booth(id_, f"A{n + 1:02}", 3.0 * n, 0, id=f"{id_}{n}") for id_ in "hg" for n in range(7))
        )
    states = [content(fair)]
    for _ in range(STEPS):
        name, before = chance.choice([*KEEPING, *TAKING]), places.known(fair.db).of_exhibitor
        try:
            (KEEPING | TAKING)[name](fair, chance)
        except (FairError, ProblemsFound):
            assert content(fair) == states[-1], name
        except TypeError:  # there is none of them any more
            continue
        if (now := content(fair)) != states[-1]:
            states.append(now)
        after, there = places.known(fair.db).of_exhibitor, {one.id for one in records.where(fair.db, Exhibitor)}
        assert name in TAKING or before.keys() & there <= after.keys(), f"{name} lost somebody's booth"
        _nothing_stands_nowhere(fair)
    for undone in (states[-1::-1], states):
        for number, wanted in enumerate(undone):
            if number:
                (history.redo if undone is states else history.undo)(fair)
            assert content(fair) == wanted


def _nothing_stands_nowhere(fair: Fair) -> None:
    booths = {one.id: one for one in records.where(fair.db, Booth)}
    given = [one for one in records.where(fair.db, Assignment) if one.status != "declined"]
    groups = {one.id for cls in (Hall, Zone, Pavilion) for one in records.where(fair.db, cls)} | {None}
    assert {id_ for one in booths.values() for id_ in (one.hall_id, one.zone_id, one.pavilion_id)} <= groups
    assert {one.booth_id for one in given} <= booths.keys()
    printed = Counter((booths[one.booth_id].hall_id, booths[one.booth_id].code + one.slot) for one in given)
    assert not [number for number, count in printed.items() if count > 1]
    assert all(bool(one.slot) == booths[one.booth_id].shared for one in given)
    assert all(finding.booth_ids for finding in plan_checks.findings(fair))
