"""Whoever works with the keyboard stays where the work is, whatever button was pressed and whatever went away."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from full_fair import FARM, make
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scenes import settle

from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Message
from boothapp.gui.page_table import PAGES
from boothapp.gui.preferences import Preferences
from boothapp.gui.settings.section_table import SECTIONS
from boothapp.gui.shell.main_window import MainWindow


@pytest.fixture
def column(window: MainWindow, qtbot: QtBot) -> QVBoxLayout:
    """The page, with nothing on it but what a test adds."""
    page = window.go("overview")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for one in page.findChildren(QWidget):
        one.setEnabled(False)
    box = QWidget(page)
    box.setGeometry(0, 0, 400, 300)
    made = QVBoxLayout(box)
    box.show()
    return made


def add(column: QVBoxLayout, kind: Callable[[], Any] = QPushButton) -> Any:
    made = kind()
    column.addWidget(made)
    made.show()
    return made


def focus() -> QWidget | None:
    QApplication.processEvents()
    return QApplication.focusWidget()


def test_a_button_that_is_off_while_its_work_runs_has_the_focus_again(column: QVBoxLayout) -> None:
    field, button = add(column, QLineEdit), add(column)
    field.setFocus()
    button.setFocus()
    button.setEnabled(False)
    assert focus() is field
    button.setEnabled(True)
    assert focus() is button


def test_it_does_not_come_back_to_who_went_on(column: QVBoxLayout) -> None:
    field, button, other = add(column, QLineEdit), add(column), add(column)
    field.setFocus()
    button.setFocus()
    button.setEnabled(False)
    other.setFocus()
    button.setEnabled(True)
    assert focus() is other


@pytest.mark.parametrize("how", ["hide", "deleteLater", "off"])
def test_a_panel_that_goes_leaves_it_to_who_opened_it(how: str, column: QVBoxLayout) -> None:
    add(column, QLineEdit)
    opener, panel = add(column), add(column, QWidget)
    inside = QPushButton(panel)
    inside.show()
    opener.setFocus()
    inside.setFocus()
    panel.setEnabled(False) if how == "off" else getattr(panel, how)()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert focus() is opener


def test_what_was_never_visited_but_is_near_takes_it(column: QVBoxLayout) -> None:
    fields = [add(column, QLineEdit) for _ in range(5)]
    fields[3].setFocus()
    fields[3].hide()
    assert focus() in (fields[2], fields[4])


def test_a_banner_that_is_closed_leads_back_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors")
    window.activateWindow()
    page.search()
    before = focus()
    window.messages.tell(Message("Đã khôi phục hội chợ từ bản sao lưu."))
    close = window.findChild(QToolButton, "banner.close")
    assert close is not None
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert before is not None and focus() is before


# every button


@pytest.fixture
def full_window(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window on a fair that has something of everything; whoever is asked says no."""
    theme.apply(qapp, "light")
    translation.use("vi")
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    document = Document(make(tmp_path), "Bàn 2")
    window = MainWindow(document, Preferences(tmp_path / "boothapp.ini"), Jobs())
    window.resize(1366, 704)
    window.restore({})
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    window.jobs.stop_all()
    window._leaving._keep = None
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    document.close()


def buttons(page: QWidget) -> list[QAbstractButton]:
    """What can be pressed now, without those that open a menu of their own."""
    shown = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    return [one for one in shown if one.focusPolicy() and not (isinstance(one, QToolButton) and one.menu())]


def close_what_opened(window: MainWindow) -> None:
    while (over := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        over.close()
        QApplication.processEvents()
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible() and dialog.parent() is not None:
            dialog.close()
    window.activateWindow()


PLACES = [
    *((entry.key, {}) for entry in PAGES if entry.key != "settings"),
    ("exhibitors", {"id": FARM}),
    *(("settings", {"section": section.key}) for section in SECTIONS),
]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: " ".join([place[0], *place[1].values()]))
def test_no_button_loses_the_focus(place: tuple[str, dict[str, str]], full_window: MainWindow, qtbot: QtBot) -> None:
    window, (key, arguments) = full_window, place
    settle()
    names = [one.objectName() for one in buttons(window.go(key, **arguments))]
    lost = []
    for number, name in enumerate(names):
        page = window.go(key, **arguments)
        close_what_opened(window)
        settle(lambda: not window.jobs.running and not window.document.check.running)
        same = [one for one in buttons(page) if one.objectName() == name and (name or one.text())]
        if not same:
            continue  # what another button did took it away
        same[0].setFocus()
        qtbot.keyClick(same[0], Qt.Key.Key_Space)
        settle(lambda: not window.jobs.running)
        close_what_opened(window)
        settle()
        here = QApplication.focusWidget()
        if here is None or not (window.page and window.page.isAncestorOf(here)):
            lost.append(f"{number} {name}: {here.objectName() if here else 'nobody'}")
    assert lost == []


def test_a_button_switched_off_while_a_dialog_closes_has_the_focus_again(
    window: MainWindow, column: QVBoxLayout, qtbot: QtBot
) -> None:
    beside, pressed = add(column), add(column)
    beside.setFocus()
    pressed.setFocus()
    dialog = QDialog(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    pressed.setEnabled(False)  # what was chosen begins at once
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert focus() is beside
    pressed.setEnabled(True)
    assert focus() is pressed
