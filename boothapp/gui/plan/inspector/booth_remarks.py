"""What the check found of the booth that is shown, in the details pane: a sign and a sentence each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.plan.findings.booth_findings import BoothFindings
from boothapp.gui.plan.findings.finding_signs import SIGNS
from boothapp.gui.widgets.plain import icon_label, label, row


class BoothRemarks(QWidget):
    """Follows the check; hidden while it found nothing of the booth."""

    def __init__(self, findings: BoothFindings) -> None:
        super().__init__()
        self.setObjectName("plan.inspector.remarks")
        self._findings, self._booth = findings, ""
        self._parts: list[QWidget] = []
        self.sentences: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        findings.changed.connect(self._show)

    def show_booth(self, booth_id: str) -> None:
        """Tell what was found of a booth, "" for none."""
        self._booth = booth_id
        self._show()

    def _show(self) -> None:
        found = self._findings.of(self._booth)
        told = self._findings.told(self._booth)
        if told != self.sentences:
            self.sentences = told
            for part in self._parts:
                part.hide()
                part.deleteLater()
            self._parts = [_line(one.level, words) for one, words in zip(found, told, strict=True)]
            for part in self._parts:
                self._column.addWidget(part)
        self.setVisible(bool(told))


def _line(level: str, words: str) -> QWidget:
    made = QWidget()
    icon, token = SIGNS[level]
    sign = icon_label(icon, token, 16)
    across = row(sign, label(words, wrap=True), spacing=8)
    across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    across.setStretch(1, 1)
    made.setLayout(across)
    return made
