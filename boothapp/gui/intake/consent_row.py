"""The tick with which an exhibitor lets its contact details be printed: since when, and how it said so."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from boothapp.domain.slip import Slip
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.plain import ElidedLabel, row


class ConsentRow(QWidget):
    """Off until somebody ticks it; the moment of the tick is kept."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._at = ""
        self.tick = QCheckBox(self.tr("Đơn vị đồng ý in thông tin liên hệ"))
        self.tick.setObjectName("intake.consent")
        ways = (self.tr("Ký vào phiếu"), self.tr("Nói tại bàn"), self.tr("Qua điện thoại"))
        self.how = ChoiceBox("intake.consent_how", [(words, words) for words in ways])
        self.how.setAccessibleName(self.tr("Đồng ý bằng cách nào"))
        self._when = ElidedLabel("", Role.MUTED)
        self.tick.toggled.connect(self._toggled)
        self.how.activated.connect(self.edited)
        line = row(self.tick, self.how, spacing=12)
        line.addWidget(self._when, 1)
        self.setLayout(line)

    def show_slip(self, slip: Slip) -> None:
        """Show what a slip says of the consent."""
        self._at = slip.consent_at
        self.tick.blockSignals(True)
        self.tick.setChecked(slip.consent)
        self.tick.blockSignals(False)
        if slip.consent_how and self.how.findData(slip.consent_how) < 0:
            self.how.addItem(slip.consent_how, slip.consent_how)
        self.how.set_value(slip.consent_how)
        self._show()

    @property
    def given(self) -> tuple[bool, str, str]:
        """Whether it is given, how, and when (UTC, ISO)."""
        ticked = self.tick.isChecked()
        return ticked, str(self.how.value()) if ticked else "", self._at if ticked else ""

    def _toggled(self, ticked: bool) -> None:
        self._at = datetime.now(UTC).isoformat(timespec="seconds") if ticked else ""
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self.how.setEnabled(self.tick.isChecked())
        when = datetime.fromisoformat(self._at).astimezone() if self._at else None
        self._when.setText(self.tr("Ghi nhận {when}").format(when=f"{when:%d/%m/%Y %H:%M}") if when else "")
