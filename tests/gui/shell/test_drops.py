"""Files dropped on the window: a sign says what letting go does; what nobody wants is refused."""

from pathlib import Path
from typing import Any

import pytest
from dragging_files import ALL, data_of, drop, enter, leave
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.fair import FairFacts
from boothapp.gui.shell import drops
from boothapp.gui.shell.drops import sorted_out
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.drop_sign import DropSign
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.store import archive
from boothapp.store.fair import Fair, create_fair, open_fair


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


def test_what_nobody_may_look_at_is_refused_as_any_other_file(tmp_path: Path) -> None:
    assert sorted_out([tmp_path / ("x" * 300)]) is None


@pytest.fixture
def went(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(window, "go", lambda key, **arguments: found.append((key, arguments)))
    return found


def test_a_list_and_pictures_go_to_their_pages(
    window: MainWindow, went: list[tuple[str, dict[str, Any]]], files: dict[str, Path]
) -> None:
    assert enter(window, files["a.xlsx"]).isAccepted() and sign(window) == "Nhập a.xlsx"
    assert drop(window, files["a.xlsx"]) and sign(window) == ""
    assert enter(window, files["A09_1.jpg"], files["x.HEIC"]).isAccepted() and sign(window) == "Ghép 2 ảnh"
    leave(window)
    assert sign(window) == ""
    drop(window, files["A09_1.jpg"], files["Ảnh"])
    assert went == [
        ("import", {"files": [files["a.xlsx"]]}),
        ("photos", {"files": [files["A09_1.jpg"], files["Ảnh"]]}),
    ]


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["note.txt"], "note.txt không phải danh sách, ảnh hay hội chợ"),
        (["note.txt", "b.txt"], "2 tệp này không phải danh sách, ảnh hay hội chợ"),
        (["a.xlsx", "A09_1.jpg"], "Mỗi lần chỉ thả một loại: danh sách, ảnh hoặc hội chợ"),
        (["Hoi-cho", "Hoi-cho-2"], "Mỗi lần chỉ mở một hội chợ"),
    ],
)
def test_what_the_window_has_no_use_for_is_refused_with_the_reason(
    names: list[str], reason: str, window: MainWindow, files: dict[str, Path], tmp_path: Path
) -> None:
    (tmp_path / "Hoi-cho-2" / "backups").mkdir(parents=True)
    (tmp_path / "b.txt").touch()
    dragged = enter(window, *(tmp_path / name for name in names))
    assert sign(window) == reason and dragged.dropAction() == Qt.DropAction.IgnoreAction
    shown = window.findChildren(DropSign)[0]
    assert shown.property("drop") == "refused" and shown.accessibleName() == reason
    assert not drop(window, *(tmp_path / name for name in names)) and sign(window) == ""


def test_the_open_fair_itself_is_refused(window: MainWindow) -> None:
    with_it = window.document.folder
    enter(window, with_it)
    assert sign(window) == "Hội chợ này đang mở" and not drop(window, with_it)


def test_a_fair_that_is_only_read_takes_neither_lists_nor_pictures(
    window: MainWindow, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Fair, "writable", property(lambda _: False))
    for name in ("a.xlsx", "A09_1.jpg", "Ảnh"):
        enter(window, files[name])
        assert sign(window) == "Hội chợ đang mở chỉ để xem" and not drop(window, files[name])


def test_links_of_the_web_are_left_alone(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    event = QDragEnterEvent(QPoint(9, 9), ALL, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted() and sign(window) == ""


def test_a_text_field_leaves_files_to_the_window(window: MainWindow, files: dict[str, Path], qtbot: QtBot) -> None:
    page = window.go("settings", section="fair")
    line, text = page.findChild(LineEdit, "fair.venue"), page.findChild(TextEdit, "fair.word")
    assert line is not None and text is not None
    for field in (line, text, text.viewport()):
        enter(field, files["a.xlsx"])
        assert sign(window) == "Nhập a.xlsx"
        leave(window)
    search = window.go("exhibitors").findChild(SearchBox)
    assert search is not None
    enter(search, files["a.xlsx"])
    assert sign(window) == "Nhập a.xlsx" and line.text() == ""


def test_files_are_looked_at_once_while_they_are_dragged(
    window: MainWindow, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    kind_of = drops._kind
    monkeypatch.setattr(drops, "_kind", lambda file: looked.append(file) or kind_of(file))
    enter(window, files["a.xlsx"])
    data = data_of(files["a.xlsx"])
    for x in range(50):
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QDragMoveEvent(QPoint(x, 9), ALL, data, button, keys))
    assert len(looked) == 1


def test_the_sign_grows_with_the_window(window: MainWindow, files: dict[str, Path], qtbot: QtBot) -> None:
    enter(window, files["a.xlsx"])
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: window.findChildren(DropSign)[0].size() == window.size())


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
