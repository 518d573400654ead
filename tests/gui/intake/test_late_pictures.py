"""Pictures that are still being read when their slip ends: nobody waits for them, and none goes astray."""

import errno
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cut_off_picture import cut_off_jpeg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from typing_vietnamese import copy_picture, type_here

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import history, photos, records
from boothapp.tasks import intake


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Pictures are read only once it is opened."""
    opened, take = threading.Event(), intake.take_photo

    def take_later(*arguments: Any) -> Any:
        opened.wait(20)
        return take(*arguments)

    monkeypatch.setattr(intake, "take_photo", take_later)
    yield opened
    opened.set()


def fill(page: IntakePage, qtbot: QtBot, name: str, product: str) -> None:
    """Type a slip of one product and paste a picture at it."""
    page.form.fields["name"].line.setFocus()
    type_here(name)
    page.form.fields["phone"].fill("0905 123 456")
    page.rows.focus()
    type_here(product)
    copy_picture(sum(map(ord, product)))
    qtbot.keyClick(page.rows.editor.fields["name"].line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.photos.for_slip == 1


def of_product(document: Document, name: str) -> list[Photo]:
    [product] = [one for one in records.where(document.fair.db, Product) if one.name == name]
    return photos.of_product(document.fair.db, product.id)


def test_f9_does_not_wait_and_the_picture_goes_to_its_own_product(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot, gate: threading.Event
) -> None:
    fill(page, qtbot, "HTX Ong", "Mật ong")
    page.save_and_next()
    assert page.slip().is_blank and page.photos.for_slip == 0
    type_here("HTX Chè")
    page.rows.focus()
    type_here("Trà đinh")
    gate.set()
    qtbot.waitUntil(lambda: len(of_product(document, "Mật ong")) == 1, timeout=20_000)
    slip = page.slip()
    assert (slip.name, [(row.name, row.photos) for row in slip.rows]) == ("HTX Chè", [("Trà đinh", ())])
    assert [one.code for one in history.entries(document.fair)[:2]] == ["add_photos", "intake"]
    window.commands.action("undo").trigger()
    assert of_product(document, "Mật ong") == [] and len(records.where(document.fair.db, Exhibitor)) == 1
    assert page.slip().name == "HTX Chè", "what is typed stays"


def test_a_slip_that_was_saved_and_stays_shows_its_picture_when_it_is_there(
    page: IntakePage, document: Document, qtbot: QtBot, gate: threading.Event
) -> None:
    fill(page, qtbot, "HTX Ong", "Mật ong")
    assert page.save() and page.slip().rows[0].awaited == 1
    gate.set()
    qtbot.waitUntil(lambda: len(page.slip().rows[0].photos) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: page.slip().rows[0].awaited == 0)
    assert len(of_product(document, "Mật ong")) == 1
    assert not page.slip().is_touched, "nothing is left to save"


def test_a_picture_that_comes_while_somebody_types_moves_no_letter(
    page: IntakePage, document: Document, qtbot: QtBot, gate: threading.Event
) -> None:
    fill(page, qtbot, "HTX Ong", "Mật ong")
    assert page.save()
    name = page.rows.editor.fields["name"].line
    name.end(False)
    type_here(" ")
    gate.set()
    qtbot.waitUntil(lambda: len(page.slip().rows[0].photos) == 1, timeout=20_000)
    type_here("rừng")
    assert name.text() == "Mật ong rừng"
    assert name.isUndoAvailable()


def test_a_picture_without_a_product_name_stops_the_slip(
    page: IntakePage, document: Document, qtbot: QtBot, gate: threading.Event
) -> None:
    fill(page, qtbot, "HTX Ong", "")
    page.save_and_next()
    assert records.where(document.fair.db, Exhibitor) == []
    assert page.rows.editor.fields["name"].problem == "Nhập tên sản phẩm"
    page.rows.add()
    page.rows.add_rows([])
    gate.set()
    qtbot.waitUntil(lambda: [len(row.photos) for row in page.slip().rows] == [1], timeout=20_000)


def test_pictures_of_a_slip_thrown_away_go_nowhere(
    page: IntakePage, document: Document, qtbot: QtBot, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    with document.fair.edit("intake", exhibitor="x"):
        known = Exhibitor("HTX Ong")
        records.save(document.fair.db, known, Product(known.id, "Mật ong"))
    page.open_exhibitor(known.id)
    page.rows.choose(page.rows.rows[0].id)
    copy_picture(0x123456)
    page.photos.paste()
    asked: list[str] = []
    monkeypatch.setattr(page.workplace.messages, "confirmed", lambda _p, said, _v: bool(asked.append(said.why)) or True)
    page.drop()
    assert len(asked) == 1, "a picture on its way is something to lose"
    page.open_exhibitor(known.id)
    gate.set()
    qtbot.waitUntil(lambda: not page.workplace.jobs.running, timeout=20_000)
    assert of_product(document, "Mật ong") == [] and page.slip().rows[0].photos == ()


def test_a_picture_whose_slip_was_taken_back_goes_to_the_slip(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot, gate: threading.Event
) -> None:
    fill(page, qtbot, "HTX Ong", "Mật ong")
    page.save_and_next()
    window.commands.action("undo").trigger()
    assert page.slip().rows[0].name == "Mật ong" and page.slip().rows[0].awaited == 0
    gate.set()
    qtbot.waitUntil(lambda: len(page.slip().rows[0].photos) == 1, timeout=20_000)
    assert page.save() and len(of_product(document, "Mật ong")) == 1


def test_a_picture_whose_slip_is_gone_is_told(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot, gate: threading.Event
) -> None:
    told: list[Message] = []
    page.workplace.messages.toast_wanted.connect(told.append)
    fill(page, qtbot, "HTX Ong", "Mật ong")
    page.save_and_next()
    page.form.fields["name"].fill("HTX Chè")  # somebody else is there meanwhile
    window.commands.action("undo").trigger()
    gate.set()
    qtbot.waitUntil(lambda: told[-1].what.startswith("Không thêm ảnh dán"), timeout=20_000)
    assert page.slip().rows == () and records.where(document.fair.db, Photo) == []


def test_another_picture_is_chosen_for_the_product_of_the_broken_one(
    page: IntakePage, document: Document, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, good = tmp_path / "hong.jpg", tmp_path / "tot.png"
    broken.write_bytes(b"no picture")
    copy_picture(0x336699)
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().image().save(str(good))
    told: list[Message] = []
    page.workplace.messages.banner_wanted.connect(told.append)
    page.form.fields["name"].line.setFocus()
    type_here("HTX Ong")
    page.form.fields["phone"].fill("0905 123 456")
    page.rows.focus()
    type_here("Mật ong")
    page.photos.take_files([broken])
    page.save_and_next()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(good)], ""))
    [(words, choose)] = told[0].actions
    assert words == "Chọn ảnh khác"
    choose()
    qtbot.waitUntil(lambda: len(of_product(document, "Mật ong")) == 1, timeout=20_000)
    assert page.slip().is_blank


def test_a_pasted_picture_that_found_no_room_comes_with_another_try(
    page: IntakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    told: list[Message] = []
    page.workplace.messages.banner_wanted.connect(told.append)
    with monkeypatch.context() as patched:
        patched.setattr(intake, "take_photo", full)
        copy_picture(0x336699)
        page.photos.paste()
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert [words for words, _ in told[0].actions] == ["Thử lại", "Chọn ảnh khác"]
    told[0].actions[0][1]()
    qtbot.waitUntil(lambda: len(page.rows.active.photos) == 1, timeout=20_000)


def test_pictures_that_found_no_room_are_not_told_as_broken(
    page: IntakePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(tmp_path))

    told: list[Message] = []
    page.workplace.messages.banner_wanted.connect(told.append)
    monkeypatch.setattr(intake, "take_photo", full)
    page.photos.take_files([tmp_path / "a.jpg", tmp_path / "b.jpg"])
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    [message] = told
    assert message.what == "Chưa thêm được 2 ảnh: a.jpg, b.jpg."
    assert message.why.startswith("Ổ đĩa ") and "Chọn ảnh khác" not in message.why


def test_cut_off_pictures_are_told_in_one_sentence(page: IntakePage, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Message] = []
    page.workplace.messages.banner_wanted.connect(told.append)
    page.photos.take_files([cut_off_jpeg(tmp_path / f"{name}.jpg") for name in "ab"])  # read by two threads
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert [message.what for message in told] == [
        "2 ảnh chép chưa hết nên phần dưới có thể bị xám: a.jpg, b.jpg; nên chép lại từ máy chụp."
    ]
    assert len(page.rows.active.photos) == 2
