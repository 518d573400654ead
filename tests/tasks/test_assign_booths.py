"""Booths given, moved, swapped, shared, held and blocked: who has what afterwards, in one edit that undo takes back."""

from collections.abc import Callable
from datetime import date

import pytest

from boothapp.domain import booth_codes
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import (
    assign_booths,
    booth_states,
    divide_booths,
    merge_exhibitors,
    move_in,
    remove_records,
    share_booths,
)

HALL = Hall("Nhà A", 40, 30, id="hall")
TEA, SILK, GONE = (
    Exhibitor("HTX Chè", id="tea"),
    Exhibitor("Lụa Vạn Phúc", id="silk"),
    Exhibitor("X", status="withdrawn", id="gone"),
)
BOOTHS = [Booth("hall", f"A{n:02d}", 3.0 * n, 0, id=f"b{n}") for n in range(1, 6)]

Verb = Callable[[Fair], object]


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """Five booths: HTX Chè in A01 (confirmed), Lụa in the shared A02, A03 blocked, A04 and A05 free."""
    with fair.edit("test"):
        records.save(fair.db, HALL, TEA, SILK, GONE)
        records.save(fair.db, *BOOTHS[:1], Booth("hall", "A02", 6, 0, shared=True, id="b2"))
        records.save(fair.db, Booth("hall", "A03", 9, 0, status="blocked", blocked_for="cột", id="b3"), *BOOTHS[3:])
        records.save(fair.db, Assignment("b1", "tea", status="confirmed", fascia_name="CHÈ", id="t"))
        records.save(fair.db, Assignment("b2", "silk", "a", id="s"))
    return fair


def held(fair: Fair) -> dict[str, str]:
    """Return who has which booth, by its printed number, with the state where it is not plainly assigned."""
    code_of = {booth.id: booth.code for booth in records.where(fair.db, Booth)}
    return {
        code_of[one.booth_id]
        + one.slot: f"{one.exhibitor_id or one.held_for}{'' if one.status == 'assigned' else ' ' + one.status}"
        for one in records.where(fair.db, Assignment, order="booth_id, slot")
    }


BEFORE = {"A01": "tea confirmed", "A02a": "silk"}


