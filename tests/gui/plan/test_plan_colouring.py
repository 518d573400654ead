"""Colours of the plan with their legend, the findings that lead to booths, and the delegations beside it."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hall_of_booths import fill
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.fair import ProductGroup
from boothapp.domain.plan import Assignment, Booth, Zone
from boothapp.floorplan.shape import Box
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.colouring.colouring import Colouring
from boothapp.gui.plan.colouring.palette import MODES, Places, look_of
from boothapp.gui.plan.delegations.delegations_pane import DelegationsPane
from boothapp.gui.plan.findings.findings_model import Kind
from boothapp.gui.plan.findings.findings_pane import FindingsPane
from boothapp.gui.plan.group_items import ground_of
from boothapp.gui.plan.looks import BoothLook
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.plan_state import STATES
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.dragged_ids import carried
from boothapp.store import records
from boothapp.tasks import draw_plan, plan_colours

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workplace(document: Document, canvas: PlanCanvas) -> Any:
    return SimpleNamespace(document=document)  # all that these parts take from it


def shown(part: Any, qtbot: QtBot, width: int = 620, height: int = 40) -> Any:
    qtbot.addWidget(part)
    part.resize(width, height)
    part.show()
    qtbot.waitExposed(part)
    return part


@pytest.fixture
def colouring(workplace: Any, canvas: PlanCanvas, qtbot: QtBot) -> Colouring:
    made: Colouring = shown(Colouring(workplace, canvas), qtbot)
    made.refresh()
    return made


def test_the_legend_counts_what_the_plan_shows(colouring: Colouring, canvas: PlanCanvas, document: Document) -> None:
    texts = [entry.text for entry in colouring.legend.entries]
    assert texts == ["Trống 6", "Giữ chỗ 1", "Đã xếp 1", "Đã xác nhận gian 1", "Khóa 1", "Trùng 1"]
    with document.fair.edit("test"):
        records.save(document.fair.db, Assignment("b1", "tea", id="new"))
    assert [entry.text for entry in colouring.legend.entries][:3] == ["Trống 5", "Giữ chỗ 1", "Đã xếp 2"]
    document.undo()
    assert [entry.text for entry in colouring.legend.entries] == texts


def test_a_move_colours_booths_once_whatever_they_are_coloured_by(
    colouring: Colouring, canvas: PlanCanvas, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    colouring.colour_by("kind")
    done: list[str] = []
    grouped, show = plan_colours.grouped, canvas.scene.overview.show_booths
    monkeypatch.setattr(plan_colours, "grouped", lambda *of: done.append("grouped") or grouped(*of))
    monkeypatch.setattr(canvas.scene.overview, "show_booths", lambda items: done.append("shown") or show(items))
    draw_plan.place(document.fair, {"b1": Box(3, 25, 3, 3)})
    assert sorted(done) == ["grouped", "shown"]


def test_zones_for_one_product_group_share_a_tint_that_the_legend_explains(
    colouring: Colouring, canvas: PlanCanvas, document: Document
) -> None:
    with document.fair.edit("test"):
        groups = [ProductGroup("own", str(at), name, id=f"g{at}") for at, name in enumerate(("Nông sản", "Thủ công"))]
        meant = zip("ABCDE", ("g0", "g1", "g0", None, None), strict=True)
        records.save(document.fair.db, *groups)
        for at, (code, of) in enumerate(meant):
            zone = Zone(code, hall_id="h", group_id=of, position=at, id=f"z{code.lower()}")
            records.save(
                document.fair.db, zone, Booth("h", f"Z0{at}", 3.0 + 6 * at, 22.0, zone_id=zone.id, id=f"in{code}")
            )
    tints = {item.zone.code: ground_of(item.zone) for item in canvas.scene.zones}
    assert tints["A"] == tints["C"] and len(set(tints.values())) == 4
    told = {entry.words: entry.look.fill for entry in colouring.legend.entries if entry.key.startswith("ground")}
    assert told == {"Nền khu A, C: Nông sản": tints["A"], "Nền khu B: Thủ công": tints["B"]}
    colouring.legend.light("ground.za")
    assert canvas.scene.booths["inC"].opacity() == 1 > canvas.scene.booths["inB"].opacity()
    canvas.grab()
    with document.fair.edit("test"):
        records.save(document.fair.db, replace(groups[0], name="Nông sản sạch"))
    assert "Nền khu A, C: Nông sản sạch" in [entry.words for entry in colouring.legend.entries]


def cut_entries(colouring: Colouring) -> list[str]:
    shown = (one for one in colouring.legend.buttons if one.isVisible())
    return [one.text() for one in shown if one.width() < one.sizeHint().width()]


def test_the_legend_fits_beside_a_name_of_any_length(colouring: Colouring, qtbot: QtBot) -> None:
    """Showing an entry lays out the row anew, and that may take room from the legend."""
    for width in range(200, 620, 7):
        colouring.resize(width, 40)
        for mode in MODES:
            colouring.colour_by(mode)
            qtbot.waitUntil(lambda: not cut_entries(colouring))


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "status"])
def test_every_booth_has_the_look_of_its_entry(colouring: Colouring, canvas: PlanCanvas, mode: str) -> None:
    action = next(one for one in colouring.choice.menu().actions() if one.objectName() == f"plan.colour_by.{mode}")
    action.trigger()
    looks = {id_: entry.look for entry in colouring.legend.entries for id_ in entry.booth_ids}
    assert {id_: item.look for id_, item in canvas.scene.booths.items()} == looks
    colouring.colour_by("status")
    assert canvas.scene.booths["a1"].look == canvas.scene.looks.of_state["assigned"]


def test_a_change_of_an_exhibitor_colours_its_booths_anew(colouring: Colouring, document: Document) -> None:
    colouring.colour_by("checked_in")
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("HTX Chè Tân Cương", status="checked_in", id="tea"))
    here = next(entry for entry in colouring.legend.entries if entry.key == "here")
    assert here.booth_ids == ("a1",)


def test_an_entry_lights_up_its_booths_until_it_is_pressed_again(
    colouring: Colouring, canvas: PlanCanvas, qtbot: QtBot
) -> None:
    held = colouring.legend.buttons[1]
    qtbot.mouseClick(held, LEFT)
    assert {id_ for id_, item in canvas.scene.booths.items() if item.opacity() == 1} == {"a2"}
    assert held.isChecked()
    qtbot.mouseClick(held, LEFT)
    assert all(item.opacity() == 1 for item in canvas.scene.booths.values())


def test_entries_without_room_stand_in_the_menu(colouring: Colouring, canvas: PlanCanvas) -> None:
    colouring.resize(330, 40)
    QApplication.processEvents()
    seen = [button for button in colouring.legend.buttons if button.isVisible()]
    rest = colouring.legend.more.menu().actions()
    assert 0 < len(seen) < 6 and len(seen) + len(rest) == 6
    assert all(button.sizeHint().width() <= button.width() for button in seen)
    rest[-1].trigger()
    assert {id_ for id_, item in canvas.scene.booths.items() if item.opacity() == 1} == {"a6"}


def test_the_legend_has_a_second_row_when_one_is_not_enough(
    window: MainWindow, document: Document, qtbot: QtBot
) -> None:
    """And long words lose their middle instead of their place."""
    fill(document)
    group = ProductGroup("01", "food", "Nông sản, thực phẩm chế biến và đồ uống không cồn", id="g1")
    with document.fair.edit("test"):
        records.save(document.fair.db, group, Zone("A", "Nông sản", hall_id="h", group_id="g1", id="za"))
    page = window.go("plan")
    assert isinstance(page, PlanPage)
    window.resize(1180, 600)
    QApplication.processEvents()
    legend = page.colouring.legend
    qtbot.waitUntil(lambda: len({button.y() for button in legend.buttons if button.isVisible()}) == 2)
    assert all(button.isVisible() for button in legend.buttons[:5])
    ground = legend.buttons[-1]
    assert "…" in ground.text() and ground.text().endswith("cồn 6") and group.name in ground.toolTip()
    high = page.foot.height()
    with document.fair.edit("test"):
        records.remove(document.fair.db, Assignment, ["g2", "g3"])
    QApplication.processEvents()
    assert page.foot.height() == high, "while somebody works nothing jumps"


def test_a_group_keeps_its_colour_while_others_outgrow_it(
    colouring: Colouring, canvas: PlanCanvas, document: Document
) -> None:
    def looks() -> dict[str, BoothLook]:
        return {entry.text.rpartition(" ")[0]: entry.look for entry in colouring.legend.entries}

    with document.fair.edit("test"):
        records.save(
            document.fair.db,
            *(Exhibitor(f"Nhà {at}", province=name, id=f"of{at}") for at, name in enumerate(("Phú Thọ", "Hà Nội"))),
            *(Booth("h", f"Y0{at}", 3.0 + 6 * at, 22.0, id=f"y{at}") for at in range(4)),
            Assignment("y0", "of0", id="y0"),
            Assignment("y1", "of0", id="y1"),
            Assignment("y2", "of1", id="y2"),
        )
    colouring.colour_by("province")
    before = looks()
    with document.fair.edit("test"):
        records.remove(document.fair.db, Assignment, ["y0", "y1"])
        records.save(document.fair.db, Exhibitor("Nhà 2", province="Sơn La", id="of2"))
        records.save(document.fair.db, *(Assignment(f"y{at}", "of2", id=f"z{at}") for at in (0, 1, 3)))
    after = looks()
    assert "Phú Thọ" not in after and {name: after[name] for name in before if name in after} == {
        name: look for name, look in before.items() if name in after
    }
    assert after["Sơn La"] not in before.values()
    document.undo()
    assert looks() == before


def test_many_groups_one_after_the_other_find_colours() -> None:
    places = Places()
    for at in range(60):
        given = places.of([f"k{number}" for number in range(at, at + 11)] + ["unknown"])
        assert len(set(given[:-1])) == 11 and all(look_of("province", "k", one, plain=True) for one in given)


@pytest.mark.parametrize("plain", [False, True])
def test_no_two_groups_look_alike_even_without_colour(plain: bool) -> None:
    keys = [f"k{at}" for at in range(plan_colours.MOST - 1)] + ["rest", "several", "unknown", "empty"]
    looks = [look_of("province", key, at, plain=plain) for at, key in enumerate(keys)]
    assert len({(look.fill, look.sign) for look in looks}) == len(looks)
    states = [look_of("status", state, at, plain=True) for at, state in enumerate(STATES)]
    assert len({look.sign for look in states}) == len(states)
    drawn = [look.pattern.color() for look in looks + states if plain and look.pattern]
    assert all(colour.lightness() < 180 for colour in drawn), "dark enough for a printer without colour"


def test_the_choice_is_kept(colouring: Colouring, workplace: Any, canvas: PlanCanvas, qtbot: QtBot) -> None:
    colouring.restore({"mode": "kind", "plain": True})
    assert colouring.state() == {"mode": "kind", "plain": True}
    for odd in (None, [], {"mode": "nothing"}, {"mode": 3}):
        colouring.restore(odd)
        assert colouring.mode == "kind"


# what is to be put right


@pytest.fixture
def findings(workplace: Any, canvas: PlanCanvas, qtbot: QtBot) -> Any:
    made = shown(FindingsPane(workplace, canvas), qtbot, 268, 500)
    made.check._start()
    qtbot.waitUntil(lambda: bool(made.check.found) and not made.check.running)
    yield made
    made.check.stop()


def test_a_finding_leads_to_its_booths_and_is_mended(findings: FindingsPane, document: Document, qtbot: QtBot) -> None:
    at = next(at for at, row in enumerate(findings.model.rows) if row.code == "booth_double") + 1
    row = findings.model.rows[at]
    assert not isinstance(row, Kind)
    place = findings.list.visualRect(findings.model.index(at)).center()
    with qtbot.waitSignal(findings.places_wanted) as wanted:
        qtbot.mouseClick(findings.list.viewport(), LEFT, pos=place)
    assert wanted.args == [["a6"], []]
    qtbot.mouseClick(findings.fix, LEFT)
    qtbot.waitUntil(lambda: "booth_double" not in {one.code for one in findings.check.found})
    assert not findings.fix.isVisible()
    document.undo()
    qtbot.waitUntil(lambda: "booth_double" in {one.code for one in findings.check.found})


def test_a_kind_folds_its_rows(findings: FindingsPane, qtbot: QtBot) -> None:
    before = list(findings.model.rows)
    kind = before[0]
    assert isinstance(kind, Kind)
    findings.list.setCurrentIndex(findings.model.index(0))
    qtbot.keyClick(findings.list, Qt.Key.Key_Return)
    assert len(findings.model.rows) == len(before) - kind.count
    qtbot.keyClick(findings.list, Qt.Key.Key_Return)
    assert findings.model.rows == before


def test_nothing_is_looked_at_while_nobody_sees_the_plan(
    findings: FindingsPane, canvas: PlanCanvas, document: Document, qtbot: QtBot
) -> None:
    canvas.hide()
    with document.fair.edit("test"):
        records.remove(document.fair.db, Assignment, ["g7"])
    assert not findings.check.running
    canvas.show()
    qtbot.waitUntil(lambda: "booth_double" not in {one.code for one in findings.check.found})


# delegations


def test_a_delegation_is_lit_up_and_dragged(
    workplace: Any, canvas: PlanCanvas, document: Document, qtbot: QtBot
) -> None:
    place = {"province": "Thái Nguyên", "province_code": "19", "province_from": ""}
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("HTX Chè Tân Cương", id="tea", booths_requested=3, **place))
        records.save(
            document.fair.db, Exhibitor("Đoàn", kind="province_delegation", booths_requested=4, id="d", **place)
        )
    pane: DelegationsPane = shown(DelegationsPane(workplace, canvas), qtbot, 268, 500)
    rows = pane.model.rows
    at = next(at for at, row in enumerate(rows) if row.carries == ("d",))
    assert (rows[at].right, rows[at].below) == ("2 / 4", "1 đơn vị xin 3 · còn của đoàn 1")
    qtbot.mouseClick(pane.list.viewport(), LEFT, pos=pane.list.visualRect(pane.model.index(at)).center())
    assert {id_ for id_, item in canvas.scene.booths.items() if item.opacity() == 1} == {"a1", "a6"}
    data = carried(pane.model.mimeData([pane.model.index(at)]))
    assert data and (data.kind, data.ids) == ("delegation", ("d",))
    zone = next(at for at, row in enumerate(rows) if row.zone_id == "za")
    pane.list.setCurrentIndex(pane.model.index(zone))
    assert {id_ for id_, item in canvas.scene.booths.items() if item.opacity() == 1} == {f"a{n}" for n in range(1, 7)}
    qtbot.keyClick(pane.list, Qt.Key.Key_Escape)
    assert all(item.opacity() == 1 for item in canvas.scene.booths.values())


def test_booths_have_one_sign_with_a_tooltip_that_tells_all(findings: Any, canvas: PlanCanvas, qtbot: QtBot) -> None:
    """A06 is a conflict, which has its sign already; A01 lacks power and is asked with another booth."""
    qtbot.waitUntil(lambda: bool(findings.check.found))
    with findings._document.fair.edit("test"):
        records.save(
            findings._document.fair.db,
            Exhibitor("HTX Chè Tân Cương", id="tea", booths_requested=3),
            Need("tea", "power"),
            Booth("h", "C01", 38.5, 20.0, id="c1"),  # partly outside the hall, free
        )
    qtbot.waitUntil(lambda: canvas.findings.level("c1") == "error")
    assert canvas.findings.level("a1") == "warning" and canvas.findings.level("b1") == ""
    told = canvas.view.remarks("a1")
    assert len(told) == 2 and "đăng ký 3 gian, mới có 2" in " ".join(told) and "cần điện" in " ".join(told)
    assert canvas.signs.count == len(set(canvas.findings.booth_ids) - {"a6"})
    where = canvas.view.mapFromScene(canvas.scene.booths["c1"].sceneBoundingRect().center())
    canvas.view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, where, canvas.view.mapToGlobal(where)))
    assert "không nằm trọn trong Nhà A" in QToolTip.text()
    QToolTip.hideText()
    with_sign = canvas.view.grab().toImage()
    canvas.signs.hide()
    assert with_sign != canvas.view.grab().toImage(), "it is seen"


def test_the_details_tell_what_is_wrong_with_a_booth(window: MainWindow, document: Document, qtbot: QtBot) -> None:
    fill(document)
    page = window.go("plan")
    assert isinstance(page, PlanPage)
    remarks = page.inspector.booths.remarks
    page.canvas.scene.select(["a6"])
    qtbot.waitUntil(lambda: bool(remarks.sentences))
    assert remarks.sentences[0].startswith("Nhiều đơn vị trong một gian không phải gian chung: Gian A06")
    assert remarks.isVisible()
    page.canvas.scene.select(["a1"])
    assert not remarks.isVisible() or "A06" not in " ".join(remarks.sentences)
