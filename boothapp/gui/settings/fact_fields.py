"""The fair's own facts, each in a field: read when the field is left, one edit each."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.gui.widgets.fields import Field, LineEdit, TextEdit
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.fair import FairFacts

DAYS = ("opens_on", "closes_on")
_SEVERAL_LINES = ("word", "word_en", "opening_hours", "address")


class FactFields(QObject, HoldsTyped):
    """What cannot be saved stays on the screen with the reason; a later change of the other day may heal it."""

    provinces_changed = Signal(list)  # of dicts: exhibitor, before, after

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.fields: dict[str, Field] = {}
        self._kept: dict[str, str] = {}

    def add(self, fact: str, words: str, control: LineEdit | TextEdit, *, required: bool = False) -> Field:
        """Return the field of a fact."""
        made = Field(words, control, required=required)
        control.setReadOnly(not self._workplace.document.fair.writable)
        control.left.connect(partial(self.save, fact))
        if isinstance(control, LineEdit):
            control.returnPressed.connect(partial(self.save, fact))
        self.fields[fact] = made
        return made

    def text(self, fact: str) -> str:
        """Return what stands in a field."""
        control = self.fields[fact].control
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        return control.text() if isinstance(control, QLineEdit) else ""

    def show_facts(self) -> None:
        """Show what the fair has; what was typed and could not be saved yet stays."""
        facts = self._workplace.document.fair.facts
        for fact in self.fields:
            shown, kept = _shown(facts, fact), self._kept.get(fact)
            typing = self.fields[fact].control.hasFocus() and self.text(fact) != (kept or "")
            self._kept[fact] = shown  # which Esc puts back
            if shown != kept and not typing:
                self._put(fact, shown)
                self.fields[fact].set_problem("")

    def _put(self, fact: str, text: str) -> None:
        control = self.fields[fact].control
        if self.text(fact) == text:
            return
        if isinstance(control, QPlainTextEdit):
            control.setPlainText(text)
        elif isinstance(control, QLineEdit):
            control.setText(text)
            control.setCursorPosition(0)

    @property
    def typed(self) -> dict[str, str]:
        """The fields that say something else than the fair: what could not be saved."""
        return {fact: self.text(fact) for fact in self.fields if self.text(fact) != self._kept[fact]}

    @property
    def unsaved(self) -> str:
        """What could not be saved is kept with the state of the page, unless the disk takes nothing."""
        if not self._workplace.document.failure:
            return ""
        return ", ".join(self.fields[fact].words for fact in self.typed)

    def type_again(self, typed: Mapping[str, str]) -> None:
        """Put texts back that `typed` gave, with the reason why they are not saved."""
        for fact, text in typed.items():
            if fact in self.fields:
                self._put(fact, text)
        self.save_all()

    def revert(self) -> bool:
        """Put back what the fair has into the field that has the focus; False when it says that already."""
        here = next((fact for fact in self.typed if self.fields[fact].control.hasFocus()), None)
        if here is not None:
            self._put(here, self._kept[here])
            self.fields[here].set_problem("")
        return here is not None

    def save_all(self) -> None:
        """Save every field that says something else than the fair."""
        for fact in self.fields:
            self.save(fact)

    def save(self, fact: str) -> None:
        """Save what was typed, when it differs; both days together, since the one may only hold with the other."""
        from boothapp.tasks import fair_facts

        values: dict[str, Any] = {}
        doubts: dict[str, Problem | None] = {}
        for one in DAYS if fact in DAYS else (fact,):
            if self.text(one) == self._kept[one]:
                doubts[one] = None
                continue
            value, doubt = _read(one, self.text(one))
            doubts[one] = doubt
            if doubt is None or doubt.level != "error":
                values[one] = value
        self._show_doubts(doubts)
        if not values:
            return
        fair = self._workplace.document.fair
        with self._workplace.messages.reporting(self.save_all):
            try:
                if replace(fair.facts, **values) != fair.facts:
                    moved = fair_facts.change(fair, values)
                    if moved:
                        self.provinces_changed.emit(moved)
            except ProblemsFound as error:
                self.fields[fact].set_problem(problem_words(error.problems[0]))
                return
            self._saved(tuple(values))
            self._show_doubts(doubts)  # showing the saved facts took them away

    def _show_doubts(self, doubts: dict[str, Problem | None]) -> None:
        for one, doubt in doubts.items():
            mild = doubt is not None and doubt.level != "error"
            self.fields[one].set_problem(problem_words(doubt) if doubt else "", mild=mild)

    def _saved(self, facts: tuple[str, ...]) -> None:
        """Show the values as the fair has them now, where nobody types any more."""
        now = self._workplace.document.fair.facts
        for fact in facts:
            self._kept[fact] = _shown(now, fact)
            if not self.fields[fact].control.hasFocus():
                self._put(fact, self._kept[fact])


def _shown(facts: "FairFacts", fact: str) -> str:
    from boothapp.domain.dates import format_day, from_iso

    value = getattr(facts, fact) or ""
    day = from_iso(value) if fact in DAYS and value else None
    return format_day(day) if day else value


def _read(fact: str, text: str) -> tuple[str | None, Problem | None]:
    """Read one field: what the fair keeps, and what is wrong or doubtful."""
    from boothapp.domain import typed_fields
    from boothapp.domain.text import clean

    if fact in DAYS:
        day = typed_fields.day(text)
        return day.iso, day.problem
    if fact in ("hotline", "website"):
        read = typed_fields.phone(text) if fact == "hotline" else typed_fields.website(text)
        return read.value, read.problem
    return clean(text, lines=fact in _SEVERAL_LINES), None
