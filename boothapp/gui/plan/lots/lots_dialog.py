"""The sheet in which a draw of lots is got ready: who draws, which booths, the seed, and booths kept beforehand."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from boothapp.gui.plan.lots.held_draws import HeldDraws
from boothapp.gui.plan.lots.tick_list import TickList
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit
from boothapp.gui.widgets.plain import button, icon_button, label, line, row, set_property

if TYPE_CHECKING:
    from boothapp.domain.draws import Draw

_WIDTH, _HEIGHT, _HELD_PX = 960, 560, 230


@dataclass(frozen=True)
class Asked:
    """A draw that is to be held."""

    name: str
    seed: str
    by: str
    exhibitor_ids: list[str]
    booth_ids: list[str]
    pins: dict[str, str]  # exhibitor -> the booth kept for it
    one_by_one: bool


@dataclass(frozen=True)
class Choice:
    """What can be chosen: (id, words) of exhibitors and of free booths, and which of them are at first."""

    exhibitors: Sequence[tuple[str, str]]
    booths: Sequence[tuple[str, str]]
    exhibitor_ids: Sequence[str]
    booth_ids: Sequence[str]
    name: str
    seed: str
    writable: bool = True
    held: "Sequence[Draw]" = field(default=())
    by: str = ""
    announced: int | None = None  # results of a draw that was begun: it goes on as it is
    reserved: Sequence[str] = ()  # booths only for exhibitors of one province or product group


class LotsDialog(QDialog):
    """Nothing is drawn here."""

    wanted = Signal(object)  # Asked
    seed_wanted = Signal()
    minutes_wanted = Signal(object)  # Draw
    stop_wanted = Signal()  # a draw that was begun is to be broken off

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bốc thăm gian hàng"))
        self.resize(_WIDTH, _HEIGHT)
        self._writable, self._announced, self._reserved = choice.writable, choice.announced, set(choice.reserved)
        self._pins: dict[str, str] = {}
        self.name, self.by = LineEdit("plan.lots.name"), LineEdit("plan.lots.by")
        self.seed = LineEdit("plan.lots.seed", numbers=True)
        self.name.setText(choice.name)
        self.seed.setText(choice.seed)
        self.by.setText(choice.by)
        self.seed.setAccessibleName(self.tr("Số bốc thăm (ghi vào biên bản)"))
        self.exhibitors = TickList(
            "plan.lots.exhibitors", self.tr("Đơn vị bốc thăm: {count}/{whole}"), choice.exhibitors, choice.exhibitor_ids
        )
        self.booths = TickList(
            "plan.lots.booths", self.tr("Gian đem bốc: {count}/{whole}"), choice.booths, choice.booth_ids
        )
        self.pin = ChoiceBox("plan.lots.pin", [("", self.tr("Không giữ, để bốc thăm")), *choice.booths])
        self.held = HeldDraws(choice.held)
        self.held.minutes_wanted.connect(self.minutes_wanted)
        self.told = label("", tone="second", wrap=True)
        self.all_at_once, self.one_by_one, self.away = self._verbs()
        self._build()
        self.exhibitors.changed.connect(self._tell)
        self.booths.changed.connect(self._tell)
        self.exhibitors.list.currentRowChanged.connect(self._show_pin)
        self.pin.activated.connect(self._keep_pin)
        self.seed.textChanged.connect(self._tell)
        self.exhibitors.list.setCurrentRow(0)
        self._show_pin()
        self._tell()
        if self._announced is not None:
            self._lock(self._announced, len(choice.exhibitors))

    def _lock(self, announced: int, whole: int) -> None:
        """Leave nothing to choose: a public draw is not repeated until it suits."""
        for part in (self.name, self.seed, self.by, self.another, self.pin):
            part.setEnabled(False)
        self.exhibitors.lock()
        self.booths.lock()
        told = self.tr(
            "Lần bốc thăm này đang dở: đã công bố {count}/{whole} kết quả. Số bốc thăm và danh sách giữ nguyên."
        )
        words = told.format(count=announced, whole=whole)
        self._say(words if self._writable else f"{words} {self.tr('Hội chợ đang mở chỉ để xem.')}", wrong=False)
        self.stop.setEnabled(self._writable)
        self.one_by_one.setText(self.tr("Bốc tiếp trên màn hình lớn"))
        self.one_by_one.setFocus()
        self.all_at_once.hide()
        self.stop.show()

    def set_seed(self, seed: str) -> None:
        self.seed.setText(seed)

    def _verbs(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        at_once = button(self.tr("Bốc hết một lượt"), "check", name="plan.lots.at_once")
        one_by_one = button(self.tr("Bốc từng đơn vị trên màn hình lớn"), "presentation", "primary", "plan.lots.begin")
        away = button(self.tr("Đóng"), kind="plain", name="plan.lots.away")
        self.stop = button(self.tr("Dừng lần này…"), name="plan.lots.break_off")
        self.stop.hide()
        self.stop.clicked.connect(self.stop_wanted)
        for made in (at_once, away, self.stop):
            made.setAutoDefault(False)
        one_by_one.setDefault(True)
        at_once.clicked.connect(lambda: self._ask(one_by_one=False))
        one_by_one.clicked.connect(lambda: self._ask(one_by_one=True))
        away.clicked.connect(self.reject)
        return at_once, one_by_one, away

    def _build(self) -> None:
        self.another = another = icon_button("arrows-shuffle", self.tr("Lấy số khác"), "plan.lots.another")
        another.clicked.connect(self.seed_wanted)
        seed = QWidget()
        seed.setLayout(row(self.seed, another, spacing=4))
        seed.setFocusProxy(self.seed)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Field(self.tr("Tên lần bốc thăm"), self.name, keeps_room=False), 3)
        top.addWidget(Field(self.tr("Số bốc thăm (ghi vào biên bản)"), seed, keeps_room=False), 2)
        top.addWidget(Field(self.tr("Người bốc thăm"), self.by, keeps_room=False), 2)
        who = QVBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.exhibitors, 1)
        who.addWidget(Field(self.tr("Giữ trước cho đơn vị đang chọn"), self.pin, keeps_room=False))
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addLayout(who, 3)
        lists.addWidget(self.booths, 2)
        lists.addWidget(line("down"))
        self.held.setFixedWidth(_HELD_PX)
        lists.addWidget(self.held)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Bốc thăm gian hàng"), Role.SECTION))
        column.addLayout(top)
        column.addLayout(lists, 1)
        column.addWidget(self.told)
        column.addLayout(row(self.stop, None, self.away, self.all_at_once, self.one_by_one))

    def _show_pin(self) -> None:
        current = self.exhibitors.current
        self.pin.setEnabled(bool(current))
        self.pin.setCurrentIndex(max(self.pin.findData(self._pins.get(current, "")), 0))

    def _keep_pin(self) -> None:
        current, booth = self.exhibitors.current, str(self.pin.currentData())
        self._pins.pop(current, None)
        if booth:
            self._pins[current] = booth
            self.exhibitors.tick([*self.exhibitors.ids, current])
            self.booths.tick([*self.booths.ids, booth])
        words = self.tr("giữ {booth}").format(booth=self.booths.words_of(booth)) if booth else ""
        self.exhibitors.note(current, words)
        self._tell()

    @property
    def pins(self) -> dict[str, str]:
        """The booths kept for those that are ticked."""
        ticked = set(self.exhibitors.ids)
        return {id_: booth for id_, booth in self._pins.items() if id_ in ticked}

    def _tell(self) -> None:
        """Say what the draw will be, or what stops it."""
        from boothapp.domain.text import clean

        who, booths, pins = self.exhibitors.ids, self.booths.ids, self.pins
        twice = [booth for booth in pins.values() if list(pins.values()).count(booth) > 1]
        problem, wrong = "", False  # what is only not chosen yet is nothing wrong
        if not self._writable:
            problem = self.tr("Hội chợ đang mở chỉ để xem.")
        elif not (who and booths):
            problem = self.tr("Chọn ít nhất một đơn vị và một gian.")
        elif twice:
            wrong = True
            problem = self.tr("Gian {booth} giữ cho hai đơn vị.").format(booth=self.booths.words_of(twice[0]))
        elif not set(pins.values()) <= set(booths):
            wrong = True
            problem = self.tr("Gian giữ trước phải nằm trong các gian đem bốc.")
        elif not clean(self.seed.text()):
            wrong = True
            problem = self.tr("Nhập số bốc thăm.")
        told = self.tr("{exhibitors} đơn vị, mỗi đơn vị bốc một gian trong {booths} gian; {pins} gian giữ trước.")
        told = told.format(exhibitors=len(who), booths=len(booths), pins=len(pins))
        if len(who) > len(booths):
            told += " " + self.tr("Sẽ có {count} đơn vị chưa có gian.").format(count=len(who) - len(booths))
        if theirs := len(self._reserved & set(booths)):
            words = self.tr("{count} gian chỉ dành cho đơn vị của tỉnh hay nhóm hàng mà khu đó dành cho.")
            told += " " + words.format(count=theirs)
        self._say(problem or told, wrong=wrong)
        for verb in (self.all_at_once, self.one_by_one):
            verb.setEnabled(not problem)

    def refuse(self, why: str) -> None:
        """Say why the draw could not be held."""
        self._say(why, wrong=True)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.told.setText(words)
        set_property(self.told, "tone", "danger" if wrong else "second")

    def _ask(self, *, one_by_one: bool) -> None:
        seed, by = self.seed.text().strip(), self.by.text().strip()
        asked = (self.exhibitors.ids, self.booths.ids, self.pins)
        self.wanted.emit(Asked(self.name.text().strip(), seed, by, *asked, one_by_one))
