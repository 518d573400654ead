"""The section "Hội chợ": facts, lists and pictures, each change one edit."""

from pathlib import Path

import pytest
from dragging_files import drop, enter
from PIL import Image
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import Organiser, ProgrammeItem
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.settings.fair_section import FairSection
from boothapp.gui.settings.item_row import ItemRow
from boothapp.gui.settings.section_table import SECTIONS
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.drop_sign import DropSign
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.store import records
from boothapp.tasks import fair_lists, fair_pictures
from tests.gui.typing_vietnamese import type_text


@pytest.fixture
def section(window: MainWindow, qtbot: QtBot) -> FairSection:
    window.activateWindow()
    window.go("settings")
    found = window.findChild(FairSection)
    assert found is not None
    return found


def line(section: QWidget, name: str) -> LineEdit:
    found = section.findChild(LineEdit, name)
    assert found is not None
    return found


def write(made: LineEdit | TextEdit, text: str) -> None:
    """Replace what stands in a field and leave it."""
    made.setFocus()
    made.selectAll()
    type_text(made, text)
    made.clearFocus()


def edits(window: MainWindow) -> int:
    return window.document.fair.db.execute("SELECT count(*) FROM edits WHERE kind = 'edit'").fetchone()[0]


def add_row(section: FairSection, name: str) -> ItemRow:
    add = section.findChild(QPushButton, f"{name}.add")
    assert add is not None
    add.click()
    return {"organisers": section.lists["organisers"], "programme": section.lists["programme_items"]}[name].rows[-1]


def test_a_fact_is_saved_when_its_field_is_left_and_undone(window: MainWindow, section: FairSection) -> None:
    before = edits(window)
    write(line(section, "fair.name"), "Hội chợ  OCOP")
    assert window.document.fair.facts.name == "Hội chợ OCOP" and edits(window) == before + 1
    assert line(section, "fair.name").text() == "Hội chợ OCOP"
    write(line(section, "fair.name"), "Hội chợ OCOP ")
    assert edits(window) == before + 1
    window.commands.action("undo").trigger()
    assert window.document.fair.facts.name == line(section, "fair.name").text() == "Hội chợ thử"


def test_what_cannot_be_saved_stays_with_the_reason(window: MainWindow, section: FairSection) -> None:
    before = edits(window)
    write(line(section, "fair.name"), " ")
    assert section.facts.fields["name"].problem == "Nhập tên hội chợ"
    write(line(section, "fair.opens_on"), "hôm nay")
    assert section.facts.fields["opens_on"].problem == "Ngày viết như 27/07/2026"
    write(line(section, "fair.venue"), "Nhà thi đấu")
    assert line(section, "fair.opens_on").text() == "hôm nay" and line(section, "fair.name").text() == " "
    assert edits(window) == before + 1 and window.document.fair.facts.venue == "Nhà thi đấu"


def test_a_doubt_about_a_fact_is_still_there_once_it_is_saved(window: MainWindow, section: FairSection) -> None:
    write(line(section, "fair.hotline"), "0238 38")
    assert window.document.fair.facts.hotline == "0238 38"
    assert section.facts.fields["hotline"].problem.startswith("Còn thiếu 5 chữ số")


def test_the_window_is_called_as_the_fair_is_now(window: MainWindow, section: FairSection) -> None:
    write(line(section, "fair.name"), "Hội chợ Vinh")
    assert window.windowTitle() == "Hội chợ Vinh – boothapp"


@pytest.mark.parametrize(("fact", "name"), [("word", "fair.word"), ("organisers", "organisers.add")])
def test_what_a_check_misses_has_the_cursor(window: MainWindow, fact: str, name: str) -> None:
    window.go("settings", section="fair", fact=fact)
    assert window.focusWidget().objectName() == name


def test_a_day_that_only_holds_with_the_other_one_is_saved_with_it(window: MainWindow, section: FairSection) -> None:
    before = edits(window)
    write(line(section, "fair.opens_on"), "5-12-26")
    assert section.facts.fields["opens_on"].problem == "Ngày bế mạc trước ngày khai mạc"
    write(line(section, "fair.closes_on"), "9.12.2026")
    facts = window.document.fair.facts
    assert (facts.opens_on, facts.closes_on, edits(window)) == ("2026-12-05", "2026-12-09", before + 1)
    assert line(section, "fair.opens_on").text() == "05/12/2026" and not section.facts.fields["opens_on"].problem


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_day_is_picked_from_the_calendar(window: MainWindow, section: FairSection) -> None:
    line(section, "fair.closes_on").setFocus()
    window.commands.action("settings.calendar").trigger()
    calendar = section.findChild(QCalendarWidget)
    assert calendar is not None and calendar.selectedDate() == QDate(2026, 12, 4)
    calendar.clicked.emit(QDate(2026, 12, 6))
    assert window.document.fair.facts.closes_on == "2026-12-06"


