"""Garbage: what is new is looked through often, all of it only where nobody is kept waiting."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from boothapp.gui import garbage
from boothapp.gui.app import App
from boothapp.gui.garbage import Garbage

NEW, ALL = (1,), ()


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    asked: list[tuple[int, ...]] = []
    monkeypatch.setattr(gc, "collect", lambda *generation: asked.append(generation))
    return asked


def test_all_of_it_waits_until_the_user_is_elsewhere(
    app: App, looked: list[tuple[int, ...]], qapp: QApplication
) -> None:
    collecting = Garbage(app)
    for _ in range(5):
        collecting._timer.timeout.emit()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert looked == [NEW] * 5
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert looked[5:] == [ALL]


def test_all_of_it_is_looked_through_when_another_window_took_the_place_of_one(
    app: App, looked: list[tuple[int, ...]], qapp: QApplication
) -> None:
    _collecting = Garbage(app)
    app.show_welcome()
    qapp.processEvents()
    assert looked == [ALL]


def test_it_is_not_put_off_for_ever(app: App, looked: list[tuple[int, ...]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "_MOST_TIMES", 3)
    collecting = Garbage(app)
    for _ in range(4):
        collecting.collect_new()
    assert looked == [NEW, NEW, ALL, NEW]
