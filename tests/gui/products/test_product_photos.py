"""Photos of products: they come in by file, paste and drop; they are turned, put in order, moved and removed."""

import errno
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from cut_off_picture import cut_off_jpeg
from dragged_photos import files_data, names, shown
from PIL import Image, ImageDraw
from product_fair import COFFEE, HONEY, POT
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from typing_vietnamese import copy_picture

from boothapp.gui.messages import Message
from boothapp.gui.products import photo_arrivals
from boothapp.gui.products.full_view import FullView
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets import copied_pictures
from boothapp.store import renditions
from boothapp.tasks import add_photos

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
Pictures = Callable[..., list[Path]]


def test_a_broken_picture_is_told_and_keeps_no_other_out(
    page: ProductsPage, pictures: Pictures, told: list[Message], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = pictures("a.jpg", "b.jpg")
    broken = good[0].with_name("IMG_2041.JPG")
    broken.write_bytes(b"\xff\xd8\xff\xe0 cut off")
    page.desk.arrivals.take_files(POT, [good[0], broken, good[1]])
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert names(page, POT) == ["a.jpg", "b.jpg"]
    assert told[0].what == "Không mở được ảnh IMG_2041.JPG."
    assert told[0].why.endswith("chọn ảnh khác. Các ảnh còn lại đã được thêm.")
    page.desk.arrivals.take_files(POT, [broken])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert told[1].why.endswith("chọn ảnh khác."), "there were no others"
    [(verb, again)] = told[0].actions
    chosen = pictures("khác.jpg")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(chosen[0])], ""))
    assert verb == "Chọn ảnh khác"
    again()
    qtbot.waitUntil(lambda: names(page, POT) == ["a.jpg", "b.jpg", "khác.jpg"], timeout=20_000)


def test_a_picture_twice_is_one_photo(
    page: ProductsPage, pictures: Pictures, told: list[Message], qtbot: QtBot
) -> None:
    files = pictures("a.jpg")
    for count in (1, 2):
        page.desk.arrivals.take_files(POT, files)
        qtbot.waitUntil(lambda count=count: len(told) == count, timeout=20_000)
    assert [message.what for message in told] == ["Đã thêm 1 ảnh", "Sản phẩm đã có ảnh này"]
    assert names(page, POT) == ["a.jpg"]


@pytest.mark.parametrize("place", ["photo", "gallery", "name", "table"])
def test_a_copied_picture_is_pasted(page: ProductsPage, qtbot: QtBot, place: str) -> None:
    page.arrive(id=POT)
    panel = page.details.panel
    places = {"photo": panel.photos.frame, "gallery": page.list.gallery, "table": page.list.table}
    focus = places.get(place, panel.fields["name"].control)
    if place == "table":
        page.show_as("table")
    focus.setFocus()
    copy_picture(0xC08020)
    qtbot.keyClick(focus, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: names(page, POT) == ["ảnh dán 1.png"], timeout=20_000)
    assert panel.fields["name"].text == "Chum rượu gốm đen"


def test_copied_files_are_pasted_and_text_stays_text(page: ProductsPage, pictures: Pictures, qtbot: QtBot) -> None:
    page.arrive(id=POT)
    QGuiApplication.clipboard().setMimeData(files_data(pictures("a.jpg")))
    page.details.panel.photos.frame.setFocus()
    qtbot.keyClick(page.details.panel.photos.frame, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: names(page, POT) == ["a.jpg"], timeout=20_000)
    QGuiApplication.clipboard().setText(" to")
    name = page.details.panel.fields["name"].control
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_End)
    qtbot.keyClick(name, Qt.Key.Key_V, CTRL)
    assert page.details.panel.fields["name"].text == "Chum rượu gốm đen to"


