"""One field of many records set at once."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit
from boothapp.gui.widgets.follows_fair import FollowsFair
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.wording.edits import nothing_changed
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.edit_records import Kind


class BulkPanel(FollowsFair, QWidget, PopOver):
    """Choose a field, give a value, write it into all; one undo step. A kind of records says its words."""

    done = Signal()

    def __init__(
        self,
        workplace: Workplace,
        kind: "Kind",
        name: str,
        fields: Sequence[str],
        choices: Mapping[str, ChoiceBox],
    ) -> None:
        """`choices` are the fields whose value is chosen from a list; object names begin with `name`."""
        super().__init__()
        self._workplace, self._kind, self._choices = workplace, kind, dict(choices)
        self._ids: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self._title = label("", Role.SECTION, wrap=True)
        column.addWidget(self._title)
        self.field = ChoiceBox(f"{name}.field", [(field, field_word(field)) for field in fields])
        column.addWidget(Field(self.tr("Ô cần sửa"), self.field, keeps_room=False))
        self.line = LineEdit(f"{name}.value")
        self.line.returnPressed.connect(self.apply)
        self._values = QStackedWidget()
        for made in (self.line, *self._choices.values()):
            self._values.addWidget(made)
            made.setAccessibleName(self.tr("Giá trị cho tất cả"))
        self._value = Field(self.tr("Giá trị cho tất cả"), self._values)
        column.addWidget(self._value)
        self.field.currentIndexChanged.connect(self._show_control)
        apply = button(self.tr("Ghi cho tất cả"), "check", "primary", f"{name}.apply")
        apply.clicked.connect(self.apply)
        back = button(self.tr("Thôi"), kind="plain", name=f"{name}.back")
        back.clicked.connect(self.done)
        column.addLayout(row(apply, back, None))
        column.addStretch(1)
        self._show_control()
        self.follow(workplace.document, frozenset({kind}))

    def end(self) -> None:
        """Esc: leave everything as it is."""
        self.done.emit()

    def title(self, count: int) -> str:
        """Return what is about to be changed, in words."""
        raise NotImplementedError

    def told(self, count: int) -> str:
        """Return what was changed, in words."""
        raise NotImplementedError

    def show_records(self, ids: Sequence[str]) -> None:
        """Offer to change these."""
        self._ids = list(ids)
        self.refresh()
        self.field.setFocus()

    def refresh(self) -> None:
        """Say of how many that are in the fair; when the last of them goes there is nothing to change."""
        from boothapp.tasks import edit_records

        super().refresh()
        count = len(edit_records.live(self._workplace.document.fair, self._kind, self._ids))
        self._title.setText(self.title(count))
        if self._ids and not count:
            self._ids = []
            self.done.emit()

    @property
    def begun(self) -> tuple[list[str], str, str]:
        """Whom it changes, in which field and to what, as it stands here."""
        return self._ids, str(self.field.value()), self._text()

    def go_on(self, ids: Sequence[str], field: str, text: str) -> None:
        """Put in what `begun` of the panel before gave."""
        self.show_records(ids)
        self.field.set_value(field)
        control = self._values.currentWidget()
        if isinstance(control, ChoiceBox):
            control.set_value(text)
        else:
            self.line.setText(text)

    def _text(self) -> str:
        control = self._values.currentWidget()
        return str(control.value() or "") if isinstance(control, ChoiceBox) else self.line.text()

    def _show_control(self) -> None:
        chosen = self._choices.get(str(self.field.value()), self.line)
        self._values.setCurrentWidget(chosen)
        self._values.setFixedHeight(chosen.sizeHint().height())
        self._value.set_problem("")

    def apply(self) -> None:
        """Write the value into all of them."""
        from boothapp.tasks import edit_records

        field, text = str(self.field.value()), self._text()
        try:
            changed = edit_records.set_all(self._workplace.document.fair, self._kind, self._ids, {field: text})
        except ProblemsFound as error:
            self._value.set_problem(problem_words(error.problems[0]))
            return
        if changed.count:
            self._workplace.messages.toast(self.told(changed.count), self._workplace.undo_offer())
        else:
            self._workplace.messages.toast(nothing_changed())
        self.done.emit()
