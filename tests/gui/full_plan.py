"""The plan of the fair of `full_fair`: booths in every state, zones, a pavilion with its delegation, all that can stand
in a hall, a second hall, and a printed plan that is not true any more."""

from datetime import date, timedelta

from boothapp.domain.catalog import PrintedItem
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import PrintRun
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import print_runs

HALL = "h"
SHARED, HELD, BLOCKED, FREE = "b-shared", "b-held", "b-blocked", "b-free"
ZONE, PAVILION, DELEGATION = "z-food", "v-mountains", "e-delegation"
STAGE = "i-stage"


def fill(fair: Fair, group_id: str, exhibitor_ids: list[str]) -> None:
    """Add it around the booths A01–A12 that are there; `exhibitor_ids` are five that have no booth yet."""
    one, other, third, fourth, waiting = exhibitor_ids
    zone = Zone("A", "Nông sản, thực phẩm chế biến và đồ uống", hall_id=HALL, group_id=group_id, id=ZONE)
    outline = "2.8,9.8 21.2,9.8 21.2,13.2 2.8,13.2"
    pavilion = Pavilion("Khu gian hàng tỉnh Tuyên Quang", hall_id=HALL, province_code="08", points=outline, id=PAVILION)
    inside = [Booth(HALL, f"T{n:02}", n * 3, 10, pavilion_id=PAVILION, id=f"t-{n}") for n in range(1, 7)]
    apart = [
        Booth(HALL, "B01", 27, 10, shared=True, zone_id=ZONE, id=SHARED),
        Booth(HALL, "B02", 30, 10, zone_id=ZONE, id=HELD),
        Booth(HALL, "B03", 33, 10, status="blocked", blocked_for="Chờ sửa điện", id=BLOCKED),
        Booth(HALL, "B04", 36, 10, 6, 3, kind="raw", zone_id=ZONE, price_dong=12_500_000, id=FREE),
    ]
    soon = (date.today() - timedelta(1)).isoformat()
    delegation = Exhibitor(
        "Sở Công Thương tỉnh Tuyên Quang", kind="province_delegation", province="Tuyên Quang", province_code="08",
        booths_requested=6, id=DELEGATION,
    )  # fmt: skip
    member = Exhibitor(
        "Hợp tác xã Chè Shan tuyết Na Hang", kind="cooperative", province="Tuyên Quang", province_code="08",
        delegation_id=DELEGATION, booths_requested=1, id="e-member",
    )  # fmt: skip
    given = [
        Assignment("t-1", one),
        Assignment("t-2", other),
        Assignment("b-4", other),
        Assignment("b-4", third, slot="b"),  # a conflict: that booth is not shared
        Assignment(SHARED, third, slot="a"),
        Assignment(SHARED, fourth, slot="b", fascia_name="Nông sản sạch Cao nguyên"),
        Assignment(HELD, waiting, status="held", held_until=soon, held_for="Công ty mẹ", held_by="Chị Hạnh"),
    ]
    things = [
        PlanItem(HALL, "entrance", 28, 39.5, 4, 0.5, text="Cửa chính"),
        PlanItem(HALL, "stage", 40, 20, 10, 6, text="Sân khấu", id=STAGE),
        PlanItem(HALL, "keep_clear", 2, 20, 6, 4, text="Lối thoát hiểm phía tây"),
        PlanItem(HALL, "pillar", 20, 25, 0.6, 0.6),
        PlanItem(HALL, "power", 25, 12, 0.5, 0.5),
        PlanItem(HALL, "water", 26, 12, 0.5, 0.5),
        PlanItem(HALL, "label", 24, 30, 4, 1, text="Lối đi chính"),
        PlanItem(HALL, "wall", 44, 2, 6, 0, points="44,2 50,2 50,8"),
    ]
    with fair.edit("sample"):
        records.save(fair.db, Hall("Nhà B – sảnh ngoài trời phía đông nam", 24, 18, 1, id="h-2"), zone, pavilion)
        records.save(fair.db, *inside, *apart, delegation)
        records.save(fair.db, member)
        records.save(fair.db, *given, *things)
    printed = PrintedItem("plan_sheet", HALL, "Nhà A", "exhibitors=before", 1)
    print_runs.record(fair, PrintRun("Sơ đồ in lần 1", "", "plan", paper="a3", language="vi", pages=1), [printed])
