"""The booths of the hall as a table, for screen readers and for whoever would rather read than look (F7)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from boothapp.domain.text import sort_key
from boothapp.gui import fonts, tooltips
from boothapp.gui.covered import covered
from boothapp.gui.plan.plan_state import STATES, BoothState, HallState
from boothapp.gui.plan.scene import PlanScene
from boothapp.gui.plan.words import state_word
from boothapp.gui.tokens import ROW_HEIGHT
from boothapp.gui.widgets.record_header import select_no_column
from boothapp.gui.widgets.sorted_head import SortedHead
from boothapp.gui.wording import measures

_Index = QModelIndex | QPersistentModelIndex


class BoothModel(QAbstractTableModel):
    """Reads the state that the scene shows, in the order of the numbers unless another column is asked for."""

    def __init__(self, scene: PlanScene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._titles = [
            self.tr("Gian"),
            self.tr("Trạng thái"),
            self.tr("Đơn vị"),
            self.tr("Khu"),
            self.tr("Kích thước"),
        ]
        self._by, self._order = _CODE, Qt.SortOrder.AscendingOrder
        self._ids: tuple[HallState | None, tuple[str, ...]] = (None, ())
        scene.state_changed.connect(self._reset)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    @property
    def ids(self) -> tuple[str, ...]:
        if self._ids[0] is not self._scene.state:
            self._ids = self._scene.state, self._sorted()
        return self._ids[1]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._order, self._ids = column, order, (None, ())
        self._reset()

    def _sorted(self) -> tuple[str, ...]:
        """Return the booths in the order that was asked for; those that are alike in the order of their numbers."""
        state, back = self._scene.state, self._order == Qt.SortOrder.DescendingOrder
        if state is None:
            return ()
        if self._by == _CODE:
            return state.in_order[::-1] if back else state.in_order
        zones = {zone.id: sort_key(zone.code) for zone in state.zones}
        keys: dict[int, Callable[[BoothState], object]] = {
            _STATE: lambda booth: STATES.index(booth.state),
            _NAMES: lambda booth: sort_key(booth.names),
            _ZONE: lambda booth: zones.get(booth.zone_id or "", ""),
            _SIZE: lambda booth: (round(booth.box.area, 2), booth.box.w),
        }
        key = keys[self._by]
        return tuple(sorted(state.in_order, key=lambda id_: key(state.booths[id_]), reverse=back))  # type: ignore[arg-type,return-value]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        state = self._scene.state
        if state is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == _NAMES:  # only this column may have to cut
            return tooltips.plain(covered(state.booths[self.ids[index.row()]].names))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cells(state.booths[self.ids[index.row()]])[index.column()]

    def widths(self, metrics: QFontMetrics) -> list[int]:
        """Return how wide the longest text of every column is; the names' own is that of their title."""
        state = self._scene.state
        columns = [{title} for title in self._titles]
        if state:
            booths = state.booths.values()
            columns[_CODE].update(booth.code for booth in booths)
            columns[_STATE].update(map(state_word, {booth.state for booth in booths}))
            columns[_ZONE].update(zone.code for zone in state.zones)
            columns[_SIZE].update(measures.size(w, h) for w, h in {(booth.box.w, booth.box.h) for booth in booths})
        return [max(map(metrics.horizontalAdvance, texts)) for texts in columns]

    def _cells(self, booth: BoothState) -> tuple[str, ...]:
        state = self._scene.state
        zone = next((one.code for one in state.zones if one.id == booth.zone_id), "") if state else ""
        return booth.code, state_word(booth.state), covered(booth.names), zone, measures.size(booth.box.w, booth.box.h)


class BoothList(QTableView):
    """The table; what is selected in it is selected on the plan, and the other way round."""

    def __init__(self, scene: PlanScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._following = False
        self.booths = BoothModel(scene)
        self.setHorizontalHeader(SortedHead(Qt.Orientation.Horizontal, self))
        self.setModel(self.booths)
        self.setObjectName("plan.list")
        self.setAccessibleName(self.tr("Danh sách gian"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(_NAMES, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSortIndicator(_CODE, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionsClickable(True)
        select_no_column(self.horizontalHeader())
        self.horizontalHeader().sortIndicatorChanged.connect(self.booths.sort)
        self.selectionModel().selectionChanged.connect(self._select_on_plan)
        scene.selection_changed.connect(self.follow)
        scene.state_changed.connect(self.follow)
        self._wide: list[int] = []  # of each column's longest text; nothing until somebody sees the table
        self.booths.modelReset.connect(self._fit_columns)
        self.booths.modelReset.connect(self.follow)

    def _fit_columns(self) -> None:
        """Give every column the room of its longest text; the names take what is left. Measuring takes long."""
        if not self.isVisible():
            self._wide = []
            return
        self._wide = [wide + _CELL_PX for wide in self.booths.widths(self.fontMetrics())]
        for at in (_CODE, _STATE):
            self.setColumnWidth(at, self._wide[at])
        self._leave_names_room()

    def _leave_names_room(self) -> None:
        """Where names had no room, measures give theirs, and zones where that is not enough."""
        if not self._wide:
            return
        room = self.viewport().width() - self._wide[_CODE] - self._wide[_STATE]
        for at in (_ZONE, _SIZE):
            room -= self._wide[at]
            self.setColumnHidden(at, room < fonts.scaled(_LEAST_NAMES_PX))
            if not self.isColumnHidden(at):
                self.setColumnWidth(at, self._wide[at])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._wide:
            self._fit_columns()
        self.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._leave_names_room()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_columns()

    def follow(self) -> None:
        """Select what the plan has selected, as soon as the table is seen."""
        if self._following or not self.isVisible():
            return
        self._following = True
        chosen, model = self._scene.selected_booths, self.selectionModel()
        model.clearSelection()
        flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
        places = {id_: row for row, id_ in enumerate(self.booths.ids)}
        for id_ in chosen[:_MOST_FOLLOWED]:
            model.select(self.booths.index(places[id_], 0), flags)
        if chosen:
            model.setCurrentIndex(self.booths.index(places[chosen[-1]], 0), model.SelectionFlag.NoUpdate)
        self._following = False

    def _select_on_plan(self) -> None:
        if not self._following:
            self._following = True
            self._scene.select([self.booths.ids[index.row()] for index in self.selectionModel().selectedRows()])
            self._following = False


_CELL_PX = 30  # on both sides of a text together, with the sign of the order
_CODE, _STATE, _NAMES, _ZONE, _SIZE = range(5)  # columns; the names take the room the others leave
_LEAST_NAMES_PX = 120
_MOST_FOLLOWED = 200  # rows; more would only be slow to select one by one
