"""Placing exhibitors: a card and a click, Enter and Enter, a drop, a typed name; each is undone to the plan before."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hall_of_booths import Hand, fill
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Pavilion
from boothapp.gui.document import Document
from boothapp.gui.messages import Message
from boothapp.gui.plan.assigning.assign_box import AssignBox
from boothapp.gui.plan.assigning.assigning import Assigning
from boothapp.gui.plan.assigning.booth_menu import BoothMenu
from boothapp.gui.plan.assigning.booth_panel import VerbPanel
from boothapp.gui.plan.assigning.card_delegate import CardDelegate
from boothapp.gui.plan.assigning.unplaced_model import Head
from boothapp.gui.plan.delegations.figures_delegate import FiguresDelegate
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.tools.split_panel import SplitPanel
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.dragged_ids import carried, carrying
from boothapp.store import records
from boothapp.tasks import assign_booths, plan_checks

A04, B01, B02, GROUND = (13.5, 5.5), (4.5, 15.5), (7.5, 15.5), (20.0, 22.0)


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> PlanPage:
    """Honey asks for one booth, wine for two, silk for three; Gia Lai's delegation brings pepper and macca."""
    fill(document)
    with document.fair.edit("test"):
        records.save(
            document.fair.db,
            Exhibitor("Mật ong Krông Năng", booths_requested=1, id="honey"),
            Exhibitor("Rượu cần Buôn Đôn", booths_requested=2, id="wine"),
            Exhibitor("Dệt lụa Vạn Phúc", booths_requested=3, id="silk"),
            Exhibitor("Đoàn Gia Lai", kind="province_delegation", province="Gia Lai", booths_requested=1, id="gialai"),
            Exhibitor("Hồ tiêu Chư Sê", province="Gia Lai", delegation_id="gialai", id="pepper"),
            Exhibitor("Macca Đồi Gió", province="Gia Lai", delegation_id="gialai", id="macca"),
            Need("honey", "power"),
            BoothFacility("b1", "power"),
        )
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found.canvas.view.setFocus()
    return found


@pytest.fixture
def hand(page: PlanPage) -> Hand:
    return Hand(page.canvas)


@pytest.fixture
def assigning(page: PlanPage) -> Assigning:
    return page.assigning


def had(page: PlanPage) -> dict[str, list[str]]:
    """Who has which booths, by the exhibitor's id."""
    found: dict[str, list[str]] = {}
    for one in records.where(page.document.fair.db, Assignment, "exhibitor_id IS NOT NULL", order="booth_id"):
        found.setdefault(one.exhibitor_id or "", []).append(one.booth_id)
    return found


def rows(page: PlanPage) -> list[tuple[str, str, str | None]]:
    """Every live assignment."""
    return sorted(
        (one.booth_id, one.slot, one.exhibitor_id) for one in records.where(page.document.fair.db, Assignment)
    )


def choose(page: PlanPage, id_: str) -> None:
    cards = page.assigning.list.cards
    at = cards.visualRect(page.assigning.list.model.index(page.assigning.list.model.row_of(id_)))
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at.center())


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused
    qtbot.keyClick(focused, key)


def lit(page: PlanPage) -> set[str]:
    return {id_ for id_, item in page.canvas.scene.booths.items() if item.opacity() == 1.0}


def undone(page: PlanPage, before: object, read: Callable[[PlanPage], object] = rows) -> bool:
    page.document.undo()
    return read(page) == before


def test_who_waits_is_listed_with_what_was_asked(page: PlanPage, assigning: Assigning) -> None:
    model = assigning.list.model
    assert [row.id for row in model.rows if not isinstance(row, Head)] == [
        "silk", "gialai", "pepper", "macca", "honey", "wine",
    ]  # fmt: skip
    assert page.left.tabs.tabText(0) == "Chưa xếp 6"
    assert model.data(model.index(5), Qt.ItemDataRole.AccessibleTextRole) == "Rượu cần Buôn Đôn, 2 gian"
    assigning.list.search.setText("ruou can")
    assigning.list._search("ruou can")
    assert len(model.rows) == 1


def test_a_click_on_a_card_and_one_on_a_booth(page: PlanPage, assigning: Assigning, hand: Hand) -> None:
    before = rows(page)
    choose(page, "honey")
    assert lit(page) == {"b1"}, "the only free booth with power"
    hand.move(A04)
    assert page.canvas.scene.drop.words == "Xếp vào A04: không có điện"
    hand.click(B01)
    assert had(page)["honey"] == ["b1"]
    assert lit(page) == set(page.canvas.scene.booths) and page.canvas.view.tool is None
    assert page.canvas.scene.selected_booths == ["b1"]
    assert undone(page, before)


def test_enter_offers_side_by_side_and_enter_takes(page: PlanPage, assigning: Assigning, qtbot: QtBot) -> None:
    before = rows(page)
    page.search()
    type_text(assigning.list.search, "lua")
    press(qtbot, Qt.Key.Key_Return)
    assert assigning.list.cards.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert [ghost.text for ghost in page.canvas.scene.ghosts.ghosts] == ["B01", "B02", "B03"]
    press(qtbot, Qt.Key.Key_Return)
    assert had(page)["silk"] == ["b1", "b2", "b3"] and not page.canvas.scene.ghosts.ghosts
    assert undone(page, before)


