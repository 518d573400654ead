"""Sheets of a plan read back: every name whole, nothing over anything else, the legend tells what is shown."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from boothapp.catalog import plan_booths, plan_builders, plan_points
from boothapp.catalog.hall_shapes import Box
from boothapp.catalog.plan_zones import overlap
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import print_plan, sample_fair

LONG = "Liên hiệp Hợp tác xã Sản xuất, Chế biến và Tiêu thụ Nông sản hữu cơ, Dược liệu Tây Nguyên Xanh tỉnh Đắk Lắk {}"
SAME_LINE = 0.6  # millimetres: rectangles of letters include their marks, which reach into the line above
MM = 72 / 25.4


def fill(fair: Fair, hall: Hall, rows: int, across: int, name: str = LONG, empty: Collection[int] = ()) -> list[Booth]:
    """Put double rows of booths with aisles of 3 m into a hall, taken but for those of the numbers `empty`."""
    booths = [
        Booth(hall.id, f"A{row * across + at + 1:03d}", 3.0 + 3 * at, 5.0 + row // 2 * 9 + row % 2 * 3)
        for row in range(rows)
        for at in range(across)
    ]
    with fair.edit("test"):
        records.save(fair.db, hall, *booths)
        for number, booth in enumerate(booths, 1):
            if number not in empty:
                exhibitor = Exhibitor(name.format(f"số x{number}"))
                records.save(fair.db, exhibitor, Assignment(booth.id, exhibitor.id))
    return booths


def sheets(fair: Fair, tmp_path: Path, options: PlanOptions) -> list[str]:
    """Print and return the words of every sheet on one line."""
    print_plan.make(fair, options, tmp_path / "p.pdf")
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]


def over_each_other(file: Path) -> Iterator[tuple[str, str]]:
    """Yield texts that lie over each other, and those that reach over the edge of their sheet."""
    with pypdfium2.PdfDocument(file) as pdf:
        for page in pdf:
            text = page.get_textpage()
            slack = SAME_LINE * MM * max(page.get_size()) / (297 * MM)
            boxes = sorted(text.get_rect(number) for number in range(text.count_rects()))
            for number, (left, low, right, high) in enumerate(boxes):
                if left < 0 or low < 0 or right > page.get_width() or high > page.get_height():
                    yield text.get_text_bounded(left, low, right, high), "the edge"
                for other in boxes[number + 1 :]:
                    if other[0] >= right - slack:
                        break
                    if min(high, other[3]) - max(low, other[1]) > slack:
                        yield text.get_text_bounded(left, low, right, high), text.get_text_bounded(*other)


@pytest.mark.parametrize("paper", list(SHEETS_MM))
@pytest.mark.parametrize(("hall", "rows", "across"), [((40, 34), 4, 10), ((75, 85), 15, 20), ((105, 60), 10, 30)])
def test_long_names_are_whole_and_lie_over_nothing(
    fair: Fair, tmp_path: Path, paper: str, hall: tuple[float, float], rows: int, across: int
) -> None:
    booths = fill(fair, Hall("Nhà A", *hall), rows, across)
    words = " ".join(sheets(fair, tmp_path, PlanOptions(paper)))
    names = [LONG.format(f"số x{number}") for number in range(1, len(booths) + 1)]
    assert [name for name in names if f"{name} " not in f"{words} "] == []
    assert list(over_each_other(tmp_path / "p.pdf")) == []


def test_names_in_booths_grow_with_the_paper(fair: Fair, tmp_path: Path) -> None:
    fill(fair, Hall("Nhà A", 30, 20), 1, 3, "Hợp tác xã {}")
    share = {}
    for paper in ("a2", "a0"):
        sheets(fair, tmp_path, PlanOptions(paper))
        with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
            text = pdf[0].get_textpage()
            boxes = [text.get_rect(number) for number in range(text.count_rects())]
            named = [box[3] - box[1] for box in boxes if "Hợp" in text.get_text_bounded(*box)]
            share[paper] = min(named) / pdf[0].get_width()
    assert share["a0"] == pytest.approx(share["a2"], rel=0.1), "in the list and in the booths"


def test_a_list_that_would_make_the_plan_small_has_sheets_of_its_own(fair: Fair, tmp_path: Path) -> None:
    fill(fair, Hall("Nhà A", 75, 85), 15, 20)
    plan, *lists = sheets(fair, tmp_path, PlanOptions("a4"))
    assert "A300" in plan and "Liên hiệp" not in plan
    assert lists and all(words.startswith("Đơn vị theo số gian: Nhà A") for words in lists)


def test_booths_are_listed_by_runs(fair: Fair, tmp_path: Path) -> None:
    booths = fill(fair, Hall("Nhà A", 60, 30), 1, 8, "HTX {}", {1, 2, 3, 8})
    several = Exhibitor("Tổng công ty Nhiều Gian")
    with fair.edit("test"):
        given = [Assignment(booths[at].id, several.id) for at in (0, 1, 2, 7)]
        records.save(fair.db, several, *given)
    (words,) = sheets(fair, tmp_path, PlanOptions())
    assert "A001–A003 Tổng công ty Nhiều Gian" in words
    assert "A008 Tổng công ty Nhiều Gian" in words


def everything(fair: Fair) -> None:
    """Make a hall with all that a sheet can show."""
    hall = Hall("Nhà A", 40, 30)
    booths = fill(fair, hall, 2, 10, "HTX {}", {18, 19, 20})
    zone = Zone("K", "Khu K", hall_id=hall.id)
    pavilion = Pavilion("Cao Bằng", "Cao Bang", hall.id, points="2.8,4.8 9.2,4.8 9.2,8.1 2.8,8.1")
    items = [PlanItem(hall.id, "power", 1, 20), PlanItem(hall.id, "water", 20, 20), PlanItem(hall.id, "pillar", 5, 20)]
    items.append(PlanItem(hall.id, "keep_clear", 30, 15, 4, 8))
    booths[0] = replace(booths[0], zone_id=zone.id, pavilion_id=pavilion.id)
    booths[19] = replace(booths[19], status="blocked")
    with fair.edit("test"):
        records.save(fair.db, zone, pavilion, *items, booths[0], booths[19])
        records.save(fair.db, Assignment(booths[18].id, None, status="held", held_for="Huế"))


SHOWN = {
    "vi": (
        "Khu K", "Gian trống", "Gian giữ chỗ", "Không sử dụng", "Điểm điện", "Điểm nước", "Vùng phải để trống", "Cột",
        "Khu gian hàng của đoàn", "Cao Bằng",
    ),
    "en": (
        "Zone K", "Free booth", "Held booth", "Not in use", "Power point", "Water point", "Keep-clear area", "Pillar",
        "Pavilion", "Cao Bang",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", list(SHOWN))
def test_the_legend_tells_all_that_is_shown(fair: Fair, tmp_path: Path, language: str) -> None:
    everything(fair)
    (words,) = sheets(fair, tmp_path, PlanOptions(language=language))
    assert [one for one in SHOWN[language] if one not in words] == []
    assert list(over_each_other(tmp_path / "p.pdf")) == []


def test_the_legend_tells_only_what_is_shown(fair: Fair, tmp_path: Path) -> None:
    fill(fair, Hall("Nhà A", 40, 30), 2, 10, "HTX {}")
    (words,) = sheets(fair, tmp_path, PlanOptions())
    assert [one for one in SHOWN["vi"] if one in words] == []


def test_the_catalog_knows_of_no_holds_and_no_pavilions(fair: Fair) -> None:
    everything(fair)
    content = catalog_content.read(fair)
    assert content.pavilions == () and not any(booth.held for booth in content.halls[0].booths)
    shown = catalog_content.read_for_sheets(fair)
    assert len(shown.pavilions) == 1 and sum(booth.held for booth in shown.halls[0].booths) == 1


def test_a_pavilion_without_room_for_its_name_has_a_number(fair: Fair, tmp_path: Path) -> None:
    hall = Hall("Nhà A", 60, 60)
    name = "Khu gian hàng giới thiệu sản phẩm của tỉnh số {}"
    pavilions = [Pavilion(name.format(n), hall_id=hall.id) for n in range(20)]
    booths = [
        Booth(hall.id, f"A{y * 20 + x:03d}", 3.0 * x, 3.0 * y, pavilion_id=pavilions[y].id)
        for y in range(20)
        for x in range(20)
    ]
    with fair.edit("test"):
        records.save(fair.db, hall, *pavilions, *booths)
    (words,) = sheets(fair, tmp_path, PlanOptions("a4"))
    assert [n for n in range(20) if f": {name.format(n)}" not in words] == []
    assert "1: " in words and "20: " in words
    assert list(over_each_other(tmp_path / "p.pdf")) == []


@pytest.mark.parametrize("side", [0.05, 0.2, 0.5, 3.0, 40.0])
def test_the_scale_never_reaches_into_the_legend(fair: Fair, tmp_path: Path, side: float) -> None:
    hall = Hall("Nhà A", 12 * side, 10 * side)
    booths = [Booth(hall.id, f"A{n}", 2 * n * side, side, side, side) for n in range(4)]
    with fair.edit("test"):
        records.save(fair.db, hall, *booths)
    print_plan.make(fair, PlanOptions("a4"), tmp_path / "p.pdf")
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
        text = pdf[0].get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        (scale,) = (box for box in boxes if text.get_text_bounded(*box).strip().endswith(" m"))
        assert scale[2] < (10 + 46 + 16) * MM
    assert list(over_each_other(tmp_path / "p.pdf")) == []


def test_long_names_of_hall_and_fair_are_whole(fair: Fair, tmp_path: Path) -> None:
    hall = LONG.format("nhà")
    fill(fair, Hall(hall, 40, 30), 2, 10, "HTX {}")
    (words,) = sheets(fair, tmp_path, PlanOptions("a4"))
    assert f"Sơ đồ gian hàng: {hall}" in words
    assert list(over_each_other(tmp_path / "p.pdf")) == []


@pytest.mark.parametrize("here", [(20.0, 0.0), (0.0, 15.0), (40.0, 30.0)])
def test_you_are_here_hides_no_words(fair: Fair, tmp_path: Path, here: tuple[float, float]) -> None:
    fill(fair, Hall("Nhà A", 40, 30), 2, 10, "HTX {}")
    (words,) = sheets(fair, tmp_path, PlanOptions("a4", here=here, language="vi-en"))
    assert "Bạn đang ở đây · You are here" in words and "Floor plan" in words
    assert list(over_each_other(tmp_path / "p.pdf")) == []


def for_builders(fair: Fair, paper: str, tmp_path: Path, **chosen: object) -> list[str]:
    options = replace(PlanOptions(paper, for_builders=True), **chosen)
    return sheets(fair, tmp_path, options)


def test_builders_get_sizes_aisles_and_places_and_no_names(fair: Fair, tmp_path: Path) -> None:
    everything(fair)
    (hall,) = records.where(fair.db, Hall)
    more = [
        *(Booth(hall.id, f"B{at + 1}", 3.0 + 4.5 * at, 14.0, 4.5, 2.75) for at in range(3)),
        Booth(hall.id, "B9", 24.0, 14.0, 6.0, 6.0, kind="raw"),
        PlanItem(hall.id, "wall", 2.0, 28.0, 6.0, 0.3),
        PlanItem(hall.id, "entrance", 18.0, 29.8, 4.0, 0.4, text="Cửa chính"),
        PlanItem(hall.id, "stage", 32.0, 22.0, 6.0, 4.0),
    ]
    with fair.edit("test"):
        records.save(fair.db, *more)
    (words,) = for_builders(fair, "a3", tmp_path)
    for told in (
        "Bản vẽ dựng gian hàng: Nhà A", "40 m", "30 m", "3 × 3 m 19 gian: A001–A019", "4,5 × 2,75 m 3 gian: B1–B3",
        "6 × 6 m 1 gian · Đất trống, không dựng gian: B9", "Đ1 Điểm điện: x 1, y 20", "N1 Điểm nước: x 20, y 20",
        "Tường 6 × 0,3 m: x 2, y 28", "Cửa chính: rộng 4 m, x 18, y 29,8", "B1–B3: x 3, y 14",
        "B9: x 24, y 14", "Sân khấu 6 × 4 m", "3 m", "trên giấy A3",
    ):  # fmt: skip
        assert told in words, told
    assert "HTX" not in words and "Gian giữ chỗ" not in words
    assert list(over_each_other(tmp_path / "p.pdf")) == []
    assert "4.5 × 2.75 m 3 booths: B1–B3" in for_builders(fair, "a3", tmp_path, language="en")[0]


@pytest.mark.parametrize("paper", list(SHEETS_MM))
@pytest.mark.parametrize(("hall", "rows", "across"), [((40, 34), 4, 10), ((75, 85), 15, 20), ((105, 60), 10, 30)])
def test_a_ruler_measures_on_the_builders_sheet_what_its_scale_says(
    fair: Fair, tmp_path: Path, paper: str, hall: tuple[float, float], rows: int, across: int
) -> None:
    fill(fair, Hall("Nhà A", *hall), rows, across)
    scale = int(re.findall(r"Tỉ lệ 1:(\d+) trên giấy", for_builders(fair, paper, tmp_path)[0])[0])
    assert list(over_each_other(tmp_path / "p.pdf")) == []
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
        text = pdf[0].get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        found = {text.get_text_bounded(*box).strip(): (box[0] + box[2]) / 2 for box in boxes}
    first, last = "A001", f"A{across:03d}"
    if {first, last} <= found.keys():  # else only the ends of rows have room
        assert (found[last] - found[first]) / MM / 1000 * scale == pytest.approx(3 * (across - 1), rel=0.01)
    else:
        assert paper == "a4"


@pytest.mark.parametrize("scale", [0.3, 1.0, 40.0])
def test_gates_cover_nothing(fair: Fair, tmp_path: Path, scale: float) -> None:
    hall = Hall("Nhà A", 40 * scale, 30 * scale)
    items = [
        PlanItem(hall.id, "entrance", 18 * scale, 29.8 * scale, 4, 0.4, text=LONG.format("cửa chính")),
        PlanItem(hall.id, "entrance", 22 * scale, 29.8 * scale, 4, 0.4, text="Cửa phụ"),
        PlanItem(hall.id, "stage", 10 * scale, 24 * scale, 20 * scale, 4 * scale),
    ]
    with fair.edit("test"):
        records.save(fair.db, hall, *items, Booth(hall.id, "A1", 3 * scale, 3 * scale))
    sheets(fair, tmp_path, PlanOptions("a4"))
    assert list(over_each_other(tmp_path / "p.pdf")) == []


def test_the_pavilions_and_the_legend_of_the_sample(tmp_path: Path) -> None:
    sample_fair.make(tmp_path / "mau")
    with open_fair(tmp_path / "mau") as fair:
        words = " ".join(sheets(fair, tmp_path, PlanOptions(language="en")))
        legend = sheets(fair, tmp_path, PlanOptions())[0]
    assert "Nghệ An pavilion" in words and "Khu gian hàng" not in words
    regions = "Đồng bằng sông Hồng", "Khu A: Trung du và miền núi", "Khu B: Trung du", "Gian trống", "Lối thoát hiểm"
    places = [legend.index(told) for told in regions]  # a zone has the name of a region; kinds stand together
    assert places == sorted(places)


@pytest.mark.parametrize("builders", [False, True])
def test_services_and_labels_are_told_whole(fair: Fair, tmp_path: Path, builders: bool) -> None:
    hall = Hall("Nhà A", 60, 40)
    fill(fair, hall, 2, 10, "HTX {}")
    label = "Khu vực chờ của các đoàn tham quan và học sinh các trường trong tỉnh"
    services = ["Kho vật tư của Ban tổ chức", "Điểm thu gom rác thải", "Nhà vệ sinh", "Bếp"]
    items = [PlanItem(hall.id, "service", 3.0 + 8 * at, 25.0, 2.0, 2.0, text=text) for at, text in enumerate(services)]
    with fair.edit("test"):
        records.save(fair.db, *items, PlanItem(hall.id, "label", 20, 32, 4, 1, text=label))
    (words,) = sheets(fair, tmp_path, PlanOptions("a4", for_builders=builders))
    assert [text for text in services if text not in words] == []
    assert "D1" in words and "D2" in words and "D3" not in words and "…" not in words
    assert builders or label in words
    assert list(over_each_other(tmp_path / "p.pdf")) == []


@pytest.mark.parametrize("paper", ["a4", "a0"])
@pytest.mark.parametrize("builders", [False, True])
def test_a_point_in_a_booth_hides_no_number(fair: Fair, tmp_path: Path, paper: str, builders: bool) -> None:
    hall, exhibitors = Hall("Nhà A", 30, 20), [Exhibitor(f"HTX {letter}") for letter in "XYZ"]
    booths = [Booth(hall.id, f"A{n}", 3 + 7 * n, 5, 5, 5, rotation_deg=45 * n) for n in range(3)]
    with fair.edit("test"):
        records.save(fair.db, hall, *exhibitors, *booths)
        records.save(fair.db, *(Assignment(one.id, who.id) for one, who in zip(booths, exhibitors, strict=True)))

    def heights() -> list[float]:
        print_plan.make(fair, PlanOptions(paper, for_builders=builders), tmp_path / "p.pdf")
        with pypdfium2.PdfDocument(tmp_path / "p.pdf") as pdf:
            text = pdf[0].get_textpage()
            rects = sorted(map(text.get_rect, range(text.count_rects())), reverse=True)  # the list lies on the right
            places = {text.get_text_bounded(*rect).split()[0]: rect for rect in rects}
            return [places[booth.code][1] / max(pdf[0].get_size()) * 297 for booth in booths]

    before = heights()
    share = 0.33 if paper == "a0" or builders else 0.5
    items = [PlanItem(hall.id, "power", booth.x_m + 2.4, booth.y_m + 5 * share) for booth in booths]
    with fair.edit("test"):
        records.save(fair.db, *items)
    assert all(abs(now - then) > 1.5 for now, then in zip(heights(), before, strict=True))


@pytest.mark.parametrize("builders", [False, True])
@pytest.mark.parametrize("wide", [30, 60, 90])
@pytest.mark.parametrize("rotation", [0, 30, 45, 90])
def test_a_point_in_the_middle_of_a_low_booth_hides_no_number(
    fair: Fair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wide: float, rotation: float, builders: bool
) -> None:
    hall, exhibitor = Hall("Nhà A", wide, 12), Exhibitor("HTX")
    booths = [Booth(hall.id, f"A{n}", 2 + 5 * n, 5, rotation_deg=rotation) for n in range(4)]
    items = [PlanItem(hall.id, "power", booth.x_m + 1.25, booth.y_m + 1.25, 0.5, 0.5) for booth in booths[1:]]
    items.append(PlanItem(hall.id, "water", booths[3].x_m, booths[3].y_m, 0.5, 0.5))
    with fair.edit("test"):
        records.save(fair.db, hall, exhibitor, *booths, *items, Assignment(booths[1].id, exhibitor.id))
    numbers: list[Box] = []

    def take(_d: object, at: Box, *_: object) -> None:
        wide, high = min(at.w, 4.4), min(at.h, 1.8)  # four letters
        numbers.append(Box(at.x + (at.w - wide) / 2, at.y + (at.h - high) / 2, wide, high))

    marks: list[Box] = []
    for module in (plan_booths, plan_builders):
        monkeypatch.setattr(module, "draw_number", take)
    for kind in ("power", "water"):
        monkeypatch.setitem(plan_points.POINTS, kind, lambda _d, at: marks.append(at))
    print_plan.make(fair, PlanOptions("a3", for_builders=builders), tmp_path / "p.pdf")
    beside = [number for number in numbers if not any(overlap(number, mark) for mark in marks)]
    assert len(beside) == len(numbers) == 4 <= len(marks)
