"""The questions that one file asked, to be answered right away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, button, label, row
from boothapp.gui.widgets.question_card import QuestionCard
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.workplace import Workplace

_SHOWN = 50  # cards at once; the next come when these are answered


class QuestionColumn(QWidget):
    """Cards below each other, each under the exhibitor it is about."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._file = ""
        self.count = 0
        self.cards: list[QuestionCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self._words = label("", Role.BODY, tone="second", wrap=True)
        self._later = button(self.tr("Trả lời sau ở trang Đơn vị"), "building-store", "plain", "import.later")
        self._later.clicked.connect(self._go_to_exhibitors)
        top = row(self._words, self._later)
        top.setStretch(0, 1)
        column.addLayout(top)
        self.area = ScrollColumn()
        column.addWidget(self.area, 1)
        workplace.document.changed.connect(self._fair_changed)

    def show_file(self, file: str) -> None:
        """Show what a file asked and nobody has answered."""
        from boothapp.tasks import questions

        self._file = file
        groups = questions.open_questions(self._workplace.document.fair)
        asked = next((group.questions for group in groups if group.file == file), ())
        self.count = len(asked)
        self._words.setText(
            self.tr("Còn {count} câu hỏi. Giá trị trong hội chợ được giữ cho đến khi trả lời.").format(count=self.count)
            if asked
            else self.tr("Không còn câu hỏi nào.")
        )
        self._later.setVisible(bool(asked))
        focus = QApplication.focusWidget()
        at = next((number for number, card in enumerate(self.cards) if focus and card.isAncestorOf(focus)), None)
        self.cards = [QuestionCard(one, self._workplace) for one in asked[:_SHOWN]]
        parts: list[QWidget] = []
        named = ""
        for one, card in zip(asked, self.cards, strict=False):
            if one.exhibitor != named:
                parts.append(ElidedLabel(one.exhibitor, Role.STRONG))
                named = one.exhibitor
            card.compare_wanted.connect(self._compare)
            parts.append(card)
        self._put(parts)
        if focus and at is not None and self.cards:
            self.cards[min(at, len(self.cards) - 1)].take_focus(focus.objectName())
        self.changed.emit()

    def _put(self, parts: list[QWidget]) -> None:
        area, self.area = self.area, ScrollColumn(parts)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(area, self.area)
        area.hide()
        area.deleteLater()

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if self._file and "questions" in tables:
            self.show_file(self._file)

    def _compare(self, one: str, other: str) -> None:
        self._workplace.go("exhibitors", ids=[one, other], compare=(one, other))

    def _go_to_exhibitors(self) -> None:
        self._workplace.go("exhibitors", questions=True)
