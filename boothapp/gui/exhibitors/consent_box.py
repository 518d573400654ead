"""Whether an exhibitor agreed to have its contact details printed, when and how."""

from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.plain import label, row
from boothapp.gui.workplace import Workplace


class ConsentBox(QWidget):
    """A tick that writes at once, one undo step."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._id = ""
        self.tick = QCheckBox(self.tr("Đồng ý in thông tin liên hệ"))
        self.tick.setObjectName("exhibitors.consent")
        self.tick.setEnabled(workplace.document.fair.writable)
        self.tick.clicked.connect(self._write)
        ways = (self.tr("Ký vào phiếu"), self.tr("Nói tại bàn"), self.tr("Qua điện thoại"))
        self.how = ChoiceBox("exhibitors.consent_how", [(words, words) for words in ways])
        self.how.setAccessibleName(self.tr("Đồng ý bằng cách nào"))
        self.how.activated.connect(self._write)
        self._when = label("", Role.MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        column.addLayout(row(self.how, None))
        column.addWidget(self._when)

    def show_exhibitor(self, id_: str) -> None:
        """Show what an exhibitor agreed to."""
        from boothapp.tasks import consents

        self._id = id_
        held = consents.held(self._workplace.document.fair, id_)
        self.tick.setChecked(held is not None)
        self.how.setVisible(held is not None)
        if held is None:
            self._when.setText(self.tr("Chưa đồng ý: điện thoại, e-mail và địa chỉ nhà không được in."))
            return
        if held.how and self.how.findData(held.how) < 0:
            self.how.addItem(held.how, held.how)
        self.how.set_value(held.how)
        at = datetime.fromisoformat(held.given_at).astimezone()
        self._when.setText(self.tr("Ghi nhận {when}").format(when=f"{at:%d/%m/%Y %H:%M}"))

    def _write(self) -> None:
        from boothapp.tasks import consents

        fair = self._workplace.document.fair
        with self._workplace.messages.reporting():
            if self.tick.isChecked():
                consents.give(fair, self._id, str(self.how.value()))
            else:
                consents.withdraw(fair, self._id)
