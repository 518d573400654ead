"""Booths merged, split and renumbered: the ground stays, and everybody keeps a booth."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall
from boothapp.domain.problems import ProblemsFound
from boothapp.floorplan.numbering import Numbering
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import divide_booths, renumber_booths

NAMES = ("tea", "silk", "honey")


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """A row A01–A04 and a booth A05 apart: HTX tea in A01, silk and honey share A02."""
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), *(Exhibitor(name, id=name) for name in NAMES))
        records.save(fair.db, *(Booth("hall", f"A0{n}", 3.0 * n, 0, shared=n == 2, id=f"b{n}") for n in range(1, 5)))
        records.save(fair.db, Booth("hall", "A05", 30, 20, 6, 3, open_sides=3, id="b5"), BoothFacility("b2", "water"))
        records.save(fair.db, Assignment("b1", "tea", fascia_name="CHÈ"))
        records.save(fair.db, Assignment("b2", "silk", "a"), Assignment("b2", "honey", "b"))
    return fair


def held(fair: Fair) -> dict[str, str]:
    code_of = {booth.id: booth.code for booth in records.where(fair.db, Booth)}
    return {
        code_of[one.booth_id] + one.slot: str(one.exhibitor_id)
        for one in records.where(fair.db, Assignment, order="booth_id, slot")
    }


def area(fair: Fair) -> float:
    return sum(booth.width_m * booth.depth_m for booth in records.where(fair.db, Booth))


@pytest.mark.parametrize(
    ("ids", "whole", "after"),
    [
        (["b3", "b4"], "A03", {"A01": "tea", "A02a": "silk", "A02b": "honey"}),
        (["b3", "b1", "b2"], "A01", {"A01a": "tea", "A01b": "silk", "A01c": "honey"}),
        (["b2", "b3"], "A02", {"A01": "tea", "A02a": "silk", "A02b": "honey"}),
    ],
)
def test_merging_keeps_the_lowest_number_and_everybody(
    plan: Fair, content: Callable[[Fair], object], ids: Sequence[str], whole: str, after: dict[str, str]
) -> None:
    before, ground = content(plan), area(plan)
    merged = records.get(plan.db, Booth, divide_booths.merge(plan, ids))
    assert merged and (merged.code, merged.width_m, merged.depth_m) == (whole, 3.0 * len(ids), 3)
    assert area(plan) == ground and held(plan) == after
    supplied = records.where(plan.db, BoothFacility)
    assert [one.booth_id for one in supplied] == [merged.id if "b2" in ids else "b2"]
    history.undo(plan)
    assert content(plan) == before


@pytest.mark.parametrize("ids", [["b1"], ["b1", "b3"], ["b1", "b5"], ["b1", "b1"]])
def test_what_forms_no_rectangle_is_not_merged(plan: Fair, content: Callable[[Fair], object], ids: list[str]) -> None:
    before = content(plan)
    with pytest.raises(FairError) as refused:
        divide_booths.merge(plan, ids)
    assert refused.value.code == "no_rectangle"
    assert content(plan) == before


@pytest.mark.parametrize(
    ("booth", "parts", "codes", "after"),
    [
        ("b3", 2, ["A03", "A06"], {"A01": "tea", "A02a": "silk", "A02b": "honey"}),
        ("b1", 3, ["A01", "A06", "A07"], {"A01": "tea", "A02a": "silk", "A02b": "honey"}),
        ("b2", 2, ["A02", "A06"], {"A01": "tea", "A02": "silk", "A06": "honey"}),
        ("b2", 4, ["A02", "A06", "A07", "A08"], {"A01": "tea", "A02": "silk", "A06": "honey"}),
    ],
)
def test_splitting_keeps_the_number_for_who_has_it(
    plan: Fair, content: Callable[[Fair], object], booth: str, parts: int, codes: list[str], after: dict[str, str]
) -> None:
    before, ground = content(plan), area(plan)
    made = divide_booths.split(plan, booth, parts)
    assert [one.code for id_ in made if (one := records.get(plan.db, Booth, id_))] == codes
    assert held(plan) == after
    assert area(plan) == pytest.approx(ground)
    history.undo(plan)
    assert content(plan) == before


def test_three_in_a_shared_booth_that_is_split_in_two(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Assignment("b2", "tea", "c"))
    divide_booths.split(plan, "b2", 2)
    assert held(plan) == {"A01": "tea", "A02a": "silk", "A02b": "honey", "A06": "tea"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.integers(2, 6), st.sampled_from(["x", "y"]))
def test_parts_merged_again_are_the_booth(plan: Fair, parts: int, axis: str) -> None:
    made = divide_booths.split(plan, "b5", parts, axis)
    merged = records.get(plan.db, Booth, divide_booths.merge(plan, made))
    assert merged and (merged.code, merged.x_m, merged.y_m) == ("A05", 30, 20)
    assert (merged.width_m, merged.depth_m) == pytest.approx((6, 3), abs=0.006)
    history.undo(plan)
    history.undo(plan)


@pytest.mark.parametrize("parts", [-1, 0, 1, 21])
def test_parts_out_of_range(plan: Fair, parts: int) -> None:
    with pytest.raises(FairError) as refused:
        divide_booths.split(plan, "b5", parts)
    assert refused.value.code == "parts_out_of_range"


def test_renumbering_is_looked_at_first_and_is_one_edit(plan: Fair, content: Callable[[Fair], object]) -> None:
    before = content(plan)
    new = renumber_booths.preview(plan, ["b5", "b1", "b2", "b3", "b4"], Numbering("B", 1, 1, 2))
    assert [(one.before, one.after) for one in new] == [
        ("A01", "B01"), ("A02", "B02"), ("A03", "B03"), ("A04", "B04"), ("A05", "B05"),
    ]  # fmt: skip
    assert content(plan) == before
    renumber_booths.renumber(plan, new)
    assert held(plan) == {"B01": "tea", "B02a": "silk", "B02b": "honey"}
    history.undo(plan)
    assert content(plan) == before


def test_numbers_may_change_places_but_not_be_given_twice(plan: Fair, content: Callable[[Fair], object]) -> None:
    renumber_booths.renumber(plan, renumber_booths.preview(plan, ["b1", "b2"], Numbering("A", 2, -1, 2)))
    assert held(plan) == {"A02": "tea", "A01a": "silk", "A01b": "honey"}
    before = content(plan)
    with pytest.raises(ProblemsFound) as refused:
        renumber_booths.renumber(plan, renumber_booths.preview(plan, ["b1", "b2"], Numbering("A", 4, 1, 2)))
    assert [problem.code for problem in refused.value.problems] == ["booth_code_taken"]
    assert content(plan) == before
