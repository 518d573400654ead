"""Small things that made booth staff stumble: Esc, greyed verbs, menus, words, signs that stay behind."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hall_of_booths import CTRL, Hand
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QFontMetrics
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Booth, PlanItem, Zone
from boothapp.floorplan.shape import Point
from boothapp.gui import fonts
from boothapp.gui.document import Document
from boothapp.gui.plan import hall_items
from boothapp.gui.plan.assigning.booth_panel import BoothPanel, Verb, VerbPanel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.tools.renumber_panel import RenumberPanel
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import wrapped
from boothapp.store import records
from boothapp.tasks import halls
from boothapp.tasks.plan_checks import PlanFinding
from boothapp.tasks.waiting_exhibitors import listed


def test_esc_lights_up_all_booths_again(page: PlanPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.colouring.legend.buttons[1], Qt.MouseButton.LeftButton)
    assert page.canvas.scene.booths["b1"].opacity() < 1
    page.canvas.view.setFocus()
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert page.canvas.scene.booths["b1"].opacity() == 1 and not page.colouring.legend.lit


@pytest.mark.parametrize(
    ("booths", "greyed"),
    [
        ([], {"merge", "split", "renumber", "turn"}),
        (["b1"], {"merge"}),
        (["b1", "b2"], {"split"}),
    ],
)
def test_verbs_that_can_do_nothing_are_greyed_and_say_why(
    page: PlanPage, window: MainWindow, booths: list[str], greyed: set[str]
) -> None:
    page.canvas.scene.select(booths)
    actions = {verb: window.commands.action(f"plan.{verb}") for verb in ("merge", "split", "renumber", "turn")}
    assert {verb for verb, action in actions.items() if not action.isEnabled()} == greyed
    assert all(": " in actions[verb].toolTip() for verb in greyed)
    menu = page.findChild(QToolButton, "plan.more").menu()
    assert menu.toolTipsVisible()


def test_a_button_is_at_rest_when_its_menu_closed_elsewhere(page: PlanPage, qtbot: QtBot) -> None:
    more = page.findChild(QToolButton, "plan.more")
    more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QCursor.setPos(page.canvas.view.mapToGlobal(QPoint(5, 5)))
    QTimer.singleShot(0, lambda: more.menu().close())
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not more.underMouse())


def test_renumbering_lists_what_changes_and_says_when_nothing_does(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b1", "b2"])
    page.workplace.commands.action("plan.renumber").trigger()
    panel: Any = page.tools.panel.currentWidget()
    assert isinstance(panel, RenumberPanel)
    shown = panel.findChild(QListWidget, "plan.renumber.list")
    assert shown.count() == 0 and "không có gì đổi" in panel.told and not panel.verb.isEnabled()
    panel.pattern.selectAll()
    qtbot.keyClicks(panel.pattern, "B02")
    assert [shown.item(at).text() for at in range(shown.count())] == ["B01 → B02", "B02 → B03"]
    assert not panel.verb.isEnabled(), "there is a B03 already"
    panel.step.selectAll()
    panel.pattern.selectAll()
    qtbot.keyClicks(panel.pattern, "B08")
    assert panel.verb.isEnabled() and "2 trong 2" in panel.told


def test_the_sign_of_the_check_goes_along_with_its_booth(page: PlanPage) -> None:
    view, hand = page.canvas.view, Hand(page.canvas)
    view.zoom_at(1.5, QPointF(view.viewport().rect().center()))
    page.findings.check.stop()
    page.canvas.findings.show([PlanFinding("outside_hall", ("b1",), {"booth": "B01", "hall": "Nhà A"})])
    hand.drag((4.5, 15.5), (7.0, 20.0), CTRL, let_go=False)
    places = [page.canvas.signs._place(item)[0] for item in page.canvas.signs._under_way]
    assert places == [page.canvas.scene.booths["b1"].sceneBoundingRect()]
    with_sign = view.grab().toImage()
    page.canvas.signs.hide()
    assert with_sign != view.grab().toImage(), "it is seen over the booth that is dragged"


def test_a_question_at_a_booth_is_not_covered_by_what_was_told_before(page: PlanPage, window: MainWindow) -> None:
    page.workplace.messages.toast("Đã xếp 27 đơn vị")
    assert any(not shown.isHidden() for shown in window.findChildren(Toast))
    page.canvas.scene.select(["a1"])
    page.canvas.view.delete_wanted.emit()
    assert page.canvas.findChildren(BoothPanel)
    assert all(shown.isHidden() for shown in window.findChildren(Toast))
    page.close_popup()


def test_the_choice_at_a_booth_has_room_for_its_words_on_a_narrow_plan(canvas: PlanCanvas) -> None:
    canvas.resize(240, 400)
    verbs = [Verb(name, words, lambda: None) for name, words in (("share", "Xếp chung gian"), ("replace", "Thay thế"))]
    panel = VerbPanel(canvas, ["b1"], ("Gian B01 đã có đơn vị.", "Đang xếp cho HTX Chè."), verbs)
    QApplication.processEvents()
    buttons = panel.findChildren(QPushButton)
    assert len(buttons) == 3 and all(one.width() >= one.sizeHint().width() for one in buttons)
    panel.end()


def test_names_of_zones_that_begin_alike_are_told_apart_in_the_list(page: PlanPage, document: Document) -> None:
    names = "Khu trưng bày sản phẩm nông nghiệp công nghệ cao", "Khu trưng bày sản phẩm thủ công mỹ nghệ"
    with document.fair.edit("test"):
        records.save(document.fair.db, *[Zone("A", name, hall_id="h", id=f"z{at}") for at, name in enumerate(names)])
        records.save(document.fair.db, *[Booth("h", f"Z{n}", 30, 20 + 3 * n, zone_id=f"z{n}") for n in range(2)])
    rows = [page.inspector.hall.findChild(QPushButton, f"plan.inspector.zone.z{at}").text() for at in range(2)]
    assert "…" in rows[0] and "nghệ cao" in rows[0] and "mỹ nghệ" in rows[1]


@pytest.mark.parametrize(("x", "inside"), [(0.0, 1), (39.5, -1)])
def test_the_words_of_a_gate_in_a_side_wall_stand_in_the_hall(
    page: PlanPage, document: Document, monkeypatch: pytest.MonkeyPatch, x: float, inside: int
) -> None:
    written: list[QRectF] = []
    monkeypatch.setattr(hall_items, "write", lambda _painter, place, *_: written.append(place))
    with document.fair.edit("test"):
        records.save(document.fair.db, PlanItem("h", "entrance", x, 20, 0.5, 4, text="Cửa", id="gate"))
    page.canvas.view.fit()
    page.canvas.view.grab()
    sides = {place.center().x() > 0 for place in written if place.height() == 16}
    assert sides == {inside > 0}


def test_names_that_differ_only_at_their_end_are_told_apart_on_the_cards(page: PlanPage, document: Document) -> None:
    names = [f"Công ty cổ phần Cơ khí nông nghiệp miền núi {place}" for place in ("An Phát", "Đại Từ")]
    with document.fair.edit("test"):
        records.save(document.fair.db, *(Exhibitor(name) for name in names))
    page.assigning.list.refresh()
    cards = page.assigning.list.cards
    first, second = (cards.viewport().grab(cards.visualRect(cards.model().index(at, 0))).toImage() for at in (0, 1))
    assert first.size() == second.size() and first != second


@pytest.mark.parametrize(("cards", "lines"), [(300, 2), (301, 1)])
def test_cards_of_a_long_list_have_one_line_and_their_words_are_not_measured(
    page: PlanPage, monkeypatch: pytest.MonkeyPatch, cards: int, lines: int
) -> None:
    names = [f"Hợp tác xã sản xuất và dịch vụ nông nghiệp tổng hợp Suối Giàng, cơ sở {at}" for at in range(cards)]
    one = replace(listed(page.document.fair, placed=True)[0], needs=(), chosen_short="")
    laid_out: list[str] = []
    whole = wrapped.lines
    monkeypatch.setattr(wrapped, "lines", lambda text, *room: laid_out.append(text) or whole(text, *room))
    view = page.assigning.list.cards
    page.assigning.list.model.show_rows([replace(one, name=name) for name in names])
    view.viewport().grab()
    name, meta = (QFontMetrics(fonts.font(role)).height() for role in (Role.STRONG, Role.LABEL))
    heights = {view.visualRect(view.model().index(at, 0)).height() for at in range(cards)}
    assert len(heights) == 1 and heights.pop() - lines * name - meta in range(30)
    assert bool(laid_out) == (lines > 1)


def test_a_pane_is_no_narrower_with_a_shorter_count(page: PlanPage) -> None:
    page.left.set_count("unplaced", 1000)
    wide = page.left.minimumWidth()
    page.left.set_count("unplaced", 9)
    assert page.left.minimumWidth() == wide


def test_the_name_of_a_zone_ends_where_the_next_zone_is_drawn_over_it(page: PlanPage, document: Document) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Zone("B", "Thủ công", hall_id="h", id="zb"))
        records.save(document.fair.db, Booth("h", "A07", 21, 4, zone_id="zb", id="a7"))
    first, second = page.canvas.scene.zones
    assert first.free_part(first.largest)[1] == second.largest.left() < first.largest.right()


def test_the_outline_of_the_hall_takes_no_room_from_names_of_zones(page: PlanPage, document: Document) -> None:
    before = [zone.free_part(zone.largest) for zone in page.canvas.scene.zones]
    halls.outline(document.fair, "h", [Point(0, 0), Point(40, 0), Point(38, 30), Point(0, 30)])
    assert [zone.free_part(zone.largest) for zone in page.canvas.scene.zones] == before


@pytest.mark.parametrize("tab", ["unplaced", "delegations"])
def test_rows_do_not_lie_over_each_other_when_their_pane_is_made_narrower(
    page: PlanPage, qtbot: QtBot, tab: str
) -> None:
    page.left.show_tab(tab)
    view: Any = page.assigning.list.cards if tab == "unplaced" else page.delegations.list
    if tab == "unplaced":
        one = replace(listed(page.document.fair, placed=True)[0], needs=(), chosen_short="")
        view.model().show_rows([replace(one, name=f"Hợp tác xã {'Suối ' * at}Giàng") for at in range(12)])
    else:
        one = view.model().rows[-1]
        view.model().show_rows([replace(one, below="xin 2 gian, " * at) for at in range(12)])
    rows = [view.model().index(at, 0) for at in range(12)]

    def parted() -> bool:
        return all(view.visualRect(one).bottom() + 1 == view.visualRect(below).top() for one, below in pairwise(rows))

    for wide in range(330, 240, -10):
        page.splitter.setSizes([wide, 920 - wide, 268])
        qtbot.waitUntil(parted)
