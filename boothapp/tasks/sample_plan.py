"""The plan of the sample fair: two halls of 40 booths, a stage, province pavilions, and who stands where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from boothapp.domain import provinces
from boothapp.domain.delegation import DELEGATION
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone

_SIDE_M = 3.0  # a standard booth (domain rule: 3 m x 3 m, 9 m2)
_AISLE_M = 4.0
_IN_A_ROW = 5
_UNPLACED = 3  # the last exhibitors wait for a booth, so that there is something to do
_REGION_NAMES = {  # of zones, by the letter of the region that stands in them
    "M": ("Trung du và miền núi", "Northern midlands and mountains"),
    "D": ("Đồng bằng sông Hồng", "Red River Delta"),
    "T": ("Bắc Trung Bộ", "North Central"),
    "": ("Các tỉnh, thành phố khác", "Other provinces"),
}


@dataclass
class _Stands:
    """Booths in order, handed out one after the other; a run never crosses the end of its row."""

    booths: list[Booth]
    given: dict[str, list[int]] = field(default_factory=dict)  # exhibitor id -> positions in `booths`
    next: int = 0

    def give(self, exhibitor: Exhibitor, count: int) -> None:
        if self.next % _IN_A_ROW + count > _IN_A_ROW:
            self.next += _IN_A_ROW - self.next % _IN_A_ROW
        self.given[exhibitor.id] = list(range(self.next, self.next + count))
        self.next += count


def records_for(exhibitors: Sequence[Exhibitor], stands_of_two: int = 13) -> Iterator[Any]:
    """Return halls, zones, pavilions, booths and assignments, in the order in which they can be saved.

    Booths are given region by region and province by province, a province's common stand first.
    """
    halls = [Hall("Nhà A", 42.0, 30.0, 0), Hall("Nhà B", 42.0, 30.0, 1)]
    zones = [Zone(code, hall_id=halls[number // 2].id, position=number) for number, code in enumerate("ABCD")]
    booths = [booth for number, zone in enumerate(zones) for booth in _booths(zone, number % 2)]
    stands = _Stands(booths)
    pavilions: list[Pavilion] = []
    large = {exhibitor.id for exhibitor in [e for e in exhibitors if _is_stand(e)][:stands_of_two]}
    for exhibitor in sorted(exhibitors[: len(exhibitors) - _UNPLACED], key=_place):
        stands.give(exhibitor, 2 if exhibitor.id in large else 1)
        if _is_stand(exhibitor):
            pavilions.append(_pavilion(exhibitor, stands))
    region_of = {exhibitor.id: _region(exhibitor) for exhibitor in exhibitors}
    code_of = {position: id_ for id_, positions in stands.given.items() for position in positions}
    yield from halls
    yield from _furniture(halls)
    yield from (
        _named(zone, [region_of[id_] for at, id_ in sorted(code_of.items()) if stands.booths[at].zone_id == zone.id])
        for zone in zones
    )
    yield from pavilions
    yield from stands.booths
    for position, booth in enumerate(stands.booths):
        if position in code_of:
            yield Assignment(booth.id, code_of[position], status="confirmed" if position % 3 else "assigned")


def _is_stand(exhibitor: Exhibitor) -> bool:
    return exhibitor.kind == DELEGATION


def _region(exhibitor: Exhibitor) -> str:
    province = provinces.get(exhibitor.province_code, exhibitor.province_from)
    return provinces.region_letter(province) if province else ""


def _place(exhibitor: Exhibitor) -> tuple[int, str, bool]:
    return list(_REGION_NAMES).index(_region(exhibitor)), exhibitor.province_code, not _is_stand(exhibitor)


def _named(zone: Zone, regions: Sequence[str]) -> Zone:
    """Return the zone with the name of what stands in it."""
    names = [_REGION_NAMES[region] for region in dict.fromkeys(regions)]
    return replace(zone, name=" – ".join(vi for vi, _ in names), name_en=" – ".join(en for _, en in names))


def _booths(zone: Zone, half: int) -> Iterator[Booth]:
    """20 booths in two islands of two rows back to back; a hall has two zones, one above the other."""
    assert zone.hall_id
    for number in range(20):
        island, place = divmod(number, 2 * _IN_A_ROW)
        row, column = divmod(place, _IN_A_ROW)
        yield Booth(
            zone.hall_id,
            f"{zone.code}{number + 1:02d}",
            x_m=4.0 + island * (_IN_A_ROW * _SIDE_M + _AISLE_M) + column * _SIDE_M,
            y_m=9.0 + half * (2 * _SIDE_M + _AISLE_M) + row * _SIDE_M,
            rotation_deg=180.0 if row == 0 else 0.0,  # the rows of an island turn their backs to each other
            open_sides=2 if column in (0, _IN_A_ROW - 1) else 1,
            zone_id=zone.id,
        )


def _pavilion(exhibitor: Exhibitor, stands: _Stands) -> Pavilion:
    positions = stands.given[exhibitor.id]
    pavilion = Pavilion(
        f"Khu gian hàng {exhibitor.province}",
        f"{exhibitor.province} pavilion",
        hall_id=stands.booths[positions[0]].hall_id,
        province_code=exhibitor.province_code,
        province_from=exhibitor.province_from,
    )
    for position in positions:
        stands.booths[position] = replace(stands.booths[position], pavilion_id=pavilion.id, kind="special")
    return pavilion


def _furniture(halls: Sequence[Hall]) -> Iterator[PlanItem]:
    for hall in halls:
        yield PlanItem(hall.id, "entrance", hall.width_m / 2 - 2, hall.depth_m - 0.5, 4.0, 0.5, text="Cửa chính")
        yield PlanItem(hall.id, "keep_clear", hall.width_m / 2 - 2, 6.0, 4.0, hall.depth_m - 6, text="Lối thoát hiểm")
        yield PlanItem(hall.id, "service", 1.5, 1.5, 5.0, 3.5, text="Nhà vệ sinh")
    yield PlanItem(halls[0].id, "stage", 15.0, 1.0, 12.0, 5.0, text="Sân khấu")
    yield PlanItem(halls[0].id, "service", 35.5, 1.5, 5.0, 3.5, text="Y tế")
    yield PlanItem(halls[1].id, "service", 18.0, 1.0, 6.0, 3.5, text="Quầy thông tin")
