"""The tile in place of a photo: whole motifs, and the whole name of the group."""

import pytest
from catalog_samples import product

from boothapp.catalog.designs.picture import Frame, draw_picture
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.ornaments import ORNAMENTS, TILE_SIZES, tile_cell
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces

SETTING = Setting(Typefaces(), "Hội chợ")
LONG_GROUP = "Sản phẩm chế biến nông, lâm, thủy sản và đồ uống"


@pytest.mark.parametrize("size", TILE_SIZES)
def test_the_longest_group_of_rural_industry_is_whole_in_a_box_that_holds_its_lines(size: tuple[float, float]) -> None:
    d = Drawing(SETTING)
    draw_picture(d, Frame(0, 0, *size), product(1, group=LONG_GROUP), "T")
    block = d.block()
    assert block.notes == ()
    box = next(line.split() for line in block.operators.splitlines() if line.endswith(" re f"))
    bases = [-float(line.split()[2]) for line in block.operators.splitlines() if line.startswith("BT")]
    top, foot = -(float(box[1]) + float(box[3])), -float(box[1])
    assert top + 5.6 <= bases[0] + 0.5
    assert bases[-1] <= foot - 0.8 * MM


@pytest.mark.parametrize("share", [1.0, 0.93, 0.8, 0.62, 0.5])
@pytest.mark.parametrize("size", TILE_SIZES)
def test_a_low_tile_ends_with_a_whole_row_of_its_texture(size: tuple[float, float], share: float) -> None:
    w, h = size[0], size[1] * share
    d = Drawing(SETTING)
    draw_picture(d, Frame(0, 0, w, h), product(1), "T")
    block = d.block()
    key = block.ornaments[0]
    scale = float(next(line for line in block.operators.splitlines() if f"/{key} " in line).split()[1])
    rows = h / (tile_cell(size) * scale)
    assert rows == pytest.approx(round(rows), abs=0.01)
    assert ORNAMENTS[key].w * scale >= w - 0.01
    assert ORNAMENTS[key].h * scale >= h - 0.01
