"""The open questions about one exhibitor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.widgets.question_card import QuestionCard
from boothapp.gui.workplace import Workplace


class QuestionList(QWidget):
    """A card for each; hidden when nothing is asked."""

    compare_wanted = Signal(str, str)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._shown: object = None
        self.cards: list[QuestionCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_exhibitor(self, id_: str, count: int) -> None:
        """Show the questions about an exhibitor; without any (`count` 0) the fair is not asked."""
        from boothapp.tasks import questions

        groups = questions.open_questions(self._workplace.document.fair) if count else []
        asked = [
            one
            for group in groups
            for one in group.questions
            if id_ == one.exhibitor_id or id_ in (candidate.id for candidate in one.candidates)
        ]
        self.setVisible(bool(asked))
        if (id_, asked) == self._shown:
            return
        self._shown = id_, asked
        old, self.cards = self.cards, [QuestionCard(one, self._workplace, id_) for one in asked]
        for made in self.cards:
            made.compare_wanted.connect(self.compare_wanted)
            self._column.addWidget(made)
        for made in old:
            made.hide()
            made.deleteLater()
