"""The life of a window: what is opened, kept, backed up and asked, from the first start to the last close."""

import errno
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from running_app import running

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.progress import Progress
from boothapp.gui import messages
from boothapp.gui.app import App
from boothapp.gui.document import READ_ONLY, Document
from boothapp.gui.page_table import PAGES
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell import instances
from boothapp.gui.shell.instances import raise_other
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.store import backups, lock, records
from boothapp.store.fair import create_fair, open_fair


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    folder = tmp_path / "Hoi-cho"
    create_fair(folder, FairFacts("Hội chợ thử"))
    return folder


@pytest.fixture
def app(preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[App]:
    with running(preferences, qtbot) as made:
        yield made


def opened(app: App, folder: Path | None, qtbot: QtBot) -> MainWindow:
    """Start the program and wait until the fair is shown and the backup of the beginning made."""
    app.start(folder)
    window = app.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.page is not None and not app.upkeep.running)
    return window


def add(document: Document, name: str) -> None:
    with document.fair.edit("intake", exhibitor=name):
        records.save(document.fair.db, Exhibitor(name))


def answering(monkeypatch: pytest.MonkeyPatch, *answers: int) -> list[list[str]]:
    """Answer questions with these buttons in turn; return what buttons were offered."""
    offered: list[list[str]] = []
    left = list(answers)

    def asked(parent: object, question: object, buttons: list[str], **more: object) -> int:
        offered.append(buttons)
        return left.pop(0)

    monkeypatch.setattr(messages, "asked", asked)
    return offered


def begin_work(app: App) -> threading.Event:
    """Start a job that runs until the event is set or it is stopped."""
    go = threading.Event()

    def work(progress: Progress) -> None:
        while not go.wait(0.005):
            progress(0, 0, "")

    app.jobs.start("Việc", work, None, print)
    return go


def test_the_first_start_shows_the_welcome_window(app: App) -> None:
    app.start(None)
    assert isinstance(app.window, WelcomeWindow) and app.window.isVisible()


def test_the_next_start_shows_the_fair_as_it_was_left(app: App, fair: Path, qtbot: QtBot) -> None:
    window = opened(app, fair, qtbot)
    window.go("intake")
    window.commands.action("sidebar").trigger()
    with qtbot.waitSignal(app.ended):
        window.close()
    assert app.document is None
    again = opened(app, None, qtbot)
    assert again.page is not None and again.page.key == "intake"
    assert again.sidebar.narrow == window.sidebar.narrow
    assert again.windowTitle() == "Hội chợ thử – boothapp"


@pytest.mark.parametrize("other", [True, False])
def test_a_fair_where_nobody_may_look_keeps_no_window_from_opening(
    app: App, fair: Path, qtbot: QtBot, *, other: bool
) -> None:
    app.preferences.opened(fair, "Hội chợ thử")
    unseen = fair.with_name("x" * 300)  # looking there raises OSError, as on a drive that is gone or not ours
    app.preferences.opened(unseen, "Hội chợ ở ổ mạng")
    if other:
        window = opened(app, None, qtbot)
        assert window.document.folder == fair
        button = window.findChild(QToolButton, "fairSwitcher")
        assert button and [one.isEnabled() for one in button.menu().actions() if one.data() == unseen] == [False]
    else:
        app.preferences.forget(fair)
        app.start(None)
        assert isinstance(app.window, WelcomeWindow) and app.window.findChild(QPushButton, "welcome.find0")


def test_a_backup_is_made_at_the_beginning_and_the_end_if_something_changed(app: App, fair: Path, qtbot: QtBot) -> None:
    window = opened(app, fair, qtbot)
    assert len(backups.listed(fair)) == 1
    assert app.document is not None
    add(app.document, "HTX")
    with qtbot.waitSignal(app.ended):
        window.close()
    assert len(backups.listed(fair)) == 2
    window = opened(app, fair, qtbot)
    with qtbot.waitSignal(app.ended):
        window.close()
    assert len(backups.listed(fair)) == 2


def test_a_backup_is_made_hourly_while_the_fair_changes(app: App, fair: Path, qtbot: QtBot) -> None:
    opened(app, fair, qtbot)
    assert app.document is not None
    (hourly,) = [timer for timer in app.findChildren(QTimer) if timer.interval() == 3_600_000]
    assert hourly.isActive()
    for number in (1, 2):
        add(app.document, f"HTX {number}")
        hourly.timeout.emit()
        qtbot.waitUntil(lambda: not app.upkeep.running)
        assert len(backups.listed(fair)) == number + 1


def test_a_window_comes_back_in_its_size(app: App, fair: Path, qtbot: QtBot) -> None:
    window = opened(app, fair, qtbot)
    window.showNormal()
    window.resize(1180, 640)
    with qtbot.waitSignal(app.ended):
        window.close()
    assert opened(app, None, qtbot).size() == QSize(1180, 640)


