"""Long names on two smaller lines around the base line of one."""

import re

import pytest

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.folded import draw_fitted_or_folded
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces


@pytest.mark.parametrize(
    ("name", "bases", "cut"),
    [
        ("Bắc Kạn", [6.0], False),
        ("Khu A · Trung du, miền núi", [6.0], False),
        ("Khu D · Đồng bằng – Bắc Trung Bộ", [4.25, 7.75], False),
        ("Khu D · Đồng bằng – Bắc Trung Bộ và các tỉnh duyên hải miền Trung", [4.25, 7.75], True),
    ],
)
def test_names_are_fitted_then_folded_then_cut(name: str, bases: list[float], cut: bool) -> None:
    d = Drawing(Setting(Typefaces(), "Hội chợ"))
    d.about("", "province")
    assert draw_fitted_or_folded(d, 5, 6, name, 42, style="strip", folded=(8.4, 3.5)) <= 42 + 1e-6
    block = d.block()
    drawn = [-float(y) / MM for y in re.findall(r"BT \S+ (\S+) Td", block.operators)]
    assert drawn == pytest.approx(bases, abs=0.01)
    assert [note.code for note in block.notes] == ["text_cut"] * cut
