"""A list of some exhibitors only: theirs is in it, nobody else's."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from boothapp.domain.errors import Cancelled
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.product import Product
from boothapp.store import export_rows, records
from boothapp.store.fair import Fair
from boothapp.tasks import export_fair


@pytest.fixture
def two(fair: Fair) -> tuple[Exhibitor, Exhibitor]:
    made = Exhibitor("HTX A"), Exhibitor("HTX B")
    with fair.edit("import"):
        records.save(
            fair.db, *made, Contact(made[0].id, "Ông Ba"), Product(made[0].id, "Trà"), Product(made[1].id, "Mật")
        )
    return made


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_only_the_chosen_are_written(fair: Fair, two: tuple[Exhibitor, Exhibitor], tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"chon{suffix}"
    written = export_fair.write_list(export_rows.read(fair, {two[1].id}), target)
    assert written.file == target and written.remarks == ()
    if suffix == ".csv":
        text = target.read_text(encoding="utf-8-sig")
    else:
        text = str(CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python())
    assert "HTX B" in text and "Mật" in text
    assert "HTX A" not in text and "Trà" not in text and "Ông Ba" not in text


def test_of_an_exhibitor_only_the_chosen_products_are_written(
    fair: Fair, two: tuple[Exhibitor, Exhibitor], tmp_path: Path
) -> None:
    cake = Product(two[0].id, "Bánh")
    with fair.edit("add_product"):
        records.save(fair.db, cake)
    export_fair.write_list(export_rows.read(fair, {two[0].id}, {cake.id}), tmp_path / "c.csv")
    text = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    assert "HTX A" in text and "Bánh" in text and "Trà" not in text


def test_all_chosen_write_what_an_export_of_the_fair_writes(
    fair: Fair, two: tuple[Exhibitor, Exhibitor], tmp_path: Path
) -> None:
    export_fair.to_file(fair, tmp_path / "a.csv")
    export_fair.write_list(export_rows.read(fair, {one.id for one in two}), tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_a_stopped_export_leaves_nothing(fair: Fair, two: tuple[Exhibitor, Exhibitor], tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _doing: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_fair.write_list(export_rows.read(fair), tmp_path / "a.xlsx", stop)
    assert list(tmp_path.glob("a.*")) == []
