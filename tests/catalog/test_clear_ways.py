"""Ground that must stay clear is hatched on printed plans as far as it goes, whatever its corners are."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any, cast

import pytest

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, Corner
from boothapp.catalog.plan_frames import Frame, View
from boothapp.catalog.plan_points import draw_clear_ways
from boothapp.domain.catalog import CatalogHall, CatalogPlanItem
from boothapp.floorplan.shape import Point, holds_point

BENT = ((0.0, 0.0), (30.0, 0.0), (30.0, 4.0), (4.0, 4.0), (4.0, 20.0), (0.0, 20.0))


class Sheet:
    """Keeps what is drawn on it."""

    def __init__(self) -> None:
        self.grounds: list[Sequence[Corner]] = []
        self.lines: list[tuple[float, ...]] = []

    def shape(self, path: Sequence[Corner], *_: Any, **__: Any) -> None:
        self.grounds.append(path)

    def line(self, *ends: Any, **_: Any) -> None:
        self.lines.append(ends[:4])

    @contextlib.contextmanager
    def dashed(self, *_: float) -> Iterator[None]:
        yield


@pytest.mark.parametrize(
    ("item", "corners"),
    [
        (CatalogPlanItem("keep_clear", 0, 0, 30, 20, points=BENT), BENT),
        (CatalogPlanItem("keep_clear", 10, 4, 4, 12, rotation_deg=90), ((18, 8), (18, 12), (6, 12), (6, 8))),
        (CatalogPlanItem("keep_clear", 1, 2, 3, 4), ((1, 2), (4, 2), (4, 6), (1, 6))),
    ],
)
def test_lines_go_from_edge_to_edge(item: CatalogPlanItem, corners: Sequence[Corner]) -> None:
    sheet = Sheet()
    view = View(Frame(Box(0, 0, 40, 30), 5.0), 0, 0)
    draw_clear_ways(cast("Drawing", sheet), view, CatalogHall("h", "Nhà A", 40, 30, (), (item,)))
    drawn = [(x * 5.0, y * 5.0) for x, y in corners]
    for ground in sheet.grounds:
        assert [pytest.approx(corner) for corner in drawn] == list(ground)
    polygon = [Point(*corner) for corner in drawn]
    assert len(sheet.lines) > 3
    for x0, y0, x1, y1 in sheet.lines:
        for share in (0.01, 0.3, 0.7, 0.99):
            assert holds_point(polygon, Point(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
