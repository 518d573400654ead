"""Many pictures brought to their products through the page's own widgets."""

import errno
import re
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import boothapp
from boothapp.domain.errors import Cancelled
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.messages import Message
from boothapp.gui.photo_matching import photo_matching
from boothapp.gui.photo_matching.match_model import PRODUCT
from boothapp.gui.photo_matching.match_row import CHIPS, CHOSEN, FAILED, LOOK, OPEN, REASONS, SURE, WORDS
from boothapp.gui.photo_matching.page import PhotosPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Banner, Toast
from boothapp.store import history, photos, records
from boothapp.tasks import add_photos, remove_records
from tests.gui.typing_vietnamese import type_text


def picture(path: Path, colour: str = "teal", size: tuple[int, int] = (640, 480)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)
    return path


@pytest.fixture
def goods(window: MainWindow) -> dict[str, str]:
    """Products of two exhibitors by name: their ids."""
    tea, honey = Exhibitor("HTX chè Hảo Đạt", id="e1"), Exhibitor("Cơ sở Mật ong Krông Năng", id="e2")
    made = [
        Product("e1", "Chè móc câu"),
        Product("e1", "Chè đinh", position=1),
        Product("e2", "Mật ong hoa cà phê"),
    ]
    with window.document.fair.edit("test"):
        booth = Booth("h", "A09", 1, 1, id="b")
        records.save(window.document.fair.db, tea, honey, *made, Hall("A", 9, 9, id="h"), booth, Assignment("b", "e1"))
    return {one.name: one.id for one in made}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "Ảnh"
    for number, name in enumerate(("A09_1", "A09_2", "A09", "IMG_2041", "mat ong hoa ca phe")):
        picture(found / f"{name}.jpg", f"#2040{number * 40:02x}")
    return found


def opened(window: MainWindow, qtbot: QtBot, *files: Path) -> PhotosPage:
    page = window.go("photos", files=list(files))
    assert isinstance(page, PhotosPage)
    qtbot.waitUntil(lambda: bool(page.model.rows), timeout=20_000)
    return page


def levels(page: PhotosPage) -> dict[str, str]:
    return {row.file.name: row.level for row in page.model.rows}


def shown_by(window: MainWindow, product_id: str) -> list[str]:
    return [photo.original_name for photo in photos.of_product(window.document.fair.db, product_id)]


def toasts(window: MainWindow) -> list[str]:
    return [one.message.what for one in window.findChildren(Toast) if not one.isHidden()]


def end_taking(page: PhotosPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.taking.running, timeout=30_000)


def test_a_drop_returns_before_anything_is_read(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Sequence[Path]] = []
    all_of = add_photos.pictures_in
    monkeypatch.setattr(add_photos, "pictures_in", lambda paths: read.append(paths) or all_of(paths))
    page = window.go("photos", files=[folder])
    assert read == [] and not page.model.rows and page.stop_reading.isVisible()
    qtbot.waitUntil(lambda: len(page.model.rows) == 5, timeout=20_000)
    assert read == [[folder]]


