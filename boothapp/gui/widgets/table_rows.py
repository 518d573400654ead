"""The rows of a table of the program."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from boothapp.gui.tokens import ROW_HEIGHT


def set_rows(table: QTableView, height: int = ROW_HEIGHT) -> None:
    """Give a table rows of one height (pixels) without numbers, lines between columns or broken lines of text."""
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(height)
    table.horizontalHeader().setHighlightSections(False)
