"""A field that edits one column of a record in place: read when it is left, one undo step each."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit, TextEdit
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.edit_records import Kind


class BoundField(Field, HoldsTyped):
    """Shows `field` of the record given to `show_record` and writes it back when it is left.

    What cannot be saved stays on the screen with the reason; Esc puts the fair's value back.
    """

    def __init__(
        self, words: str, control: LineEdit | TextEdit | ChoiceBox, workplace: Workplace, kind: "Kind", field: str
    ) -> None:
        super().__init__(words, control, keeps_room=False)
        self._workplace, self._kind, self._field = workplace, kind, field
        self._id = ""
        self._kept = ""
        writable = workplace.document.fair.writable
        if isinstance(control, ChoiceBox):
            control.setEnabled(writable)
        else:
            control.setReadOnly(not writable)
        if isinstance(control, ChoiceBox):
            control.activated.connect(self.save)
        else:
            control.left.connect(self.save)
        if isinstance(control, LineEdit):
            control.returnPressed.connect(self.save)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return _text_of(self.control)

    def show_record(self, id_: str, text: str, doubt: Problem | None) -> None:
        """Show what the fair has and what is doubtful about it; what is being typed, or could not be saved, stays."""
        if id_ == self._id and text == self._kept:
            return  # nothing new; a doubt about what was saved stays, too
        typing = id_ == self._id and self.text != self._kept and self.control.hasFocus()
        self._id, self._kept = id_, text  # which Esc puts back
        if not typing:
            self._put(text)
            self._tell(doubt)

    def _tell(self, doubt: Problem | None) -> None:
        self.set_problem(problem_words(doubt) if doubt else "", mild=True)

    def _put(self, text: str) -> None:
        if isinstance(self.control, QComboBox):
            self.control.setCurrentIndex(max(self.control.findData(text), 0))
        elif isinstance(self.control, (QLineEdit, QPlainTextEdit)) and self.text != text:
            put = self.control.setText if isinstance(self.control, QLineEdit) else self.control.setPlainText
            put(text)
            if isinstance(self.control, QLineEdit):
                self.control.setCursorPosition(0)  # a long text shows its beginning

    def save(self) -> None:
        """Write what was typed, when it differs."""
        if self._id and self.text != self._kept:
            self._write(self._id, self.text)

    def _write(self, id_: str, text: str) -> None:
        """Write `text`; when the disk is full it is offered again, also after another record is shown."""
        from boothapp.tasks import edit_records

        fair = self._workplace.document.fair
        with self._workplace.messages.reporting(partial(self._write, id_, text)):
            try:
                changed = edit_records.change(fair, self._kind, {id_: {self._field: text}})
            except ProblemsFound as error:
                self.set_problem(problem_words(error.problems[0]))
                return
            if id_ == self._id:
                said = edit_records.cell_texts(fair, self._kind, [id_], [self._field])[0][0]
                self._kept = text if isinstance(self.control, ChoiceBox) else said  # choices are codes, cells say words
                self._put(self._kept)
                self._tell(changed.warnings[0] if changed.warnings else None)

    @property
    def unsaved(self) -> str:
        return self.words if self._id and self.text != self._kept else ""

    def revert(self) -> None:
        """Put back what the fair has."""
        self._put(self._kept)
        self.set_problem("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text != self._kept:
            self.revert()
        else:
            super().keyPressEvent(event)


def _text_of(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData() or "")
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    return control.text() if isinstance(control, QLineEdit) else ""
