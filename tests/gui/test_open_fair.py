"""The open fair: edits, undo, announcements, a fair that somebody else holds."""

from pathlib import Path

import full_disk
import pytest
from pytestqt.qtbot import QtBot

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.problems import ProblemsFound
from boothapp.gui.document import FAILED, READ_ONLY, SAVED, Document
from boothapp.store import records


def add(document: Document, name: str) -> None:
    with document.edit("intake", name=name):
        records.save(document.fair.db, Exhibitor(name))


def names(document: Document) -> list[str]:
    return [found.name for found in records.where(document.fair.db, Exhibitor)]


def test_an_edit_is_announced_and_can_be_taken_back_and_put_in_again(document: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.changed) as changed:
        add(document, "HTX Mật ong")
    assert "exhibitors" in changed.args[0]
    assert document.undoable is not None and document.undoable.code == "intake"
    document.undo()
    assert names(document) == [] and document.undoable is None
    document.redo()
    assert names(document) == ["HTX Mật ong"] and document.redoable is None


def test_what_the_disk_does_not_take_is_not_saved_until_an_edit_succeeds(document: Document, qtbot: QtBot) -> None:
    give_room = full_disk.fill(document)
    with qtbot.waitSignal(document.state_changed), pytest.raises(FairError, match="full"):
        add(document, "HTX")
    assert document.state == FAILED and names(document) == []
    give_room()
    add(document, "HTX")
    assert document.state == SAVED and document.failure is None


def test_a_record_that_is_refused_is_no_failure_to_save(document: Document) -> None:
    with pytest.raises(ProblemsFound):
        add(document, " ")
    assert document.state == SAVED


def test_a_fair_that_another_window_holds_opens_for_reading(document: Document) -> None:
    second = Document(document.folder, "Bàn 3")
    assert second.state == READ_ONLY and second.held_by is not None
    second.close()


def test_the_history_knows_the_desk(document: Document, tmp_path: Path) -> None:
    add(document, "HTX")
    assert document.undoable is not None and document.undoable.desk == "Bàn 2"
