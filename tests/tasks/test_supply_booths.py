"""Facilities of booths and the end of sharing: one edit each, exactly undone."""

from collections.abc import Callable
from typing import Any

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import share_booths, supply_booths


@pytest.fixture
def hall(fair: Fair) -> Fair:
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 20, 20, id="h"), Exhibitor("HTX Chè", id="e"), Exhibitor("Cà phê", id="f"))
        records.save(fair.db, *(Booth("h", f"A0{at}", 3.0 * at, 0, shared=at > 1, id=f"a{at}") for at in range(1, 4)))
        records.save(fair.db, Assignment("a2", "e", slot="a", id="g2"))
        records.save(fair.db, Assignment("a3", "e", slot="a", id="g3"), Assignment("a3", "f", slot="b", id="g4"))
    return fair


def test_booths_are_supplied_once_and_no_more(hall: Fair, content: Callable[[Fair], Any]) -> None:
    before = content(hall)
    assert supply_booths.supply(hall, ["a1", "a2"], "power") == 2
    assert supply_booths.supply(hall, ["a1", "a2", "a3"], "power") == 1
    assert {one.booth_id for one in records.where(hall.db, BoothFacility)} == {"a1", "a2", "a3"}
    assert supply_booths.supply(hall, ["a1", "gone"], "power", supplied=False) == 1
    assert supply_booths.supply(hall, ["a1"], "power", supplied=False) == 0
    for _ in range(3):
        history.undo(hall)
    assert content(hall) == before


def test_who_is_alone_in_a_booth_loses_the_letter(hall: Fair, content: Callable[[Fair], Any]) -> None:
    before = content(hall)
    assert share_booths.unshare(hall, ["a1", "a2", "a3"]) == 2
    assert {one.id: one.slot for one in records.where(hall.db, Assignment)} == {"g2": "", "g3": "a", "g4": "b"}
    assert not any(booth.shared for booth in records.where(hall.db, Booth))
    history.undo(hall)
    assert content(hall) == before


def test_more_than_an_alphabet_of_exhibitors_share_a_booth(hall: Fair) -> None:
    """One has no letter yet, as an archive may bring it in."""
    with hall.edit("test"):
        records.save(hall.db, *(Exhibitor(f"Cơ sở {n}", id=f"x{n}") for n in range(27)), Assignment("a1", "x26"))
        records.save(hall.db, *(Assignment("a1", f"x{n}", chr(ord("a") + n)) for n in range(26)))
    share_booths.share(hall, ["a1"])
    assert [one.slot for one in records.where(hall.db, Assignment, "exhibitor_id = 'x26'")] == ["aa"]
