"""A number that is a person's: covered until somebody asks to see it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, number_label, row


class PersonalNumber(QWidget):
    """A personal number of twelve digits: shown only when asked for, never edited by accident."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = ""
        self._shown = number_label()
        self._show = button(self.tr("Hiện"), "eye", "plain", "exhibitors.show_number")
        self._show.clicked.connect(self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Số định danh cá nhân (không in, không xuất)"), Role.LABEL))
        column.addLayout(row(self._shown, self._show, None))

    def show_number(self, number: str) -> None:
        """Show it covered; "" hides all."""
        self._number = number
        self._shown.setText(f"•••• {number[-4:]}")
        self._show.show()
        self.setVisible(bool(number))

    def _reveal(self) -> None:
        self._shown.setText(self._number)
        self._show.hide()
