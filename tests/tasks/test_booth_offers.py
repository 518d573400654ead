"""Which booths an exhibitor is offered, and what speaks against the others."""

from dataclasses import replace

import pytest

from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.fair import ProductGroup
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, Zone
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import assign_booths, booth_offers

FOOD, CRAFT = ProductGroup("own", "F", "Thực phẩm", id="food"), ProductGroup("own", "C", "Thủ công", id="craft")


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """A row A01–A06: A03 taken, A06 blocked; A01, A02 in a zone for food, A05 has power; a raw space R1 of 36 m²."""
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), FOOD, CRAFT, Zone("A", group_id="food", id="a"))
        for n in range(1, 7):
            zone, status = "a" if n < 3 else None, "blocked" if n == 6 else "open"
            records.save(fair.db, Booth("hall", f"A0{n}", 3.0 * n, 0, zone_id=zone, status=status, id=f"b{n}"))
        records.save(fair.db, Booth("hall", "R1", 0, 20, 6, 6, kind="raw", id="raw"), BoothFacility("b5", "power"))
        records.save(fair.db, Exhibitor("Ở đó rồi", id="there"), Assignment("b3", "there"))
    return fair


def offered(
    fair: Fair, exhibitor: Exhibitor, *more: object, near: str | None = None
) -> list[tuple[str, tuple[str, ...]]]:
    with fair.edit("test"):
        records.save(fair.db, exhibitor, *more)
    return [("+".join(one.booth_ids), one.against) for one in booth_offers.for_exhibitor(fair, exhibitor.id, near)]


def test_every_free_booth_is_offered_in_order(plan: Fair) -> None:
    assert [id_ for id_, _ in offered(plan, Exhibitor("X", id="x"))] == ["b1", "b2", "b4", "b5", "raw"]


def test_a_need_that_a_booth_does_not_meet_is_told(plan: Fair) -> None:
    found = offered(plan, Exhibitor("X", id="x"), Need("x", "power", 2.0, "kW"))
    assert found[0] == ("b5", ()) and dict(found)["b1"] == ("no_power",)


def test_raw_space_needs_raw_ground_that_is_large_enough(plan: Fair) -> None:
    assert offered(plan, Exhibitor("X", raw_space_m2=36.0, id="x"))[0] == ("raw", ())
    assert all("not_raw" in against for _, against in offered(plan, Exhibitor("Y", raw_space_m2=40.0, id="y")))


def test_a_zone_for_other_goods_speaks_against_its_booths(plan: Fair) -> None:
    found = dict(offered(plan, Exhibitor("X", id="x"), Product("x", "Nón lá", group_id="craft")))
    assert found["b1"] == ("other_group",) and found["b4"] == ()
    assert dict(offered(plan, Exhibitor("Y", id="y"), Product("y", "Chè", group_id="food")))["b1"] == ()


@pytest.mark.parametrize(
    ("province", "first", "against"),
    [
        (("19", "2025-07-01"), "b4", ()),
        (("06", ""), "b4", ()),  # Bắc Kạn, which is Thái Nguyên now
        (("15", "2025-07-01"), "b1", ("others_pavilion",)),
        (("", ""), "b1", ("others_pavilion",)),  # a place that is kept for others
    ],
)
def test_the_pavilion_of_a_province_is_for_those_from_there(
    plan: Fair, province: tuple[str, str], first: str, against: tuple[str, ...]
) -> None:
    with plan.edit("test"):
        records.save(plan.db, Pavilion("Thái Nguyên", province_code="19", province_from="2025-07-01", id="p"))
        booths = [records.get(plan.db, Booth, id_) for id_ in ("b4", "b5")]
        records.save(plan.db, *(replace(booth, pavilion_id="p") for booth in booths if booth))
    found = offered(plan, Exhibitor("X", province_code=province[0], province_from=province[1], id="x"))
    assert found[0][0] == first and dict(found)["b4"] == against


def test_who_asked_for_two_gets_two_side_by_side_the_nearest_first(plan: Fair) -> None:
    asks = Exhibitor("X", booths_requested=2, id="x")
    assert [id_ for id_, _ in offered(plan, asks)] == ["b1+b2", "b4+b5"]
    assert [id_ for id_, _ in offered(plan, asks, near="b5")] == ["b4+b5", "b1+b2"]


def test_a_run_meets_a_need_when_one_booth_of_it_does(plan: Fair) -> None:
    found = offered(plan, Exhibitor("X", booths_requested=2, id="x"), Need("x", "power"))
    assert found == [("b4+b5", ()), ("b1+b2", ("no_power",))]


def test_without_a_run_that_is_long_enough_single_booths_are_offered(plan: Fair) -> None:
    assert [id_ for id_, _ in offered(plan, Exhibitor("X", booths_requested=3, id="x"))][:2] == ["b1", "b2"]


def test_what_an_exhibitor_still_lacks(plan: Fair) -> None:
    asks = Exhibitor("X", booths_requested=2, id="x")
    offered(plan, asks)
    assert booth_offers.missing(plan, asks) == 2
    assign_booths.assign(plan, "x", ["b1"])
    assert booth_offers.missing(plan, asks) == 1
    assert offered(plan, asks)[0][0] == "b2"
    assign_booths.assign(plan, "x", ["b2"])
    assert booth_offers.missing(plan, asks) == 0


def test_nobody_is_offered_nothing(plan: Fair) -> None:
    assert booth_offers.for_exhibitor(plan, "nobody") == []
