"""The details of what is selected on the plan: typed, chosen and pressed as staff do, one undo step each."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.gui import messages
from boothapp.gui.commands import Commands
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Messages
from boothapp.gui.plan.assigning.booth_panel import VerbPanel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.inspector.inspector import Inspector
from boothapp.gui.plan.removing import Removing
from boothapp.gui.preferences import Preferences
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.workplace import Workplace
from boothapp.store import records
from boothapp.tasks import assign_booths

PLAN = (Hall, PlanItem, Zone, Pavilion, Booth, BoothFacility, Assignment)


@dataclass
class Details:
    """The inspector and a hand on it."""

    inspector: Inspector
    canvas: PlanCanvas
    document: Document
    qtbot: QtBot
    went: list[Any] = field(default_factory=list)

    def part(self, name: str, of: type[Any] = QWidget) -> Any:
        def found() -> Any:
            shown = self.inspector.shown
            assert shown is not None
            return next((one for one in shown.findChildren(of, f"plan.inspector.{name}") if one.isVisible()), None)

        self.qtbot.waitUntil(lambda: found() is not None)  # rows that are made anew are shown a round later
        return found()

    def enter(self, name: str, text: str) -> Any:
        """Put a text, Vietnamese too, in place of what stands there and press Enter."""
        line = self.part(name, QLineEdit)
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(line, event)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        return line

    def choose(self, name: str, value: object) -> None:
        box = self.part(name, ChoiceBox)
        at = box.findData(value)
        assert at >= 0, [box.itemData(n) for n in range(box.count())]
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def press(self, name: str) -> None:
        made = self.part(name, QAbstractButton)
        self.qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(14, made.height() // 2))

    def row(self, cls: type[Any], id_: str) -> Any:
        return records.get(self.document.fair.db, cls, id_)

    def plan(self) -> list[Any]:
        return [one for cls in PLAN for one in records.where(self.document.fair.db, cls)]


@pytest.fixture
def details(canvas: PlanCanvas, document: Document, preferences: Preferences, qtbot: QtBot) -> Iterator[Details]:
    window, jobs = QWidget(), Jobs()
    qtbot.addWidget(window)
    went: list[Any] = []

    def go(*page: Any, **arguments: Any) -> None:
        went.append((*page, arguments))

    nothing = dict.fromkeys(("rebuild", "back_up", "bring_back"), lambda *_: None)
    workplace = Workplace(document, Commands(window), jobs, Messages(), preferences, go, **nothing)  # type: ignore[arg-type]
    made = Inspector(workplace, canvas)
    Removing(workplace, canvas)
    qtbot.addWidget(made)
    made.resize(268, 2000)  # nothing has to be scrolled to
    made.show()
    qtbot.waitExposed(made)
    yield Details(made, canvas, document, qtbot, went)
    jobs.stop_all()


def test_nothing_selected_shows_the_hall(details: Details) -> None:
    hall = details.inspector.hall
    assert details.inspector.shown is hall
    assert hall.told.text() == "11 gian · 11 gian tiêu chuẩn"
    before = details.plan()
    details.enter("hall.name", "Nhà A – Tầng 1")
    details.enter("hall.width_m", "4200cm")
    details.enter("hall.least_aisle_m", "2,5 m")
    found = details.row(Hall, "h")
    assert (found.name, found.width_m, found.least_aisle_m) == ("Nhà A – Tầng 1", 42, 2.5)
    assert hall.title.text() == "Nhà A – Tầng 1"
    for _ in range(3):
        details.document.undo()
    assert details.plan() == before
    assert hall.title.text() == "Nhà A"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("x", "18", {"x_m": 18.0}),
        ("y", "19,5 m", {"y_m": 19.5}),
        ("width", "300cm", {}),
        ("width", "6", {"width_m": 6.0, "x_m": 3.0}),
        ("depth", "4,0", {"depth_m": 4.0, "y_m": 14.0}),
        ("turn", "90°", {"rotation_deg": 90.0}),
        ("code", "B01a", {"code": "B01a"}),
        ("note", "Gần cửa phụ", {"note": "Gần cửa phụ"}),
    ],
)
def test_a_booth_takes_what_is_typed(details: Details, name: str, text: str, expected: dict[str, Any]) -> None:
    details.canvas.scene.select(["b1"])
    before = details.plan()
    details.enter(name, text)
    found = details.row(Booth, "b1")
    assert {column: getattr(found, column) for column in expected} == expected
    if expected:
        details.document.undo()
    assert details.plan() == before


@pytest.mark.parametrize(
    ("name", "text"), [("x", "ba mét"), ("width", "0"), ("turn", "xoay"), ("code", "A01"), ("code", "")]
)
def test_what_makes_no_sense_stays_with_the_reason(details: Details, name: str, text: str) -> None:
    details.canvas.scene.select(["b1"])
    before = details.plan()
    line = details.enter(name, text)
    assert details.plan() == before
    assert line.text() == text and line.property("wrong") == "true" and line.accessibleDescription()
    details.qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.property("wrong") == "false" and line.text() not in (text, "")


def test_a_turned_booth_keeps_its_corner_when_it_grows(details: Details) -> None:
    details.canvas.scene.select(["b1"])
    details.enter("turn", "90")
    details.enter("width", "5")
    assert details.part("x", QLineEdit).text() == "3,00"
    assert details.part("y", QLineEdit).text() == "14,00"


def test_shrinking_somebodys_booth_asks_first(details: Details, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = iter([1, 0])

    def ask(_parent: object, question: Any, *_: object, **__: object) -> int:
        asked.append(question.why)
        return next(answers)

    monkeypatch.setattr(messages, "asked", ask)
    details.canvas.scene.select(["a1"])
    line = details.enter("width", "2")
    assert details.row(Booth, "a1").width_m == 3 and line.text() == "3,00"
    assert "A01 (HTX Chè Tân Cương)" in asked[0]
    details.enter("width", "2")
    assert details.row(Booth, "a1").width_m == 2
    assert details.row(Assignment, "g1").deleted_at is None
    details.enter("width", "4")  # growing asks nothing
    assert details.row(Booth, "a1").width_m == 4 and len(asked) == 2


def test_several_booths_of_one_exhibitor_say_whose_they_are(details: Details) -> None:
    assign_booths.assign(details.document.fair, "tea", ["b1", "b2"])
    details.canvas.scene.select(["b1", "b2"])
    assert details.inspector.booths.told.text() == "HTX Chè Tân Cương · 18 m² · 2 gian tiêu chuẩn"
    details.canvas.scene.select(["b1", "a4"])
    assert details.inspector.booths.told.text() == "18 m² · 2 gian tiêu chuẩn"


def test_removing_somebodys_booth_asks_and_says_whose(details: Details) -> None:
    details.canvas.scene.select(["a1", "b1"])
    before = details.plan()
    details.press("delete")
    (asked,) = details.canvas.findChildren(VerbPanel)
    assert details.plan() == before and "HTX Chè Tân Cương" in [one.text() for one in asked.findChildren(QLabel)]
    next(one for one in asked.buttons if one.text() == "Xóa 2 gian").click()
    assert details.row(Booth, "a1").deleted_at and details.row(Booth, "b1").deleted_at
    assert details.inspector.shown is details.inspector.hall
    details.document.undo()
    assert details.plan() == before


def test_the_states_of_a_booth(details: Details) -> None:
    details.canvas.scene.select(["a1"])
    before = details.plan()
    for state in ("confirmed", "assigned", "held", "declined"):
        details.choose("state", state)
        assert details.row(Assignment, "g1").status == state
    assert details.inspector.booths.state.choice.value() == "free"
    for _ in range(4):
        details.document.undo()
    assert details.plan() == before


def test_a_free_booth_is_held_for_somebody_until_a_day(details: Details) -> None:
    details.canvas.scene.select(["b1"])
    before = details.plan()
    details.choose("state", "held")
    assert details.plan() == before, "for whom is asked first"
    details.enter("heldUntil", "32/1/2027")
    assert details.plan() == before
    details.part("heldUntil", QLineEdit).setText("31/12/2026")
    details.enter("heldFor", "Sở Công Thương")
    (held,) = records.where(details.document.fair.db, Assignment, "booth_id = 'b1'")
    assert (held.status, held.held_for, held.held_until) == ("held", "Sở Công Thương", "2026-12-31")
    details.document.undo()
    assert details.plan() == before


def test_several_booths_are_blocked_with_a_reason_and_opened(details: Details) -> None:
    details.canvas.scene.select(["b1", "b2"])
    before = details.plan()
    details.choose("state", "blocked")
    details.enter("blockedFor", "Tủ điện")
    assert {details.row(Booth, id_).blocked_for for id_ in ("b1", "b2")} == {"Tủ điện"}
    details.choose("state", "free")
    assert details.row(Booth, "b2").status == "open"
    for _ in range(2):
        details.document.undo()
    assert details.plan() == before


def test_fascia_names_and_letters_of_a_shared_booth(details: Details) -> None:
    details.canvas.scene.select(["a6"])
    before = details.plan()
    details.press("shared")
    assert [part._code.text() for part in details.inspector.booths.occupants.parts] == ["A06a", "A06b"]
    details.enter("fascia", "CHÈ TÂN CƯƠNG")
    assert sorted(
        one.fascia_name for one in records.where(details.document.fair.db, Assignment, "booth_id = 'a6'")
    ) == [
        "",
        "CHÈ TÂN CƯƠNG",
    ]
    details.press("vacate")
    assert len(details.inspector.booths.occupants.parts) == 1
    for _ in range(3):
        details.document.undo()
    assert details.plan() == before


def test_several_booths_are_given_what_is_chosen(details: Details) -> None:
    details.canvas.scene.select(["a1", "b1"])
    before = details.plan()
    assert details.inspector.booths.title.text() == "2 gian"
    assert details.part("zone").currentText() == "…"
    details.choose("zone", "za")
    details.choose("pavilion", "p")
    details.choose("kind", "raw")
    details.choose("sides", 3)
    details.press("power")
    details.press("locked")
    for id_ in ("a1", "b1"):
        booth = details.row(Booth, id_)
        assert (booth.zone_id, booth.pavilion_id, booth.kind, booth.open_sides, booth.locked) == (
            "za",
            "p",
            "raw",
            3,
            True,
        )
    assert {one.booth_id for one in records.where(details.document.fair.db, BoothFacility)} == {"a1", "b1"}
    for _ in range(6):
        details.document.undo()
    assert details.plan() == before


def test_buttons_lead_on(details: Details) -> None:
    details.canvas.scene.select(["a1"])
    details.press("open")
    assert details.went == [("exhibitors", {"id": "tea"})]
    before = details.plan()
    details.press("vacateAll")
    assert details.row(Assignment, "g1").deleted_at
    with details.qtbot.waitSignal(details.canvas.view.booth_activated) as asked:
        details.press("assign")
    assert asked.args == ["a1"]
    details.document.undo()
    assert details.plan() == before


def test_a_thing_takes_words_measures_and_a_lock(details: Details) -> None:
    details.canvas.scene.select([], ["s"])
    before = details.plan()
    details.enter("text", "Sân khấu chính")
    details.enter("x", "20")
    details.enter("width", "9 m")
    details.press("thingLocked")
    found = details.row(PlanItem, "s")
    assert (found.text, found.x_m, found.width_m, found.locked) == ("Sân khấu chính", 20, 9, True)
    assert not details.part("thingDelete").isEnabled()
    for _ in range(4):
        details.document.undo()
    details.press("thingDelete")
    assert details.row(PlanItem, "s").deleted_at
    details.document.undo()
    assert details.plan() == before


def test_a_zone_is_renamed_and_removed(details: Details) -> None:
    before = details.plan()
    details.press("zone.za")
    panel = details.inspector.groups["zone"]
    assert details.inspector.shown is panel
    assert details.canvas.scene.selected_booths == [f"a{at}" for at in range(1, 7)]
    details.enter("zone.name", "Đặc sản")
    assert details.row(Zone, "za").name == "Đặc sản" and panel.title.text() == "A · Đặc sản"
    details.press("zone.delete")
    assert details.row(Zone, "za").deleted_at and details.row(Booth, "a1").deleted_at is None
    assert details.inspector.shown is details.inspector.booths
    for _ in range(2):
        details.document.undo()
    assert details.plan() == before


def test_a_pavilion_grasped_on_the_plan_is_shown_and_its_booths_on_demand(details: Details) -> None:
    details.canvas.scene.select(["b3", "b4"])
    assert details.inspector.shown is details.inspector.groups["pavilion"]
    before = details.plan()
    box = details.part("pavilion.choice", ChoiceBox)
    details.choose("pavilion.choice", box.itemData(box.findText("Thái Nguyên")))
    assert details.row(Pavilion, "p").province_code
    details.document.undo()
    assert details.plan() == before
    details.press("pavilion.booths")
    assert details.inspector.shown is details.inspector.booths


def test_what_is_being_typed_goes_to_the_booth_it_was_typed_for(details: Details) -> None:
    details.canvas.scene.select(["b1"])
    line = details.part("note", QLineEdit)
    line.setFocus()
    event = QInputMethodEvent()
    event.setCommitString("Cạnh cột")
    QApplication.sendEvent(line, event)
    details.canvas.scene.select(["b2"])
    assert details.row(Booth, "b1").note == "Cạnh cột" and details.row(Booth, "b2").note == ""
    assert line.text() == ""


def test_each_of_a_shared_booth_has_its_whole_name_and_verbs_of_its_own(details: Details) -> None:
    long = "Công ty Cổ phần Xây dựng và sản xuất Bia - Rượu - Nước giải khát Cao Nguyên"
    with details.document.fair.edit("test"):
        records.save(details.document.fair.db, Exhibitor(long, id="tea"))
    details.canvas.scene.select(["a6"])
    part = next(one for one in details.inspector.booths.occupants.parts if one.assignment_id == "g6")
    name = part._name
    QApplication.processEvents()
    assert name.text() == long and name.height() >= name.heightForWidth(name.width()) > 20, "it is wrapped, not cut"
    made = part.findChild(QAbstractButton, "plan.inspector.confirmOne")
    assert made and long in made.toolTip()
    details.qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert [details.row(Assignment, id_).status for id_ in ("g6", "g7")] == ["confirmed", "assigned"]
    lettered = next(one for one in details.inspector.booths.occupants.parts if one.assignment_id == "g7")
    confirm = lettered.findChild(QAbstractButton, "plan.inspector.confirmOne")
    details.qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert details.inspector.minimumSizeHint().width() <= 268, "the longest state stands beside a letter"
    part = next(one for one in details.inspector.booths.occupants.parts if one.assignment_id == "g6")
    details.qtbot.mouseClick(part.findChild(QAbstractButton, "plan.inspector.openOne"), Qt.MouseButton.LeftButton)
    assert details.went[-1] == ("exhibitors", {"id": "tea"})


def test_the_history_of_a_booth_is_told_in_words(details: Details) -> None:
    details.canvas.scene.select(["a1"])
    details.enter("width", "4,5")
    details.choose("state", "confirmed")
    history = details.inspector.booths.history
    details.qtbot.waitUntil(lambda: any("xác nhận" in one.text() for one in history.findChildren(QLabel)))
    told = " | ".join(one.text() for one in history.findChildren(QLabel))
    assert "Rộng (m): 3 → 4,5" in told and "đã xếp → xác nhận" in told
    assert "assigned" not in told and "open" not in told


def test_pavilions_are_listed_without_the_word_that_stands_above_them(details: Details) -> None:
    with details.document.fair.edit("test"):
        (pavilion,) = records.where(details.document.fair.db, Pavilion)
        records.save(details.document.fair.db, replace(pavilion, name="Khu gian hàng Cao Bằng"))
    details.canvas.refresh()
    details.canvas.scene.select([])
    *_before, row = details.inspector.hall.findChildren(QAbstractButton, "plan.inspector.pavilion.p")
    assert row.text() == "Cao Bằng (2)"
    details.canvas.scene.select(["b3"])
    assert details.part("pavilion", ChoiceBox).currentText() == "Cao Bằng"


def test_what_is_locked_is_not_removed_from_the_details_either_and_says_so(
    details: Details, canvas: PlanCanvas
) -> None:
    refused: list[str] = []
    canvas.view.refused.connect(refused.append)
    before = details.plan()
    canvas.scene.select(["l1", "b1"])
    details.press("delete")
    assert refused == ["Vị trí của L1 đã khóa"] and details.plan() == before