def test_escape_leaves_the_one_that_was_dropped_on(page: PlanPage, hand: Hand, qtbot: QtBot) -> None:
    hand.carry(B02, carrying("exhibitors", ["wine"]))
    assert {ghost.text for ghost in page.canvas.scene.ghosts.ghosts} > {"B02"} and "wine" not in had(page)
    press(qtbot, Qt.Key.Key_Escape)
    assert had(page)["wine"] == ["b2"]
    assert page.assigning.list.model.row_of("wine") >= 0, "one is still missing"
    assert "còn thiếu 1" in page.assigning.list.model.data(
        page.assigning.list.model.index(page.assigning.list.model.row_of("wine")), Qt.ItemDataRole.AccessibleTextRole
    )


def test_a_click_on_the_ground_gives_nothing(page: PlanPage, hand: Hand) -> None:
    before = rows(page)
    choose(page, "wine")
    hand.click(GROUND)
    assert rows(page) == before and page.canvas.view.tool is None and not page.assigning.list.chosen_rows


@pytest.mark.parametrize(
    ("verb", "a1"),
    [("share", {"tea", "honey"}), ("replace", {"honey"}), ("back", {"tea"})],
)
def test_an_occupied_booth_asks(page: PlanPage, hand: Hand, qtbot: QtBot, verb: str, a1: set[str]) -> None:
    before = rows(page)
    hand.carry((4.5, 5.5), carrying("exhibitors", ["honey"]))
    panel = page.findChild(VerbPanel)
    assert panel and not panel.findChild(QPushButton, "plan.choice.swap"), "it has no booth to change"
    button = panel.findChild(QPushButton, f"plan.choice.{verb}")
    assert isinstance(button, QPushButton)
    button.click()
    assert {id_ for id_, booths in had(page).items() if "a1" in booths} == a1
    assert verb == "back" or undone(page, before)


def test_who_has_a_booth_can_change_places(page: PlanPage, hand: Hand) -> None:
    hand.carry((10.5, 5.5), carrying("exhibitors", ["tea"]))
    panel = page.findChild(VerbPanel)
    assert panel
    assert panel.buttons[0].text().strip() == "Đổi chỗ với A01"
    panel.buttons[0].click()
    assert set(had(page)["tea"]) == {"a3", "a6"} and "a1" in had(page)["coffee"]


def test_changing_places_takes_nobody_along_who_only_shares_the_booth(page: PlanPage, hand: Hand) -> None:
    fair = page.document.fair
    assign_booths.join(fair, "b1", "honey")
    assign_booths.join(fair, "b1", "pepper")
    hand.carry((10.5, 5.5), carrying("exhibitors", ["honey"]))
    panel = page.findChild(VerbPanel)
    assert panel and not panel.findChild(QPushButton, "plan.choice.swap")


def test_names_are_typed_booth_by_booth(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["a4"])
    press(qtbot, Qt.Key.Key_Return)
    for words, booth in (("mat ong", "A04"), ("chu se", "B01"), ("macca", "B02")):
        box = next(one for one in page.findChildren(AssignBox) if not one.isHidden())
        assert box.accessibleName().startswith(booth) and box.line.hasFocus()
        press(qtbot, Qt.Key.Key_Return)  # nothing is marked yet
        type_text(box.line, words)
        press(qtbot, Qt.Key.Key_Return)
    assert (had(page)["honey"], had(page)["pepper"], had(page)["macca"]) == (["a4"], ["b1"], ["b2"])
    press(qtbot, Qt.Key.Key_Escape)
    assert page.canvas.view.hasFocus() and not [one for one in page.findChildren(AssignBox) if not one.isHidden()]


def test_two_with_the_same_short_name_are_told_apart(page: PlanPage, qtbot: QtBot) -> None:
    names = ["Công ty TNHH gốm Phú Vinh", "Cơ sở gốm Phú Vinh"]
    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, *[Exhibitor(name, id=f"twin{at}") for at, name in enumerate(names)])
    page.canvas.scene.select(["a4"])
    press(qtbot, Qt.Key.Key_Return)
    type_text(asking(page).line, "gom phu vinh")
    found = asking(page).found
    assert {found.item(at).text().partition(" · ")[0] for at in range(2)} == set(names)
    page.assigning.list.search.setText("gom phu vinh")
    cards, delegate = page.assigning.list.cards, page.assigning.list.cards.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    qtbot.waitUntil(lambda: cards.model().rowCount() == 2)
    assert {delegate._title(cards.model().index(at, 0), 160) for at in range(2)} == set(names)


