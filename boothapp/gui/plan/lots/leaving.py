"""What becomes of a draw of lots that is left in the middle: results that were announced are never thrown away."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.plain import button, label, row

LATER = 2  # the result besides accepted (stop and record) and rejected (go on)
_WIDTH = 680


class Leaving(QDialog):
    """Asks whether to go on, to go on later or to stop for a reason; Esc goes on.

    Once all was announced there is nothing to stop: what is left to do is to record it.
    """

    def __init__(self, name: str, announced: int, whole: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bốc thăm chưa xong"))
        self.setMinimumWidth(_WIDTH)
        told = self.tr("{name}: đã công bố {count}/{whole} kết quả. Các kết quả này không bỏ đi được.")
        self.reason = LineEdit("plan.lots.reason")
        self.wrong = label("", tone="danger", wrap=True)
        self.wrong.hide()
        ended = announced >= whole
        on, later = (
            (self.tr("Quay lại để ghi"), self.tr("Để ghi sau"))
            if ended
            else (self.tr("Bốc tiếp"), self.tr("Để bốc tiếp sau"))
        )
        self.go_on = button(on, "", "primary", "plan.lots.go_on")
        self.later = button(later, name="plan.lots.later")
        self.stop = button(self.tr("Dừng, ghi kết quả đã công bố"), kind="danger", name="plan.lots.stop")
        self.go_on.setDefault(True)
        self.later.setAutoDefault(False)
        self.stop.setAutoDefault(False)
        self.go_on.clicked.connect(self.reject)
        self.later.clicked.connect(lambda: self.done(LATER))
        self.stop.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        heading = self.tr("Kết quả bốc thăm chưa được ghi") if ended else self.tr("Dừng bốc thăm giữa chừng?")
        why = Field(self.tr("Lý do dừng (ghi vào biên bản)"), self.reason, keeps_room=False)
        column.addWidget(label(heading, Role.SECTION))
        column.addWidget(label(told.format(name=name, count=announced, whole=whole), wrap=True))
        column.addWidget(why)
        column.addWidget(self.wrong)
        column.addLayout(row(self.stop, None, self.later, self.go_on))
        for part in (why, self.stop):
            part.setHidden(ended)
        if ended:
            self.go_on.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))  # what is told takes more lines in large type

    @property
    def why(self) -> str:
        return self.reason.text().strip()

    def _stop(self) -> None:
        if self.why:
            self.accept()
            return
        self.wrong.setText(self.tr("Nhập lý do dừng."))
        self.wrong.show()
        self.reason.setFocus()
