"""The history of a record says which of its fields changed, and how."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Contact, Exhibitor, Need
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.widgets.history_list import HistoryList
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.wording.changes import PARTS, change_words
from boothapp.store import history, records
from boothapp.tasks import changed_fields
from boothapp.tasks.changed_fields import ADDED, ChangedField


def lines(shown: HistoryList) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in shown.findChildren(QLabel) if one.isVisible()]


def test_changes_are_told_below_each_edit_when_the_list_is_seen(document: Document, qtbot: QtBot) -> None:
    who = Exhibitor("HTX Ong", kind="household", phone="0905 111 222", id="e")
    with document.fair.edit("intake", exhibitor="HTX Ong", count=0):
        records.save(document.fair.db, who)
    with document.fair.edit("edit_exhibitors", name="HTX Ong", count=1):
        after = replace(who, kind="cooperative", phone="0905 333 444", tax_id="001085001234", note="a")
        records.save(document.fair.db, after, Contact("e", "Trần Thị Bích"), Need("e", "power"))
    shown = HistoryList(document)
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show_record("e")
    assert lines(shown) == []
    shown.show()
    qtbot.waitUntil(lambda: lines(shown) != [])
    said = lines(shown)
    assert said[:6] == [
        "Sửa HTX Ong",
        "Loại hình: Hộ kinh doanh → Hợp tác xã",
        "Mã số thuế: – → •••• 1234",
        "Điện thoại: 0905 111 222 → 0905 333 444",
        "Ghi chú: – → a",
        "và 2 thay đổi nữa",
    ]
    assert said[7] == "Tiếp nhận HTX Ong" and len(said) == 9  # of a new record the title says enough
    with document.fair.edit("add_need"):
        records.save(document.fair.db, Need("e", "water"))
    shown.show_record("e")
    qtbot.waitUntil(lambda: lines(shown)[:1] != said[:1])
    assert lines(shown)[:2] == ["Thêm nhu cầu", "Thêm nhu cầu Nước"]


def test_a_history_out_of_sight_is_not_read(document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with document.fair.edit("intake", exhibitor="HTX Ong", count=0):
        records.save(document.fair.db, Exhibitor("HTX Ong", id="e"))
    read: list[str] = []
    entries = history.entries
    monkeypatch.setattr(history, "entries", lambda fair, of: read.append(of) or entries(fair, of))
    above, shown = QWidget(), HistoryList(document)
    above.setFixedHeight(900)
    column = ScrollColumn([above, shown])
    column.resize(300, 400)
    qtbot.addWidget(column)
    column.show()
    shown.show_record("e")
    assert lines(shown) == [] and read == []
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: lines(shown)[:1] == ["Tiếp nhận HTX Ong"])
    assert read == ["e"]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (ChangedField("contact", "An", "role", "", "Giám đốc"), "Người liên hệ An · Chức vụ: – → Giám đốc"),
        (ChangedField("recognition", "OCOP 4 sao", "", change=ADDED), "Thêm danh hiệu OCOP 4 sao"),
        (ChangedField("photo", "ảnh dán 1.png", "", change=ADDED), "Thêm ảnh “ảnh dán 1.png”"),
        (ChangedField("", "", "price", "145.000 đ", ""), "Giá bán: 145.000 đ → –"),
        (ChangedField("", "", "a_newer_column", "1", "2"), ""),
        (ChangedField("of_a_newer_program", "", "", change=ADDED), ""),
        (ChangedField("", "", "", change=ADDED), ""),
    ],
)
def test_a_change_in_words(changed: ChangedField, words: str) -> None:
    assert change_words(changed) == words


def test_every_column_of_exhibitors_and_products_that_is_told_has_words(document: Document) -> None:
    known = Exhibitor("A", id="e"), Product("e", "B", id="p")
    with document.fair.edit("intake", exhibitor="A", count=1):
        records.save(document.fair.db, *known)
    filled = [_filled(one) for one in known]
    with document.fair.edit("edit_exhibitors", name="A", count=1):
        records.save(document.fair.db, *filled)
    [edit, _, _] = history.entries(document.fair)
    for id_ in ("e", "p"):
        told = changed_fields.of_edit(document.fair, edit.id, id_)
        assert len(told) > 10 and [one.field for one in told if not change_words(one)] == []


def _filled(record: Exhibitor | Product) -> Exhibitor | Product:
    """The record with something else in every field that can be told."""
    others = {"kind": "household", "status": "confirmed", "booths_requested": 3, "raw_space_m2": 1.5, "price_dong": 9}
    keep = ("id", "exhibitor_id", "delegation_id", "group_id", "deleted_at", "position", "display_only")
    texts = {name: others.get(name, "x") for name in vars(record) if name not in keep}
    return replace(record, **texts)


def test_parts_have_words() -> None:
    assert {part for part, _ in changed_fields.PARTS.values()} - {"facility"} == set(PARTS)
