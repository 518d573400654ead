"""The draws of lots that were held: each with its day and its seed, and its minutes to sign."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from boothapp.gui import tooltips
from boothapp.gui.covered import covered
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label

if TYPE_CHECKING:
    from boothapp.domain.draws import Draw

_DRAW = Qt.ItemDataRole.UserRole


class HeldDraws(QWidget):
    """The last one first; it is chosen until another is."""

    minutes_wanted = Signal(object)  # Draw

    def __init__(self, draws: "Sequence[Draw]") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr("Các lần đã bốc thăm") if draws else self.tr("Chưa bốc thăm lần nào")
        column.addWidget(label(words, Role.LABEL))
        self.list = QListWidget()
        self.list.setObjectName("plan.lots.held")
        self.list.setAccessibleName(words)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for draw in draws:
            at = datetime.fromisoformat(draw.drawn_at).astimezone()
            told = self.tr("{name}\n{at} · số {seed}").format(name=draw.name, at=f"{at:%d/%m %H:%M}", seed=draw.seed)
            item = QListWidgetItem(covered(told))
            item.setToolTip(tooltips.plain(covered(f"{told}\n{draw.drawn_by}".strip())))
            item.setData(_DRAW, draw)
            self.list.addItem(item)
        self.minutes = button(self.tr("Lưu biên bản (PDF)…"), "file-type-pdf", name="plan.lots.minutes")
        self.minutes.setAutoDefault(False)
        self.minutes.clicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        column.addWidget(self.list, 1)
        column.addWidget(self.minutes)
        self.list.setCurrentRow(0)
        self.minutes.setEnabled(bool(draws))

    def _ask(self) -> None:
        if item := self.list.currentItem():
            self.minutes_wanted.emit(item.data(_DRAW))
