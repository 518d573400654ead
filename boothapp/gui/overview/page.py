"""The page "Tổng quan"."""

from PySide6.QtWidgets import QVBoxLayout

from boothapp.gui.page import Page, PageHeader
from boothapp.gui.workplace import Workplace


class OverviewPage(Page):
    """The state of the fair in figures, and a list of what to do."""

    key = "overview"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageHeader(self.tr("Tổng quan")))
        column.addStretch(1)
