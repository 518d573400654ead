"""A panel of the inspector: a column that scrolls, with its buttons at the foot."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, chip, label, row
from boothapp.gui.widgets.scroll_column import ScrollColumn


class Panel(QWidget):
    """Title with a chip, a line below it, `add` for the parts, `add_button` for the foot."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.parts: list[QWidget] = []
        self.title = ElidedLabel("", Role.SECTION)
        self.chip = chip("")
        self.chip.hide()
        self.told = label("", Role.LABEL, wrap=True)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title, 1)
        line.addWidget(self.chip)
        top.addLayout(line)
        top.addWidget(self.told)
        self._column = ScrollColumn([head], margins=(12, 8, 12, 12), spacing=12)
        self._foot = row(spacing=8)
        self._foot.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._column, 1)
        column.addLayout(self._foot)

    def add(self, part: QWidget) -> None:
        """Put a part below the others."""
        self.parts.append(part)
        self._column.fill([part])

    def add_button(self, part: QWidget, stretch: int = 0) -> None:
        """Put a button at the foot."""
        self._foot.addWidget(part, stretch)
