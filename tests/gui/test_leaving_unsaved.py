"""Closing the window while something typed cannot be kept: it is asked about, never lost without a word."""

from collections.abc import Callable

import full_disk
import pytest
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.gui import messages
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.settings.page import SettingsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.wording.errors import Explanation
from boothapp.store import local_notes, records

AGAIN, DROP, STAY = 0, 1, 2


class Answers:
    """What the user answers, one after the other; `before` happens while the question stands."""

    def __init__(self) -> None:
        self.given: list[int] = []
        self.asked: list[Explanation] = []
        self.before: Callable[[], object] = list

    def __call__(self, parent: object, question: Explanation, buttons: list[str], **_: object) -> int:
        assert buttons == ["Thử lại", "Bỏ phần chưa lưu", "Ở lại"]
        self.asked.append(question)
        self.before()
        return self.given.pop(0)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    made = Answers()
    monkeypatch.setattr(messages, "asked", made)
    return made


@pytest.fixture
def closed(window: MainWindow) -> list[bool]:
    found: list[bool] = []
    window.closed.connect(lambda: found.append(True))
    return found


def type_slip(window: MainWindow) -> None:
    page = window.go("intake")
    assert isinstance(page, IntakePage)
    type_text(page.form.fields["name"].line, "HTX Mật ong hoa cà phê")
    type_text(page.form.fields["address"].line, "Thôn Ea Kênh " * 20)


def test_a_slip_whose_draft_cannot_be_kept_is_asked_about(
    window: MainWindow, answers: Answers, closed: list[bool], qtbot: QtBot
) -> None:
    give_room = full_disk.fill(window.document)
    type_slip(window)
    answers.given = [STAY]
    window.close()
    assert window.isVisible() and not closed
    (question,) = answers.asked
    assert question.what == "Còn phần đã nhập mà chưa lưu được."
    assert question.why.startswith("Phiếu của HTX Mật ong hoa cà phê. Ổ đĩa ")
    assert window.document.state == "failed", "the title row says so too"
    give_room()
    window.close()
    assert closed == [True] and len(answers.asked) == 1
    assert "Ea Kênh" in (local_notes.get(window.document.fair.db, "draft/intake") or "")


def test_trying_again_after_making_room_closes(
    window: MainWindow, answers: Answers, closed: list[bool], qtbot: QtBot
) -> None:
    answers.before, answers.given = full_disk.fill(window.document), [AGAIN]
    type_slip(window)
    window.close()
    assert closed == [True] and len(answers.asked) == 1 and window.document.failure is None


def test_the_user_may_drop_it(window: MainWindow, answers: Answers, closed: list[bool], qtbot: QtBot) -> None:
    full_disk.fill(window.document)
    type_slip(window)
    answers.given = [DROP]
    window.close()
    assert closed == [True]


def test_the_failure_is_told_once_and_forgotten_when_there_is_room(window: MainWindow, qtbot: QtBot) -> None:
    give_room = full_disk.fill(window.document)
    type_slip(window)
    assert isinstance(window.page, IntakePage)
    draft, told = window.page.draft, []
    draft.failed.connect(told.append)
    draft.keep()
    draft.keep()
    assert len(told) == 1 and window.banners.banner is not None
    give_room()
    draft.keep()
    assert window.document.failure is None and window.banners.banner is None


def test_a_field_that_cannot_stand_is_asked_about_even_from_another_page(
    window: MainWindow, answers: Answers, closed: list[bool], qtbot: QtBot
) -> None:
    made = Exhibitor("HTX Mật ong")
    with window.document.fair.edit("sample"):
        records.save(window.document.fair.db, made)
    page = window.go("exhibitors", id=made.id)
    assert isinstance(page, ExhibitorsPage)
    name = next(one for one in page.findChildren(BoundField) if one.control.objectName().endswith(".name"))
    assert isinstance(name.control, LineEdit)
    name.control.clear()
    window.go("overview")
    answers.given = [STAY, DROP]
    window.close()
    assert not closed and answers.asked[0].why == "Cần sửa lại: Tên đơn vị."
    window.close()
    assert closed == [True]


