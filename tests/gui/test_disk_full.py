"""A full disk while something is saved: told with its room and a way to try again; nothing typed is lost."""

from collections.abc import Callable

import full_disk
import pytest
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import messages
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.messages import Message
from boothapp.gui.settings.page import SettingsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.fields import LineEdit
from boothapp.store import records


@pytest.fixture
def two(window: MainWindow) -> tuple[str, str]:
    made = Exhibitor("HTX Mật ong"), Exhibitor("Cơ sở Trà")
    with window.document.fair.edit("sample"):
        for one in made:
            records.save(window.document.fair.db, one)
    return made[0].id, made[1].id


@pytest.fixture
def give_room(two: tuple[str, str], window: MainWindow) -> Callable[[], None]:
    return full_disk.fill(window.document)


def banner(window: MainWindow) -> Message | None:
    return window.banners.banner.message if window.banners.banner else None


def note_of(window: MainWindow, id_: str) -> str:
    found = records.get(window.document.fair.db, Exhibitor, id_)
    assert found is not None
    return found.note


def note_field(page: ExhibitorsPage) -> BoundField:
    return next(one for one in page.details.findChildren(BoundField) if one.control.objectName().endswith(".note"))


def test_what_was_typed_beside_a_list_is_saved_by_trying_again(
    window: MainWindow,
    two: tuple[str, str],
    give_room: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page = window.go("exhibitors", id=two[0])
    assert isinstance(page, ExhibitorsPage)
    field = note_field(page)
    type_text(field.control, "Cần ổ điện " * 9)
    field.save()
    told = banner(window)
    assert told is not None and told.what == "Chưa lưu được." and "Ổ đĩa" in told.why
    assert [verb for verb, _ in told.actions] == ["Thử lại"] and window.document.state == "failed"
    asked: list[object] = []
    monkeypatch.setattr(messages, "asked", lambda *_args, **_more: asked.append(1) or 1)
    page.list.choose(two[1])  # another exhibitor is shown meanwhile
    qtbot.waitUntil(lambda: note_field(page).text == "")
    assert len(asked) == 1
    told.actions[0][1]()
    assert banner(window) is not None, "still full"
    give_room()
    told.actions[0][1]()
    assert note_of(window, two[0]).startswith("Cần ổ điện") and note_of(window, two[1]) == ""
    assert banner(window) is None and window.document.state == "saved"


def test_a_fact_of_the_fair_stays_in_its_field(window: MainWindow, give_room: Callable[[], None], qtbot: QtBot) -> None:
    page = window.go("settings", section="fair")
    assert isinstance(page, SettingsPage)
    line = page.findChild(LineEdit, "fair.venue")
    assert line is not None
    type_text(line, "Trung tâm Hội chợ triển lãm " * 5)
    line.left.emit()
    told = banner(window)
    assert told is not None and line.text().startswith("Trung tâm")
    give_room()
    told.actions[0][1]()
    assert window.document.fair.facts.venue.startswith("Trung tâm") and banner(window) is None


def test_an_older_failure_goes_when_something_is_saved(
    window: MainWindow, two: tuple[str, str], give_room: Callable[[], None], qtbot: QtBot
) -> None:
    page = window.go("exhibitors", id=two[0])
    assert isinstance(page, ExhibitorsPage)
    page.table.cells.write(two[0], "note", "Cần ổ điện " * 9)
    assert banner(window) is not None
    give_room()
    page.table.cells.write(two[0], "note", "Thôi")
    assert banner(window) is None and note_of(window, two[0]) == "Thôi"


def test_a_slip_that_cannot_be_saved_stays_and_is_saved_by_trying_again(
    window: MainWindow, give_room: Callable[[], None], qtbot: QtBot
) -> None:
    page = window.go("intake")
    assert isinstance(page, IntakePage)
    line = page.form.fields["name"].line
    type_text(line, "HTX Cà phê Đồi Xanh " * 5)
    type_text(page.form.fields["phone"].line, "0905123456")
    window.commands.action("intake.next").trigger()
    told = banner(window)
    assert told is not None and told.actions[0][0] == "Thử lại" and line.text().startswith("HTX Cà phê")
    give_room()
    told.actions[0][1]()
    assert line.text() == "" and banner(window) is None, "saved, and the next slip begun"
    found = records.where(window.document.fair.db, Exhibitor, "name LIKE 'HTX Cà phê%'")
    assert len(found) == 1