def test_a_booth_that_was_too_little_asks_again(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["a4"])
    press(qtbot, Qt.Key.Key_Return)
    for words, given in (("lua", ["B02", "B03", "B04"]), ("mat ong", [])):
        box = next(one for one in page.findChildren(AssignBox) if not one.isHidden())
        assert box.accessibleName().startswith("A04")
        type_text(box.line, words)
        press(qtbot, Qt.Key.Key_Return)
        assert [ghost.text for ghost in page.canvas.scene.ghosts.ghosts] == given
        if given:
            press(qtbot, Qt.Key.Key_Return)
    assert had(page)["silk"] == ["b2", "b3", "b4"] and had(page)["honey"] == ["a4"]


def test_a_search_that_finds_nobody_keeps_the_focus(page: PlanPage, qtbot: QtBot) -> None:
    search, cards = page.assigning.list.search, page.assigning.list.cards
    search.setFocus()
    type_text(search, "khong ai")
    press(qtbot, Qt.Key.Key_Return)
    assert search.hasFocus()
    search.selectAll()
    type_text(search, "mat ong")
    press(qtbot, Qt.Key.Key_Return)
    assert cards.hasFocus() and len(page.assigning.list.chosen_rows) == 1


def test_a_card_that_is_chosen_ends_what_lies_over_the_booths(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["a4"])
    press(qtbot, Qt.Key.Key_Return)
    assert asking(page)
    cards = page.assigning.list.cards
    place = cards.visualRect(cards.model().index(page.assigning.list.model.row_of("honey"), 0)).center()
    QTest.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.assigning.placing.who and not [one for one in page.findChildren(AssignBox) if not one.isHidden()]
    QTest.mouseRelease(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)


def asking(page: PlanPage) -> AssignBox:
    return next(one for one in page.findChildren(AssignBox) if not one.isHidden())


@pytest.mark.parametrize("answered", [False, True])
def test_who_has_enough_is_told_where_the_next_name_is_typed(
    page: PlanPage, hand: Hand, qtbot: QtBot, *, answered: bool
) -> None:
    hand.carry(B01, carrying("exhibitors", ["honey"]))
    page.canvas.scene.select(["a4"])
    page.canvas.view.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_text(asking(page).line, "mat ong")
    press(qtbot, Qt.Key.Key_Return)
    assert len(had(page)["honey"]) == 2
    box = asking(page)
    told = {one.text(): one.property("tone") for one in box.findChildren(QLabel) if one.isVisible()}
    assert told["Mật ong Krông Năng đăng ký 1 gian, đang có 2"] == "warn"
    assert box.accessibleName().startswith("B02") and box.line.hasFocus()
    if answered:
        button = next(one for one in box.findChildren(QPushButton) if one.text() == "Chuyển hẳn từ B01")
        press(qtbot, Qt.Key.Key_Tab)
        assert button.hasFocus()
        press(qtbot, Qt.Key.Key_Return)
        assert had(page)["honey"] == ["a4"] and asking(page).accessibleName().startswith("B01")
    type_text(asking(page).line, "chu se")
    press(qtbot, Qt.Key.Key_Return)
    assert had(page)["pepper"] == (["b1"] if answered else ["b2"])


def test_esc_takes_the_booth_alone_and_the_next_name_can_be_typed(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b1"])
    press(qtbot, Qt.Key.Key_Return)
    type_text(asking(page).line, "ruou can")
    press(qtbot, Qt.Key.Key_Return)
    assert page.assigning.placing.run
    press(qtbot, Qt.Key.Key_Escape)
    assert had(page)["wine"] == ["b1"]
    assert asking(page).accessibleName().startswith("B02") and asking(page).line.hasFocus()
    type_text(asking(page).line, "ruou can")
    press(qtbot, Qt.Key.Key_Return)
    if page.assigning.placing.run:
        press(qtbot, Qt.Key.Key_Return)
    told = next(one for one in asking(page).findChildren(QLabel) if "đang có 2 gian" in one.text())
    assert told.property("tone") != "warn", "two were asked for"


def test_undoing_where_the_next_name_is_typed_asks_for_the_same_booth(page: PlanPage, hand: Hand, qtbot: QtBot) -> None:
    hand.carry(B01, carrying("exhibitors", ["honey"]))
    page.canvas.scene.select(["a4"])
    press(qtbot, Qt.Key.Key_Return)
    type_text(asking(page).line, "mat ong")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        press(qtbot, key)
    assert had(page)["honey"] == ["b1"] and asking(page).accessibleName().startswith("A04")


def test_a_name_typed_by_mistake_and_undone_is_asked_for_again(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["a4"])
    press(qtbot, Qt.Key.Key_Return)
    for words in ("mat ong", "chu se"):
        type_text(asking(page).line, words)
        press(qtbot, Qt.Key.Key_Return)
    for booth in ("b1", "a4"):
        page.document.undo()
        assert page.canvas.scene.selected_booths == [booth]
    page.document.redo()
    assert page.canvas.scene.selected_booths == ["b1"]


def test_letters_typed_on_leave_an_offer_as_it_is(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b1"])
    press(qtbot, Qt.Key.Key_Return)
    box = next(one for one in page.findChildren(AssignBox) if not one.isHidden())
    type_text(box.line, "ruou can")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_T, Qt.Key.Key_G, Qt.Key.Key_1):
        press(qtbot, key)
    assert page.tools.chosen == "select" and {ghost.text for ghost in page.canvas.scene.ghosts.ghosts} == {"B01", "B02"}
    press(qtbot, Qt.Key.Key_Return)
    assert had(page)["wine"] == ["b1", "b2"]
    page.canvas.view.setFocus()
    press(qtbot, Qt.Key.Key_T)
    assert page.tools.chosen == "label", "letters are the tools' again"


def test_enter_and_enter_place_one_after_the_other(page: PlanPage, assigning: Assigning, qtbot: QtBot) -> None:
    assigning.list.cards.setFocus()
    assigning.list.cards.setCurrentIndex(assigning.list.model.index(assigning.list.model.row_of("pepper")))
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Return)
        press(qtbot, Qt.Key.Key_Return)
    assert {"pepper", "macca"} <= set(had(page)), "the card below took its place"
    assert assigning.list.cards.hasFocus() and assigning.placing.who and assigning.placing.who.id == "honey"


