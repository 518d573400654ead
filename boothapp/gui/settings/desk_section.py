"""The section "Bàn tiếp nhận": what this desk is called in the history."""

import platform

from boothapp.gui.settings.section import Section
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.workplace import Workplace

_WIDTH = 320  # pixels


class DeskSection(Section):
    """The name belongs to this machine, not to the fair."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.set_title(
            self.tr("Bàn tiếp nhận"),
            self.tr("Tên bàn đi kèm mỗi thay đổi trong lịch sử, để biết phiếu nào nhập ở máy nào."),
        )
        self.name = LineEdit("desk.name", hint=platform.node())
        self.name.left.connect(self.leave)
        self.name.returnPressed.connect(self.leave)
        field = Field(self.tr("Tên bàn"), self.name)
        field.setMaximumWidth(_WIDTH)
        self.column.addWidget(field)
        self.column.addStretch(1)
        self.name.setText(workplace.preferences.desk)
        self.offer_defaults("desk.defaults")

    def restore_defaults(self) -> None:
        self._keep("")

    def leave(self) -> None:
        from boothapp.domain.text import clean

        self._keep(clean(self.name.text()))

    def _keep(self, name: str) -> None:
        """Call this desk so from now on; without a name it is called as the machine."""
        preferences = self.workplace.preferences
        if name != preferences.desk:
            preferences.desk = name
            self.document.desk = self.document.fair.desk = preferences.desk
        if self.name.text() != preferences.desk:
            self.name.setText(preferences.desk)
