"""Every edit of products, of what belongs to them and of their photos, made as a user makes it."""

import json
from collections.abc import Iterator

from edit_cases import makes
from edits_of_exhibitors import cell
from fair_to_edit import BUD, HOOK, WAX, picture
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget
from typing_vietnamese import copy_picture, type_here, type_text
from user_hand import ALT, CTRL, NONE, Hand, files_data

from boothapp.gui.photo_matching.page import PhotosPage
from boothapp.gui.products.dragging import PHOTOS
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.products.product_list import GALLERY, TABLE
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit
from boothapp.gui.widgets.paste_preview import PastePreview


def product(hand: Hand, id_: str, view: str = GALLERY) -> ProductsPage:
    """Show a product beside the gallery or the table."""
    page = hand.go(ProductsPage)
    page.show_as(view)
    page.arrive(id=id_)
    return page


def photo(hand: Hand) -> ProductsPage:
    """Show the first of three photos, with the focus in it."""
    page = product(hand, BUD)
    page.desk.choose(page.desk.photos[0].id)
    page.details.panel.photos.frame.setFocus()
    return page


def select(page: ProductsPage, *ids: str) -> None:
    page.list.view.choose(ids[0])
    page.list.view.choose_all(ids)


def on_card(page: ProductsPage, id_: str) -> QPointF:
    number = page.list.model.number_of(id_)
    assert number is not None
    return QPointF(page.list.gallery.visualRect(page.list.model.index(number, 0)).center() - QPoint(8, 8))


# in place


@makes("add_product")
def a_product_more(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, WAX)
    yield page.list
    page.new_record()
    type_text(page.details.new.name, "Keo ong")
    hand.click("products.new.add")


@makes("edit_products")
def the_price_in_the_details(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    yield page
    hand.write(hand.find(LineEdit, "products.price", page), "275k")


@makes("edit_products")
def whether_it_is_only_shown(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    yield page
    hand.choose(hand.find(ChoiceBox, "products.display_only", page), "x")


@makes("edit_products")
def a_field_of_several(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    select(page, BUD, HOOK)
    page.set_many()
    page.details.bulk.field.set_value("unit")
    yield page.list.view
    type_text(page.details.bulk.line, "gói")
    hand.click("products.bulk.apply")


@makes("edit_products")
def a_cell_of_the_table(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, WAX, TABLE)
    cell(page.list.table, "price")
    page.list.table.setFocus()
    yield page.list.table
    type_here("1,2 triệu")
    hand.press(page.list.table.viewport().focusWidget() or page, Qt.Key.Key_Return)


@makes("edit_products")
def a_pasted_block_with_new_rows(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, WAX, TABLE)
    cell(page.list.table, "name")
    page.list.table.setFocus()
    hand.copy("Sáp ong tinh\nSữa ong chúa\nKeo ong".replace("\n", "\t\n"))
    yield page.list.table
    hand.qtbot.keySequence(page.list.table, QKeySequence(QKeySequence.StandardKey.Paste))
    if previews := page.findChildren(PastePreview):
        hand.click("paste.way0", previews[0])


@makes("edit_products")
def cells_filled_down(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD, TABLE)
    select(page, BUD, HOOK)
    yield page.list.table
    hand.press(page.list.table, Qt.Key.Key_D, held=CTRL)


@makes("remove_products")
def products_removed_from_the_gallery(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    select(page, BUD, HOOK)
    yield page.list.view
    hand.press(page.list.gallery, Qt.Key.Key_Delete, held=CTRL)


# what belongs to one


@makes("add_recognition")
def a_recognition_more(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, HOOK)
    yield page
    hand.click("recognition.add", page)
    hand.choose(page.details.panel.recognitions.rows[-1].stars, "5")  # type: ignore[attr-defined]


@makes("edit_recognition")
def a_recognitions_year(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    yield page
    hand.write(hand.find(LineEdit, "recognition.year", page), "2024")


@makes("remove_recognition")
def a_recognition_less(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    yield page
    hand.click("recognition.remove", page)


@makes("add_certificate")
def a_certificate_more(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, HOOK)
    yield page
    hand.click("certificate.add", page)
    hand.write(page.details.panel.certificates.rows[-1].first_control(), "HACCP")


@makes("edit_certificate")
def a_certificates_end(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    yield page
    hand.write(hand.find(LineEdit, "certificate.until", page), "31/12/2027")


@makes("remove_certificate")
def a_certificate_less(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    yield page
    hand.click("certificate.remove", page)


# photos


@makes("add_photos")
def dropped_files(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, WAX)
    files = [picture(hand.files / "a.jpg", 7), picture(hand.files / "b.jpg", 8)]
    yield page
    hand.drop(page.list.gallery.viewport(), files_data(files), on_card(page, WAX))


@makes("add_photos")
def a_pasted_picture(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, WAX)
    copy_picture(0x336699)
    page.details.panel.photos.frame.setFocus()
    yield page
    hand.press(page.details.panel.photos.frame, Qt.Key.Key_V, held=CTRL)


@makes("add_photos")
def a_photo_copied_to_another_product(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    yield page
    _drag_photo(hand, page, CTRL)


@makes("move_photos")
def a_photo_moved_to_another_product(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    yield page.details.panel.photos.strip
    _drag_photo(hand, page, NONE)


def _drag_photo(hand: Hand, page: ProductsPage, held: Qt.KeyboardModifier) -> None:
    carried = QMimeData()
    carried.setData(PHOTOS, json.dumps([page.desk.photos[0].id]).encode())
    hand.drop(page.list.gallery.viewport(), carried, on_card(page, WAX), held)


@makes("rotate_photos")
def a_photo_turned(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    yield page
    hand.press(page.details.panel.photos.frame, Qt.Key.Key_R, held=CTRL)


@makes("crop_photos")
def a_photo_cut(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    yield page
    hand.press(page.details.panel.photos.frame, Qt.Key.Key_C)
    hand.wait(lambda: page.desk.cropper.dialog)
    dialog = page.desk.cropper.dialog
    assert dialog is not None
    dialog.ratios["square"].click()
    hand.find(QPushButton, "crop.accept", dialog).click()


@makes("main_photo")
def another_main_photo(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    page.desk.choose(page.desk.photos[2].id)
    yield page
    hand.press(page.details.panel.photos.frame, Qt.Key.Key_M, held=CTRL)


@makes("reorder_photos")
def photos_in_another_order(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    yield page
    hand.press(page.details.panel.photos.frame, Qt.Key.Key_Right, held=ALT)


@makes("remove_photos")
def a_photo_removed(hand: Hand) -> Iterator[QWidget]:
    page = photo(hand)
    yield page.details.panel.photos.strip
    hand.press(page.details.panel.photos.frame, Qt.Key.Key_Delete)


@makes("add_many_photos")
def matched_pictures(hand: Hand) -> Iterator[QWidget]:
    page = product(hand, BUD)
    for name, seed in (("Chè đinh", 9), ("Sáp ong", 10)):
        picture(hand.files / "ảnh" / f"{name}.jpg", seed)
    yield page
    matching = hand.go(PhotosPage, files=[hand.files / "ảnh"])
    hand.wait(lambda: len(matching.model.ticked()) == 2 and matching.accept.isVisible())
    hand.press(matching.list.table, Qt.Key.Key_Return)
    hand.wait(lambda: not matching.taking.running and not matching.model.rows)
    product(hand, BUD)