def test_the_view_stays_where_it_is_while_booths_in_sight_are_given(page: PlanPage, hand: Hand) -> None:
    page.canvas.view.show_area(page.canvas.scene.sceneRect(), 0.5)
    before = page.canvas.view.viewportTransform()
    hand.carry(A04, carrying("exhibitors", ["honey"]))
    hand.carry(B01, carrying("exhibitors", ["wine"]))  # two booths are offered
    assert had(page)["honey"] == ["a4"] and len(page.canvas.scene.ghosts.ghosts) == 2
    assert page.canvas.view.viewportTransform() == before


def test_a_delegation_fills_a_pavilion_in_order(page: PlanPage, assigning: Assigning, hand: Hand) -> None:
    before, model = rows(page), assigning.list.model
    assigning.list.by_delegation.setChecked(True)
    head = next(at for at, row in enumerate(model.rows) if isinstance(row, Head) and row.province == "Gia Lai")
    data = model.mimeData([model.index(head)])
    assert carried(data) == carried(carrying("delegation", ["gialai"]))
    told: list[str] = []
    page.workplace.messages.toast_wanted.connect(lambda message: told.append(message.what))
    hand.carry((10.5, 15.5), data)
    assert (had(page)["gialai"], had(page)["pepper"]) == (["b3"], ["b4"])
    assert told == ["Đã xếp 2 đơn vị; 1 đơn vị chưa có gian: Macca Đồi Gió"]
    assert undone(page, before)


def test_a_delegation_that_has_its_booths_moves_into_a_pavilion_of_another_hall(page: PlanPage, hand: Hand) -> None:
    given = Assignment("b3", "gialai", status="confirmed", fascia_name="GIA LAI"), Assignment("b4", "pepper")
    outline = "1,1 8,1 8,5 1,5"
    with page.document.fair.edit("test"):
        db = page.document.fair.db
        records.save(db, replace(records.get(db, Exhibitor, "macca"), status="withdrawn"), *given)
        records.save(db, Pavilion("Gia Lai", hall_id="other", points=outline, id="q"))
        records.save(db, *(Booth("other", f"C0{at}", 3 * at - 1, 2, pavilion_id="q", id=f"c{at}") for at in (1, 2)))
    page.halls.show_hall("other")
    before = rows(page)
    offers: list[Message] = []
    page.workplace.messages.toast_wanted.connect(offers.append)
    hand.carry((3.5, 3.5), carrying("delegation", ["gialai"]))
    assert rows(page) == before and offers[-1].what == "Các đơn vị này đã đủ gian"
    ((words, move),) = offers[-1].actions
    assert words == "Chuyển 2 gian sang đây"
    move()
    assert (had(page)["gialai"], had(page)["pepper"]) == (["c1"], ["c2"])
    moved = next(one for one in records.where(page.document.fair.db, Assignment) if one.exhibitor_id == "gialai")
    assert (moved.status, moved.fascia_name) == ("confirmed", "GIA LAI")
    assert undone(page, before)
    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, Assignment("c1", "tea"))
    hand.carry((3.5, 3.5), carrying("delegation", ["gialai"]))
    assert offers[-1].actions == (), "there is not room for all"


def test_a_pavilion_of_another_province_is_not_filled_unasked(page: PlanPage, hand: Hand) -> None:
    with page.document.fair.edit("test"):
        db = page.document.fair.db
        pavilion = replace(records.where(db, Pavilion)[0], province_code="04", province_from="2025-07-01")
        records.save(db, pavilion, *(
            replace(one, province_code="52", province_from="2025-07-01")
            for id_ in ("gialai", "pepper", "macca") if (one := records.get(db, Exhibitor, id_))
        ))  # fmt: skip
    before = rows(page)
    hand.carry((10.5, 15.5), carrying("delegation", ["gialai"]))
    assert rows(page) == before
    (panel,) = [one for one in page.findChildren(VerbPanel) if not one.isHidden()]
    panel.buttons[0].click()
    assert (had(page)["gialai"], had(page)["pepper"]) == (["b3"], ["b4"])
    assert [one.code for one in plan_checks.findings(page.document.fair)].count("others_pavilion") == 2
    assert undone(page, before)
    with page.document.fair.edit("test"):
        gone = records.where(page.document.fair.db, Exhibitor, "id in ('gialai', 'pepper', 'macca')")
        records.save(page.document.fair.db, *(replace(one, status="withdrawn") for one in gone))
    hand.carry((10.5, 15.5), carrying("delegation", ["gialai"]))
    assert all(one.isHidden() for one in page.findChildren(VerbPanel)), "nobody comes"


