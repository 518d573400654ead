"""One field of many products set at once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from boothapp.gui.widgets.bulk_panel import BulkPanel
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.workplace import Workplace

_FIELDS = ("group", "unit", "display_only", "origin", "specification", "note")


class ProductBulkPanel(BulkPanel):
    """The group, and whether it is only shown, are chosen; the rest is typed."""

    def __init__(self, workplace: Workplace) -> None:
        self.groups = ChoiceBox("products.bulk.group", [])
        shown_only = QCoreApplication.translate("ProductBulkPanel", "Chỉ trưng bày")
        sold = QCoreApplication.translate("ProductBulkPanel", "Bán tại gian")
        self.shown_only = ChoiceBox("products.bulk.display_only", [("x", shown_only), ("", sold)])
        chosen = {"group": self.groups, "display_only": self.shown_only}
        super().__init__(workplace, "products", "products.bulk", _FIELDS, chosen)

    def title(self, count: int) -> str:
        return self.tr("Sửa {count} sản phẩm").format(count=count)

    def told(self, count: int) -> str:
        return self.tr("Đã sửa {count} sản phẩm").format(count=count)

    def show_records(self, ids: Sequence[str]) -> None:
        """Offer to change these; the groups are those the fair has now."""
        from boothapp.domain.fair import ProductGroup
        from boothapp.store import records

        self.groups.clear()
        for group in records.where(self._workplace.document.fair.db, ProductGroup, order="position, id"):
            self.groups.addItem(group.name, group.name)
        self.groups.addItem(self.tr("Bỏ trống"), "")
        super().show_records(ids)
