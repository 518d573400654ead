"""The window without a fair: sample, new fair, a list, and the fairs opened last."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Booth
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.key_list import KeyList
from boothapp.gui.welcome import places, window
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.store import records
from boothapp.store.fair import create_fair, open_fair
from boothapp.tasks import back_up, sample_fair


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(places, "documents", lambda: folder)
    return folder


@pytest.fixture
def welcome(home: Path, preferences: Preferences, qtbot: QtBot) -> Iterator[WelcomeWindow]:
    jobs = Jobs()
    made = WelcomeWindow(preferences, jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    jobs.stop_all()


def click(welcome: WelcomeWindow, name: str, qtbot: QtBot) -> None:
    def shown() -> list[QAbstractButton]:
        return [one for one in welcome.findChildren(QAbstractButton, name) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    assert shown()[0].isEnabled()
    qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)


def fill(welcome: WelcomeWindow, **texts: str) -> None:
    for name, text in texts.items():
        line = welcome.findChild(QLineEdit, f"welcome.{name}")
        assert line is not None
        line.setText(text)


def problems(welcome: WelcomeWindow) -> dict[str, str]:
    return {name: field.problem for name, field in welcome.form.fields.items() if field.problem}


def small_sample(folder: Path, progress: Progress) -> Path:
    progress(1, 2, "photos")
    create_fair(folder, FairFacts("Hội chợ mẫu"))
    return folder


def test_the_sample_is_made_once_and_then_used_again(
    welcome: WelcomeWindow, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "_make_sample", small_sample)
    with qtbot.waitSignal(welcome.fair_wanted) as made:
        click(welcome, "welcome.sample", qtbot)
        assert welcome.work.isVisible() and not welcome.stack.isEnabled()
    assert not welcome.work.isVisible() and welcome.stack.isEnabled()
    monkeypatch.setattr(window, "_make_sample", None)
    with qtbot.waitSignal(welcome.fair_wanted) as again:
        click(welcome, "welcome.sample", qtbot)
    assert made.args == again.args == [home / "Hoi-cho-mau"]


def test_the_card_tells_how_much_the_sample_has(welcome: WelcomeWindow, tmp_path: Path) -> None:
    sample_fair.make(tmp_path / "mau")
    with open_fair(tmp_path / "mau") as fair:
        booths, exhibitors, products = (len(records.where(fair.db, kind)) for kind in (Booth, Exhibitor, Product))
    told = f"{booths} gian, {exhibitors} đơn vị, {products} sản phẩm để làm thử."
    assert any(one.text().startswith(told) for one in welcome.findChildren(QLabel)), told


def test_the_real_sample_can_be_stopped_and_leaves_nothing(welcome: WelcomeWindow, home: Path, qtbot: QtBot) -> None:
    click(welcome, "welcome.sample", qtbot)
    click(welcome, "welcome.stop", qtbot)
    qtbot.waitUntil(welcome.stack.isEnabled, timeout=20_000)
    assert list(home.iterdir()) == [] and welcome.banners.banner is None


def test_work_that_fails_is_told_and_the_cards_are_back(welcome: WelcomeWindow, home: Path, qtbot: QtBot) -> None:
    archive = home / "hong.zip"
    archive.write_bytes(b"PK nothing")
    welcome.open_archive(archive)
    qtbot.waitUntil(lambda: welcome.banners.banner is not None)
    assert welcome.stack.isEnabled() and list(home.iterdir()) == [archive]


def test_an_archive_becomes_a_fair_beside_it(welcome: WelcomeWindow, home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    create_fair(tmp_path / "F", FairFacts("Hội chợ gửi đi"))
    with open_fair(tmp_path / "F") as fair:
        back_up.make(fair, home / "gui-di.zip")
    with qtbot.waitSignal(welcome.fair_wanted) as made:
        welcome.open_archive(home / "gui-di.zip")
    assert made.args == [home / "gui-di"]
    with open_fair(home / "gui-di") as fair:
        assert fair.facts.name == "Hội chợ gửi đi"


def test_a_new_fair_has_what_was_typed(welcome: WelcomeWindow, home: Path, qtbot: QtBot) -> None:
    click(welcome, "welcome.new", qtbot)
    assert welcome.focusWidget() is welcome.findChild(QLineEdit, "welcome.name")
    fill(welcome, name="Hội chợ OCOP Đắk Lắk 2026", opens_on="29/11/2026", closes_on="4-12-26", venue="Nhà A ")
    with qtbot.waitSignal(welcome.fair_wanted) as made:
        click(welcome, "welcome.create", qtbot)
    assert made.args == [home / "Hoi-cho-ocop-dak-lak-2026"]
    with open_fair(made.args[0]) as fair:
        facts = fair.facts
    assert (facts.name, facts.opens_on, facts.closes_on, facts.venue) == (
        "Hội chợ OCOP Đắk Lắk 2026",
        "2026-11-29",
        "2026-12-04",
        "Nhà A",
    )


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"name": " "}, {"name": "Nhập tên hội chợ"}),
        ({"name": "A", "opens_on": "31/2/2026"}, {"opens_on": "Không có ngày 31/2/2026"}),
        (
            {"name": "A", "opens_on": "2/7/2026", "closes_on": "1/7/2026"},
            {"closes_on": "Ngày bế mạc trước ngày khai mạc"},
        ),
        ({"name": "", "opens_on": "mai"}, {"name": "Nhập tên hội chợ", "opens_on": "Ngày viết như 27/07/2026"}),
    ],
)
def test_what_cannot_be_saved_is_said_beside_its_field(
    texts: dict[str, str], said: dict[str, str], welcome: WelcomeWindow, home: Path, qtbot: QtBot
) -> None:
    click(welcome, "welcome.new", qtbot)
    fill(welcome, **texts)
    with qtbot.assertNotEmitted(welcome.fair_wanted):
        click(welcome, "welcome.create", qtbot)
    assert problems(welcome) == said and list(home.iterdir()) == []
    assert welcome.focusWidget() is welcome.form.fields[next(iter(said))].control


def test_enter_makes_the_fair_and_a_taken_name_gets_a_number(welcome: WelcomeWindow, home: Path, qtbot: QtBot) -> None:
    (home / "Hoi-cho").mkdir()
    click(welcome, "welcome.new", qtbot)
    fill(welcome, name="Hội chợ")
    with qtbot.waitSignal(welcome.fair_wanted) as made:
        qtbot.keyClick(welcome.form.fields["venue"].control, Qt.Key.Key_Return)
    assert made.args == [home / "Hoi-cho-2"]


def test_a_day_is_shown_as_it_was_understood_when_the_field_is_left(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    click(welcome, "welcome.new", qtbot)
    line = welcome.findChild(QLineEdit, "welcome.opens_on")
    assert line is not None
    qtbot.waitUntil(welcome.isActiveWindow)
    line.setFocus()
    qtbot.keyClicks(line, "2-7-26")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "02/07/2026"


def test_a_list_asks_for_name_and_place_only_and_is_imported(
    welcome: WelcomeWindow, home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "Danh sách & đăng ký.xlsx"
    elsewhere = tmp_path / "USB"
    elsewhere.mkdir()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere))
    click(welcome, "welcome.list", qtbot)
    assert [name for name, field in welcome.form.fields.items() if field.isVisible()] == ["name"]
    click(welcome, "welcome.place", qtbot)
    fill(welcome, name="Hội chợ X")
    with qtbot.waitSignal(welcome.list_wanted) as made:
        click(welcome, "welcome.create", qtbot)
    assert made.args == [elsewhere / "Hoi-cho-x", chosen]


def recent(welcome: WelcomeWindow) -> list[tuple[str, bool]]:
    buttons = [one for one in welcome.findChildren(QPushButton) if one.objectName().startswith("welcome.recent")]
    return [(one.accessibleName(), one.isEnabled()) for one in buttons if one.isVisible()]


def test_recent_fairs_open_with_a_click_and_missing_ones_can_be_found_again(
    welcome: WelcomeWindow,
    preferences: Preferences,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    create_fair(tmp_path / "A", FairFacts("Hội chợ A"))
    create_fair(tmp_path / "moved", FairFacts("Hội chợ B"))
    preferences.opened(tmp_path / "B", "Hội chợ B & C")
    preferences.opened(tmp_path / "A", "Hội chợ A")
    welcome.cards.recent.show_fairs()
    qtbot.waitUntil(lambda: recent(welcome) == [("Hội chợ A", True), ("Hội chợ B & C", False)])
    with qtbot.waitSignal(welcome.fair_wanted) as opened:
        click(welcome, "welcome.recent0", qtbot)
    assert opened.args == [tmp_path / "A"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "moved"))
    with qtbot.waitSignal(welcome.fair_wanted) as found:
        click(welcome, "welcome.find1", qtbot)
    assert found.args == [tmp_path / "moved"]
    assert preferences.recent == [tmp_path / "A", tmp_path / "moved"]


def test_a_fair_can_be_taken_off_the_list(
    welcome: WelcomeWindow, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.opened(tmp_path / "B", "Hội chợ B")
    welcome.cards.recent.show_fairs()
    click(welcome, "welcome.forget0", qtbot)
    qtbot.waitUntil(lambda: recent(welcome) == [])
    assert preferences.recent == []


def test_no_text_is_cut_and_user_text_is_no_markup(
    welcome: WelcomeWindow, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.opened(tmp_path / "B", "<b>Hội chợ</b>" * 20)
    welcome.cards.recent.show_fairs()
    welcome.resize(1180, 600)
    assert welcome.minimumSizeHint().width() <= 1180 and welcome.minimumSizeHint().height() <= 600
    for part in (welcome.cards, welcome.form):
        welcome.stack.setCurrentWidget(part)
        qtbot.waitUntil(part.isVisible)
        for shown in part.findChildren(QWidget):
            if isinstance(shown, QPushButton) and shown.isVisible():
                assert shown.sizeHint().width() <= shown.width(), shown.text()
            if isinstance(shown, QLabel):
                assert shown.pixmap().width() or shown.textFormat() == Qt.TextFormat.PlainText


def test_f1_lists_the_keys_of_this_window(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(welcome, Qt.Key.Key_F1)
    (shown,) = [one for one in welcome.findChildren(KeyList) if one.isVisible()]
    words = {one.text() for one in shown.findChildren(QLabel)}
    assert {"Mọi trang", "Mở hội chợ khác", "Ctrl+O"} <= words and "Mở Tổng quan" not in words
    assert shown.findChild(QPushButton, "keys.guide") is not None


def test_days_are_picked_from_a_calendar(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    click(welcome, "welcome.new", qtbot)
    line = welcome.findChild(QLineEdit, "welcome.opens_on")
    line.actions()[0].trigger()
    calendar = line.findChild(QCalendarWidget)
    calendar.clicked.emit(QDate(2026, 12, 6))
    assert line.text() == "06/12/2026"


def test_a_sample_that_the_documents_take_not_is_made_where_the_user_says(
    welcome: WelcomeWindow, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def make(folder: Path, progress: Progress) -> Path:
        if folder.parent == home:
            raise PermissionError(errno.EROFS, "Read-only file system", str(folder))
        return folder

    monkeypatch.setattr(window, "_make_sample", make)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(welcome, "welcome.sample", qtbot)
    with qtbot.waitSignal(welcome.fair_wanted) as wanted:
        click(welcome, "banner.action0", qtbot)
    assert wanted.args == [tmp_path / places.SAMPLE]
