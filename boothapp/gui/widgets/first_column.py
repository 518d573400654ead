"""The first column of a table, which stays in sight while the others are scrolled sideways."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame

from boothapp.gui.widgets.painted_cells import PaintedCells
from boothapp.gui.widgets.plain import line
from boothapp.gui.widgets.record_header import select_no_column
from boothapp.gui.widgets.sorted_head import SortedHead
from boothapp.gui.widgets.table_rows import set_rows

if TYPE_CHECKING:
    from boothapp.gui.widgets.record_table import RecordTable


class FirstColumn(PaintedCells):
    """Lies over the left edge of `table` while its first column is scrolled away; model and selection are the table's.

    Keys go to the table; a cell of this column is edited in the table, which scrolls back for that.
    """

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table
        self.setObjectName(f"{table.objectName()}.first")
        self.records = table.records
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(table.selectionMode())
        self.setDragEnabled(True)
        self.setAutoScroll(False)
        set_rows(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = SortedHead(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(True)
        select_no_column(header)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(table.header.customContextMenuRequested)
        header.sectionClicked.connect(table.header.sectionClicked)
        for number in range(1, table.model().columnCount()):
            self.setColumnHidden(number, True)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.header.geometriesChanged.connect(self.place)
        table.header.sectionResized.connect(self.place)
        table.header.sortIndicatorChanged.connect(self.place)
        self.doubleClicked.connect(table.edit)
        table.installEventFilter(self)
        self._edge = line("down")
        self._edge.setParent(self)
        self.hide()

    @property
    def covered(self) -> int:
        """How many pixels of the table lie under this column."""
        return self.width() if self.isVisible() else 0

    def place(self) -> None:
        """Lie over the first column when that is scrolled away."""
        table, header = self._table, self._table.header
        width = header.sectionSize(0)
        self.setColumnWidth(0, width)
        self.horizontalHeader().setFixedHeight(header.height())
        self.horizontalHeader().setSortIndicator(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.setAccessibleName(table.accessibleName())
        corner = table.frameWidth()
        self.setGeometry(corner, corner, width, header.height() + table.viewport().height())
        self._edge.setGeometry(width - 1, 0, 1, self.height())
        self.setVisible(table.horizontalScrollBar().value() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.place()
        return super().eventFilter(watched, event)
