"""The panel of a tool, beside the canvas: some fields, what is wrong with them, a verb and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.plain import button, icon_label, label, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.widgets.scroll_column import ScrollColumn

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ToolPanel(QFrame, PopOver):
    """Enter in a field does the verb, Esc leaves everything as it is."""

    of_hall = True  # it is of the hall that is shown, and goes when that is shown no more
    comes_back = False  # it may be shown again when it was put away; others end then
    wanted = Signal()  # the verb
    ended = Signal()  # the way back
    edited = Signal()  # something was typed or ticked

    def __init__(self, name: str, title: str, verb: str, *, long: bool = False) -> None:
        """A long one scrolls above its verb."""
        super().__init__()
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.title = label(title, Role.SECTION, wrap=True)
        column.addWidget(self.title)
        self.form = QVBoxLayout()
        if long:
            fields = ScrollColumn(margins=(0, 0, 4, 0), spacing=0)
            fields.column.insertLayout(0, self.form)
            column.addWidget(fields, 1)
        else:
            column.addLayout(self.form)
        self.form.setSpacing(8)
        self._sign = icon_label("alert-triangle", "danger", 16)
        self._said = label("", tone="danger", wrap=True)
        self._told = label("", tone="second", wrap=True)
        column.addWidget(self._told)
        column.addLayout(row(self._sign, self._said, spacing=8))
        self.verb = button(verb, "check", "primary", f"{name}.do")
        self.verb.clicked.connect(self._do)
        self.back = button(self.tr("Thôi"), kind="plain", name=f"{name}.back")
        self.back.clicked.connect(self.ended)
        column.addLayout(row(self.verb, self.back, None))
        if not long:
            column.addStretch(1)
        self.lines: list[LineEdit] = []
        self.set_problem("")
        self.tell("")

        self.is_typed = False  # something is typed or ticked and the verb was not done since
        self.edited.connect(self._note)

    def _note(self) -> None:
        self.is_typed = True

    def end(self) -> None:
        self.ended.emit()

    def line(self, name: str, words: str, value: str = "", *, numbers: bool = False) -> LineEdit:
        """Return a new line; `add` puts it in."""
        made = LineEdit(f"{self.objectName()}.{name}", numbers=numbers)
        made.setText(value)
        made.setAccessibleName(words)
        made.textEdited.connect(self.edited)
        made.returnPressed.connect(self._do)
        self.lines.append(made)
        return made

    def tick(self, name: str, words: str, *, on: bool = False) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(f"{self.objectName()}.{name}")
        made.setChecked(on)
        made.toggled.connect(self.edited)
        return made

    def add(self, *fields: tuple[str, QWidget] | QWidget) -> None:
        """Put fields beside each other: (words, control), or a control that says itself what it is."""
        across = QHBoxLayout()
        across.setSpacing(8)
        for field in fields:
            control = field[1] if isinstance(field, tuple) else field
            if isinstance(control, QCheckBox | QComboBox):
                control.installEventFilter(self)
            across.addWidget(Field(*field, keeps_room=False) if isinstance(field, tuple) else field, 1)
        self.form.addLayout(across)

    def hint(self, sentence: str) -> None:
        """Explain the fields above, with an example."""
        self.form.addWidget(label(sentence, Role.LABEL, tone="second", wrap=True))

    def set_problem(self, sentence: str, *, stops: bool = True) -> None:
        """Say what is wrong; a problem that stops leaves the verb no use."""
        self._said.setText(sentence)
        for part in (self._said, self._sign):
            part.setVisible(bool(sentence))
        self.verb.setEnabled(not (sentence and stops))

    @property
    def problem(self) -> str:
        return self._said.text()

    @property
    def told(self) -> str:
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """Say what the verb will make."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a tick box or a choice does the verb too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._do()
            return True
        return super().eventFilter(watched, event)

    def _do(self) -> None:
        QGuiApplication.inputMethod().commit()
        if self.verb.isEnabled():
            self.wanted.emit()
            self.is_typed = self.is_typed and bool(self.problem)


class AskPanel(ToolPanel):
    """A panel of plain lines: asks for a name, a text or a figure."""

    def __init__(self, name: str, title: str, verb: str, fields: Sequence[tuple[str, str, str]]) -> None:
        """`fields` are (key, words, value)."""
        super().__init__(name, title, verb)
        self._lines = {key: self.line(key, words, value) for key, words, value in fields}
        for key, words, _value in fields:
            self.add((words, self._lines[key]))

    def value(self, key: str) -> str:
        return self._lines[key].text().strip()

    def begin(self) -> None:
        """Give the first line the keys, with what stands in it selected."""
        first = next(iter(self._lines.values()), None)
        if first:
            first.setFocus()
            first.selectAll()
        else:
            self.verb.setFocus()
