"""A figure of the fair in a card: what it counts, the figure, a bar and a sentence."""

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, number_label


class FigureCard(QFrame):
    """Shows "142 / 168" with a bar of that share."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", "true")
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        self.figure = number_label("", Role.FIGURE)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(words)
        self.sentence = ElidedLabel("", Role.MUTED)
        for part in (ElidedLabel(words, Role.LABEL), self.figure, self.bar, self.sentence):
            column.addWidget(part)

    def show_figure(self, figure: str, percent: int, sentence: str) -> None:
        """Show the figure, how full its bar is and what that means."""
        self.figure.setText(figure)
        self.bar.setValue(percent)
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{self._words}: {figure}. {sentence}")
