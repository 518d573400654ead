"""The header of a table of records: order by a click, which columns are shown, how wide and where."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from boothapp.gui import fonts, kept_state
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.widgets.sorted_head import SortedHead

_WIDEST = 4_000  # pixels, of what notes say
_NARROWEST, _NARROWEST_FIRST, _BESIDE_WORDS = 48, 180, 24  # pixels
_READABLE_FIRST = 200  # pixels at 100 %: the first column before the others get all they want

_LEAST, _LEAST_OF_ALL = 0.7, 0.5  # of the width of a column; where that has no room either the table scrolls sideways


def select_no_column(header: QHeaderView) -> None:
    """A press on the head of a column sorts by it: the table would select all records. Call it when it is in place."""
    header.sectionPressed.disconnect()
    header.sectionEntered.disconnect()


class RecordHeader(SortedHead):
    """The first column always shows; it takes the room that the others leave. They give way when there is none."""

    order_wanted = Signal(str, bool)  # order of the store's list, descending

    def __init__(self, model: RecordModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model.columns
        self._order, self._descending = "", False
        self._wanted: dict[int, int] = {}  # widths where there is room for them
        self._fitting = False
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumSectionSize(_NARROWEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionClicked.connect(self._sort)

    def begin(self) -> None:
        """Give the columns their first widths; call it when the header is in its table."""
        self.setFirstSectionMovable(False)  # here: the table takes it back
        select_no_column(self)
        for number, column in enumerate(self._columns):
            self._wanted[number] = fonts.scaled(column.width)
            self.setSectionHidden(number, not column.shown)
        self.sectionResized.connect(self._was_resized)

    def _was_resized(self, number: int, _before: int, width: int) -> None:
        if not self._fitting and number:
            self._wanted[number] = width or self._wanted[number]  # 0 = it was hidden
            self.fit(number)

    def fit(self, kept: int = -1) -> None:
        """Give the columns their widths, or the share that leaves the first one readable; `kept` is being dragged."""
        if not self._wanted:
            return
        others = [number for number in self.shown() if number not in (0, kept)]
        room = self.viewport().width() - (self.sectionSize(kept) if kept > 0 else 0)
        usual = {number: self._narrowest(number, _LEAST) for number in others}
        first = max(_NARROWEST_FIRST, min(fonts.scaled(_READABLE_FIRST), room - sum(usual.values())))
        room -= first
        tight = sum(usual.values()) > room
        narrowest = {number: self._narrowest(number, _LEAST_OF_ALL) for number in others} if tight else usual
        share = self._share(narrowest, room)
        self._fitting = True
        for number in others:
            self.resizeSection(number, max(narrowest[number], int(self._wanted[number] * share)))
        rest = sum(self.sectionSize(number) for number in range(1, self.count()))
        self.resizeSection(0, max(self.viewport().width() - rest, first))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _narrowest(self, number: int, least: float) -> int:
        """As wide as the words of its head and as the least share that can be read, at most what is wanted.

        Numbers are of no use when they are cut.
        """
        if self._columns[number].numbers or self._columns[number].whole:
            return self._wanted[number]
        font = fonts.font(Role.LABEL, weight=600)
        words = QFontMetrics(font).horizontalAdvance(self._columns[number].title) + _BESIDE_WORDS
        return max(_NARROWEST, min(max(words, int(self._wanted[number] * least)), self._wanted[number]))

    def _share(self, narrowest: Mapping[int, int], room: int) -> float:
        """Return which share of what they want these columns get: some get no less than their narrowest."""
        free, share = list(narrowest), 1.0
        while free:
            taken = sum(width for number, width in narrowest.items() if number not in free)
            share = min(1.0, (room - taken) / sum(self._wanted[number] for number in free))
            wide = [number for number in free if self._wanted[number] * share >= narrowest[number]]
            if len(wide) == len(free):
                break
            free = wide
        return share

    # order

    def _sort(self, section: int) -> None:
        order = self._columns[section].order
        if order:
            self.order_wanted.emit(order, order == self._order and not self._descending)
        else:
            self.show_order(self._order, self._descending)  # Qt moved its arrow there

    def show_order(self, order: str, descending: bool) -> None:
        """Draw the arrow at the column of an order."""
        self._order, self._descending = order, descending
        found = [number for number, column in enumerate(self._columns) if column.order == order]
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(found[0] if found else -1, direction)

    # columns

    def shown(self) -> list[int]:
        """Return the numbers of the columns that are shown, from left to right."""
        places = (self.logicalIndex(place) for place in range(self.count()))
        return [number for number in places if not self.isSectionHidden(number)]

    def menu(self) -> QMenu:
        """Return a new menu that shows and hides columns."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._columns):
            action = made.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(number))
            action.setEnabled(number > 0)
            action.toggled.connect(partial(self.show_column, number))
        return made

    def _open_menu(self, at: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(at))

    def show_column(self, number: int, shown: bool) -> None:
        """Show or hide a column. One that appears has the width it had, not the one Qt gives it."""
        self._fitting = True
        self.setSectionHidden(number, not shown)
        self.fit()

    def column_state(self) -> dict[str, Any]:
        """Return which columns are hidden, the widths at 100 % of the others but the first, and their order."""
        return {
            "hidden": [column.key for at, column in enumerate(self._columns) if self.isSectionHidden(at)],
            "widths": {
                self._columns[number].key: fonts.unscaled(self._wanted[number]) for number in self.shown() if number
            },
            "order": [self._columns[self.logicalIndex(place)].key for place in range(self.count())],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `column_state` gave; what it does not know of a column stays as it is."""
        keys = [column.key for column in self._columns]
        hidden, widths = kept_state.texts(state.get("hidden")), kept_state.table(state.get("widths"))
        for number, key in enumerate(keys):
            if "hidden" in state:
                self.setSectionHidden(number, number > 0 and key in hidden)
            width = kept_state.number(widths.get(key))
            if 0 < width <= _WIDEST:
                self._wanted[number] = fonts.scaled(width)
        order = dict.fromkeys(kept_state.texts(state.get("order")))
        for place, key in enumerate(key for key in order if key in keys):
            self.moveSection(self.visualIndex(keys.index(key)), place)
        self.fit()
