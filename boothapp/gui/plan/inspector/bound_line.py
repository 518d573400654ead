"""A line of the inspector: what stands on the plan, read when it is left, one undo step each."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from boothapp.domain.problems import ProblemsFound
from boothapp.gui import tooltips
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.widgets.plain import set_property
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

_BESIDE_WORDS = 24  # pixels
Write = Callable[[Any, Any], object]  # (what the line is of, the value); False = staff thought better of it


class BoundLine(LineEdit, HoldsTyped):
    """Writes its value back when it is left or Enter is pressed; Esc puts the plan's value back.

    `read` makes the value of the text, None when it is none, which is said with `wrong`. What cannot be saved stays.
    """

    told = Signal(str)  # what is wrong, "" when nothing is

    def __init__(
        self,
        name: str,
        workplace: Workplace,
        write: Write,
        *,
        read: Callable[[str], Any] = str.strip,
        wrong: str = "",
        hint: str = "",
        numbers: bool = False,
    ) -> None:
        super().__init__(name, hint=hint, numbers=numbers)
        self._workplace, self._write, self._read, self._wrong = workplace, write, read, wrong
        self._of: Any = None
        self._kept = self._hint = ""
        self.setReadOnly(not workplace.document.fair.writable)
        self.left.connect(self.save)
        self.returnPressed.connect(self.save)

    def show_value(self, of: Any, text: str, *, editable: bool = True) -> None:
        """Show what the plan has; what is being typed for the same thing, and what could not be saved, stays."""
        self.setReadOnly(not (editable and self._workplace.document.fair.writable))
        if of == self._of and self.text() != self._kept and (self.hasFocus() or text == self._kept):
            self._kept = text  # which Esc puts back
            return
        if of != self._of and self._of is not None:
            self.save()  # something else was selected by keys that are not of this line
        self._of, self._kept = of, text
        self._show_text(text)
        self._tell("")

    def show_hint(self, hint: str) -> None:
        """Say what holds while nothing is typed; what has no room ends with … and is told whole in a tooltip."""
        self._hint = hint
        room = self.width() - _BESIDE_WORDS
        shown = self.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setPlaceholderText(shown)
        self.setToolTip(tooltips.plain(hint) if shown != hint else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._hint:
            self.show_hint(self._hint)

    def save(self) -> None:
        """Write what was typed, when it differs."""
        if self._of is None or self.text() == self._kept or self.isReadOnly():
            return
        value = self._read(self.text())
        if value is None:
            self._tell(self._wrong)
            return
        self._save(self._of, value)

    def _save(self, of: Any, value: Any) -> None:
        before, self._kept = self._kept, self.text()  # what the change brings back may be shown
        with self._workplace.messages.reporting(partial(self._save, of, value)):
            try:
                taken = self._write(of, value) is not False
            except ProblemsFound as error:
                self._kept = before
                self._tell(problem_words(error.problems[0]))
                return
            self._tell("")
            if not taken:
                self._kept = before
                self.revert()
            return
        self._kept = before  # it was refused

    @property
    def unsaved(self) -> str:
        return self.accessibleName() if self._of is not None and self.text() != self._kept else ""

    def revert(self) -> None:
        """Put back what the plan has."""
        self._show_text(self._kept)
        self._tell("")

    def _show_text(self, text: str) -> None:
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)  # a long text shows its beginning

    def _tell(self, sentence: str) -> None:
        set_property(self, "wrong", "true" if sentence else "false")
        self.setAccessibleDescription(sentence)
        self.told.emit(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.revert()
        else:
            super().keyPressEvent(event)


def labelled(words: str, line: BoundLine) -> Field:
    """Return a line with its label above and what is wrong below."""
    made = Field(words, line, keeps_room=False)
    line.told.connect(made.set_problem)
    return made
