"""A question that an import left, with a button for each answer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import ElidedLabel, button, label
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.wording.questions import ANSWERS, answer_words, question_words, source_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.questions import OpenQuestion


class QuestionCard(QFrame):
    """Answers at once, one undo step; that two are one is answered by comparing them."""

    compare_wanted = Signal(str, str)  # whom a new exhibitor may be, the new one

    def __init__(self, asked: "OpenQuestion", workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "warn")
        self._asked, self._workplace = asked, workplace
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(label(question_words(asked), Role.BODY, wrap=True))
        for candidate in asked.candidates if "same" in asked.answers else ():
            about = ", ".join(filter(None, (candidate.name, candidate.province, *candidate.booths)))
            column.addWidget(ElidedLabel(about, Role.STRONG))
            compare = self._button(self.tr("So sánh và gộp"), f"question.same.{candidate.id}")
            compare.clicked.connect(partial(self.compare_wanted.emit, candidate.id, asked.exhibitor_id))
            column.addWidget(compare)
        answers = FlowLayout()
        for answer in asked.answers:
            if answer in ANSWERS:
                made = self._button(answer_words(answer, asked), f"question.{answer}")
                made.clicked.connect(partial(self.answer, answer))
                answers.addWidget(made)
        column.addLayout(answers)
        self._problem = label("", Role.MUTED, tone="danger", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addWidget(ElidedLabel(source_words(asked), Role.MUTED))

    def _button(self, words: str, name: str) -> QPushButton:
        made = button(words.replace("&", "&&"), name=name)
        made.setProperty("dense", "true")
        made.setEnabled(self._workplace.document.fair.writable)
        return made

    def answer(self, answer: str, _checked: bool = False) -> None:
        """Give an answer; a value that cannot stand in its field is told here."""
        from boothapp.tasks import questions

        with self._workplace.messages.reporting():
            try:
                questions.answer(self._workplace.document.fair, self._asked.id, answer)
            except ProblemsFound as error:
                self._problem.setText(problem_words(error.problems[0]))
                self._problem.show()
