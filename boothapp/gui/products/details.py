"""One product beside the list: edited in place; in its stead a bulk edit or a new product."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from boothapp.gui.products.bulk_panel import ProductBulkPanel
from boothapp.gui.products.new_product_panel import NewProductPanel
from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.product_panel import ProductPanel
from boothapp.gui.widgets.record_details import RecordDetails
from boothapp.gui.workplace import Workplace

NARROWEST = 276


class ProductDetails(RecordDetails):
    """The right side of the page."""

    added = Signal(str)  # id of a new product

    def __init__(self, workplace: Workplace, desk: PhotoDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.panel = ProductPanel(workplace, desk, self.parts)
        self.bulk = ProductBulkPanel(workplace)
        self.new = NewProductPanel(workplace)
        self.hold(self.panel, self.bulk, self.new)
        self.setMinimumWidth(max(NARROWEST, self.panel.column.minimumSizeHint().width()))  # wider in large type
        self.new.done.connect(self.show_panel)
        self.new.added.connect(self._added)

    def _added(self, id_: str) -> None:
        self.added.emit(id_)
        self.show_panel()
        self.panel.fields["price"].control.setFocus()

    def work(self) -> dict[str, Any] | None:
        return {"new": self.new.typed} if self.new.typed else super().work()

    def take_up(self, work: dict[str, Any]) -> None:
        super().take_up(work)
        if "new" in work:
            self.show_new("")
            self.new.type_again(work["new"])

    def edit_name(self) -> None:
        """Put the cursor into the name."""
        self.panel.fields["name"].control.setFocus()

    def show_new(self, exhibitor_id: str) -> None:
        """Offer to add a product, of this exhibitor most likely."""
        self.panel.save()
        self.parts.setCurrentWidget(self.new)
        self.new.begin(exhibitor_id)
