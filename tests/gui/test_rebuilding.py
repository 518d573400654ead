"""The window is made anew, by the user or because the system's light changed: work in hand goes on in the new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot
from running_app import running
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Hall
from boothapp.domain.product import Product
from boothapp.gui import messages
from boothapp.gui.app import App
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.imports import import_run
from boothapp.gui.imports.page import ImportPage
from boothapp.gui.messages import Message
from boothapp.gui.page import Page
from boothapp.gui.photo_matching.page import PhotosPage
from boothapp.gui.plan.halls.hall_form import HallForm
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.preferences import Preferences
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.store import records
from boothapp.store.fair import create_fair, open_fair

HEAD = "STT,Tên đơn vị,Tỉnh,Điện thoại,Sản phẩm\n"


@pytest.fixture
def app(preferences: Preferences, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[App]:
    folder = tmp_path / "Hoi-cho"
    create_fair(folder, FairFacts("Hội chợ thử"))
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        tea = Exhibitor("HTX chè Hảo Đạt")
        records.save(fair.db, tea, Product(tea.id, "Chè móc câu"))
    with running(preferences, qtbot, folder) as made:
        yield made


def go(app: App, key: str, files: list[Path]) -> Page:
    assert isinstance(app.window, MainWindow)
    return app.window.go(key, files=files)


def rebuilt(app: App, qtbot: QtBot, key: str) -> Page:
    """Ask for a new window, wait for it, and return its page."""
    old = app.window
    app.rebuild()
    qtbot.waitUntil(lambda: app.window is not old, timeout=20_000)
    assert isinstance(app.window, MainWindow) and app.window.page is not None and app.window.page.key == key
    return app.window.page


def some_list(folder: Path, name: str, count: int) -> Path:
    rows = "".join(f"{n},HTX {name} số {n},Cà Mau,,Mật ong {n}\n" for n in range(1, count + 1))
    (folder / f"{name}.csv").write_text(HEAD + rows, encoding="utf-8-sig")
    return folder / f"{name}.csv"


def test_the_plan_of_a_list_and_the_lists_that_wait_go_on(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    page = go(app, "import", [some_list(tmp_path, "mot", 2), some_list(tmp_path, "hai", 3)])
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.run.state == import_run.SHOWN, timeout=20_000)
    words = page.accept.text(), page.file_label.text()
    page = rebuilt(app, qtbot, "import")
    assert isinstance(page, ImportPage) and page.run.state == import_run.SHOWN
    assert (page.accept.text(), page.file_label.text()) == words and page.accept.isEnabled()
    page.accept.click()
    qtbot.waitUntil(lambda: page.run.state == import_run.WRITTEN, timeout=20_000)
    page = rebuilt(app, qtbot, "import")
    assert isinstance(page, ImportPage) and page.run.state == import_run.WRITTEN
    assert page.accept.text().strip() == "Tệp tiếp theo: hai.csv"


def test_only_pages_that_are_shown_or_hold_work_are_dressed_once_more(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = go(app, "import", [some_list(tmp_path, "chè", 3)])
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.run.state == import_run.SHOWN, timeout=20_000)
    for key in ("exhibitors", "products", "overview"):
        app.window.go(key)
    dressed: list[set[str]] = []
    dress = app._dress

    def noted() -> None:
        dressed.append({one.key for one in app.window.findChildren(Page)})
        dress()

    monkeypatch.setattr(app, "_dress", noted)
    rebuilt(app, qtbot, "overview")
    assert dressed == [{"import", "overview"}]


def test_writing_a_list_is_not_broken_off(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.preferences.theme = "auto"
    page = go(app, "import", [some_list(tmp_path, "mot", 1200)])
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.run.state == import_run.SHOWN, timeout=20_000)
    old = app.window
    page.accept.click()
    qtbot.waitUntil(lambda: page.run.state == import_run.WRITING, timeout=20_000)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: app.window is not old, timeout=20_000)
    assert app.document is not None and len(records.where(app.document.fair.db, Exhibitor)) == 1201
    assert isinstance(app.window, MainWindow) and isinstance(app.window.page, ImportPage)
    assert app.window.page.run.state == import_run.WRITTEN


def test_choices_among_matched_photos_go_on(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    for number, name in enumerate(("che moc cau", "IMG_2041", "IMG_2042")):
        Image.new("RGB", (640, 480), f"#2040{number * 40:02x}").save(tmp_path / f"{name}.jpg")
    page = go(app, "photos", sorted(tmp_path.glob("*.jpg")))
    assert isinstance(page, PhotosPage)
    qtbot.waitUntil(lambda: len(page.model.rows) == 3, timeout=20_000)
    sure = next(one for one in page.model.rows if one.product_id)
    page.model.choose(next(n for n in range(3) if not page.model.row(n).product_id), sure)
    rows = list(page.model.rows)
    page = rebuilt(app, qtbot, "photos")
    assert isinstance(page, PhotosPage) and page.model.rows == rows and len(page.model.ticked()) == 2
    assert page.accept.text().strip() == "Thêm 2 ảnh" and page.list.isVisible()


def test_a_product_that_is_half_typed_goes_on_and_is_asked_about_when_the_window_closes(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(app.window, MainWindow)
    page = app.window.go("products")
    assert isinstance(page, ProductsPage)
    page.new_record()
    page.details.new.name.setText("Mật ong mới")
    app.window.go("settings")
    rebuilt(app, qtbot, "settings")
    asked: list[str] = []
    monkeypatch.setattr(messages, "asked", lambda _p, question, *_, **__: asked.append(question.why) or 2)
    app.window.close()
    assert asked and "Sản phẩm mới" in asked[0] and app.window.isVisible()
    again = app.window.go("products")
    assert isinstance(again, ProductsPage)
    assert again.details.new.name.text() == "Mật ong mới" and again.details.parts.currentWidget() is again.details.new
    monkeypatch.setattr(messages, "asked", lambda *_, **__: 1)


def exhibitors(app: App) -> ExhibitorsPage:
    assert app.document
    one = Exhibitor("HTX chè Tân Cương", note="gần cổng", wishes="hai mặt tiền")
    other = Exhibitor("HTX Chè Tân Cương Xanh", note="gần sân khấu", wishes="có điện")
    with app.document.fair.edit("test"):
        records.save(app.document.fair.db, one, other)
    assert isinstance(app.window, MainWindow)
    page = app.window.go("exhibitors")
    assert isinstance(page, ExhibitorsPage)
    page.table.choose_all([one.id, other.id])
    return page


def settled(page: Page, qtbot: QtBot) -> ExhibitorsPage:
    """The page when it is painted and has nothing more to do."""
    assert isinstance(page, ExhibitorsPage)
    qtbot.waitUntil(lambda: not page.list._beside.isActive())
    QApplication.processEvents()
    return page


def test_a_field_set_for_many_goes_on(app: App, qtbot: QtBot) -> None:
    page = exhibitors(app)
    page.set_many()
    page.details.bulk.field.set_value("note")
    page.details.bulk.line.setText("Đến sớm một ngày")
    begun = page.details.bulk.begun
    page = settled(rebuilt(app, qtbot, "exhibitors"), qtbot)
    assert page.details.parts.currentWidget() is page.details.bulk and page.details.bulk.begun == begun
    page.details.bulk.apply()
    assert {one.note for one in records.where(page.document.fair.db, Exhibitor)} == {"", "Đến sớm một ngày"}


def test_two_that_are_compared_go_on_with_what_is_chosen(app: App, qtbot: QtBot) -> None:
    page = exhibitors(app)
    page.compare()
    merge = page.details.merge
    merge.choices["note"].choose("other")
    begun = merge.begun
    with page.document.fair.edit("test"):  # another desk's photo arrives: what is chosen stays
        records.save(page.document.fair.db, Exhibitor("HTX Gốm"))
    assert merge.begun == begun and begun[2]["note"] == "other"
    page = settled(rebuilt(app, qtbot, "exhibitors"), qtbot)
    assert page.details.parts.currentWidget() is page.details.merge and page.details.merge.begun == begun


class Held(QObject, HoldsTyped):
    """A field whose text cannot be saved."""

    unsaved = "Đất trống (m²)"


def test_what_cannot_be_kept_is_waited_for_without_a_question(app: App, qtbot: QtBot) -> None:
    assert isinstance(app.window, MainWindow)
    old, told = app.window, list[Message]()
    held = Held(old.go("settings"))
    old.messages.toast_wanted.connect(told.append)
    app.rebuild()
    assert app.window is old and [one.what for one in told] == ["Giao diện mới hiện ra khi đã sửa xong: Đất trống (m²)"]
    held.unsaved = ""
    qtbot.waitUntil(lambda: app.window is not old, timeout=20_000)


def test_an_open_dialog_is_waited_for(app: App, qtbot: QtBot) -> None:
    old, dialog = app.window, QDialog(app.window)
    dialog.open()
    app.rebuild()
    assert app.window is old and dialog.isVisible()
    dialog.close()
    qtbot.waitUntil(lambda: app.window is not old, timeout=20_000)


def test_an_open_menu_is_waited_for(app: App, qtbot: QtBot) -> None:
    old, menu = app.window, QMenu(app.window)
    menu.addAction("Nhà A")
    menu.popup(QPoint(20, 20))
    app.rebuild()
    assert app.window is old and menu.isVisible()
    menu.close()
    qtbot.waitUntil(lambda: app.window is not old, timeout=20_000)


def test_what_is_typed_in_a_panel_of_the_plan_is_waited_for(app: App, qtbot: QtBot) -> None:
    assert isinstance(app.window, MainWindow)
    page = app.window.go("plan")
    assert isinstance(page, PlanPage)
    app.window.workplace.commands.action("plan.hall_new").trigger()
    form = page.tools.panel.currentWidget()
    assert isinstance(form, HallForm)
    form.lines[0].setFocus()
    form.lines[0].selectAll()
    type_text(form.lines[0], "Nhà giữa chợ")
    old, told = app.window, []
    app.window.messages.toast_wanted.connect(lambda message: told.append(message.what))
    app.rebuild()
    assert app.window is old and form.title.text() in told[0]
    qtbot.keyClick(form.lines[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.window is not old, timeout=20_000)
    assert app.document and [hall.name for hall in records.where(app.document.fair.db, Hall)] == ["Nhà giữa chợ"]
