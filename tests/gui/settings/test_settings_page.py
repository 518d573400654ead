"""The other sections of the settings: look, desk, product groups; what the page keeps and how it is reached."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.product import Product
from boothapp.gui.settings.catalog_section import CatalogSection
from boothapp.gui.settings.desk_section import DeskSection
from boothapp.gui.settings.groups_section import GroupsSection
from boothapp.gui.settings.look_section import LookSection
from boothapp.gui.settings.page import SettingsPage
from boothapp.gui.settings.section_table import SECTIONS
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.store import records
from boothapp.tasks import fair_lists
from boothapp.tasks.new_fair import standard_groups
from tests.gui.typing_vietnamese import type_text

Shown = TypeVar("Shown", bound=QWidget)


def shown(window: MainWindow, key: str, kind: type[Shown]) -> Shown:
    window.activateWindow()
    window.go("settings", section=key)
    found = window.findChild(kind)
    assert found is not None and found.isVisible()
    return found


def press(parent: QWidget, name: str, kind: type[QPushButton] | type[QToolButton] = QPushButton) -> None:
    found = parent.findChild(kind, name)
    assert found is not None
    found.click()


def test_another_look_is_kept_and_makes_the_window_anew(window: MainWindow, qtbot: QtBot) -> None:
    section = shown(window, "look", LookSection)
    with qtbot.waitSignal(window.rebuild_wanted):
        section.theme.set_value("dark")
        section.theme.activated.emit(section.theme.currentIndex())
    section.text_size.set_value(125)
    section.text_size.activated.emit(section.text_size.currentIndex())
    kept = window.workplace.preferences
    assert (kept.language, kept.theme, kept.text_percent) == ("vi", "dark", 125)
    with qtbot.waitSignal(window.rebuild_wanted):
        press(section, "look.defaults")
    assert (kept.theme, kept.text_percent) == ("auto", 100)
    with qtbot.assertNotEmitted(window.rebuild_wanted):
        press(section, "look.defaults")


def test_the_desk_is_called_so_in_the_history_from_now_on(window: MainWindow) -> None:
    section = shown(window, "desk", DeskSection)
    section.name.setFocus()
    section.name.selectAll()
    type_text(section.name, "Bàn  số 3")
    section.name.clearFocus()
    assert window.workplace.preferences.desk == window.document.fair.desk == section.name.text() == "Bàn số 3"
    press(section, "desk.defaults")
    assert window.document.fair.desk == section.name.text() != "Bàn số 3"


@pytest.fixture
def groups(window: MainWindow) -> GroupsSection:
    with window.document.fair.edit("sample"):
        records.save(window.document.fair.db, *standard_groups())
    return shown(window, "groups", GroupsSection)


def names(window: MainWindow) -> list[str]:
    return [group.name for group in fair_lists.items(window.document.fair, ProductGroup)]


def test_a_group_in_use_is_not_removed(window: MainWindow, groups: GroupsSection) -> None:
    first, second = (made.item for made in groups.rows.rows[:2])
    with window.document.fair.edit("intake", exhibitor="HTX"):
        exhibitor = Exhibitor("HTX")
        records.save(window.document.fair.db, exhibitor, Product(exhibitor.id, "Giỏ tre", group_id=first.id))
    press(groups.rows.rows[0], "groups.remove", QToolButton)
    assert names(window)[0] == first.name and window.banners.banner is None  # no row moves under the hand
    [told] = [made.message.what for made in window.findChildren(Toast) if made.isVisible()]
    assert told.startswith(f"Nhóm “{first.name}” đang được dùng.")
    press(groups.rows.rows[1], "groups.remove", QToolButton)
    assert second.name not in names(window)
    [toast] = [made for made in window.findChildren(Toast) if made.isVisible()]
    press(toast, "toast.action0")
    assert second.name in names(window)


def test_groups_are_added_renamed_and_brought_back(window: MainWindow, groups: GroupsSection) -> None:
    standard = names(window)
    press(groups, "groups.add")
    row = groups.rows.rows[-1]
    type_text(row.lines["name"], "Cây cảnh")
    row.lines["name"].clearFocus()
    groups.rows.rows[0].lines["name"].setFocus()
    groups.rows.rows[0].lines["name"].selectAll()
    type_text(groups.rows.rows[0].lines["name"], "Mỹ nghệ")
    groups.rows.rows[0].lines["name"].clearFocus()
    press(groups.rows.rows[1], "groups.remove", QToolButton)
    assert names(window) == ["Mỹ nghệ", *standard[2:], "Cây cảnh"]
    kept = {group.id for group in records.where(window.document.fair.db, ProductGroup, deleted=True)}
    press(groups, "groups.defaults")
    assert names(window) == [*standard, "Cây cảnh"]
    assert {group.id for group in records.where(window.document.fair.db, ProductGroup, deleted=True)} == kept
    window.commands.action("undo").trigger()
    assert names(window) == ["Mỹ nghệ", *standard[2:], "Cây cảnh"]
    assert [made.lines["name"].text() for made in groups.rows.rows] == names(window)


@pytest.mark.parametrize(("command", "section"), [("print", 5), ("backup.usb", 4), ("backup.restore", 4)])
def test_commands_lead_to_their_section(command: str, section: int, window: MainWindow) -> None:
    window.commands.action(command).trigger()
    assert isinstance(window.page, SettingsPage) and window.page.list.currentRow() == section


def test_the_section_that_is_shown_is_marked_from_the_first_moment(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.go("settings")
    assert isinstance(page, SettingsPage)
    (marked,) = page.list.selectedItems()
    assert page.list.row(marked) == page.list.currentRow() == 0
    assert page.section is not None and page.section.isVisible()


def test_the_page_comes_back_as_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("settings", section="catalog")
    assert isinstance(page, SettingsPage)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    again = SettingsPage(window.workplace)
    qtbot.addWidget(again)
    again.restore(page.state())
    again.arrive()
    assert SECTIONS[again.list.currentRow()].key == "backup"
    again.restore({"section": 3, "sections": [1]})


def test_sections_fit_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1180, 600)
    for entry in SECTIONS:
        window.go("settings", section=entry.key)
        page = window.page
        assert isinstance(page, SettingsPage) and page.section is not None
        room = page.stack.width()
        assert page.section.minimumSizeHint().width() <= room, entry.key
        assert page.section.width() <= room, entry.key


def test_the_button_that_exports_has_the_focus_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.go("settings", section="catalog")
    qtbot.waitUntil(window.isActiveWindow)
    assert isinstance(page, SettingsPage) and isinstance(page.section, CatalogSection)
    section = page.section
    assert section.export.hasFocus()
    section.print_to(tmp_path / "danh-muc.pdf", with_errors=True)
    assert not section.export.hasFocus()
    qtbot.waitUntil(section.export.isEnabled, timeout=20_000)
    assert section.export.hasFocus() and (tmp_path / "danh-muc.pdf").exists()


def test_an_export_tells_what_was_ignored_among_the_checks(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.go("checks")
    check = window.document.check
    qtbot.waitUntil(lambda: bool(check.known and check.open), timeout=20_000)
    check.ignore(check.open[:2])
    page = window.go("settings", section="catalog")
    assert isinstance(page, SettingsPage) and isinstance(page.section, CatalogSection)
    page.section.print_to(tmp_path / "danh-muc.pdf", with_errors=True)
    qtbot.waitUntil(page.section.export.isEnabled, timeout=20_000)
    assert page.section.counted.text().endswith("Đã bỏ qua lần này: 2.")
