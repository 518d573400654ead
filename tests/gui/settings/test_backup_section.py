"""The sections that work in jobs: copies of the fair, what restoring one would change, the printed catalog."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import theme
from boothapp.gui.app import App
from boothapp.gui.document import Document
from boothapp.gui.settings.backup_section import BackupSection
from boothapp.gui.settings.catalog_section import CatalogSection
from boothapp.gui.settings.look_section import LookSection
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.tokens import DARK
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.store import backups, outside_copies, records
from boothapp.store.fair import open_fair


def add(document: Document, name: str) -> None:
    with document.fair.edit("intake", exhibitor=name):
        records.save(document.fair.db, Exhibitor(name))


def press(parent: QWidget, name: str) -> None:
    found = parent.findChild(QPushButton, name)
    assert found is not None and found.isEnabled()
    found.click()


def section_of(app: App) -> BackupSection:
    assert isinstance(app.window, MainWindow)
    app.window.commands.action("backup.restore").trigger()
    found = app.window.findChild(BackupSection)
    assert found is not None
    return found


def test_a_backup_is_made_when_asked_and_only_then_if_something_changed(app: App, qtbot: QtBot) -> None:
    section = section_of(app)
    assert app.document and section.list.rowCount() == 1
    press(section, "backup.now")
    qtbot.waitUntil(section.said.isVisible)
    assert section.said.text() == "Không có gì thay đổi từ bản mới nhất."
    add(app.document, "HTX")
    press(section, "backup.now")
    qtbot.waitUntil(lambda: section.list.rowCount() == 2)
    assert section.said.text() == "Đã sao lưu và kiểm tra bản sao." and len(backups.listed(app.document.folder)) == 2
    whys = [section.list.item(row, 1) for row in range(2)]
    assert [why.text() for why in whys if why] == ["Bấm Sao lưu ngay", "Khi mở hội chợ"]


def test_the_fair_comes_back_from_a_backup_and_what_it_was_stays_beside(app: App, qtbot: QtBot) -> None:
    section = section_of(app)
    assert app.document
    folder = app.document.folder
    add(app.document, "HTX thêm sau")
    section.list.setFocus()
    press(section, "backup.look")
    qtbot.waitUntil(section.panel.isVisible)
    told = [made.text() for made in section.panel.findChildren(QLabel) if made.isVisible()]
    assert told[-4:] == ["Đơn vị", "–", "–", "1"]
    press(section.panel, "restore.yes")
    assert isinstance(app.window, WelcomeWindow)
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window.page is not None)
    assert app.document and app.document.folder == folder and app.document.fair.writable
    assert records.where(app.document.fair.db, Exhibitor) == []
    assert isinstance(app.window, MainWindow) and app.window.banners.banner is not None
    assert app.window.banners.banner.message.what == "Đã khôi phục hội chợ từ bản sao lưu."
    (beside,) = [one for one in folder.parent.iterdir() if one.name.startswith("Hoi-cho (trước")]
    with open_fair(beside) as before:
        assert [one.name for one in records.where(before.db, Exhibitor)] == ["HTX thêm sau"]


def test_a_backup_that_cannot_be_restored_leaves_the_fair_open(app: App, qtbot: QtBot) -> None:
    section = section_of(app)
    assert app.document
    section.panel.wanted.emit(app.document.folder / "backups" / "none.db")
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow))
    assert app.document and app.document.fair.writable and app.window is not None
    assert isinstance(app.window, MainWindow) and app.window.banners.banner is not None


def test_a_backup_like_the_fair_offers_nothing_to_restore(app: App, qtbot: QtBot) -> None:
    section = section_of(app)
    press(section, "backup.look")
    qtbot.waitUntil(section.panel.isVisible)
    yes = section.panel.findChild(QPushButton, "restore.yes")
    assert yes is not None and not yes.isVisible() and "giống hệt" in section.panel.title.text()
    press(section.panel, "restore.no")
    assert not section.panel.isVisible()


def test_a_damaged_backup_is_told(app: App, qtbot: QtBot) -> None:
    section = section_of(app)
    assert section.list.chosen is not None and isinstance(app.window, MainWindow)
    section.list.chosen.path.write_bytes(b"SQLite format 3\0" + bytes(500))
    press(section, "backup.look")
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window.banners.banner is not None)
    assert app.window.banners.banner is not None
    assert app.window.banners.banner.message.what == "Bản sao lưu này bị hỏng."


def test_the_whole_fair_goes_to_a_stick(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    section = section_of(app)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    for expected in (1, 2):
        press(section, "backup.stick")
        assert section.work.isVisible()
        qtbot.waitUntil(lambda: not section.work.running)
        assert len(list(stick.glob("Hoi-cho 2*.zip"))) == expected
    assert section.said.text().startswith("Đã ghi và đọc lại đủ: ") and section.stick.isEnabled()
    assert app.document
    copy = outside_copies.last(app.document.fair.db)
    assert copy is not None and Path(copy.file).parent == stick and copy.file in section.last.text()


def test_a_copy_that_ends_during_an_import_is_remembered_after_it(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    section = section_of(app)
    assert app.document
    with app.document.fair.edit("import", file="a.xlsx"):
        section.copy_to(tmp_path)
        qtbot.waitUntil(lambda: not section.work.running)
        assert outside_copies.last(app.document.fair.db) is None
        records.save(app.document.fair.db, Exhibitor("HTX"))
    copy = outside_copies.last(app.document.fair.db)
    assert copy is not None and copy.edits_since == 1, "the import is not in it"


def test_a_copy_removes_what_killed_ones_left_on_the_stick(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    section = section_of(app)
    stick = tmp_path / "USB"
    stick.mkdir()
    left, at_work = stick / ".Hoi-cho 2026-07-26.zip.0a1b2c3d.tmp", stick / ".Hoi-cho 2026-07-27.zip.00000000.tmp"
    folder, other = (
        stick / ".Hoi-cho 2026-07-26 (2).zip.4a5b6c7d.tmp",
        stick / ".Hoi-cho-khac 2026-07-26.zip.0a1b2c3d.tmp",
    )
    folder.mkdir()
    for file in (left, at_work, folder / "fair.db", other):
        file.write_bytes(b"half")
    for old in (left, folder, other):
        os.utime(old, (1_000_000_000, 1_000_000_000))
    section.copy_to(stick)
    qtbot.waitUntil(section.said.isVisible)
    kept = sorted(one.name for one in stick.iterdir())
    assert kept[:2] == [at_work.name, other.name] and len(kept) == 3 and kept[2].endswith(".zip")


def test_a_stick_that_cannot_be_written_is_told(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    section = section_of(app)
    section.copy_to(tmp_path / "gone")
    assert isinstance(app.window, MainWindow)
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow) and app.window.banners.banner is not None)
    assert section.stick.isEnabled() and not section.said.isVisible() and app.window.banners.banner is not None
    again, elsewhere = app.window.banners.banner.message.actions
    assert (again[0], elsewhere[0]) == ("Thử lại", "Chọn nơi khác…")
    (tmp_path / "gone").mkdir()
    again[1]()
    qtbot.waitUntil(section.said.isVisible)
    assert section.said.text().startswith("Đã ghi và đọc lại đủ: ")


def test_another_theme_shows_the_same_section_again(app: App, qtbot: QtBot) -> None:
    before = app.window
    assert isinstance(before, MainWindow)
    before.go("settings", section="look")
    section = before.findChild(LookSection)
    assert section is not None
    section.theme.set_value("dark")
    section.theme.activated.emit(section.theme.currentIndex())
    qtbot.waitUntil(lambda: app.window is not before)
    assert isinstance(app.window, MainWindow) and theme.hex_of("app") == DARK["app"]
    again = app.window.findChild(LookSection)
    assert again is not None and again.isVisible() and again.theme.value() == "dark"


def catalog_of(window: MainWindow) -> CatalogSection:
    window.commands.action("print").trigger()
    found = window.findChild(CatalogSection)
    assert found is not None
    return found


def test_the_catalog_is_exported_as_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(window.document, "HTX Mật ong")
    section = catalog_of(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "danh mục"), ""))
    section.choices["paper"].set_value("a4")
    section.choices["design"].set_value("danh-sach")
    press(section, "catalog.export")
    assert section.work.isVisible() and not section.export.isEnabled()
    qtbot.waitUntil(lambda: not section.work.running, timeout=20_000)
    assert (tmp_path / "danh mục.pdf").read_bytes().startswith(b"%PDF")
    assert section.said.text().startswith("Đã xuất danh mục.pdf: ") and "0 lỗi" in section.counted.text()
    assert section.open_file.isVisible() and not section.anyway.isVisible() and section.export.isEnabled()
    again = CatalogSection(window.workplace)
    qtbot.addWidget(again)
    again.restore(section.state())
    assert (again.options.paper, again.options.design) == ("a4", "danh-sach")
    press(again, "catalog.defaults")
    assert again.options.paper == "a5"


def test_errors_stop_the_catalog_until_it_is_wanted_all_the_same(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    add(window.document, "123")  # no name
    section = catalog_of(window)
    target = tmp_path / "danh-muc.pdf"
    section.print_to(target)
    qtbot.waitUntil(lambda: not section.work.running, timeout=20_000)
    assert section.said.text() == "Chưa xuất: còn 1 lỗi sẽ in sai." and not target.exists()
    press(section, "catalog.anyway")
    qtbot.waitUntil(lambda: not section.work.running, timeout=20_000)
    assert target.exists() and section.said.text().startswith("Đã xuất")


def test_the_export_can_be_stopped(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    section = catalog_of(window)
    section.print_to(tmp_path / "danh-muc.pdf")
    press(section.work, "catalog.stop")
    qtbot.waitUntil(lambda: not section.work.running)
    assert section.export.isEnabled() and list(tmp_path.glob("*.pdf")) == []


def test_a_place_that_cannot_be_written_offers_another(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    section = catalog_of(window)
    section.print_to(tmp_path / "gone" / "danh-muc.pdf")
    qtbot.waitUntil(lambda: window.banners.banner is not None, timeout=20_000)
    assert window.banners.banner is not None
    message = window.banners.banner.message
    assert message.what == f"Không có thư mục {tmp_path / 'gone'}."
    assert [verb for verb, _ in message.actions] == ["Thử lại", "Chọn nơi khác…"]
    (tmp_path / "gone").mkdir()
    message.actions[0][1]()
    qtbot.waitUntil(lambda: not section.work.running, timeout=20_000)
    assert (tmp_path / "gone" / "danh-muc.pdf").exists()


def test_a_place_that_cannot_be_looked_at_is_told_with_another_to_choose(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    """A network drive that is gone raises where a missing folder does not, as a name that is too long does."""
    section = section_of(app)
    assert isinstance(app.window, MainWindow)
    section.copy_to(tmp_path / ("x" * 300))
    qtbot.waitUntil(lambda: app.window.banners.banner is not None)
    assert [verb for verb, _ in app.window.banners.banner.message.actions] == ["Thử lại", "Chọn nơi khác…"]
