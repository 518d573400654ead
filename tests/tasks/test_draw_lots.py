"""Drawing lots: reproducible from the seed, fair, and never against pins or needs."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.draws import Draw
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import assign_booths, begun_draws, check_fair, draw_lots
from boothapp.tasks.draw_lots import Lot

NAMES, BOOTHS = [f"e{n}" for n in range(5)], [f"b{n}" for n in range(6)]


@pytest.fixture
def plan(fair: Fair) -> Fair:
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), *(Exhibitor(f"HTX {id_}", id=id_) for id_ in NAMES))
        records.save(fair.db, *(Booth("hall", f"A{n:02d}", 3.0 * n, 0, id=id_) for n, id_ in enumerate(BOOTHS)))
    return fair


def test_the_order_of_a_seed_is_what_it_was(plan: Fair) -> None:
    """These are what the program gave when it was written: minutes that were signed must stay reproducible."""
    assert draw_lots.shuffled(list("abcdef"), "271828", "booths") == list(PINNED_ORDER)
    assert draw_lots.shuffled(list("fedcba"), "271828", "booths") == list(PINNED_ORDER)


PINNED_ORDER = "fadebc"


@given(st.sets(st.text("abcdef", min_size=1, max_size=4)), st.text("0123456789", min_size=1, max_size=8))
def test_everybody_is_in_the_order_once(ids: set[str], seed: str) -> None:
    found = draw_lots.shuffled(sorted(ids), seed, "x")
    assert sorted(found) == sorted(ids)


def test_no_place_in_the_order_is_likelier_than_another() -> None:
    firsts = Counter(draw_lots.shuffled(list("abcd"), str(seed), "x")[0] for seed in range(4000))
    assert all(850 < count < 1150 for count in firsts.values())  # 1000 each; five deviations are 137


def test_a_draw_is_the_same_again_and_another_with_another_seed(plan: Fair) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS, "123456")
    assert draw_lots.draw(plan, NAMES[::-1], BOOTHS[::-1], "123456") == lots
    assert {lot.exhibitor_id for lot in lots} == set(NAMES)
    assert len({lot.booth_id for lot in lots}) == 5
    assert draw_lots.draw(plan, NAMES, BOOTHS, "123457") != lots


def test_pins_come_first_and_stay_out_of_the_draw(plan: Fair) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS, "1", {"e3": "b0"})
    assert lots[0] == Lot("e3", "b0", pinned=True)
    assert [lot.booth_id for lot in lots].count("b0") == 1 and len(lots) == 5


def test_who_needs_power_draws_among_booths_that_have_it(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Need("e1", "power"), BoothFacility("b4", "power"), BoothFacility("b5", "power"))
        records.save(plan.db, Need("e2", "water"))
    drawn = {lot.exhibitor_id: lot.booth_id for lot in draw_lots.draw(plan, ["e1", "e2"], BOOTHS, "7")}
    assert drawn["e1"] in ("b4", "b5") and drawn["e2"] is None


def test_a_draw_is_applied_and_recorded_in_one_edit(plan: Fair, content: Callable[[Fair], object]) -> None:
    before, steps = content(plan), len(history.entries(plan))
    lots = draw_lots.draw(plan, NAMES, BOOTHS[:4], "42", {"e3": "b0"})
    made = draw_lots.apply(plan, "Khu A", "42", lots, "Bà Hà")
    assert len(history.entries(plan)) == steps + 1
    given_ = {one.exhibitor_id: one.booth_id for one in records.where(plan.db, Assignment)}
    assert given_ == {lot.exhibitor_id: lot.booth_id for lot in lots if lot.booth_id}
    told = draw_lots.results(plan, made.id)
    assert [(one.exhibitor_id, one.booth_id, one.pinned) for one in told] == [
        (lot.exhibitor_id, lot.booth_id, lot.pinned) for lot in lots
    ]
    assert told[0].exhibitor_name == "HTX e3" and told[0].booth_code == "A00" and told[-1].booth_code == ""
    history.undo(plan)
    assert content(plan) == before


@given(seed=st.integers(0, 10**6), booths=st.integers(0, 6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_what_was_recorded_is_enough_to_hold_a_draw_again(plan: Fair, seed: int, booths: int) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS[:booths], str(seed), {"e3": "b0"} if booths else {})
    made = draw_lots.apply(plan, "Khu A", str(seed), lots)
    assert draw_lots.held(plan)[0] == made and draw_lots.repeats(plan, made.id)
    assert not any(one.undrawn for one in draw_lots.results(plan, made.id)), "everybody's turn came"
    assert len(records.where(plan.db, Assignment)) == sum(lot.booth_id is not None for lot in lots)
    history.undo(plan)


@pytest.mark.parametrize("announced", [0, 1, 4, 5])
def test_of_a_draw_that_was_broken_off_what_was_announced_counts(plan: Fair, announced: int) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS, "42")
    made = draw_lots.apply(plan, "Khu A", "42", lots, booth_ids=BOOTHS, announced=announced, broken_off="mất điện")
    given_ = {one.exhibitor_id: one.booth_id for one in records.where(plan.db, Assignment)}
    assert given_ == {lot.exhibitor_id: lot.booth_id for lot in lots[:announced]}
    told = draw_lots.results(plan, made.id)
    assert [one.undrawn for one in told] == [at >= announced for at in range(len(lots))]
    assert draw_lots.repeats(plan, made.id)


@pytest.mark.parametrize("typed", ["12  34", "12\u00a034", "\u200b1234", "Be\u0302\u0301n"])
def test_a_seed_gives_the_same_again_as_the_minutes_print_it(plan: Fair, typed: str) -> None:
    """The fair keeps texts tidy: single spaces, letters with their marks in one piece."""
    made = draw_lots.apply(plan, "Khu A", typed, draw_lots.draw(plan, NAMES, BOOTHS, typed))
    kept = draw_lots.held(plan)[0]
    assert kept.seed != typed and draw_lots.repeats(plan, made.id)
    assert draw_lots.draw(plan, NAMES, [], kept.seed) == draw_lots.draw(plan, NAMES, [], typed)


def test_a_draw_whose_name_shows_nothing_is_called_by_its_seed(plan: Fair) -> None:
    made = draw_lots.apply(plan, " \u200b", "42", draw_lots.draw(plan, NAMES, BOOTHS, "42"))
    assert made.name == "42" and draw_lots.held(plan)[0].name == "42"


def test_a_result_that_was_put_right_by_hand_does_not_repeat(plan: Fair) -> None:
    made = draw_lots.apply(plan, "Khu A", "42", draw_lots.draw(plan, NAMES, BOOTHS, "42"))
    one, other = draw_lots.results(plan, made.id)[:2]
    with plan.edit("test"):
        records.save(plan.db, replace(one, booth_id=other.booth_id), replace(other, booth_id=one.booth_id))
    assert not draw_lots.repeats(plan, made.id)


@pytest.mark.parametrize(
    ("exhibitors", "booths", "pins", "code"),
    [
        (["nobody"], BOOTHS, {}, "exhibitor_missing"),
        (NAMES, ["nowhere"], {}, "booth_missing"),
        (NAMES, BOOTHS, {"e1": "b0", "e2": "b0"}, "pins_wrong"),
        (NAMES, BOOTHS[1:], {"e1": "b0"}, "pins_wrong"),
    ],
)
def test_a_draw_that_cannot_be_held(
    plan: Fair, exhibitors: list[str], booths: list[str], pins: dict[str, str], code: str
) -> None:
    with pytest.raises(FairError) as refused:
        draw_lots.draw(plan, exhibitors, booths, "1", pins)
    assert refused.value.code == code


def test_a_booth_that_somebody_got_meanwhile_stops_the_draw(plan: Fair, content: Callable[[Fair], object]) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS[:5], "1")
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("Khác", id="other"), Assignment(lots[0].booth_id or "", "other"))
    before = content(plan)
    with pytest.raises(FairError) as refused:
        draw_lots.apply(plan, "Khu A", "1", lots)
    assert refused.value.code == "booth_taken_in_draw"
    assert content(plan) == before


def test_nobody_draws_twice_and_no_booth_is_drawn_twice(plan: Fair, content: Callable[[Fair], object]) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS, "1")
    assert draw_lots.draw(plan, [*NAMES, *NAMES], [*BOOTHS, *BOOTHS], "1") == lots
    before = content(plan)
    for wrong in ([*lots, lots[0]], [*lots[1:], replace(lots[0], booth_id=lots[1].booth_id)]):
        with pytest.raises(FairError) as refused:
            draw_lots.apply(plan, "Khu A", "1", wrong)
        assert refused.value.code == "drawn_twice"
    assert content(plan) == before


def test_a_booth_that_was_removed_meanwhile_stops_the_draw(plan: Fair, content: Callable[[Fair], object]) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS, "1")
    with plan.edit("test"):
        records.remove(plan.db, Booth, [lots[0].booth_id or ""])
    before = content(plan)
    with pytest.raises(FairError) as refused:
        draw_lots.apply(plan, "Khu A", "1", lots)
    assert refused.value.code == "booth_missing"
    assert content(plan) == before


def test_seeds_can_be_read_out() -> None:
    assert all(len(seed) == 6 and seed.isdecimal() for seed in (draw_lots.new_seed() for _ in range(50)))


def test_a_clock_set_back_does_not_change_which_draw_is_the_last(plan: Fair) -> None:
    for name, at in (("Một", "2026-11-26T08:00:00+00:00"), ("Hai", "2025-11-26T08:00:00+00:00")):
        with plan.edit("test"):
            records.save(plan.db, Draw(name, "1", at))
    assert [one.name for one in draw_lots.held(plan)] == ["Hai", "Một"]


def test_who_drew_no_booth_and_withdrew_keeps_no_draw_from_being_recorded(plan: Fair) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS[:4], "1")
    (without,) = [lot.exhibitor_id for lot in lots if not lot.booth_id]
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("Thôi", status="withdrawn", id=without))
    made = draw_lots.apply(plan, "", "1", lots, booth_ids=BOOTHS[:4])
    assert len(draw_lots.results(plan, made.id)) == 5 and len(records.where(plan.db, Assignment)) == 4


def test_who_was_given_by_hand_what_it_drew_is_in_nobodys_way(plan: Fair) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS, "1")
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("Khách", id="guest"))
    assign_booths.assign(plan, lots[0].exhibitor_id, [lots[0].booth_id or ""])
    assert draw_lots.not_given(plan, lots) == []
    assign_booths.join(plan, lots[0].booth_id or "", "guest")  # and shares it
    assert draw_lots.not_given(plan, lots) == []
    draw_lots.apply(plan, "", "1", lots)
    given_ = [(one.exhibitor_id, one.booth_id) for one in records.where(plan.db, Assignment, "exhibitor_id <> 'guest'")]
    assert sorted(given_, key=str) == sorted(((lot.exhibitor_id, lot.booth_id) for lot in lots), key=str)


def test_a_draw_is_told_whole_though_all_that_was_in_it_was_undone(plan: Fair) -> None:
    lots = draw_lots.draw(plan, NAMES, BOOTHS[:4], "1")
    begun_draws.keep(plan, begun_draws.Begun("x", "1", "", BOOTHS[:4], lots, 5, known=known(plan)))
    begun = begun_draws.current(plan)
    history.undo(plan)
    assert begun and records.get(plan.db, Booth, "b0") is None and records.get(plan.db, Exhibitor, "e0") is None
    made = begun_draws.end(plan, begun, partly=True)
    told = draw_lots.results(plan, made.id)
    assert [(one.exhibitor_id, one.booth_id) for one in told] == [(lot.exhibitor_id, lot.booth_id) for lot in lots]
    assert {one.exhibitor_name for one in told} == {f"HTX {id_}" for id_ in NAMES}
    assert {one.booth_code for one in told} == {"A00", "A01", "A02", "A03", ""}
    assert [(one.booth_code, one.hall_name) for one in draw_lots.booths(plan, made.id)] == [
        (f"A0{n}", "Nhà A") for n in range(4)
    ]
    assert records.where(plan.db, Booth) == [] and records.where(plan.db, Assignment) == []
    assert check_fair.check(plan.folder).sound
    history.undo(plan)
    assert records.where(plan.db, Booth, deleted=True) == []


def known(fair: Fair) -> draw_lots.Known:
    return draw_lots.known_of(fair, NAMES, BOOTHS[:4])