def test_a_new_opening_day_tells_whose_province_changed(window: MainWindow, section: FairSection) -> None:
    write(line(section, "fair.opens_on"), "30/11/2026")
    with window.document.fair.edit("intake", exhibitor="HTX"):
        records.save(
            window.document.fair.db,
            Exhibitor("HTX", province="Bắc Kạn", province_code="19", province_from="2025-07-01"),
        )
    write(line(section, "fair.closes_on"), "04/12/2024")
    write(line(section, "fair.opens_on"), "29/11/2024")
    assert window.document.fair.facts.opens_on == "2024-11-29"
    assert window.banners.banner is not None
    message = window.banners.banner.message
    assert message.what == "Theo ngày khai mạc mới, 1 đơn vị đổi tên tỉnh."
    assert message.why == "HTX: Thái Nguyên → Bắc Kạn."


def test_texts_of_several_lines_keep_them(window: MainWindow, section: FairSection) -> None:
    word = section.findChild(TextEdit, "fair.word")
    assert word is not None
    write(word, "Kính chào quý khách\nTrân trọng")
    assert window.document.fair.facts.word == "Kính chào quý khách\nTrân trọng"


def test_a_line_is_added_when_it_has_a_name(window: MainWindow, section: FairSection) -> None:
    before = edits(window)
    row = add_row(section, "organisers")
    type_text(row.lines["role"], "Chủ trì")
    row.lines["name"].setFocus()
    assert not row.problem
    row.lines["name"].clearFocus()
    assert row.problem == "Nhập tên, hoặc bỏ dòng này" and edits(window) == before
    write(row.lines["name"], "Bộ Công Thương")
    saved = fair_lists.items(window.document.fair, Organiser)
    assert [(one.role, one.name) for one in saved] == [("Chủ trì", "Bộ Công Thương")]
    assert edits(window) == before + 1 and not row.problem and section.lists["organisers"].rows == [row]
    window.commands.action("undo").trigger()
    assert section.lists["organisers"].rows == []


