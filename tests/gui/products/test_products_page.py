"""The page of products: found, filtered, shown in two ways, changed, added and removed."""

from dataclasses import replace

import pytest
from product_fair import COFFEE, HONEY, POT, VASE
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QPushButton, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here, type_text

from boothapp.domain.product import Product
from boothapp.gui import messages
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Message
from boothapp.gui.preferences import Preferences
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.store import product_lists, records
from boothapp.store.product_filter import ProductFilter

ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect  # QTest goes on to hold Ctrl
CTRL = Qt.KeyboardModifier.ControlModifier


def product(page: ProductsPage, id_: str) -> Product:
    found = records.get(page.document.fair.db, Product, id_)
    assert found is not None
    return found


def field(page: ProductsPage, name: str) -> LineEdit:
    control = page.details.panel.fields[name].control
    assert isinstance(control, LineEdit)
    return control


def test_products_are_found_without_marks(page: ProductsPage, qtbot: QtBot) -> None:
    page.search()
    type_text(page.search_box, "ca phe doi")
    qtbot.waitUntil(lambda: page.list.model.ids == [COFFEE, HONEY])  # by the name of the exhibitor
    page.search_box.clear()
    type_text(page.search_box, "gốm đen")
    qtbot.waitUntil(lambda: page.list.model.ids == [POT])
    assert page.list.footer.text() == "1 sản phẩm"


def test_nothing_found_says_what_was_searched_and_offers_the_way_back(page: ProductsPage, qtbot: QtBot) -> None:
    type_text(page.search_box, "xoài cát")
    qtbot.waitUntil(lambda: page.list.model.ids == [])
    assert "“xoài cát”" in page.list._empty._words.text()
    clear = page.findChild(QPushButton, "products.empty.clear")
    assert clear is not None and clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(page.list.model.ids) == 4


def test_the_model_keeps_qts_rules(page: ProductsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.list.model)


def test_gallery_and_table_share_filter_and_selection(page: ProductsPage, qtbot: QtBot) -> None:
    page.arrive(missing="price")
    assert page.list.model.ids == [VASE, HONEY]
    page.list.gallery.choose_all([VASE, HONEY])
    for name in ("products.as_table", "products.as_gallery"):
        made = page.findChild(QToolButton, name)
        assert made is not None
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        assert made.isChecked()
        assert (page.list.selected_ids, page.list.model.ids) == ([VASE, HONEY], [VASE, HONEY])
        assert page.list.footer.text() == "2 sản phẩm · 2 đã chọn"


@pytest.mark.parametrize(
    ("arguments", "ids", "current"),
    [
        ({"id": POT}, [VASE, COFFEE, POT, HONEY], POT),
        ({"missing": "description"}, [VASE, COFFEE, HONEY], VASE),
        ({"exhibitor": "e-kiln"}, [VASE, POT], VASE),
        ({"ids": [HONEY, POT]}, [POT, HONEY], POT),
    ],
)
def test_the_page_leads_to_what_it_is_asked_for(
    page: ProductsPage, arguments: dict[str, object], ids: list[str], current: str
) -> None:
    page.arrive(**arguments)
    assert (page.list.model.ids, page.list.view.current_id) == (ids, current)


def test_a_product_that_the_filter_hides_is_shown_all_the_same(page: ProductsPage) -> None:
    page.arrive(missing="price")
    page.arrive(id=POT)
    assert page.list.view.current_id == POT and len(page.list.model.ids) == 4


def test_how_it_looked_comes_back(page: ProductsPage, window: MainWindow) -> None:
    page.list.groups.choose(["g-food"])
    page.list.refresh()
    page.show_as("table")
    kept = page.state()
    page.list.show_all()
    page.show_as("gallery")
    page.restore(kept)
    assert page.list.model.ids == [COFFEE] and page.list.view is page.list.table
    page.restore({"order": "nonsense", "view": 7})  # from another version
    assert page.list.view is page.list.gallery


