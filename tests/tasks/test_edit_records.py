"""Fields of many records changed, filled down and pasted, each in one edit; removing gives booths back."""

from collections.abc import Callable
from typing import Any

import pytest

from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import consents, edit_records, paste_records, remove_records
from boothapp.tasks.paste_records import PasteTarget

IDS = ("a", "b", "c")


@pytest.fixture(autouse=True)
def _goods(fair: Fair) -> None:
    with fair.edit("test"):
        records.save(fair.db, *(Exhibitor(f"Đơn vị {id_}", phone="0905123456", id=f"e{id_}") for id_ in IDS))
        records.save(
            fair.db, *(Product("ea", f"Chè {id_}", unit="kg", position=n, id=id_) for n, id_ in enumerate(IDS))
        )


def products(fair: Fair, *columns: str) -> list[tuple[Any, ...]]:
    found = records.where(fair.db, Product, order="position, id")
    return [tuple(getattr(one, column) for column in columns) for one in found]


def undone(fair: Fair, content: Callable[[Fair], Any], act: Callable[[], object]) -> history.Entry:
    """Do it, see that it is one edit, take it back, put it in again, and return its entry."""
    before, count = content(fair), len(history.entries(fair))
    act()
    after = content(fair)
    assert len(history.entries(fair)) == count + 1
    entry = history.undo(fair)
    assert content(fair) == before
    history.redo(fair)
    assert content(fair) == after != before
    return entry


def test_many_fields_of_many_records(fair: Fair, content: Callable[[Fair], Any]) -> None:
    texts = {"a": {"price": "145k", "specification": "1 kg"}, "b": {"price": "Liên hệ"}, "gone": {"price": "1"}}
    entry = undone(fair, content, lambda: edit_records.change(fair, "products", texts))
    assert (entry.code, entry.data) == ("edit_products", {"count": 2, "name": "Chè a", "field": ""})
    assert products(fair, "price_dong", "price_text", "specification") == [
        (145_000, "", "1 kg"),
        (None, "Liên hệ", ""),
        (None, "", ""),
    ]


def test_one_field_of_many(fair: Fair, content: Callable[[Fair], Any]) -> None:
    ids = ["ea", "eb", "ec"]
    entry = undone(fair, content, lambda: edit_records.set_all(fair, "exhibitors", ids, {"province": "dak lak"}))
    assert (entry.code, entry.data) == ("edit_exhibitors", {"count": 3, "name": "Đơn vị a", "field": "province"})
    assert {one.province_code for one in records.where(fair.db, Exhibitor)} == {"66"}


def test_saying_the_same_again_is_no_edit(fair: Fair) -> None:
    count = len(history.entries(fair))
    same = {"phone": "0905 123 456", "name": "Đơn vị a"}
    assert edit_records.change(fair, "exhibitors", {"ea": same}).count == 0
    assert len(history.entries(fair)) == count
    assert records.get(fair.db, Exhibitor, "ea").phone == "0905123456"


def test_doubts_are_told_and_what_cannot_stand_changes_nothing(fair: Fair, content: Callable[[Fair], Any]) -> None:
    done = edit_records.set_all(fair, "exhibitors", ["ea", "eb"], {"phone": "0905 1"})
    assert done.count == 2 and [one.code for one in done.warnings] == ["phone_too_short"]
    before = content(fair)
    with pytest.raises(ProblemsFound) as error:
        edit_records.change(fair, "exhibitors", {"ea": {"note": "x"}, "eb": {"name": ""}})
    assert [one.field for one in error.value.problems] == ["name"] and content(fair) == before
    with pytest.raises(ProblemsFound):
        edit_records.clear(fair, "products", ["a"], ["name"])


def test_fill_down_and_clear(fair: Fair, content: Callable[[Fair], Any]) -> None:
    edit_records.change(fair, "products", {"a": {"price": "27-32k", "unit": "hộp"}})
    undone(fair, content, lambda: edit_records.fill_down(fair, "products", ["a", "b", "c"], ["price", "unit"]))
    assert set(products(fair, "price_text", "unit")) == {("27.000–32.000 đ", "hộp")}
    assert edit_records.cell_texts(fair, "products", ["c", "x"], ["name", "unit"]) == [["Chè c", "hộp"], ["", ""]]
    undone(fair, content, lambda: edit_records.clear(fair, "products", ["b"], ["price", "unit"]))
    assert products(fair, "price_text", "unit")[1] == ("", "")
    assert edit_records.fill_down(fair, "products", ["x", "a"], ["unit"]).count == 0


def paste(fair: Fair, cells: list[list[str]], **target: Any) -> paste_records.PastePlan:
    where = {"kind": "products", "ids": IDS, "fields": ("name", "price", "unit"), "exhibitor_id": "ea"} | target
    return paste_records.plan(fair, PasteTarget(**where), cells)


