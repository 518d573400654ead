"""What would change if a backup were restored, and the button that does it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from boothapp.gui.backups.copies import moment_text
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, number_label, row, set_property
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.wording.tables import table_word

if TYPE_CHECKING:
    from boothapp.store.backup_differences import Difference
    from boothapp.store.backups import Backup


class RestorePanel(QFrame, PopOver):
    """Shown once the backup has been compared with the fair."""

    wanted = Signal(object)  # Path of the backup
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "warn")
        self._backup: Backup | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.title = label("", Role.STRONG)
        column.addWidget(self.title)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        kept = self.tr("Hội chợ hiện nay vẫn được giữ nguyên trong một thư mục bên cạnh; ảnh không mất.")
        self._kept = label(kept, tone="second", wrap=True)
        column.addWidget(self._kept)
        self._yes = button(self.tr("Khôi phục bản này"), "restore", "danger", "restore.yes")
        self._yes.clicked.connect(self._want)
        self._no = button(self.tr("Hủy"), name="restore.no")
        self._no.clicked.connect(self.given_up)
        column.addLayout(row(None, self._no, self._yes))
        self._table: QWidget | None = None
        self.hide()

    def end(self) -> None:
        """Esc: leave everything as it is."""
        self.given_up.emit()

    def show_differences(self, backup: "Backup", found: "Sequence[Difference]") -> None:
        """Show what restoring this backup would change; nothing to restore when it would change nothing."""
        self._backup = backup
        at = moment_text(backup.made_at)
        self.title.setText(
            self.tr("Khôi phục bản lúc {at} sẽ thay đổi:").format(at=at)
            if found
            else self.tr("Bản lúc {at} giống hệt hội chợ hiện nay.").format(at=at)
        )
        if self._table:
            self._table.deleteLater()
        self._table = self._built_table(found)
        self._place.addWidget(self._table)
        self._kept.setVisible(bool(found))
        self._yes.setVisible(bool(found))
        self._no.setText(self.tr("Hủy") if found else self.tr("Đóng"))
        set_property(self, "card", "warn" if found else "true")
        self.show()

    def _built_table(self, found: "Sequence[Difference]") -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        heads = ("", self.tr("có lại"), self.tr("trở về như cũ"), self.tr("không còn"))
        for place, words in enumerate(heads if found else ()):
            grid.addWidget(label(words, Role.LABEL, tone="second"), 0, place)
        for number, one in enumerate(found, start=1):
            grid.addWidget(label(table_word(one.table)), number, 0)
            for place, count in enumerate((one.added, one.changed, one.removed), start=1):
                grid.addWidget(number_label(str(count) if count else "–"), number, place)
        grid.setColumnStretch(len(heads), 1)
        table = QWidget()
        table.setLayout(grid)
        return table

    def _want(self) -> None:
        if self._backup:
            self.wanted.emit(self._backup.path)
