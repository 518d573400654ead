"""The page of checks through its widgets: kinds, chips, search, the way to the cause, ignoring, sharing booths."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.catalog import Finding
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.checks import findings_model
from boothapp.gui.checks.findings_delegate import button_areas
from boothapp.gui.checks.findings_model import DO, FindingsModel
from boothapp.gui.checks.page import ChecksPage
from boothapp.gui.document import Document
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records


def save(document: Document, *made: object) -> None:
    with document.fair.edit("intake", exhibitor="HTX"):
        records.save(document.fair.db, *made)


def settled(page: ChecksPage, qtbot: QtBot) -> None:
    check = page.check
    qtbot.waitUntil(lambda: check.known and not check.running and not check._stale and not check._wants_all)
    qtbot.waitUntil(
        lambda: {id(one) for kind in page.model.kinds for one in kind.findings} == set(map(id, page._shown()))
    )


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ChecksPage:
    tea, rice = Exhibitor("HTX Chè Đồi Xanh"), Exhibitor("HTX GẠO NGON QUÊ TA", phone="0905123456")
    save(window.document, tea, rice, Product(tea.id, "Chè búp"), Product(tea.id, "Chè sen", price_text="90000"))
    made = window.go("checks")
    assert isinstance(made, ChecksPage)
    settled(made, qtbot)
    return made


def codes(page: ChecksPage) -> list[str]:
    return [kind.code for kind in page.model.kinds]


def index_of(page: ChecksPage, code: str, row: int = 0):  # type: ignore[no-untyped-def]
    parent = page.model.index(codes(page).index(code), 0)
    return page.model.index(row, 0, parent)


def test_kinds_stand_the_gravest_first_with_names_and_places(page: ChecksPage) -> None:
    levels = [kind.level for kind in page.model.kinds]
    assert levels == sorted(levels, key=("error", "warning", "hint").index)
    finding = page.model.finding(index_of(page, "price_bare"))
    assert finding and page.model.what(finding) == ("Chè sen", "giá “90000”")
    assert page.model.where(finding).startswith("HTX Chè Đồi Xanh · trang ")


def test_what_the_fair_lacks_is_told_once_with_the_gravest_first(page: ChecksPage) -> None:
    assert codes(page).count("fact_missing") == 1
    kind = page.model.kinds[codes(page).index("fact_missing")]
    levels = [finding.level for finding in kind.findings]
    assert kind.level == "warning" and set(levels) == {"warning", "hint"} and levels == sorted(levels, reverse=True)


def test_chips_count_and_filter(page: ChecksPage, qtbot: QtBot) -> None:
    counts = page.check.counts()
    hint = page.findChild(QPushButton, "checks.hint")
    assert hint and hint.text() == f"Gợi ý  {counts['hint']}"
    qtbot.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert {kind.level for kind in page.model.kinds} == {"hint"} and "capitals" in codes(page)
    assert page.footer.text() == f"{counts['hint']} việc"


def test_search_is_folded_and_its_empty_state_leads_back(page: ChecksPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search_box, "che bup")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    assert set(codes(page)) == {"no_price", "no_photo"}
    qtbot.keyClicks(page.search_box, " xyz")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    clear = page.findChild(QPushButton, "checks.clear")
    assert clear and clear.isVisible() and not page.model.kinds
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert page.tree.isVisible() and len(page.model.kinds) > 2


def test_search_finds_the_part_that_is_told_beside_a_name(page: ChecksPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search_box, "90000")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    assert codes(page) == ["price_bare"]


def test_the_row_after_one_that_is_ignored_stays_in_sight(page: ChecksPage) -> None:
    facts = page.model.kinds[codes(page).index("fact_missing")].findings
    page.ignore([finding for finding in facts if finding.level == "warning"][1:])
    page.tree.setCurrentIndex(index_of(page, "fact_missing"))  # the one that is graver than the rest of its kind
    for kind in range(len(page.model.kinds)):
        page.tree.expand(page.model.index(kind, 0))
    page.tree.scrollTo(page.tree.currentIndex())
    page.tree.setFixedHeight(200)
    page.tree.ignore_selected()
    finding = page.model.finding(page.tree.currentIndex())
    assert finding and finding.code == "fact_missing" and codes(page)[0] != "fact_missing"
    assert page.tree.viewport().rect().contains(page.tree.visualRect(page.tree.currentIndex()).center())


def test_enter_on_a_finding_shows_the_exhibitor(page: ChecksPage, window: MainWindow, qtbot: QtBot) -> None:
    page.tree.setCurrentIndex(index_of(page, "no_phone"))
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert window.page is not None and window.page.key == "exhibitors"
    assert window.page.table.current_id == page.check.found[0].record or window.page.table.current_id  # type: ignore[attr-defined]
    shown = records.get(window.document.fair.db, Exhibitor, window.page.table.current_id)  # type: ignore[attr-defined]
    assert shown and shown.name == "HTX Chè Đồi Xanh"


def test_the_button_in_a_row_leads_to_the_settings_of_the_fair(
    page: ChecksPage, window: MainWindow, qtbot: QtBot
) -> None:
    index = index_of(page, "fact_missing")
    page.tree.scrollTo(index)
    fixing, cross = button_areas(page.model, index, page.tree.visualRect(index.siblingAtColumn(DO)))
    assert not cross.isNull() and not cross.intersects(fixing)
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=fixing.center())
    assert window.page is not None and window.page.key == "settings"
    assert window.focusWidget().objectName() == f"fair.{page.model.finding(index).field}"


def test_a_click_on_a_kind_closes_it_and_the_next_check_leaves_it_so(page: ChecksPage, qtbot: QtBot) -> None:
    kind = index_of(page, "no_phone").parent()
    area = page.tree.visualRect(kind)
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(60, 10))
    assert not page.tree.isExpanded(kind)
    save(page.document, Exhibitor("Thêm"))
    settled(page, qtbot)
    assert not page.tree.isExpanded(index_of(page, "no_phone").parent())
    assert page.tree.isExpanded(index_of(page, "capitals").parent())
    assert page.state()["opened"] == {"no_phone": False}


def test_ignored_findings_go_are_counted_and_come_back(page: ChecksPage, window: MainWindow, qtbot: QtBot) -> None:
    before = page.check.counts()["warning"]
    page.tree.setCurrentIndex(index_of(page, "no_phone"))
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert "no_phone" not in codes(page) and page.check.counts()["warning"] == before - 1
    assert page.footer.text().endswith(" · 1 đã bỏ qua")
    chip = page.findChild(QPushButton, "checks.ignored")
    assert chip and chip.text() == "Đã bỏ qua  1"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert codes(page) == ["no_phone"] and page.ignore_button.text() == "Nhắc lại"
    qtbot.mouseClick(page.ignore_button, Qt.MouseButton.LeftButton)
    assert not chip.isVisible() and "no_phone" in codes(page)


def test_what_is_put_right_goes_and_the_sidebar_counts(page: ChecksPage, window: MainWindow, qtbot: QtBot) -> None:
    nav = window.findChild(QPushButton, "nav.checks") or window.sidebar._buttons["checks"]
    open_ = page.check.counts()
    assert nav._count.text() == str(open_["error"] + open_["warning"])  # type: ignore[union-attr]
    tea = records.where(page.document.fair.db, Exhibitor, "name LIKE 'HTX Chè%'")[0]
    save(page.document, Exhibitor(**(vars(tea) | {"phone": "0912345678"})))
    settled(page, qtbot)
    assert "no_phone" not in codes(page)
    assert nav._count.text() == str(open_["error"] + open_["warning"] - 1)  # type: ignore[union-attr]


def test_booths_given_twice_are_shared_with_one_press_and_undone_with_another(page: ChecksPage, qtbot: QtBot) -> None:
    hall = Hall("Nhà A", 30, 20)
    booth = Booth(hall.id, "B08", 0, 0)
    two = records.where(page.document.fair.db, Exhibitor)[:2]
    given = [Assignment(booth.id, one.id, slot) for one, slot in zip(two, ("", "a"), strict=True)]
    save(page.document, hall, booth, *given)
    settled(page, qtbot)
    kind = index_of(page, "booth_twice").parent()
    page.tree.setCurrentIndex(kind)
    assert page.fix_button.text() == "Xếp chung gian"
    qtbot.mouseClick(page.fix_button, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert "booth_twice" not in codes(page)
    page.document.undo()
    settled(page, qtbot)
    assert "booth_twice" in codes(page)


def test_without_findings_the_catalog_can_be_exported(page: ChecksPage, qtbot: QtBot) -> None:
    page.check.ignore(page.check.found)
    assert not page.tree.isVisible() and not page._foot.isVisible()
    assert "Không còn lỗi. Có thể xuất danh mục." in [one.text() for one in page._good.findChildren(type(page.footer))]
    assert page._export.isVisible()


def test_a_long_kind_shows_the_rest_when_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, page: ChecksPage) -> None:
    monkeypatch.setattr(findings_model, "MOST", 2)
    model = FindingsModel(lambda finding: None, page)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_findings([Finding("warning", "no_phone", "", str(number)) for number in range(5)])
    kind = model.index(0, 0)
    assert model.rowCount(kind) == 3 and model.rest_words(kind) == "và 3 việc nữa – bấm để xem thêm"
    model.show_more(0)
    assert model.rowCount(kind) == 5 and model.finding(model.index(4, 0, kind)) is None
    model.show_more(0)
    assert model.rowCount(kind) == 5 and model.finding(model.index(4, 0, kind)) is not None
    assert tester.model() is model


def test_the_cursor_stays_beside_what_was_put_right(page: ChecksPage, qtbot: QtBot) -> None:
    for name in ("Ba", "Bốn"):
        save(page.document, Exhibitor(name))
    settled(page, qtbot)
    page.tree.setCurrentIndex(index_of(page, "no_phone", 1))
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert page.tree.currentIndex() == index_of(page, "no_phone", 1)