def test_facts_that_cannot_be_written_are_asked_about_and_wrong_ones_are_kept(
    window: MainWindow, answers: Answers, closed: list[bool], qtbot: QtBot
) -> None:
    page = window.go("settings", section="fair")
    assert isinstance(page, SettingsPage)
    day, venue = page.findChild(LineEdit, "fair.opens_on"), page.findChild(LineEdit, "fair.venue")
    assert day is not None and venue is not None
    day.setText("32/13")
    give_room = full_disk.fill(window.document)
    type_text(venue, "Trung tâm Hội chợ triển lãm " * 20)
    answers.given = [STAY]
    window.close()
    assert not closed and "Địa điểm" in answers.asked[0].why
    give_room()
    window.close()
    assert closed == [True] and len(answers.asked) == 1
    assert window.state()["pages"]["settings"]["sections"]["fair"]["typed"] == {"opens_on": "32/13"}


@pytest.fixture
def two(window: MainWindow) -> tuple[ExhibitorsPage, str, str]:
    made = Exhibitor("Cơ sở Trà"), Exhibitor("HTX Mật ong")
    with window.document.fair.edit("sample"):
        for one in made:
            records.save(window.document.fair.db, one)
    page = window.go("exhibitors", id=made[0].id)
    assert isinstance(page, ExhibitorsPage)
    return page, made[0].id, made[1].id


def shown(page: ExhibitorsPage) -> tuple[str, str]:
    """The record that the table marks and the one that stands beside it."""
    return page.table.current_id, page.details.panel.id


def test_the_user_stays_with_the_record_whose_field_cannot_be_saved(
    two: tuple[ExhibitorsPage, str, str], answers: Answers, qtbot: QtBot
) -> None:
    page, one, other = two
    name = page.details.panel.fields["name"]
    assert isinstance(name.control, LineEdit)
    name.control.clear()
    answers.given = [STAY]
    page.table.choose(other)
    qtbot.waitUntil(lambda: len(answers.asked) == 1)
    assert shown(page) == (one, one) and name.text == "" and name.problem


@pytest.mark.parametrize("way", ["drop", "again"])
def test_another_record_comes_when_the_field_is_saved_or_given_up(
    way: str, window: MainWindow, two: tuple[ExhibitorsPage, str, str], answers: Answers, qtbot: QtBot
) -> None:
    page, one, other = two
    give_room = full_disk.fill(window.document)
    type_text(page.details.panel.fields["note"].control, "Cần ổ điện " * 9)
    answers.given = [DROP if way == "drop" else AGAIN]
    answers.before = give_room if way == "again" else list
    page.table.choose(other)
    qtbot.waitUntil(lambda: shown(page) == (other, other))
    assert len(answers.asked) == 1 and answers.asked[0].why.startswith("Ghi chú nội bộ. Ổ đĩa ")
    kept = records.get(window.document.fair.db, Exhibitor, one)
    assert kept is not None and bool(kept.note) == (way == "again")
    assert page.details.panel.fields["note"].text == ""


def test_a_person_of_an_exhibitor_is_saved_by_trying_again(
    window: MainWindow, two: tuple[ExhibitorsPage, str, str], answers: Answers, qtbot: QtBot
) -> None:
    page, one, other = two
    contacts = page.details.panel.contacts
    contacts.add()
    give_room = full_disk.fill(window.document)
    type_text(contacts.rows[0].first_control(), "Bà H’Lan " * 30)
    answers.given, answers.before = [AGAIN], give_room
    page.table.choose(other)
    qtbot.waitUntil(lambda: shown(page) == (other, other))
    assert [kept.exhibitor_id for kept in records.where(window.document.fair.db, Contact)] == [one]


def test_a_removed_record_is_not_asked_about(
    window: MainWindow, two: tuple[ExhibitorsPage, str, str], answers: Answers, qtbot: QtBot
) -> None:
    page, one, other = two
    name = page.details.panel.fields["name"]
    assert isinstance(name.control, LineEdit)
    name.control.clear()
    with window.document.fair.edit("sample"):
        records.remove(window.document.fair.db, Exhibitor, [one])
    qtbot.waitUntil(lambda: shown(page) == (other, other))
    assert not answers.asked and name.text == "HTX Mật ong"


def test_nothing_typed_is_not_asked_about(window: MainWindow, answers: Answers, closed: list[bool]) -> None:
    for key in ("intake", "exhibitors", "products", "settings"):
        window.go(key)
    window.close()
    assert closed == [True] and not answers.asked
