"""The heads of zones in the index by booth: the whole name, whatever its length, and booths below it."""

import pytest
from catalog_samples import content, exhibitor

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.pages.booth_index import booth_index_part
from boothapp.catalog.pages.zone_heads import ONE_LINE_H, draw_zone_head, zone_head
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogZone

SETTING = Setting(Typefaces(), "Hội chợ", "vi-en")
LONG = "Khu trưng bày sản phẩm công nghiệp nông thôn tiêu biểu của các tỉnh, thành phố trực thuộc Trung ương phía Bắc"
ENGLISH = "Typical products of rural industry from the northern provinces and centrally run cities"


@pytest.mark.parametrize("code", ["C", "KHU-SÔ-1", ""])
@pytest.mark.parametrize(("name", "english"), [("", ""), ("Khu C", "Zone C"), (LONG, ""), (LONG[:40], ENGLISH)])
def test_nothing_of_it_is_cut_and_it_is_as_high_as_was_counted(code: str, name: str, english: str) -> None:
    d = Drawing(SETTING)
    head = zone_head(d, CatalogZone(code, name, english, "zone-1"))
    draw_zone_head(d, 0.0, 0.0, head)
    block = d.block()
    assert block.notes == ()
    lowest = max(-float(part.split(" Td ")[0].split()[-1]) for part in block.operators.split("BT ")[1:])
    assert lowest * 25.4 / 72 <= head.height - ONE_LINE_H + 3.5 + 0.01
    assert (head.height > ONE_LINE_H) == (len(name + english) > 40)


def test_a_name_without_end_is_cut_with_a_finding_of_the_zone() -> None:
    d = Drawing(SETTING)
    draw_zone_head(d, 0.0, 0.0, zone_head(Drawing(SETTING), CatalogZone("C", LONG * 9, id="zone-1")))
    assert [(note.code, note.record) for note in d.block().notes] == [("text_cut", "zone-1")]


def test_rows_stand_below_a_head_of_several_lines() -> None:
    shown = exhibitor(1, booths=("C1",))
    starts = []
    for name in ("Khu C", LONG):
        part = booth_index_part(SETTING, content(shown, zones=(CatalogZone("C", name),)))
        (page,) = part.draw(4, {"booth index": 4, shown.id: 5})
        starts.append(page.links[0].y)
    assert starts[1] > starts[0] + 2
