"""Booths made like another one: their upper left corners stay, a locked one keeps its size, one edit."""

from collections.abc import Callable

import pytest

from boothapp.domain.plan import Booth, Hall
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import copy_values
from boothapp.tasks.draw_plan import box_of


@pytest.fixture
def plan(fair: Fair) -> Fair:
    with fair.edit("test"):
        like = Booth("h", "A01", 0, 0, 4, 2, kind="raw", open_sides=3, price_dong=5_000_000, id="like")
        records.save(fair.db, Hall("Nhà A", 40, 30, id="h"), like, Booth("h", "A02", 9, 9, locked=True, id="fixed"))
        records.save(fair.db, *(Booth("h", f"B{turn}", turn, 20, rotation_deg=turn, id=f"b{turn}") for turn in (0, 30)))
    return fair


def of(fair: Fair, id_: str) -> Booth:
    found = records.get(fair.db, Booth, id_)
    assert found
    return found


def test_booths_are_made_alike_in_one_edit(plan: Fair, content: Callable[[Fair], object]) -> None:
    before, corners = content(plan), {id_: box_of(of(plan, id_)).corners()[0] for id_ in ("b0", "b30", "fixed")}
    assert copy_values.smaller(plan, "like", list(corners)) == ["b0", "b30"]
    copy_values.copy(plan, "like", list(corners))
    for id_, corner in corners.items():
        booth = of(plan, id_)
        assert (booth.width_m, booth.depth_m) == ((3, 3) if id_ == "fixed" else (4, 2))
        assert (booth.kind, booth.open_sides, booth.price_dong) == ("raw", 3, 5_000_000)
        assert box_of(booth).corners()[0] == pytest.approx(corner, abs=0.002)
    history.undo(plan)
    assert content(plan) == before


def test_nothing_is_copied_from_a_booth_that_is_gone(plan: Fair, content: Callable[[Fair], object]) -> None:
    with plan.edit("test"):
        records.remove(plan.db, Booth, ["like"])
    before = content(plan)
    copy_values.copy(plan, "like", ["b0"])
    assert copy_values.smaller(plan, "like", ["b0"]) == [] and content(plan) == before
