"""Undo and redo give back the exact former content, also over restarts, and refuse rather than guess."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.paperwork import PrintRun
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.domain.text import clean
from boothapp.store import history, history_rules, records
from boothapp.store.fair import open_fair
from boothapp.tasks import new_fair, print_runs, sample_fair

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
NAMES = TEXTS.filter(lambda text: bool(clean(text)))


def test_undo_and_redo_walk_through_every_state(fair, content):
    exhibitor = Exhibitor("HTX Một", raw_space_m2=0.1 + 0.2)
    states = [content(fair)]
    for edit in (
        lambda: records.save(fair.db, exhibitor, Contact(exhibitor.id, "Bà An", phone="0912345678")),
        lambda: records.save(
            fair.db, replace(exhibitor, name="HTX Hai", raw_space_m2=1e-17), Product(exhibitor.id, "Chè")
        ),
        lambda: records.remove(fair.db, Exhibitor, [exhibitor.id]),
    ):
        with fair.edit("test"):
            edit()
        states.append(content(fair))
    for state in reversed(states[:-1]):
        history.undo(fair)
        assert content(fair) == state
    with pytest.raises(FairError, match="nothing to take back"):
        history.undo(fair)
    for state in states[1:]:
        history.redo(fair)
        assert content(fair) == state
    with pytest.raises(FairError, match="nothing to put in"):
        history.redo(fair)


def test_undo_reaches_over_a_restart_and_tells_which_edit(folder, content):
    with open_fair(folder, write=True) as fair:
        before = content(fair)
        with fair.edit("import", file="a.xlsx"):
            records.save(fair.db, Exhibitor("HTX Một"))
    with open_fair(folder, write=True) as fair:
        entry = history.undo(fair)
        assert (entry.code, entry.data) == ("import", {"file": "a.xlsx"})
        assert content(fair) == before


def test_a_new_edit_ends_what_could_be_put_in_again(fair):
    for name in ("HTX Một", "HTX Hai"):
        with fair.edit("test"):
            records.save(fair.db, Exhibitor(name))
    history.undo(fair)
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Ba"))
    with pytest.raises(FairError, match="nothing to put in"):
        history.redo(fair)
    history.undo(fair)
    history.undo(fair)
    assert records.where(fair.db, Exhibitor) == []


def test_200_edits_can_be_taken_back_and_the_making_of_the_fair_cannot(fair, content):
    before = content(fair)
    for number in range(200):
        with fair.edit("test"):
            records.save(fair.db, Exhibitor(f"HTX {number}"))
    for _ in range(200):
        history.undo(fair)
    assert content(fair) == before
    with pytest.raises(FairError, match="nothing to take back"):
        history.undo(fair)


def test_the_making_of_a_sample_is_not_taken_back(tmp_path, content):
    sample_fair.make(tmp_path / "Mau")
    with open_fair(tmp_path / "Mau", write=True) as fair:
        assert history.next_undo(fair) is None


def test_what_was_printed_stays_and_what_was_done_before_it_is_taken_back(fair):
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"))
    print_runs.record(fair, PrintRun("Bản in lần 1", ""), [])
    history.undo(fair)
    assert records.where(fair.db, Exhibitor) == []
    assert [run.name for run in records.where(fair.db, PrintRun)] == ["Bản in lần 1"]
    assert history.next_undo(fair) is None
    history.redo(fair)
    assert len(records.where(fair.db, Exhibitor)) == 1
    assert history_rules.inconsistent(fair.db) == ""


@pytest.mark.parametrize(
    "elsewhere",
    [
        "UPDATE exhibitors SET name = 'Khác'",
        "UPDATE exhibitors SET note = 'Khác'",
        "DELETE FROM exhibitors",
    ],
)
def test_undo_is_refused_when_another_program_changed_what_the_edit_wrote(folder, elsewhere, content):
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"))
    other = sqlite3.connect(folder / "fair.db")
    other.execute(elsewhere)
    other.commit()
    other.close()
    with open_fair(folder, write=True) as fair:
        before = content(fair)
        with pytest.raises(FairError, match="changed since") as raised:
            history.undo(fair)
        assert raised.value.code == "changed_since"
        assert content(fair) == before


def test_the_history_of_a_record_names_what_touched_it_or_a_part_of_it(fair):
    exhibitor, hall = Exhibitor("HTX Một"), Hall("Nhà A", 30, 30)
    booth = Booth(hall.id, "A01", 0, 0)
    with fair.edit("made"):
        records.save(fair.db, exhibitor, hall, booth)
    with fair.edit("other"):
        records.save(fair.db, Exhibitor("HTX Hai"))
    with fair.edit("placed"):
        records.save(fair.db, Assignment(booth.id, exhibitor.id))
    assert [entry.code for entry in history.entries(fair, exhibitor.id)] == ["placed", "made"]
    assert [entry.code for entry in history.entries(fair, booth.id)] == ["placed", "made"]
    assert {change.table for change in history.changes(fair, 2, booth.id)} == {"booths"}


def test_an_update_records_only_what_differs(fair):
    exhibitor = Exhibitor("HTX Một", note="cũ")
    with fair.edit("test"):
        records.save(fair.db, exhibitor)
    with fair.edit("test"):
        records.save(fair.db, replace(exhibitor, note="mới"))
    (change,) = history.changes(fair, history.entries(fair)[0].id)
    assert (change.old, change.new) == ({"note": "cũ"}, {"note": "mới"})


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["add", "change", "remove"]),
            NAMES,
            TEXTS,
            st.none() | st.floats(0, 1e9, allow_nan=False, allow_infinity=False),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_any_edits_can_be_taken_back_and_put_in_again_exactly(tmp_path_factory, content, steps):
    folder = tmp_path_factory.mktemp("fair") / "Hoi-cho"
    new_fair.make(folder, FairFacts("Hội chợ"))
    with open_fair(folder, write=True) as fair:
        states = [content(fair)]
        for verb, name, note, area in steps:
            known = records.where(fair.db, Exhibitor)
            with fair.edit("test"):
                if verb == "add" or not known:
                    records.save(fair.db, Exhibitor(name, note=note, raw_space_m2=area))
                elif verb == "change":
                    records.save(fair.db, replace(known[0], name=name, note=note, raw_space_m2=area))
                else:
                    records.remove(fair.db, Exhibitor, [known[0].id])
            if content(fair) != states[-1]:
                states.append(content(fair))
        for state in reversed(states[:-1]):
            history.undo(fair)
            assert content(fair) == state
        for state in states[1:]:
            history.redo(fair)
            assert content(fair) == state
