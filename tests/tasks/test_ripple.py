"""What printed matter is wrong now."""

from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.plan_sheets import PlanOptions
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import check_fair, make_catalog, print_plan, print_runs, ripple
from boothapp.tasks.ripple import Reprint

ONE, TWO = Exhibitor("HTX Một", province="Thái Nguyên"), Exhibitor("HTX Hai", province="Thái Nguyên")
HALL, OTHER = Hall("Nhà A", 30, 20), Hall("Nhà B", 30, 20, 1)
A1, A2, B1 = Booth(HALL.id, "A1", 1, 1), Booth(HALL.id, "A2", 4, 1), Booth(OTHER.id, "B1", 4, 1)
PLACED = Assignment(A1.id, ONE.id)
PLAN, BOOK = "Sơ đồ lần 1", "Bản in lần 1"


@pytest.fixture
def printed(fair: Fair, tmp_path: Path) -> Fair:
    change(fair, ONE, TWO, HALL, OTHER, A1, A2, B1, PLACED)
    make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf", freeze=BOOK)
    print_plan.make(fair, PlanOptions("a4"), tmp_path / "p.pdf", freeze=PLAN)
    return fair


def change(fair: Fair, *rows: object) -> None:
    with fair.edit("test"):
        records.save(fair.db, *rows)


def wrong(fair: Fair) -> list[Reprint]:
    """What is on the list now."""
    reprints = ripple.found(fair).reprints
    gone = ripple.dismissed(fair, reprints)
    return [one for one in reprints if one.key not in gone]


def told(fair: Fair, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.what.label, one.what.parts) for one in wrong(fair) if one.what.kind == kind]


def test_without_a_print_run_nothing_is_wrong(fair: Fair) -> None:
    change(fair, ONE, HALL, A1, PLACED)
    assert ripple.found(fair) == ripple.Ripple((), ())


def test_nothing_is_wrong_at_first(printed: Fair) -> None:
    found = ripple.look(printed.folder)
    assert [(run.name, run.kind) for run in found.runs] == [(PLAN, "plan"), (BOOK, "catalog")]
    assert found.reprints == ()


def test_a_move_is_wrong_in_book_index_and_plan_until_it_is_taken_back(printed: Fair) -> None:
    change(printed, replace(PLACED, booth_id=A2.id))
    assert told(printed, "plan_sheet") == [("Nhà A", ("exhibitors", "names"))]
    assert told(printed, "entry") == [("HTX Một", ("booths",))]
    assert told(printed, "index_line") == [("Một (HTX)", ("booths",))]
    history.undo(printed)
    assert wrong(printed) == []


def test_another_name_is_wrong_on_the_sheet_that_has_it(printed: Fair) -> None:
    change(printed, replace(ONE, name="HTX Một Mới"))
    assert told(printed, "plan_sheet") == [("Nhà A", ("names",))]


def test_a_hall_that_is_gone(printed: Fair) -> None:
    change(printed, replace(B1, deleted_at="2026-01-01"))
    assert [(one.what.label, one.what.change) for one in wrong(printed) if one.run.kind == "plan"] == [
        ("Nhà B", "removed")
    ]


def test_dismissed_until_it_changes_again(printed: Fair) -> None:
    change(printed, replace(PLACED, booth_id=A2.id))
    before = list(printed.db.execute("select * from edits"))
    ripple.dismiss(printed, wrong(printed))
    assert wrong(printed) == [] and list(printed.db.execute("select * from edits")) == before
    change(printed, replace(PLACED, booth_id=B1.id))
    assert told(printed, "entry") == [("HTX Một", ("booths",))]
    assert [label for label, _ in told(printed, "plan_sheet")] == ["Nhà A", "Nhà B"]


def test_dismissed_and_brought_back(printed: Fair) -> None:
    change(printed, replace(PLACED, booth_id=A2.id))
    found = wrong(printed)
    ripple.dismiss(printed, found[:2])
    assert wrong(printed) == found[2:]
    ripple.bring_back(printed, found)
    assert wrong(printed) == found


def test_printed_again_is_right_again(printed: Fair, tmp_path: Path) -> None:
    change(printed, replace(PLACED, booth_id=A2.id))
    print_plan.make(printed, PlanOptions("a4"), tmp_path / "p.pdf", freeze="Sơ đồ lần 2")
    assert {one.run.kind for one in wrong(printed)} == {"catalog"}


def test_a_plan_compared_by_its_name(printed: Fair) -> None:
    assert print_runs.since(printed, PLAN).differences == () == print_runs.since(printed, PLAN).untold
    change(printed, replace(PLACED, booth_id=A2.id))
    report = check_fair.check(printed.folder, since=PLAN)
    assert "plan on a sheet “Nhà A”: exhibitors, names changed, stands on page 1" in "\n".join(report.lines())


def test_only_one_run_of_a_name(printed: Fair, tmp_path: Path) -> None:
    with pytest.raises(FairError) as refused:
        print_plan.make(printed, PlanOptions("a4"), tmp_path / "q.pdf", freeze=BOOK)
    assert refused.value.code == "print_run_taken" and not (tmp_path / "q.pdf").exists()


def test_a_hall_printed_alone_leaves_the_others_on_the_list_until_they_are_printed(
    printed: Fair, tmp_path: Path
) -> None:
    change(printed, Assignment(A2.id, TWO.id), replace(B1, code="B9"))
    assert {label for label, _ in told(printed, "plan_sheet")} == {"Nhà A", "Nhà B"}
    print_plan.make(printed, PlanOptions("a4", halls=(HALL.id,)), tmp_path / "a4.pdf", freeze="Nhà A lần 2")
    assert [label for label, _ in told(printed, "plan_sheet")] == ["Nhà B"]
    assert [run.name for run in ripple.found(printed).runs] == ["Nhà A lần 2", PLAN, BOOK]
    change(printed, replace(PLACED, booth_id=B1.id))
    assert sorted((one.run.name, one.what.label) for one in wrong(printed) if one.run.kind == "plan") == [
        ("Nhà A lần 2", "Nhà A"),
        (PLAN, "Nhà B"),
    ]
    print_plan.make(printed, PlanOptions("a4"), tmp_path / "both.pdf", freeze="Lần 3")
    assert told(printed, "plan_sheet") == []
    assert [run.name for run in ripple.found(printed).runs] == ["Lần 3", BOOK]
