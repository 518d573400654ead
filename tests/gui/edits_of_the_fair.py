"""Every edit of the fair itself, of lists taken in, of booths and of the bin, made as a user makes it."""

from collections.abc import Iterator
from typing import TypeVar, cast

from edit_cases import makes
from fair_to_edit import GONE, GONE_PRODUCT, LIST, TEA, picture
from PySide6.QtCore import QItemSelectionModel, QPointF, Qt
from PySide6.QtWidgets import QWidget
from user_hand import ALT, CTRL, Hand, files_data

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.product import Product
from boothapp.gui.bin.page import BinPage
from boothapp.gui.checks.page import ChecksPage
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.imports import import_run
from boothapp.gui.imports.page import ImportPage
from boothapp.gui.settings.fair_section import FairSection
from boothapp.gui.settings.groups_section import GroupsSection
from boothapp.gui.settings.item_row import ItemRow
from boothapp.gui.settings.page import SettingsPage
from boothapp.gui.settings.section import Section
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.store import archive, records
from boothapp.store.fair import create_fair, open_fair

Made = TypeVar("Made", bound=Section)


def section(hand: Hand, kind: type[Made], key: str) -> Made:
    page = hand.go(SettingsPage, section=key)
    return cast(Made, next(one for one in page.findChildren(kind) if one.isVisible()))


def rows(hand: Hand, table: str) -> list[ItemRow]:
    return section(hand, FairSection, "fair").lists[table].rows


def add_line(hand: Hand, name: str, text: str) -> None:
    """Add a line to a list and fill its first field but a role or a day."""
    hand.click(f"{name}.add")
    field = {"organisers": "name", "programme": "title"}.get(name, "name")
    lines = [one for one in hand.page.findChildren(LineEdit, f"{name}.{field}") if not one.text()]
    hand.write(lines[-1], text)


# its facts


@makes("fair_facts")
def its_name(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, FairSection, "fair")
    yield part
    hand.write(hand.find(LineEdit, "fair.name", part), "Hội chợ OCOP")


@makes("fair_facts")
def its_opening_day(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, FairSection, "fair")
    yield part
    hand.write(hand.find(LineEdit, "fair.opens_on", part), "1/6/2025")  # the provinces of before July 2025
    hand.write(hand.find(LineEdit, "fair.closes_on", part), "5/6/2025")  # without this the fair would be too long


@makes("fair_facts")
def its_word(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, FairSection, "fair")
    yield part
    hand.write(hand.find(TextEdit, "fair.word", part), "Kính chào.")


# its lists


