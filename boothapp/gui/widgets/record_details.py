"""The right side of a page of records: one of them, edited in place; in its stead a bulk edit or what a kind adds."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.widgets.bulk_panel import BulkPanel
from boothapp.gui.widgets.record_panel import RecordPanel


class RecordDetails(QWidget):
    """Shows its panel unless something else was asked for."""

    stayed = Signal(str)  # id of the record that the user did not leave
    went_back = Signal()  # what stood in for the panel, and had the focus, is done

    def __init__(self, parent: QWidget) -> None:
        """A kind of records makes its panels in `parts`, then says by `hold` what they are."""
        super().__init__(parent)
        self.parts = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts)

    def hold(self, panel: RecordPanel, bulk: BulkPanel, *others: QWidget) -> None:
        """Show `panel`; the others stand in for it when they are asked for."""
        self._panel, self._bulk = panel, bulk
        for part in (panel, bulk, *others):
            self.parts.addWidget(part)
        bulk.done.connect(self.show_panel)
        panel.stayed.connect(self.stayed)

    def show_record(self, id_: str) -> None:
        """Show a record, "" for none."""
        self._panel.show_record(id_)
        self.show_panel()

    def show_panel(self) -> None:
        """Show the record again; whoever was at something else here goes on in the list, not in some field."""
        focus, part = self.window().focusWidget(), self.parts.currentWidget()
        if focus and part and part is not self._panel and part.isAncestorOf(focus):
            self.went_back.emit()
        self.parts.setCurrentWidget(self._panel)

    def show_bulk(self, ids: Sequence[str]) -> None:
        """Offer to change a field of all these records."""
        self.parts.setCurrentWidget(self._bulk)
        self._bulk.show_records(ids)

    def work(self) -> dict[str, Any] | None:
        """Return what was begun here and is not in the fair, for the window that takes this one's place."""
        return {"bulk": self._bulk.begun} if self.parts.currentWidget() is self._bulk else None

    def take_up(self, work: dict[str, Any]) -> None:
        """Go on with what `work` of the details before gave."""
        if "bulk" in work:
            self.parts.setCurrentWidget(self._bulk)
            self._bulk.go_on(*work["bulk"])

    def refresh(self) -> None:
        """The fair changed: read again what is shown."""
        self._panel.refresh()

    def leave(self) -> None:
        """Keep what stands in a field."""
        self._panel.save()
