"""Sheets as SVG: outlines of letters, and the plan read back from the picture."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from boothapp.catalog.svg.glyph_outlines import outline
from boothapp.catalog.typefaces import FILES, Typefaces
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.plan_sheets import PlanOptions
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import print_plan

SVG = "{http://www.w3.org/2000/svg}"


def fill(fair: Fair, name: str) -> None:
    with fair.edit("test"):
        hall, exhibitor = Hall("Nhà A", 30, 20), Exhibitor(name)
        taken, free = Booth(hall.id, "A01", 3, 3), Booth(hall.id, "A02", 9, 3)
        records.save(fair.db, hall, exhibitor, taken, free, Assignment(taken.id, exhibitor.id))


@pytest.mark.parametrize("role", list(FILES))
@pytest.mark.parametrize("letter", ["A", "ệ", "Đ", " ", "→"])
def test_outlines_lie_in_the_box_of_their_font(role: str, letter: str) -> None:
    truetype = Typefaces().face(role).truetype
    drawn = outline(truetype, letter)
    assert bool(drawn) or letter in " →"
    numbers = [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", drawn)]
    left, low, right, high = (v * truetype.unitsPerEm / 1000 for v in truetype.bbox)
    assert all(left - 2 <= x <= right + 2 for x in numbers[::2])
    assert all(low - 2 <= -y <= high + 2 for y in numbers[1::2])


@pytest.mark.parametrize(
    "name", ["HTX Chè Suối Giàng", 'A & B <tspan x="0"> (1) \\ "2"', "Ngô ]] 0.100 0.200 0.300 rg"]
)
def test_a_sheet_says_what_the_pdf_says(fair: Fair, tmp_path: Path, name: str) -> None:
    fill(fair, name)
    assert print_plan.make(fair, PlanOptions("a4"), tmp_path / "p.svg") == [tmp_path / "p.svg"]
    root = ET.parse(tmp_path / "p.svg").getroot()
    said = {group.get("aria-label") for group in root.iter(f"{SVG}g")}
    assert {name, "A01", "A02"} <= said
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
    known = {one.get("id") for one in root.iter(f"{SVG}path")}
    used = {one.get("{http://www.w3.org/1999/xlink}href") for one in root.iter(f"{SVG}use")}
    assert used and used <= {f"#{one}" for one in known}


@pytest.mark.parametrize("suffix", ["svg", "pdf"])
def test_black_and_white_has_greys_alone(fair: Fair, tmp_path: Path, suffix: str) -> None:
    fill(fair, "HTX 0.100 0.200 0.300 rg")
    target = tmp_path / f"p.{suffix}"
    print_plan.make(fair, PlanOptions("a4", black_and_white=True, here=(5, 5)), target)
    if suffix == "svg":
        inks = set(re.findall(r"#([0-9a-f]{6})\b", target.read_text()))
        assert len(inks) > 2 and all(ink[:2] == ink[2:4] == ink[4:] for ink in inks)
    else:
        import pypdfium2

        with pypdfium2.PdfDocument(target) as pdf:
            red, green, blue = pdf[0].render().to_pil().convert("RGB").split()
            assert "0.100 0.200 0.300 rg" in pdf[0].get_textpage().get_text_bounded()
        assert red.tobytes() == green.tobytes() == blue.tobytes()
