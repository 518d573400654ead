"""A list in which records are ticked: who draws, and which booths are drawn."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from boothapp.domain.text import fold
from boothapp.gui import fonts, tooltips
from boothapp.gui.covered import covered
from boothapp.gui.tokens import DENSE_HEIGHT
from boothapp.gui.widgets.filter_bar import SearchBox

_ID = Qt.ItemDataRole.UserRole


class TickList(QWidget):
    """Rows with an id and words; the box above ticks all or none of those found, and says how many are."""

    changed = Signal()

    def __init__(self, name: str, words: str, rows: Sequence[tuple[str, str]], ticked: Iterable[str]) -> None:
        """`words` are a title with {count} and {whole}; `rows` are (id, words)."""
        super().__init__()
        self._words, self._plain = words, dict(rows)
        self.all = QCheckBox()
        self.all.setObjectName(f"{name}.all")
        self.all.clicked.connect(self._tick_all)
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setProperty("ticks", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        on = set(ticked)
        for id_, told in rows:
            item = QListWidgetItem(covered(told))
            item.setToolTip(tooltips.plain(covered(told)))
            item.setData(_ID, id_)
            item.setSizeHint(QSize(1, fonts.scaled(DENSE_HEIGHT)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(id_ in on))
            self.list.addItem(item)
        self.list.itemChanged.connect(self._ticked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.search = SearchBox(f"{name}.search", self.tr("Tìm…"))
        self.search.wanted.connect(self._find)
        self.search.left_below.connect(self._go_to_found)
        column.addWidget(self.all)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self._say()

    @property
    def ids(self) -> list[str]:
        """Those that are ticked, in the order of the list."""
        return [str(item.data(_ID)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    @property
    def current(self) -> str:
        """The id of the row the keys are on, "" for none."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item else ""

    def words_of(self, id_: str) -> str:
        return self._plain[id_]

    def tick(self, ids: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(ids)
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(_state(item.data(_ID) in wanted))
        self.list.blockSignals(False)
        self._ticked()

    def lock(self) -> None:
        """Leave the rows to be read only."""
        self.all.setEnabled(False)
        for item in self._items():
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)

    def note(self, id_: str, words: str) -> None:
        """Say something before a row, where a long name does not cut it; "" for nothing."""
        self.list.blockSignals(True)
        for item in self._items():
            if item.data(_ID) == id_:
                item.setText(covered(f"{words} · {self._plain[id_]}" if words else self._plain[id_]))
        self.list.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list or its search presses no button of the sheet: a draw is begun on purpose."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _go_to_found(self) -> None:
        if found := next((item for item in self._items() if not item.isHidden()), None):
            self.list.setFocus()
            self.list.setCurrentItem(found)

    def _find(self, words: str) -> None:
        """Show only the rows with each of these words, whatever their marks."""
        wanted = fold(words).split()
        for item in self._items():
            told = fold(item.text())
            item.setHidden(not all(word in told for word in wanted))

    def _tick_all(self) -> None:
        ticked, found = set(self.ids), {str(item.data(_ID)) for item in self._items() if not item.isHidden()}
        self.tick(ticked - found if found <= ticked else ticked | found)

    def _ticked(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        count, whole = len(self.ids), len(self._plain)
        state = Qt.CheckState.PartiallyChecked if 0 < count < whole else _state(bool(count))
        self.all.setCheckState(state)
        self.all.setText(self._words.format(count=count, whole=whole))
        self.list.setAccessibleName(self.all.text())


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
