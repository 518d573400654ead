"""A fair that is damaged: the window shows its backups and brings one back."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from running_app import running

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.gui.app import App
from boothapp.gui.messages import Message
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.store import backups, records
from boothapp.store.fair import create_fair, open_fair


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    """A fair with two backups: without and with an exhibitor."""
    folder = tmp_path / "Hoi-cho"
    create_fair(folder, FairFacts("Hội chợ thử"))
    with open_fair(folder, write=True) as made:
        backups.make(folder, made.db)
        with made.edit("intake", exhibitor="HTX"):
            records.save(made.db, Exhibitor("HTX Mật ong"))
        backups.make(folder, made.db)
    return folder


@pytest.fixture
def app(preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[App]:
    with running(preferences, qtbot) as made:
        yield made


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:6000])


def lose(file: Path) -> None:
    file.unlink()


def lose_facts(file: Path) -> None:
    db = sqlite3.connect(file)
    db.execute("DELETE FROM fair")
    db.commit()
    db.close()


def tear(file: Path) -> None:
    """Overwrite most pages, but none that is read when the fair is opened for the frame."""
    pages = bytearray(file.read_bytes())
    pages[len(pages) // 4 : -4096] = bytes(len(pages) - 4096 - len(pages) // 4)
    file.write_bytes(pages)


def welcome_of(app: App, qtbot: QtBot) -> WelcomeWindow:
    qtbot.waitUntil(lambda: isinstance(app.window, WelcomeWindow))
    assert isinstance(app.window, WelcomeWindow)
    return app.window


def names(app: App) -> list[str]:
    assert app.document is not None
    return [one.name for one in records.where(app.document.fair.db, Exhibitor)]


def says(welcome: WelcomeWindow) -> str:
    return " ".join(shown.text() for shown in welcome.damaged.findChildren(QLabel) if shown.isVisible())


@pytest.mark.parametrize("damage", [cut, lose, lose_facts, tear])
def test_a_backup_takes_the_place_of_a_damaged_fair(
    damage: Callable[[Path], None], app: App, fair: Path, qtbot: QtBot
) -> None:
    damage(fair / "fair.db")
    app.start(fair)
    welcome = welcome_of(app, qtbot)
    assert welcome.stack.currentWidget() is welcome.damaged and "Hoi-cho: " in says(welcome)
    assert len(welcome.damaged.list.backups) == 2 and app.document is None
    qtbot.keyClick(welcome.damaged.list, Qt.Key.Key_Return)  # the newest is marked
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow), timeout=20_000)
    assert names(app) == ["HTX Mật ong"]
    assert isinstance(app.window, MainWindow) and app.window.banners.banner is not None
    assert app.window.banners.banner.message.what == "Đã khôi phục hội chợ từ bản sao lưu."


def test_an_older_backup_can_be_chosen_by_the_button(app: App, fair: Path, qtbot: QtBot) -> None:
    cut(fair / "fair.db")
    app.start(fair)
    welcome = welcome_of(app, qtbot)
    welcome.damaged.list.selectRow(1)
    button = welcome.findChild(QPushButton, "damaged.restore")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow), timeout=20_000)
    assert names(app) == []


def test_a_backup_that_is_damaged_too_is_said_to_be_and_another_can_be_taken(
    app: App, fair: Path, qtbot: QtBot
) -> None:
    cut(fair / "fair.db")
    cut(backups.listed(fair)[-1].path)
    app.start(fair)
    qtbot.keyClick(welcome_of(app, qtbot).damaged.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.window is not None and app.window.banners.banner is not None, timeout=20_000)
    welcome = welcome_of(app, qtbot)
    assert welcome.stack.currentWidget() is welcome.damaged and len(welcome.damaged.list.backups) == 2


def test_the_open_fair_is_kept_until_the_user_looks_at_the_backups_of_the_damaged_one(
    app: App, fair: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    create_fair(tmp_path / "Khac", FairFacts("Hội chợ khác"))
    app.start(tmp_path / "Khac")
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window.page is not None)
    cut(fair / "fair.db")
    assert not app.open(fair)
    assert app.document is not None and app.document.is_open and app.window is not None
    assert app.window.banners.banner is not None
    ((verb, lead),) = app.window.banners.banner.message.actions
    assert verb == "Xem bản sao lưu"
    lead()
    assert welcome_of(app, qtbot).damaged.list.backups == list(reversed(backups.listed(fair)))


def test_a_damaged_fair_without_backups_is_told(app: App, fair: Path, qtbot: QtBot) -> None:
    for backup in backups.listed(fair):
        backup.path.unlink()
    cut(fair / "fair.db")
    app.start(fair)
    welcome = welcome_of(app, qtbot)
    assert welcome.stack.currentWidget() is welcome.cards and welcome.banners.banner is not None


def test_many_backups_leave_room_for_what_is_told(app: App, fair: Path, qtbot: QtBot) -> None:
    first = backups.listed(fair)[0].path
    for number in range(3, 20):
        (first.parent / f"{number:04d}_20260101T000000Z_c000000001.db").write_bytes(first.read_bytes())
    cut(fair / "fair.db")
    app.start(fair)
    welcome = welcome_of(app, qtbot)
    welcome.messages.tell(Message("Chưa khôi phục được.", "Bản sao lưu này bị hỏng.", "danger"))
    welcome.work.show()
    qtbot.waitUntil(welcome.work.isVisible)
    assert welcome.damaged.list.rowCount() == 19
    assert welcome.centralWidget().minimumSizeHint().height() <= 600
