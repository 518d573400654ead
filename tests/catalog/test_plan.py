"""The plan pages read back: numbers, words, links and the parts of halls on their pages."""

import itertools
import math
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from catalog_samples import Printed, content, exhibitor
from halls import hall
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog import render
from boothapp.catalog.book import lay_out
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, Entrance, around, box, entrance, inner_box, outside
from boothapp.catalog.known_words import sign, told
from boothapp.catalog.marks import MARKS
from boothapp.catalog.plan_booths import NUMBER_H, NUMBER_W, clear_of, draw_bar
from boothapp.catalog.plan_drawing import draw_plan
from boothapp.catalog.plan_frames import Frame, View, whole
from boothapp.catalog.plan_legend import legend_items
from boothapp.catalog.plan_measures import aisles
from boothapp.catalog.plan_zones import TEXTURES, draw_texture, grounds, overlap, place_for_letter, textures
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import REGIONS
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import (
    CatalogBooth,
    CatalogContent,
    CatalogHall,
    CatalogOptions,
    CatalogPlanItem,
    CatalogZone,
)

PROVINCES = ("Thái Nguyên", "Hà Nội", "Nghệ An", "Bến Tre", "Lạng Sơn")
ZONES = (CatalogZone("A", "Trung du", "Midlands"), CatalogZone("B", "Khu B", "Zone B"))


def fair(*halls: CatalogHall, **more: object) -> CatalogContent:
    shown = [exhibitor(i, province=province, booths=()) for i, province in enumerate(PROVINCES)]
    return content(*shown, halls=halls, zones=ZONES, **more)


def plan_pages(tmp_path: Path, book: CatalogContent, **options: str) -> list[str]:
    render(book, CatalogOptions(**options), tmp_path / "book.pdf")
    return [page for page in Printed(tmp_path / "book.pdf").pages if re.match(r"SƠ ĐỒ|FLOOR|.{0,20}SƠ ĐỒ GIAN", page)]


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_every_number_stands_in_its_booth(tmp_path: Path, paper: str) -> None:
    shown = hall(3, 2, 5)
    render(fair(shown), CatalogOptions(paper=paper), tmp_path / "book.pdf")
    book = lay_out(fair(shown), CatalogOptions(paper=paper))
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        text = pdf[book.page_of["plan"] - 1].get_textpage()
        places = {}
        for number in range(text.count_rects()):
            rect = text.get_rect(number)
            words = text.get_text_bounded(*rect).strip()
            if re.fullmatch(r"[A-C]\d\d", words):
                places.setdefault(words, ((rect[0] + rect[2]) / 2, -(rect[1] + rect[3]) / 2))
    assert len(places) == len(shown.booths)
    (x0, y0), (x1, _) = places["A01"], places["C20"]
    first, last = (box(next(b for b in shown.booths if b.code == code)) for code in ("A01", "C20"))
    scale = (x1 - x0) / (last.x - first.x)
    for booth in shown.booths:
        at = box(booth)
        expected = (x0 + (at.x - first.x) * scale, y0 + (at.y - first.y) * scale)
        assert places[booth.code] == pytest.approx(expected, abs=1.5), booth.code


def test_the_words_of_the_plan_in_three_languages(tmp_path: Path) -> None:
    book = fair(hall(2, 2, 5))
    (vi,), (en,), (both,) = (plan_pages(tmp_path, book, language=language) for language in ("vi", "en", "vi-en"))
    for word in ("Sân khấu", "Cửa chính", "Nhà vệ sinh", "WC", "Gian trống", "Trung du và miền núi", "A: Trung du"):
        assert word in vi
        assert word in both
    for word in ("Stage", "Main entrance", "Toilets", "Free booth", "Northern midlands", "A: Midlands", "= 3 × 3 m"):
        assert word in en
    for word in ("Stage", "Main entrance", "Free booth", "Midlands", "Floor plan", "1 ô = 3 × 3 m"):
        assert word in both
    assert "Stage" not in vi
    assert "Khu B" not in vi  # a name that says no more than the letter is not explained
    assert "Tủ điện" not in vi + en + both  # what only the office needs


def test_provinces_are_listed_with_their_booths(tmp_path: Path) -> None:
    shown = hall(1, 1, 2)
    taken = [replace(b, exhibitors=(f"exhibitor-{(0, 0, 1, 3)[i]}",)) for i, b in enumerate(shown.booths)]
    (page,) = plan_pages(tmp_path, fair(replace(shown, booths=tuple(taken))))
    assert "Thái Nguyên A01–A02" in " ".join(page.split()) or "A01–A02" in page
    for name in ("Thái Nguyên", "Hà Nội", "Bến Tre", "Các tỉnh, thành phố khác"):
        assert name in page
    assert "Nghệ An" not in page


