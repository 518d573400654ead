"""Files dragged over products of the slip: what letting go does is said, and why it does nothing."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.slip import SlipProduct
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.intake.product_card import ProductCard
from boothapp.gui.intake.row_drag import Grip, carrying
from boothapp.gui.jobs import Job
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow

ALL = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


@pytest.fixture
def page(window: MainWindow) -> IntakePage:
    shown = window.go("intake")
    assert isinstance(shown, IntakePage)
    shown.rows.show_rows([SlipProduct("Mật ong"), SlipProduct("Phấn hoa")])
    return shown


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    found = {name: tmp_path / name for name in ("a.png", "b.png", "hop-dong.pdf", "list.xlsx")}
    for number, file in enumerate(found.values()):
        picture = QImage(64, 48, QImage.Format.Format_RGB32)
        picture.fill(0xFF000000 + number)
        picture.save(str(file), "PNG")  # type: ignore[call-overload]
    return found


def data_of(files: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def drag(over: QWidget, *files: Path) -> QDragEnterEvent:
    data = data_of(list(files))
    event = QDragEnterEvent(QPoint(9, 9), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.data = data  # type: ignore[attr-defined]  # Qt does not own it
    QApplication.sendEvent(over, event)
    return event


def let_go(over: QWidget, *files: Path) -> bool:
    drag(over, *files)
    data = data_of(list(files))
    event = QDropEvent(QPointF(9, 9), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def card(page: IntakePage, name: str) -> ProductCard:
    return next(one for one in page.rows.findChildren(ProductCard) if one.accessibleName() == name and one.isVisible())


def test_a_verb_names_the_product_that_gets_the_pictures(page: IntakePage, files: dict[str, Path]) -> None:
    editor = page.rows.editor
    assert drag(editor, files["a.png"]).isAccepted()
    assert editor.drop.words == "Thêm ảnh vào sản phẩm này"
    QApplication.sendEvent(editor, QDragLeaveEvent())
    assert editor.drop.words == ""
    editor.fields["name"].fill("Sáp ong")
    drag(editor, files["a.png"], files["hop-dong.pdf"])
    assert editor.drop.words == "Thêm ảnh vào “Sáp ong”"
    shown = card(page, "Mật ong")
    drag(shown, files["a.png"])
    assert shown.drop.words == "Thêm ảnh vào “Mật ong”"


def test_what_is_no_picture_is_refused_with_the_reason(page: IntakePage, files: dict[str, Path]) -> None:
    editor = page.rows.editor
    assert drag(editor, files["hop-dong.pdf"]).dropAction() == Qt.DropAction.IgnoreAction
    assert editor.drop.words == "hop-dong.pdf không phải ảnh"
    assert not let_go(editor, files["hop-dong.pdf"])
    assert editor.drop.words == "" and page.photos.for_slip == 0


def test_a_list_is_the_windows_to_import(page: IntakePage, window: MainWindow, files: dict[str, Path]) -> None:
    drag(page.rows.editor, files["list.xlsx"])
    assert page.rows.editor.drop.words == ""


def test_pictures_go_to_the_product_they_were_let_go_over_and_can_be_taken_off(
    page: IntakePage, files: dict[str, Path], qtbot: QtBot
) -> None:
    assert let_go(card(page, "Mật ong"), files["a.png"], files["b.png"])
    assert page.rows.active.name == ""
    qtbot.waitUntil(lambda: len(page.rows.rows[0].photos) == 2, timeout=20_000)
    assert [len(row.photos) for row in page.rows.rows] == [2, 0, 0]
    page.rows.choose(page.rows.rows[0].id)
    _, second = page.rows.active.photos
    page.rows.editor.photos.setFocus()
    qtbot.keyClick(page.rows.editor.photos, Qt.Key.Key_Delete)
    assert page.rows.active.photos == (second,)
    qtbot.mouseClick(page.rows.editor.photos.findChild(QWidget, "intake.photos.remove"), Qt.MouseButton.LeftButton)
    assert page.rows.active.photos == () and page.slip().products[0].photos == ()


def test_pictures_that_cannot_be_used_are_told_in_one_message(
    page: IntakePage, files: dict[str, Path], window: MainWindow, qtbot: QtBot
) -> None:
    broken = [files["a.png"].with_name(f"hong-{number}.jpg") for number in range(3)]
    for file in broken:
        file.write_bytes(b"no picture")
    told: list[Message] = []
    page.workplace.messages.banner_wanted.connect(told.append)
    page.photos.take_for(page.rows.rows[0].id, [*broken, files["a.png"]])
    qtbot.waitUntil(lambda: bool(page.rows.rows[0].photos) and not page.photos.for_slip, timeout=20_000)
    assert len(told) == 1
    assert told[0].what.startswith("Không mở được 3 ảnh: ")
    assert all(file.name in told[0].what and file.name in told[0].details for file in broken)
    assert [words for words, _ in told[0].actions] == ["Chọn ảnh khác"]


def test_a_folder_of_more_pictures_than_a_product_has_is_refused_at_once(
    page: IntakePage, files: dict[str, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(101):
        (folder / f"{number}.png").write_bytes(b"")
    told: list[Message] = []
    page.workplace.messages.toast_wanted.connect(told.append)
    page.photos.take_for(page.rows.rows[0].id, [folder])
    assert len(told) == 1 and "quá 100 ảnh" in told[0].what
    assert page.photos.for_slip == 0


def test_pictures_of_a_folder_come_a_few_at_a_time(page: IntakePage, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "nine"
    folder.mkdir()
    for number in range(9):
        picture = QImage(64, 48, QImage.Format.Format_RGB32)
        picture.fill(0xFF000000 + 20 * number)
        picture.save(str(folder / f"{number}.png"), "PNG")  # type: ignore[call-overload]
    page.photos.take_for(page.rows.rows[0].id, [folder])
    assert page.photos.for_slip == 9
    assert len(page.workplace.jobs.findChildren(Job)) <= 2
    qtbot.waitUntil(lambda: len(page.rows.rows[0].photos) == 9, timeout=20_000)
    assert page.photos.for_slip == 0


@pytest.mark.parametrize(
    ("name", "over", "order"),
    [
        ("Mật ong", "below", ["Phấn hoa", "Sáp ong", "Mật ong"]),
        ("Sáp ong", "above", ["Sáp ong", "Mật ong", "Phấn hoa"]),
        ("Mật ong", "above", ["Mật ong", "Phấn hoa", "Sáp ong"]),
    ],
)
def test_a_product_is_dragged_to_another_place(page: IntakePage, name: str, over: str, order: list[str]) -> None:
    rows = page.rows
    rows.show_rows([SlipProduct("Mật ong"), SlipProduct("Phấn hoa"), SlipProduct("Sáp ong")])
    QApplication.processEvents()
    chosen = next(one.id for one in rows.rows if one.name == name)
    place = QPointF(20, 45 if over == "above" else rows.editor.y() - 2)
    for kind in (QDragEnterEvent, QDropEvent):
        data = carrying(chosen)
        where = place.toPoint() if kind is QDragEnterEvent else place
        event = kind(where, ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # type: ignore[arg-type]
        QApplication.sendEvent(rows, event)
        assert event.isAccepted()
    assert [one.name for one in rows.rows if not one.is_blank] == order
    assert rows.active.is_blank  # what is typed stays active
    over_card = QDragEnterEvent(QPoint(9, 9), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(card(page, "Phấn hoa"), over_card)
    assert over_card.isAccepted() and card(page, "Phấn hoa").drop.words == ""  # it is no picture


def test_pictures_of_a_product_keep_their_order(page: IntakePage, files: dict[str, Path], qtbot: QtBot) -> None:
    """The first is the one that is printed, however much longer than the second it takes."""
    big = QImage(3000, 2000, QImage.Format.Format_RGB32)
    big.fill(0xFF123456)
    big.save(str(files["a.png"]), "PNG")  # type: ignore[call-overload]
    page.photos.take_files([files["a.png"], files["b.png"]])
    assert [one.name for one in page.photos._begun.values()] == ["a.png"]
    qtbot.waitUntil(lambda: not page.photos.for_slip, timeout=10_000)
    assert [photo.name for one in page.slip().products for photo in one.photos] == ["a.png", "b.png"]


def test_a_mouse_finds_the_grip_of_a_product(page: IntakePage) -> None:
    grips = [grip for grip in page.rows.findChildren(Grip) if grip.isVisible()]
    assert grips and all(min(grip.width(), grip.height()) >= 26 for grip in grips)


def test_a_folder_that_cannot_be_looked_into_is_told_and_keeps_no_picture_out(
    window: MainWindow,
    page: IntakePage,
    files: dict[str, Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    look = Path.iterdir

    def iterdir(place: Path) -> Iterator[Path]:
        if place == closed:
            raise PermissionError(errno.EACCES, "Permission denied", str(place))
        return look(place)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    told: list[Message] = []
    window.messages.banner_wanted.connect(told.append)
    page.photos.take_files([closed, files["a.png"]])
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "closed" in told[0].what
    assert [photo.name for row in page.slip().rows for photo in row.photos] == ["a.png"]
