"""Figures beside the plan: delegations, and demand against supply by zone."""

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import delegations, zone_figures
from boothapp.tasks.delegations import Delegation
from boothapp.tasks.zone_figures import ZoneFigures

PLACE = {"province": "Thái Nguyên", "province_code": "19", "province_from": "2025-07-01"}


@pytest.fixture
def plan(fair: Fair) -> Fair:
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), ProductGroup("own", "F", "Thực phẩm", id="food"))
        records.save(fair.db, Zone("A", "Nông sản", group_id="food", id="a"), Zone("B", position=1, id="b"))
        for n, (zone, status) in enumerate(
            [("a", "open"), ("a", "open"), ("a", "blocked"), ("b", "open"), (None, "open")]
        ):
            width = 6.0 if zone == "b" else 3.0
            records.save(fair.db, Booth("hall", f"A{n}", 3.0 * n, 0, width, zone_id=zone, status=status, id=f"b{n}"))
        records.save(
            fair.db,
            Exhibitor("Đoàn", kind="province_delegation", booths_requested=5, id="d", **PLACE),
            Exhibitor("An", booths_requested=3, id="an", **PLACE),
            Exhibitor("Bình", id="binh", **PLACE),
            Exhibitor("Thôi", status="withdrawn", **PLACE),
            Exhibitor("Không rõ tỉnh", id="x"),
        )
        records.save(fair.db, Product("an", "Chè", group_id="food"), Assignment("b0", "an"), Assignment("b3", "d"))
    return fair


def test_delegations_with_what_they_were_promised_ask_for_and_have(plan: Fair) -> None:
    assert delegations.listed(plan) == [
        Delegation("Thái Nguyên", "d", 5, exhibitors=2, asked=4, booths=2, waiting=1, own=1, lacking=2),
        Delegation("", None, None, exhibitors=1, asked=1, booths=0, waiting=1),
    ]


def test_provinces_that_are_in_no_list_are_kept_apart(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Exhibitor("Lao", province="Attapeu"), Exhibitor("Cam", province="Kratié"))
        records.save(plan.db, Exhibitor("Lào", province="ATTAPEU"))
    assert [(one.province, one.exhibitors) for one in delegations.listed(plan)] == [
        ("Thái Nguyên", 2), ("Attapeu", 2), ("Kratié", 1), ("", 1),
    ]  # fmt: skip


def test_demand_against_supply(plan: Fair) -> None:
    found = zone_figures.listed(plan)
    assert found == [
        ZoneFigures("a", "A", "Nông sản", booths=2, standard=2.0, free=1, demand=2),
        ZoneFigures("b", "B", "", booths=1, standard=2.0, free=0, demand=0),
        ZoneFigures(None, "", "", booths=1, standard=1.0, free=1, demand=2),
    ]
    assert [one.short for one in found] == [1, 0, 1]


def test_a_fair_without_booths_or_exhibitors_has_no_figures(fair: Fair) -> None:
    assert delegations.listed(fair) == [] and zone_figures.listed(fair) == []


def test_each_of_several_delegations_has_its_own_figures_with_those_it_brings(plan: Fair) -> None:
    second = Exhibitor("Đoàn nữa", kind="province_delegation", booths_requested=2, id="d2", **PLACE)
    with plan.edit("test"):
        records.save(
            plan.db, second, Exhibitor("Xa", province="Hà Nội", province_code="01", delegation_id="d2", id="xa")
        )
        records.save(plan.db, Assignment("b1", "xa"))
    first, other, _ = delegations.listed(plan)
    assert (first.delegation_id, first.name, first.exhibitor_ids) == ("d", "Đoàn", ("an", "binh"))
    assert (first.quota, first.asked, first.own, first.booth_ids) == (5, 4, 1, ("b0", "b3"))
    assert (other.delegation_id, other.name, other.exhibitor_ids) == ("d2", "Đoàn nữa", ("xa",))
    assert (other.quota, other.asked, other.own, other.booth_ids) == (2, 1, 1, ("b1",))