def test_the_tab_tells_how_many_wait_while_another_is_shown(page: PlanPage, hand: Hand, window: MainWindow) -> None:
    page.left.show_tab("delegations")
    hand.carry((10.5, 15.5), carrying("delegation", ["gialai"]))
    assert page.left.tabs.tabText(0) == "Chưa xếp 4"
    window.go("exhibitors")
    page.document.undo()
    window.go("plan")
    assert page.left.tabs.tabText(0) == "Chưa xếp 6"


def test_namesakes_are_told_apart_by_their_provinces(page: PlanPage, assigning: Assigning) -> None:
    with page.document.fair.edit("test"):
        for province in ("Lạng Sơn", "Phú Thọ"):
            records.save(page.document.fair.db, Exhibitor("HTX Hoa Sen", kind="cooperative", province=province))
    model = assigning.list.model
    told = [model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(len(model.rows))]
    assert {"HTX Hoa Sen, Lạng Sơn · 1 gian", "HTX Hoa Sen, Phú Thọ · 1 gian"} <= set(told)
    page.canvas.scene.select(["a4"])
    QTest.keyClick(page.canvas.view, Qt.Key.Key_Return)
    box = next(one for one in page.findChildren(AssignBox) if not one.isHidden())
    box.line.setText("hoa sen")
    box._find("hoa sen")
    offered = {box.found.item(at).text() for at in range(box.found.count())}
    assert offered == {"HTX Hoa Sen · Lạng Sơn · 1 gian", "HTX Hoa Sen · Phú Thọ · 1 gian"}


def test_several_get_the_next_free_booths(page: PlanPage, hand: Hand) -> None:
    before = rows(page)
    hand.carry(A04, carrying("exhibitors", ["honey", "pepper", "macca"]))
    assert [had(page)[id_] for id_ in ("honey", "pepper", "macca")] == [["a4"], ["b1"], ["b2"]]
    assert undone(page, before)
    hand.carry((8.0, 3.2), carrying("exhibitors", ["honey", "pepper"]))
    assert had(page)["honey"] == ["a4"] and "pepper" not in had(page), "the zone has one free booth"


def test_booths_dragged_together_change_and_away_are_vacated(page: PlanPage, hand: Hand) -> None:
    before = rows(page)
    hand.drag((4.5, 5.5), A04)
    assert had(page)["tea"] == ["a4", "a6"]
    assert undone(page, before)
    page.canvas.view.unassign_wanted.emit(["a1", "a2"])
    assert not {"a1", "a2"} & {booth for booth, _, _ in rows(page)}
    assert undone(page, before)


@pytest.mark.parametrize(("verb", "stays"), [("vacate", True), ("remove", False)])
def test_del_on_a_booth_of_somebody_asks(page: PlanPage, qtbot: QtBot, verb: str, stays: bool) -> None:
    before = rows(page)
    page.canvas.scene.select(["a1"])
    press(qtbot, Qt.Key.Key_Delete)
    panel = page.findChild(VerbPanel)
    assert panel
    button = panel.findChild(QPushButton, f"plan.choice.{verb}")
    assert isinstance(button, QPushButton)
    button.click()
    assert ("a1" in page.canvas.scene.booths) is stays and "a1" not in had(page)["tea"]
    assert undone(page, before) and "a1" in page.canvas.scene.booths


def test_a_question_about_a_booth_goes_when_the_plan_is_another(page: PlanPage, hand: Hand, qtbot: QtBot) -> None:
    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, Assignment("b1", "silk", id="new"))
    page.document.undo()
    page.canvas.scene.select(["a1", "b1"])
    press(qtbot, Qt.Key.Key_Delete)
    asking = page.findChild(VerbPanel)
    assert asking and asking.isVisible()
    page.document.redo()  # b1 is somebody's now, who was not named
    assert asking.isHidden() and had(page)["silk"] == ["b1"]
    page.assigning.open_box("b2")
    box = page.findChild(AssignBox)
    assert box and box.isVisible()
    page.canvas.refresh()
    assert box.isVisible()
    page.document.undo()
    assert box.isHidden()


