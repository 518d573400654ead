"""One exhibitor beside the list: edited in place; in its stead a bulk edit or a comparison of two."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.exhibitors.bulk_panel import BulkPanel
from boothapp.gui.exhibitors.exhibitor_panel import ExhibitorPanel
from boothapp.gui.exhibitors.merge_panel import MergePanel
from boothapp.gui.workplace import Workplace

NARROWEST = 300


class ExhibitorDetails(QWidget):
    """The right side of the page."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setMinimumWidth(NARROWEST)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.panel = ExhibitorPanel(workplace)
        self.bulk = BulkPanel(workplace)
        self.merge = MergePanel(workplace)
        for part in (self.panel, self.bulk, self.merge):
            self._stack.addWidget(part)
        self.bulk.done.connect(self._back)
        self.merge.done.connect(self._back)

    def show_exhibitor(self, id_: str) -> None:
        """Show an exhibitor, "" for none."""
        self.panel.show_exhibitor(id_)
        self._back()

    def show_bulk(self, ids: Sequence[str]) -> None:
        """Offer to change a field of all these exhibitors."""
        self.bulk.show_records(ids)
        self._stack.setCurrentWidget(self.bulk)

    def show_merge(self, one: str, other: str) -> None:
        """Show two exhibitors side by side, to make them one."""
        self.merge.show_pair(one, other)
        self._stack.setCurrentWidget(self.merge)

    def _back(self) -> None:
        self._stack.setCurrentWidget(self.panel)

    def refresh(self) -> None:
        """The fair changed: read again what is shown."""
        self.panel.refresh()

    def leave(self) -> None:
        """Keep what stands in a field."""
        self.panel.save()
