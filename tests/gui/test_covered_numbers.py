"""A person's number stands nowhere on the screen, unless somebody asks to see it or edits the text it is in."""

from collections.abc import Iterator
from types import BuiltinMethodType
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.product import Product
from boothapp.gui.covered import covered
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.page_table import PAGES
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.palette import Palette
from boothapp.gui.wording.edits import edit_title
from boothapp.store import records
from boothapp.tasks import edit_records

NUMBER = "001085001234"
WHO, OTHER = "e-person", "e-other"
ASKED: dict[str, Any] = {"asked_at": "2026-01-01T00:00:00+00:00", "file": f"ds {NUMBER}.xlsx", "sheet": NUMBER}
_SAID = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def filled(document: Document) -> Document:
    who = Exhibitor(
        f"Hộ Lò Thị Xuân {NUMBER}",
        tax_id=NUMBER,
        phone="0905 123 456",
        address=f"Xã A {NUMBER}",
        note=f"CCCD {NUMBER}",
        intro=NUMBER,
        id=WHO,
    )
    twin = Exhibitor("Hộ Lò Thị Xuân", tax_id=NUMBER, id=OTHER)
    goods = Product(WHO, f"Thổ cẩm {NUMBER}", specification=NUMBER, description=NUMBER, id="p-cloth")
    questions = [
        Question(
            "value_differs", exhibitor_id=WHO, field="tax_id", fair_value=NUMBER, list_value="1", id="q1", **ASKED
        ),
        Question("likely_duplicate", exhibitor_id=OTHER, other_exhibitor_id=WHO, message=NUMBER, id="q2", **ASKED),
    ]
    with document.fair.edit("intake", exhibitor=who.name, count=1, id=WHO):
        records.save(document.fair.db, who, twin, goods, Contact(WHO, f"Xuân {NUMBER}", id="c"), *questions)
    edit_records.change(document.fair, "exhibitors", {WHO: {"name": f"Hộ Lò Thị Xuân CCCD {NUMBER}"}})
    return document


def cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 30)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role)) for role in _ROLES)
        first = model.index(row, 0, parent)  # a list has no rows below it
        if model.rowCount(first):
            yield from cells(model, first)


def shown(root: QWidget) -> Iterator[str]:
    """What anything visible says; of fields that are edited only what is said about them."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        edited = isinstance(widget, QLineEdit | QPlainTextEdit)
        hidden = isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal
        is_tax = widget.objectName().endswith("tax_id")
        for name in _SAID[1:] if edited and (hidden or not is_tax) else _SAID:
            say = getattr(widget, name, None)
            if isinstance(said := say() if isinstance(say, BuiltinMethodType) else None, str):
                yield f"{type(widget).__name__} {widget.objectName()}: {said}"
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from (f"{widget.objectName()}: {text}" for text in cells(widget.model(), QModelIndex()))


def leaks(root: QWidget) -> list[str]:
    QApplication.processEvents()
    return [text for text in shown(root) if NUMBER in text.replace(" ", "")]


def test_no_page_shows_a_personal_number(filled: Document, window: MainWindow, qtbot: QtBot) -> None:
    places: list[tuple[str, dict[str, str]]] = [(entry.key, {}) for entry in PAGES]
    places += [("exhibitors", {"id": WHO}), ("products", {"id": "p-cloth"}), ("intake", {"id": WHO})]
    found: list[str] = []
    for key, arguments in places:
        page = window.go(key, **arguments)
        found += leaks(window)
        for tabs in page.findChildren(QTabWidget):
            for number in range(tabs.count() if tabs.isVisible() else 0):
                tabs.setCurrentIndex(number)
                found += leaks(window)
    window.messages.toast(f"Đã lưu {NUMBER}")
    window.messages.report(ValueError(NUMBER))
    found += leaks(window)
    window.commands.action("palette").trigger()
    [palette] = window.findChildren(Palette)
    palette.line.setText("lo thi xuan")
    palette.search()
    assert any("•••• 1234" in text for text in shown(palette))
    found += leaks(palette)
    palette.close()
    assert list(dict.fromkeys(found)) == []


def test_a_question_shows_the_numbers_when_it_is_asked_to(filled: Document, window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors", id=WHO)
    assert isinstance(page, ExhibitorsPage)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "question.show_number") is not None)
    show = page.findChild(QWidget, "question.show_number")
    qtbot.waitUntil(show.isVisible)
    assert any("•••• 1234" in text for text in shown(page))
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert any(f"hội chợ có “{NUMBER}”" in text for text in shown(page))
    assert any(f"Giữ “{NUMBER}”" in text for text in shown(page))


def test_the_slip_covers_a_number_that_the_fair_has_until_it_is_asked_for(
    filled: Document, window: MainWindow, qtbot: QtBot
) -> None:
    page = window.go("intake", id=WHO)
    assert isinstance(page, IntakePage)
    field = page.form.fields["tax_id"]
    assert field.cover and field.cover.words == "•••• 1234" and page.slip().tax_id == NUMBER
    page.form.fields["name"].focus()
    window.activateWindow()
    qtbot.keyClick(page.form.fields["name"].line, Qt.Key.Key_Return)
    assert field.line.hasFocus() and field.cover.words == "•••• 1234"  # passing by reveals nothing
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.cover.show_button.hasFocus()
    qtbot.keyClick(field.cover.show_button, Qt.Key.Key_Space)
    assert field.cover.words == "" and field.line.hasFocus()
    field.line.selectAll()
    type_here("001085009999")
    assert field.cover.words == ""
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.cover.words == "•••• 9999" and page.slip().tax_id == "001085009999"
    assert "1234" in field.line.toolTip() and NUMBER not in field.line.toolTip()
    field.focus()
    field.line.selectAll()
    type_here("6000123456")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.cover.words == "" and field.text == "6000 123 456"


@pytest.mark.parametrize("text", ["0905 123 456", "120.000-150.000", "Mật ong", "6000123456", ""])
def test_other_numbers_are_shown(text: str) -> None:
    assert covered(text) == text


def test_the_history_covers_numbers(window: MainWindow) -> None:
    assert edit_title("intake", {"exhibitor": f"Hộ Xuân {NUMBER}"}) == "Tiếp nhận Hộ Xuân •••• 1234"