def test_names_are_guessed_with_their_certainty(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, folder)
    assert levels(page) == {
        "A09.jpg": OPEN,
        "A09_1.jpg": SURE,
        "A09_2.jpg": SURE,
        "IMG_2041.jpg": OPEN,
        "mat ong hoa ca phe.jpg": SURE,
    }
    assert page.accept.text().strip() == "Thêm 3 ảnh"
    assert [chip.text() for chip in page.list.chips.values()] == [
        "Tất cả 5",
        "Chắc chắn 3",
        "Nên xem lại 0",
        "Chưa rõ 2",
    ]
    qtbot.mouseClick(page.list.chips[OPEN], Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 2 and len(page.model.rows) == 5


def test_enter_takes_what_is_sure_in_one_edit(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, folder)
    assert page.list.table.hasFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    end_taking(page, qtbot)
    assert shown_by(window, goods["Chè móc câu"]) == ["A09_1.jpg"]
    assert shown_by(window, goods["Mật ong hoa cà phê"]) == ["mat ong hoa ca phe.jpg"]
    assert sorted(levels(page)) == ["A09.jpg", "IMG_2041.jpg"] and toasts(window)[-1:] == ["Đã thêm 3 ảnh"]
    entry = history.entries(window.document.fair)[0]
    assert entry.code == "add_many_photos"
    window.commands.action("undo").trigger()
    assert shown_by(window, goods["Chè móc câu"]) == []


def test_a_product_is_found_by_typing_and_the_next_open_row_follows(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, folder)
    page.list.table.choose(page.model.number_of(folder / "A09.jpg") or 0)
    offers, search = page.list.choice.offers, page.list.choice.search
    assert [offers.item(n).text() for n in range(offers.count())] == [
        "Chè móc câu, HTX chè Hảo Đạt · A09",
        "Chè đinh, HTX chè Hảo Đạt · A09",
    ]
    search.setFocus()
    type_text(search, "mật")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert levels(page)["A09.jpg"] == CHOSEN and page.list.table.currentIndex().row() == 3
    type_text(search, "a09")
    qtbot.waitUntil(lambda: offers.count() == 2)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    chosen = {row.file.name: row.product for row in page.model.rows if row.level == CHOSEN}
    assert chosen == {"A09.jpg": "Mật ong hoa cà phê", "IMG_2041.jpg": "Chè móc câu"}
    page.take()
    end_taking(page, qtbot)
    assert sorted(shown_by(window, goods["Chè móc câu"])) == ["A09_1.jpg", "IMG_2041.jpg"]
    assert page.stack.currentIndex() == 0 and page.pick_folder.isVisible()


def test_letters_and_ctrl_f_go_to_the_search_for_a_product(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, folder)
    table, search = page.list.table, page.list.choice.search
    table.choose(page.model.number_of(folder / "A09.jpg") or 0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier)
    assert search.hasFocus() and search.text() == "m"
    type_text(search, "ật")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert levels(page)["A09.jpg"] == CHOSEN and shown_by(window, goods["Mật ong hoa cà phê"]) == []
    table.setFocus()
    window.commands.action("find").trigger()
    assert search.hasFocus()


def test_rows_are_ticked_and_left_out(window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]) -> None:
    page = opened(window, qtbot, folder)
    table = page.list.table
    table.choose(page.model.number_of(folder / "A09_1.jpg") or 0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert page.accept.text().strip() == "Thêm 2 ảnh"
    index = page.model.index(page.model.number_of(folder / "A09_1.jpg") or 0, 0)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert page.accept.text().strip() == "Thêm 3 ảnh"
    table.choose(page.model.number_of(folder / "IMG_2041.jpg") or 0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert page.accept.text().strip() == "Thêm 3 ảnh"  # without a product there is nothing to tick
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert "IMG_2041.jpg" not in levels(page) and (folder / "IMG_2041.jpg").exists()


def broken_end(file: Path) -> bytes:
    """A PNG whose end is lost: only decoding it shows that."""
    return file.read_bytes()[:60]


def test_a_file_that_is_no_picture_is_told_and_not_offered(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    (folder / "A09_2.jpg").write_bytes(b"no picture")
    page = opened(window, qtbot, folder)
    assert levels(page)["A09_2.jpg"] == FAILED and page.accept.text().strip() == "Thêm 2 ảnh"
    assert toasts(window)[-1:] == ["1 tệp không mở được như ảnh; xem ở “Nên xem lại”"]
    number = page.model.number_of(folder / "A09_2.jpg")
    assert number is not None and page.model.row(number).why() == "Không mở được ảnh A09_2.jpg."
    page.list.table.choose(number)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Space)
    assert page.accept.text().strip() == "Thêm 2 ảnh"


def test_a_chip_that_leaves_nothing_says_so(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, picture(tmp_path / "A09_1.jpg"))
    qtbot.mouseClick(page.list.chips[OPEN], Qt.MouseButton.LeftButton)
    words = [one.text() for one in page.list.findChildren(QLabel) if one.isVisible()]
    assert "Không có ảnh nào ở mức “Chưa rõ”." in words and not page.list.table.isVisible()
    qtbot.mouseClick(page.list.all_button, Qt.MouseButton.LeftButton)
    assert page.list.table.isVisible() and page.list.chips[""].isChecked() and page.model.rowCount() == 1


def test_products_offered_stand_in_the_order_of_how_well_they_fit(window: MainWindow, goods: dict[str, str]) -> None:
    more = [Product("e2", "Chè đinh hộp"), Product("e1", "Hộp chè đinh"), Product("e2", "Chè đinh")]
    with window.document.fair.edit("test"):
        records.save(window.document.fair.db, *more)
    offered = photo_matching.products(window.document.fair, "che dinh", "e1")
    told = [(one.product, one.exhibitor_id) for one in offered]
    assert told == [("Chè đinh", "e1"), ("Chè đinh", "e2"), ("Chè đinh hộp", "e2"), ("Hộp chè đinh", "e1")]
    own = [one.product for one in photo_matching.products(window.document.fair, "", "e1")]
    assert own[-1] == "Chè đinh" and own[0] != "Chè đinh"  # as the exhibitor ordered them


def test_a_broken_picture_stays_and_is_told(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    broken = picture(folder / "A09_2.png")
    broken.rename(folder / "A09_2.jpg").write_bytes(broken_end(folder / "A09_2.jpg"))
    page = opened(window, qtbot, folder)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    end_taking(page, qtbot)
    assert levels(page)["A09_2.jpg"] == FAILED and shown_by(window, goods["Chè móc câu"]) == ["A09_1.jpg"]
    (banner,) = [one for one in window.findChildren(Banner) if one.isVisible()]
    assert banner.message.what == "Không mở được ảnh A09_2.jpg."
    assert banner.message.why.endswith("Các ảnh còn lại đã được thêm.")
    assert [verb for verb, _ in banner.message.actions] == ["Chọn ảnh khác", "Bỏ qua ảnh này"]
    qtbot.mouseClick(banner.findChild(QPushButton, "banner.action1"), Qt.MouseButton.LeftButton)
    assert "A09_2.jpg" not in levels(page)


def test_stopped_it_keeps_what_is_in(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, goods: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [picture(tmp_path / f"A09/{n}/1.jpg", size=(64 + n, 48)) for n in range(20)]
    page = opened(window, qtbot, *files)
    every = add_photos.take_all

    def stops(folder: Path, wanted: Sequence[Path], progress: Any) -> Any:
        def until(done: int, total: int, doing: str) -> None:
            progress(done, total, doing)
            if done > 9:
                raise Cancelled

        return every(folder, wanted, until)

    monkeypatch.setattr(add_photos, "take_all", stops)
    assert len(page.model.ticked()) == 20
    page.take()
    assert page.list.stop_button.isVisible() and not page.list.table.isEnabled() and not page.accept.isEnabled()
    end_taking(page, qtbot)
    assert toasts(window)[-1:] == ["Đã thêm 8, dừng 12"] and len(page.model.ticked()) == 12
    assert page.list.table.isEnabled() and page.accept.isEnabled()


def test_stopped_at_once_nothing_is_added(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, folder)
    page.take()
    page.taking.stop()
    end_taking(page, qtbot)
    assert len(levels(page)) + sum(len(shown_by(window, id_)) for id_ in goods.values()) == 5


def test_a_picture_that_is_there_already(window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]) -> None:
    add_photos.to_product(window.document.fair, goods["Chè móc câu"], [folder / "A09_1.jpg"])
    page = opened(window, qtbot, folder)
    page.take()
    end_taking(page, qtbot)
    assert toasts(window)[-1:] == ["Đã thêm 2 ảnh, 1 ảnh đã có"]


def test_more_files_join_those_that_are_there(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str], tmp_path: Path
) -> None:
    page = opened(window, qtbot, folder)
    window.go("photos", files=[folder, picture(tmp_path / "A09_3.jpg")])
    qtbot.waitUntil(lambda: len(page.model.rows) == 6, timeout=20_000)


def test_nothing_found_is_no_dead_end(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "trống").mkdir()
    page = window.go("photos", files=[tmp_path / "trống"])
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0, timeout=20_000)
    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any(text.startswith("Không có ảnh nào ở đó.") for text in words)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(page.pick_folder, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.model.rows) == 5, timeout=20_000)
    assert set(levels(page).values()) == {OPEN}  # an empty fair has nothing to guess


