"""The palette: what it finds without diacritics, keys and input methods, where it leads."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.gui import translation
from boothapp.gui.command import titled
from boothapp.gui.command_table import TABLE
from boothapp.gui.shell import palette_entries
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.palette import Palette
from boothapp.gui.shell.palette_delegate import ENTRY
from boothapp.store import records


@pytest.fixture
def went(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """Where the palette led, with two exhibitors and a product in the fair and all their pages there."""
    found: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(palette_entries, "is_page", lambda key: True)
    monkeypatch.setattr(window, "go", lambda key, **arguments: found.append((key, arguments)))
    with window.document.fair.edit("intake", exhibitor="HTX"):
        bee = Exhibitor("HTX Mật ong Đồi Xanh", id="bee")
        records.save(window.document.fair.db, bee, Exhibitor("Công ty Chè Tân Cương", id="tea"))
        records.save(window.document.fair.db, Product("bee", "Mật ong bạc hà <b>", id="honey"))
    return found


def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    window.commands.action("palette").trigger()
    (made,) = [one for one in window.findChildren(Palette) if one.isVisible()]
    qtbot.waitUntil(made.isActiveWindow)
    return made


def titles(made: Palette) -> list[str]:
    model = made.list.model()
    return [model.index(row, 0).data(ENTRY).title for row in range(model.rowCount())]


def write(made: Palette, text: str, preedit: str = "") -> None:
    """Type as an input method does: a committed text, and one that is still being composed."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QApplication.sendEvent(made.line, event)


def test_without_a_text_it_lists_commands_with_their_keys(window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot)
    assert "Mở Tiếp nhận" in titles(made) and "Tìm mọi thứ" not in titles(made)
    keys = {made.list.model().index(row, 0).data(ENTRY).keys for row in range(made.list.model().rowCount())}
    assert "Ctrl+2" in keys


@pytest.mark.parametrize("typed", ["tiep nhan", "Tiếp nhận", "nhan", "mo tiep"])
def test_commands_are_found_without_diacritics(typed: str, window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot)
    write(made, typed)
    made.search()
    assert titles(made)[0] == "Mở Tiếp nhận"


def test_commands_of_another_page_are_not_offered(window: MainWindow, qtbot: QtBot) -> None:
    window.go("intake")
    made = palette(window, qtbot)
    assert "Lưu phiếu" in titles(made)
    made.close()
    window.go("overview")
    made = palette(window, qtbot)
    assert "Lưu phiếu" not in titles(made)
    write(made, "luu phieu")
    made.search()
    assert titles(made) == []


def test_a_command_that_needs_nothing_chosen_is_found_on_every_page_and_leads_to_its_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("intake")
    made = palette(window, qtbot)
    assert "Tìm đơn vị trùng" not in titles(made)
    write(made, "tim don vi trung")
    made.search()
    assert titles(made) == ["Tìm đơn vị trùng"] and made.list.currentIndex().data(ENTRY).subtitle == "Đơn vị"
    given = list[str]()
    window.commands.given.connect(given.append)
    made.accept_chosen()
    qtbot.waitUntil(lambda: bool(given))
    assert given == ["exhibitors.duplicates"] and window.page is not None and window.page.key == "exhibitors"


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("doi xanh", ("exhibitors", {"id": "bee"})),
        ("bạc hà", ("products", {"id": "honey"})),
        ("che tan cuong", ("exhibitors", {"id": "tea"})),
    ],
)
def test_enter_leads_to_the_record(
    typed: str,
    place: tuple[str, dict[str, Any]],
    window: MainWindow,
    went: list[tuple[str, dict[str, Any]]],
    qtbot: QtBot,
) -> None:
    made = palette(window, qtbot)
    write(made, typed)
    qtbot.keyClick(made.line, Qt.Key.Key_Return)  # before the search of itself began
    qtbot.waitUntil(lambda: went == [place])


def test_arrows_move_in_the_list_while_the_line_keeps_the_letters(
    window: MainWindow, went: list[tuple[str, dict[str, Any]]], qtbot: QtBot
) -> None:
    made = palette(window, qtbot)
    write(made, "mat ong")
    qtbot.waitUntil(lambda: titles(made) == ["Mật ong bạc hà <b>", "HTX Mật ong Đồi Xanh"])
    qtbot.keyClick(made.line, Qt.Key.Key_Down)
    qtbot.keyClick(made.line, Qt.Key.Key_Down)
    qtbot.keyClick(made.line, Qt.Key.Key_Up)
    qtbot.keyClick(made.line, Qt.Key.Key_Down)
    assert made.line.text() == "mat ong"
    qtbot.keyClick(made.line, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: went == [("exhibitors", {"id": "bee"})])


def test_letters_still_being_composed_are_not_searched_and_nothing_is_completed(
    window: MainWindow, went: list[tuple[str, dict[str, Any]]], qtbot: QtBot
) -> None:
    made = palette(window, qtbot)
    write(made, "", preedit="mat on")
    made.search()
    assert made.line.text() == "" and "Mở Tiếp nhận" in titles(made)
    write(made, "mật ong")
    made.search()
    assert made.line.text() == "mật ong" and titles(made)[0] in ("HTX Mật ong Đồi Xanh", "Mật ong bạc hà <b>")


def test_what_fits_nothing_is_said(window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot)
    write(made, "zzzz")
    made.search()
    assert made.none.isVisible() and not made.list.isVisible()
    qtbot.keyClick(made.line, Qt.Key.Key_Return)
    assert made.isVisible()


def test_escape_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot)
    with qtbot.waitSignal(made.destroyed):
        qtbot.keyClick(made.line, Qt.Key.Key_Escape)


def test_a_click_elsewhere_closes_it_once_the_window_is_active(window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot)
    QApplication.sendEvent(made, QEvent(QEvent.Type.WindowDeactivate))
    assert made.isVisible()  # Qt still works on it
    qtbot.waitUntil(lambda: not window.findChildren(Palette))


def test_all_ways_to_a_page_are_called_alike(window: MainWindow, qtbot: QtBot) -> None:
    translation.use("en")
    try:
        named = [titled(one) for one in TABLE if one.id.startswith("go.") or one.id == "bin"]
        assert all(name.startswith("Go to ") for name in named), named
    finally:
        translation.use("vi")
