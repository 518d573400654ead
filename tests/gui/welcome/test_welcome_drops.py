"""Files dropped on the window without a fair: a fair, an archive and a list begin something, the rest is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from dragging_files import drop, enter, leave
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from boothapp.domain.fair import FairFacts
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.welcome import places
from boothapp.gui.welcome.window import WelcomeWindow
from boothapp.gui.widgets.drop_sign import DropSign
from boothapp.store import archive
from boothapp.store.fair import create_fair, open_fair


@pytest.fixture
def welcome(
    tmp_path: Path, preferences: Preferences, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WelcomeWindow]:
    (tmp_path / "Documents").mkdir()
    monkeypatch.setattr(places, "documents", lambda: tmp_path / "Documents")
    jobs = Jobs()
    made = WelcomeWindow(preferences, jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    jobs.stop_all()


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    folder = tmp_path / "Hoi-cho-cu"
    create_fair(folder, FairFacts("Hội chợ cũ"))
    return folder


def sign(welcome: WelcomeWindow) -> str:
    return "".join(one.words.text() for one in welcome.findChildren(DropSign) if one.isVisible())


def test_the_folder_of_a_fair_is_opened(welcome: WelcomeWindow, fair: Path, qtbot: QtBot) -> None:
    enter(welcome, fair)
    assert sign(welcome) == "Mở hội chợ Hoi-cho-cu"
    leave(welcome)
    assert sign(welcome) == ""
    with qtbot.waitSignal(welcome.fair_wanted) as wanted:
        assert drop(welcome, fair)
    assert wanted.args == [fair]


def test_an_archive_becomes_a_fair_beside_it(welcome: WelcomeWindow, fair: Path, tmp_path: Path, qtbot: QtBot) -> None:
    archive.write(fair, tmp_path / "gui-di.zip")
    enter(welcome, tmp_path / "gui-di.zip")
    assert sign(welcome) == "Mở bản sao lưu gui-di.zip"
    with qtbot.waitSignal(welcome.fair_wanted) as wanted:
        assert drop(welcome, tmp_path / "gui-di.zip")
        enter(welcome, fair)
        assert sign(welcome) == "Đang làm việc khác, thả lại sau" and not drop(welcome, fair)
    assert wanted.args == [tmp_path / "gui-di"]
    with open_fair(tmp_path / "gui-di") as made:
        assert made.facts.name == "Hội chợ cũ"


@pytest.mark.parametrize("name", ["Danh sách.xlsx", "cu.XLS", "a.ods", "b.csv"])
def test_a_list_asks_for_the_fair_it_goes_to(name: str, welcome: WelcomeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / name).write_bytes(b"x")
    enter(welcome, tmp_path / name)
    assert sign(welcome) == f"Nhập {name}"
    assert drop(welcome, tmp_path / name)
    line = welcome.findChild(QLineEdit, "welcome.name")
    assert line is not None and line.isVisible()
    line.setText("Hội chợ mới")
    with qtbot.waitSignal(welcome.list_wanted) as wanted:
        welcome.form.create_fair()
    assert wanted.args == [tmp_path / "Documents" / "Hoi-cho-moi", tmp_path / name]


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (["a.jpg"], "Mở hội chợ trước rồi thả ảnh"),
        (["a.xlsx", "b.csv"], "Tạo hội chợ mới từ một danh sách, rồi nhập thêm các danh sách khác"),
        (["note.txt"], "note.txt không phải danh sách, ảnh hay hội chợ"),
        (["a.xlsx", "a.jpg"], "Mỗi lần chỉ thả một loại: danh sách, ảnh hoặc hội chợ"),
    ],
)
def test_what_cannot_begin_anything_is_refused_with_the_reason(
    names: list[str], reason: str, welcome: WelcomeWindow, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in names]
    for file in files:
        file.write_bytes(b"x")
    enter(welcome, *files)
    assert sign(welcome) == reason and not drop(welcome, *files)
    assert welcome.stack.currentWidget() is welcome.cards
