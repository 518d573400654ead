"""The list of who is in which booth on a plan sheet."""

from boothapp.catalog import plan_list
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.plan_list import Columns, Line
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces


def test_no_number_of_a_booth_is_broken_when_it_is_the_widest() -> None:
    d = Drawing(Setting(Typefaces(), "Hội chợ"))
    numbers = [f"{zone}{number:02}{slot}" for zone in "AKMW" for number in (1, 9, 10, 44) for slot in ("", "a", "am")]
    sizes = [plan_list.SIZE + step / 10 for step in range(40)]
    broken = [
        (number, size)
        for number in numbers
        for size in sizes
        for row in plan_list.rows(d, [Line(number, "HTX Chè")], Columns(60, size))
        if len(row.booths) > 1
    ]
    assert broken == []
