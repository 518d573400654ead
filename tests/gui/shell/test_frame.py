"""The frame by keyboard and for screen readers: first focus, F6, the order of Tab, names."""

from collections.abc import Iterator
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import fair_check, page_table, theme
from boothapp.gui.checks.page import ChecksPage
from boothapp.gui.page import Page
from boothapp.gui.page_table import PAGES, PageEntry
from boothapp.gui.shell import page_stack, panes
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.sidebar import WIDE, Sidebar
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.gui.workplace import Workplace
from boothapp.store import records


class ThreePanes(Page):
    """A list, a middle and details, one splitter inside another."""

    key: ClassVar[str] = "panes"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.lines = [QLineEdit() for _ in range(4)]
        inner, outer = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal)
        left, middle = QWidget(), QWidget()
        for pane, lines in ((left, self.lines[:2]), (middle, self.lines[2:3])):
            column = QVBoxLayout(pane)
            for line in lines:
                column.addWidget(line)
        inner.addWidget(left)
        inner.addWidget(middle)
        outer.addWidget(inner)
        outer.addWidget(self.lines[3])
        column = QVBoxLayout(self)
        column.addWidget(outer)


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[ThreePanes]:
    entry = PageEntry("panes", "Khung", "table", __name__, "ThreePanes", in_sidebar=False)
    monkeypatch.setattr(page_stack, "PAGES", (*PAGES, entry))
    monkeypatch.setattr(page_table, "PAGES", (*PAGES, entry))
    made = window.go("panes")
    assert isinstance(made, ThreePanes)
    qtbot.waitUntil(made.lines[3].isVisible)
    yield made


def test_f6_visits_the_panes_in_order_then_title_row_and_sidebar_and_back(
    window: MainWindow, page: ThreePanes, qtbot: QtBot
) -> None:
    page.lines[1].setFocus()
    seen: list[Any] = []
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen[:2] == [page.lines[2], page.lines[3]]
    assert window.title_row.isAncestorOf(seen[2]) and window.sidebar.isAncestorOf(seen[3])
    assert seen[4] is page.lines[1]  # where it was in that pane
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.isAncestorOf(window.focusWidget())


def test_a_page_that_is_shown_takes_the_focus(window: MainWindow, page: ThreePanes) -> None:
    assert window.focusWidget() is page.lines[0]
    window.go("intake")
    focus = window.focusWidget()
    assert focus is not None and window.page is not None and window.page.isAncestorOf(focus)


def test_no_button_of_the_frame_has_the_focus_at_first(window: MainWindow) -> None:
    focus = window.focusWidget()
    assert focus is None or not (window.title_row.isAncestorOf(focus) or window.sidebar.isAncestorOf(focus))


def test_tab_goes_through_the_title_row_then_the_sidebar_then_the_page(
    window: MainWindow, page: ThreePanes, qtbot: QtBot
) -> None:
    first = panes.first_control(window.title_row)
    assert first is not None
    first.setFocus()
    parts = {"title": window.title_row, "sidebar": window.sidebar, "page": page}
    visited: list[str] = []
    while (focus := window.focusWidget()) is not first or not visited:
        part = next(name for name, whole in parts.items() if whole.isAncestorOf(focus))
        if not visited or visited[-1] != part:
            visited.append(part)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert visited == ["title", "sidebar", "page"]


def controls(*parts: QWidget) -> list[QAbstractButton | QLabel]:
    """Labels and buttons that are seen, but for the picture inside a line of text."""
    found = [one for part in parts for kind in (QLabel, QAbstractButton) for one in part.findChildren(kind)]
    return [one for one in found if one.isVisible() and not isinstance(one.parentWidget(), QLineEdit)]


def test_a_control_without_words_has_a_name_and_a_tooltip(window: MainWindow) -> None:
    for shown in controls(window.title_row, window.sidebar, window.status):
        if isinstance(shown, QAbstractButton) and not shown.text():
            assert shown.accessibleName() and shown.toolTip(), shown.objectName()


@pytest.mark.parametrize("width", [1180, 1366])
def test_no_words_of_the_frame_are_cut(width: int, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(width, 600)
    qtbot.waitUntil(lambda: window.width() == width)
    for shown in controls(window.title_row, window.sidebar, window.status):
        only_icon = isinstance(shown, QToolButton) and shown.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        if not isinstance(shown, ElidedLabel) and not only_icon:
            assert shown.sizeHint().width() <= shown.width(), shown.objectName()


def badge(window: MainWindow) -> str:
    return next(one.text() for one in window.sidebar.findChildren(QLabel) if one.parent().objectName() == "nav.checks")


def test_the_sidebar_counts_what_is_to_be_put_right_on_every_page_as_the_page_does(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = window.document.check
    assert check._soon.isActive() and not badge(window)  # after the start, on whichever page
    monkeypatch.setattr(fair_check, "_PATIENT_MS", 0)
    window.go("intake")
    for count in (1, 2):
        with window.document.fair.edit("intake", exhibitor="HTX"):
            records.save(window.document.fair.db, Exhibitor("HTX CHÈ"), Exhibitor("HTX Gạo"))
        before = badge(window)
        qtbot.waitUntil(lambda before=before: badge(window) != before)
        counts = check.counts()
        assert badge(window) == str(counts["error"] + counts["warning"]), count
    page = window.go("checks")
    assert isinstance(page, ChecksPage)
    qtbot.waitUntil(lambda: not check.running and not check._soon.isActive())
    assert page.footer.text().endswith(f"trong đó {badge(window)} lỗi và cảnh báo")


def test_a_number_of_the_sidebar_stands_beside_its_words_in_large_type(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light", 150)
    made = Sidebar(window.commands)
    qtbot.addWidget(made)
    made.show()
    for key in ("products", "plan", "checks"):
        made.set_count(key, "12.345", "danger" if key == "checks" else "")
    qtbot.waitUntil(lambda: made.width() > WIDE)
    for shown in made.findChildren(QToolButton):
        numbers = shown.findChildren(QLabel)
        words = shown.iconSize().width() + shown.fontMetrics().horizontalAdvance(shown.text())
        assert words + sum(one.width() for one in numbers if one.isVisible()) < shown.width(), shown.objectName()
    theme.apply(qapp, "light")


def test_the_menu_of_the_fair_reads_from_the_left(window: MainWindow) -> None:
    switcher = window.findChild(QToolButton, "fairSwitcher")
    assert switcher is not None
    for part in (switcher, switcher.menu()):
        assert part.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert switcher.sizeHint().width() <= switcher.width()


def test_the_search_of_everything_says_as_much_as_has_room(window: MainWindow) -> None:
    box = window.findChild(QLineEdit, "palette.box")
    assert box is not None
    for width, words in (
        (box.maximumWidth(), "Tìm gian, đơn vị, sản phẩm hoặc lệnh…"),
        (box.minimumWidth(), "Tìm mọi thứ…"),
    ):
        box.resize(width, box.height())
        keys = box.findChild(QLabel)
        assert keys is not None and box.placeholderText() == words
        assert box.fontMetrics().horizontalAdvance(words) + keys.sizeHint().width() < width
