"""The window without a fair by keyboard: the fairs opened last, a new one, the guide, Esc."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from boothapp.domain.fair import FairFacts
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Message
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.guide import Guide
from boothapp.gui.welcome import places
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.store.fair import create_fair

Key = Qt.Key


@pytest.fixture
def welcome(
    tmp_path: Path, preferences: Preferences, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WelcomeWindow]:
    """Knows three fairs, the middle one is not there any more."""
    monkeypatch.setattr(places, "documents", lambda: tmp_path)
    for name in "CBA":
        if name != "B":
            create_fair(tmp_path / name, FairFacts(f"Hội chợ {name}"))
        preferences.opened(tmp_path / name, f"Hội chợ {name}")
    jobs = Jobs()
    made = WelcomeWindow(preferences, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    jobs.stop_all()


def press(qtbot: QtBot, *keys: Qt.Key) -> str:
    """Press keys where the focus is; return what has it then."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
    focus = QApplication.focusWidget()
    return focus.objectName() if focus else ""


def test_the_fair_opened_last_is_marked_and_enter_opens_it(
    welcome: WelcomeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert press(qtbot) == "welcome.recent0"
    with qtbot.waitSignal(welcome.fair_wanted) as opened:
        press(qtbot, Key.Key_Return)
    assert opened.args == [tmp_path / "A"]


def test_a_fair_that_is_gone_is_not_marked(
    welcome: WelcomeWindow, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.opened(tmp_path / "D", "Hội chợ D")
    welcome.cards.recent.show_fairs()
    welcome.show_cards()
    assert press(qtbot) == "welcome.recent1"


def test_arrow_keys_go_from_fair_to_fair_and_stay_in_the_list(
    welcome: WelcomeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert press(qtbot, Key.Key_Up) == "welcome.recent0"
    assert press(qtbot, Key.Key_Down) == "welcome.find1"
    assert press(qtbot, Key.Key_Down) == press(qtbot, Key.Key_Down) == "welcome.recent2"
    with qtbot.waitSignal(welcome.fair_wanted) as opened:
        press(qtbot, Key.Key_Return)
    assert opened.args == [tmp_path / "C"]
    assert press(qtbot, Key.Key_Up, Key.Key_Up) == "welcome.recent0"
    assert press(qtbot, Key.Key_Tab) == "welcome.forget0"


def test_without_recent_fairs_the_sample_is_marked(tmp_path: Path, qtbot: QtBot) -> None:
    made = WelcomeWindow(Preferences(tmp_path / "none.ini"), Jobs())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    assert press(qtbot) == "welcome.sample"


def test_ctrl_n_begins_a_fair_and_esc_goes_back_without_forgetting_it(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert press(qtbot) == "welcome.name"
    qtbot.keyClicks(QApplication.focusWidget(), "Hoi cho")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert press(qtbot) == "welcome.name"
    assert press(qtbot, Key.Key_Escape) == "welcome.recent0" and welcome.isVisible()
    assert press(qtbot, Key.Key_Escape) == "welcome.recent0" and welcome.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit) and line.text() == "Hoi cho"


def test_ctrl_n_leaves_work_alone(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    ended: list[object] = []
    welcome.begin_work("Đang tạo", lambda progress: 1, done=ended.append, failed=ended.append)
    qtbot.keyClick(welcome, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert welcome.cards.isVisible()
    qtbot.waitUntil(lambda: ended == [1] and press(qtbot) == "welcome.recent0")


def test_esc_closes_a_banner_first(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    welcome.messages.tell(Message("Không mở được"))
    assert welcome.banners.banner
    press(qtbot, Key.Key_Escape)
    assert welcome.banners.banner is None


def test_the_guide_opens_and_esc_closes_it(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    opener = welcome.findChild(QPushButton, "welcome.guide")
    assert opener
    opener.setFocus()
    press(qtbot, Key.Key_Return)
    (guide,) = welcome.findChildren(Guide)
    text = guide.findChild(QTextBrowser)
    assert text and guide.isVisible() and text.toPlainText().strip()
    with qtbot.waitSignal(guide.destroyed):
        qtbot.keyClick(text, Key.Key_Escape)


def test_what_is_wrong_with_a_new_fair_is_typed_anew(welcome: WelcomeWindow, qtbot: QtBot) -> None:
    press(qtbot)
    qtbot.keyClick(welcome, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = welcome.form
    for name, text in (("name", "Hoi cho"), ("opens_on", "29/11/2026"), ("closes_on", "4/11/2026")):
        form.fields[name].control.setText(text)  # type: ignore[attr-defined]
    form.create_fair()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit) and focus.selectedText() == focus.text() == "4/11/2026"