def test_fields_are_edited_in_place_one_undo_step_each(page: ProductsPage, window: MainWindow, qtbot: QtBot) -> None:
    page.arrive(id=HONEY)
    for name, text in (("price", "145k"), ("unit", "chai 500 ml"), ("specification", "500 ml")):
        field(page, name).setFocus()
        type_here(text)
        qtbot.keyClick(field(page, name), Qt.Key.Key_Return)
    found = product(page, HONEY)
    assert (found.price_dong, found.unit, found.specification) == (145_000, "chai 500 ml", "500 ml")
    assert field(page, "price").text() == "145.000 đ"
    page.document.undo()
    page.document.undo()
    assert product(page, HONEY).unit == "" and field(page, "unit").text() == ""
    assert product(page, HONEY).price_dong == 145_000


def test_the_description_counts_letters_as_people_see_them(page: ProductsPage) -> None:
    page.arrive(id=HONEY)
    control = page.details.panel.fields["description"].control
    assert isinstance(control, TextEdit)
    type_text(control, "Vị đậm, hậu ngọt.")
    assert page.details.panel.counter.text() == "17 / 160 ký tự"
    type_text(control, "ế" * 160)
    assert page.details.panel.counter.property("tone") == "warn"
    page.leave()
    assert product(page, HONEY).description.startswith("Vị đậm, hậu ngọt.ế")


def test_a_group_is_chosen_from_a_list(page: ProductsPage, qtbot: QtBot) -> None:
    page.arrive(id=HONEY)
    line = field(page, "group")
    line.setFocus()
    type_here("thuc pham")
    suggestions = page.details.panel._groups
    qtbot.waitUntil(lambda: suggestions.is_open)
    popup = suggestions._popup
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert product(page, HONEY).group_id == "g-food" and line.text() == "Thực phẩm chế biến"


def test_a_new_product_asks_whose_it_is(page: ProductsPage, window: MainWindow, qtbot: QtBot) -> None:
    page.arrive(id=POT)
    window.commands.action("new").trigger()
    new = page.details.new
    assert new.isVisible() and new.exhibitor.text() == "Cơ sở Gốm Yang Tao" and new.name.hasFocus()
    new.exhibitor.clear()
    new.exhibitor.setFocus()
    type_here("doi xanh")
    qtbot.keyClick(new.exhibitor, Qt.Key.Key_Return)
    qtbot.keyClick(new.name, Qt.Key.Key_Return)
    assert "Nhập tên sản phẩm" in new._name.problem
    type_here("Ca cao nguyên chất")
    qtbot.keyClick(new.name, Qt.Key.Key_Return)
    added = product(page, page.list.view.current_id)
    assert (added.name, added.exhibitor_id, added.position) == ("Ca cao nguyên chất", "e-farm", 2)
    assert page.details.panel.isVisible() and field(page, "price").hasFocus()
    page.document.undo()
    assert len(page.list.model.ids) == 4


def test_a_new_product_without_an_exhibitor_is_refused(page: ProductsPage, qtbot: QtBot) -> None:
    page.new_record()
    new = page.details.new
    new.exhibitor.clear()
    type_text(new.exhibitor, "Không có ai tên thế")
    new.add()
    assert new._exhibitor.problem and len(page.list.model.ids) == 4


def test_one_field_of_many_products(page: ProductsPage, window: MainWindow) -> None:
    page.list.gallery.choose_all([HONEY, VASE])
    window.commands.action("products.set").trigger()
    bulk = page.details.bulk
    assert bulk.isVisible()
    for name, control, value in (("group", bulk.groups, "Thực phẩm chế biến"), ("display_only", bulk.shown_only, "x")):
        bulk.field.set_value(name)
        control.set_value(value)
        bulk.apply()
    assert [product(page, id_).group_id for id_ in (HONEY, VASE, POT)] == ["g-food", "g-food", None]
    assert product(page, VASE).display_only
    page.document.undo()
    page.document.undo()
    assert product(page, VASE) == Product("e-kiln", "Bình gốm men lam", position=1, id=VASE)