def test_the_menu_offers_what_can_be_done(page: PlanPage) -> None:
    def words(booth: str) -> list[str]:
        menu = BoothMenu(page.workplace, page.canvas, booth)
        return [action.text() for action in menu.actions() if action.text()]

    drawn = ["Nhân bản", "Nhân bản thành dãy", "Tách gian", "Đánh số lại gian"]
    free = ["Xếp đơn vị…", "Giữ chỗ đến ngày…", "Đánh dấu gian chung", "Khóa gian, không xếp cho ai"]
    assert words("a4") == [*free, *drawn]
    assert words("a5") == ["Mở khóa gian", *drawn]
    assert "Xác nhận gian" in words("a1") and "Mở hồ sơ HTX Chè Tân Cương" in words("a1")
    assert "Bỏ xác nhận gian" in words("a3")


def test_one_of_those_who_share_a_booth_declines_it_alone(page: PlanPage) -> None:
    fair, state = page.document.fair, page.inspector.booths.state
    assign_booths.join(fair, "a1", "coffee")
    page.canvas.scene.select(["a1"])
    assert state.choice.findData("confirmed") >= 0 > state.choice.findData("declined")
    menu = BoothMenu(page.workplace, page.canvas, "a1")
    declines = [action for action in menu.actions() if action.text().endswith("từ chối gian")]
    assert len(declines) == 2 and declines[0].text() == "HTX Chè Tân Cương từ chối gian"
    declines[0].trigger()
    assert [one.exhibitor_id for one in assign_booths.in_booth(fair, "a1")] == ["coffee"]
    assert state.choice.findData("declined") >= 0, "it is one exhibitor's now"
    page.document.undo()
    assert len(assign_booths.in_booth(fair, "a1")) == 2


def test_booths_are_split_and_merged_from_their_menu(page: PlanPage) -> None:
    def do(booth: str, words: str) -> None:
        menu = BoothMenu(page.workplace, page.canvas, booth)
        next(one for one in menu.actions() if one.text() == words).trigger()

    before = len(page.canvas.scene.booths)
    page.canvas.scene.select(["a1"])
    do("b2", "Nhân bản")
    assert len(page.canvas.scene.booths) == before + 1 and "a1" not in page.canvas.scene.selected_booths
    page.canvas.scene.select(["b1", "b2"])
    do("b1", "Gộp gian")
    assert len(page.canvas.scene.booths) == before
    page.canvas.scene.select([])
    do(next(iter(page.canvas.scene.booths)), "Tách gian")
    assert isinstance(page.tools.panel.currentWidget(), SplitPanel)


def test_another_page_leads_here(page: PlanPage, window: MainWindow, hand: Hand) -> None:
    window.go("overview")
    window.go("plan", place_exhibitor="honey")
    assert lit(page) == {"b1"}
    hand.click(B01)
    assert had(page)["honey"] == ["b1"]
    window.go("plan", booth="a6")
    assert page.canvas.scene.selected_booths == ["a6"]


def test_a_fair_that_is_only_read_takes_nothing(page: PlanPage, hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(page)
    monkeypatch.setattr(type(page.document.fair), "writable", property(lambda _fair: False))
    page.assigning.list.refresh()
    choose(page, "honey")
    assert page.canvas.view.tool is None
    page.assigning.open_box("a4")
    assert not page.findChildren(AssignBox) and rows(page) == before
    assert page.assigning.list.hint.text() == "Hội chợ đang mở chỉ để xem", "cards are not dragged, and it is said why"
    monkeypatch.undo()
    page.assigning.list.refresh()
    assert "Kéo đơn vị" in page.assigning.list.hint.text()


def test_names_are_found_before_goods_and_contacts(page: PlanPage) -> None:
    from boothapp.domain.exhibitor import Contact
    from boothapp.domain.product import Product

    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, Contact("silk", "Trần Thị Mật"), Product("wine", "Mật ong ngâm", id="p1"))
    page.assigning.open_box("b1")
    box = page.findChild(AssignBox)
    assert box
    type_text(box.line, "mật")
    told = [box.found.item(row).text() for row in range(box.found.count())]
    assert told[0].startswith("Mật ong Krông Năng") and "Rượu cần Buôn Đôn · Mật ong ngâm" in told[1:]
    assert "Dệt lụa Vạn Phúc · Trần Thị Mật" in told[1:], "what was found is told"
    box.end()
    type_text(page.assigning.list.search, "ong ngâm")
    page.assigning.list.search.wanted.emit(page.assigning.list.search.text())
    assert [row.id for row in page.assigning.list.model.rows] == ["wine"]


def test_booths_and_cards_tell_the_short_name(page: PlanPage) -> None:
    with page.document.fair.edit("test"):
        records.save(
            page.document.fair.db,
            Exhibitor("Công ty TNHH Sản xuất Thương mại Tinh dầu Minh Hồng", id="oil"),
            Assignment("b1", "oil", id="g-oil"),
        )
    assert page.canvas.state
    booth = page.canvas.state.booths["b1"]
    assert (booth.short_names, booth.names) == (
        "Tinh dầu Minh Hồng",
        "Công ty TNHH Sản xuất Thương mại Tinh dầu Minh Hồng",
    )


