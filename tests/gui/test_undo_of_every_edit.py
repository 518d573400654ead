"""Undo of every kind of edit: the fair byte for byte as before, the page that shows it too, and redo brings it back."""

from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import edits_of_details  # noqa: F401
import edits_of_drawing  # noqa: F401  # they note their ways
import edits_of_exhibitors  # noqa: F401
import edits_of_halls  # noqa: F401
import edits_of_placing  # noqa: F401
import edits_of_products  # noqa: F401
import edits_of_the_fair  # noqa: F401
import fair_to_edit
import pytest
from edit_cases import CASES, Case
from fair_to_edit import HONEY, TWIN
from gui.wording.test_edit_words import edit_codes
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from user_hand import Hand, seen

from boothapp.gui import fair_check, messages, theme, translation
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.jobs import Jobs
from boothapp.gui.plan.findings.plan_check import PlanCheck
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.wording.edits import EDITS
from boothapp.store import history
from boothapp.store.fair import Fair
from boothapp.tasks import edit_records, export_fair

Content = Callable[[Fair], Any]
NEVER_MS = 24 * 3_600_000
SEEN_NOWHERE = ("add_plan_items", "align_on_plan")  # in words; the plan shows it


@pytest.fixture(scope="module")
def shared_window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[MainWindow]:
    """One window for all cases: each takes back what it did."""
    theme.apply(qapp, "light")
    translation.use("vi")
    with pytest.MonkeyPatch.context() as patched:  # what the sidebar alone counts is of no case
        patched.setattr(fair_check, "_PATIENT_MS", NEVER_MS)
        yield from _window(tmp_path_factory.mktemp("undo"))


def _window(place: Path) -> Iterator[MainWindow]:
    fair_to_edit.make(place / "Hội chợ")
    document, jobs = Document(place / "Hội chợ", "Bàn 2"), Jobs()
    window = MainWindow(document, Preferences(place / "boothapp.ini"), jobs)
    window.resize(1366, 704)
    window.restore({})
    window.show()
    yield window
    jobs.stop_all()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # before the fair is closed
    document.close()


@pytest.fixture
def hand(shared_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hand]:
    monkeypatch.setattr(messages, "asked", lambda *_, **__: 0)  # yes, remove
    shared_window.activateWindow()
    qtbot.waitUntil(shared_window.isActiveWindow)
    last = shared_window.document.undoable
    yield Hand(shared_window, qtbot, tmp_path)
    while shared_window.document.undoable != last:  # a case that failed leaves nothing to the next
        shared_window.document.undo()


def settled(part: QWidget, hand: Hand) -> Any:
    """What a part of the window says when its work is done and all its parts have their places."""
    document = hand.window.document
    check, soon = document.check, document.check._soon
    hand.wait(lambda: not (soon.isActive() and soon.remainingTime() < NEVER_MS // 2))
    hand.wait(lambda: not (hand.window.jobs.running or check.running))
    hand.wait(lambda: not any(check.running for check in hand.window.findChildren(PlanCheck)))
    for _ in range(4):  # a layout in a layout takes its place a round later
        QApplication.processEvents()
        hand.wait(lambda: not any(jobs.running for jobs in hand.window.findChildren(Jobs)))  # who look at photos
    return seen(part)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_undo_is_exact_and_redo_too(case: Case, hand: Hand, content: Content) -> None:
    document = hand.window.document

    def whole() -> Any:
        return content(document.fair), export_fair.to_text(document.fair)

    way, last = case.way(hand), document.undoable
    part = next(way)
    before, seen_before = whole(), settled(part, hand)
    assert document.undoable == last, "only the second half makes edits"
    next(way, None)
    hand.wait(lambda: document.undoable != last)
    assert document.undoable is not None and document.undoable.code == case.code
    after, seen_after = whole(), settled(part, hand)
    assert after != before
    assert seen_after != seen_before or case.code in SEEN_NOWHERE
    for command, wanted, shown in (("undo", before, seen_before), ("redo", after, seen_after)):
        hand.window.commands.action(command).trigger()
        assert whole() == wanted, command
        now = settled(part, hand)
        assert now == shown, "\n".join([command, *unified_diff(list(map(str, shown)), list(map(str, now)), n=1)])
    hand.window.commands.action("undo").trigger()
    assert whole() == before


def test_every_kind_of_edit_is_among_them() -> None:
    made = {case.code for case in CASES} | set(history.KEPT)
    assert made == edit_codes() == set(EDITS)


def test_what_an_undo_changed_is_shown(hand: Hand) -> None:
    page = hand.go(ExhibitorsPage, id=HONEY)
    edit_records.change(hand.window.document.fair, "exhibitors", {TWIN: {"province": "Gia Lai"}})
    hand.window.commands.action("undo").trigger()
    assert page.list.model._flashing == {TWIN}
