"""Lots drawn from the page: the sheet, all at once and on the big screen, the minutes."""

import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hall_of_booths import fill
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.draws import Draw
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Hall, Pavilion
from boothapp.gui.document import Document
from boothapp.gui.plan.lots.big_screen import BigScreen, Drawn
from boothapp.gui.plan.lots.lots_dialog import LotsDialog
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import history, records
from boothapp.tasks import (
    assign_booths,
    begun_draws,
    booth_states,
    draw_lots,
    draw_plan,
    edit_records,
    halls,
    merge_exhibitors,
)

NEW = ["n1", "n2", "n3"]
SPACE, ENTER, ESC = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(window: MainWindow, document: Document) -> PlanPage:
    fill(document)
    with document.fair.edit("test"):
        records.save(document.fair.db, *(Exhibitor(f"Cơ sở {id_}", id=id_) for id_ in NEW))
    made = window.go("plan")
    assert isinstance(made, PlanPage)
    return made


def sheet(page: PlanPage) -> LotsDialog:
    page.workplace.commands.action("plan.lots").trigger()
    assert page.lots.dialog
    return page.lots.dialog


def given(document: Document) -> dict[str | None, str]:
    new = [one for one in records.where(document.fair.db, Assignment) if one.exhibitor_id in NEW]
    return {one.exhibitor_id: one.booth_id for one in new}


def draws(document: Document) -> list[Draw]:
    return draw_lots.held(document.fair)