@makes("organisers")
def an_organiser_more(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    add_line(hand, "organisers", "UBND tỉnh")


@makes("remove_organiser")
def an_organiser_with_its_logo_less(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.press(rows(hand, "organisers")[0].lines["name"], Qt.Key.Key_Delete, held=CTRL)


@makes("organisers")
def organisers_in_another_order(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.press(rows(hand, "organisers")[1].lines["name"], Qt.Key.Key_Up, held=ALT)


@makes("programme")
def an_event_on_another_day(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.write(rows(hand, "programme_items")[1].lines["held_on"], "30/11/2026")


@makes("programme")
def an_event_more(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    add_line(hand, "programme", "Bế mạc")


@makes("remove_programme_item")
def an_event_less(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.press(rows(hand, "programme_items")[0].lines["title"], Qt.Key.Key_Delete, held=CTRL)


@makes("emergency_contacts")
def another_emergency_number(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.write(rows(hand, "emergency_contacts")[0].lines["phone"], "0912 345 678")


@makes("remove_emergency_contact")
def an_emergency_number_less(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.press(rows(hand, "emergency_contacts")[0].lines["name"], Qt.Key.Key_Delete, held=CTRL)


@makes("product_groups")
def a_group_more(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, GroupsSection, "groups")
    add_line(hand, "groups", "Quà tặng")


@makes("product_groups")
def a_groups_name(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, GroupsSection, "groups")
    yield part
    hand.write(part.rows.rows[0].lines["name"], "Nông sản")


@makes("remove_product_group")
def a_group_less(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, GroupsSection, "groups")
    yield part
    hand.press(part.rows.rows[-1].lines["name"], Qt.Key.Key_Delete, held=CTRL)


# its pictures


@makes("cover")
def another_cover(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, FairSection, "fair")
    yield part
    file = picture(hand.files / "bìa mới.jpg", 11)
    hand.drop(part.cover, files_data([file]), QPointF(20, 20))


@makes("cover")
def no_cover(hand: Hand) -> Iterator[QWidget]:
    yield section(hand, FairSection, "fair")
    hand.click("fair.cover.remove")


@makes("logo")
def another_logo(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, FairSection, "fair")
    yield part
    logo = rows(hand, "organisers")[1].logo
    assert logo is not None
    hand.drop(logo, files_data([picture(hand.files / "logo.jpg", 12)]), QPointF(10, 10))


@makes("logo")
def no_logo(hand: Hand) -> Iterator[QWidget]:
    part = section(hand, FairSection, "fair")
    yield part
    hand.click("organisers.logo.remove", rows(hand, "organisers")[0])


# lists and archives


@makes("import")
def a_list(hand: Hand) -> Iterator[QWidget]:
    file = hand.files / "dang-ky.csv"
    head = "STT,Tên đơn vị,Tỉnh,Điện thoại,Sản phẩm,Giá bán"
    lines = [head, "1,HTX chè Hảo Đạt,Thái Nguyên,0280 3999 888,Chè nõn,300000", "2,Gốm Yang Tao,Đắk Lắk,,Bình,"]
    file.write_text("\n".join(lines), encoding="utf-8-sig")
    yield hand.go(ExhibitorsPage, id=TEA)
    _take_in(hand, file)
    hand.go(ExhibitorsPage, id=TEA)


@makes("import")
def an_archive(hand: Hand) -> Iterator[QWidget]:
    other = hand.files / "Bàn 3"
    create_fair(other, FairFacts("Bàn 3"))
    with open_fair(other, write=True) as fair, fair.edit("sample"):
        body = Exhibitor("HTX Bàn ba")
        records.save(fair.db, body, Product(body.id, "Nón lá"))
    archive.write(other, hand.files / "ban-3.zip")
    yield hand.go(ExhibitorsPage, id=TEA)
    _take_in(hand, hand.files / "ban-3.zip")
    hand.go(ExhibitorsPage, id=TEA)


def _take_in(hand: Hand, file: object) -> None:
    page = hand.go(ImportPage, files=[file])
    hand.wait(lambda: page.run.state == import_run.SHOWN and page.accept.isVisible())
    hand.click("import.accept")
    hand.wait(lambda: page.run.state == import_run.WRITTEN)


@makes("answer_question")
def a_question_right_after_the_import(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ImportPage)
    page.findings.show_questions(LIST)
    yield page.findings.questions
    page.findings.questions.cards[0].answer("fair")


# booths and the bin


@makes("share_booths")
def a_booth_that_two_share(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ChecksPage)
    hand.wait(lambda: not page.check.running and any(kind.code == "booth_twice" for kind in page.model.kinds))
    [number] = [number for number, kind in enumerate(page.model.kinds) if kind.code == "booth_twice"]
    page.tree.setCurrentIndex(page.model.index(number, 0))
    yield page.tree
    hand.press(page.tree, Qt.Key.Key_Return)
    hand.wait(lambda: all(kind.code != "booth_twice" for kind in page.model.kinds))


@makes("restore_from_bin")
def an_exhibitor_with_its_booth_back(hand: Hand) -> Iterator[QWidget]:
    yield _in_bin(hand, GONE).table
    hand.click("button.bin.restore")


@makes("restore_from_bin")
def several_things_back(hand: Hand) -> Iterator[QWidget]:
    page = _in_bin(hand, *hand_photos(hand), GONE_PRODUCT)
    yield page.table
    hand.click("button.bin.restore")


def hand_photos(hand: Hand) -> list[str]:
    """The photos in the bin."""
    from boothapp.store import bin as store_bin

    return [one.id for one in store_bin.contents(hand.window.document.fair.db) if one.table == "photos"]


def _in_bin(hand: Hand, *ids: str) -> BinPage:
    """Show the bin with these chosen."""
    page = hand.go(BinPage)
    page.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for id_ in ids:
        page.table.selectionModel().select(page.model.index(page.model.ids.index(id_), 0), flags)
    return page
