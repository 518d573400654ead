"""The figures of the Overview: counted from the fair and its history, by the days of the clock on the wall."""

import time
from datetime import date

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import PrintRun, Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import backups, figures, history, records
from boothapp.store.fair import open_fair
from boothapp.tasks import print_runs

TODAY = date(2026, 7, 7)
NOW = "2026-07-01T00:00:00+00:00"


def test_a_new_fair_is_empty(fair):
    read = figures.read(fair, TODAY)
    assert (read.booths, read.exhibitors, read.products, read.open_questions) == (0, 0, 0, 0)
    assert (read.print_run, read.backed_up_at) == (None, None)
    assert [count for _, count in read.slips] == [0] * 7


def test_booths_exhibitors_and_products(fair):
    hall = Hall("Nhà A", 60.0, 30.0)
    whole = {"description": "Ngon", "price_text": "Thỏa thuận"}
    with fair.edit("test"):
        records.save(
            fair.db,
            *(hall, *(Booth(hall.id, code, 0.0, 0.0, id=code, shared=True) for code in ("A1", "A2", "A3"))),
            Booth(hall.id, "A4", 0.0, 0.0, id="A4", status="blocked"),
            *(Exhibitor(id_, id=id_) for id_ in ("one", "two", "three", "four")),
            *(Exhibitor("xu", id="xu", status="withdrawn"), Exhibitor("bin", id="bin", deleted_at=NOW)),
            *(Assignment("A1", "one", "a"), Assignment("A1", "two", "b"), Assignment("A4", "three")),
            *(Assignment("A2", "four", status="declined"), Assignment("A3", None, status="held")),
            Product("one", "whole", id="whole", **whole),
            Product("one", "no photo", id="dark", **whole),
            Product("one", "no price", id="dear", description="Ngon"),
            *(Product("xu", "withdrawn"), Product("one", "in the bin", deleted_at=NOW)),
            *(Photo("product", "0" * 64, "jpg", 9, 9, 9, id_) for id_ in ("whole", "dear")),
            *(Question("likely_duplicate", NOW, message="?"), Question("value_differs", NOW, message="Which?")),
            *(Question("value_differs", NOW, message="Which?"), Question("x", NOW, message="!", answered_at=NOW)),
        )
    read = figures.read(fair, TODAY)
    assert (read.booths, read.booths_given) == (3, 1)
    assert (read.exhibitors, read.exhibitors_without_booth) == (5, 1)
    assert (read.products, read.products_incomplete) == (4, 2)
    assert (read.open_questions, read.possible_duplicates) == (2, 1)
    assert (figures.exhibitors(fair.db), figures.products(fair.db)) == (5, 4)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has one time zone for all programs")
def test_slips_count_by_local_days_unless_taken_back(fair, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    time.tzset()
    moments = [
        "2026-06-30T16:59:59+00:00",  # the evening before the first of the seven days
        "2026-06-30T17:00:00+00:00",  # midnight there
        "2026-07-06T17:30:00+00:00",
        "2026-07-07T09:00:00+00:00",
    ]
    for at in moments:
        with fair.edit("intake") as edit:
            records.save(fair.db, Exhibitor(at))
        fair.db.execute("UPDATE edits SET at = ? WHERE id = ?", [at, edit.id])
    with fair.edit("import"):
        records.save(fair.db, Exhibitor("no slip"))
    counts = figures.read(fair, TODAY).slips
    history.undo(fair)
    history.undo(fair)
    again = figures.read(fair, TODAY).slips
    monkeypatch.undo()
    time.tzset()
    assert counts[0] == (date(2026, 7, 1), 1)
    assert counts[-1] == (TODAY, 2)
    assert sum(count for _, count in counts) == 3
    assert again[-1] == (TODAY, 1)


def test_edits_since_the_last_print_run(fair):
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("before"))
    with fair.edit("print_run"):
        records.save(fair.db, PrintRun("Lần 1", NOW))
    assert figures.read(fair, TODAY).print_run == figures.LastPrintRun("Lần 1", NOW, 0)
    for table in (Exhibitor("after"), Hall("Nhà A", 9.0, 9.0), Question("x", NOW)):
        with fair.edit("test"):
            records.save(fair.db, table)
    assert figures.read(fair, TODAY).print_run.edits_since == 2
    history.undo(fair)
    history.undo(fair)
    assert figures.read(fair, TODAY).print_run.edits_since == 1


def test_a_clock_set_back_does_not_change_which_print_run_is_the_last(fair):
    for name, at in (("Lần 1", NOW), ("Lần 2", NOW.replace("2026", "2025"))):
        with fair.edit("print_run"):
            records.save(fair.db, PrintRun(name, at))
    assert figures.read(fair, TODAY).print_run.name == "Lần 2"
    assert [run.name for run in print_runs.latest(fair)] == ["Lần 2"]


def test_a_print_run_whose_edit_is_elsewhere_counts_from_its_moment(fair):
    with fair.edit("test") as edit:
        records.save(fair.db, PrintRun("Lần 1", NOW), Exhibitor("with it"))
    fair.db.execute("DELETE FROM changes WHERE table_name = 'print_runs' AND edit_id = ?", [edit.id])
    assert figures.read(fair, TODAY).print_run.edits_since == 2  # the making of the fair, and this one


def test_the_newest_copy_and_a_reader(folder):
    with open_fair(folder, write=True) as fair:
        backups.make(folder, fair.db)
    with open_fair(folder) as reader:
        assert figures.read(reader, TODAY).backed_up_at == backups.listed(folder)[-1].made_at
