"""What stands in the canvas's place while the fair has no hall: ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, icon_label, label, row


class NoHall(QWidget):
    """An icon, a sentence, and a button for every way."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plan.noHall")
        self.own = button(self.tr("Vẽ nhà trưng bày…"), "building-warehouse", "primary", "plan.begin.own")
        self.template = button(self.tr("Chọn sơ đồ có sẵn"), "layout-grid", name="plan.begin.template")
        self.rows = button(self.tr("Tạo dãy gian 3 × 3 m"), "grid-dots", name="plan.begin.rows")
        self.copy = button(self.tr("Lấy sơ đồ từ hội chợ khác…"), "folder-open", name="plan.begin.copy")
        self.picture = button(self.tr("Đặt ảnh mặt bằng"), "photo", name="plan.begin.picture")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(icon_label("map-2", "muted", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        said = label(self.tr("Hội chợ chưa có nhà nào. Bắt đầu bằng một trong các cách sau."), Role.BODY, tone="second")
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(said)
        ways = QVBoxLayout()
        ways.setSpacing(8)
        for way in self.ways:
            ways.addWidget(way)
        middle = row(None, spacing=0)
        middle.addLayout(ways)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)

    @property
    def ways(self) -> tuple[QPushButton, ...]:
        return self.own, self.template, self.rows, self.copy, self.picture

    def allow(self, writable: bool) -> None:
        """A fair that is open for reading only gets no hall."""
        for way in self.ways:
            way.setEnabled(writable)
