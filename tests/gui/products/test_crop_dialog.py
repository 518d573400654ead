"""Cutting a photo: by keys and mouse, to a ratio, for several at once; the original never changes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from product_fair import COFFEE, HONEY, POT
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.photo import Photo
from boothapp.gui.products.crop_dialog import CropDialog
from boothapp.gui.products.page import ProductsPage
from boothapp.store import photos, renditions
from boothapp.tasks import add_photos, edit_photos

SHIFT = Qt.KeyboardModifier.ShiftModifier


def main_photo(page: ProductsPage, product_id: str) -> Photo:
    return photos.of_product(page.document.fair.db, product_id)[0]


def opened(page: ProductsPage, qtbot: QtBot) -> CropDialog:
    """Press C on the photo of the honey."""
    page.arrive(id=HONEY)
    frame = page.details.panel.photos.frame
    page.window().activateWindow()
    frame.setFocus()
    qtbot.waitUntil(frame.hasFocus)
    return cut(page, qtbot)


def cut(page: ProductsPage, qtbot: QtBot) -> CropDialog:
    qtbot.keyClick(page.details.panel.photos.frame, Qt.Key.Key_C)
    dialog = page.desk.cropper.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.area.hasFocus)
    return dialog


def press(dialog: CropDialog, name: str, qtbot: QtBot) -> None:
    made = dialog.findChild(QPushButton, name)
    assert made is not None
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


@pytest.fixture
def cutting(page: ProductsPage, pictures: Callable[..., list[Path]]) -> Iterator[ProductsPage]:
    for id_, name in ((HONEY, "mật.jpg"), (COFFEE, "cà phê.jpg"), (POT, "chum rượu.jpg")):
        add_photos.to_product(page.document.fair, id_, pictures(name))
    yield page


def test_arrows_move_the_part_and_the_print_size_is_said(cutting: ProductsPage, qtbot: QtBot) -> None:
    dialog = opened(cutting, qtbot)
    press(dialog, "crop.ratio.square", qtbot)
    assert dialog.area.part == (0.125, 0.0, 0.875, 1.0)
    assert dialog.figures.text() == "In rộng 60 mm chỉ ở 190 dpi, sẽ mờ · 450×450"
    qtbot.keyClick(dialog.area, Qt.Key.Key_Left)
    assert round(dialog.area.part[0], 3) == 0.12
    qtbot.keyClick(dialog.area, Qt.Key.Key_Left, SHIFT)
    assert round(dialog.area.part[0], 3) == 0.07
    press(dialog, "crop.ratio.4:3", qtbot)
    press(dialog, "crop.whole", qtbot)
    assert dialog.figures.text() == "In rộng 60 mm ở 254 dpi ✓ · 600×450"
    dialog.reject()


def test_enter_cuts_and_undo_shows_the_whole_again(cutting: ProductsPage, qtbot: QtBot) -> None:
    before = (cutting.document.folder / main_photo(cutting, HONEY).file).read_bytes()
    dialog = opened(cutting, qtbot)
    press(dialog, "crop.ratio.3:4", qtbot)
    qtbot.keyClick(dialog.area, Qt.Key.Key_Minus, SHIFT)
    qtbot.keyClick(dialog.area, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    photo = main_photo(cutting, HONEY)
    width, height = photo.seen_px
    assert abs(width / height - 3 / 4) < 0.02 and height < 450
    frame = cutting.details.panel.photos.frame
    assert frame._dimmed
    qtbot.waitUntil(lambda: not frame._dimmed, timeout=20_000)
    assert (cutting.document.folder / photo.file).read_bytes() == before
    again = opened(cutting, qtbot)
    assert again.ratio == "3:4" and again.area.part[0] == pytest.approx(photo.crop_left, abs=0.01)
    again.reject()
    cutting.document.undo()
    assert main_photo(cutting, HONEY).crop is None


def test_escape_changes_nothing(cutting: ProductsPage, qtbot: QtBot) -> None:
    entry = cutting.document.undoable
    dialog = opened(cutting, qtbot)
    press(dialog, "crop.ratio.square", qtbot)
    qtbot.keyClick(dialog.area, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and cutting.document.undoable == entry


def test_the_part_is_pulled_with_the_mouse(cutting: ProductsPage, qtbot: QtBot) -> None:
    dialog = opened(cutting, qtbot)
    press(dialog, "crop.ratio.free", qtbot)
    press(dialog, "crop.whole", qtbot)
    frame = dialog.area._frame()
    begin, end = frame.bottomRight().toPoint() - QPoint(2, 2), frame.center().toPoint()
    qtbot.mousePress(dialog.area, Qt.MouseButton.LeftButton, pos=begin)
    QApplication.sendEvent(dialog.area, _moved(end))  # QTest moves without holding the button
    qtbot.mouseRelease(dialog.area, Qt.MouseButton.LeftButton, pos=end)
    assert dialog.area.part == pytest.approx((0, 0, 0.5, 0.5), abs=0.02)
    dialog.accept()
    assert main_photo(cutting, HONEY).seen_px == pytest.approx((300, 225), abs=8)


def _moved(to: QPoint) -> QMouseEvent:
    left, at = Qt.MouseButton.LeftButton, QPointF(to)
    return QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)


def test_a_turned_photo_is_cut_as_it_is_seen(cutting: ProductsPage, qtbot: QtBot) -> None:
    edit_photos.rotate(cutting.document.fair, [main_photo(cutting, HONEY).id])
    dialog = opened(cutting, qtbot)
    press(dialog, "crop.ratio.free", qtbot)
    dialog.area.show_part((0.0, 0.0, 1.0, 0.5))  # the upper half as seen is the left half of the original
    dialog.accept()
    assert main_photo(cutting, HONEY).crop == (0.0, 0.0, 0.5, 1.0)
    assert main_photo(cutting, HONEY).seen_px == (450, 300)


def test_several_photos_get_the_same_ratio_in_one_step(cutting: ProductsPage, qtbot: QtBot) -> None:
    dialog = opened(cutting, qtbot)
    assert not dialog.all_others.isVisible()
    dialog.reject()
    cutting.list.gallery.choose_all([HONEY, COFFEE])
    cutting.window().activateWindow()
    qtbot.waitUntil(cutting.details.panel.photos.frame.hasFocus)
    dialog = cut(cutting, qtbot)
    assert dialog.all_others.text() == "Áp dụng tỉ lệ này cho 2 ảnh đã chọn"
    press(dialog, "crop.ratio.square", qtbot)
    dialog.all_others.setChecked(True)
    qtbot.keyClick(dialog.area, Qt.Key.Key_Right, SHIFT)
    dialog.accept()
    assert [main_photo(cutting, id_).seen_px for id_ in (HONEY, COFFEE, POT)] == [(450, 450), (450, 450), (600, 450)]
    assert main_photo(cutting, HONEY).crop_left == pytest.approx(0.175)  # where it was put, the other in its middle
    assert main_photo(cutting, COFFEE).crop_left == pytest.approx(0.125)
    cutting.document.undo()
    assert [main_photo(cutting, id_).crop for id_ in (HONEY, COFFEE)] == [None, None]


def test_its_size_and_ratio_are_remembered(cutting: ProductsPage, qtbot: QtBot) -> None:
    dialog = opened(cutting, qtbot)
    dialog.resize(702, 533)
    press(dialog, "crop.ratio.square", qtbot)
    dialog.accept()
    cutting.document.undo()
    again = opened(cutting, qtbot)
    assert (again.size().toTuple(), again.ratio) == ((702, 533), "square")
    again.reject()


def test_cutting_waits_for_its_own_picture_while_others_are_made(
    cutting: ProductsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, ready = cutting, renditions.cached
    page.arrive(id=HONEY)
    honey = main_photo(page, HONEY)
    with monkeypatch.context() as patched:
        patched.setattr(renditions, "cached", lambda folder, sha256, *_: None)
        patched.setattr(page.desk.maker, "want", lambda _photos: None)
        page.desk.cropper.open(honey, ())
        page.desk.maker.made.emit()  # those of other photos
    assert page.desk.cropper.dialog is None and renditions.cached is ready
    page.desk.maker.made.emit()
    dialog = page.desk.cropper.dialog
    assert dialog is not None
    dialog.reject()
    page.desk.maker.made.emit()
    assert page.desk.cropper.dialog is None
