"""The table of what is in the bin; whole rows are marked, none is edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from boothapp.gui import fonts
from boothapp.gui.tokens import ROW_HEIGHT
from boothapp.gui.widgets.record_model import RecordModel

_STRETCHED = "title"  # what somebody looks for is read first


class BinTable(QTableView):
    """Enter or a double click brings the marked rows back; the page listens to `activated`."""

    def __init__(self, model: RecordModel) -> None:
        super().__init__()
        self.setObjectName("bin.table")
        self.setAccessibleName(self.tr("Thùng rác"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, shown in enumerate(model.columns):
            self.setColumnWidth(number, fonts.scaled(shown.width))
            if shown.key == _STRETCHED:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
