"""Booths merged, split and renumbered: the ground stays, and everybody keeps a booth."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall
from boothapp.domain.problems import ProblemsFound
from boothapp.floorplan.numbering import Numbering
from boothapp.floorplan.rows import Grid, places
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import assign_booths, divide_booths, renumber_booths, share_booths
from boothapp.tasks.draw_plan import box_of

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


def of(fair: Fair, booth_id: str) -> Booth:
    booth = records.get(fair.db, Booth, booth_id)
    assert booth
    return booth


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
    merged = records.get(plan.db, Booth, divide_booths.merge(plan, ids, sharing=True))
    assert merged and (merged.code, merged.width_m, merged.depth_m) == (whole, 3.0 * len(ids), 3)
    assert area(plan) == ground and held(plan) == after
    supplied = records.where(plan.db, BoothFacility)
    assert [one.booth_id for one in supplied] == [merged.id if "b2" in ids else "b2"]
    history.undo(plan)
    assert content(plan) == before


def test_nobody_shares_a_booth_unasked(plan: Fair, content: Callable[[Fair], object]) -> None:
    before = content(plan)
    assert divide_booths.would_share(plan, ["b1", "b2"]) == ["tea", "silk", "honey"]
    assert divide_booths.would_share(plan, ["b2", "b3"]) == []
    with pytest.raises(FairError, match="rectangle"):  # refused before anybody is asked whether they may share it
        divide_booths.would_share(plan, ["b1", "b3"])
    with pytest.raises(FairError) as refused:
        divide_booths.merge(plan, ["b1", "b2"])
    assert (refused.value.code, refused.value.data["names"]) == ("merge_shares", "tea, silk, honey")
    assert content(plan) == before


def test_who_had_several_keeps_what_went_furthest(plan: Fair) -> None:
    with plan.edit("test"):
        at = "2026-07-01T08:00:00+00:00"
        confirmed = Assignment("b3", "tea", status="confirmed", confirmed_by="Lan", confirmed_at=at, note="sớm")
        records.save(plan.db, replace(confirmed, fascia_name_en="TEA"))
        records.save(plan.db, Assignment("b4", "tea", status="held", held_until="2026-07-09", note="góc"))
        for id_, price, note in (("b3", 7_000_000, "gần cửa"), ("b4", 5_000_000, "")):
            records.save(plan.db, replace(of(plan, id_), price_dong=price, note=note))
    merged = records.get(plan.db, Booth, divide_booths.merge(plan, ["b3", "b4"]))
    (one,) = records.where(plan.db, Assignment, "booth_id = 'b3'")
    assert merged and (merged.price_dong, merged.note, merged.shared) == (12_000_000, "gần cửa", False)
    assert (one.status, one.confirmed_by, one.confirmed_at) == ("confirmed", "Lan", at)
    assert (one.fascia_name_en, one.note, one.held_until) == ("TEA", "sớm; góc", None)


def test_a_blocked_booth_blocks_the_whole_and_takes_nobody_in(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, replace(of(plan, "b4"), status="blocked", blocked_for="Cột"))
        records.save(plan.db, Assignment("b3", "tea", id="g"))
    with pytest.raises(FairError) as refused:
        divide_booths.merge(plan, ["b3", "b4"])
    assert refused.value.code == "merge_blocked"
    with plan.edit("test"):
        records.remove(plan.db, Assignment, ["g"])
    merged = records.get(plan.db, Booth, divide_booths.merge(plan, ["b3", "b4"]))
    assert merged and (merged.status, merged.blocked_for) == ("blocked", "Cột")


def test_a_booth_that_is_locked_is_neither_merged_nor_split(plan: Fair, content: Callable[[Fair], object]) -> None:
    with plan.edit("test"):
        records.save(plan.db, replace(of(plan, "b4"), locked=True))
    before = content(plan)
    for divide in (lambda: divide_booths.merge(plan, ["b3", "b4"]), lambda: divide_booths.split(plan, "b4", 2)):
        with pytest.raises(FairError) as refused:
            divide()
        assert (refused.value.code, refused.value.data) == ("booth_locked", {"booths": "A04"})
    assert content(plan) == before


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_numbers_and_prices_of_parts_go_from_left_to_right(plan: Fair, turned: int) -> None:
    with plan.edit("test"):
        records.save(plan.db, replace(of(plan, "b5"), rotation_deg=turned, price_dong=10_000_000))
    expected = divide_booths.part_codes(plan, "b5", 3)
    parts = [of(plan, id_) for id_ in divide_booths.split(plan, "b5", 3)]
    assert [one.code for one in parts] == expected == ["A05", "A06", "A07"]
    places = [(round(box_of(one).centre.x, 2), round(box_of(one).centre.y, 2)) for one in parts]
    assert places == sorted(places)
    assert [one.price_dong for one in parts] == [3_333_334, 3_333_333, 3_333_333]


@pytest.mark.parametrize(("booth_id", "parts"), [("b1", 2), ("b2", 2), ("b2", 3), ("b3", 2)])
def test_whose_the_parts_would_be_is_told_before(plan: Fair, booth_id: str, parts: int) -> None:
    told = divide_booths.whose_parts(plan, booth_id, parts)
    made = [of(plan, id_).code for id_ in divide_booths.split(plan, booth_id, parts)]
    assert told == [(code, held(plan)[code]) for code in made if code in held(plan)]


def test_what_was_merged_gets_its_numbers_back_unless_others_have_them(plan: Fair) -> None:
    whole = divide_booths.merge(plan, ["b3", "b4"])
    assert [of(plan, id_).code for id_ in divide_booths.split(plan, whole, 2)] == ["A03", "A04"]
    divide_booths.merge(plan, [whole, *(one.id for one in records.where(plan.db, Booth, "code = 'A04'"))])
    assert divide_booths.part_codes(plan, whole, 3) == ["A03", "A06", "A07"], "no booth stood there"
    assert divide_booths.part_codes(plan, whole, 2, "y") == ["A03", "A06"]
    with plan.edit("test"):
        records.save(plan.db, replace(of(plan, "b5"), code="A04"))
    assert divide_booths.part_codes(plan, whole, 2) == ["A03", "A05"]
    with plan.edit("test"):
        gone = [Booth("hall", "A06", 9.0 + 2 * at, 0, 2, 3, id=f"gone{at}") for at in (1, 2)]
        records.save(plan.db, *gone)
        records.remove(plan.db, Booth, [one.id for one in gone])
    assert divide_booths.part_codes(plan, whole, 3) == ["A03", "A06", "A07"], "no number is given twice"


def test_parts_that_would_be_too_small_are_refused(plan: Fair, content: Callable[[Fair], object]) -> None:
    before = content(plan)
    with pytest.raises(ProblemsFound) as refused:
        divide_booths.split(plan, "b3", 7)
    assert [problem.code for problem in refused.value.problems] == ["booth_too_small"]
    assert content(plan) == before


def test_what_would_be_too_large_is_not_merged(plan: Fair, content: Callable[[Fair], object]) -> None:
    with plan.edit("test"):
        records.save(plan.db, *(Booth("hall", f"B{at}", 40.0 * at, 10, 40, 3, id=f"long{at}") for at in range(3)))
    before = content(plan)
    with pytest.raises(ProblemsFound) as refused:
        divide_booths.merge(plan, ["long0", "long1", "long2"])
    assert [problem.code for problem in refused.value.problems] == ["booth_too_large"]
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


@pytest.mark.parametrize("angle", [0.0, 30.0, -40.0, 330.0, 4.0])
def test_rows_are_numbered_along_as_they_are_turned(plan: Fair, angle: float) -> None:
    rows = places(Grid(5, 5, 3, 6, rotation_deg=angle))
    boxes = [box for row in rows for box in row]
    drawn = [Booth("hall", f"Q{n}", b.x, b.y, b.w, b.h, b.rotation_deg, id=f"q{n:02d}") for n, b in enumerate(boxes)]
    with plan.edit("test"):
        records.save(plan.db, *drawn)
    new = renumber_booths.preview(plan, [booth.id for booth in drawn][::-1], Numbering("B", digits=1))
    assert {one.booth_id: one.after for one in new} == {booth.id: f"B{n + 1}" for n, booth in enumerate(drawn)}


def test_numbers_may_change_places_but_not_be_given_twice(plan: Fair, content: Callable[[Fair], object]) -> None:
    renumber_booths.renumber(plan, renumber_booths.preview(plan, ["b1", "b2"], Numbering("A", 2, -1, 2)))
    assert held(plan) == {"A02": "tea", "A01a": "silk", "A01b": "honey"}
    before = content(plan)
    with pytest.raises(ProblemsFound) as refused:
        renumber_booths.renumber(plan, renumber_booths.preview(plan, ["b1", "b2"], Numbering("A", 4, 1, 2)))
    assert [problem.code for problem in refused.value.problems] == ["booth_code_taken"]
    assert content(plan) == before


@pytest.mark.parametrize(
    ("ids", "numbering"),
    [
        (["b1"], Numbering("A", 2, suffix="a")),  # silk is printed in A02a
        (["b2"], Numbering("C", 7)),  # silk would be printed in C07a, which is another booth
        (["b3", "b2"], Numbering("C", 9, -1, serpentine=True)),
    ],
)
def test_a_number_that_is_printed_of_a_shared_booth_is_no_other_booths(
    plan: Fair, content: Callable[[Fair], object], ids: list[str], numbering: Numbering
) -> None:
    with plan.edit("test"):
        records.save(plan.db, Booth("hall", "C07a", 20, 20, id="c"), Booth("hall", "C09b", 24, 20, id="d"))
    before = content(plan)
    with pytest.raises(ProblemsFound) as refused:
        renumber_booths.renumber(plan, renumber_booths.preview(plan, ids, numbering))
    assert [problem.code for problem in refused.value.problems] == ["booth_code_taken"]
    assert content(plan) == before


def test_who_comes_into_a_shared_booth_is_not_called_as_a_booth_beside_it(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Booth("hall", "A-1b", 20, 20, id="c"), Booth("hall", "A04a", 24, 20, id="d"))
    assign_booths.join(plan, "b1", "silk")
    share_booths.share(plan, ["b4"])
    assign_booths.assign(plan, "silk", ["b4"])
    assert {code: who for code, who in held(plan).items() if not code.startswith("A02")} == {
        "A01a": "tea", "A01c": "silk", "A04b": "silk",
    }  # fmt: skip
    divide_booths.merge(plan, ["b1", "b2"], sharing=True)
    assert set(held(plan)) == {"A01a", "A01c", "A01d", "A04b"}
