"""The open fair: edits, undo, announcements, a fair that somebody else holds or that lies where nothing is written."""

import errno
import os
from pathlib import Path

import full_disk
import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.problems import ProblemsFound
from boothapp.gui.document import FAILED, READ_ONLY, SAVED, Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.read_only import read_only_message
from boothapp.store import lock, records
from boothapp.store.fair import create_fair


def add(document: Document, name: str) -> None:
    with document.fair.edit("intake", name=name):
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


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EROFS, "Nơi lưu không cho ghi. Chép thư mục hội chợ sang ổ đĩa khác để sửa."),
        (errno.EACCES, "Nơi lưu không cho ghi. Chép thư mục hội chợ sang ổ đĩa khác để sửa."),
        (errno.ENOSPC, "Ổ đĩa"),
    ],
)
def test_a_fair_whose_place_takes_no_writing_opens_for_reading_and_says_so(
    number: int, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    create_fair(tmp_path / "F", FairFacts("Hội chợ"))

    def fail(path: str, *_: object) -> int:
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.setattr(lock.os, "open", fail)
    made = Document(tmp_path / "F", "Bàn 2")
    assert made.state == READ_ONLY and made.held_by is None and names(made) == []
    told = read_only_message(made, made.open)
    assert told.what == "Hội chợ đang mở chỉ để xem." and told.why.startswith(why)
    made.close()


def test_a_damaged_fair_is_not_taken_for_one_that_cannot_be_written(tmp_path: Path, qtbot: QtBot) -> None:
    create_fair(tmp_path / "F", FairFacts("Hội chợ"))
    (tmp_path / "F" / "fair.db").write_bytes(b"x" * 5000)
    with pytest.raises(FairError) as raised:
        Document(tmp_path / "F", "Bàn 2")
    assert raised.value.code == "database_damaged"


def test_a_fair_that_is_only_looked_at_takes_no_slip(
    document: Document, preferences: Preferences, qtbot: QtBot
) -> None:
    second, jobs = Document(document.folder, "Bàn 3"), Jobs()
    window = MainWindow(second, preferences, jobs)
    qtbot.addWidget(window)
    window.show()
    page = window.go("intake")
    assert isinstance(page, IntakePage)
    assert not page.form.fields["name"].line.isEnabled() and not page.rows.isEnabled()
    assert not any(window.commands.action(f"intake.{verb}").isEnabled() for verb in ("save", "next", "add_row"))
    new = page.findChild(QPushButton, "button.new")
    assert window.commands.action("intake.last").isEnabled() and new is not None and not new.isEnabled()
    assert any(shown.text().startswith("Hội chợ chỉ mở để xem") for shown in page.footer.findChildren(QLabel))
    jobs.stop_all()
    second.close()


def test_a_window_that_reads_is_told_once_of_what_the_other_one_wrote(document: Document) -> None:
    reader = Document(document.folder, "Bàn 3")
    told: list[frozenset[str]] = []
    reader.changed.connect(told.append)
    reader._others.timeout.emit()
    assert told == [] and reader._others.isActive() and not document._others.isActive()
    add(document, "HTX Chè")
    reader._others.timeout.emit()
    reader._others.timeout.emit()
    assert len(told) == 1 and "exhibitors" in told[0] and names(reader) == ["HTX Chè"]
    reader.close()
    assert not reader._others.isActive()