def test_all_at_once_with_a_booth_kept_is_one_edit(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b1", "b2", "a1"])  # A01 is taken
    shown = sheet(page)
    assert shown.booths.ids == ["b1", "b2"] and set(NEW) <= set(shown.exhibitors.ids)
    shown.exhibitors.tick(NEW)
    row = next(at for at in range(shown.exhibitors.list.count()) if shown.exhibitors.list.item(at).text() == "Cơ sở n3")
    shown.exhibitors.list.setCurrentRow(row)
    shown.pin.setCurrentIndex(shown.pin.findData("b4"))
    shown.pin.activated.emit(shown.pin.currentIndex())
    assert shown.booths.ids == ["b1", "b2", "b4"] and "giữ B04" in shown.exhibitors.list.item(row).text()
    shown.seed.setText("271828")
    steps = len(history.entries(document.fair))
    qtbot.mouseClick(shown.all_at_once, Qt.MouseButton.LeftButton)
    assert given(document)["n3"] == "b4" and set(given(document).values()) == {"b1", "b2", "b4"}
    assert len(history.entries(document.fair)) == steps + 1 and page.lots.dialog is None
    (draw,) = draws(document)
    assert draw.seed == "271828" and draw_lots.repeats(document.fair, draw.id)
    document.undo()
    assert given(document) == {} and draws(document) == []


def test_booths_that_not_everybody_may_draw_are_told_before_and_in_the_minutes(
    page: PlanPage, document: Document
) -> None:
    page.canvas.scene.select(["b1", "b2", "b3", "b4"])
    assert "chỉ dành cho" not in sheet(page).told.text()
    page.lots.dialog.reject()
    with document.fair.edit("test"):
        records.save(document.fair.db, Pavilion("Thái Nguyên", hall_id="h", province_code="19", id="p"))
    assert "2 gian chỉ dành cho đơn vị của tỉnh" in sheet(page).told.text(), "B03, B04"


def test_one_by_one_keeps_nothing_before_the_end(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b1", "b2"])
    shown = sheet(page)
    shown.exhibitors.tick(NEW)
    assert "Sẽ có 1 đơn vị chưa có gian" in shown.told.text()
    shown.seed.setText("7")
    qtbot.mouseClick(shown.one_by_one, Qt.MouseButton.LeftButton)
    screen = page.lots.screen
    assert screen and screen.isFullScreen()
    qtbot.keyClick(screen, SPACE)
    first = screen.who.text()
    assert first.startswith("Cơ sở") and screen.booth.text() == "…"
    qtbot.keyClick(screen, SPACE)
    assert screen.booth.text() in ("B01", "B02") and screen.hall.text() == "Nhà A" and not screen.ended
    qtbot.keyClick(screen, ESC)
    assert page.lots.leaving and screen.isVisible()
    qtbot.keyClick(page.lots.leaving, ESC)  # goes on
    assert given(document) == {} and screen.isVisible() and page.lots.leaving is None
    for _ in range(4):
        qtbot.keyClick(screen, SPACE)
    assert screen.ended and screen.booth.text() == "Chưa có gian" and first in screen.before.text()
    qtbot.keyClick(screen, ENTER)
    assert set(given(document).values()) == {"b1", "b2"} and len(draws(document)) == 1


def begin(page: PlanPage, qtbot: QtBot, steps: int) -> BigScreen:
    """Hold a draw of three for B01, B02 and B04 on the big screen."""
    page.canvas.scene.select(["b1", "b2", "b4"])
    shown = sheet(page)
    shown.exhibitors.tick(NEW)
    shown.seed.setText("7")
    shown.name.setText("Khu B")
    qtbot.mouseClick(shown.one_by_one, Qt.MouseButton.LeftButton)
    assert page.lots.screen
    for _ in range(steps):
        qtbot.keyClick(page.lots.screen, SPACE)
    return page.lots.screen


def test_a_draw_that_was_begun_goes_on_with_its_seed_whenever_the_sheet_is_opened(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    screen = begin(page, qtbot, 2)
    first = screen.who.text(), screen.booth.text()
    qtbot.keyClick(screen, ESC)
    assert page.lots.leaving
    qtbot.mouseClick(page.lots.leaving.later, Qt.MouseButton.LeftButton)
    assert page.lots.dialog is None and draws(document) == []
    begun = begun_draws.current(document.fair)
    assert begun and begun.announced == 1  # what a kill at this moment leaves on the disk
    page.canvas.scene.select([])
    shown = sheet(page)
    assert shown.seed.text() == "7" and not shown.seed.isEnabled() and not shown.another.isEnabled()
    assert shown.exhibitors.ids == NEW  # not in the order of the draw, which is not announced yet
    assert "1/3" in shown.told.text() and not shown.all_at_once.isVisible() and shown.focusWidget() is shown.one_by_one
    qtbot.mouseClick(shown.one_by_one, Qt.MouseButton.LeftButton)
    screen = page.lots.screen
    assert screen and (screen.who.text(), screen.booth.text()) == first
    for _ in range(4):
        qtbot.keyClick(screen, SPACE)
    qtbot.keyClick(screen, ENTER)
    (draw,) = draws(document)
    assert draw.seed == "7" and draw.id == begun.id and begun_draws.current(document.fair) is None
    assert [lot.booth_id for lot in begun.lots] == [one.booth_id for one in draw_lots.results(document.fair, draw.id)]


def test_a_draw_that_was_begun_is_told_by_the_overview_which_leads_to_it(
    page: PlanPage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(begin(page, qtbot, 2), ESC)
    assert page.lots.leaving
    qtbot.mouseClick(page.lots.leaving.later, Qt.MouseButton.LeftButton)
    overview = window.go("overview")
    go_on = overview.findChild(QPushButton, "overview.todo.draw")
    assert go_on and go_on.accessibleName() == "Bốc tiếp: Bốc thăm chưa xong: Khu B, đã công bố 1/3 kết quả"
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert window.page is page and page.lots.dialog and page.lots.dialog.seed.text() == "7"


def test_a_draw_broken_off_keeps_what_was_announced_with_its_reason(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    screen = begin(page, qtbot, 3)  # the second one's name was called
    qtbot.keyClick(screen, ESC)
    leaving = page.lots.leaving
    assert leaving
    qtbot.mouseClick(leaving.stop, Qt.MouseButton.LeftButton)
    assert leaving.wrong.isVisible() and draws(document) == []
    leaving.reason.setText("Mất điện")
    steps = len(history.entries(document.fair))
    qtbot.mouseClick(leaving.stop, Qt.MouseButton.LeftButton)
    (draw,) = draws(document)
    assert draw.broken_off == "Mất điện" and draw.seed == "7" and len(given(document)) == 1
    told = draw_lots.results(document.fair, draw.id)
    assert [one.undrawn for one in told] == [False, True, True] and draw_lots.repeats(document.fair, draw.id)
    assert {one.booth_id for one in draw_lots.booths(document.fair, draw.id) if not one.left_out} == {"b1", "b2", "b4"}
    assert len(history.entries(document.fair)) == steps + 1 and begun_draws.current(document.fair) is None
    assert page.lots.dialog is None and not screen.isVisible()


def test_a_draw_left_before_can_be_stopped_from_the_sheet(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    qtbot.keyClick(begin(page, qtbot, 2), ESC)
    assert page.lots.leaving
    qtbot.mouseClick(page.lots.leaving.later, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet(page).stop, Qt.MouseButton.LeftButton)
    assert page.lots.leaving
    page.lots.leaving.reason.setText("Hết giờ")
    qtbot.mouseClick(page.lots.leaving.stop, Qt.MouseButton.LeftButton)
    assert [one.broken_off for one in draws(document)] == ["Hết giờ"]


def test_nothing_is_shown_that_the_disk_did_not_keep(
    page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = begin(page, qtbot, 1)

    def fail(*_: object) -> None:
        raise FairError("disk_full", "The disk is full.", {"place": "x"})

    with monkeypatch.context() as full:
        full.setattr(begun_draws, "keep", fail)
        qtbot.keyClick(screen, SPACE)
    assert screen.booth.text() == "…" and screen.wrong.isVisible()
    qtbot.keyClick(screen, SPACE)
    assert screen.booth.text().startswith("B") and not screen.wrong.isVisible()
    screen.leave()
    assert page.lots.dialog
    page.lots.dialog.reject()


def test_a_long_name_has_room_on_a_small_screen(page: PlanPage, qtbot: QtBot) -> None:
    name = "Liên hiệp Hợp tác xã Sản xuất, Chế biến và Tiêu thụ Nông sản hữu cơ, Dược liệu Tây Nguyên Xanh"
    screen = BigScreen("Lần 1", [Drawn(name, "A01", "Nhà A"), Drawn(name, "")], page.window())
    screen.resize(1024, 600)
    screen.show()
    for _ in range(4):
        screen.go_on()
        for _round in range(4):  # a layout takes its place a round later
            QApplication.processEvents()
        assert (screen.width(), screen.height()) == (1024, 600)
        assert screen.who.heightForWidth(screen.who.width()) <= screen.who.height()
        assert screen.booth.fontMetrics().horizontalAdvance(screen.booth.text()) <= screen.booth.width()
    screen.leave()


@pytest.mark.parametrize("missing", ["exhibitors", "booths", "seed"])
def test_a_draw_that_cannot_be_held(page: PlanPage, missing: str) -> None:
    shown = sheet(page)
    assert shown.one_by_one.isEnabled()
    if missing == "seed":
        shown.seed.setText(" ")
    else:
        getattr(shown, missing).all.click()
    assert not shown.one_by_one.isEnabled() and not shown.all_at_once.isEnabled()
    # who ticks nobody only has not chosen yet, as everybody has who begins
    assert shown.told.property("tone") == ("danger" if missing == "seed" else "second")
    shown.reject()


def test_a_booth_that_was_given_meanwhile_is_told_in_the_sheet(page: PlanPage, document: Document) -> None:
    shown = sheet(page)
    with document.fair.edit("test"):
        records.save(document.fair.db, Assignment("b1", "tea"))
    shown.all_at_once.click()
    assert "Gian B01 đã có đơn vị" in shown.told.text() and draws(document) == [] and shown.isVisible()
    shown.reject()


def test_another_seed(page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = sheet(page)
    monkeypatch.setattr(draw_lots, "new_seed", lambda: "000042")
    shown.seed_wanted.emit()
    assert shown.seed.text() == "000042"
    shown.reject()


def test_a_draw_goes_on_after_the_hall_of_its_booths_was_removed_and_brought_back(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà C", 20, 20, 2, id="third"))
    qtbot.keyClick(begin(page, qtbot, 2), ESC)
    assert page.lots.leaving
    qtbot.mouseClick(page.lots.leaving.later, Qt.MouseButton.LeftButton)
    halls.remove(document.fair, "h", vacating=True)
    qtbot.mouseClick(sheet(page).one_by_one, Qt.MouseButton.LeftButton)
    screen = page.lots.screen
    assert screen and "1/3" in screen.count.text()
    for _ in range(4):
        qtbot.keyClick(screen, SPACE)
    qtbot.keyClick(screen, ENTER)
    assert "không còn trên sơ đồ" in screen.wrong.text() and draws(document) == []
    document.undo()
    qtbot.keyClick(screen, ENTER)
    assert len(draws(document)) == 1 and set(given(document).values()) == {"b1", "b2", "b4"}


@pytest.mark.parametrize("is_stopped", [False, True])
@pytest.mark.parametrize("way", ["withdrawn", "merged", "booth_removed", "booth_blocked", "booth_taken"])
def test_a_draw_ends_whatever_became_of_what_was_drawn(
    page: PlanPage, document: Document, qtbot: QtBot, way: str, is_stopped: bool
) -> None:
    fair = document.fair
    qtbot.keyClick(begin(page, qtbot, 2), ESC)
    begun = begun_draws.current(fair)
    assert page.lots.leaving and begun
    qtbot.mouseClick(page.lots.leaving.later, Qt.MouseButton.LeftButton)
    who, booth = begun.lots[0].exhibitor_id, begun.lots[0].booth_id or ""
    {
        "withdrawn": lambda: edit_records.set_all(fair, "exhibitors", [who], {"status": "withdrawn"}),
        "merged": lambda: merge_exhibitors.merge(fair, "tea", who),
        "booth_removed": lambda: draw_plan.remove(fair, [booth]),
        "booth_blocked": lambda: booth_states.block(fair, [booth]),
        "booth_taken": lambda: assign_booths.assign(fair, "tea", [booth]),
    }[way]()
    shown = sheet(page)
    qtbot.mouseClick(shown.stop if is_stopped else shown.one_by_one, Qt.MouseButton.LeftButton)
    screen = page.lots.screen
    assert screen
    if is_stopped:
        assert page.lots.leaving
        page.lots.leaving.reason.setText("Mất điện")
        qtbot.mouseClick(page.lots.leaving.stop, Qt.MouseButton.LeftButton)
    else:
        for _ in range(4):
            qtbot.keyClick(screen, SPACE)
        qtbot.keyClick(screen, ENTER)
    assert draws(document) == [] and f"Cơ sở {who}" in screen.wrong.text()
    qtbot.mouseClick(screen.keep_partly, Qt.MouseButton.LeftButton)
    (draw,) = draws(document)
    assert page.lots.dialog is None and begun_draws.current(fair) is None and draw_lots.repeats(fair, draw.id)
    announced = begun.lots[: 1 if is_stopped else 3]
    told = [one.booth_id for one in draw_lots.results(fair, draw.id) if not one.undrawn]
    assert told == [lot.booth_id for lot in announced]
    assert given(document) == {lot.exhibitor_id: lot.booth_id for lot in announced[1:]}


def test_minutes_of_a_former_draw(
    page: PlanPage, document: Document, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lots = draw_lots.draw(document.fair, NEW, ["b1", "b2", "b4"], "5")
    draw_lots.apply(document.fair, "Khu B", "5", lots)
    file = tmp_path / "biên bản.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    shown = sheet(page)
    assert shown.held.list.item(0).text().startswith("Khu B")
    qtbot.mouseClick(shown.held.minutes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: file.exists() and not page.workplace.jobs.running, timeout=20_000)
    with pypdfium2.PdfDocument(file) as pdf:
        assert "Cơ sở n1" in pdf[0].get_textpage().get_text_bounded()
    shown.reject()


def test_what_went_wrong_on_the_big_screen_is_told_there_and_nothing_drawn_is_lost(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    page.canvas.scene.select(["b1", "b2", "b4"])
    shown = sheet(page)
    shown.exhibitors.tick(NEW)
    qtbot.mouseClick(shown.one_by_one, Qt.MouseButton.LeftButton)
    screen = page.lots.screen
    assert screen
    for _ in range(6):
        qtbot.keyClick(screen, SPACE)
    taken = Assignment("b1", "tea")
    with document.fair.edit("test"):
        records.save(document.fair.db, taken)
    qtbot.keyClick(screen, ENTER)
    assert screen.isVisible() and "B01" in screen.wrong.text() and draws(document) == []
    document.undo()
    qtbot.mouseClick(screen.keep, Qt.MouseButton.LeftButton)
    assert not screen.isVisible() and len(draws(document)) == 1 and set(given(document).values()) == {"b1", "b2", "b4"}


def test_a_disk_that_refuses_the_draw_is_told_in_the_sheet(
    page: PlanPage, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = sheet(page)

    def fail(*_: object, **__: object) -> None:
        raise FairError("disk_full", "The disk is full.", {"place": str(document.folder)})

    monkeypatch.setattr(draw_lots, "apply", fail)
    shown.all_at_once.click()
    assert "Chưa lưu được" in shown.told.text() and shown.told.property("tone") == "danger" and shown.isVisible()
    shown.reject()


def test_minutes_saved_from_the_sheet_are_told_in_it(
    page: PlanPage, document: Document, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_lots.apply(document.fair, "Khu B", "5", draw_lots.draw(document.fair, NEW, ["b1", "b2", "b4"], "5"))
    shown, chosen = sheet(page), [tmp_path / "gone" / "a.pdf", tmp_path / "a.pdf"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen.pop(0)), ""))
    qtbot.mouseClick(shown.held.minutes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.held.told.text()), timeout=20_000)
    assert shown.held.told.property("tone") == "danger" and not shown.held.open.isVisible()
    qtbot.mouseClick(shown.held.minutes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Đã lưu a.pdf" in shown.held.told.text(), timeout=20_000)
    assert shown.held.open.isVisible() and shown.held.told.property("tone") == "second"
    shown.reject()


def test_minutes_of_a_damaged_draw_are_told_as_damage(
    page: PlanPage, document: Document, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_lots.apply(document.fair, "Khu B", "5", draw_lots.draw(document.fair, NEW, ["b1", "b2", "b4"], "5"))
    shown = sheet(page)
    with contextlib.closing(sqlite3.connect(document.folder / "fair.db")) as db, db:
        db.execute("UPDATE draws SET drawn_at = 'hôm qua'")
    draw = replace(draws(document)[0], drawn_at="hôm qua")
    page.lots._minutes.write(draw, tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: bool(shown.held.told.text()), timeout=20_000)
    assert "dữ liệu của hội chợ bị hỏng" in shown.held.told.text() and not (tmp_path / "a.pdf").exists()
    shown.reject()


def test_long_names_have_their_tooltip_and_what_is_kept_stands_before_them(page: PlanPage, document: Document) -> None:
    name = "Liên hiệp Hợp tác xã Sản xuất, Chế biến và Tiêu thụ Nông sản hữu cơ, Dược liệu Tây Nguyên Xanh"
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor(name, id="long"))
    shown = sheet(page)
    shown.exhibitors.note("long", "giữ B04")
    item = next(one for one in shown.exhibitors._items() if name in one.text())
    assert item.text().startswith("giữ B04") and name in item.toolTip()
    shown.reject()


def test_leaving_when_all_was_announced_offers_no_further_draw(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    screen = begin(page, qtbot, 6)
    qtbot.keyClick(screen, ESC)
    leaving = page.lots.leaving
    assert leaving and leaving.go_on.text() == "Quay lại để ghi" and leaving.later.text() == "Để ghi sau"
    assert not leaving.stop.isVisible() and not leaving.reason.isVisible()
    assert leaving.focusWidget() is leaving.go_on, "the blank that went on until now does not leave"
    qtbot.keyClick(leaving, ENTER)
    qtbot.keyClick(screen, ENTER)
    assert len(draws(document)) == 1


def test_who_draws_is_found_by_words_without_marks_and_only_those_found_are_ticked(
    page: PlanPage, qtbot: QtBot
) -> None:
    shown = sheet(page)
    who = shown.exhibitors
    who.search.setFocus()
    qtbot.keyClicks(who.search, "so co n2")
    qtbot.waitUntil(lambda: sum(not item.isHidden() for item in who._items()) == 1)
    qtbot.keyClick(who.search, ENTER)
    assert page.lots.screen is None and who.list.hasFocus() and who.current == "n2", "Enter in a search draws no lots"
    whole = who.ids
    who.all.click()
    assert set(whole) - set(who.ids) == {"n2"}
    who.search.clear()
    qtbot.waitUntil(lambda: all(not item.isHidden() for item in who._items()))
    who.all.click()
    assert who.ids == whole
    shown.reject()


def test_the_name_stays_where_it_is_when_its_booth_and_hall_are_shown(page: PlanPage, qtbot: QtBot) -> None:
    screen = BigScreen("Lần 1", [Drawn("HTX Chè", "A01", "Nhà A"), Drawn("HTX Mật ong", "A02", "Nhà B")], page.window())
    screen.resize(1366, 768)
    screen.show()
    places = []
    for _ in range(2):
        screen.go_on()
        for _round in range(4):  # a layout takes its place a round later
            QApplication.processEvents()
        places.append(screen.who.geometry())
    assert places[0] == places[1] and screen.hall.text() == "Nhà A"
    screen.leave()