def test_the_command_asks_for_a_folder(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append(1) or "")
    window.go("photos")
    assert not asked
    window.commands.action("photos.match").trigger()
    assert asked


def test_every_level_and_reason_has_words() -> None:
    source = Path(boothapp.__file__).parent.joinpath("tasks/match_photos.py").read_text(encoding="utf-8")
    told = re.search(r"reason: str = .*?\n\n", source, re.DOTALL)
    assert told and set(re.findall(r"[a-z_]+(?= \||\n\n)", told[0].replace("#", ""))) <= REASONS.keys()
    assert WORDS.keys() == CHIPS.keys() == {SURE, LOOK, OPEN, CHOSEN, FAILED}


def test_nothing_is_clipped(window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]) -> None:
    window.resize(1180, 600)
    page = opened(window, qtbot, folder, picture(folder / ("b" * 80 + ".jpg")))
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 984 and page.minimumSizeHint().height() <= 520
    for one in (*page.findChildren(QLabel), *page.findChildren(QPushButton)):
        if one.isVisible() and type(one) in (QLabel, QPushButton) and not (isinstance(one, QLabel) and one.wordWrap()):
            assert one.sizeHint().width() <= one.width(), one.text()


@pytest.mark.usefixtures("goods")
def test_what_fits_no_product_says_so_and_names_no_exhibitor(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(window, qtbot, picture(tmp_path / "IMG_2041.jpg"), picture(tmp_path / "hoa sen.jpg", "red"))
    for number, row in enumerate(page.model.rows):
        assert (row.product_id, row.exhibitor, row.level, row.ticked) == ("", "", OPEN, False)
        assert page.model.index(number, PRODUCT).data() == "Chưa khớp sản phẩm nào"


@pytest.mark.parametrize("late", [False, True], ids=["before", "meanwhile"])
def test_a_picture_whose_product_is_removed_waits_for_another(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    goods: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    late: bool,
) -> None:
    page, fair, take_all = opened(window, qtbot, folder), window.document.fair, add_photos.take_all
    goes_on = threading.Event()

    def slow(*arguments: Any) -> Any:
        goes_on.wait(20)
        return take_all(*arguments)

    monkeypatch.setattr(add_photos, "take_all", slow)
    ticked = len(page.model.ticked())
    if late:
        page.take()
    remove_records.remove(fair, "products", [goods["Mật ong hoa cà phê"]])
    assert len(page.model.ticked()) == ticked - 1
    if not late:
        page.take()
    goes_on.set()
    qtbot.waitUntil(lambda: not page.taking.running, timeout=20_000)
    [told] = [one.message.what for one in window.findChildren(Toast) if one.isVisible()]
    assert told == f"Đã thêm {ticked - 1} ảnh"
    [left] = [one for one in page.model.rows if one.file.name.startswith("mat ong")]
    assert (left.level, left.product_id, left.why()) == (OPEN, "", "Sản phẩm đã chọn không còn trong hội chợ.")


def test_pictures_that_found_no_room_say_which_disk_is_full(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    told: list[Message] = []
    window.messages.banner_wanted.connect(told.append)
    page = opened(window, qtbot, folder)
    monkeypatch.setattr(add_photos, "take_all", full)
    page.take()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].what == f"Chưa ghi được {window.document.folder.name}." and len(page.model.ticked()) == 3


def test_a_folder_that_is_gone_when_its_pictures_are_added_is_told_once(
    window: MainWindow, qtbot: QtBot, folder: Path, goods: dict[str, str]
) -> None:
    page = opened(window, qtbot, folder)
    shutil.rmtree(folder)
    page.accept.click()
    end_taking(page, qtbot)
    qtbot.waitUntil(lambda: window.banners.banner is not None)
    assert window.banners.banner and window.banners.banner.message.what == "Không mở được 3 ảnh."
    assert not [said for said in toasts(window) if said.startswith("Đã thêm")]
