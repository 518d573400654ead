"""The column of booths, which tables of exhibitors and of products have alike."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.widgets.record_model import Column


def booths_column(title: str, width: int) -> Column:
    """Return the column with the numbers of the booths; they are given on the floor plan."""
    placed = QCoreApplication.translate("CellCommands", "Gian được xếp ở Sơ đồ gian hàng")
    return Column("booths", title, width, order="booth", text=lambda row: ", ".join(row.booths), elsewhere=placed)