def test_arrows_go_through_the_photos_and_space_shows_one_large(
    with_photos: ProductsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page, frame = with_photos, with_photos.details.panel.photos.frame
    qtbot.keyClick(frame, Qt.Key.Key_Right)
    assert page.details.panel.photos.figures.text().startswith("2/3")
    qtbot.keyClick(frame, Qt.Key.Key_Space)
    [view] = window.findChildren(FullView)
    assert view.isVisible() and view.caption == "2/3 · 600×450 · hai.jpg" and not view._pixmap.isNull()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caption.endswith("ba.jpg")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not view.isVisible() and frame.hasFocus()
    qtbot.keyClick(frame, Qt.Key.Key_Left)
    assert page.details.panel.photos.figures.text().startswith("2/3")


def test_a_photo_is_turned_and_the_old_picture_stays_dimmed_meanwhile(with_photos: ProductsPage, qtbot: QtBot) -> None:
    page, frame = with_photos, with_photos.details.panel.photos.frame
    assert not frame._pixmap.isNull() and not frame._dimmed
    qtbot.keyClick(frame, Qt.Key.Key_R, CTRL)
    assert shown(page, HONEY)[0].rotation_deg == 90 and frame._dimmed
    qtbot.waitUntil(lambda: not frame._dimmed, timeout=20_000)
    assert page.details.panel.photos.figures.text() == "1/3 · 450×600"
    assert frame._pixmap.height() > frame._pixmap.width()
    qtbot.keyClick(frame, Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown(page, HONEY)[0].rotation_deg == 0
    page.document.undo()
    page.document.undo()
    assert [photo.rotation_deg for photo in shown(page, HONEY)] == [0, 0, 0]


def test_several_selected_photos_are_turned_in_one_step(with_photos: ProductsPage, qtbot: QtBot) -> None:
    page, strip = with_photos, with_photos.details.panel.photos.strip
    strip.selectAll()
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_R, CTRL)
    assert [photo.rotation_deg for photo in shown(page, HONEY)] == [90, 90, 90]
    assert strip.selected == strip.ids
    page.document.undo()
    assert [photo.rotation_deg for photo in shown(page, HONEY)] == [0, 0, 0]


def test_of_several_products_the_main_photos_are_meant_and_the_one_that_is_seen(
    with_photos: ProductsPage, pictures: Pictures, qtbot: QtBot
) -> None:
    page = with_photos
    add_photos.to_product(page.document.fair, POT, pictures("chum.jpg"))
    page.desk.go(1)
    page.list.gallery.choose_all([HONEY, POT])
    page.list.gallery.setFocus()
    qtbot.keyClick(page.list.gallery, Qt.Key.Key_R, CTRL)
    assert [photo.rotation_deg for photo in shown(page, HONEY)] == [0, 90, 0]
    assert shown(page, POT)[0].rotation_deg == 90
    page.document.undo()
    assert shown(page, POT)[0].rotation_deg == 0 and page.list.selected_ids == [POT, HONEY]


def test_the_order_is_changed_by_keys(with_photos: ProductsPage, qtbot: QtBot) -> None:
    page, frame = with_photos, with_photos.details.panel.photos.frame
    qtbot.keyClick(frame, Qt.Key.Key_Right)
    qtbot.keyClick(frame, Qt.Key.Key_Right, ALT)
    assert names(page, HONEY) == ["một.jpg", "ba.jpg", "hai.jpg"]
    assert page.details.panel.photos.figures.text().startswith("3/3")  # the photo stays in front
    qtbot.keyClick(frame, Qt.Key.Key_M, CTRL)
    assert names(page, HONEY) == ["hai.jpg", "một.jpg", "ba.jpg"]
    qtbot.keyClick(frame, Qt.Key.Key_Left, ALT)
    page.document.undo()
    page.document.undo()
    assert names(page, HONEY) == ["một.jpg", "hai.jpg", "ba.jpg"]


def test_delete_removes_the_photo_that_has_the_focus_and_no_product(
    with_photos: ProductsPage, told: list[Message], qtbot: QtBot
) -> None:
    page, frame = with_photos, with_photos.details.panel.photos.frame
    qtbot.keyClick(frame, Qt.Key.Key_Right)
    qtbot.keyClick(frame, Qt.Key.Key_Delete)
    assert names(page, HONEY) == ["một.jpg", "ba.jpg"] and told[-1].what == "Đã xóa 1 ảnh"
    assert page.details.panel.photos.figures.text().startswith("2/2")
    page.list.gallery.setFocus()
    qtbot.keyClick(page.list.gallery, Qt.Key.Key_Delete)
    assert len(page.list.model.ids) == 4 and len(names(page, HONEY)) == 2
    page.document.undo()
    assert len(names(page, HONEY)) == 3


def test_what_is_wrong_with_a_photo_is_said(page: ProductsPage, tmp_path: Path, qtbot: QtBot) -> None:
    small, again = tmp_path / "nhỏ.png", tmp_path / "again.png"
    picture = Image.new("L", (300, 200), 230)
    for number in range(12):
        left, top = number * 37 % 260, number * 53 % 160
        ImageDraw.Draw(picture).rectangle((left, top, left + 40, top + 30), fill=number * 20)
    picture.save(small)
    picture.resize((600, 400)).save(again)
    add_photos.to_product(page.document.fair, HONEY, [small])
    add_photos.to_product(page.document.fair, COFFEE, [again])  # of the same exhibitor
    page.arrive(id=HONEY)
    hints = page.details.panel.photos.hints
    qtbot.waitUntil(lambda: hints.words == ("Ảnh nhỏ", "Ảnh trùng"), timeout=20_000)
    number = page.list.model.number_of(HONEY)
    assert number is not None and page.list.gallery.look_of(number).hint == "photo_small"


def test_pictures_that_the_cache_lost_are_made_again(with_photos: ProductsPage, qtbot: QtBot) -> None:
    page, folder = with_photos, with_photos.document.folder
    add_photos.to_product(page.document.fair, POT, [next((folder.parent / "ảnh").glob("*.jpg"))])
    for file in (folder / "cache" / "renditions").rglob("*.jpg"):
        file.unlink()
    page.list.gallery._files.clear()
    page.list.gallery.want_shown()
    main = shown(page, POT)[0]
    qtbot.waitUntil(lambda: renditions.of_photo(folder, main, "screen256") is not None, timeout=20_000)
    number = page.list.model.number_of(POT)
    assert number is not None
    qtbot.waitUntil(lambda: page.list.gallery.look_of(number).picture is not None, timeout=20_000)


def test_a_lost_original_is_no_endless_work(with_photos: ProductsPage, qtbot: QtBot) -> None:
    page, folder = with_photos, with_photos.document.folder
    lost = shown(page, HONEY)[0]
    (folder / lost.file).unlink()
    for file in (folder / "cache" / "renditions").rglob(f"{lost.sha256}*"):
        file.unlink()
    jobs: list[object] = []
    page.desk.maker.made.connect(lambda: jobs.append(1))
    page.list.gallery._files.clear()
    for _ in range(3):
        page.list.gallery.want_shown()
        qtbot.waitUntil(lambda: bool(jobs) and not page.workplace.jobs.running, timeout=20_000)
    assert len(jobs) == 1


def test_files_are_chosen_for_a_product_without_photos(
    page: ProductsPage, pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.arrive(id=POT)
    chosen = pictures("a.jpg")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(chosen[0])], ""))
    qtbot.mouseClick(page.details.panel.photos.frame, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page, POT) == ["a.jpg"], timeout=20_000)


