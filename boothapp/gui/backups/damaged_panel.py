"""A fair that cannot be opened any more, with the backups that lie in its folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.backups.backup_list import BackupList
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, button, card, icon_label, label, row
from boothapp.gui.wording.errors import Explanation

if TYPE_CHECKING:
    from boothapp.store.backups import Backup

_MOST_ROWS = 5  # so that a banner above and the progress below have room


class DamagedPanel(QWidget):
    """Says what is wrong; one of the backups can take the fair's place."""

    wanted = Signal(object, object)  # Path of a backup, Path of the fair's folder
    given_up = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._folder = Path()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        made, column = card((16, 16, 16, 16), spacing=8)
        self._what = label("", Role.SECTION, wrap=True)
        head = row(icon_label("alert-triangle", "danger", 24), spacing=8)
        head.addWidget(self._what, 1)
        column.addLayout(head)
        self._place = ElidedLabel("", Role.MUTED)
        column.addWidget(self._place)
        why = self.tr(
            "Chọn bản sao lưu để đưa hội chợ về lúc đó. Thư mục hỏng vẫn được giữ nguyên bên cạnh, ảnh không mất."
        )
        column.addWidget(label(why, tone="second", wrap=True))
        self.list = BackupList(language, _MOST_ROWS)
        self.list.opened.connect(self._want)
        column.addWidget(self.list)
        back = button(self.tr("Quay lại"), name="damaged.back")
        back.clicked.connect(self.given_up)
        restore = button(self.tr("Khôi phục bản này"), "restore", "primary", "damaged.restore")
        restore.clicked.connect(self._want)
        column.addLayout(row(None, back, restore))
        page.addWidget(made)
        page.addStretch(1)

    def show_fair(self, folder: Path, said: Explanation, backups: "Sequence[Backup]") -> None:
        """Show a fair's damage and its backups, given oldest first."""
        self._folder = folder
        self._what.setText(f"{folder.name}: {said.what}")
        self._place.setText(str(folder))
        self.list.show_backups(backups)
        self.list.setFocus()

    def _want(self) -> None:
        if self.list.chosen:
            self.wanted.emit(self.list.chosen.path, self._folder)
