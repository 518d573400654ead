"""What the plan says is wrong with it: one case each, and nothing about a plan that is right."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from boothapp.domain import goods
from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.fair import ProductGroup
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.product import Product
from boothapp.store import plan_rows, records
from boothapp.store.fair import Fair
from boothapp.tasks import plan_checks

HALL = Hall("Nhà A", 40, 30, id="hall")
CRAFT, FOOD = ProductGroup("own", "C", "Thủ công mỹ nghệ", id="craft"), ProductGroup("own", "F", "Thực phẩm", id="food")
LANE = PlanItem("hall", "keep_clear", 20, 0, 4, 30, text="Lối thoát hiểm", id="lane")
THROUGH = [("thing_in_booth", ("b1",)), ("thing_in_booth", ("b3",))]
ACROSS = [("thing_in_booth", ("b1",)), ("thing_in_booth", ("b2",))]
TODAY = date(2026, 7, 1)
Change = Callable[[Fair], None]

CAO_BANG, LANG_SON = ({"province_code": code, "province_from": "2025-07-01"} for code in ("04", "20"))
PAVILION, IN_PAVILION = Pavilion("Cao Bằng", hall_id="hall", id="cb", **CAO_BANG), {"pavilion_id": "cb"}
BENT = "0,23 37,23 37,0 40,0 40,30 0,30"  # a fire lane along two walls


def booth(number: int, x: float, y: float = 10, **more: object) -> Booth:
    return replace(Booth("hall", f"A0{number}", x, y, id=f"b{number}"), **more)  # type: ignore[arg-type]


def save(*more: object) -> Change:
    return lambda fair: records.save(fair.db, *more)


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """A right plan: two booths side by side and a third over an aisle of 3 m; silk in A01, honey in A02."""
    with fair.edit("test"):
        records.save(fair.db, HALL, CRAFT, FOOD, booth(1, 3), booth(2, 6), booth(3, 3, 16))
        records.save(fair.db, Exhibitor("Lụa", id="silk"), Exhibitor("Mật", id="honey"))
        records.save(fair.db, Product("silk", "Khăn lụa tơ tằm"), Product("honey", "Mật ong hoa nhãn", group_id="food"))
        records.save(fair.db, Assignment("b1", "silk", id="s"), Assignment("b2", "honey", id="h"))
    return fair


def told(fair: Fair) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.code, one.booth_ids) for one in plan_checks.findings(fair, TODAY)]


def test_a_plan_that_is_right_is_left_in_peace(plan: Fair) -> None:
    assert told(plan) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (save(Assignment("b1", "honey", "b")), [("booth_double", ("b1",))]),
        (save(booth(1, 3, shared=True), Assignment("b1", "honey", "b")), []),
        (save(booth(1, 3, status="blocked")), [("blocked_given", ("b1",))]),
        (save(booth(3, 3, 16, status="blocked")), []),
        (save(Exhibitor("Lụa", status="withdrawn", id="silk")), [("withdrawn_placed", ("b1",))]),
        (save(booth(3, 4, 11)), [("booths_overlap", ("b1", "b3")), ("booths_overlap", ("b2", "b3"))]),
        (save(booth(3, 38)), [("outside_hall", ("b3",))]),
        (save(PlanItem("hall", "keep_clear", 0, 15, 40, 2)), [("keep_clear", ("b3",))]),
        (save(PlanItem("hall", "keep_clear", 0, 0, 40, 30, points=BENT)), []),
        (save(PlanItem("hall", "keep_clear", 0, 0, 40, 30, points=BENT), booth(3, 1, 26)), [("keep_clear", ("b3",))]),
        (save(PlanItem("hall", "pillar", 4, 11, 0.6, 0.6)), [("thing_in_booth", ("b1",))]),
        (save(PlanItem("hall", "pillar", 2.4, 10, 0.65, 0.6)), []),  # beside it, as good as
        (save(PlanItem("hall", "wall", 4, 0, 0, 20, points="4,0 4,20")), THROUGH),
        (save(PlanItem("hall", "wall", 3, 0, 0, 20, points="3,0 3,20")), []),  # along their sides
        (save(PlanItem("hall", "entrance", 4, 12, 4, 0.5)), ACROSS),
        (save(PlanItem("hall", "power", 4, 11, 0.5, 0.5), PlanItem("hall", "label", 3, 10, 3, 1)), []),
        (save(LANE, PlanItem("hall", "stage", 18, 20, 8, 5)), [("thing_on_clear", ())]),
        (save(LANE, PlanItem("hall", "stage", 24, 20, 8, 5)), []),  # beside it
        (save(LANE, PlanItem("hall", "wall", 10, 20, 20, 0, points="10,20 30,20")), [("thing_on_clear", ())]),
        (save(LANE, PlanItem("hall", "wall", 20, 0, 0, 30, points="20,0 20,30")), []),  # along its edge
        (save(LANE, PlanItem("hall", "entrance", 20, 29.5, 4, 0.5)), []),
        (save(replace(LANE, points="20,0 24,0 20,30"), PlanItem("hall", "pillar", 23, 20, 1, 1)), []),
        (save(Need("silk", "power")), [("need_not_met", ("b1",))]),
        (save(Need("silk", "power"), BoothFacility("b1", "power")), []),
        (save(Need("silk", "corner")), []),
        (save(Exhibitor("Lụa", raw_space_m2=18.0, id="silk")), [("need_not_met", ("b1",))]),
        (save(Exhibitor("Lụa", raw_space_m2=18.0, id="silk"), booth(1, 0, width_m=6.0, kind="raw")), []),
        (save(Exhibitor("Lụa", booths_requested=2, id="silk")), [("too_few_booths", ("b1",))]),
        (
            save(Exhibitor("Lụa", booths_requested=1, id="silk"), booth(9, 20), Assignment("b9", "silk")),
            [("too_many_booths", ("b1", "b9"))],
        ),
        (save(booth(9, 20), Assignment("b9", "silk")), []),  # it did not say how many
        (save(Exhibitor("Chờ", booths_requested=2, id="waits")), []),  # has no booth yet: the list shows it
        (save(Zone("A", group_id="craft", id="a"), booth(2, 6, zone_id="a")), [("other_group", ("b2",))]),
        (save(Zone("A", group_id="food", id="a"), booth(2, 6, zone_id="a")), []),
        (save(PAVILION, booth(1, 3, **IN_PAVILION)), []),  # nobody knows where silk comes from
        (save(PAVILION, booth(1, 3, **IN_PAVILION), Exhibitor("Lụa", id="silk", **CAO_BANG)), []),
        (
            save(PAVILION, booth(1, 3, **IN_PAVILION), Exhibitor("Lụa", id="silk", **LANG_SON)),
            [("others_pavilion", ("b1",))],
        ),
        (save(Pavilion("Mời", id="cb"), booth(1, 3, **IN_PAVILION), Exhibitor("Lụa", id="silk", **LANG_SON)), []),
        (
            save(
                PAVILION,
                booth(1, 3, **IN_PAVILION),
                Exhibitor("Đoàn", id="team", **CAO_BANG),
                Exhibitor("Lụa", delegation_id="team", id="silk", **LANG_SON),
            ),
            [],
        ),
        (save(Product("silk", "Phân bón hữu cơ")), [("food_by_chemicals", ("b1", "b2"))]),
        (save(Product("silk", "Phân bón hữu cơ"), booth(1, 20)), []),
        (save(Product("silk", "Mật ong rừng")), [("same_goods_beside", ("b1", "b2"))]),
        (save(booth(3, 3, 14.5)), [("narrow_aisle", ("b1", "b3"))]),
        (save(booth(3, 3, 14.5), replace(HALL, least_aisle_m=1.0)), []),
        (save(Assignment("b1", "silk", status="held", held_until="2026-06-30", id="s")), [("hold_expired", ("b1",))]),
        (save(Assignment("b1", "silk", status="held", held_until="2026-07-01", id="s")), []),
        (save(Assignment("b1", "silk", status="declined", id="s")), []),
    ],
)
def test_one_thing_wrong(plan: Fair, change: Change, found: list[tuple[str, tuple[str, ...]]]) -> None:
    with plan.edit("test"):
        change(plan)
    assert told(plan) == found


@pytest.mark.parametrize("length", [math.inf, -math.inf, math.nan, 1e300])
@pytest.mark.parametrize("of", ["x_m", "depth_m"])
def test_a_booth_whose_place_is_damaged_stops_nothing(plan: Fair, of: str, length: float) -> None:
    rows = plan_rows.read(plan.db)
    first, *others = rows.booths
    damaged = replace(first, **{of: length})  # type: ignore[arg-type]
    assert plan_checks.found_in(replace(rows, booths=[damaged, *others]), TODAY) == []


def test_an_outline_that_is_no_rectangle_counts(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, PlanItem("hall", "outline", 0, 0, points="0,0 40,0 40,15 0,15"))
    assert told(plan) == [("outside_hall", ("b3",))]


def test_errors_come_first_and_say_what_the_window_words(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(
            plan.db, booth(3, 3, 14.5), Assignment("b1", "honey", "b"), Exhibitor("Lụa", booths_requested=3, id="silk")
        )
    found = plan_checks.findings(plan, TODAY)
    assert [one.level for one in found] == ["error", "warning", "warning"]
    by_code = {one.code: one.data for one in found}
    assert by_code["booth_double"] == {"booth": "A01", "names": "Lụa, Mật"}
    assert by_code["too_few_booths"] == {"name": "Lụa", "asked": 3, "got": 1}
    assert by_code["narrow_aisle"] == {"booth": "A01", "beside": "A03", "width": 1.5, "least": 2.0}


@pytest.mark.parametrize(
    ("names", "food", "chemical"),
    [
        (["Mật ong rừng"], True, False), (["Thực phẩm chế biến"], True, False), (["Chế biến gỗ"], False, False),
        (["Nước rửa chén sinh học"], False, True), (["Phân bón hữu cơ cho rau"], False, True),
        (["Khăn lụa"], False, False), ([], False, False),
        (["Chè Tân Cương"], True, False), (["TRÀ hoa vàng"], True, False), (["Miến dong"], True, False),
        (["Chế tác đá"], False, False), (["Tre ép"], False, False), (["Phân bón cho chè"], False, True),
    ],
)  # fmt: skip
def test_kinds_of_goods(names: list[str], food: bool, chemical: bool) -> None:
    assert (goods.is_food(names), goods.is_chemical(names)) == (food, chemical)


def test_what_products_are_stands_first_in_their_names() -> None:
    assert goods.heads(["Mật ong hoa cà phê", "MẬT ONG rừng", "Chè"]) == {"mat ong"}


def test_same_goods_are_named_as_a_product_is(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, Product("silk", "Mật ong rừng"))
    (found,) = plan_checks.findings(plan, TODAY)
    assert found.data["goods"] == "Mật ong"