def test_a_pasted_picture_becomes_a_file_beside_the_window(
    page: ProductsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twelve megapixels take a second to write."""
    threads: list[threading.Thread] = []
    write = copied_pictures.png_of

    def watched(image: QImage) -> bytes:
        threads.append(threading.current_thread())
        return write(image)

    monkeypatch.setattr(photo_arrivals, "png_of", watched)
    page.arrive(id=POT)
    frame = page.details.panel.photos.frame
    frame.setFocus()
    copy_picture(0xC08020)
    qtbot.keyClick(frame, Qt.Key.Key_V, CTRL)
    assert page.desk.arrivals.waiting(POT) == 1 and frame._waiting_words() == "Đang nhận ảnh…", "shown at once"
    qtbot.waitUntil(lambda: names(page, POT) == ["ảnh dán 1.png"], timeout=20_000)
    assert len(threads) == 1 and threads[0] is not threading.main_thread()


@pytest.mark.parametrize("step", ["take", "add_taken"])  # into the folder, into the database
def test_a_pasted_picture_that_found_no_room_comes_with_another_try(
    page: ProductsPage, told: list[Message], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    page.arrive(id=POT)
    with monkeypatch.context() as patched:
        patched.setattr(add_photos, step, full)
        page.desk.arrivals.take_picture(POT, QImage(40, 30, QImage.Format.Format_RGB32))
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    [(verb, again)] = told[0].actions
    if step == "take":  # the database says itself where it lies
        assert told[0].what == f"Chưa ghi được {page.document.folder.name}."  # whose disk is looked at for room
    assert verb == "Thử lại" and names(page, POT) == []
    again()
    qtbot.waitUntil(lambda: names(page, POT) == ["ảnh dán 1.png"], timeout=20_000)


def test_a_cut_off_picture_is_told_in_one_sentence(
    page: ProductsPage, tmp_path: Path, told: list[Message], qtbot: QtBot
) -> None:
    file = cut_off_jpeg(tmp_path / "IMG_7.jpg")
    page.desk.arrivals.take_files(POT, [file])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    assert [(message.what, message.why) for message in told] == [
        ("Ảnh IMG_7.jpg chép chưa hết nên phần dưới có thể bị xám; nên chép lại từ máy chụp.", ""),
        ("Đã thêm 1 ảnh", ""),
    ]


def test_a_selected_photo_keeps_its_colours(with_photos: ProductsPage, qtbot: QtBot) -> None:
    strip = with_photos.details.panel.photos.strip
    strip.setCurrentRow(1)
    area = strip.visualItemRect(strip.item(1))
    seen = [strip.viewport().grab().toImage().pixelColor(area.center()).name()]
    strip.clearSelection()
    seen.append(strip.viewport().grab().toImage().pixelColor(area.center()).name())
    assert seen[0] == seen[1]
