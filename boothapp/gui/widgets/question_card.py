"""A question that an import left, with a button for each answer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import ElidedLabel, button, label, row
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.wording.questions import ANSWERS, answer_words, booths_words, question_words, source_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.questions import OpenQuestion

_MOST_BOOTHS = 4  # that are offered; who wants more is rare and typed into the exhibitor


class QuestionCard(QFrame):
    """Answers at once, one undo step; that two are one is answered by comparing them."""

    compare_wanted = Signal(str, str)  # whom a new exhibitor may be, the new one

    def __init__(self, asked: "OpenQuestion", workplace: Workplace, of: str = "") -> None:
        """`of` is the exhibitor beside whose details it is asked: whom a new one may be is asked about the new one."""
        super().__init__()
        self.setProperty("card", "warn")
        self._asked, self._workplace = asked, workplace
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        likely = [one for one in asked.candidates if one.id == of]
        words = self.tr("Một đơn vị mới nhập có thể là đơn vị này:") if likely else question_words(asked)
        self._words = label(words, Role.BODY, wrap=True)
        column.addWidget(self._words)
        for candidate in likely or asked.candidates if "same" in asked.answers else ():
            about = ", ".join(filter(None, (candidate.name, candidate.province, *candidate.booths)))
            about = asked.exhibitor if likely else about
            column.addWidget(ElidedLabel(about, Role.STRONG))
            compare = self._button(self.tr("So sánh và gộp"), f"question.same.{candidate.id}")
            compare.clicked.connect(partial(self.compare_wanted.emit, candidate.id, asked.exhibitor_id))
            column.addLayout(row(compare, None))
        answers = FlowLayout()
        for count in range(1, _MOST_BOOTHS + 1) if asked.code == "booths_unclear" else ():
            made = self._button(booths_words(count), f"question.booths.{count}")
            made.clicked.connect(partial(self.answer, "other", str(count)))
            answers.addWidget(made)
        self._answers: dict[str, QPushButton] = {}
        for answer in asked.answers:
            if answer in ANSWERS:
                made = self._button(answer_words(answer, asked), f"question.{answer}")
                made.clicked.connect(partial(self.answer, answer, ""))
                answers.addWidget(made)
                self._answers[answer] = made
        if question_words(asked, whole=True) != question_words(asked):
            self._show = self._button(self.tr("Hiện"), "question.show_number")
            self._show.setEnabled(True)
            self._show.clicked.connect(self._reveal)
            answers.addWidget(self._show)
        column.addLayout(answers)
        self._problem = label("", Role.MUTED, tone="danger", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addWidget(ElidedLabel(source_words(asked), Role.MUTED))

    def take_focus(self, name: str) -> None:
        """Give the focus to the button of this name, else to the first: the next of many questions is answered so."""
        target = self.findChild(QPushButton, name) or self.findChild(QPushButton)
        if target is not None:
            target.setFocus()

    def _button(self, words: str, name: str) -> QPushButton:
        made = button(words.replace("&", "&&"), name=name)
        made.setProperty("dense", "true")
        made.setEnabled(self._workplace.document.fair.writable)
        return made

    def _reveal(self) -> None:
        """Show the personal numbers that are covered."""
        QLabel.setText(self._words, question_words(self._asked, whole=True))  # past the label's own covering
        for answer, made in self._answers.items():
            made.setText(answer_words(answer, self._asked, whole=True).replace("&", "&&"))
        self._show.hide()

    def answer(self, answer: str, value: str = "", _checked: bool = False) -> None:
        """Give an answer; a value that cannot stand in its field is told here."""
        from boothapp.tasks import questions

        with self._workplace.messages.reporting():
            try:
                questions.answer(self._workplace.document.fair, self._asked.id, answer, value=value)
            except ProblemsFound as error:
                self._problem.setText(problem_words(error.problems[0]))
                self._problem.show()
