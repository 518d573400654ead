"""A fair brought back from a backup: the slip that is being typed is this laptop's and goes over."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from running_app import running
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Booth, Hall
from boothapp.gui.app import App
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.overview.page import OverviewPage
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.store import backups, outside_copies, records
from boothapp.tasks import begun_draws, draw_lots, intake


def main_window(app: App) -> MainWindow:
    assert isinstance(app.window, MainWindow)
    return app.window


def slip(app: App) -> IntakePage:
    page = main_window(app).go("intake")
    assert isinstance(page, IntakePage)
    return page


def test_the_slip_that_is_typed_goes_over_into_the_restored_fair(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    assert app.document
    known = Exhibitor("HTX Chè Hảo Đạt", phone="0905 111 222")
    backup = backups.listed(app.document.folder)[-1].path  # of when it was opened
    with app.document.fair.edit("test"):
        records.save(app.document.fair.db, known)
    page = slip(app)
    page.open_exhibitor(known.id)
    type_text(page.form.fields["note"].line, "gần cổng")
    old = app.window
    main_window(app).workplace.bring_back(backup)
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window is not old, timeout=20_000)
    page = slip(app)
    assert app.document and records.where(app.document.fair.db, Exhibitor) == []
    assert (page.slip().name, page.slip().note) == ("HTX Chè Hảo Đạt", "gần cổng")
    assert not page.slip().known and page.save()  # as a new exhibitor: the restored fair has none of that name
    assert [one.name for one in records.where(app.document.fair.db, Exhibitor)] == ["HTX Chè Hảo Đạt"]


def test_a_copy_on_a_stick_is_known_after_a_backup_was_restored(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    assert app.document
    fair, stick = app.document.fair, tmp_path / "USB.zip"
    backup = backups.listed(fair.folder)[-1].path
    with app.document.fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Chè Hảo Đạt"))
    outside_copies.remember(fair, stick, outside_copies.newest_entry(fair))
    before = outside_copies.last(fair.db)
    old = app.window
    main_window(app).workplace.bring_back(backup)
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window is not old, timeout=20_000)
    fair = app.document.fair
    assert before and outside_copies.last(fair.db) == before
    with app.document.fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Gốm"))
    after = outside_copies.last(fair.db)
    assert after and after.edits_since == 1
    overview = main_window(app).go("overview")
    assert isinstance(overview, OverviewPage) and overview.last_copy.text().startswith("Sao lưu ra USB gần nhất")


def test_the_overview_leads_to_a_slip_that_was_begun(app: App, qtbot: QtBot) -> None:
    type_text(slip(app).form.fields["name"].line, "HTX Mật ong")
    page = main_window(app).go("overview")
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: any("HTX Mật ong" in one.sentence for one in page.list.todos))
    page.do(page.list.todos[0])
    assert main_window(app).page is slip(app) and slip(app).form.fields["name"].line.cursorPosition() == 11


def test_a_slip_that_cannot_go_over_stops_the_restoring(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app.document
    backup, folder = backups.listed(app.document.folder)[-1].path, app.document.folder
    with app.document.fair.edit("test"):
        records.save(app.document.fair.db, Exhibitor("HTX Gốm"))
    type_text(slip(app).form.fields["name"].line, "HTX Mật ong")

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(intake, "bring_over", fail)
    old = app.window
    main_window(app).workplace.bring_back(backup)
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window is not old, timeout=20_000)
    assert app.document and [one.name for one in records.where(app.document.fair.db, Exhibitor)] == ["HTX Gốm"]
    banner = main_window(app).banners.banner
    assert banner and banner.message.what == "Chưa khôi phục được; hội chợ vẫn như trước."
    assert "Ổ đĩa đã đầy" in banner.message.why
    assert slip(app).slip().name == "HTX Mật ong" and list(folder.parent.glob("*khôi phục*")) == []


def test_a_draw_of_lots_that_was_begun_goes_over_and_ends_there(app: App, qtbot: QtBot) -> None:
    assert app.document
    fair, backup = app.document.fair, backups.listed(app.document.folder)[-1].path
    with fair.edit("test"):
        records.save(
            fair.db, Exhibitor("HTX Gốm", id="e"), Hall("Nhà A", 20, 20, id="h"), Booth("h", "A1", 0, 0, id="b")
        )
    lots, known = draw_lots.draw(fair, ["e"], ["b"], "7"), draw_lots.known_of(fair, ["e"], ["b"])
    begun_draws.keep(fair, begun_draws.Begun("Khu A", "7", "", ["b"], lots, 1, known=known))
    old = app.window
    main_window(app).workplace.bring_back(backup)
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window is not old, timeout=20_000)
    page = main_window(app).go("plan")
    assert isinstance(page, PlanPage) and records.where(app.document.fair.db, Exhibitor, deleted=True) == []
    page.workplace.commands.action("plan.lots").trigger()
    assert page.lots.dialog and "1/1" in page.lots.dialog.told.text()
    qtbot.mouseClick(page.lots.dialog.one_by_one, Qt.MouseButton.LeftButton)
    screen = page.lots.screen
    assert screen and (screen.who.text(), screen.booth.text()) == ("HTX Gốm", "A1")
    qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert "HTX Gốm" in screen.wrong.text()
    qtbot.mouseClick(screen.keep_partly, Qt.MouseButton.LeftButton)
    (draw,) = draw_lots.held(app.document.fair)
    told = draw_lots.results(app.document.fair, draw.id)
    assert [(one.exhibitor_name, one.booth_code) for one in told] == [("HTX Gốm", "A1")]


def test_a_restore_that_was_killed_is_ended_by_the_next_start(app: App, preferences: Preferences, qtbot: QtBot) -> None:
    assert app.document
    folder = app.document.folder
    with app.document.fair.edit("test"):
        records.save(app.document.fair.db, Exhibitor("HTX Chè Hảo Đạt"))
    qtbot.waitUntil(lambda: not app.upkeep.running)
    app.show_welcome()
    qtbot.waitUntil(lambda: not app.upkeep.running)
    words = "khôi phục 2026-11-24 2215)"
    shutil.copytree(folder, folder.with_name(f"{folder.name} (trước {words}"))
    folder.rename(folder.with_name(f"{folder.name} (đã {words}"))
    left = folder.with_name(f".{folder.name}.0123abcd.tmp")
    (left / folder.name).mkdir(parents=True)
    assert isinstance(again := app.show_welcome(), WelcomeWindow)
    assert again.findChild(QPushButton, "welcome.recent0").isEnabled()
    with running(preferences, qtbot) as second:
        assert second.start(None)
        qtbot.waitUntil(lambda: isinstance(second.window, MainWindow) and second.window.page is not None)
        assert second.document and second.document.folder == folder
        assert [one.name for one in records.where(second.document.fair.db, Exhibitor)] == ["HTX Chè Hảo Đạt"]
        qtbot.waitUntil(lambda: not second.upkeep.running)
    assert not left.exists()
