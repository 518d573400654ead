"""Recognitions and certificates of a product: added, edited and removed in place, with whether they hold."""

from dataclasses import replace
from itertools import pairwise

import pytest
from product_fair import HONEY
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.domain.product import Certificate, Recognition
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.products.recognition_rows import RecognitionRow, RecognitionRows
from boothapp.gui.widgets.certificate_rows import CertificateRow
from boothapp.store import records


def held(page: ProductsPage) -> list[Recognition]:
    return records.where(page.document.fair.db, Recognition, "product_id = ?", [HONEY], order="position, id")


def the_row(rows: RecognitionRows) -> RecognitionRow:
    [made] = rows.rows
    assert isinstance(made, RecognitionRow)
    return made


@pytest.fixture
def rows(page: ProductsPage) -> RecognitionRows:
    page.arrive(id=HONEY)
    return page.details.panel.recognitions


def choose(row: RecognitionRow, name: str, value: str) -> None:
    box = {"scheme": row.scheme, "stars": row.stars, "level": row.level}[name]
    box.set_value(value)
    box.activated.emit(box.currentIndex())


def type_into(row: RecognitionRow, name: str, text: str, qtbot: QtBot) -> None:
    line = row.lines[name]
    line.setFocus()
    line.clear()
    type_here(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_recognition_is_added_by_its_stars(page: ProductsPage, rows: RecognitionRows, qtbot: QtBot) -> None:
    rows.add()
    row = the_row(rows)
    assert held(page) == []  # nothing is said yet
    choose(row, "stars", "4")
    type_into(row, "decision_no", "123/QĐ-UBND", qtbot)
    type_into(row, "decision_date", "1/12/2025", qtbot)
    [found] = held(page)
    assert (found.scheme, found.stars, found.decision_no, found.decision_date) == (
        "ocop",
        4,
        "123/QĐ-UBND",
        "2025-12-01",
    )
    assert the_row(rows).validity.text() == "Có hiệu lực 29/11"
    assert "OCOP 4 sao" in page.details.panel.chips.words
    for _ in range(3):
        page.document.undo()
    assert held(page) == [] and rows.rows == []


@pytest.mark.parametrize(
    ("recognition", "words"),
    [
        (Recognition(HONEY, "ocop", stars=3, decision_date="2022-01-01"), "Không hiệu lực 29/11"),
        (Recognition(HONEY, "ocop", stars=3, year=2023), "Chưa rõ thời hạn"),
        (Recognition(HONEY, "cnnt", level="tinh", year=2024), "Có hiệu lực 29/11"),
        (Recognition(HONEY, "other", text="Hàng Việt", expires_on="2026-12-31"), "Có hiệu lực 29/11"),
    ],
)
def test_whether_it_holds_on_the_opening_day_is_said(
    page: ProductsPage, rows: RecognitionRows, recognition: Recognition, words: str
) -> None:
    with page.document.fair.edit("add_recognition"):
        records.save(page.document.fair.db, recognition)
    assert the_row(rows).validity.text() == words


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("decision_date", "31/02/2026"),
        ("expires_on", "tháng sau"),
        ("year", "20x6"),
        ("year", "12"),
        ("year", "9" * 5000),
    ],
)
def test_what_is_no_day_or_year_is_refused_beside_its_field(
    page: ProductsPage, rows: RecognitionRows, qtbot: QtBot, name: str, text: str
) -> None:
    before = Recognition(HONEY, "ocop", stars=4)
    with page.document.fair.edit("add_recognition"):
        records.save(page.document.fair.db, before)
    type_into(the_row(rows), name, text, qtbot)
    assert the_row(rows).fields[name].problem and held(page) == [before]


def test_what_a_list_wrote_goes_when_staff_say_something_else(page: ProductsPage, rows: RecognitionRows) -> None:
    with page.document.fair.edit("add_recognition"):
        written = Recognition(HONEY, "ocop", stars=3, text="OCOP 3 sao năm 2024")
        records.save(page.document.fair.db, written)
    page.leave()
    assert held(page)[0].text == written.text  # looking changes nothing
    choose(the_row(rows), "stars", "5")
    assert (held(page)[0].stars, held(page)[0].text) == (5, "")
    choose(the_row(rows), "scheme", "cnnt")
    choose(the_row(rows), "level", "khu_vuc")
    assert (held(page)[0].scheme, held(page)[0].level, held(page)[0].stars) == ("cnnt", "khu_vuc", None)
    assert "CNNT tiêu biểu cấp khu vực" in page.details.panel.chips.words


def test_it_is_removed_and_comes_back(page: ProductsPage, rows: RecognitionRows) -> None:
    with page.document.fair.edit("add_recognition"):
        records.save(page.document.fair.db, Recognition(HONEY, "ocop", stars=3))
    the_row(rows).remove()
    assert held(page) == []
    page.document.undo()
    assert len(held(page)) == 1 and len(rows.rows) == 1


def test_a_certificate_belongs_to_the_product(page: ProductsPage, rows: RecognitionRows, qtbot: QtBot) -> None:
    certificates = page.details.panel.certificates
    certificates.add()
    type_here("VietGAP")
    page.details.panel.fields["name"].control.setFocus()
    [found] = records.where(page.document.fair.db, Certificate)
    assert (found.name, found.product_id, found.exhibitor_id) == ("VietGAP", HONEY, "e-farm")
    with page.document.fair.edit("edit_certificate"):
        records.save(page.document.fair.db, replace(found, valid_until="2026-11-28"))  # the day before the fair opens
    [row] = certificates.rows
    assert isinstance(row, CertificateRow) and row._until.problem == "Hết hạn khi khai mạc"
    assert "Không in: VietGAP" in page.details.panel.chips.words
    page.document.undo()
    assert row._until.problem == "" and "VietGAP" in page.details.panel.chips.words
    page.document.undo()
    assert records.where(page.document.fair.db, Certificate) == []


def test_tab_goes_through_a_certificate_before_its_bin(page: ProductsPage, rows: RecognitionRows, qtbot: QtBot) -> None:
    certificates = page.details.panel.certificates
    certificates.add()
    [row] = certificates.rows
    assert isinstance(row, CertificateRow)
    qtbot.waitUntil(row.issuer.isVisible)
    row.name.setFocus()
    for one, following in pairwise((row.name, row.number, row.until, row.issuer)):
        qtbot.keyClick(one, Qt.Key.Key_Tab)
        assert following.hasFocus()
