"""Hints in the row below everything: once a page, closed by a button, hidden while work goes on."""

import threading

import pytest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.domain.progress import Progress
from boothapp.gui.page_table import PAGES
from boothapp.gui.shell.hints import WORDS
from boothapp.gui.shell.main_window import MainWindow


def hint(window: MainWindow) -> str:
    shown = [one.text() for one in window.status.findChildren(QLabel) if one.isVisible()]
    return next((words for words in shown if words in WORDS.values()), "")


def close_hint(window: MainWindow) -> None:
    button = window.findChild(QToolButton, "status.hint")
    assert button is not None and button.isVisible()
    button.click()


def test_every_page_has_one() -> None:
    assert set(WORDS) == {entry.key for entry in PAGES}


def test_it_is_shown_until_it_is_understood_and_never_again(window: MainWindow) -> None:
    window.go("intake")
    assert hint(window) == WORDS["intake"]
    close_hint(window)
    assert hint(window) == ""
    window.go("checks")
    assert hint(window) == WORDS["checks"]
    window.go("intake")
    assert hint(window) == "" and window.workplace.preferences.hint_seen("checks"), "a page that was left counts too"


def test_it_gives_way_to_work(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go("settings")
    go = threading.Event()

    def work(progress: Progress) -> None:
        while not go.wait(0.005):
            progress(1, 2, "")

    window.jobs.start("Việc", work, None, print)
    job = window.jobs.running[0]
    monkeypatch.setattr(window.status, "_shown", lambda: job if job in window.jobs.running else None)
    window.status.refresh()
    assert hint(window) == ""
    go.set()
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert hint(window) == WORDS["settings"]
