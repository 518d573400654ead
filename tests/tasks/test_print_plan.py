"""The plan printed on sheets, read back."""

import contextlib
import errno
import os
import sqlite3
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from boothapp.catalog.pdf import publish
from boothapp.domain.errors import DamagedFair, FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem
from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.floorplan.shape import Point
from boothapp.store import records
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import halls, print_plan

MM = 72 / 25.4


def fill(fair: Fair, hall: Hall, count: int, letter: str = "A") -> None:
    """Put a row-wise grid of taken booths into a hall."""
    with fair.edit("test"):
        records.save(fair.db, hall)
        for n in range(1, count + 1):
            exhibitor = Exhibitor(f"HTX số x{letter}{n}")
            booth = Booth(hall.id, f"{letter}{n:03d}", 3.0 * ((n - 1) % 20), 3.0 * ((n - 1) // 20))
            records.save(fair.db, exhibitor, booth, Assignment(booth.id, exhibitor.id))


def read(file: Path) -> list[tuple[float, float, str]]:
    """Return width and height of every page in millimetres, and its words."""
    with pypdfium2.PdfDocument(file) as pdf:
        return [
            (round(page.get_width() / MM), round(page.get_height() / MM), page.get_textpage().get_text_bounded())
            for page in pdf
        ]


@pytest.mark.parametrize("paper", list(SHEETS_MM))
@pytest.mark.parametrize(("width", "depth"), [(60.0, 30.0), (30.0, 60.0)])
def test_a_sheet_is_as_large_as_its_paper_and_lies_as_the_hall_does(
    fair: Fair, tmp_path: Path, paper: str, width: float, depth: float
) -> None:
    fill(fair, Hall("Nhà A", width, depth), 10)
    assert print_plan.make(fair, PlanOptions(paper), tmp_path / "p.pdf") == [tmp_path / "p.pdf"]
    (w, h, words), *_ = read(tmp_path / "p.pdf")
    short, long = SHEETS_MM[paper]
    assert (w, h) == ((long, short) if width > depth else (short, long))
    assert "Sơ đồ gian hàng: Nhà A" in words and "A007" in words


@pytest.mark.parametrize("count", [1, 55, 168, 400])
@pytest.mark.parametrize("depth", [80.0, 30.0])
def test_everybody_is_in_the_list_once(fair: Fair, tmp_path: Path, count: int, depth: float) -> None:
    fill(fair, Hall("Nhà A", 60.0, depth), count)
    print_plan.make(fair, PlanOptions("a3"), tmp_path / "p.pdf")
    words = "\n".join(page for _, _, page in read(tmp_path / "p.pdf")).split()
    assert [words.count(f"xA{n}") for n in range(1, count + 1)] == [1] * count


def test_halls_have_a_sheet_each_and_can_be_chosen(fair: Fair, tmp_path: Path) -> None:
    one, other = Hall("Nhà A", 60, 30), Hall("Nhà B", 60, 30, 1)
    fill(fair, one, 5)
    fill(fair, other, 5, "B")
    fill(fair, Hall("Nhà trống", 60, 30, 2), 0)
    print_plan.make(fair, PlanOptions(), tmp_path / "p.pdf")
    assert ["Nhà A" in words for _, _, words in read(tmp_path / "p.pdf")] == [True, False]
    print_plan.make(fair, PlanOptions(halls=(other.id,)), tmp_path / "p.pdf")
    assert ["Nhà B" in words for _, _, words in read(tmp_path / "p.pdf")] == [True]


@pytest.mark.parametrize(("paper", "told"), [("a1", 2), ("a3", 1)])
def test_large_paper_has_names_in_booths_once_a_stand(fair: Fair, tmp_path: Path, paper: str, told: int) -> None:
    hall, tea, silk = Hall("Nhà A", 60, 30), Exhibitor("HTX Chè", id="tea"), Exhibitor("W" * 90, id="silk")
    stand = [Booth(hall.id, f"A{at}", 3.0 * (at % 2), 3.0 * (at // 2)) for at in range(4)]
    other = Booth(hall.id, "B1", 20, 20)
    given = [*(Assignment(booth.id, tea.id) for booth in stand), Assignment(other.id, silk.id)]
    with fair.edit("test"):
        records.save(fair.db, hall, tea, silk, *stand, other, *given)
    print_plan.make(fair, PlanOptions(paper), tmp_path / "p.pdf")
    (sheet,) = read(tmp_path / "p.pdf")
    assert sheet[2].count("HTX Chè") == told


def test_a_booth_turned_by_an_odd_angle_has_its_name_on_large_paper(fair: Fair, tmp_path: Path) -> None:
    hall, tea = Hall("Nhà A", 60, 30), Exhibitor("HTX Chè", id="tea")
    turned = Booth(hall.id, "A1", 9, 9, rotation_deg=30)
    with fair.edit("test"):
        records.save(fair.db, hall, tea, turned, Assignment(turned.id, tea.id))
    print_plan.make(fair, PlanOptions("a1"), tmp_path / "p.pdf")
    assert read(tmp_path / "p.pdf")[0][2].count("HTX Chè") == 2, "in the booth and in the list"


def test_you_are_here_in_both_languages(fair: Fair, tmp_path: Path) -> None:
    fill(fair, Hall("Nhà A", 60, 30), 5)
    for language, words in (("vi", "Bạn đang ở đây"), ("en", "You are here")):
        print_plan.make(fair, PlanOptions(language=language, here=(30.0, 29.0)), tmp_path / "p.pdf")
        assert words in read(tmp_path / "p.pdf")[0][2]


def test_an_outline_may_begin_anywhere_on_the_plan(fair: Fair, tmp_path: Path) -> None:
    drawn = []
    for name, left, top in (("one", 0.0, 0.0), ("other", -12.5, 7.0)):
        booth = Booth(name, "A01", left + 3, top + 3, pavilion_id=f"of {name}")
        gate = PlanItem(name, "entrance", left + 10, top + 19.5, 4, 0.5)
        wall = PlanItem(name, "wall", left + 1, top + 1, 5, 0, points=f"{left + 1},{top + 1} {left + 6},{top + 1}")
        ground = f"{left + 2},{top + 2} {left + 7},{top + 2} {left + 7},{top + 7}"
        with fair.edit("test"):
            records.save(
                fair.db, Hall("Nhà", 40, 30, id=name), Pavilion(name, hall_id=name, points=ground, id=f"of {name}")
            )
            records.save(fair.db, booth, gate, wall)
        corners = [(0, 0), (35, 0), (35, 20), (15, 20), (15, 10), (0, 10)]
        halls.outline(fair, name, [Point(left + x, top + y) for x, y in corners])
        options = PlanOptions(halls=(name,), here=(left + 5, top + 5))
        content, asked = print_plan.read(fair, options, tmp_path / "p.svg")
        hall = next(hall for hall in content.halls if hall.id == name)
        shown = {item.kind: (item.x_m, item.y_m, item.points) for item in hall.items}
        pavilion = next(one.points for one in content.pavilions if one.hall == name)
        drawn.append(([(one.x_m, one.y_m) for one in hall.booths], shown, pavilion, asked.here))
        with pytest.raises(FairError, match="outside"):
            print_plan.read(fair, PlanOptions(halls=(name,), here=(left - 1, top + 5)), tmp_path / "p.svg")
    assert drawn[0] == drawn[1]


def test_pictures_of_the_sheets(fair: Fair, tmp_path: Path) -> None:
    fill(fair, Hall("Nhà A", 60, 30), 5)
    fill(fair, Hall("Nhà B", 60, 30, 1), 5, "B")
    files = print_plan.make(fair, PlanOptions("a4"), tmp_path / "p.png")
    assert files == [tmp_path / "p.png", tmp_path / "p-2.png"]
    with Image.open(files[1]) as picture:
        assert picture.width == pytest.approx(297 / 25.4 * 150, abs=2)
        assert picture.height == pytest.approx(210 / 25.4 * 150, abs=2)
        low, high = picture.convert("L").getextrema()
        assert low < 40 and high == 255  # ink on paper
    files[1].write_bytes(b"other")
    files[0].unlink()
    for ending in (".png", ".svg"):
        kept = files[1].rename(tmp_path / f"p-2{ending}") if ending != ".png" else files[1]
        with pytest.raises(FairError, match=kept.name) as refused:
            print_plan.make(fair, PlanOptions("a4"), kept.with_stem("p"))
        assert refused.value.code == "sheets_there"
        assert [file.name for file in tmp_path.glob("p*")] == [kept.name] and kept.read_bytes() == b"other"
    print_plan.make(fair, PlanOptions("a4"), tmp_path / "p.svg", replacing=True)
    assert kept.read_bytes()[:5] == b"<?xml"


@pytest.mark.parametrize(
    ("options", "name", "code"),
    [
        (PlanOptions(), "p.docx", "plan_suffix"),
        (PlanOptions("a7"), "p.pdf", "paper_unknown"),
        (PlanOptions(halls=("nowhere",)), "p.pdf", "no_booths"),
    ],
)
def test_what_cannot_be_printed_is_said(fair: Fair, tmp_path: Path, options: PlanOptions, name: str, code: str) -> None:
    fill(fair, Hall("Nhà A", 60, 30), 2)
    with pytest.raises(FairError) as refused:
        print_plan.make(fair, options, tmp_path / name)
    assert refused.value.code == code
    assert list(tmp_path.glob("p*")) == []


@pytest.mark.parametrize("damage", ["booths SET x_m = 9e999", "halls SET width_m = 9e999", "booths SET code = ''"])
def test_what_nobody_could_enter_is_told_as_damage(fair: Fair, tmp_path: Path, damage: str) -> None:
    fill(fair, Hall("Nhà A", 20, 10), 2)
    fair.close()
    with contextlib.closing(sqlite3.connect(fair.folder / "fair.db")) as db, db:
        db.execute("PRAGMA ignore_check_constraints = 1")
        db.execute(f"UPDATE {damage}")
    with open_fair(fair.folder) as opened, pytest.raises(DamagedFair, match=r"boothapp check .* tells more"):
        print_plan.make(opened, PlanOptions(), tmp_path / "p.pdf")
    assert not (tmp_path / "p.pdf").exists()


@pytest.mark.parametrize("name", ["p.pdf", "p.svg", "p.png"])
@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "not_writable"), (errno.EIO, "not_written")]
)
def test_what_the_disk_refuses_is_told_and_the_old_file_stays(
    fair: Fair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int, code: str
) -> None:
    fill(fair, Hall("Nhà A", 60, 30), 2)
    target = tmp_path / name
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(publish.Path, "replace", fail)
    with pytest.raises(FairError) as refused:
        print_plan.make(fair, PlanOptions("a4"), target)
    assert (refused.value.code, refused.value.data["target"]) == (code, str(target))
    assert target.read_bytes() == b"old" and [file.name for file in tmp_path.glob("p*")] == [name]


def test_the_largest_picture_can_be_read_back(fair: Fair, tmp_path: Path) -> None:
    fill(fair, Hall("Nhà A", 60, 30), 20)
    print_plan.make(fair, PlanOptions("a0"), tmp_path / "p.png")
    with Image.open(tmp_path / "p.png") as picture:
        picture.load()
        assert picture.size == pytest.approx((1189 / 25.4 * 150, 841 / 25.4 * 150), abs=2)
        assert picture.info["dpi"] == pytest.approx((150, 150), abs=0.1)