def test_booths_lead_to_their_entries(tmp_path: Path) -> None:
    book = fair(hall(2, 1, 3))
    result = render(book, CatalogOptions(), tmp_path / "book.pdf")
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        numbers = {page.objgen: i for i, page in enumerate(pdf.pages, 1)}
        plan = pdf.pages[lay_out(book, CatalogOptions()).page_of["plan"] - 1]
        led = [numbers[link.Dest[0].objgen] for link in plan.Annots]
    taken = [booth for booth in book.halls[0].booths if booth.exhibitors]
    page_of = result.page_of or {}
    assert sorted(led) == sorted(page_of[booth.exhibitors[0]] for booth in taken)
    assert [item.subject for item in result.printed if item.kind == "plan_page"] == ["hall"]


@pytest.mark.parametrize("facts", [{}, {"hours": "8:00"}])
@pytest.mark.parametrize("order", ["2", "12", "112", "1212", "21122"])
def test_plans_on_two_pages_lie_open(facts: dict[str, str], order: str) -> None:
    shapes = {"1": (1, 1, 4), "2": (5, 4, 7)}
    halls = [replace(hall(*shapes[pages]), id=str(i)) for i, pages in enumerate(order)]
    book = lay_out(fair(*halls, **facts), CatalogOptions())
    begins = {item.subject: item.page for page in book.pages for item in page.printed if item.kind == "plan_page"}
    assert len(begins) == len(order)
    assert all(begins[str(i)] % 2 == 0 for i, pages in enumerate(order) if pages == "2")
    assert [page.number for page in book.pages] == list(range(1, len(book.pages) + 1))


def test_halls_have_plans_one_after_the_other(tmp_path: Path) -> None:
    halls = [
        replace(hall(1, 1, 4), id="one", name="Nhà A"),
        CatalogHall("empty", "Nhà trống", 20, 20),
        replace(hall(2, 1, 4), id="two", name="Nhà B"),
        replace(hall(5, 4, 7), id="three", name="Nhà C"),
    ]
    pages = plan_pages(tmp_path, fair(*halls))
    assert [re.search(r"Nhà [ABC]", page)[0] for page in pages] == ["Nhà A", "Nhà B", "Nhà C", "Nhà C"]  # type: ignore[index]


def test_plans_of_strange_halls_are_drawn(tmp_path: Path) -> None:
    booths = hall(1, 1, 4).booths
    turned = [replace(b, rotation_deg=30.0 * i, blocked=i == 0) for i, b in enumerate(booths)]
    tall = CatalogHall("tall", "", 0.0, 0.0, tuple(replace(b, x_m=0, y_m=i * 200.0) for i, b in enumerate(booths)))
    odd = CatalogHall("odd", "Ẫ" * 120, 30, 20, tuple(turned), (
        CatalogPlanItem("outline", 0, 0, points=((0, 0), (30, 0), (20, 20))),
        CatalogPlanItem("wall", 0, 0, points=((0, 0), (3, 3), (6, 0))),
        CatalogPlanItem("entrance", 0, 0, text="Cửa " * 50), CatalogPlanItem("service", 1, 1, text="Ẵ" * 200),
        CatalogPlanItem("label", 5, 5, text="Vườn hoa " * 30), CatalogPlanItem("stage", 40, 40, 1, 1),
    ))  # fmt: skip
    result = render(fair(odd, tall), CatalogOptions(language="vi-en"), tmp_path / "book.pdf")
    assert {finding.code for finding in result.findings} <= {"text_cut"}


