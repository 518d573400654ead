"""Two halls that both begin at A01: every entry shows its own hall and booth, and the hall is named."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import DESIGNS, CatalogOptions
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.domain.product import Product
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair
from boothapp.tasks import make_catalog, print_runs

HALLS = ("Nhà Đông", "Nhà Tây")


@pytest.fixture
def shown(fair: Fair) -> list[Exhibitor]:
    """HTX 0 and 1 in booths A01 of both halls, HTX 2 in A02 of the second, HTX 3 in B01, which only the first has."""
    halls = [Hall(name, 40, 30 + 5 * number, number) for number, name in enumerate(HALLS)]
    zones = [Zone("A", halls[0].id), Zone("A", halls[1].id)]
    booths = {
        (number, code): Booth(halls[number].id, code, 3 + 9 * at, 5 + 9 * number, zone_id=zones[number].id)
        for number in range(2)
        for at, code in enumerate(("A01", "A02", "A03"))
    }
    booths[0, "B01"] = Booth(halls[0].id, "B01", 3, 20)
    exhibitors = [Exhibitor(f"HTX Số {number}", kind="cooperative") for number in range(4)]
    taken = zip(((0, "A01"), (1, "A01"), (1, "A02"), (0, "B01")), exhibitors, strict=True)
    with fair.edit("test"):
        records.save(fair.db, *halls, *zones, *booths.values(), *exhibitors)
        records.save(fair.db, *(Assignment(booths[place].id, one.id) for place, one in taken))
        records.save(fair.db, *(Product(one.id, f"Chè {i}") for one in exhibitors for i in range(3)))
    return exhibitors


def pages(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]


def test_an_exhibitor_is_shown_on_the_map_of_its_own_hall(fair: Fair, shown: list[Exhibitor]) -> None:
    content, setting = catalog_content.read(fair), Setting(Typefaces(), "Hội chợ")
    maps, drawn = Maps(content.halls), {}
    for one in content.exhibitors:
        d = Drawing(setting)
        maps.draw(d, 0, 0, 14, one.places)
        drawn[one.id] = [key.split("w")[0] for key in d.block().ornaments if key.startswith("Walls")]
    assert [drawn[one.id] for one in shown] == [["Walls0"], ["Walls1"], ["Walls1"], ["Walls0"]]
    assert [len(booths) for booths in maps.by_hall([key for one in content.exhibitors for key in one.places])] == [2, 2]


@pytest.mark.parametrize("design", DESIGNS)
def test_an_entry_names_its_hall_when_its_number_does_not_tell_it(
    fair: Fair, shown: list[Exhibitor], tmp_path: Path, design: str
) -> None:
    assert {one.id: one.hall for one in catalog_content.read(fair).exhibitors} == {
        one.id: hall for one, hall in zip(shown, ("Nhà Đông", "Nhà Tây", "Nhà Tây", ""), strict=True)
    }
    make_catalog.make(fair, CatalogOptions(design), tmp_path / "a.pdf")
    text = " ".join(pages(tmp_path / "a.pdf"))
    assert (text.count("Nhà Đông · Hợp tác xã"), text.count("Nhà Tây · Hợp tác xã")) == (1, 2)


def test_the_index_by_booth_lists_hall_by_hall(fair: Fair, shown: list[Exhibitor], tmp_path: Path) -> None:
    make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf")
    (index,) = [page for page in pages(tmp_path / "a.pdf") if "TRA THEO SỐ GIAN" in page.upper()[:80]]
    rows = [index.index(words) for words in ("Nhà Đông", "A01 Số 0", "B01 Số 3", "Nhà Tây", "A01 Số 1", "A02 Số 2")]
    assert rows == sorted(rows)


def test_a_move_to_the_other_hall_is_told_though_the_number_stays(
    fair: Fair, shown: list[Exhibitor], tmp_path: Path
) -> None:
    make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf", freeze="Lần 1")
    here, there = (records.where(fair.db, Assignment, "exhibitor_id = ?", [one.id])[0] for one in shown[:2])
    with fair.edit("swap"):
        records.save(fair.db, replace(here, exhibitor_id=shown[1].id), replace(there, exhibitor_id=shown[0].id))
    differences = print_runs.since(fair, "Lần 1").differences
    entries = {one.subject: one.parts for one in differences if one.kind == "entry"}
    assert entries == {one.id: ("booths",) for one in shown[:2]}
    assert {one.label for one in differences if one.kind == "booth_line"} == {"A01"}
