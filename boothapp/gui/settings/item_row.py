"""One item of a list of the fair, on one line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.gui import fonts
from boothapp.gui.settings.picture_field import PictureField
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.day_line import DayLine
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.plain import ElidedLabel, icon_button, icon_label, label, row, set_property
from boothapp.gui.wording.problems import problem_words

if TYPE_CHECKING:
    from boothapp.gui.settings.list_rows import ListRows
    from boothapp.tasks.fair_lists import Entered

_LOGO = QSize(48, 32)
LOGO_WIDTH = _LOGO.width() + 2 * (28 + 4)
TOOLS_WIDTH = 3 * 28 + 2 * 4


@dataclass(frozen=True)
class Column:
    """A field of the items; a day has a calendar."""

    field: str
    words: str
    stretch: int = 1
    width: int = 0  # pixels; 0 = as the stretch says
    hint: str = ""
    is_day: bool = False
    is_number: bool = False


@dataclass(frozen=True)
class ListKind:
    """What a list is made of."""

    name: str  # of its widgets
    table: str
    cls: type[Any]
    columns: Sequence[Column]
    add_words: str
    new_item: Callable[[], Any]
    has_logos: bool = False
    note: Callable[[Any], str] | None = None  # what is told of an item at the end of its line
    note_words: str = ""
    note_width: int = 0


class ItemRow(QFrame):
    """One line of a list; what cannot be saved stays in it with the reason below."""

    def __init__(self, item: Any, kind: ListKind, rows: "ListRows") -> None:
        super().__init__()
        self.item, self._kind, self._rows = item, kind, rows
        self._kept: dict[str, str] = {}
        self.lines: dict[str, LineEdit] = {}
        self.logo: PictureField | None = None
        self._tools: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        column.addLayout(self._line)
        for shown in kind.columns:
            self._add_line(shown)
        self._add_ends()
        self._sign = icon_label("alert-triangle", "danger", 14)
        self._mild_sign = icon_label("info-circle", "warn", 14)
        self._said = ElidedLabel("", Role.MUTED, tone="danger")
        self._below = QWidget()
        below = row(self._sign, self._mild_sign, spacing=4)
        below.addWidget(self._said, 1)
        self._below.setLayout(below)
        column.addWidget(self._below)
        self.set_problem(None)
        self.show_item(item)

    def _add_line(self, shown: Column) -> None:
        name = f"{self._kind.name}.{shown.field}"
        made = (
            DayLine(name, self.tr("Chọn ngày"))
            if shown.is_day
            else LineEdit(name, hint=shown.hint, numbers=shown.is_number)
        )
        made.setAccessibleName(shown.words)
        made.setReadOnly(not self._rows.writable)
        made.left.connect(self.save)
        made.returnPressed.connect(self.save)
        if shown.width:
            made.setFixedWidth(fonts.scaled(shown.width))
        else:  # as wide as its head, whatever it says
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.lines[shown.field] = made
        self._line.addWidget(made, shown.stretch)

    def _add_ends(self) -> None:
        if self._kind.note:
            self._note = label("", Role.MUTED)
            self._note.setFixedWidth(fonts.scaled(self._kind.note_width))
            self._line.addWidget(self._note)
        if self._kind.has_logos:
            self.logo = PictureField(self._rows.workplace, "organisers.logo", _LOGO, organiser_id=self.item.id)
            self.logo.take_drops(self)  # its own place has no room for words
            self._line.addWidget(self.logo)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for icon_name, words, name, do in (
            ("arrow-up", self.tr("Chuyển lên (Alt+↑)"), "up", partial(self.move_by, -1)),
            ("arrow-down", self.tr("Chuyển xuống (Alt+↓)"), "down", partial(self.move_by, 1)),
            ("trash", self.tr("Bỏ dòng này (Ctrl+Delete)"), "remove", self.remove),
        ):
            made = icon_button(icon_name, words, f"{self._kind.name}.{name}", size=16, box=28)
            made.setEnabled(self._rows.writable)
            self._tools[name] = made
            made.clicked.connect(do)
            tools.addWidget(made)
        self._line.addLayout(tools)

    def show_item(self, item: Any) -> None:
        """Show what the fair has; a line that is being typed in, or could not be saved, stays."""
        from boothapp.tasks import fair_lists

        self.item = item
        for field, text in fair_lists.texts(item).items():
            made = self.lines[field]
            kept, self._kept[field] = self._kept.get(field), text
            if kept is None or (text != kept and not (made.hasFocus() and made.text() != kept)):
                made.setText(text)
                made.setCursorPosition(0)
        if self._kind.note:
            self._note.setText(self._kind.note(item))
        if self.logo:
            self.logo.setEnabled(self._rows.has(item))
            self.logo.refresh()

    @property
    def typed(self) -> dict[str, str]:
        """The fields that say something else than the fair."""
        return {field: made.text() for field, made in self.lines.items() if made.text() != self._kept[field]}

    def save(self) -> None:
        """Write what was typed, when it differs."""
        from boothapp.tasks import fair_lists

        typed = self.typed
        if not typed:
            self.set_problem(None)
            return
        with self._rows.workplace.messages.reporting(self.save):
            try:
                self._entered(fair_lists.enter(self._rows.workplace.document.fair, self.item, typed))
            except ProblemsFound as error:
                if self._rows.has(self.item) or not self.isAncestorOf(QApplication.focusWidget() or self.window()):
                    self.set_problem(error.problems[0])  # a new line is first left altogether

    def _entered(self, entered: "Entered") -> None:
        self.set_problem(entered.warning)
        self.show_item(entered.item)
        for field, made in self.lines.items():
            if not made.hasFocus() and made.text() != self._kept[field]:
                made.setText(self._kept[field])

    def set_problem(self, problem: Problem | None) -> None:
        """Show what is wrong below the line, None when nothing is."""
        mild = problem is not None and problem.level != "error"
        for field, made in self.lines.items():
            wrong = problem is not None and not mild and field == problem.field
            set_property(made, "wrong", "true" if wrong else "false")
        self._said.setText(problem_words(problem) if problem else "")
        set_property(self._said, "tone", "warn" if mild else "danger")
        self._sign.setVisible(not mild)
        self._mild_sign.setVisible(mild)
        self._below.setVisible(problem is not None)

    @property
    def problem(self) -> str:
        """What is shown below the line, "" for nothing."""
        return "" if self._below.isHidden() else self._said.text()

    def show_place(self, *, first: bool, last: bool) -> None:
        """Grey the arrow that would move the line nowhere; the cursor on it goes to the other one, not to the bin."""
        for name, other, ended in (("up", "down", first), ("down", "up", last)):
            if ended and not (first and last) and self._tools[name].hasFocus():
                self._tools[other].setEnabled(self._rows.writable)
                self._tools[other].setFocus()
            self._tools[name].setEnabled(self._rows.writable and not ended)

    def move_by(self, step: int) -> None:
        """Move the item up (-1) or down (1)."""
        self._rows.move_row(self, step)

    def remove(self) -> None:
        """Take the item off the list."""
        self._rows.remove_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.typed and self._rows.has(self.item):
            for field, made in self.lines.items():
                made.setText(self._kept[field])
            self.set_problem(None)
        else:
            super().keyPressEvent(event)
