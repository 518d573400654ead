"""The tile in place of a photo: whole motifs, and the whole name of the group."""

from pathlib import Path

import pytest
from catalog_samples import jpeg_file, product

from boothapp.catalog.designs.picture import Frame, draw_picture
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.ornaments import ORNAMENTS, TILE_SIZES, tile_cell
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogPhoto

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


@pytest.mark.parametrize(
    ("pixels", "shown"),
    [
        ((1200, 900), (27.0, 20.25)),
        ((900, 900), (27.0, 20.25)),
        ((900, 1200), (15.19, 20.25)),  # of a telephone held upright
        ((2700, 900), (27.0, 9.0)),
    ],
)
def test_a_photo_that_would_lose_nearly_half_is_whole_on_a_tinted_ground(
    tmp_path: Path, pixels: tuple[int, int], shown: tuple[float, float]
) -> None:
    d, picture = Drawing(SETTING), CatalogPhoto("0" * 64, jpeg_file(tmp_path / "a.jpg"), *pixels)
    draw_picture(d, Frame(0, 0, *TILE_SIZES[0]), product(1, photo=picture), "T")
    *ground, drawn = d.block().operators.splitlines()
    _, x, foot, w, h, *_ = drawn.split()
    assert (float(w) / MM, float(h) / MM) == pytest.approx(shown, abs=0.02)
    assert float(x) / MM == pytest.approx((27.0 - shown[0]) / 2, abs=0.02)
    assert -float(foot) / MM == pytest.approx((20.25 + shown[1]) / 2, abs=0.02)
    assert bool(ground) is (shown != (27.0, 20.25))
