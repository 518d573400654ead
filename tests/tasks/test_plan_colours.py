"""Booths by what a plan is coloured by, and the findings that one press mends."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.store import history, records
from boothapp.store.fair import Fair, create_fair, open_fair
from boothapp.tasks import plan_checks, plan_colours, plan_fixes

TODAY = date(2026, 11, 26)


@pytest.fixture
def fair(tmp_path: Path) -> Iterator[Fair]:
    create_fair(tmp_path / "f", FairFacts("Hội chợ"))
    opened = open_fair(tmp_path / "f", write=True)
    with opened.edit("test"):
        records.save(opened.db, Hall("Nhà A", 60, 20, id="h"), Zone("A", "Nông sản", id="za"))
        booths = [Booth("h", f"A{n:02}", 3.0 * n, 4, zone_id="za" if n < 3 else None, id=f"b{n}") for n in range(1, 16)]
        records.save(opened.db, *booths)
        records.save(
            opened.db,
            Exhibitor("Chè", kind="cooperative", province="Thái Nguyên", status="checked_in", id="tea"),
            Exhibitor("Lụa", kind="enterprise", id="silk"),
            Exhibitor("Mật", kind="cooperative", status="withdrawn", id="honey"),
        )
        records.save(
            opened.db,
            Assignment("b1", "tea", id="g1"),
            Assignment("b2", "silk", id="g2"),
            Assignment("b2", "tea", slot="b", id="g3"),
            Assignment("b3", "honey", id="g4"),
            Assignment("b4", None, status="held", held_for="Sở", held_until="2026-11-01", id="g5"),
        )
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("aspect", "expected"),
    [
        ("zone", [("za", 2), ("unknown", 13)]),
        ("province", [("Thái Nguyên", 1), ("several", 1), ("unknown", 2), ("empty", 11)]),
        ("kind", [("cooperative", 2), ("several", 1), ("unknown", 1), ("empty", 11)]),
        ("checked_in", [("here", 1), ("not_here", 1), ("several", 1), ("unknown", 1), ("empty", 11)]),
    ],
)
def test_booths_by_an_aspect(fair: Fair, aspect: str, expected: list[tuple[str, int]]) -> None:
    groups = plan_colours.grouped(fair, aspect, "h")
    assert [(group.key, len(group.booth_ids)) for group in groups] == expected
    assert sorted(id_ for group in groups for id_ in group.booth_ids) == sorted(f"b{n}" for n in range(1, 16))


def test_what_is_rare_beyond_the_colours_is_one_group(fair: Fair) -> None:
    with fair.edit("test"):
        for n in range(1, 16):
            records.save(fair.db, Exhibitor(f"Đơn vị {n}", province=f"Tỉnh {n:02}", id=f"e{n}"))
        records.save(fair.db, *(Assignment(f"b{n}", f"e{n}", id=f"x{n}") for n in range(5, 16)))
        records.save(fair.db, *(Booth("h", f"B{n}", 3.0 * n, 12, id=f"c{n}") for n in range(1, 6)))
        records.save(fair.db, *(Assignment(f"c{n}", f"e{n}", id=f"y{n}") for n in range(1, 6)))
    groups = plan_colours.grouped(fair, "province", "h")
    named = [group for group in groups if group.key not in ("rest", "several", "unknown", "empty")]
    rest = next(group for group in groups if group.key == "rest")
    assert len(named) + 1 == plan_colours.MOST
    assert sum(len(group.booth_ids) for group in named) + len(rest.booth_ids) == 17  # all of one province each


def live(fair: Fair) -> set[str]:
    return {one.id for one in records.where(fair.db, Assignment)}


@pytest.mark.parametrize(
    ("code", "gone", "shared"),
    [("booth_double", set(), True), ("withdrawn_placed", {"g4"}, False), ("hold_expired", {"g5"}, False)],
)
def test_one_press_mends_and_is_one_step(fair: Fair, code: str, gone: set[str], shared: bool) -> None:
    before = live(fair)
    found = next(one for one in plan_checks.findings(fair, TODAY) if one.code == code)
    last = fair.db.execute("SELECT count(*) FROM edits").fetchone()[0]
    plan_fixes.fix(fair, found, TODAY)
    assert before - live(fair) == gone
    booth = records.get(fair.db, Booth, "b2")
    assert booth and booth.shared is shared
    assert code not in {one.code for one in plan_checks.findings(fair, TODAY)}
    assert fair.db.execute("SELECT count(*) FROM edits").fetchone()[0] == last + 1
    history.undo(fair)
    assert live(fair) == before
    assert code in {one.code for one in plan_checks.findings(fair, TODAY)}