@given(rows=st.integers(1, 4), blocks=st.integers(1, 3), long=st.integers(1, 5), shift=st.integers(0, 3))
@settings(max_examples=40)
def test_grounds_of_zones_hold_their_booths_and_letters_hide_none(
    rows: int, blocks: int, long: int, shift: int
) -> None:
    shown = hall(rows, blocks, long).booths
    booths = tuple(replace(b, zone="ABC"[(i // long + shift) % 3]) for i, b in enumerate(shown))
    found = grounds(booths)
    for booth in booths:
        assert any(area.holds(box(booth)) for area in found[booth.zone])
    for areas in found.values():
        for area in areas:
            place = place_for_letter(area, [box(booth) for booth in booths], 0.9)
            for booth in booths if place else ():
                at = box(booth)
                dx = max(at.x - place[0], 0, place[0] - at.x - at.w)
                dy = max(at.y - place[1], 0, place[1] - at.y - at.h)
                assert (dx**2 + dy**2) ** 0.5 >= 0.9 - 1e-6
    together = [area for areas in found.values() for area in areas]
    if all(len(areas) == 1 for areas in found.values()):
        assert not any(overlap(one, other) for i, one in enumerate(together) for other in together[i + 1 :])


@pytest.mark.parametrize("kind", TEXTURES)
@given(w=st.floats(0.1, 60), h=st.floats(0.1, 60))
@settings(max_examples=20)
def test_textures_end_at_the_edges_without_being_clipped(kind: str, w: float, h: float) -> None:
    drawn: list[tuple[float, float]] = []

    class Lines(Drawing):
        def line(self, x0: float, y0: float, x1: float, y1: float, ink: str = "hair", *, line: float = 0.4) -> None:
            drawn.extend([(x0, y0), (x1, y1)])

    draw_texture(Lines(Setting(Typefaces(), "")), Box(10, 20, w, h), kind)
    assert all(10 - 1e-6 <= x <= 10 + w + 1e-6 and 20 - 1e-6 <= y <= 20 + h + 1e-6 for x, y in drawn)


@given(
    w=st.floats(0.5, 9), h=st.floats(0.5, 9), angle=st.one_of(st.floats(0, 360), st.sampled_from([0, 45, 90, 135, 180]))
)
def test_the_room_for_texts_lies_in_a_turned_booth(w: float, h: float, angle: float) -> None:
    booth = CatalogBooth("A1", 3, 4, w, h, angle)
    room, turn = inner_box(booth), math.radians(-angle)
    for x, y in room.corners():
        dx, dy = x - 3 - w / 2, y - 4 - h / 2
        assert abs(dx * math.cos(turn) - dy * math.sin(turn)) <= w / 2 + 0.05
        assert abs(dx * math.sin(turn) + dy * math.cos(turn)) <= h / 2 + 0.05
    assert room.w > 0 and room.h > 0


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Nhà vệ sinh nam", "WC"),
        ("WC", "WC"),
        ("Quầy thông tin", "i"),
        ("Trạm y tế", "+"),
        ("Bãi xe", "P"),
        ("Kho", ""),
    ],
)
def test_letters_of_services(text: str, letter: str) -> None:
    known = sign(text)
    assert (known.letter if known else "") == letter


def test_only_exact_words_have_english() -> None:
    both, english = Setting(Typefaces(), "", "vi-en"), Setting(Typefaces(), "", "en")
    assert told(both, "Sân khấu") == ("Sân khấu", "Stage")
    assert told(english, "sân khấu") == ("Stage", "")
    assert told(english, "Sân khấu 2") == ("Sân khấu 2", "")
    assert told(Setting(Typefaces(), ""), "Sân khấu") == ("Sân khấu", "")


def test_bars_of_regions_differ_without_their_inks() -> None:
    shapes = set()
    for region in REGIONS:
        d = Drawing(Setting(Typefaces(), ""))
        draw_bar(d, Box(0, 0, 6, 0.85), region)
        shapes.add(re.sub(r"[\d.]+ [\d.]+ [\d.]+ rg", "", d.block().operators))
    assert len(shapes) == len([key for key in REGIONS if key])  # a fair without regions has the bar of the first


def test_long_names_of_provinces_are_whole_beside_many_booths(tmp_path: Path) -> None:
    shown = hall(3, 2, 5)
    taken = [replace(b, exhibitors=(f"exhibitor-{i // 3 % 3}",)) for i, b in enumerate(shown.booths)]
    names = ("Bà Rịa – Vũng Tàu", "Huế", "Thành phố Hồ Chí Minh")
    exhibitors = [exhibitor(i, province=name, booths=()) for i, name in enumerate(names)]
    book = content(*exhibitors, halls=(replace(shown, booths=tuple(taken)),))
    (page,) = plan_pages(tmp_path, book)
    for name in names:
        assert name in page


@given(st.lists(st.sampled_from([f"Z{i}" for i in range(20)]), min_size=1, max_size=len(TEXTURES), unique=True))
def test_no_two_zones_of_a_hall_have_one_texture(here: list[str]) -> None:
    booths = [CatalogBooth(code, 0, 0, 3, 3, zone=code) for code in here]
    found = textures(booths, [f"Z{i}" for i in range(20)])
    assert len(set(found.values())) == len(here)


def test_a_page_explains_only_the_zones_that_are_on_it() -> None:
    shown, zones = hall(2, 1, 3), [CatalogZone("A", "Nông sản"), CatalogZone("B", "Thủ công")]
    setting, first = Setting(Typefaces(), ""), around(box(b) for b in shown.booths if b.zone == "A")
    whole = [item.words for item in legend_items(setting, shown, zones, {})]
    half = [item.words for item in legend_items(setting, shown, zones, {}, [first])]
    assert {"A: Nông sản", "B: Thủ công"} <= set(whole)
    assert "A: Nông sản" in half
    assert "B: Thủ công" not in half


@pytest.mark.parametrize(("share", "drawn"), [(0.02, False), (0.2, False), (0.4, True), (1.0, True)])
def test_a_sliver_of_a_stage_is_not_drawn(share: float, drawn: bool) -> None:
    shown = hall(3, 2, 5)
    stage = next(item for item in shown.items if item.kind == "stage")
    bare = replace(shown, items=tuple(item for item in shown.items if item is not stage))
    top = stage.y_m + (1 - share) * stage.depth_m
    frame = Frame(Box(0.0, top, shown.width_m, shown.depth_m - top), 3.0)
    operators = []
    for one in (shown, bare):
        d = Drawing(Setting(Typefaces(), "Hội chợ"))
        draw_plan(d, View(frame, 14.0, 30.0), one, ("A", "B", "C"), {})
        operators.append(d.block().operators)
    assert (operators[0] != operators[1]) is drawn


@pytest.mark.parametrize("kind", ["stage", "service", "pillar", "wall", "label", "entrance", "power", "keep_clear"])
@pytest.mark.parametrize(("w", "h"), [(0.0, 0.0), (0.0, 4.0), (5.0, 0.0)])
def test_things_without_a_side_or_words_are_printed_at_any_angle(kind: str, w: float, h: float) -> None:
    for angle, text in itertools.product((0.0, 13.7, 45.0, 90.0, 359.99), ("Y tế", "")):
        assert drawn(hall(1, 1, 3, items=(CatalogPlanItem(kind, 8, 20, w, h, angle, text=text),)))


TURNED = (
    CatalogPlanItem("stage", 20, 20, 9, 4, 20, text="Sân khấu chính – lễ khai mạc và bế mạc"),
    CatalogPlanItem("service", 8, 20, 5, 4, -35, text="Y tế"),
    CatalogPlanItem("pillar", 4, 20, 2, 2, 45),
    CatalogPlanItem("wall", 8, 30, 8, 0.3, 30),
)


def drawn(shown: CatalogHall, scale: float = 4.0) -> str:
    d = Drawing(Setting(Typefaces(), "Hội chợ"))
    draw_plan(d, View(Frame(whole(shown), scale), 14.0, 30.0), shown, ("A", "B", "C"), {}, signs=())
    return d.block().operators


@pytest.mark.parametrize("item", TURNED, ids=lambda item: item.kind)
def test_things_are_printed_turned_as_they_are(item: CatalogPlanItem) -> None:
    shown = hall(1, 1, 3, width_m=40.0, depth_m=40.0, items=(item,))
    alone = Drawing(Setting(Typefaces(), ""))
    alone.shape(View(Frame(whole(shown), 4.0), 14.0, 30.0).corners(item), "line")
    (path,) = [line for line in alone.block().operators.splitlines() if line.endswith(" f")]
    assert path.rpartition(" h")[0].rpartition("rg ")[2] in drawn(shown)


def test_a_gate_has_its_name_also_where_a_zone_begins_and_a_thing_over_the_wall_is_drawn(tmp_path: Path) -> None:
    items = (
        CatalogPlanItem("entrance", -0.25, 9, 0.5, 4, text="Cửa tây"),
        CatalogPlanItem("service", 1, 17, 5, 3.5, 10, text="Y tế"),
        CatalogPlanItem("label", 0, 1, 2, 1, text="Khu vực chờ của các đoàn tham quan"),
        CatalogPlanItem("stage", 12, 15, 6, 4, text="Sân khấu chính – lễ khai mạc, trao giải và bế mạc hội chợ"),
    )
    booths = tuple(CatalogBooth(f"A{n}", 3.5 + 3 * (n % 5), 8 + n // 5 * 3, 3, 3, zone="A") for n in range(10))
    shown = CatalogHall("h", "Nhà A", 20, 20, booths, items)
    page = plan_pages(tmp_path, fair(shown))[0]
    for words in ("Cửa tây", "+", "Khu vực chờ của các đoàn tham quan", "Sân khấu"):
        assert words in page, words
    with pypdfium2.PdfDocument(tmp_path / "book.pdf") as pdf:
        texts = [page.get_textpage() for page in pdf]
        places = [(text, text.get_rect(at)) for text in texts for at in range(text.count_rects())]
        (left,) = [rect[0] for text, rect in places if text.get_text_bounded(*rect).startswith("Khu vực chờ")]
    assert left >= 28.0  # the edge of the plan


def test_grounds_of_zones_end_at_the_walls() -> None:
    corners = ((0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (12.0, 20.0), (12.0, 14.0), (0.0, 14.0))
    for points in (corners, corners[::-1]):
        outline = CatalogPlanItem("outline", 0, 0, 20, 20, points=points)
        ring = outside(CatalogHall("h", "", 20, 20, items=(outline,)))
        crossed = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)) / 2
        assert crossed == 20 * 20 - (20 * 14 + 8 * 6)


@pytest.mark.parametrize("turned", [False, True])
def test_aisles_are_measured_between_straight_sides_that_face_each_other(turned: bool) -> None:
    corner = [CatalogBooth("A1", 0, 0, 3, 3), CatalogBooth("A2", 3, 0, 3, 3), CatalogBooth("A3", 0, 3, 3, 3)]
    below = CatalogBooth("B1", 3, 9, 3, 3, 30.0 if turned else 0.0)
    found = {(aisle.across, aisle.width_m) for aisle in aisles(CatalogHall("h", "", 20, 20, (*corner, below)))}
    assert found == (set() if turned else {(False, 6.0)})


@pytest.mark.parametrize("y", [0.0, 2.0, 4.5, 6.0, 9.0])
@pytest.mark.parametrize("x", [-3.0, 3.0, 4.0, 12.0])
def test_a_number_stands_above_or_below_a_point(x: float, y: float) -> None:
    at, point = Box(0.0, 0.0, 10.0, 10.0), Box(x, y, 3.0, 3.0)
    place = clear_of(at, at, [point])
    assert at.holds(place) and place.h >= NUMBER_H
    middle = place.y + place.h / 2
    number = Box(place.w / 2 - NUMBER_W / 2, middle - NUMBER_H / 2, NUMBER_W, NUMBER_H)
    assert not overlap(number, point)


def test_beside_a_point_a_number_stays_in_a_turned_booth() -> None:
    at, room, point = Box(0.0, 0.0, 20.0, 20.0), Box(5.0, 5.0, 10.0, 10.0), Box(8.5, 8.5, 3.0, 3.0)
    assert room.holds(clear_of(at, room, [point]))


def test_stars_have_a_dark_edge() -> None:
    d = Drawing(Setting(Typefaces(), ""))
    MARKS["Stars5"].draw(d)
    stars = [line for line in d.block().operators.splitlines() if line.endswith((" B", " f"))]
    assert len(stars) == 5
    assert all(line.endswith(" B") for line in stars)


@pytest.mark.parametrize(
    ("gate", "there"),
    [
        (CatalogPlanItem("entrance", 5, 9.5, 4, 0.5), Entrance(7, 10, 0, -1)),  # in the notch
        (CatalogPlanItem("entrance", 18, 18, 0.5, 4), Entrance(18, 20, 1, 0)),
        (CatalogPlanItem("entrance", 20, 0, 4, 0.5), Entrance(22, 0, 0, 1)),
        (CatalogPlanItem("entrance", 39.5, 3, 0.5, 4), Entrance(40, 5, -1, 0)),
        (CatalogPlanItem("entrance", 29.5, 18.75, 4, 0.5, 135), Entrance(31.75, 19.25, 0, -1)),  # in the slanting wall
    ],
)
@pytest.mark.parametrize("clockwise", [True, False])
def test_a_gate_is_in_the_wall_it_stands_at(gate: CatalogPlanItem, there: Entrance, clockwise: bool) -> None:
    points = ((0.0, 0.0), (40.0, 0.0), (40.0, 11.0), (22.0, 29.0), (18.0, 30.0), (18.0, 10.0), (0.0, 10.0))
    outline = CatalogPlanItem("outline", 0, 0, 40, 30, points=points if clockwise else points[::-1])
    found = entrance(CatalogHall("h", "", 40, 30, items=(gate, outline)), gate)
    assert (round(found.x, 3), round(found.y, 3), found.dx, found.dy) == (there.x, there.y, there.dx, there.dy)
