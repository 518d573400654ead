"""Halls to print: rows of islands of two rows of booths back to back, with aisles between them."""

from typing import Any

from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPlanItem

SIDE, AISLE = 3.0, 3.0


def hall(rows: int, islands: int, long: int, **more: Any) -> CatalogHall:
    """Return a hall of `rows` × `islands` islands of two rows of `long` booths; rows are zones A, B, C …"""
    width, depth = 6.0 + islands * (long * SIDE + AISLE), 12.0 + rows * (2 * SIDE + AISLE)
    booths = [
        CatalogBooth(
            f"{chr(65 + row)}{number + 1:02d}",
            4.5 + number % (islands * long) * SIDE + number % (islands * long) // long * AISLE,
            8.0 + row * (2 * SIDE + AISLE) + number // (islands * long) * SIDE,
            SIDE,
            SIDE,
            zone=chr(65 + row),
            exhibitors=(f"exhibitor-{number % 5}",) if number % 6 else (),
        )
        for row in range(rows)
        for number in range(2 * islands * long)
    ]
    given = {"id": "hall", "name": "Nhà A", "booths": tuple(booths), "items": furniture(width, depth)}
    return CatalogHall(**{**given, "width_m": width, "depth_m": depth, **more})


def furniture(width: float, depth: float) -> tuple[CatalogPlanItem, ...]:
    return (
        CatalogPlanItem("entrance", width / 2 - 2, depth - 0.5, 4.0, 0.5, text="Cửa chính"),
        CatalogPlanItem("stage", width / 2 - 5, 1.0, 10.0, 5.0, text="Sân khấu"),
        CatalogPlanItem("service", 1.0, 1.0, 5.0, 4.0, text="Nhà vệ sinh"),
        CatalogPlanItem("power", 1.0, 1.0, 5.0, 4.0, text="Tủ điện"),
    )
