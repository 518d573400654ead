"""What was printed, and what differs now."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.domain import provinces
from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import EmergencyContact, ProgrammeItem
from boothapp.domain.paperwork import Advertisement, PrintRunItem
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import check_fair, make_catalog, print_runs

RUN = "Bản in lần 1"
ONE, TWO = Exhibitor("HTX Một", province="Thái Nguyên"), Exhibitor("HTX Hai", province="Thái Nguyên")
HALL = Hall("Nhà A", 30, 20)
A1, A2 = Booth(HALL.id, "A1", 1, 1), Booth(HALL.id, "A2", 4, 1)
PLACED = Assignment(A1.id, ONE.id)
TEA = Product(ONE.id, "Chè", price_dong=1000)


@pytest.fixture
def printed(fair: Fair, tmp_path: Path) -> Fair:
    with fair.edit("test"):
        facts = replace(fair.facts, opens_on="2026-07-27", venue="Nhà A", hotline="1900", word="Kính chào.")
        records.save(fair.db, facts, ONE, TWO, HALL, A1, A2, PLACED, TEA)
    make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf", freeze=RUN)
    return fair


def change(fair: Fair, *rows: object) -> None:
    with fair.edit("test"):
        records.save(fair.db, *rows)


def told(fair: Fair) -> set[tuple[str, str, str, tuple[str, ...]]]:
    """The differences of entries and A–Z lines."""
    found = print_runs.since(fair, RUN).differences
    return {(one.kind, one.label, one.change, one.parts) for one in found if one.kind in ("entry", "index_line")}


def test_nothing_differs_at_first(printed: Fair) -> None:
    assert print_runs.since(printed, RUN).differences == ()
    assert print_runs.since(printed, "ban in LAN 1").name == RUN


def test_a_booth_that_changed_the_night_before(printed: Fair) -> None:
    change(printed, replace(PLACED, booth_id=A2.id))
    assert told(printed) == {
        ("entry", "HTX Một", "changed", ("booths",)),
        ("index_line", "Một (HTX)", "changed", ("booths",)),
    }


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        (replace(TEA, price_dong=2000), ("products",)),
        (replace(ONE, website="mot.vn"), ("contact",)),
        (replace(ONE, intro="Chè ngon."), ("introduction",)),
        (replace(ONE, note="nội bộ"), ()),
        (replace(ONE, phone="0912345678"), ()),  # without a consent it is not printed
    ],
)
def test_what_is_printed_and_what_is_not(printed: Fair, row: object, parts: tuple[str, ...]) -> None:
    change(printed, row)
    assert told(printed) == ({("entry", "HTX Một", "changed", parts)} if parts else set())


def test_who_came_and_who_went(printed: Fair) -> None:
    change(printed, replace(TWO, status="withdrawn"), Exhibitor("HTX Ba", province="Thái Nguyên"))
    assert told(printed) >= {("entry", "HTX Ba", "added", ()), ("entry", "HTX Hai", "removed", ())}
    lines = list(print_runs.lines(print_runs.since(printed, RUN)))
    assert any("HTX Ba" in line and "new" in line for line in lines)
    assert any("HTX Hai" in line and "not printed any more" in line for line in lines)


def test_an_entry_that_only_moved(printed: Fair) -> None:
    products = [Product(ONE.id, f"Sản phẩm {n}", position=n) for n in range(200)]  # HTX Một has a booth: it is first
    change(printed, *products)
    found = print_runs.since(printed, RUN).differences
    (moved,) = [one for one in found if one.kind == "entry" and one.change == "moved"]
    assert moved.label == "HTX Hai"
    assert moved.page_then is not None and moved.page_now is not None and moved.page_now > moved.page_then
    assert ("index_line", "Hai (HTX)", "changed", ("page",)) in told(printed)


def test_check_tells_it(printed: Fair) -> None:
    change(printed, replace(ONE, website="mot.vn"))
    report = check_fair.check(printed.folder, since=RUN)
    assert [one["parts"] for one in report.to_json()["since"]["differences"]] == [("contact",)]
    assert any("contact changed" in line for line in report.lines())
    assert "since" not in check_fair.check(printed.folder).to_json()


def test_names(printed: Fair, tmp_path: Path) -> None:
    with pytest.raises(FairError, match="already"):
        make_catalog.make(printed, CatalogOptions(), tmp_path / "b.pdf", freeze=RUN.upper())
    assert not (tmp_path / "b.pdf").exists()
    with pytest.raises(FairError, match="needs a name"):
        make_catalog.make(printed, CatalogOptions(), tmp_path / "b.pdf", freeze=" ")
    with pytest.raises(FairError, match=RUN):
        check_fair.check(printed.folder, since="Bản in lần 2")


def test_what_is_on_paper_is_not_taken_back(printed: Fair) -> None:
    history.undo(printed)  # what was done before it
    assert print_runs.since(printed, RUN).name == RUN


def kinds(fair: Fair, run: str = RUN) -> dict[str, set[str]]:
    """What of which kind differs: kind -> names of parts."""
    found: dict[str, set[str]] = {}
    for one in print_runs.since(fair, run).differences:
        found.setdefault(one.kind, set()).update(one.parts or (one.change,))
    return found


@pytest.mark.parametrize(
    ("facts", "pages"),
    [
        (
            {"name": "Hội chợ khác"},
            {"cover": ("name",), "how to use this book": ("short_name",), "back cover": ("name",)},
        ),
        (
            {"opens_on": "2026-07-28"},
            {"cover": ("dates",), "facts and programme": ("dates",), "back cover": ("dates",)},
        ),
        ({"venue": "Nhà B"}, {"cover": ("place",), "facts and programme": ("place",), "back cover": ("place",)}),
        ({"hotline": "1901"}, {"facts and programme": ("contact",), "back cover": ("contact",)}),
        ({"word": "Xin chào."}, {"the organiser's word": ("text",)}),
        ({"word_signed_by": "Ban tổ chức"}, {"the organiser's word": ("signature",)}),
    ],
)
def test_the_fairs_own_pages(printed: Fair, facts: dict[str, str], pages: dict[str, tuple[str, ...]]) -> None:
    change(printed, replace(printed.facts, **facts))
    found = print_runs.since(printed, RUN)
    assert {one.label: one.parts for one in found.differences} == pages
    assert {one.kind for one in found.differences} == {"fair_page"}
    lines = list(print_runs.lines(found))
    assert all(
        any(f"page “{page}”: {parts[0].replace('_', ' ')} changed" in one for one in lines)
        for page, parts in pages.items()
    )


def test_the_programme_and_whom_to_call(printed: Fair) -> None:
    change(printed, ProgrammeItem("Khai mạc", held_on="2026-07-27"), EmergencyContact("Công an", "113"))
    assert kinds(printed) == {"fair_page": {"programme", "emergency_numbers"}}


def test_an_advertisement(printed: Fair, tmp_path: Path) -> None:
    one = Advertisement("1/1", text="Chè ngon.")
    change(printed, one)
    make_catalog.make(printed, CatalogOptions(), tmp_path / "b.pdf", freeze="2")
    change(printed, replace(one, text="Chè rất ngon."))
    (found,) = print_runs.since(printed, "2").differences
    assert (found.subject, found.parts, found.page_then) == (one.id, ("text",), found.page_now)


def test_the_name_of_a_zone_stands_on_the_plan_and_in_the_index_by_booth(printed: Fair, tmp_path: Path) -> None:
    zone = Zone("B", hall_id=HALL.id, name="Khu B")
    change(printed, zone, replace(A1, zone_id=zone.id), replace(TWO, province_code="19", province_from="2025-07-01"))
    make_catalog.make(printed, CatalogOptions(), tmp_path / "b.pdf", freeze="2")
    change(printed, replace(zone, name="Khu khác"))
    assert kinds(printed, "2") == {"plan_page": {"zones"}, "booth_line": {"zone"}}
    change(printed, replace(zone, name_en="Zone B"))
    assert kinds(printed, "2") == {}  # the run is in Vietnamese


@pytest.mark.parametrize(("design", "on_tile"), [("hai-cot", False), ("danh-sach", False), ("noi-bat", True)])
def test_a_group_stands_in_the_index_and_on_a_tile(printed: Fair, tmp_path: Path, design: str, on_tile: bool) -> None:
    make_catalog.make(printed, CatalogOptions(design), tmp_path / "b.pdf", freeze="2")
    change(printed, replace(TEA, group_text="Đồ uống"))
    assert kinds(printed, "2") == {"group_line": {"group"}} | ({"entry": {"groups"}} if on_tile else {})


def test_the_province_of_an_exhibitor_colours_its_booth(printed: Fair) -> None:
    other = provinces.find("Lào Cai", printed.facts.opening_day)
    assert other is not None
    change(printed, replace(ONE, province_code=other.code, province_from=other.valid_from))
    assert kinds(printed)["plan_page"] == {"provinces"}


def test_a_page_before_the_exhibitors_of_a_province_names_them_with_their_booths(printed: Fair, tmp_path: Path) -> None:
    province = provinces.find("Lào Cai", printed.facts.opening_day)
    assert province is not None
    here = {"province_code": province.code, "province_from": province.valid_from}
    change(printed, *(Exhibitor(f"HTX {n}", **here) for n in range(12)), replace(ONE, **here))
    make_catalog.make(printed, CatalogOptions("noi-bat"), tmp_path / "b.pdf", freeze="2")
    change(printed, replace(PLACED, booth_id=A2.id))
    assert kinds(printed, "2")["province_page"] == {"booths"}


def test_every_difference_is_told_on_a_terminal(printed: Fair) -> None:
    change(printed, *(Product(ONE.id, f"Sản phẩm {n}", position=n) for n in range(200)))
    first, *lines = print_runs.lines(print_runs.since(printed, RUN))
    numbers = [re.match(r"  (?:… and )?(\d+) ", line) for line in lines]
    assert first.startswith(f"{sum(int(found[1]) if found else 1 for found in numbers)} differences")
    assert len(lines) < 40


def test_lines_that_only_moved_are_counted_and_one_difference_is_no_plural() -> None:
    def told(*found: print_runs.Difference) -> list[str]:
        return list(print_runs.lines(print_runs.Since(RUN, "2026-07-01T00:00:00+00:00", 8, found)))

    moved = [print_runs.Difference("group_line", str(n), f"Chè {n}", "moved", (), 7, 8) for n in range(4)]
    gone = print_runs.Difference("entry", "1", "HTX Một", "removed", (), 5, None)
    assert told(gone, *moved)[1:] == [
        "  entry “HTX Một”: not printed any more, stands on page 5",
        "  4 product lines: on another page of the index now, saying what they said",
    ]
    assert told(gone)[0].startswith("1 difference from ")


def test_what_an_older_run_did_not_keep_is_not_told_as_a_change(printed: Fair) -> None:
    items = records.where(printed.db, PrintRunItem)
    own = [one for one in items if one.kind in ("fair_page", "province_page")]
    lines = [
        replace(one, content_hash=" ".join(part for part in one.content_hash.split() if not part.startswith("group=")))
        for one in items
        if one.kind == "group_line"
    ]
    change(printed, *(replace(one, deleted_at="2026-07-01T00:00:00+00:00") for one in own), *lines)
    found = print_runs.since(printed, RUN)
    assert found.differences == ()
    assert found.untold == ("the fair's own pages", "the group of product lines")
    assert "kept by an older version" in list(print_runs.lines(found))[-1]


def test_it_is_compared_with_the_book_that_is_to_be_printed_now(printed: Fair, tmp_path: Path) -> None:
    change(printed, *(Product(ONE.id, f"Sản phẩm {n}", position=n) for n in range(90)))
    make_catalog.make(printed, CatalogOptions("noi-bat"), tmp_path / "b.pdf", freeze="2")
    now = {
        design: check_fair.check(printed.folder, since="2", chosen=chosen).since
        for design, chosen in {"": {}, "danh-sach": {"design": "danh-sach"}}.items()
    }
    assert now[""].differences == ()
    changed = [one for one in now["danh-sach"].differences if one.change == "changed"]
    assert now["danh-sach"].differences
    assert {part for one in changed for part in one.parts} <= {"page", "pages"}
