"""The check beside the window: only while somebody looks, the last result kept, failures told, ended with the fair."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.catalog import Finding
from boothapp.domain.errors import FairInUse
from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui.document import Document
from boothapp.gui.fair_check import FairCheck
from boothapp.store import records
from boothapp.tasks import fair_findings


def ended(check: FairCheck, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not check.running and not check._soon.isActive())


def add(document: Document, name: str) -> None:
    with document.fair.edit("intake", exhibitor=name):
        records.save(document.fair.db, Exhibitor(name))


def told_of(check: FairCheck) -> set[str]:
    subjects = (check.subject(finding) for finding in check.found)
    return {subject.name for subject in subjects if subject}


@pytest.fixture
def watcher(qtbot: QtBot, document: Document) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    document.check.watch(made)
    return made


def test_changes_are_checked_while_somebody_looks_and_not_before(
    document: Document, watcher: QWidget, qtbot: QtBot
) -> None:
    check = document.check
    add(document, "HTX Một")
    assert not check.running and not check._soon.isActive() and not check.known
    watcher.show()
    check.look()
    ended(check, qtbot)
    assert told_of(check) == {"HTX Một"}
    add(document, "HTX Hai")
    assert told_of(check) == {"HTX Một"}  # the last result stays
    ended(check, qtbot)
    assert told_of(check) == {"HTX Một", "HTX Hai"}


def test_whoever_only_counts_waits_until_the_fair_is_left_alone(
    document: Document, watcher: QWidget, qtbot: QtBot
) -> None:
    check, number = document.check, QWidget()
    qtbot.addWidget(number)
    check.watch(number, patient=True)
    number.show()
    check.look(patient=True)
    patient = check._soon.interval()
    assert check._soon.isActive()
    add(document, "HTX Một")
    assert check._soon.isActive() and check._soon.interval() == patient
    watcher.show()
    check.look()
    assert check._soon.interval() < patient
    check.look(patient=True)
    add(document, "HTX Hai")
    assert check._soon.interval() < patient  # as the one who waits least wants it
    check.stop()


def test_a_look_at_an_unchanged_fair_checks_nothing(document: Document, watcher: QWidget, qtbot: QtBot) -> None:
    document.check.look(all_=True)
    ended(document.check, qtbot)
    document.check.look(all_=True)
    assert not document.check.running and not document.check._soon.isActive()
    document.check.again()
    assert document.check.running
    ended(document.check, qtbot)


def test_a_failure_is_kept_beside_the_last_result(
    document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(document, "HTX Một")
    document.check.look()
    ended(document.check, qtbot)

    def refuse(folder: Path, progress: object) -> None:
        raise FairInUse("fair_in_use", "Another program holds it.")

    monkeypatch.setattr(fair_findings, "everything", refuse)
    document.check.again()
    ended(document.check, qtbot)
    assert isinstance(document.check.failure, FairInUse) and told_of(document.check) == {"HTX Một"}


def test_readiness_counts_errors_and_warnings_but_neither_hints_nor_what_is_ignored(
    document: Document, qtbot: QtBot
) -> None:
    check = document.check
    assert check.ready_percent is None
    check.look()
    ended(check, qtbot)
    assert check.counts()["warning"] == 2 and check.ready_percent == 50  # venue and organisers of four facts
    hints = [one for one in check.found if one.level == "hint"]
    check.ignore([one for one in check.found if one.level == "warning"])
    assert hints and check.ready_percent == 100 and len(check.ignored) == 2
    check.ignore(check.found, yes=False)
    assert check.ready_percent == 50


def test_a_window_that_is_gone_watches_no_more(document: Document, qtbot: QtBot) -> None:
    gone = QWidget()
    document.check.watch(gone)
    gone.show()
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    add(document, "HTX Một")
    assert not document.check._soon.isActive()


def test_closing_the_fair_ends_a_check(document: Document) -> None:
    document.check.again()
    document.close()
    assert not document.check.running


def test_a_finding_found_again_is_the_same_and_two_of_one_record_are_not(document: Document) -> None:
    one, other = (Finding("warning", "text_cut", "", "x", 3, field) for field in ("name", "introduction"))
    document.check.ignore([one])
    assert document.check.is_ignored(Finding("warning", "text_cut", "", "x", 7, "name"))
    assert not document.check.is_ignored(other)
