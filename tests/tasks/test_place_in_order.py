"""Who waits for a booth, whom a delegation brings, and several exhibitors placed in the order of the numbers."""

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.fair import ProductGroup
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import place_in_order, waiting_exhibitors


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """A row A01–A06: A02 taken, A06 blocked; then exhibitors that ask for one, two and three booths."""
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), ProductGroup("own", "F", "Thực phẩm", id="food"))
        for n in range(1, 7):
            records.save(
                fair.db, Booth("hall", f"A0{n}", 3.0 * n, 0, status="blocked" if n == 6 else "open", id=f"b{n}")
            )
        records.save(
            fair.db,
            Exhibitor("Ở đó rồi", id="there"),
            Assignment("b2", "there"),
            Exhibitor("Đoàn Gia Lai", kind="province_delegation", province="Gia Lai", id="gialai"),
            Exhibitor("Hồ tiêu", province="Gia Lai", delegation_id="gialai", booths_requested=3, id="pepper"),
            Exhibitor("Macca", province="Gia Lai", delegation_id="gialai", wishes="gần cửa", id="macca"),
            Exhibitor("Đã rút", status="withdrawn", id="gone"),
            Need("pepper", "corner"),
            Product("pepper", "Tiêu đen", group_id="food"),
        )
    return fair


def taken(fair: Fair) -> dict[str, str | None]:
    return {one.booth_id: one.exhibitor_id for one in records.where(fair.db, Assignment, order="booth_id")}


def test_who_waits_is_told_with_goods_and_needs(plan: Fair) -> None:
    listed = {one.id: one for one in waiting_exhibitors.listed(plan)}
    assert set(listed) == {"gialai", "pepper", "macca"}
    pepper = listed["pepper"]
    assert (pepper.group, pepper.asked, pepper.missing, pepper.needs) == ("Thực phẩm", 3, 3, ("corner",))
    assert (pepper.delegation_id, listed["gialai"].delegation_id) == ("gialai", "gialai")
    assert listed["macca"].wishes == "gần cửa" and listed["macca"].province == "Gia Lai"
    assert "there" in {one.id for one in waiting_exhibitors.listed(plan, placed=True)}


def test_part_of_what_was_asked_is_still_missing(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Assignment("b1", "pepper"))
    found = next(one for one in waiting_exhibitors.listed(plan) if one.id == "pepper")
    assert (found.had, found.missing) == (1, 2)


@pytest.mark.parametrize(
    ("ids", "coming"),
    [
        (["gialai"], ["gialai", "pepper", "macca"]),
        (["Gia Lai"], ["gialai", "pepper", "macca"]),
        (["macca", "macca"], ["macca"]),
        (["macca", "gialai"], ["macca", "gialai", "pepper"]),
    ],
)
def test_a_delegation_brings_its_exhibitors(plan: Fair, ids: list[str], coming: list[str]) -> None:
    found = [one.id for one in waiting_exhibitors.of_delegation(plan, ids)]
    assert sorted(found) == sorted(coming) and found[0] == coming[0]


def test_a_delegation_that_is_gone_is_refused(plan: Fair) -> None:
    with pytest.raises(FairError) as refused:
        waiting_exhibitors.of_delegation(plan, ["nobody"])
    assert refused.value.code == "exhibitor_missing"


def test_exhibitors_get_free_booths_in_order_in_one_edit(plan: Fair) -> None:
    before = taken(plan)
    every = [f"b{n}" for n in range(1, 7)]
    filled = place_in_order.place(plan, ["macca", "pepper", "gialai"], every)
    assert taken(plan) == {"b1": "macca", "b2": "there", "b3": "pepper", "b4": "pepper", "b5": "pepper"}
    assert (filled.placed, filled.waiting) == (("macca", "pepper"), ("gialai",))
    history.undo(plan)
    assert taken(plan) == before


@pytest.mark.parametrize(
    ("who", "booths", "code"),
    [
        ("macca", ["b2", "b6"], "no_free_booth"),
        ("gone", ["b1"], "exhibitor_withdrawn"),
        ("nobody", ["b1"], "exhibitor_missing"),
    ],
)
def test_what_cannot_be_is_refused(plan: Fair, who: str, booths: list[str], code: str) -> None:
    with pytest.raises(FairError) as refused:
        place_in_order.place(plan, [who], booths)
    assert refused.value.code == code
    assert taken(plan) == {"b2": "there"}