def test_removing_asks_first(page: ProductsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [1, 0]  # no, then yes
    asked: list[str] = []
    monkeypatch.setattr(messages, "asked", lambda _, said, *__, **___: asked.append(said.what) or answers.pop(0))
    page.list.gallery.choose_all([HONEY, VASE])
    qtbot.keyClick(page.list.gallery, Qt.Key.Key_Delete, CTRL)
    assert len(page.list.model.ids) == 4
    qtbot.keyClick(page.list.gallery, Qt.Key.Key_Delete, CTRL)
    assert page.list.model.ids == [COFFEE, POT] and asked == ["Xóa 2 sản phẩm?"] * 2
    page.document.undo()
    assert len(page.list.model.ids) == 4


def test_the_table_fills_down_and_takes_new_rows_for_the_exhibitor(page: ProductsPage, qtbot: QtBot) -> None:
    page.arrive(exhibitor="e-kiln")
    page.show_as("table")
    table = page.list.table
    unit = next(at for at, column in enumerate(page.list.model.columns) if column.key == "unit")
    QGuiApplication.clipboard().setText("cái")
    table.selectionModel().setCurrentIndex(page.list.model.index(0, unit), ONLY)
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    table.selectionModel().select(page.list.model.index(1, unit), QItemSelectionModel.SelectionFlag.Select)
    qtbot.keyClick(table, Qt.Key.Key_D, CTRL)
    assert [product(page, id_).unit for id_ in (VASE, POT)] == ["cái", "cái"]
    QGuiApplication.clipboard().setText("Chum rượu gốm đen\nLọ hoa\nẤm trà")
    table.selectionModel().setCurrentIndex(page.list.model.index(1, 0), ONLY)
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    paste = page.findChild(QPushButton, "paste.way0")
    assert paste is not None
    paste.click()
    made = records.where(page.document.fair.db, Product, "exhibitor_id = ?", ["e-kiln"])
    assert {one.name for one in made} == {"Bình gốm men lam", "Chum rượu gốm đen", "Lọ hoa", "Ấm trà"}
    page.document.undo()
    assert len(page.list.model.ids) == 2


def test_the_selected_products_are_exported_and_no_others(
    page: ProductsPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(
        page._export,
        "write",
        lambda ids, target, products: asked.append([target.name.rpartition(" ")[0], *sorted(ids), *sorted(products)]),
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (asked[2], ""))
    window.commands.action("export").trigger()
    page.list.gallery.choose_all([POT, VASE])
    window.commands.action("export").trigger()
    named = f"{page.document.folder.name} - sản phẩm"  # and the day
    assert asked == [[named, "e-farm", "e-kiln", *sorted(page.list.model.ids)], [named, "e-kiln", *sorted([POT, VASE])]]


def test_a_fair_without_exhibitors_leads_to_intake_for_its_first_product(window: MainWindow) -> None:
    page = window.go("products")
    told: list[Message] = []
    window.messages.toast_wanted.connect(told.append)
    page.new_record()
    assert isinstance(page, ProductsPage) and not page.details.new.isVisible()
    [(words, lead)] = told[0].actions
    lead()
    assert words == "Tiếp nhận đơn vị" and window.page is not None and window.page.key == "intake"


def menu_over(view: QAbstractItemView, row: int) -> list[str]:
    """Press the right button over a row; return what is offered, without keys."""
    at = view.visualRect(view.model().index(row, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    [menu] = [one for one in view.findChildren(QMenu) if one.isVisible()]
    offered = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.close()
    return offered


def test_the_right_button_offers_what_can_be_done_with_cards_and_rows(page: ProductsPage) -> None:
    page.list.gallery.choose(POT)
    assert menu_over(page.list.gallery, page.list.model.ids.index(POT)) == ["Xóa sản phẩm đã chọn"]
    page.list.gallery.choose_all([POT, VASE])
    assert menu_over(page.list.gallery, page.list.model.ids.index(POT))[0] == "Sửa hàng loạt sản phẩm"
    page.show_as("table")
    cells = ["Chép các ô đã chọn", "Dán từ ô đang chọn", "Điền xuống theo ô đầu"]
    assert menu_over(page.list.table, 0)[:3] == cells


def test_undo_shows_what_changed(page: ProductsPage, window: MainWindow) -> None:
    page.arrive(id=HONEY)
    field(page, "unit").setFocus()
    type_here("chai")
    page.leave()
    page.list.choose(VASE)
    window.commands.action("undo").trigger()
    assert HONEY in page.list.model._flashing


def test_a_fair_that_somebody_else_holds_is_only_looked_at(
    stocked: Document, preferences: Preferences, qtbot: QtBot, qapp: QApplication
) -> None:
    second = Document(stocked.folder, "Bàn 3")
    window = MainWindow(second, preferences, Jobs())
    qtbot.addWidget(window)
    window.restore({})
    page = window.go("products")
    assert isinstance(page, ProductsPage) and len(page.list.model.ids) == 4
    assert field(page, "name").isReadOnly() and not page.list.gallery.takes_drops
    for id_ in ("new", "set", "remove", "photo_add", "photo_paste", "photo_turn"):
        assert not window.commands.action(f"products.{id_}").isEnabled(), id_
    page.new_record()
    assert not page.details.new.isVisibleTo(page.details)
    page.desk.looks.stop()
    window.close()
    second.close()


def test_fair_names_are_not_markup(page: ProductsPage) -> None:
    page.arrive(id=HONEY)
    type_text(field(page, "name"), "<b>đậm</b>")
    page.leave()
    number = page.list.model.number_of(HONEY)
    assert number is not None
    assert "<b>" not in page.list.model.index(number, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("view", ["gallery", "table"])
def test_what_undo_and_redo_change_flashes_and_is_scrolled_to(
    page: ProductsPage, window: MainWindow, view: str
) -> None:
    many = [Product("e-kiln", f"Sản phẩm {number:03}", position=number + 5) for number in range(120)]
    with page.document.fair.edit("sample"):
        records.save(page.document.fair.db, *many)
    page.show_as(view)
    last = page.list.model.ids[-1]
    with page.document.fair.edit("edit_products", count=1, name="x"):
        records.save(page.document.fair.db, Product("e-kiln", "Vò rượu", id=last))
    for command in ("undo", "redo"):
        page.list.choose(page.list.model.ids[0])
        shown = page.list.view
        window.commands.action(command).trigger()
        number = page.list.model.number_of(last)
        assert number is not None and last in page.list.model._flashing
        assert shown.viewport().rect().contains(shown.visualRect(page.list.model.index(number, 0)).center())


def test_the_gallery_fills_its_width_and_keeps_its_place_when_the_window_changes(
    page: ProductsPage, window: MainWindow, qtbot: QtBot
) -> None:
    many = [Product("e-kiln", f"Sản phẩm {number:03}", position=number + 5) for number in range(120)]
    with page.document.fair.edit("sample"):
        records.save(page.document.fair.db, *many)
    gallery, model = page.list.gallery, page.list.model
    page.list.choose(model.ids[60])
    for width in (1180, 1366, 1500, 1920, 1366):
        window.resize(width, 704)
        QApplication.processEvents()
        shown = gallery.visualRect(model.index(60, 0))
        assert gallery.viewport().rect().contains(shown.center()), width
        in_line = [gallery.visualRect(model.index(number, 0)) for number in range(60, 80)]
        right = max(rect.right() for rect in in_line)
        assert gallery.viewport().width() - right <= len(in_line), width


def test_a_price_that_is_none_is_shown_with_a_sign_and_found_by_the_filter(
    page: ProductsPage, stocked: Document
) -> None:
    with stocked.fair.edit("test"):
        records.save(stocked.fair.db, replace(product(page, HONEY), price_text="abc"))
    model = page.list.model
    number = model.number_of(HONEY)
    price = next(at for at, one in enumerate(model.columns) if one.key == "price")
    assert number is not None and model.index(number, price).data() == "abc"
    assert model.warns(number, price)
    assert model.index(number, price).data(Qt.ItemDataRole.ToolTipRole).startswith("“abc”")
    assert HONEY in product_lists.ids(stocked.fair.db, ProductFilter(missing=frozenset(["price"])))
