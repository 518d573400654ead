"""The small map of a hall beside an entry."""

from halls import hall

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import FILL
from boothapp.catalog.typefaces import Typefaces

SETTING = Setting(Typefaces(), "Hội chợ")


def test_what_keeps_own_booths_apart_from_the_others_leaves_walls_and_gates_whole() -> None:
    d, shown = Drawing(SETTING), hall(1, 1, 3)
    assert Maps((shown,)).draw(d, 0, 0, 8.6, ["A01", "A02"]) > 0
    operators = d.block().operators
    order = ["/Bars0w86 ", FILL["paper"], "/Walls0w86 ", FILL["text"]]
    assert [operators.count(operator) for operator in order] == [1] * 4
    assert sorted(order, key=operators.index) == order


def test_a_map_has_its_islands_once_and_its_gate_on_the_wall() -> None:
    maps = Maps((hall(1, 2, 3),))
    bars, walls = Drawing(SETTING), Drawing(SETTING)
    maps.ornament("Bars0w86").draw(bars)
    maps.ornament("Walls0w86").draw(walls)
    assert bars.block().operators.count(" re f") == 2
    assert walls.block().operators.count(" h S") == 2  # the outline of the hall and the stage
    assert walls.block().operators.count(" h f") == 1  # the gate