@pytest.mark.parametrize(
    ("verb", "after", "code"),
    [
        (
            lambda f: assign_booths.assign(f, "silk", ["b4", "b5"]),
            BEFORE | {"A04": "silk", "A05": "silk"},
            "assign_booths",
        ),
        (lambda f: assign_booths.assign(f, "tea", ["b2"]), BEFORE | {"A02b": "tea"}, "assign_booths"),
        (lambda f: assign_booths.assign(f, "tea", ["b1", "b4"]), BEFORE | {"A04": "tea"}, "assign_booths"),
        (lambda f: assign_booths.vacate(f, ["t"]), {"A02a": "silk"}, "vacate_booths"),
        (lambda f: assign_booths.vacate(f, ["t", "s"]), {}, "vacate_booths"),
        (lambda f: assign_booths.swap(f, "b1", "b4"), {"A04": "tea confirmed", "A02a": "silk"}, "move_booth"),
        (lambda f: assign_booths.swap(f, "b1", "b2"), {"A01": "silk", "A02a": "tea confirmed"}, "swap_booths"),
        (lambda f: assign_booths.swap(f, "b4", "b1"), {"A04": "tea confirmed", "A02a": "silk"}, "move_booth"),
        (lambda f: assign_booths.replace_in(f, "b1", "silk"), {"A01": "silk", "A02a": "silk"}, "replace_in_booth"),
        (
            lambda f: assign_booths.join(f, "b1", "silk"),
            {"A01a": "tea confirmed", "A01b": "silk", "A02a": "silk"},
            "join_booth",
        ),
        (lambda f: booth_states.hold(f, ["b4"], "Bắc Ninh"), BEFORE | {"A04": "Bắc Ninh held"}, "hold_booths"),
        (
            lambda f: booth_states.hold(f, ["b4"], "", exhibitor_id="silk"),
            BEFORE | {"A04": "silk held"},
            "hold_booths",
        ),
        (
            lambda f: booth_states.hold(f, ["b1"], "", until=date(2026, 7, 1)),
            {"A01": "tea held", "A02a": "silk"},
            "hold_booths",
        ),
        (
            lambda f: booth_states.confirm(f, ["b1", "b2"], "Bà Hà"),
            {"A01": "tea confirmed", "A02a": "silk confirmed"},
            "confirm_booths",
        ),
        (lambda f: booth_states.unconfirm(f, ["b1"]), {"A01": "tea", "A02a": "silk"}, "unconfirm_booths"),
        (lambda f: booth_states.decline(f, ["b1"]), {"A01": "tea declined", "A02a": "silk"}, "decline_booths"),
        (lambda f: booth_states.block(f, ["b4"], "điện"), BEFORE, "block_booths"),
        (lambda f: booth_states.unblock(f, ["b3"]), BEFORE, "unblock_booths"),
        (lambda f: booth_states.name_fascia(f, "t", "CHÈ SẠCH"), BEFORE, "fascia_name"),
    ],
)
def test_a_verb_is_one_edit_and_undo_takes_it_back(
    plan: Fair, content: Callable[[Fair], object], verb: Verb, after: dict[str, str], code: str
) -> None:
    before, steps = content(plan), len(history.entries(plan))
    verb(plan)
    assert held(plan) == after
    assert [entry.code for entry in history.entries(plan)[: len(history.entries(plan)) - steps]] == [code]
    changed = content(plan)
    assert changed != before
    history.undo(plan)
    assert content(plan) == before
    history.redo(plan)
    assert content(plan) == changed


@pytest.mark.parametrize(
    "verb",
    [
        lambda f: assign_booths.assign(f, "tea", ["b1"]),  # has it already
        lambda f: assign_booths.swap(f, "b4", "b5"),  # both free
        lambda f: assign_booths.swap(f, "b1", "b1"),
        lambda f: assign_booths.join(f, "b2", "silk"),
        lambda f: assign_booths.replace_in(f, "b1", "tea"),
        lambda f: assign_booths.vacate(f, ["nobody"]),
        lambda f: booth_states.confirm(f, ["b1"]),
        lambda f: booth_states.block(f, ["b3"]),
        lambda f: booth_states.unblock(f, ["b1"]),
        lambda f: booth_states.block(f, ["nowhere"]),
        lambda f: booth_states.name_fascia(f, "t", "CHÈ"),
    ],
)
def test_what_changes_nothing_is_no_edit(plan: Fair, content: Callable[[Fair], object], verb: Verb) -> None:
    before, steps = content(plan), len(history.entries(plan))
    verb(plan)
    assert (content(plan), len(history.entries(plan))) == (before, steps)


