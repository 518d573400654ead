"""Pages made while the user rests: nobody sees anything of it, and they are what a first visit makes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.domain.progress import Progress
from boothapp.gui.page_table import PAGES
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.gui.shell.page_stack import PageStack
from boothapp.gui.shell.pages_ahead import PagesAhead
from boothapp.store import history


def made(stack: PageStack) -> set[str]:
    return set(stack._pages)


def make_all(window: MainWindow) -> None:
    ahead = PagesAhead(window)
    while ahead._pieces is not None:
        ahead.go_on()


def test_nothing_of_it_is_seen(window: MainWindow) -> None:
    page, focus = window.page, window.focusWidget()
    entries = len(history.entries(window.document.fair))
    make_all(window)
    QApplication.processEvents()
    assert made(window.stack) == {entry.key for entry in PAGES}
    assert window.page is page and window.focusWidget() is focus and not window.findChildren(Toast)
    assert len(history.entries(window.document.fair)) == entries


def test_a_page_made_ahead_is_as_one_made_on_a_visit(window: MainWindow) -> None:
    kept = {"pages": {"exhibitors": {"splitter": [700, 400], "order": "province"}, "plan": {"left": "delegations"}}}
    window.stack.take_state(kept)
    make_all(window)
    assert window.stack.state()["pages"]["exhibitors"] == kept["pages"]["exhibitors"]  # nobody looked at it
    page = window.go("exhibitors")
    assert page.state()["order"] == "province" and page.state()["splitter"][1] == 400
    assert page.isAncestorOf(window.focusWidget())
    tabs = window.go("plan").left.tabs  # type: ignore[attr-defined]
    assert tabs.height() == tabs.sizeHint().height() > 0


def test_a_visit_finishes_what_was_begun(window: MainWindow) -> None:
    pieces = window.stack.make_ahead(window.workplace)
    while "exhibitors" not in window.stack._begun:
        next(pieces)
    assert "exhibitors" not in made(window.stack)
    page = window.go("exhibitors")
    assert page.isVisible() and page.splitter.count() == 2  # type: ignore[attr-defined]
    for _ in pieces:
        pass
    assert window.page is page and made(window.stack) == {entry.key for entry in PAGES}


def test_the_user_and_jobs_come_first(window: MainWindow, qtbot: QtBot) -> None:
    ahead = PagesAhead(window)
    ahead.go_on()
    assert ahead._soon.interval() < 100
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert ahead._soon.interval() >= 1000

    def work(progress: Progress) -> None:
        while True:
            progress(0, 1, "")

    window.jobs.start("Việc", work, lambda _: None, lambda _: None)
    before = ahead._pieces.gi_frame.f_lineno, made(window.stack)  # type: ignore[union-attr]
    ahead.go_on()
    assert (ahead._pieces.gi_frame.f_lineno, made(window.stack)) == before  # type: ignore[union-attr]
    window.jobs.stop_all()
    qtbot.waitUntil(lambda: not window.jobs.running)
