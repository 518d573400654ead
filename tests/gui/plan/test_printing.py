"""The plan printed from its page: choices, a click for "you are here", the file, and the print run."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from hall_of_booths import Hand, fill
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from boothapp.domain.errors import FairError
from boothapp.domain.paperwork import PrintRun
from boothapp.domain.plan import Booth, Hall
from boothapp.domain.plan_sheets import PlanOptions
from boothapp.gui.document import Document
from boothapp.gui.messages import Message
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.printing.print_panel import PrintPanel
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks import print_runs


@pytest.fixture
def page(window: MainWindow, document: Document) -> PlanPage:
    fill(document)
    made = window.go("plan")
    assert isinstance(made, PlanPage)
    made.canvas.view.fit()
    return made


def panel_of(page: PlanPage) -> PrintPanel:
    page.printing.button.click()
    shown = page.tools.panel.currentWidget()
    assert isinstance(shown, PrintPanel) and page.beside.currentWidget() is page.tools.panel
    return shown


def saving_to(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


def test_a_sheet_with_you_are_here_that_counts(
    page: PlanPage, document: Document, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, told = panel_of(page), list[Message]()
    page.workplace.messages.toast_wanted.connect(told.append)
    panel.hereabouts.click()
    Hand(page.canvas).click((1.0, 1.0))
    assert panel.here == pytest.approx((1.0, 1.0), abs=0.2) and page.canvas.scene.selected_booths == []
    panel.paper.set_value("a4")
    panel.black_and_white.click()
    panel.final.click()
    saving_to(monkeypatch, tmp_path / "s")  # the ending is added
    panel.verb.click()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    with pypdfium2.PdfDocument(tmp_path / "s.pdf") as pdf:
        assert "Bạn đang ở đây" in pdf[0].get_textpage().get_text_bounded()
    assert [words for words, _ in told[0].actions] == ["Mở tệp", "Mở thư mục"]
    assert [(run.name, run.kind, run.paper) for run in records.where(document.fair.db, PrintRun)] == [
        ("Sơ đồ in lần 1", "plan", "a4")
    ]
    document.undo()  # what was done before: paper that is printed stays printed
    assert len(records.where(document.fair.db, PrintRun)) == 1 and records.where(document.fair.db, Hall) == []


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_other_kinds_are_no_print_run(
    page: PlanPage, document: Document, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    panel, told = panel_of(page), list[Message]()
    page.workplace.messages.toast_wanted.connect(told.append)
    panel.form_of.set_value(suffix)
    panel.paper.set_value("a4")
    saving_to(monkeypatch, tmp_path / f"s{suffix}")
    panel.verb.click()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert (tmp_path / f"s{suffix}").stat().st_size > 1000
    assert records.where(document.fair.db, PrintRun) == []
    assert page.beside.currentWidget() is page.right


@pytest.mark.parametrize("yes", [True, False])
def test_pictures_of_further_halls_replace_others_only_after_a_question(
    page: PlanPage,
    document: Document,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    questions: Callable[[bool], list[str]],
    yes: bool,
) -> None:
    hall = Hall("Nhà sau", 20, 20, 9)
    with document.fair.edit("test"):
        records.save(document.fair.db, hall, Booth(hall.id, "Z1", 2, 2))
    asked, told, other = questions(yes), list[Message](), tmp_path / "s-2.svg"
    page.workplace.messages.toast_wanted.connect(told.append)
    other.write_text("other")
    page.printing.write(PlanOptions("a4"), tmp_path / "s.svg")
    qtbot.waitUntil(lambda: bool(asked) and (bool(told) or not yes), timeout=10_000)
    assert len(asked) == 1 and "s-2.svg" in asked[0]
    assert (other.read_text() == "other", (tmp_path / "s.svg").exists()) == (not yes, yes)
    (tmp_path / "t.svg").write_text("other")
    panel = panel_of(page)
    panel.form_of.set_value(".svg")
    saving_to(monkeypatch, tmp_path / "t")  # the dialog asks about "t" only
    if not yes:
        panel.verb.click()
        assert len(asked) == 2 and "t.svg" in asked[1] and (tmp_path / "t.svg").read_text() == "other"


def test_esc_leaves_the_place_unmarked_and_the_panel_gone(page: PlanPage, qtbot: QtBot) -> None:
    panel = panel_of(page)
    panel.hereabouts.click()
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert page.beside.currentWidget() is page.right
    Hand(page.canvas).click((1.0, 1.0))
    assert panel.here is None and page.canvas.scene.ghosts.ghosts == ()


def test_a_name_of_a_print_run_that_is_taken_is_refused_before_a_file_is_asked_for(
    page: PlanPage, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, PrintRun("Lần 1", "2026-01-01T00:00:00+00:00"))
    panel = panel_of(page)
    panel.final.click()
    panel.run.setText("lan 1")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))
    with pytest.raises(FairError, match="already"):
        page.printing._choose_file()


def test_the_builders_sheet_has_no_mark_and_is_no_print_run(
    page: PlanPage, document: Document, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, told = panel_of(page), list[Message]()
    page.workplace.messages.toast_wanted.connect(told.append)
    panel.hereabouts.click()
    Hand(page.canvas).click((1.0, 1.0))
    panel.final.click()
    panel.builders.click()
    assert panel.here is None and not panel.hereabouts.isEnabled()
    assert panel.run_name is None and not panel.final.isEnabled()
    saving_to(monkeypatch, tmp_path / "s.pdf")
    panel.verb.click()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    with pypdfium2.PdfDocument(tmp_path / "s.pdf") as pdf:
        words = pdf[0].get_textpage().get_text_bounded()
    assert "Bản vẽ dựng gian hàng" in words and "Tân Cương" not in words
    assert records.where(document.fair.db, PrintRun) == []


def test_a_fair_that_cannot_keep_the_print_run_is_told_and_takes_it_later(
    page: PlanPage, document: Document, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, done, wrong = panel_of(page), list[Message](), list[Message]()
    page.workplace.messages.toast_wanted.connect(done.append)
    page.workplace.messages.banner_wanted.connect(wrong.append)
    panel.final.click()
    saving_to(monkeypatch, tmp_path / "s.pdf")
    keep = print_runs.freeze_plan

    def fail(*_: object) -> None:
        raise FairError("disk_full", "The disk is full.", {"place": str(document.folder)})

    monkeypatch.setattr(print_runs, "freeze_plan", fail)
    panel.verb.click()
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert "Chưa lưu được" in wrong[0].what and (tmp_path / "s.pdf").exists()
    monkeypatch.setattr(print_runs, "freeze_plan", keep)
    (again,) = [do for words, do in wrong[0].actions if words == "Thử lại"]
    again()
    assert [run.name for run in records.where(document.fair.db, PrintRun)] == ["Sơ đồ in lần 1"]


@pytest.mark.parametrize("damage", ["booths SET x_m = 9e999", "halls SET width_m = 9e999", "booths SET code = ''"])
def test_values_nobody_could_enter_are_told_as_damage(
    page: PlanPage, document: Document, tmp_path: Path, qtbot: QtBot, damage: str
) -> None:
    told = list[Message]()
    page.workplace.messages.banner_wanted.connect(told.append)
    with contextlib.closing(sqlite3.connect(document.folder / "fair.db")) as db, db:
        db.execute("PRAGMA ignore_check_constraints = 1")
        db.execute(f"UPDATE {damage}")
    with page.workplace.messages.reporting():
        page.printing.write(PlanOptions("a4"), tmp_path / "s.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "Chưa in gì vì dữ liệu của hội chợ bị hỏng." in told[0].what
    assert not (tmp_path / "s.pdf").exists()


def test_ctrl_p_prints_the_plan_and_from_other_pages_the_catalog(
    page: PlanPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.canvas.view.setFocus()
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(page.tools.panel.currentWidget(), PrintPanel) and window.page is page
    overview = window.go("overview")
    qtbot.keyClick(overview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.page and window.page.key == "settings"