@pytest.mark.parametrize(
    ("verb", "code"),
    [
        (lambda f: assign_booths.assign(f, "silk", ["b4", "b1"]), "booth_taken"),
        (lambda f: assign_booths.assign(f, "silk", ["b3"]), "booth_blocked"),
        (lambda f: assign_booths.assign(f, "silk", ["nowhere"]), "booth_missing"),
        (lambda f: assign_booths.assign(f, "gone", ["b4"]), "exhibitor_withdrawn"),
        (lambda f: assign_booths.assign(f, "nobody", ["b4"]), "exhibitor_missing"),
        (lambda f: assign_booths.swap(f, "b1", "b3"), "booth_blocked"),
        (lambda f: booth_states.hold(f, ["b3"], "X"), "booth_blocked"),
        (lambda f: booth_states.block(f, ["b4", "b1"]), "booth_taken_not_blocked"),
        (lambda f: booth_states.name_fascia(f, "nothing", "A"), "assignment_missing"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    plan: Fair, content: Callable[[Fair], object], verb: Verb, code: str
) -> None:
    before = content(plan)
    with pytest.raises(FairError) as refused:
        verb(plan)
    assert refused.value.code == code
    assert content(plan) == before


def test_a_booth_that_was_declined_is_free_for_somebody_else(plan: Fair) -> None:
    booth_states.decline(plan, ["b1"])
    assert assign_booths.in_booth(plan, "b1") == []
    assign_booths.assign(plan, "silk", ["b1"])
    assert held(plan) == {"A01": "silk", "A02a": "silk"}


def test_the_fascia_and_the_note_of_a_booth_move_with_the_exhibitor(plan: Fair) -> None:
    assign_booths.swap(plan, "b1", "b4")
    (moved,) = assign_booths.in_booth(plan, "b4")
    assert (moved.fascia_name, moved.status, moved.id != "t") == ("CHÈ", "confirmed", True)
    assert records.get(plan.db, Assignment, "t").deleted_at


def test_letters_are_given_anew_after_one_went_and_go_beyond_z(plan: Fair) -> None:
    assign_booths.assign(plan, "tea", ["b2"])
    assign_booths.vacate(plan, ["s"])
    assign_booths.assign(plan, "silk", ["b2"])
    assert {one.slot: one.exhibitor_id for one in assign_booths.in_booth(plan, "b2")} == {"a": "silk", "b": "tea"}
    assert booth_codes.next_slot(map(chr, range(ord("a"), ord("z") + 1))) == "aa"


def test_swapping_two_into_an_ordinary_booth_makes_it_shared(plan: Fair) -> None:
    assign_booths.assign(plan, "tea", ["b2"])
    assign_booths.swap(plan, "b2", "b4")
    assert held(plan) == {"A01": "tea confirmed", "A04a": "silk", "A04b": "tea"}


def test_who_is_left_alone_in_a_booth_that_is_not_shared_any_more_has_no_letter(plan: Fair) -> None:
    """Neither does who goes on in a part of it: A01a is printed of a shared booth only."""
    for leave in (
        lambda given: assign_booths.vacate(plan, [given["tea"]]),
        lambda given: divide_booths.split(plan, "b1", 2),
        lambda _given: remove_records.remove(plan, "exhibitors", ["silk"]),
        lambda _given: merge_exhibitors.merge(plan, "tea", "silk"),
    ):
        assign_booths.join(plan, "b1", "silk")
        share_booths.unshare(plan, ["b1"])
        leave({str(one.exhibitor_id): one.id for one in assign_booths.in_booth(plan, "b1")})
        (left,) = assign_booths.in_booth(plan, "b1")
        assert left.slot == ""
        for _ in range(3):
            history.undo(plan)
    assert held(plan) == BEFORE


@pytest.mark.parametrize("verb", [move_in.share, move_in.instead])
@pytest.mark.parametrize("confirmed", ["b4", "b2"])
def test_moving_into_a_booth_that_one_shares_already_keeps_what_was_agreed(
    plan: Fair, verb: Callable[[Fair, str, str], None], confirmed: str
) -> None:
    assign_booths.assign(plan, "silk", ["b4"])
    assign_booths.join(plan, "b2", "tea")
    (own,) = [one for one in assign_booths.in_booth(plan, confirmed) if one.exhibitor_id == "silk"]
    booth_states.name_fascia(plan, own.id, "Lụa Vạn Phúc")
    booth_states.confirm(plan, [confirmed], "Chị Hạnh", only=own.id)
    verb(plan, "b4", "b2")
    there = {one.exhibitor_id: one for one in assign_booths.in_booth(plan, "b2")}
    silk = there["silk"]
    assert (silk.status, silk.confirmed_by, silk.fascia_name) == ("confirmed", "Chị Hạnh", "Lụa Vạn Phúc")
    assert silk.slot and assign_booths.in_booth(plan, "b4") == []
    assert there.keys() == ({"silk", "tea"} if verb is move_in.share else {"silk"})