def test_lines_are_moved_by_keys_and_mouse_and_removed(window: MainWindow, section: FairSection, qtbot: QtBot) -> None:
    rows = section.lists["organisers"]
    for name in ("Một", "Hai", "Ba"):
        write(add_row(section, "organisers").lines["name"], name)
    rows.rows[2].lines["name"].setFocus()
    qtbot.keyClick(rows.rows[2].lines["name"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [made.lines["name"].text() for made in rows.rows] == ["Một", "Ba", "Hai"]
    assert rows.rows[1].lines["name"].hasFocus()
    down = rows.rows[0].findChild(QToolButton, "organisers.down")
    assert down is not None
    down.click()
    assert [one.name for one in fair_lists.items(window.document.fair, Organiser)] == ["Ba", "Một", "Hai"]
    rows.rows[0].lines["role"].setFocus()
    qtbot.keyClick(rows.rows[0].lines["role"], Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in fair_lists.items(window.document.fair, Organiser)] == ["Một", "Hai"]
    assert rows.rows[0].lines["role"].hasFocus()


def test_an_arrow_that_leads_nowhere_is_grey(section: FairSection, qtbot: QtBot) -> None:
    rows = section.lists["organisers"]
    for name in ("Một", "Hai", "Ba"):
        write(add_row(section, "organisers").lines["name"], name)

    def tool(place: int, which: str) -> QToolButton:
        found = rows.rows[place].findChild(QToolButton, f"organisers.{which}")
        assert found is not None
        return found

    def can() -> list[tuple[bool, bool]]:
        return [(tool(place, "up").isEnabled(), tool(place, "down").isEnabled()) for place in range(3)]

    assert can() == [(False, True), (True, True), (True, False)]
    tool(1, "down").setFocus()
    qtbot.keyClick(tool(1, "down"), Qt.Key.Key_Space)
    assert [made.lines["name"].text() for made in rows.rows] == ["Một", "Ba", "Hai"]
    assert can() == [(False, True), (True, True), (True, False)]
    assert tool(2, "up").hasFocus()  # not the bin, which the next Space would press


def test_a_line_of_the_programme_has_a_day(window: MainWindow, section: FairSection) -> None:
    row = add_row(section, "programme")
    write(row.lines["title"], "Lễ khai mạc")
    write(row.lines["held_on"], "29.11.26")
    (item,) = fair_lists.items(window.document.fair, ProgrammeItem)
    assert item.held_on == "2026-11-29" and row.lines["held_on"].text() == "29/11/2026"
    write(row.lines["held_on"], "thứ hai")
    assert row.problem == "Ngày viết như 27/07/2026" and row.lines["held_on"].text() == "thứ hai"


def picture(tmp_path: Path) -> Path:
    file = tmp_path / "bìa.png"
    Image.new("RGB", (640, 480), "green").save(file)
    return file


def test_the_cover_is_dropped_replaced_and_taken_away(
    window: MainWindow, section: FairSection, tmp_path: Path, qtbot: QtBot
) -> None:
    assert drop(section.cover, picture(tmp_path))
    qtbot.waitUntil(lambda: section.cover._photo is not None)
    shown = fair_pictures.shown(window.document.fair)
    assert shown is not None and (shown.purpose, shown.original_name) == ("cover", "bìa.png")
    remove = section.cover.findChild(QPushButton, "fair.cover.remove")
    assert remove is not None
    remove.click()
    assert section.cover._photo is None
    window.commands.action("undo").trigger()
    assert section.cover._photo is not None


def test_a_file_that_is_no_picture_is_told(
    window: MainWindow, section: FairSection, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "giả.png"
    file.write_text("no picture", encoding="utf-8")
    section.cover.take(file)
    qtbot.waitUntil(lambda: window.banners.banner is not None)
    assert section.cover._photo is None and window.banners.banner is not None
    assert [verb for verb, _ in window.banners.banner.message.actions] == ["Chọn ảnh khác"]


def sign(over: QWidget) -> str:
    return "".join(one.words.text() for one in over.findChildren(DropSign) if one.isVisible())


def test_the_cover_says_what_letting_go_does_or_why_it_does_nothing(
    window: MainWindow, section: FairSection, tmp_path: Path, qtbot: QtBot
) -> None:
    file = picture(tmp_path)
    enter(section.cover, file)
    assert sign(section.cover) == "Đặt làm ảnh bìa"
    enter(section.cover, file, file)
    assert sign(section.cover) == "Chỉ thả một ảnh" and not drop(section.cover, file, file)
    (tmp_path / "a.xlsx").touch()
    enter(section.cover, tmp_path / "a.xlsx")
    assert sign(section.cover) == "" and sign(window) == "Nhập a.xlsx"


def test_a_logo_is_dropped_anywhere_on_the_line_of_its_organiser(
    window: MainWindow, section: FairSection, tmp_path: Path, qtbot: QtBot
) -> None:
    row = add_row(section, "organisers")
    enter(row, picture(tmp_path))
    assert sign(row) == "Nhập tên trước" and not drop(row, picture(tmp_path))
    write(row.lines["name"], "Sở Công Thương")
    enter(row, picture(tmp_path))
    assert sign(row) == "Đặt làm logo" and row.logo is not None
    assert drop(row.lines["name"], picture(tmp_path))
    qtbot.waitUntil(lambda: row.logo is not None and row.logo._photo is not None)


def test_an_organiser_has_a_logo_that_goes_with_it(
    window: MainWindow, section: FairSection, tmp_path: Path, qtbot: QtBot
) -> None:
    row = add_row(section, "organisers")
    assert row.logo is not None and not row.logo.isEnabled()
    write(row.lines["name"], "Sở Công Thương")
    assert row.logo.isEnabled()
    row.logo.take(picture(tmp_path))
    qtbot.waitUntil(lambda: row.logo is not None and row.logo._photo is not None)
    row.remove()
    assert fair_pictures.shown(window.document.fair, row.item.id) is None
    window.commands.action("undo").trigger()
    again = section.lists["organisers"].rows[0].logo
    assert again is not None and again._photo is not None


def test_what_could_not_be_saved_is_there_again_in_the_next_window(
    window: MainWindow, section: FairSection, qtbot: QtBot
) -> None:
    write(line(section, "fair.closes_on"), "cuối tuần")
    row = add_row(section, "organisers")
    write(row.lines["role"], "Chủ trì")
    again = FairSection(window.workplace)
    qtbot.addWidget(again)
    again.restore(section.state())
    assert line(again, "fair.closes_on").text() == "cuối tuần" and again.facts.fields["closes_on"].problem
    (draft,) = again.lists["organisers"].rows
    assert draft.lines["role"].text() == "Chủ trì" and draft.problem
    again.restore({"typed": 3, "lists": {"organisers": {"x": 5}, "strange": {}}})


def test_escape_puts_back_what_the_fair_has(window: MainWindow, section: FairSection, qtbot: QtBot) -> None:
    name = line(section, "fair.name")
    name.setFocus()
    type_text(name, "xyz")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert name.text() == "Hội chợ thử"


def test_a_fair_open_for_reading_only_is_shown_and_cannot_be_changed(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    document = Document(window.document.folder, "Bàn 3")
    jobs = Jobs()
    second = MainWindow(document, preferences, jobs)
    qtbot.addWidget(second)
    second.restore({})
    second.show()
    for entry in SECTIONS:
        second.go("settings", section=entry.key)
    shown = second.findChild(FairSection)
    assert shown is not None and not document.fair.writable
    name = line(shown, "fair.name")
    assert name.isReadOnly() and name.text() == "Hội chợ thử"
    for pressed in ("organisers.add", "fair.cover.choose", "groups.add", "backup.now", "backup.look"):
        found = second.findChild(QPushButton, pressed)
        assert found is not None and not found.isEnabled(), pressed
    second.close()
    document.close()