def test_a_backup_that_fails_is_told(app: App, fair: Path, qtbot: QtBot) -> None:
    (fair / "backups").write_text("in the way", encoding="utf-8")
    window = opened(app, fair, qtbot)
    qtbot.waitUntil(lambda: window.banners.banner is not None)
    (fair / "backups").unlink()


def test_a_fair_that_cannot_be_opened_leads_to_the_welcome_window_with_the_reason(
    app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    app.start(tmp_path / "keine")
    qtbot.waitUntil(lambda: isinstance(app.window, WelcomeWindow))
    assert isinstance(app.window, WelcomeWindow) and app.window.banners.banner is not None
    assert app.window.banners.banner.message.what == "Không tìm thấy hội chợ."


def test_another_fair_that_cannot_be_opened_leaves_the_window_as_it_is(
    app: App, fair: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(app, fair, qtbot)
    window.fair_wanted.emit(tmp_path)
    assert app.window is window and window.banners.banner is not None
    assert window.banners.banner.message.what == "Thư mục này không phải hội chợ."


def test_another_fair_takes_the_place_of_the_one_before(app: App, fair: Path, tmp_path: Path, qtbot: QtBot) -> None:
    opened(app, fair, qtbot)
    other = tmp_path / "Hoi-cho-2"
    create_fair(other, FairFacts("Hội chợ hai"))
    assert app.open(other)
    assert isinstance(app.window, MainWindow) and app.window.windowTitle() == "Hội chợ hai – boothapp"
    with open_fair(fair, write=True) as free:
        assert free.writable
    assert [app.preferences.title_of(folder) for folder in app.preferences.recent] == ["Hội chợ hai", "Hội chợ thử"]


def test_a_fair_that_somebody_has_opens_read_only_until_it_is_free(app: App, fair: Path, qtbot: QtBot) -> None:
    holder = open_fair(fair, write=True, holder="window")
    window = opened(app, fair, qtbot)
    assert app.document is not None and app.document.state == READ_ONLY
    banner = window.banners.banner
    assert banner is not None and banner.message.what.startswith("Máy ") and not backups.listed(fair)
    holder.close()
    banner.message.actions[0][1]()
    assert app.document.fair.writable
    assert isinstance(app.window, MainWindow) and app.window.banners.banner is None


def test_a_fair_on_a_write_protected_place_opens_for_reading_until_it_can_be_written(
    app: App, fair: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: str, *_: object) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    with monkeypatch.context() as protected:
        protected.setattr(lock.os, "open", fail)
        window = opened(app, fair, qtbot)
        assert app.document is not None and app.document.state == READ_ONLY
        banner = window.banners.banner
        assert banner is not None and banner.message.why.startswith("Nơi lưu không cho ghi.")
        for page in PAGES:
            window.go(page.key)
        banner.close_banner()
        qtbot.mouseClick(window.title_row.findChild(QToolButton, "title.state"), Qt.MouseButton.LeftButton)
        banner = window.banners.banner
        assert banner is not None and banner.message.what == "Hội chợ đang mở chỉ để xem."
    banner.message.actions[0][1]()
    assert app.document.fair.writable


def test_a_second_start_brings_the_first_window_to_the_front(
    app: App, fair: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    window = opened(app, fair, qtbot)
    window.showMinimized()
    second = App(preferences)
    assert second.start(fair.parent / "." / fair.name) is False and second.window is None
    qtbot.waitUntil(lambda: not window.isMinimized())
    with qtbot.waitSignal(app.ended):
        window.close()
    assert not raise_other(fair)


def test_a_link_that_leads_to_itself_and_a_user_without_a_name_are_no_mistakes(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr("getpass.getuser", nameless)
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    app.start(loop)
    qtbot.waitUntil(lambda: isinstance(app.window, WelcomeWindow))
    assert app.window and app.window.banners.banner
    assert app.window.banners.banner.message.what == "Không tìm thấy hội chợ."


def test_a_window_that_hangs_does_not_keep_another_from_looking_at_the_fair(
    fair: Path, preferences: Preferences, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instances, "_ANSWER_MS", 1)
    held, hanging = open_fair(fair, write=True, holder="window"), QLocalServer()
    assert hanging.listen(instances._name(fair))  # and never answers
    with held, running(preferences, qtbot, fair) as second:
        assert second.document and second.document.state == READ_ONLY and second.window
        assert isinstance(second.window, MainWindow) and second.window.banners.banner
    hanging.close()


@pytest.mark.parametrize(("answer", "waits"), [(0, True), (1, False)])
def test_closing_while_work_runs_waits_for_it_or_stops_it(
    answer: int, waits: bool, app: App, fair: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(app, fair, qtbot)
    go = begin_work(app)
    offered = answering(monkeypatch, answer)
    ended = qtbot.waitSignal(app.ended)
    window.close()
    assert offered == [["Chờ xong rồi đóng", "Dừng và đóng", "Hủy"]]
    qtbot.waitUntil(lambda: (app.window is None) is not waits)
    go.set()
    ended.wait()
    assert app.window is None and app.document is None


@pytest.mark.parametrize("leaves", ["for another fair", "for good"])
def test_what_a_page_was_about_to_read_when_its_fair_was_closed_is_not_read(
    leaves: str, app: App, fair: Path, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    window = opened(app, fair, qtbot)
    window.go("photos", files=[tmp_path])
    if leaves == "for good":
        window.close()
    else:
        create_fair(tmp_path / "Khác", FairFacts("Hội chợ khác"))
        app.open(tmp_path / "Khác")
    qapp.processEvents()  # a mistake in a slot fails the test
    assert app.window is not window


def test_the_window_lives_while_stopped_work_waits_for_a_place_that_does_not_answer(
    app: App, fair: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(app, fair, qtbot)
    began, answers = threading.Event(), threading.Event()

    def work(_: Progress) -> None:
        began.set()
        answers.wait(20)
        raise OSError(5, "Input/output error", "E:/Ảnh")

    app.jobs.start("Đang đọc ảnh", work, None, window.messages.report)
    began.wait(10)
    answering(monkeypatch, 1)
    window.close()
    assert app.window is window and window.isVisible() and app.document  # it did not wait on this thread
    qtbot.waitUntil(lambda: window.status.doing.text() == "Đang dừng…")
    answers.set()
    qtbot.waitUntil(lambda: app.window is None and app.document is None)


def test_closing_can_be_given_up_while_work_runs(
    app: App, fair: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(app, fair, qtbot)
    go = begin_work(app)
    answering(monkeypatch, 2)
    window.close()
    go.set()
    qtbot.waitUntil(lambda: not app.jobs.running)
    assert window.isVisible() and app.document is not None


def test_work_that_fails_while_somebody_waits_to_close_is_told_in_the_window(
    app: App, fair: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(app, fair, qtbot)
    go = threading.Event()

    def work(_: Progress) -> None:
        go.wait()
        raise OSError(28, "No space left on device", "list.xlsx")

    app.jobs.start("Việc", work, None, window.messages.report)
    answering(monkeypatch, 0)
    window.close()
    go.set()
    qtbot.waitUntil(lambda: not app.jobs.running)
    assert window.isVisible() and app.document is not None and window.banners.banner
    window.close()
    assert app.document is None


def test_the_fair_can_be_closed_and_a_new_one_begun(app: App, fair: Path, qtbot: QtBot) -> None:
    window = opened(app, fair, qtbot)
    window.commands.action("fair.close").trigger()
    assert isinstance(app.window, WelcomeWindow) and app.document is None
    assert app.open(fair)
    assert isinstance(app.window, MainWindow)
    app.window.commands.action("fair.new").trigger()
    assert isinstance(app.window, WelcomeWindow) and app.window.form.isVisible()


@pytest.mark.parametrize(
    "change",
    [
        lambda preferences: setattr(preferences, "theme", "dark"),
        lambda preferences: setattr(preferences, "language", "en"),
        lambda preferences: setattr(preferences, "text_percent", 125),
    ],
)
def test_another_look_keeps_the_page_and_what_was_typed(
    change: Callable[[Preferences], None], app: App, fair: Path, qtbot: QtBot
) -> None:
    page = opened(app, fair, qtbot).go("intake")
    line = page.findChild(QLineEdit, "intake.name")
    assert line is not None
    qtbot.keyClicks(line, "HTX Mat ong")
    change(app.preferences)
    old = app.window
    app.rebuild()
    qtbot.waitUntil(lambda: app.window is not old, timeout=10_000)  # as soon as the draft is kept
    assert isinstance(app.window, MainWindow) and app.window.page is not None and app.window.page is not page
    again = app.window.page.findChild(QLineEdit, "intake.name")
    assert app.window.page.key == "intake" and again is not None and again.text() == "HTX Mat ong"
    assert app.window.focusWidget() is again


def test_another_look_waits_for_the_work_of_the_page_that_began_it(app: App, fair: Path, qtbot: QtBot) -> None:
    window = opened(app, fair, qtbot)
    go = begin_work(app)
    app.rebuild()
    assert app.window is window
    go.set()
    qtbot.waitUntil(lambda: app.window is not window)


def test_another_look_keeps_what_was_typed_for_a_new_fair(app: App, qtbot: QtBot) -> None:
    app.start(None)
    assert isinstance(app.window, WelcomeWindow)
    app.window.begin_fair(None)
    line = app.window.findChild(QLineEdit, "welcome.name")
    assert line is not None
    qtbot.keyClicks(line, "Hoi cho 2027")
    app.rebuild()
    assert isinstance(app.window, WelcomeWindow) and app.window.form.isVisible()
    assert app.window.form.state()["name"] == "Hoi cho 2027"
