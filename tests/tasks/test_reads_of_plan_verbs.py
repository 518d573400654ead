"""A verb on the plan reads as often for a whole hall as for three booths, and is one edit and one step back."""

from collections.abc import Callable
from functools import partial

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.floorplan.shape import Box
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import copy_values, divide_booths, draw_lots, draw_plan

Verb = Callable[[Fair, list[str]], object]


def _hall(fair: Fair, count: int) -> list[str]:
    """Draw a hall of booths with gaps, half of them somebody's; return their ids."""
    booths = [Booth("hall", f"A{count}-{at:03d}", 4.0 * at, 0, id=f"{count}-{at}") for at in range(count)]
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà", 500, 30, id="hall"), Exhibitor("HTX Chè", id="tea"))
        records.save(fair.db, *booths, *(Assignment(booth.id, "tea") for booth in booths[::2]))
    return [booth.id for booth in booths]


def _reads(fair: Fair, work: Callable[[], object]) -> int:
    """Count the reads that `work` asks the database for; what triggers read is not among them."""
    told: list[str] = []
    fair.db.conn.set_trace_callback(told.append)
    work()
    fair.db.conn.set_trace_callback(None)
    return sum(statement.lstrip().startswith("SELECT") for statement in told)


def _merge_refused(fair: Fair, ids: list[str]) -> None:
    with pytest.raises(FairError):
        divide_booths.merge(fair, ids)


@pytest.mark.parametrize(
    "verb",
    [
        lambda fair, ids: draw_plan.place(fair, {id_: Box(at, 8, 3, 3) for at, id_ in enumerate(ids)}),
        lambda fair, ids: draw_plan.change_all(fair, ids, [], locked=True),
        lambda fair, ids: draw_plan.change_booths(fair, ids, note="gần cửa"),
        lambda fair, ids: copy_values.copy(fair, ids[0], ids[1:]),
        _merge_refused,
    ],
    ids=["place", "lock", "note", "copy", "refused merge"],
)
def test_reads_do_not_grow_with_the_booths(fair: Fair, verb: Verb) -> None:
    few, many = _hall(fair, 3), _hall(fair, 30)
    with fair.edit("test"):
        records.save(fair.db, *(Booth("hall", f"B{id_}", 0, 20, 4, id=id_) for id_ in (few[0], many[0])))
    entries, before = len(history.entries(fair)), records.where(fair.db, Booth)
    counts = [_reads(fair, partial(verb, fair, ids)) for ids in (few, many)]
    changed = len(history.entries(fair)) - entries
    assert changed == (0 if verb is _merge_refused else 2)
    assert counts[0] == counts[1]
    undone = [_reads(fair, partial(history.undo, fair)) for _ in range(changed)]
    assert undone[:1] == undone[1:]
    assert records.where(fair.db, Booth) == before


def test_who_is_affected_is_read_at_once(fair: Fair) -> None:
    counts = [_reads(fair, partial(draw_plan.affected, fair, _hall(fair, count))) for count in (3, 30)]
    assert counts[0] == counts[1]


def test_an_exhibitor_more_in_a_draw_is_read_as_often_whatever_the_booths(fair: Fair) -> None:
    firms = [Exhibitor(f"HTX {at}", id=f"e{at}") for at in range(6)]
    with fair.edit("test"):
        records.save(fair.db, *firms)
    for_each = []
    for count in (6, 40):
        free = _hall(fair, count)[1::2]
        few, all_ = ([one.id for one in firms[:most]] for most in (1, 6))
        reads = [_reads(fair, partial(draw_lots.draw, fair, ids, free, "7")) for ids in (few, all_)]
        for_each.append(reads[1] - reads[0])
    assert for_each[0] == for_each[1]
