"""One product beside the list: edited in place; in its stead a bulk edit or a new product."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.products.bulk_panel import ProductBulkPanel
from boothapp.gui.products.new_product_panel import NewProductPanel
from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.product_panel import ProductPanel
from boothapp.gui.workplace import Workplace

NARROWEST = 276


class ProductDetails(QWidget):
    """The right side of the page."""

    added = Signal(str)  # id of a new product

    def __init__(self, workplace: Workplace, desk: PhotoDesk) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.panel = ProductPanel(workplace, desk)
        self.bulk = ProductBulkPanel(workplace)
        self.new = NewProductPanel(workplace)
        for part in (self.panel, self.bulk, self.new):
            self._stack.addWidget(part)
        self.setMinimumWidth(max(NARROWEST, self.panel.column.minimumSizeHint().width()))  # wider in large type
        self.bulk.done.connect(self._show_panel)
        self.new.done.connect(self._show_panel)
        self.new.added.connect(self._added)

    def show_product(self, id_: str) -> None:
        """Show a product, "" for none."""
        self.panel.show_product(id_)
        self._show_panel()

    def _show_panel(self) -> None:
        self._stack.setCurrentWidget(self.panel)

    def _added(self, id_: str) -> None:
        self.added.emit(id_)
        self._show_panel()
        self.panel.fields["price"].control.setFocus()

    def edit_name(self) -> None:
        """Put the cursor into the name."""
        self.panel.fields["name"].control.setFocus()

    def show_bulk(self, ids: Sequence[str]) -> None:
        """Offer to change a field of all these products."""
        self._stack.setCurrentWidget(self.bulk)
        self.bulk.show_records(ids)

    def show_new(self, exhibitor_id: str) -> None:
        """Offer to add a product, of this exhibitor most likely."""
        self.panel.save()
        self._stack.setCurrentWidget(self.new)
        self.new.begin(exhibitor_id)

    def refresh(self) -> None:
        """The fair changed: read again what is shown."""
        self.panel.refresh()

    def leave(self) -> None:
        """Keep what stands in a field."""
        self.panel.save()
