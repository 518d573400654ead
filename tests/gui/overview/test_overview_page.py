"""The overview through its widgets: figures, what to do and where that leads, the days until the opening."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts, Organiser
from boothapp.domain.paperwork import PrintRun, Question
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.overview import page as overview
from boothapp.gui.overview.opening import opening_words
from boothapp.gui.overview.page import OverviewPage
from boothapp.gui.overview.slip_bars import SlipBars
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import backups, local_notes, outside_copies, records, registrations

TODAY = date(2026, 11, 23)
FACTS = FairFacts("Hội chợ", opens_on="2026-11-29", closes_on="2026-12-04")


def save(document: Document, *made: object) -> None:
    with document.fair.edit("intake", exhibitor="HTX"):
        records.save(document.fair.db, *made)


def settled(page: OverviewPage, qtbot: QtBot) -> None:
    check = page.check
    qtbot.waitUntil(lambda: check.known and not check.running and not check._soon.isActive() and not check._stale)
    qtbot.waitUntil(lambda: not page._soon.isActive())
    page.refresh()


def sentences(page: OverviewPage) -> dict[str, str]:
    return {todo.key: todo.sentence for todo in page.list.todos}


def press(page: OverviewPage, key: str, qtbot: QtBot) -> None:
    buttons = page.list.findChildren(QPushButton, f"overview.todo.{key}")
    found = next(one for one in buttons if one.isVisible())  # lines of before may wait for their end
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OverviewPage]:
    monkeypatch.setattr(overview, "today", lambda: TODAY)
    made = window.go("overview")
    assert isinstance(made, OverviewPage)
    settled(made, qtbot)
    yield made


def test_an_empty_fair_says_how_to_begin(page: OverviewPage, window: MainWindow, qtbot: QtBot) -> None:
    begin = next(one for one in page.list.findChildren(QPushButton) if one.text().strip() == "Bắt đầu tiếp nhận")
    assert begin.isVisible() and page.exhibitors.sentence.text() == "Chưa có đơn vị nào"
    settled(page, qtbot)
    assert (page.ready.figure.text(), page.ready.sentence.text()) == ("–", "Chưa có đơn vị nào")
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert window.page is not None and window.page.key == "intake"


def test_the_cards_show_the_fair(page: OverviewPage, qtbot: QtBot) -> None:
    hall = Hall("Nhà A", 30, 20)
    booths = [Booth(hall.id, code, 0, 0) for code in ("A1", "A2", "A3")]
    one, two = Exhibitor("Một"), Exhibitor("Hai")
    save(page.document, hall, *booths, one, two, Assignment(booths[0].id, one.id), Product(one.id, "Chè"))
    settled(page, qtbot)
    told = {card.objectName(): (card.figure.text(), card.sentence.text()) for card in cards(page)}
    counts = page.check.counts()
    assert told == {
        "overview.booths": ("1 / 3", "2 gian còn trống"),
        "overview.exhibitors": ("2", "1 chưa có gian"),
        "overview.products": ("0 / 1", "1 thiếu ảnh hoặc giá"),
        "overview.ready": (f"{page.check.ready_percent}%", f"0 lỗi, {counts['warning']} cảnh báo"),
    }
    assert page.booths.bar.value() == 33 and page.exhibitors.bar.value() == 50
    assert page.opening.text() == "Còn 6 ngày đến khai mạc 29/11"


def cards(page: OverviewPage) -> list[overview.FigureCard]:
    return [page.booths, page.exhibitors, page.products, page.ready]


def test_what_lacks_leads_to_the_list_of_what_lacks_it(page: OverviewPage, window: MainWindow, qtbot: QtBot) -> None:
    save(page.document, Exhibitor("Một"), Exhibitor("Hai", phone="0905123456"))
    settled(page, qtbot)
    assert sentences(page)["no_phone"] == "1 đơn vị thiếu số điện thoại"
    press(page, "no_phone", qtbot)
    assert window.page is not None and window.page.key == "exhibitors"
    assert len(window.page.list.model.ids) == 1  # type: ignore[attr-defined]


def test_a_booth_given_twice_comes_first_and_leads_to_both(
    page: OverviewPage, window: MainWindow, qtbot: QtBot
) -> None:
    hall = Hall("Nhà A", 30, 20)
    booth = Booth(hall.id, "B08", 0, 0)
    people = [Exhibitor(name) for name in ("Một", "Hai", "Ba")]
    given = [Assignment(booth.id, one.id, slot) for one, slot in zip(people, ("", "a"), strict=False)]
    save(page.document, hall, booth, *people, *given)
    settled(page, qtbot)
    assert page.list.todos[0].sentence == "Gian B08 đang xếp cho 2 đơn vị"
    press(page, "booth_twice", qtbot)
    assert set(window.page.list.model.ids) == {people[0].id, people[1].id}  # type: ignore[union-attr]


def test_missing_facts_are_named_until_they_are_given(page: OverviewPage, window: MainWindow, qtbot: QtBot) -> None:
    save(page.document, Exhibitor("Một"))
    settled(page, qtbot)
    assert sentences(page)["facts"].startswith("Danh mục còn thiếu địa điểm, đơn vị tổ chức")
    save(page.document, replace(page.document.fair.facts, venue="Quảng trường"), Organiser("Sở Công Thương"))
    settled(page, qtbot)
    assert sentences(page)["facts"].startswith("Danh mục còn thiếu đường dây nóng")
    press(page, "facts", qtbot)
    assert window.page is not None and window.page.key == "settings"
    assert window.focusWidget().objectName() == "fair.hotline", "the first that is missing"


def test_print_run_questions_and_backup(page: OverviewPage, qtbot: QtBot) -> None:
    save(page.document, PrintRun("Lần 1", "2026-11-21T03:00:00+00:00"))
    one, two = Exhibitor("Một"), Exhibitor("Hai")
    asked = "2026-11-20T03:00:00+00:00"
    save(
        page.document,
        *(one, two, Question("likely_duplicate", asked, one.id, two.id, message="?")),
        Question("value_differs", asked, one.id, message="Which?"),
    )
    settled(page, qtbot)
    told = sentences(page)
    assert told["print_run"].endswith(", từ đó có 1 thay đổi")
    assert told["pairs"] == "1 cặp đơn vị có thể trùng"
    assert told["questions"] == "1 câu hỏi của lần nhập danh sách chưa trả lời"
    assert told["backup"] == "Chưa có bản sao lưu nào"
    backups.make(page.document.folder, page.document.fair.db)
    page.refresh()
    assert sentences(page)["backup"] == "Chưa sao lưu ra USB lần nào: mọi bản sao đều nằm trên máy này"


def test_a_copy_on_a_stick_is_told_and_asked_for_again_after_two_days_with_changes(
    page: OverviewPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert page.last_copy.text() == "Chưa sao lưu ra USB lần nào"
    save(page.document, Exhibitor("Một"))
    settled(page, qtbot)
    fair, now = page.document.fair, datetime.now().astimezone()
    outside_copies.remember(fair, Path("/media/usb/a.zip"), registrations.last_edit(fair.db))
    copy = outside_copies.last(fair.db)
    assert copy is not None and (copy.file, copy.edits_since) == ("/media/usb/a.zip", 0)
    told = f"Sao lưu ra USB gần nhất: {copy.made_at.astimezone():%d/%m/%Y %H:%M}"
    for days, ago in ((0, " · hôm nay"), (1, " · hôm qua"), (3, " · 3 ngày trước"), (-1, "")):
        monkeypatch.setattr(overview, "today", lambda days=days: now.date() + timedelta(days))
        page.refresh()
        assert page.last_copy.text() == told + ago
        assert "backup" not in sentences(page), "nothing changed since"
    save(page.document, Exhibitor("Hai"))
    monkeypatch.setattr(overview, "today", lambda: now.date() + timedelta(3))
    page.refresh()
    assert sentences(page)["backup"] == f"Chưa sao lưu ra USB từ {now:%d/%m}, từ đó có 1 thay đổi"
    monkeypatch.setattr(overview, "today", lambda: now.date() + timedelta(1))
    page.refresh()
    assert "backup" not in sentences(page)


def test_a_strange_note_of_a_copy_counts_as_none(page: OverviewPage) -> None:
    for text in ("", "[]", '{"file": "a", "made_at": "soon", "last_edit": 1}', '{"file": "a"}'):
        local_notes.save(page.document.fair, "copied_out", text)
        assert outside_copies.last(page.document.fair.db) is None


def test_nothing_to_do_says_that_the_catalog_can_be_printed(page: OverviewPage, qtbot: QtBot) -> None:
    save(page.document, Exhibitor("Một"))
    settled(page, qtbot)
    outside_copies.remember(page.document.fair, Path("/media/usb/a.zip"), 10**6)
    page.check.ignore(page.check.found)
    page.refresh()
    assert not page.list.todos and page.ready.figure.text() == "100%"
    assert page.ready.sentence.text() == "Không còn lỗi"
    assert page.list.currentWidget() is page.list._ready


def test_the_focus_stays_on_its_line_when_others_go(page: OverviewPage, window: MainWindow, qtbot: QtBot) -> None:
    save(page.document, Exhibitor("Một"))
    settled(page, qtbot)
    button = page.list.findChild(QPushButton, "overview.todo.facts")
    assert button is not None
    button.setFocus()
    page.check.ignore([one for one in page.check.found if one.code == "no_phone"])
    page.refresh()
    focus = window.focusWidget()
    assert focus is not None and focus is not button and focus.objectName() == "overview.todo.facts"


def test_quick_actions_give_commands(page: OverviewPage, window: MainWindow, qtbot: QtBot) -> None:
    intake = page.findChild(QPushButton, "button.go.intake")
    assert page._intake.hasFocus() and page._intake.text().strip() == "Tiếp nhận  Ctrl+2" and intake is not None
    print_ = next(one for one in page.findChildren(QPushButton, "button.print") if one.isVisible())
    qtbot.mouseClick(print_, Qt.MouseButton.LeftButton)
    assert window.page is not None and window.page.key == "settings"


OPENING = {
    "2026-11-23": ("Còn 6 ngày đến khai mạc 29/11", "info"),
    "2025-12-31": ("Còn 333 ngày đến khai mạc 29/11/2026", "info"),
    "2026-11-28": ("Ngày mai khai mạc, 29/11", "info"),
    "2026-11-29": ("Hôm nay khai mạc", "ok"),
    "2026-12-01": ("Hội chợ ngày thứ 3", "ok"),
    "2026-12-04": ("Hôm nay bế mạc", "ok"),
    "2026-12-05": ("Đã bế mạc 04/12", "plain"),
}


@pytest.mark.parametrize("day", OPENING)
def test_the_days_until_the_opening(day: str) -> None:
    assert opening_words(FACTS, date.fromisoformat(day)) == OPENING[day]


def test_without_a_day_there_is_none_to_wait_for() -> None:
    assert opening_words(FairFacts("Hội chợ"), TODAY) == ("Chưa có ngày khai mạc", "warn")
    assert opening_words(replace(FACTS, closes_on=None), date(2026, 11, 30)) == ("Đã bế mạc 29/11", "plain")


def test_the_bars_are_told_in_words_and_grow_with_the_slips(qtbot: QtBot, page: OverviewPage) -> None:
    bars = SlipBars()
    qtbot.addWidget(bars)
    bars.resize(400, 160)
    bars.show_days([(date(2026, 11, 17 + number), count) for number, count in enumerate((0, 1, 2, 3, 4, 5, 10))])
    assert bars.accessibleName().endswith("T3 0, T4 1, T5 2, T6 3, T7 4, CN 5, Hôm nay 10")
    picture = bars.grab().toImage()
    heights = []
    for place in (1, 4, 6):
        x = round((place + 0.5) * picture.width() / 7)
        column = [picture.pixelColor(x, y).name() for y in range(picture.height())]
        heights.append(sum(colour in ("#d6eee4", "#0b7a5e") for colour in column))
    assert heights[0] < heights[1] < heights[2]
