"""Files dropped on the window: a sign says what letting go does; what nobody wants is refused."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.fair import FairFacts
from boothapp.gui.shell import drops, main_window
from boothapp.gui.shell.drops import DropSign, sorted_out
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import archive
from boothapp.store.fair import create_fair, open_fair

ALL = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def enter(window: QWidget, *files: Path) -> QDragEnterEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDragEnterEvent(QPoint(90, 90), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    event.data = data  # type: ignore[attr-defined]  # Qt does not own it
    QApplication.sendEvent(window, event)
    return event


def drop(window: QWidget, *files: Path) -> bool:
    """Let go of files after dragging them in, without which Qt drops nothing."""
    enter(window, *files)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(QPointF(90, 90), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def sign(window: QWidget) -> str:
    return "".join(one.words.text() for one in window.findChildren(DropSign) if one.isVisible())


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {name: tmp_path / name for name in ("a.xlsx", "b.CSV", "A09_1.jpg", "x.HEIC", "fair.zip", "note.txt")}
    for file in made.values():
        file.write_bytes(b"x")
    for name, inside in (("Ảnh", "photo.jpg"), ("Hoi-cho", "fair.db")):
        made[name] = tmp_path / name
        made[name].mkdir()
        (made[name] / inside).write_bytes(b"x")
    return made


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["a.xlsx"], drops.LISTS),
        (["a.xlsx", "b.CSV"], drops.LISTS),
        (["A09_1.jpg", "x.HEIC", "Ảnh"], drops.PICTURES),
        (["Ảnh"], drops.PICTURES),
        (["Hoi-cho"], drops.FAIR),
        (["fair.zip"], drops.ARCHIVE),
        (["note.txt"], None),
        (["a.xlsx", "A09_1.jpg"], None),
        (["Hoi-cho", "fair.zip"], None),
        ([], None),
    ],
)
def test_files_are_sorted_out_by_what_they_are(names: list[str], kind: str | None, files: dict[str, Path]) -> None:
    found = sorted_out([files[name] for name in names])
    assert (found.kind if found else None) == kind


@pytest.fixture
def went(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(main_window, "is_page", lambda key: True)
    monkeypatch.setattr(window, "go", lambda key, **arguments: found.append((key, arguments)))
    return found


def test_a_list_and_pictures_go_to_their_pages(
    window: MainWindow, went: list[tuple[str, dict[str, Any]]], files: dict[str, Path]
) -> None:
    assert enter(window, files["a.xlsx"]).isAccepted() and sign(window) == "Nhập a.xlsx"
    assert drop(window, files["a.xlsx"]) and sign(window) == ""
    assert enter(window, files["A09_1.jpg"], files["x.HEIC"]).isAccepted() and sign(window) == "Ghép 2 ảnh"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert sign(window) == ""
    drop(window, files["A09_1.jpg"], files["Ảnh"])
    assert went == [
        ("import", {"files": [files["a.xlsx"]]}),
        ("photos", {"files": [files["A09_1.jpg"], files["Ảnh"]]}),
    ]


def test_what_the_window_has_no_use_for_is_refused(
    window: MainWindow, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "is_page", lambda key: False)
    for name in ("note.txt", "a.xlsx", "A09_1.jpg"):
        assert not enter(window, files[name]).isAccepted() and sign(window) == "" and not drop(window, files[name])


def test_a_fair_is_opened(window: MainWindow, files: dict[str, Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.fair_wanted) as fair:
        assert enter(window, files["Hoi-cho"]).isAccepted() and sign(window) == "Mở hội chợ Hoi-cho"
        drop(window, files["Hoi-cho"])
    assert fair.args == [files["Hoi-cho"]]


def test_an_archive_becomes_a_fair_beside_it_before_the_open_one_is_let_go(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    create_fair(tmp_path / "F", FairFacts("Hội chợ gửi đi"))
    archive.write(tmp_path / "F", tmp_path / "gui-di.zip")
    assert enter(window, tmp_path / "gui-di.zip").isAccepted() and sign(window) == "Mở bản sao lưu gui-di.zip"
    with qtbot.waitSignal(window.fair_wanted) as fair:
        drop(window, tmp_path / "gui-di.zip")
        assert window.document.is_open
    assert fair.args == [tmp_path / "gui-di"] and not window.jobs.running
    with open_fair(tmp_path / "gui-di") as made:
        assert made.facts.name == "Hội chợ gửi đi"


def test_an_archive_that_cannot_be_opened_leaves_the_open_fair_alone(
    window: MainWindow, files: dict[str, Path], qtbot: QtBot
) -> None:
    page = window.page
    with qtbot.assertNotEmitted(window.fair_wanted):
        drop(window, files["fair.zip"])
        qtbot.waitUntil(lambda: window.banners.banner is not None)
    assert window.document.is_open and window.page is page and not (files["fair.zip"].parent / "fair").exists()


def test_an_archive_is_imported_on_the_page_of_lists(
    window: MainWindow, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.go("import")
    taken: list[list[Path]] = []
    monkeypatch.setattr(page, "arrive", lambda **asked: taken.append(asked["files"]))
    assert enter(window, files["fair.zip"]).isAccepted() and sign(window) == "Nhập fair.zip"
    drop(window, files["fair.zip"])
    assert taken == [[files["fair.zip"]]] and not window.jobs.running


def test_the_sign_lets_the_mouse_through(window: MainWindow, files: dict[str, Path]) -> None:
    enter(window, files["Hoi-cho"])
    shown = window.findChildren(DropSign)[0]
    assert shown.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
