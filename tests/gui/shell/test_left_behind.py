"""Going to another page while something typed cannot be saved: it stays there, the user is told and led back."""

import full_disk
import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.fields import LineEdit
from boothapp.store import records


@pytest.fixture
def page(window: MainWindow) -> ExhibitorsPage:
    made = Exhibitor("HTX Mật ong")
    with window.document.fair.edit("sample"):
        records.save(window.document.fair.db, made)
    shown = window.go("exhibitors", id=made.id)
    assert isinstance(shown, ExhibitorsPage)
    return shown


def field(page: ExhibitorsPage, name: str) -> BoundField:
    return next(one for one in page.findChildren(BoundField) if one.control.objectName().endswith(f".{name}"))


def told(window: MainWindow) -> Message | None:
    return window.banners.banner.message if window.banners.banner else None


def marked(window: MainWindow) -> list[str]:
    buttons = window.sidebar.findChildren(QToolButton)
    return [one.objectName() for one in buttons if one.objectName().startswith("nav.") and one.isChecked()]


def go_by_mouse(window: MainWindow, key: str) -> None:
    button = window.findChild(QToolButton, f"nav.{key}")
    assert button is not None
    button.click()


def test_a_refused_value_stays_and_is_led_back_to(window: MainWindow, page: ExhibitorsPage, qtbot: QtBot) -> None:
    name = field(page, "name")
    assert isinstance(name.control, LineEdit)
    name.control.clear()
    go_by_mouse(window, "products")
    assert window.page is not page and marked(window) == ["nav.products"]
    banner = told(window)
    assert banner is not None and banner.what == "Chưa lưu: Tên đơn vị."
    assert banner.why == "Phần đã nhập vẫn còn ở trang Đơn vị."
    with window.document.fair.edit("sample"):
        records.save(window.document.fair.db, Exhibitor("HTX Khác"))  # the page reads the fair again
    ((verb, back),) = banner.actions
    assert verb == "Quay lại"
    back()
    assert window.page is page and name.text == "" and name.problem and told(window) is None


def test_a_full_disk_keeps_nobody_on_the_page(window: MainWindow, page: ExhibitorsPage, qtbot: QtBot) -> None:
    give_room = full_disk.fill(window.document)
    wishes = field(page, "wishes")
    type_text(wishes.control, "Cần ổ điện " * 9)
    go_by_mouse(window, "overview")
    assert window.page is not page and marked(window) == ["nav.overview"]
    banner = told(window)
    assert (
        banner is not None and banner.what == "Chưa lưu được." and [verb for verb, _ in banner.actions] == ["Thử lại"]
    )
    go_by_mouse(window, "exhibitors")
    assert wishes.text.startswith("Cần ổ điện")
    give_room()
    go_by_mouse(window, "overview")
    assert window.document.state == "saved" and told(window) is None and not page.unsaved()


def test_the_sidebar_marks_what_is_shown_whatever_a_page_does(
    window: MainWindow, page: ExhibitorsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise FairError("moved", "The folder was moved.")

    monkeypatch.setattr(page, "leave", fail)
    go_by_mouse(window, "products")
    assert window.page is not None and marked(window) == [f"nav.{window.page.key}"] == ["nav.products"]
    assert told(window) is not None


def test_a_page_that_keeps_all_is_left_without_a_word(window: MainWindow, page: ExhibitorsPage) -> None:
    type_text(field(page, "wishes").control, "Gần cửa")
    window.go("products")
    assert told(window) is None and not page.unsaved()
