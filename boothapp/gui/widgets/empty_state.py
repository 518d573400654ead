"""What a list shows when it is empty: a sentence and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import icon_label, label, row


class EmptyState(QWidget):
    """An icon, one sentence, and up to two buttons."""

    def __init__(self, icon_name: str, *buttons: QPushButton, colour: str = "muted") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(icon_label(icon_name, colour, 40), 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = label("", Role.BODY, tone="second", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addLayout(row(None, *buttons, None))
        column.addStretch(3)

    def say(self, words: str) -> None:
        """Show the sentence."""
        self._words.setText(words)
