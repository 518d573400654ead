"""Intake of three exhibitors, the process killed while the fourth slip is typed, opened again: nothing is lost."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import walk_in_a_child
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk_in_a_child import FOURTH, NOTE, SLIPS

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.domain.slip import Slip
from boothapp.gui.app import App
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.store.photo_files import verify
from boothapp.store.photo_paths import original_path
from boothapp.tasks import check_fair, new_fair

ROOT = Path(__file__).parents[2]
WAIT, SLACK = 1.0, 0.5  # seconds that typing may be lost, and that a busy machine may add


@dataclass
class Walk:
    """What the child said until it was killed."""

    saved: int = 0
    kept: int = 0  # letters of the note in the draft
    typed: list[float] = field(default_factory=list)  # when each letter of the note was typed


def walked(folder: Path, preferences: Path, letters: int, *, kill_after: int | None) -> Walk:
    """Let a child take in three exhibitors and begin a fourth; kill it after so many letters, or when it has kept all
    of them."""
    said = Walk()
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, walk_in_a_child.__file__, str(folder), str(preferences), str(letters)]
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    assert child.stdout and child.stderr
    with child:
        for line in child.stdout:
            word, *rest = line.split()
            if word == "saved":
                said.saved = int(rest[0])
            elif word == "kept":
                said.kept = int(rest[0])
            elif word == "typed":
                said.typed.append(float(rest[1]))
            if len(said.typed) == kill_after or (kill_after is None and said.kept == letters):
                break
        child.kill()
        trouble = child.stderr.read()
    assert said.saved == len(SLIPS) and not trouble, trouble
    return said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Hội chợ"
    new_fair.make(made, FairFacts("Hội chợ thử", opens_on="2026-11-29", closes_on="2026-12-04"))
    return made


@pytest.fixture
def opened_again(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[], IntakePage]]:
    """Start the program as after a power cut: the fair used last opens, where it was left."""
    apps: list[App] = []

    def start() -> IntakePage:
        app = App(Preferences(tmp_path / "boothapp.ini"))
        apps.append(app)
        assert app.start(None)
        window = app.window
        assert isinstance(window, MainWindow)
        qtbot.waitUntil(lambda: window.page is not None)
        page = window.page
        assert isinstance(page, IntakePage) and page.document.fair.writable
        return page

    yield start
    for app in apps:
        app.jobs.stop_all()
        if app.window:
            app.window.close()
        qtbot.waitUntil(lambda app=app: not app.upkeep.running)
        app.deleteLater()


def assert_all_saved(fair: Fair) -> None:
    names = {one.id: one.name for one in records.where(fair.db, Exhibitor)}
    found = {name: {one.name for one in records.where(fair.db, Product, "exhibitor_id = ?", [id_])}
             for id_, name in names.items()}  # fmt: skip
    assert found == {name: set(products) for name, _, products in SLIPS}
    photos = records.where(fair.db, Photo)
    assert len(photos) == sum(len(products) for *_, products in SLIPS)
    assert verify(fair.folder, photos) == []
    assert check_fair.check(fair.folder).sound


def assert_fourth_there(slip: Slip, folder: Path) -> None:
    assert (slip.name, slip.phone, [row.name for row in slip.rows]) == (*FOURTH[:2], [FOURTH[2]])
    [picture] = slip.rows[0].photos
    assert original_path(folder, picture.sha256, picture.extension).stat().st_size == picture.bytes


def test_what_was_kept_is_there_to_the_last_letter(
    folder: Path, tmp_path: Path, opened_again: Callable[[], IntakePage]
) -> None:
    walked(folder, tmp_path / "boothapp.ini", 40, kill_after=None)
    page = opened_again()
    assert_all_saved(page.document.fair)
    assert_fourth_there(page.slip(), folder)
    assert page.slip().note == NOTE[:40]
    assert page.form.pinned == {"group"}
    assert page.footer.draft.text().startswith("Bản nháp tự lưu")
    assert [slip.name for slip in page.side.recent] == [name for name, *_ in reversed(SLIPS)]
    page.save_and_next()  # and the fourth is ended as if nothing had happened
    assert {one.name for one in records.where(page.document.fair.db, Exhibitor)} == {
        FOURTH[0],
        *(one[0] for one in SLIPS),
    }


def test_killed_while_typing_a_second_of_it_is_lost_at_most(
    folder: Path, tmp_path: Path, opened_again: Callable[[], IntakePage]
) -> None:
    kill_after = random.Random().randrange(60, 240)
    said = walked(folder, tmp_path / "boothapp.ini", 400, kill_after=kill_after)
    page = opened_again()
    assert_all_saved(page.document.fair)
    assert_fourth_there(page.slip(), folder)
    found = page.slip().note
    assert (NOTE * 9).startswith(found), kill_after
    due = sum(at < said.typed[-1] - WAIT - SLACK for at in said.typed)
    assert len(found) >= max(said.kept, due), kill_after
