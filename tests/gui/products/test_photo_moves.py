"""Pictures and photos brought to a product by mouse or clipboard: what is said before, what is done, and undone."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from dragged_photos import BOTH, NONE, drop, files_data, names, on_card, photo_data, shown
from product_fair import COFFEE, HONEY, POT
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boothapp.gui.messages import Message
from boothapp.gui.products.dragging import dragged
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.products.photo_strip import PhotoStrip
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.drop_sign import DropSign
from boothapp.gui.widgets.file_drops import Answer
from boothapp.tasks import edit_photos

CTRL = Qt.KeyboardModifier.ControlModifier
Pictures = Callable[..., list[Path]]


def hover(target: QWidget, data: QMimeData, at: QPointF, held: Qt.KeyboardModifier = NONE) -> Qt.DropAction | None:
    """Drag something over a place; returns what would be done, None when the widget leaves it alone."""
    QApplication.sendEvent(target, QDragEnterEvent(at.toPoint(), BOTH, data, Qt.MouseButton.LeftButton, held))
    event = QDragMoveEvent(at.toPoint(), BOTH, data, Qt.MouseButton.LeftButton, held)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.dropAction() if event.isAccepted() else None


def answer(page: ProductsPage, product_id: str) -> Answer | None:
    """What the card of a product says to what is dragged over it."""
    number = page.list.model.number_of(product_id)
    assert number is not None
    return page.list.gallery.look_of(number).answer


def sign(over: QWidget) -> str:
    return "".join(one.words.text() for one in over.findChildren(DropSign) if one.isVisible())


def test_a_photo_that_is_dragged_hangs_below_the_bar_that_shows_its_place(
    page: ProductsPage, pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[int, list[str]]] = []

    def begin(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        moved = dragged(drag.mimeData())
        begun.append((drag.hotSpot().y(), list(moved.photos) if moved else []))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", begin)
    drop(page.list.gallery.viewport(), files_data(pictures("a.jpg", "b.jpg")), on_card(page, POT))
    page.list.choose(POT)
    strip = page.details.panel.findChild(PhotoStrip)
    assert strip is not None
    qtbot.waitUntil(lambda: strip.count() == 2)
    strip.setCurrentRow(1)
    strip.startDrag(BOTH)
    assert begun == [(-strip.height() // 2, [strip.ids[1]])]


def test_files_let_go_over_a_card_become_its_photos(page: ProductsPage, pictures: Pictures, qtbot: QtBot) -> None:
    files = pictures("a.jpg", "b.jpg")
    assert drop(page.list.gallery.viewport(), files_data(files), on_card(page, POT))
    qtbot.waitUntil(lambda: names(page, POT) == ["a.jpg", "b.jpg"], timeout=20_000)
    page.document.undo()
    assert shown(page, POT) == []


def test_files_and_folders_let_go_over_the_photo(page: ProductsPage, pictures: Pictures, qtbot: QtBot) -> None:
    page.arrive(id=HONEY)
    frame = page.details.panel.photos.frame
    assert drop(frame, files_data([pictures("a.jpg", "b.jpg")[0].parent]), QPointF(40, 40))
    assert page.desk.arrivals.waiting(HONEY) == 1
    qtbot.waitUntil(lambda: names(page, HONEY) == ["a.jpg", "b.jpg"], timeout=20_000)
    qtbot.waitUntil(lambda: page.desk.arrivals.waiting(HONEY) == 0)
    assert page.details.panel.photos.figures.text() == "1/2 · 600×450"


def test_what_is_no_picture_is_refused(page: ProductsPage, tmp_path: Path) -> None:
    note = tmp_path / "ghi chú.txt"
    note.write_text("x", encoding="utf-8")
    for target, at in (
        (page.list.gallery.viewport(), on_card(page, POT)),
        (page.details.panel.photos.frame, QPointF()),
    ):
        assert not drop(target, files_data([note]), at)
        assert not drop(target, QMimeData(), at)


def test_the_order_is_changed_by_dragging(with_photos: ProductsPage) -> None:
    page, strip = with_photos, with_photos.details.panel.photos.strip
    last = shown(page, HONEY)[2].id
    assert drop(strip.viewport(), photo_data(last), QPointF(2, 10))
    assert names(page, HONEY) == ["ba.jpg", "một.jpg", "hai.jpg"]
    first = shown(page, HONEY)[0].id
    assert drop(strip.viewport(), photo_data(first), QPointF(strip.viewport().width() - 2, 10))
    assert names(page, HONEY) == ["một.jpg", "hai.jpg", "ba.jpg"]
    assert not drop(strip.viewport(), photo_data("no photo of this product"), QPointF(2, 10))


@pytest.mark.parametrize("number", [0, 2])
def test_a_photo_is_dragged_from_where_it_is_pressed(
    with_photos: ProductsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, number: int
) -> None:
    strip = with_photos.details.panel.photos.strip
    begun: list[list[str]] = []
    monkeypatch.setattr(PhotoStrip, "startDrag", lambda self, _: begun.append(self.selected))
    at = strip.visualItemRect(strip.item(number)).center()
    qtbot.mousePress(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for moved in (2, 8, 16, 24):
        point = QPointF(at - QPoint(moved, 0))
        held = Qt.MouseButton.LeftButton
        event = QMouseEvent(QEvent.Type.MouseMove, point, strip.viewport().mapToGlobal(point), held, held, NONE)
        QApplication.sendEvent(strip.viewport(), event)
    qtbot.mouseRelease(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert begun == [[strip.ids[number]]] and with_photos.details.panel.photos.figures.text().startswith(
        f"{number + 1}/"
    )


def test_the_arrows_leave_a_selection_of_several(with_photos: ProductsPage, qtbot: QtBot) -> None:
    strip = with_photos.details.panel.photos.strip
    strip.setFocus()
    strip.selectAll()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.selected == [strip.ids[1]]
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    assert names(with_photos, HONEY) == ["một.jpg", "ba.jpg"]


@pytest.mark.parametrize(("held", "left"), [(NONE, ["một.jpg", "ba.jpg"]), (CTRL, ["một.jpg", "hai.jpg", "ba.jpg"])])
def test_a_photo_let_go_over_another_card_is_moved_or_copied(
    with_photos: ProductsPage, held: Qt.KeyboardModifier, left: list[str]
) -> None:
    page, viewport = with_photos, with_photos.list.gallery.viewport()
    second = shown(page, HONEY)[1].id
    assert not drop(viewport, photo_data(second), on_card(page, HONEY), held)  # it is there
    assert names(page, HONEY) == ["một.jpg", "hai.jpg", "ba.jpg"]
    assert drop(viewport, photo_data(second), on_card(page, COFFEE), held)
    assert (names(page, COFFEE), names(page, HONEY)) == (["hai.jpg"], left)
    page.document.undo()
    assert (names(page, COFFEE), len(names(page, HONEY))) == ([], 3)


def test_a_card_says_what_letting_go_of_files_does(page: ProductsPage, pictures: Pictures) -> None:
    viewport, data = page.list.gallery.viewport(), files_data(pictures("a.jpg"))
    assert hover(viewport, data, on_card(page, POT)) == Qt.DropAction.CopyAction
    assert answer(page, POT) == Answer("Thêm ảnh vào “Chum rượu gốm đen”") and answer(page, HONEY) is None
    assert hover(viewport, data, on_card(page, HONEY)) and answer(page, POT) is None
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    assert answer(page, HONEY) is None


def test_beside_the_cards_files_are_matched(
    page: ProductsPage, window: MainWindow, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewport, files = page.list.gallery.viewport(), pictures("a.jpg", "b.jpg")
    below = QPointF(viewport.width() / 2, viewport.height() - 4)
    assert hover(viewport, files_data(files), below)
    assert sign(page.list.gallery) == "Ghép ảnh với sản phẩm"
    went: list[object] = []
    monkeypatch.setattr(page.desk.moves, "_workplace", type("W", (), {"go": lambda _, *a, **k: went.append((a, k))})())
    assert drop(viewport, files_data(files), below)
    assert went == [(("photos",), {"files": files})] and sign(page.list.gallery) == ""


def test_a_card_says_where_a_photo_goes_and_why_it_stays(with_photos: ProductsPage) -> None:
    page, viewport = with_photos, with_photos.list.gallery.viewport()
    data = photo_data(shown(page, HONEY)[1].id)
    assert hover(viewport, data, on_card(page, COFFEE)) == Qt.DropAction.CopyAction
    assert answer(page, COFFEE) == Answer("Chuyển ảnh sang “Cà phê Robusta”")
    hover(viewport, data, on_card(page, COFFEE), CTRL)
    assert answer(page, COFFEE) == Answer("Chép ảnh sang “Cà phê Robusta”")
    assert hover(viewport, data, on_card(page, HONEY)) == Qt.DropAction.IgnoreAction
    assert answer(page, HONEY) == Answer("Ảnh đang ở sản phẩm này", refused=True)


def test_the_details_take_files_for_their_product(page: ProductsPage, pictures: Pictures, qtbot: QtBot) -> None:
    page.arrive(id=POT)
    panel = page.details.panel
    name = panel.fields["name"].control
    assert hover(name, files_data(pictures("a.jpg")), QPointF(5, 5))
    assert sign(panel) == "Thêm ảnh vào “Chum rượu gốm đen”"
    assert drop(name, files_data(pictures("a.jpg")), QPointF(5, 5)) and sign(panel) == ""
    qtbot.waitUntil(lambda: names(page, POT) == ["a.jpg"], timeout=20_000)
    assert panel.fields["name"].text == "Chum rượu gốm đen"


def test_the_details_say_why_they_take_no_text_file(page: ProductsPage, tmp_path: Path) -> None:
    page.arrive(id=POT)
    note = tmp_path / "ghi chú.txt"
    note.write_text("x", encoding="utf-8")
    assert hover(page.details.panel.column, files_data([note]), QPointF(5, 5)) == Qt.DropAction.IgnoreAction
    assert sign(page.details.panel) == "ghi chú.txt không phải ảnh"


def test_a_photo_let_go_over_the_large_one_becomes_the_main_one(with_photos: ProductsPage) -> None:
    page, frame = with_photos, with_photos.details.panel.photos.frame
    first, second, _ = shown(page, HONEY)
    assert hover(frame, photo_data(first.id), QPointF(40, 40)) == Qt.DropAction.IgnoreAction
    assert frame._answer == Answer("Đang là ảnh chính", refused=True)
    assert not drop(frame, photo_data(first.id), QPointF(40, 40))
    assert drop(frame, photo_data(second.id), QPointF(40, 40)) and frame._answer is None
    assert names(page, HONEY) == ["hai.jpg", "một.jpg", "ba.jpg"]
    page.document.undo()
    assert names(page, HONEY) == ["một.jpg", "hai.jpg", "ba.jpg"]


def test_the_strip_says_where_a_photo_would_stand(with_photos: ProductsPage) -> None:
    page, strip = with_photos, with_photos.details.panel.photos.strip
    figures, data = page.details.panel.photos.figures, photo_data(shown(page, HONEY)[2].id)
    assert hover(strip.viewport(), data, QPointF(2, 10)) and figures.text() == "Ảnh chính"
    assert hover(strip.viewport(), data, QPointF(strip.gridSize().width() + 30, 10)) and figures.text() == "Vị trí 3"
    QApplication.sendEvent(strip.viewport(), QDragLeaveEvent())
    assert figures.text() == "1/3 · 600×450"


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_X, 2), (Qt.Key.Key_C, 3)])
@pytest.mark.parametrize("place", ["frame", "strip"])
def test_photos_are_brought_to_another_product_by_keys(
    with_photos: ProductsPage, told: list[Message], qtbot: QtBot, key: Qt.Key, left: int, place: str
) -> None:
    page, panel = with_photos, with_photos.details.panel.photos
    widget = panel.frame if place == "frame" else panel.strip
    widget.setFocus()
    qtbot.keyClick(widget, key, CTRL)
    page.list.choose(COFFEE)
    page.list.gallery.setFocus()
    qtbot.keyClick(page.list.gallery, Qt.Key.Key_V, CTRL)
    assert names(page, COFFEE) == ["một.jpg"] and len(names(page, HONEY)) == left
    assert told[-1].what.endswith("sang “Cà phê Robusta”") and told[-1].actions[0][0] == "Hoàn tác"
    qtbot.keyClick(page.list.gallery, Qt.Key.Key_V, CTRL)  # what was moved is not there to be pasted again
    assert names(page, COFFEE) == ["một.jpg"]
    page.document.undo()
    assert (names(page, COFFEE), len(names(page, HONEY))) == ([], 3)


def test_a_cut_photo_that_could_not_be_moved_can_still_be_pasted(
    with_photos: ProductsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = with_photos

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    page.desk.copy(cut=True)
    page.desk.moves.paste(HONEY)  # where it is
    with monkeypatch.context() as patched:
        patched.setattr(edit_photos, "move", full)
        page.desk.moves.paste(COFFEE)
    assert names(page, COFFEE) == [] and len(names(page, HONEY)) == 3
    page.desk.moves.paste(COFFEE)
    assert names(page, COFFEE) == ["một.jpg"] and len(names(page, HONEY)) == 2
