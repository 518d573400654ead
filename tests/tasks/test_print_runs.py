"""What was printed, and what differs now."""

from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.domain import provinces
from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
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
        records.save(fair.db, ONE, TWO, HALL, A1, A2, PLACED, TEA)
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


def test_it_is_one_step_that_undo_takes_back(printed: Fair) -> None:
    history.undo(printed)
    with pytest.raises(FairError, match="no print run"):
        print_runs.since(printed, RUN)


def kinds(fair: Fair) -> dict[str, set[str]]:
    """What of which kind differs: kind -> names of parts."""
    found: dict[str, set[str]] = {}
    for one in print_runs.since(fair, RUN).differences:
        found.setdefault(one.kind, set()).update(one.parts or (one.change,))
    return found


@pytest.mark.parametrize(
    ("facts", "part"),
    [
        ({"name": "Hội chợ khác"}, "name"),
        ({"opens_on": "2026-07-28"}, "dates"),
        ({"venue": "Nhà thi đấu"}, "place"),
        ({"hotline": "1900 1234"}, "contact"),
        ({"word": "Kính chào."}, "word"),
    ],
)
def test_the_fairs_own_pages(printed: Fair, facts: dict[str, str], part: str) -> None:
    change(printed, replace(printed.facts, **facts))
    assert kinds(printed)["fair_pages"] == {part}
    lines = list(print_runs.lines(print_runs.since(printed, RUN)))
    assert any("the fair's own pages" in line and part in line for line in lines)


def test_the_name_of_a_zone_stands_on_the_plan_and_in_the_index_by_booth(fair: Fair, tmp_path: Path) -> None:
    zone = Zone("B", hall_id=HALL.id, name="Khu B")
    with fair.edit("test"):
        records.save(fair.db, ONE, HALL, zone, replace(A1, zone_id=zone.id), PLACED)
    make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf", freeze=RUN)
    change(fair, replace(zone, name="Khu khác"))
    assert kinds(fair) == {"plan_page": {"zones"}, "booth_line": {"zone"}}


def test_a_group_stands_in_the_index_and_on_the_tile_of_a_product_without_photo(printed: Fair) -> None:
    change(printed, replace(TEA, group_text="Đồ uống"))
    assert kinds(printed) == {"group_line": {"group"}, "entry": {"products"}}


def test_the_province_of_an_exhibitor_colours_its_booth(printed: Fair) -> None:
    other = provinces.find("Lào Cai", printed.facts.opening_day)
    assert other is not None
    change(printed, replace(ONE, province_code=other.code, province_from=other.valid_from))
    assert kinds(printed)["plan_page"] == {"provinces"}


def test_every_difference_is_told_on_a_terminal(printed: Fair) -> None:
    change(printed, *(Product(ONE.id, f"Sản phẩm {n}", position=n) for n in range(200)))
    first, *lines = print_runs.lines(print_runs.since(printed, RUN))
    told = sum(int(line.split()[0]) if line.strip()[0].isdigit() else 1 for line in lines)
    assert first.startswith(f"{told} differences")
