"""The draws of lots that were held: each with its day and its seed, and its minutes to sign."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from boothapp.gui import tooltips
from boothapp.gui.covered import covered
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row, set_property
from boothapp.gui.written_file import open_path

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
        self.list.setVisible(bool(draws))  # an empty one takes no keys
        column.addWidget(self.list, 1)
        if not draws:
            column.addStretch(1)
        column.addWidget(self.minutes)
        self.told = label("", tone="second", wrap=True)
        self.open = button(self.tr("Mở tệp"), "external-link", "plain", "plan.lots.open")
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self._open)
        column.addWidget(self.told)
        column.addLayout(row(self.open, None))
        self._file: Path | None = None
        self.say("")
        self.list.setCurrentRow(0)
        self.list.setEnabled(bool(draws))
        self.minutes.setEnabled(bool(draws))

    def say(self, words: str, file: Path | None = None, *, wrong: bool = False) -> None:
        """Tell what became of the minutes; `file` can be opened."""
        self._file = file
        self.told.setText(covered(words))
        set_property(self.told, "tone", "danger" if wrong else "second")
        self.told.setVisible(bool(words))
        self.open.setVisible(file is not None)

    def _open(self) -> None:
        if self._file:
            open_path(self._file)

    def _ask(self) -> None:
        if item := self.list.currentItem():
            self.minutes_wanted.emit(item.data(_DRAW))
