"""What is shown in the place of a file that cannot be used: why, and the ways on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.wording.errors import explained


class FailedView(QWidget):
    """Another file, the same once more, or the next one that waits."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", Role.SECTION, wrap=True)
        self.why = label("", Role.BODY, tone="second", wrap=True)
        self.details = label("", Role.MUTED, wrap=True)
        details = button(self.tr("Chi tiết"), kind="plain", name="import.details")
        details.clicked.connect(self._show_details)
        self.other = button(self.tr("Chọn tệp khác"), "folder-open", "primary", "import.other")
        self.again = button(self.tr("Thử lại"), "refresh", name="import.again")
        self.go_on = button("", name="import.skip")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        for words in (self.words, self.why, self.details):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(row(None, self.other, self.again, self.go_on, details, None))
        column.addStretch(3)

    def show_error(self, error: BaseException, past_it: str) -> None:
        """Tell of an error; `past_it` are the words of the button to the next file, "" when none waits."""
        said = explained(error)
        self.words.setText(said.what)
        self.why.setText(said.why)
        self.details.setText(said.details)
        self.details.hide()
        self.go_on.setText(past_it)
        self.go_on.setVisible(bool(past_it))
        self.other.setFocus()

    def _show_details(self) -> None:
        self.details.setVisible(self.details.isHidden())
