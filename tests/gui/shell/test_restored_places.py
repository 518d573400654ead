"""A fair opened again looks as it was left: page, filters, search, choice, how far lists are scrolled."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.product import Product
from boothapp.gui import theme, translation
from boothapp.gui.bin.page import BinPage
from boothapp.gui.checks.page import ChecksPage
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.page import Page
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell import window_state
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.store.fair import create_fair, open_fair
from boothapp.tasks import remove_records

EXHIBITORS = [Exhibitor(f"HTX số {number:03}", phone=f"0905 123 {number:03}") for number in range(60)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Hoi-cho"
    create_fair(made, FairFacts("Hội chợ"))
    with open_fair(made, write=True) as fair:
        with fair.edit("sample"):
            records.save(fair.db, *EXHIBITORS, *(Product(one.id, f"Chè {one.name}") for one in EXHIBITORS))
        for one in EXHIBITORS[40:]:
            remove_records.remove(fair, "exhibitors", [one.id])
    return made


class Sittings:
    """One window after the other on the same fair; each begins as the one before ended."""

    def __init__(self, folder: Path, preferences: Preferences, qtbot: QtBot) -> None:
        self._folder, self._preferences, self._qtbot = folder, preferences, qtbot
        self.window: MainWindow | None = None

    def begin(self) -> MainWindow:
        self.end()
        document = Document(self._folder, "Bàn 2")
        window = self.window = MainWindow(document, self._preferences, Jobs())
        window.resize(1180, 600)
        window.restore(window_state.kept(document))
        window.show()
        self._qtbot.waitExposed(window)
        return window

    def end(self) -> None:
        if window := self.window:
            window_state.keep(window.document, json.loads(json.dumps(window.let_go())))
            window.jobs.stop_all()
            document, self.window = window.document, None
            window.close()
            window.deleteLater()
            QApplication.processEvents()
            document.close()


@pytest.fixture
def sittings(folder: Path, preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[Sittings]:
    theme.apply(qapp, "light")
    translation.use("vi")
    made = Sittings(folder, preferences, qtbot)
    yield made
    made.end()


def scroll(page: Page, name: str, qtbot: QtBot, part: float = 0.5) -> int:
    """Scroll a list to a part of its length and return where that is."""
    found = page.findChild(QAbstractScrollArea, name)
    assert found is not None
    bar = found.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    bar.setValue(round(bar.maximum() * part))
    return bar.value()


def place(page: Page | None, name: str) -> int:
    found = page.findChild(QAbstractScrollArea, name) if page else None
    return found.verticalScrollBar().value() if found else -1


def test_the_list_of_exhibitors_is_where_it_was(sittings: Sittings, qtbot: QtBot) -> None:
    page: Any = sittings.begin().go("exhibitors")
    page.splitter.setSizes([700, 400])
    page.list.choose(EXHIBITORS[20].id)
    sizes, value = page.splitter.sizes(), scroll(page, "exhibitors.table", qtbot)
    window = sittings.begin()
    assert window.page is not None and window.page.key == "exhibitors"
    qtbot.waitUntil(lambda: place(window.page, "exhibitors.table") == value)
    again: Any = window.page
    assert again.table.current_id == EXHIBITORS[20].id and again.splitter.sizes() == sizes


def test_the_gallery_is_where_it_was_though_another_page_was_left(sittings: Sittings, qtbot: QtBot) -> None:
    page = sittings.begin().go("products")
    value = scroll(page, "products.gallery", qtbot)
    window = sittings.window
    assert window is not None
    window.go("overview")
    window = sittings.begin()
    assert window.page is not None and window.page.key == "overview"
    window.go("products")
    qtbot.waitUntil(lambda: place(window.page, "products.gallery") == value)


@pytest.mark.parametrize("key", ["exhibitors", "products"])
def test_search_and_several_chosen_records_are_kept(key: str, sittings: Sittings, qtbot: QtBot) -> None:
    page: Any = sittings.begin().go(key)
    page.search_box.setText("htx so 01")
    qtbot.waitUntil(lambda: not page.search_box._wait.isActive())
    ids = page.list.model.ids[2:5]
    page.list.view.choose(ids[0])
    page.list.view.choose_all(ids)
    again: Any = sittings.begin().page
    assert again.key == key and again.search_box.text() == "htx so 01" and len(again.list.model.ids) == 10
    qtbot.waitUntil(lambda: not again.search_box._wait.isActive())
    assert again.list.selected_ids == ids


def test_a_page_that_is_led_to_a_record_shows_that(sittings: Sittings, qtbot: QtBot) -> None:
    window = sittings.begin()
    scroll(window.go("exhibitors"), "exhibitors.table", qtbot, 1.0)
    window.go("overview")
    window = sittings.begin()
    window.go("exhibitors", id=EXHIBITORS[0].id)
    for _ in range(5):
        QApplication.processEvents()
    assert place(window.page, "exhibitors.table") == 0


def test_the_bin_keeps_its_search_its_marks_and_its_place(sittings: Sittings, qtbot: QtBot) -> None:
    page = sittings.begin().go("bin")
    assert isinstance(page, BinPage)
    page.search_box.setText("htx")
    qtbot.waitUntil(lambda: not page.search_box._wait.isActive())
    page._choose([EXHIBITORS[45].id, EXHIBITORS[50].id])
    value = scroll(page, "bin.table", qtbot)
    window = sittings.begin()
    again = window.page
    assert isinstance(again, BinPage) and again.search_box.text() == "htx"
    assert {one.id for one in again.chosen} == {EXHIBITORS[45].id, EXHIBITORS[50].id}
    qtbot.waitUntil(lambda: place(again, "bin.table") == value)


def settled(page: ChecksPage, qtbot: QtBot) -> None:
    check = page.check
    qtbot.waitUntil(lambda: check.known and not check.running and not check._stale and not check._wants_all)
    qtbot.waitUntil(lambda: bool(page.model.kinds))


def test_the_checks_keep_search_choice_and_place_until_they_are_found_again(sittings: Sittings, qtbot: QtBot) -> None:
    page = sittings.begin().go("checks")
    assert isinstance(page, ChecksPage)
    settled(page, qtbot)
    for number in range(len(page.model.kinds)):
        page.tree.setExpanded(page.model.index(number, 0), True)
    page.search_box.setText("htx")
    qtbot.waitUntil(lambda: not page.search_box._wait.isActive())
    page.tree.setCurrentIndex(page.model.index(9, 0, page.model.index(0, 0)))
    chosen, value = page.tree.chosen, scroll(page, "checks.findings", qtbot)
    again = sittings.begin().page
    assert isinstance(again, ChecksPage) and again.search_box.text() == "htx"
    settled(again, qtbot)
    assert chosen and again.tree.chosen == chosen
    qtbot.waitUntil(lambda: place(again, "checks.findings") == value)


def test_the_settings_are_where_they_were(sittings: Sittings, qtbot: QtBot) -> None:
    page = sittings.begin().go("settings", section="fair")
    value = scroll(page, "settings.fair.area", qtbot)
    window = sittings.begin()
    qtbot.waitUntil(lambda: place(window.page, "settings.fair.area") == value)


def test_what_the_user_scrolls_first_counts(sittings: Sittings, qtbot: QtBot) -> None:
    page = sittings.begin().go("exhibitors")
    scroll(page, "exhibitors.table", qtbot)
    window = sittings.begin()
    found = window.page and window.page.findChild(QAbstractScrollArea, "exhibitors.table")
    assert found
    bar = found.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
    moved = bar.value()
    for _ in range(5):
        QApplication.processEvents()
    assert bar.value() == moved


@pytest.mark.parametrize("strange", [[], {"exhibitors.table": "x", "other": 5}, {"exhibitors.table": -3}, 7, None])
def test_strange_places_count_as_none(strange: object, sittings: Sittings, qtbot: QtBot) -> None:
    window = sittings.begin()
    window.stack.take_state({"pages": {"exhibitors": {"scroll": strange}}})
    window.go("exhibitors")
    QApplication.processEvents()
    qtbot.waitUntil(lambda: place(window.page, "exhibitors.table") == 0)  # rows come in while it gets its height
