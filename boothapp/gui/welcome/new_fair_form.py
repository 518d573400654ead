"""What a new fair starts with: name, days, venue, and the folder it goes to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.welcome import places
from boothapp.gui.widgets.day_line import DayLine
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.plain import ElidedLabel, button, card, label, row
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.wording.shortened import short_file_name

_WIDTH = 560
_DAYS = ("opens_on", "closes_on")


@dataclass(frozen=True)
class NewFair:
    facts: dict[str, str]  # fields of FairFacts
    folder: Path
    list_file: Path | None  # to import into it


class NewFairForm(QWidget):
    """With a list it asks for name and place only: the list tells the rest."""

    wanted = Signal(object)  # NewFair
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list_file: Path | None = None
        self._place = places.documents()
        self.title = label("", Role.PAGE)
        pick = self.tr("Chọn ngày")
        self.fields = {
            "name": Field(self.tr("Tên hội chợ"), LineEdit("welcome.name"), required=True),
            "opens_on": Field(self.tr("Khai mạc"), DayLine("welcome.opens_on", pick, "29/11/2026")),
            "closes_on": Field(self.tr("Bế mạc"), DayLine("welcome.closes_on", pick, "04/12/2026")),
            "venue": Field(self.tr("Địa điểm"), LineEdit("welcome.venue")),
        }
        self._where = ElidedLabel("", tone="second", cut=Qt.TextElideMode.ElideMiddle)
        choose = button(self.tr("Chọn nơi khác…"), "folder", name="welcome.place")
        choose.clicked.connect(self._choose_place)
        self._made = button(self.tr("Tạo hội chợ"), kind="primary", name="welcome.create")
        self._made.clicked.connect(self.create_fair)
        back = button(self.tr("Hủy"), name="welcome.back")
        back.clicked.connect(self.given_up)
        self._days = QWidget()
        self._days.setLayout(row(self.fields["opens_on"], self.fields["closes_on"], spacing=12))
        frame, column = card((24, 16, 24, 16), spacing=4)
        frame.setMaximumWidth(_WIDTH)
        column.addWidget(self.title)
        column.addSpacing(8)
        for part in (self.fields["name"], self._days, self.fields["venue"]):
            column.addWidget(part)
        column.addWidget(label(self.tr("Lưu trong thư mục"), Role.LABEL))
        where = row(choose)
        where.insertWidget(0, self._where, 1)
        column.addLayout(where)
        column.addSpacing(12)
        column.addLayout(row(None, back, self._made))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        beside = row(None, None)
        beside.insertWidget(1, frame, 100)
        outer.addLayout(beside)
        outer.addStretch(1)
        self._connect()
        self.begin(None)

    def _line(self, name: str) -> LineEdit:
        control = self.fields[name].control
        assert isinstance(control, LineEdit)
        return control

    def _connect(self) -> None:
        for name in self.fields:
            self._line(name).returnPressed.connect(self.create_fair)
        self._line("name").textChanged.connect(self._show_where)
        for name in _DAYS:
            self._line(name).left.connect(self._days_left)

    def begin(self, list_file: Path | None) -> None:
        """Ask for a new fair, one made from a list when there is one."""
        self._list_file = list_file
        self.title.setText(self.tr("Hội chợ mới từ danh sách") if list_file else self.tr("Tạo hội chợ mới"))
        self._days.setVisible(list_file is None)
        self.fields["venue"].setVisible(list_file is None)
        taking = self.tr("Tạo và nhập {file}").format(file=short_file_name(list_file.name, 32)) if list_file else ""
        self._made.setText(taking.replace("&", "&&") or self._words())
        self._show_where()
        self._line("name").setFocus()

    def _words(self) -> str:
        return self.tr("Tạo hội chợ")

    @property
    def folder(self) -> Path:
        """Where the fair would go."""
        return places.free(self._place / (places.folder_name(self._line("name").text()) or "Hoi-cho"))

    def _show_where(self) -> None:
        self._where.setText(str(self.folder))

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn nơi lưu hội chợ"), str(self._place))
        if chosen:
            self._place = Path(chosen)
            self._show_where()

    def _days_left(self) -> None:
        """Show days as they are understood, and what is wrong with them."""
        from boothapp.domain import typed_fields

        for name in _DAYS:
            typed = typed_fields.day(self._line(name).text())
            self.fields[name].set_problem(problem_words(typed.problem) if typed.problem else "")
            if not self._line(name).hasFocus() and typed.shown != self._line(name).text():
                self._line(name).setText(typed.shown)

    def create_fair(self) -> None:
        """Ask for the fair if what was typed can be saved; else show beside the fields why not."""
        from boothapp.domain import typed_fields
        from boothapp.domain.fair import FairFacts
        from boothapp.domain.text import clean

        QGuiApplication.inputMethod().commit()
        facts = {"name": clean(self._line("name").text())}
        said: dict[str, str] = {}
        if self._list_file is None:
            facts["venue"] = clean(self._line("venue").text())
            for name in _DAYS:
                typed = typed_fields.day(self._line(name).text())
                if typed.problem:
                    said[name] = problem_words(typed.problem)
                elif typed.iso:
                    facts[name] = typed.iso
        for problem in FairFacts(**facts).problems():
            said.setdefault(problem.field, problem_words(problem))
        for name, field in self.fields.items():
            field.set_problem(said.get(name, ""))
        if said:
            wrong = self.fields[next(name for name in self.fields if name in said)]
            wrong.control.setFocus(Qt.FocusReason.TabFocusReason)  # selected, to be typed anew
        else:
            self.wanted.emit(NewFair(facts, self.folder, self._list_file))

    def state(self) -> dict[str, str]:
        """Return what was typed, and the list."""
        typed = {name: self._line(name).text() for name in self.fields}
        return typed | {"list": str(self._list_file or ""), "place": str(self._place)}

    def restore(self, state: dict[str, str]) -> None:
        """Take over what `state` gave."""
        self._place = Path(state["place"])
        for name in self.fields:
            self._line(name).setText(state[name])
        self.begin(Path(state["list"]) if state["list"] else None)