def test_a_block_lands_whole_and_rows_below_are_new(fair: Fair, content: Callable[[Fair], Any]) -> None:
    cells = [["Trà b", "145k"], ["Trà c", "1tr"], ["Trà d", "25k/hộp"], ["Trà e", ""]]
    planned = paste(fair, cells, ids=("b", "c"))
    assert [row.id for row in planned.rows] == ["b", "c", "", ""] and planned.fields == ("name", "price")
    entry = undone(fair, content, lambda: paste_records.apply(fair, planned))
    assert (entry.code, entry.data["count"]) == ("edit_products", 4)
    assert products(fair, "name", "price_dong", "unit") == [
        ("Chè a", None, "kg"),
        ("Trà b", 145_000, "kg"),
        ("Trà c", 1_000_000, "kg"),
        ("Trà d", 25_000, "hộp"),
        ("Trà e", None, ""),
    ]


def test_rows_that_cannot_stand_are_told_and_left_out(fair: Fair) -> None:
    cells = [["Trà a", "một trăm"], ["", "1tr"], ["Trà c", "25k"], ["", "2k"]]
    planned = paste(fair, cells)
    assert [(row.number, row.stops[0].code) for row in planned.stopped] == [
        (1, "price_not_understood"),
        (2, "name_missing"),
        (4, "name_missing"),
    ]
    assert paste_records.apply(fair, planned) == 1
    assert [name for (name,) in products(fair, "name")] == ["Chè a", "Chè b", "Trà c"]


@pytest.mark.parametrize(
    ("cells", "selected", "prices"),
    [
        ([["1k"]], (3, 1), [1_000, 1_000, 1_000]),
        ([["1k"]], (1, 1), [1_000, None, None]),
        ([["1k"], ["2k"], ["3k"]], (1, 1), [1_000, 2_000, 3_000]),
        ([["1k"], ["2k"]], (3, 1), [1_000, 2_000, None]),
    ],
)
def test_a_selection_is_filled(
    fair: Fair, cells: list[list[str]], selected: tuple[int, int], prices: list[int]
) -> None:
    rows, columns = selected
    planned = paste(fair, cells, fields=("price",), selected_rows=rows, selected_columns=columns)
    paste_records.apply(fair, planned)
    assert [price for (price,) in products(fair, "price_dong")] == prices


def test_a_value_over_several_columns_and_columns_without_room(fair: Fair) -> None:
    planned = paste(fair, [["gói"]], fields=("specification", "unit"), selected_rows=2, selected_columns=2)
    paste_records.apply(fair, planned)
    assert products(fair, "specification", "unit") == [("gói", "gói"), ("gói", "gói"), ("", "kg")]
    planned = paste(fair, [["a", "b", "c"]], fields=("specification", "unit"))
    assert planned.columns_left_out == 1 and len(planned.fields) == 2
    assert paste(fair, []).rows == ()


def test_rows_without_room_and_new_exhibitors(fair: Fair) -> None:
    planned = paste(fair, [["Trà"]] * 4, exhibitor_id="")
    assert [row.stops[0].code for row in planned.stopped] == ["no_such_row"]
    where = {"kind": "exhibitors", "ids": ("ec",), "fields": ("name", "phone")}
    planned = paste(fair, [["C", "0905"], ["D", "0912345678"]], **where)
    assert [row.problems[0].code for row in planned.rows if row.problems] == ["phone_too_short"]
    assert paste_records.apply(fair, planned) == 2
    assert {one.name for one in records.where(fair.db, Exhibitor)} == {"Đơn vị a", "Đơn vị b", "C", "D"}


def test_what_is_in_the_bin_meanwhile_is_not_pasted_over(fair: Fair) -> None:
    planned = paste(fair, [["Trà a"], ["Trà b"]])
    remove_records.remove(fair, "products", ["a"])
    assert paste_records.apply(fair, planned) == 1
    assert records.get(fair.db, Product, "a").name == "Chè a"


def test_an_exhibitor_in_the_bin_gives_its_booths_back(fair: Fair, content: Callable[[Fair], Any]) -> None:
    with fair.edit("test"):
        records.save(fair.db, Hall("A", 9, 9, id="h"), *(Booth("h", code, 1, 1, id=code) for code in ("A1", "A2")))
        records.save(fair.db, Assignment("A1", "ea"), Assignment("A2", "eb"))
    assert remove_records.vacated_by(fair, ["ea", "ec"]) == ("A1",)
    entry = undone(fair, content, lambda: remove_records.remove(fair, "exhibitors", ["ea", "ec", "gone"]))
    assert (entry.code, entry.data) == ("remove_exhibitors", {"count": 2, "name": "Đơn vị a", "booths": "A1"})
    assert [one.booth_id for one in records.where(fair.db, Assignment)] == ["A2"]
    assert remove_records.remove(fair, "exhibitors", ["ea"]).count == 0


def test_consent_in_a_form(fair: Fair, content: Callable[[Fair], Any]) -> None:
    undone(fair, content, lambda: consents.give(fair, "ea", "phiếu giấy", "Chị Lan"))
    consents.give(fair, "ea", "nói tại bàn")
    (given,) = records.where(fair.db, Consent)
    assert consents.held(fair, "ea") == given and given.how == "nói tại bàn"
    undone(fair, content, lambda: consents.withdraw(fair, "ea"))
    assert consents.held(fair, "ea") is None and records.where(fair.db, Consent)[0].withdrawn_at
    consents.give(fair, "ea")
    assert len(records.where(fair.db, Consent)) == 2