def test_the_promise_to_a_delegation_is_typed_into_its_box(page: PlanPage, qtbot: QtBot) -> None:
    page.left.show_tab("delegations")
    pane, document = page.delegations, page.document
    at = next(at for at, row in enumerate(pane.model.rows) if row.delegation_id == "gialai")

    def type_promise(text: str) -> None:
        index = pane.model.index(at)
        box = FiguresDelegate(pane.list).promise_box(pane.list.visualRect(index))
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        line = pane.list.findChild(QLineEdit, "plan.delegations.promise")
        assert line and line.accessibleName() == "Số gian hứa"
        line.selectAll()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt takes what was typed in the next round
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    type_promise("12")
    assert pane.model.rows[at].quota == 12 and pane.model.rows[at].promised == "12"
    type_promise("x")
    assert pane.model.rows[at].quota == 12, "what is no number is not written"
    document.undo()
    assert pane.model.rows[at].quota == 1


def test_a_booth_is_held_until_a_day_from_its_menu(page: PlanPage, qtbot: QtBot) -> None:
    page.right.show_tab("findings")
    page.assigning._open_menu(page.canvas.mapToGlobal(page.canvas.rect().center()), "b1")
    menu = page.findChild(BoothMenu)
    assert menu
    next(one for one in menu.actions() if one.text() == "Giữ chỗ đến ngày…").trigger()
    menu.close()
    form = page.inspector.booths.state
    assert page.right.shown_tab == "details" and form.held_for.isVisible() and form.until.isVisible()
    qtbot.waitUntil(form.held_for.hasFocus)
    assert not records.where(page.document.fair.db, Assignment, "booth_id = 'b1'"), "nothing is held yet"
    assert form.choice.currentText() == "Trống" and "Chưa giữ chỗ" in form.told.text()
    type_text(form.held_for, "Tỉnh Gia Lai")
    type_text(form.until, "31/12/2199")
    qtbot.keyClick(form.until, Qt.Key.Key_Return)
    (held,) = records.where(page.document.fair.db, Assignment, "booth_id = 'b1'")
    assert (held.status, held.held_for, held.held_until) == ("held", "Tỉnh Gia Lai", "2199-12-31")


@pytest.mark.parametrize("typed", [False, True])
def test_a_booth_is_held_for_an_exhibitor_that_waits(page: PlanPage, qtbot: QtBot, typed: bool) -> None:
    (waiting, *_) = page.assigning.list.model.rows
    page.canvas.scene.select(["b1"])
    form = page.inspector.booths.state
    page.right.show_tab("details")
    form.ask_to_hold()
    form.held_for.setFocus()
    type_text(form.held_for, waiting.name.upper() if typed else waiting.name[-6:].lower())
    if not typed:
        qtbot.waitUntil(lambda: form.known.is_open)
        form.known.chosen.emit((waiting.id, waiting.name))
        assert form.held_for.text() == waiting.name and any(waiting.short in words for words in form.known.words)
        form.known.hide()
    qtbot.keyClick(form.held_for, Qt.Key.Key_Return)
    (held,) = records.where(page.document.fair.db, Assignment, "booth_id = 'b1'")
    assert (held.status, held.exhibitor_id, held.held_for) == ("held", waiting.id, "")


def test_what_is_left_of_a_promise_is_told_when_a_delegation_is_placed(page: PlanPage) -> None:
    with page.document.fair.edit("test"):
        delegation = records.get(page.document.fair.db, Exhibitor, "gialai")
        assert delegation
        records.save(page.document.fair.db, replace(delegation, booths_requested=4))
        records.save(page.document.fair.db, *(Booth("h", f"P{n}", 3.0 + 3 * n, 20, pavilion_id="p") for n in range(4)))
    page.assigning.filling.fill("p", "delegation", ["gialai"])
    assert len(had(page)["gialai"]) == 2, "two of four are left by those it brings"
    told = " ".join(one.text() for one in page.window().findChildren(QLabel) if one.isVisible())
    assert "đoàn Gia Lai nhận 2 gian còn lại trong 4 gian đã hứa" in told


@pytest.mark.parametrize(
    ("verb", "a1", "a3"),
    [
        ("swap", ["coffee"], ["tea"]),
        ("share", [], ["coffee", "tea"]),
        ("replace", [], ["tea"]),
        ("back", ["tea"], ["coffee"]),
    ],
)
def test_a_booth_dragged_onto_one_that_is_taken_asks_and_says_who_confirmed(
    page: PlanPage, hand: Hand, qtbot: QtBot, verb: str, a1: list[str], a3: list[str]
) -> None:
    before = rows(page)
    hand.drag((4.5, 5.5), (10.5, 5.5))
    assert rows(page) == before, "nothing before it was asked"
    panel = page.findChild(VerbPanel)
    assert panel
    told = " ".join(one.text() for one in panel.findChildren(QLabel))
    assert "Đã xác nhận: HTX Cà phê Đồi Xanh ở A03." in told and "HTX Chè Tân Cương" in told
    button = panel.findChild(QPushButton, f"plan.choice.{verb}")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    there = [sorted(who or "" for booth, _, who in rows(page) if booth == id_) for id_ in ("a1", "a3")]
    assert there == [a1, a3]
    assert verb == "back" or undone(page, before)


