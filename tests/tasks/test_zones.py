"""Zones and pavilions: which booths they have, moved as one, filled with a delegation."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import booth_offers, fill_pavilion, plan_checks, waiting_exhibitors, zones

Verb = Callable[[Fair], object]
A, PAVILION = Zone("A", "Nông sản", id="a"), Pavilion("Thái Nguyên", points="0,0 12,0 12,3 0,3", id="p")
DELEGATION = Exhibitor("Đoàn Thái Nguyên", kind="province_delegation", province_code="19", province_from="x", id="d")


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """A row of six booths; zone A has A01 and A02, the pavilion A01 to A04, where A02 is taken."""
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), A, PAVILION, DELEGATION)
        for n in range(1, 7):
            zone, pavilion = "a" if n < 3 else None, "p" if n < 5 else None
            records.save(fair.db, Booth("hall", f"A0{n}", 3.0 * n, 0, zone_id=zone, pavilion_id=pavilion, id=f"b{n}"))
        records.save(fair.db, Exhibitor("Ở đó rồi", id="there"), Assignment("b2", "there"))
    return fair


def of(fair: Fair, column: str) -> dict[str, str]:
    return {one.code: getattr(one, column) for one in records.where(fair.db, Booth) if getattr(one, column)}


@pytest.mark.parametrize(
    ("verb", "code", "zone", "pavilion"),
    [
        (lambda f: zones.save(f, Zone("B", id="b"), ["b2", "b6"]), "add_zone", {"A01": "a", "A02": "b", "A06": "b"}, 4),
        (lambda f: zones.save(f, Zone("A", "Khác", id="a")), "change_zone", {"A01": "a", "A02": "a"}, 4),
        (lambda f: zones.save(f, A, ["b1"]), "change_zone", {"A01": "a"}, 4),
        (lambda f: zones.give(f, A, Zone, ["b1", "b3"]), "give_to_zone", {"A01": "a", "A02": "a", "A03": "a"}, 4),
        (lambda f: zones.give(f, None, Zone, ["b1", "b6"]), "give_to_zone", {"A02": "a"}, 4),
        (lambda f: zones.give(f, None, Pavilion, ["b1"]), "give_to_pavilion", {"A01": "a", "A02": "a"}, 3),
        (lambda f: zones.remove(f, Zone, "a"), "remove_zone", {}, 4),
        (lambda f: zones.remove(f, Pavilion, "p"), "remove_pavilion", {"A01": "a", "A02": "a"}, 0),
        (lambda f: zones.save(f, Pavilion("Huế", id="h"), ["b4", "b5"]), "add_pavilion", {"A01": "a", "A02": "a"}, 5),
    ],
)
def test_one_edit_that_undo_takes_back(
    plan: Fair, content: Callable[[Fair], object], verb: Verb, code: str, zone: dict[str, str], pavilion: int
) -> None:
    before, steps = content(plan), len(history.entries(plan))
    verb(plan)
    made = history.entries(plan)
    assert [entry.code for entry in made[: len(made) - steps]] == [code]
    assert of(plan, "zone_id") == zone and len(of(plan, "pavilion_id")) == pavilion
    history.undo(plan)
    assert content(plan) == before


@pytest.mark.parametrize(
    "verb",
    [
        lambda f: zones.save(f, A),
        lambda f: zones.save(f, A, ["b1", "b2"]),
        lambda f: zones.give(f, A, Zone, ["b1"]),
        lambda f: zones.remove(f, Zone, "nothing"),
    ],
)
def test_what_changes_nothing_is_no_edit(plan: Fair, verb: Verb) -> None:
    steps = len(history.entries(plan))
    verb(plan)
    assert len(history.entries(plan)) == steps


@pytest.mark.parametrize(
    ("group", "code"),
    [
        (Zone(" "), "zone_code_missing"),
        (Zone("\u200b"), "zone_code_missing"),
        (Zone("a"), "zone_code_taken"),
        (Pavilion(" "), "pavilion_name_missing"),
        (Pavilion("\u200b"), "pavilion_name_missing"),
    ],
)
def test_what_cannot_be_saved(plan: Fair, group: Zone | Pavilion, code: str) -> None:
    with pytest.raises(ProblemsFound) as refused:
        zones.save(plan, group)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_delegation_fills_a_pavilion_in_the_order_of_the_numbers(
    plan: Fair, content: Callable[[Fair], object]
) -> None:
    members = [
        Exhibitor("An", delegation_id="d", id="an"),
        Exhibitor("Bình", delegation_id="d", booths_requested=2, id="binh"),
        Exhibitor("Cúc", delegation_id="d", id="cuc"),
        Exhibitor("Đi", delegation_id="d", status="withdrawn"),
    ]
    with plan.edit("test"):
        records.save(plan.db, *members)
    found = fill_pavilion.members(plan, "d")
    assert [one.id for one in found] == ["d", "an", "binh", "cuc"]
    before = content(plan)
    filled = fill_pavilion.fill(plan, "p", found[1:])
    assert filled == fill_pavilion.Filled(("an", "binh"), ("cuc",))
    code_of = {one.id: one.code for one in records.where(plan.db, Booth)}
    given = {code_of[one.booth_id]: one.exhibitor_id for one in records.where(plan.db, Assignment)}
    assert given == {"A01": "an", "A02": "there", "A03": "binh", "A04": "binh"}
    history.undo(plan)
    assert content(plan) == before


def test_what_a_delegation_was_promised_goes_to_those_it_brings(plan: Fair) -> None:
    an = Exhibitor("An", delegation_id="d", booths_requested=2, id="an")
    of_province = replace(an, delegation_id=None, province_code="19", province_from="x")
    for promised, brought, given in (
        (3, [of_province], {"d": 1, "an": 2}),
        (3, [], {"d": 3}),
        (3, [an], {"d": 1, "an": 2}),
        (2, [an], {"an": 2}),
        (1, [an], {"d": 1, "an": 2}),
    ):
        asks = replace(DELEGATION, booths_requested=promised)
        with plan.edit("test"):
            records.save(plan.db, asks, *brought)
        waiting = {one.id: one.missing for one in waiting_exhibitors.listed(plan)}
        assert waiting == given, promised
        assert booth_offers.missing(plan, asks) == given.get("d", 0)
        fill_pavilion.fill(plan, "p", fill_pavilion.members(plan, "d"))
        assert waiting_exhibitors.listed(plan) == [], promised
        assert "too_few_booths" not in {found.code for found in plan_checks.findings(plan)}, promised
        history.undo(plan)
        history.undo(plan)


def test_a_delegation_has_those_of_its_province(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("An", province_code="19", province_from="x", id="an"), Exhibitor("Xa", id="xa"))
    assert [one.id for one in fill_pavilion.members(plan, "d")] == ["d", "an"]


def test_naming_one_of_a_delegation_leaves_the_others_of_its_province_in_it(plan: Fair) -> None:
    other = replace(DELEGATION, id="z", name="Đoàn thứ hai")
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("An", province_code="19", province_from="x", id="an"), other)
        records.save(plan.db, Exhibitor("Bình", province_code="01", delegation_id="d", id="binh"))
        records.save(plan.db, Exhibitor("Cúc", province_code="19", province_from="x", delegation_id="z", id="cuc"))
    assert [one.id for one in fill_pavilion.members(plan, "d")] == ["d", "an", "binh"]
    assert [one.id for one in fill_pavilion.members(plan, "z")] == ["z", "cuc"]


def test_a_full_pavilion_is_refused_in_words(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, *(Assignment(f"b{n}", "there") for n in (1, 3, 4)), Exhibitor("An", id="an"))
    with pytest.raises(FairError) as refused:
        fill_pavilion.fill(plan, "p", [Exhibitor("An", id="an")])
    assert refused.value.code == "pavilion_full"


def test_standard_booths_are_9_square_metres() -> None:
    assert zones.standard_booths([Booth("h", "1", 0, 0), Booth("h", "2", 0, 0, 6, 4.5)]) == 4


def test_who_has_some_of_its_booths_gets_the_others_beside_them(plan: Fair) -> None:
    an, binh = Exhibitor("An", booths_requested=2, id="an"), Exhibitor("Bình", booths_requested=3, id="binh")
    with plan.edit("test"):
        records.save(plan.db, an, binh, Assignment("b4", "an"), Assignment("b5", "binh"))
    filled = fill_pavilion.fill(plan, "p", [binh, an])
    assert filled == fill_pavilion.Filled(("binh",), ("an",))
    given = {one.booth_id: one.exhibitor_id for one in records.where(plan.db, Assignment)}
    assert given == {"b1": "binh", "b2": "there", "b3": "binh", "b4": "an", "b5": "binh"}
    history.undo(plan)
    assert fill_pavilion.fill(plan, "p", [an]).placed == ("an",)
    assert [one.booth_id for one in records.where(plan.db, Assignment, "exhibitor_id = 'an'", order="booth_id")] == [
        "b3", "b4",
    ]  # fmt: skip
    assert fill_pavilion.fill(plan, "p", [an]) == fill_pavilion.Filled((), ())


def test_a_delegation_brings_those_of_a_province_merged_with_its_own_and_of_one_that_stays_away(plan: Fair) -> None:
    new = {"kind": "province_delegation", "province_code": "19", "province_from": "2025-07-01"}
    with plan.edit("test"):
        records.save(plan.db, replace(DELEGATION, status="withdrawn"), Exhibitor("Đoàn mới", id="n", **new))
        records.save(plan.db, Exhibitor("An", province_code="06", id="an"))  # Bắc Kạn, merged into Thái Nguyên
        records.save(plan.db, Exhibitor("Bình", province_code="19", delegation_id="d", id="binh"))
        records.save(plan.db, Exhibitor("Đoàn Lào", kind="province_delegation", province="Attapeu", id="l"))
        records.save(plan.db, Exhibitor("Lao", province="ATTAPEU", id="lao"), Exhibitor("Xa", id="xa"))
    assert [one.id for one in fill_pavilion.members(plan, "n")] == ["n", "an", "binh"]
    assert [one.id for one in fill_pavilion.members(plan, "l")] == ["l", "lao"]
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("Đoàn cũ", kind="province_delegation", province_code="06", id="o"))
    assert [one.id for one in fill_pavilion.members(plan, "n")] == ["n", "binh"]
