"""What cannot be a price, a place or a tax code is asked about before it is saved, and wipes nothing known."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    type_here(text)


def press_f9(qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_F9)


@pytest.mark.parametrize(("name", "text"), [("place", "X"), ("tax_id", "abc")])
def test_it_is_asked_once(page: IntakePage, qtbot: QtBot, name: str, text: str) -> None:
    write(page.form.fields["name"].line, "HTX Na Chi Lăng")
    write(page.form.fields["phone"].line, "0905 123 456")
    write(page.form.fields[name].line, text)
    press_f9(qtbot)
    assert not records.where(page.document.fair.db, Exhibitor) and page.saving.strip.words
    press_f9(qtbot)
    assert len(records.where(page.document.fair.db, Exhibitor)) == 1


def test_a_price_is_asked_about_also_in_a_card(page: IntakePage, qtbot: QtBot) -> None:
    write(page.form.fields["name"].line, "HTX Na Chi Lăng")
    write(page.form.fields["phone"].line, "0905 123 456")
    write(page.rows.editor.fields["name"].line, "Na dai")
    write(page.rows.editor.fields["price"].line, "abc")
    page.rows.add()
    write(page.rows.editor.fields["name"].line, "Na bở")
    press_f9(qtbot)
    db = page.document.fair.db
    assert not records.where(db, Product) and page.saving.strip.links
    assert page.rows.editor.fields["price"].line.hasFocus() and page.rows.editor.fields["price"].text == "abc"
    write(page.rows.editor.fields["price"].line, "45.000")
    press_f9(qtbot)
    assert {one.name: one.price_dong for one in records.where(db, Product)} == {"Na dai": 45_000, "Na bở": None}


def test_a_known_province_stays(page: IntakePage, qtbot: QtBot) -> None:
    db = page.document.fair.db
    known = Exhibitor(
        "HTX Na", phone="0905 123 456", province="Lạng Sơn", province_code="20", province_from="2025-07-01"
    )
    with page.document.fair.edit("test"):
        records.save(db, known)
    page.open_exhibitor(known.id)
    write(page.form.fields["place"].line, "0912 345 678")
    press_f9(qtbot)
    assert page.saving.strip.words
    press_f9(qtbot)
    [saved] = records.where(db, Exhibitor)
    assert (saved.province, saved.province_code, saved.address) == ("Lạng Sơn", "20", "0912 345 678")


def test_what_stops_a_slip_is_told_with_what_is_doubtful_and_before_it_is_asked(page: IntakePage, qtbot: QtBot) -> None:
    write(page.form.fields["name"].line, "HTX Na Chi Lăng")
    write(page.form.fields["phone"].line, "0905 123 45")
    write(page.rows.editor.fields["price"].line, "45.000")
    press_f9(qtbot)
    assert [link.text() for link in page.saving.strip.links] == ["Tên sản phẩm (dòng 1)", "Điện thoại"]
    write(page.rows.editor.fields["name"].line, "Na dai")
    press_f9(qtbot)
    assert [link.text() for link in page.saving.strip.links] == ["Điện thoại"]
    assert not records.where(page.document.fair.db, Product)
    press_f9(qtbot)
    assert len(records.where(page.document.fair.db, Product)) == 1


def test_whose_a_slip_may_be_is_told_when_it_comes_back(page: IntakePage, window: MainWindow, qtbot: QtBot) -> None:
    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, *(Exhibitor("HTX Na Chi Lăng", phone=phone) for phone in ("113", "114")))
    write(page.form.fields["name"].line, "HTX Na Chi Lăng")
    window.go("overview")
    assert not page.side.likeliest, "left before anybody was compared"
    window.go("intake")
    qtbot.waitUntil(lambda: bool(page.side.likeliest))