def test_a_booth_dragged_into_a_pavilion_says_whose_that_is(page: PlanPage, hand: Hand) -> None:
    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, Assignment("b3", "silk", id="new"))
    hand.drag((4.5, 5.5), (10.5, 15.5))
    panel = page.findChild(VerbPanel)
    assert panel and had(page)["silk"] == ["b3"]
    assert "Gian B03 thuộc Thái Nguyên." in " ".join(one.text() for one in panel.findChildren(QLabel))


@pytest.mark.parametrize(("drop", "verb"), [(A04, ""), ((4.5, 5.5), "share")])
def test_a_booth_more_than_asked_for_is_told(
    page: PlanPage, hand: Hand, qtbot: QtBot, drop: tuple[float, float], verb: str
) -> None:
    def told() -> str:
        return " ".join(one.text() for one in page.window().findChildren(QLabel) if one.isVisible())

    hand.carry(B01, carrying("exhibitors", ["honey"]))
    assert had(page)["honey"] == ["b1"] and "đang có" not in told()
    hand.carry(drop, carrying("exhibitors", ["honey"]))
    if verb:
        button = page.findChild(QPushButton, f"plan.choice.{verb}")
        assert isinstance(button, QPushButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(had(page)["honey"]) == 2 and "Mật ong Krông Năng đăng ký 1 gian, đang có 2" in told()


@pytest.mark.parametrize("stated", [True, False])
def test_who_has_a_booth_is_moved_to_the_one_given_besides(
    page: PlanPage, hand: Hand, qtbot: QtBot, *, stated: bool
) -> None:
    hand.carry(B01, carrying("exhibitors", ["honey"]))
    if not stated:
        with page.document.fair.edit("test"):
            known = records.get(page.document.fair.db, Exhibitor, "honey")
            assert known
            records.save(page.document.fair.db, replace(known, booths_requested=None))
    with page.document.fair.edit("test"):
        (given,) = records.where(page.document.fair.db, Assignment, "exhibitor_id = 'honey'")
        records.save(page.document.fair.db, replace(given, status="confirmed", fascia_name="MẬT ONG"))
    before = rows(page)
    hand.carry(A04, carrying("exhibitors", ["honey"]))
    buttons = page.window().findChildren(QPushButton)
    button = next(one for one in buttons if one.text() == "Chuyển hẳn từ B01" and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (given,) = records.where(page.document.fair.db, Assignment, "exhibitor_id = 'honey'")
    assert (given.booth_id, given.status, given.fascia_name) == ("a4", "confirmed", "MẬT ONG")
    assert undone(page, before)


def test_holding_a_confirmed_booth_says_whose_confirmation_goes_and_takes_no_past_day(
    page: PlanPage, qtbot: QtBot
) -> None:
    def status() -> str:
        return records.where(page.document.fair.db, Assignment, "booth_id = 'a3'")[0].status

    page.canvas.scene.select(["a3"])
    page.right.show_tab("details")
    form = page.inspector.booths.state
    qtbot.waitUntil(form.choice.isVisible)
    at = form.choice.findData("held")
    form.choice.setCurrentIndex(at)
    form.choice.activated.emit(at)
    assert status() == "confirmed" and form.choice.currentText() == "Đã xác nhận gian", "nothing is held yet"
    assert "HTX Cà phê Đồi Xanh ở A03. Giữ chỗ sẽ bỏ xác nhận này." in form.told.text() and form.told.isVisible()
    type_text(form.until, "01/01/2020")
    qtbot.keyClick(form.until, Qt.Key.Key_Return)
    assert status() == "confirmed"
    assert "Ngày này đã qua; viết hôm nay hoặc một ngày sau" in [one.text() for one in form.findChildren(QLabel)]
    form.until.selectAll()
    type_text(form.until, "01/01/2199")
    qtbot.keyClick(form.until, Qt.Key.Key_Return)
    assert status() == "held" and form.choice.currentText() == "Giữ chỗ" and not form.told.isVisible()


def test_enter_with_several_selected_says_that_one_is_assigned(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["a4", "b1", "b2"])
    press(qtbot, Qt.Key.Key_Return)
    box = page.findChild(AssignBox)
    assert box and "Đang chọn 3 gian; chỉ xếp gian này trước." in [one.text() for one in box.findChildren(QLabel)]


def test_nothing_is_said_to_match_before_something_is_typed(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    with document.fair.edit("test"):
        for one in records.where(document.fair.db, Exhibitor):
            records.save(document.fair.db, replace(one, status="withdrawn"))
    page.canvas.scene.select(["b1"])
    press(qtbot, Qt.Key.Key_Return)
    box = page.findChild(AssignBox)
    assert box and box.none.isVisible() and box.none.text() == "Hội chợ chưa có đơn vị nào để xếp."
    type_text(box.line, "xyz")
    assert box.none.text() == "Không có đơn vị nào khớp."
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    QTest.keyClick(box.line, Qt.Key.Key_T)
    assert box.line.text() == "t", "the next name does not go on behind one that nobody has"
