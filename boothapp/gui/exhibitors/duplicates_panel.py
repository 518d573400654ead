"""Pairs of exhibitors that may be one, to go through one after the other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from boothapp.gui.commands import with_keys
from boothapp.gui.covered import covered
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.wording.duplicates import reason_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.duplicates import Pair

_PAIR = Qt.ItemDataRole.UserRole


class DuplicatesPanel(QWidget, PopOver):
    """The pairs that a search found, without those of which the fair says now that they are one, or two."""

    compare_wanted = Signal(str, str)
    done = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._document = workplace.document
        self.pairs: list[Pair] = []
        self._title = label("", Role.SECTION, wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("duplicates.list")
        self.list.setAccessibleName(self.tr("Các cặp có thể trùng"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(4)
        self.list.itemActivated.connect(self._compare)
        self._compare_button = button(self.tr("So sánh"), "users", "primary", "duplicates.compare")
        self._compare_button.clicked.connect(self._compare)
        self._back = button(self.tr("Đóng"), kind="plain", name="duplicates.back")
        self._back.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addLayout(row(self._compare_button, self._back, None))

    def end(self) -> None:
        """Esc: leave everything as it is."""
        self.done.emit()

    def show_pairs(self, pairs: "Sequence[Pair]") -> None:
        """Show what a search found."""
        self.pairs = list(pairs)
        self.refresh()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keyboard go on here: with the next pair, or with the way out when there is none."""
        (self.list if self.list.count() else self._back).setFocus()

    def refresh(self) -> None:
        """Leave out pairs of which one is gone, and those told apart; undo brings either back."""
        from boothapp.store import alike, exhibitor_lists

        db = self._document.fair.db
        apart = alike.told_apart(db)
        wanted = list(dict.fromkeys(id_ for pair in self.pairs for id_ in (pair.one_id, pair.other_id)))
        known = {found.id: found for found in exhibitor_lists.rows(db, wanted)}
        place = max(self.list.currentRow(), 0)
        self.list.clear()
        for pair in self.pairs:
            ids = pair.one_id, pair.other_id
            if not known.keys() >= set(ids) or frozenset(ids) in apart:
                continue
            names = [covered(known[id_].name) for id_ in ids]
            item = QListWidgetItem("\n".join([*names, reason_words(pair.reasons)]))
            item.setToolTip(with_keys("\n".join(names), ""))
            item.setData(_PAIR, ids)
            self.list.addItem(item)
        count = self.list.count()
        self.list.setCurrentRow(min(place, count - 1))
        self._compare_button.setEnabled(count > 0)
        words = self.tr("{count} cặp có thể trùng").format(count=count)
        self._title.setText(words if count else self.tr("Không còn cặp nào"))

    def _compare(self) -> None:
        if item := self.list.currentItem():
            self.compare_wanted.emit(*item.data(_PAIR))
