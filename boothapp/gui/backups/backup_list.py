"""The backups that lie in the fair's folder, the newest first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from boothapp.gui import fonts
from boothapp.gui.backups.copies import moment_text, size_text
from boothapp.gui.tokens import ROW_HEIGHT
from boothapp.gui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from boothapp.store.backups import Backup


_WHY = 1  # column
_REASONS = {
    "open": QT_TRANSLATE_NOOP("BackupList", "Khi mở hội chợ"),
    "close": QT_TRANSLATE_NOOP("BackupList", "Khi đóng hội chợ"),
    "hour": QT_TRANSLATE_NOOP("BackupList", "Tự sao lưu mỗi giờ"),
    "hand": QT_TRANSLATE_NOOP("BackupList", "Bấm Sao lưu ngay"),
    "import": QT_TRANSLATE_NOOP("BackupList", "Trước khi nhập danh sách"),
    "update": QT_TRANSLATE_NOOP("BackupList", "Trước khi nâng cấp dữ liệu"),
}


class BackupList(QTableWidget):
    """When and why each was made and how large it is; Enter or a double click asks what it would change."""

    opened = Signal()

    def __init__(self, language: str, most_rows: int = 8) -> None:
        """`most_rows` are seen at once."""
        super().__init__(0, 3)
        self._language, self._most_rows = language, most_rows
        self.backups: list[Backup] = []
        self.setObjectName("backup.list")
        self.setAccessibleName(self.tr("Các bản sao lưu"))
        self.setHorizontalHeaderLabels([self.tr("Lúc"), self.tr("Vì sao"), self.tr("Dung lượng")])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.activated.connect(self.opened)

    def show_backups(self, backups: "Sequence[Backup]") -> None:
        """Show these, given oldest first; the choice stays."""
        chosen = self.chosen
        self.backups = list(reversed(backups))
        self.setRowCount(len(self.backups))
        for place, backup in enumerate(self.backups):
            size = backup.path.stat().st_size if backup.path.exists() else 0
            told = moment_text(backup.made_at), self._reason(backup), size_text(size, self._language)
            for column, words in enumerate(told):
                item = QTableWidgetItem(words)
                item.setFont(fonts.font() if column == _WHY else fonts.number_font())
                self.setItem(place, column, item)
        rows = min(max(len(self.backups), 1), self._most_rows)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 4)
        if chosen in self.backups:
            self.selectRow(self.backups.index(chosen))
        elif self.backups:
            self.selectRow(0)

    def _reason(self, backup: "Backup") -> str:
        return self.tr(_REASONS[backup.reason]) if backup.reason in _REASONS else ""

    @property
    def chosen(self) -> "Backup | None":
        """The backup that is marked."""
        return self.backups[self.currentRow()] if 0 <= self.currentRow() < len(self.backups) else None
