"""The list of products: filters above gallery or table, below them what can be done with the selection."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QWidget

from boothapp.domain.completeness import OF_PRODUCT
from boothapp.gui import kept_state
from boothapp.gui.products.columns import columns
from boothapp.gui.products.gallery import Gallery
from boothapp.gui.widgets.filter_bar import ChoiceMenu, SearchBox
from boothapp.gui.widgets.list_words import ListWords
from boothapp.gui.widgets.plain import action_button
from boothapp.gui.widgets.record_list import RecordList
from boothapp.gui.widgets.record_model import Column
from boothapp.gui.wording.shortened import short
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo
    from boothapp.store.product_filter import ProductFilter

GALLERY, TABLE = "gallery", "table"


class ProductList(RecordList):
    """Filtered by group and what they lack; gallery and table share what is selected."""

    kind = "products"
    lacks = OF_PRODUCT

    def __init__(
        self, workplace: Workplace, search_box: SearchBox, hint_of: Callable[["Photo"], str], parent: QWidget
    ) -> None:
        super().__init__(workplace, search_box, parent)
        self.gallery = Gallery(self.model, self.document.folder, hint_of)
        self.gallery.setObjectName("products.gallery")
        self.gallery.setAccessibleName(self.tr("Sản phẩm dạng lưới"))
        self.gallery.takes_drops = self.document.fair.writable
        self.gallery.setSelectionModel(self.table.selectionModel())
        self.views.addWidget(self.gallery)
        self.view = self.gallery
        self.columns_button.hide()
        self.chosen.connect(self._note_owner)

    def list_words(self) -> ListWords:
        return ListWords(
            self.tr("Sản phẩm dạng bảng"),
            self.tr("{count} sản phẩm"),
            self.tr("Không có sản phẩm khớp “{text}”."),
            self.tr("Không có sản phẩm nào khớp bộ lọc."),
            self.tr("Chưa có sản phẩm nào. Nhập từ Excel hoặc thêm sản phẩm đầu tiên."),
        )

    def filter_menus(self) -> dict[str, ChoiceMenu]:
        self.groups = ChoiceMenu("products.group_filter", self.tr("Nhóm"))
        return {"groups": self.groups}

    def columns(self) -> list[Column]:
        return columns()

    def empty_state(self) -> tuple[str, list[QPushButton]]:
        on = self.commands.action
        new = action_button(on("products.new"), "primary", words=self.tr("Thêm sản phẩm"), icon_name="plus")
        return "packages", [new, action_button(on("import"), words=self.tr("Nhập từ Excel"), icon_name="upload")]

    def foot_buttons(self) -> tuple[list[QPushButton], list[QPushButton]]:
        on = self.commands.action
        many = [
            action_button(on("products.set"), words=self.tr("Sửa…"), icon_name="edit"),
            action_button(on("products.remove"), words=self.tr("Xóa"), icon_name="trash"),
        ]
        return many, []

    @property
    def store(self) -> Any:
        from boothapp.store import product_lists

        return product_lists

    def chosen_filter(self) -> "ProductFilter":
        from boothapp.store.product_filter import ProductFilter

        return ProductFilter(**self.filter_parts())

    def show_counts(self, chosen: "ProductFilter") -> None:
        from boothapp.domain.fair import ProductGroup
        from boothapp.store import records

        counts = self.store.counts(self.document.fair.db, chosen)
        self.filters.show_counts(counts.missing)
        groups = records.where(self.document.fair.db, ProductGroup, order="position, id")
        named = [(group.id, group.name) for group in groups] + [("", self.tr("Chưa có nhóm"))]
        self.groups.show_values(
            (id_, name, counts.groups[id_]) for id_, name in named if counts.groups[id_] or id_ in self.groups.chosen
        )

    def show_of(self, exhibitor_id: str, chips: Sequence[str] = ()) -> None:
        """Show the products of one exhibitor that the chips leave."""
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.store import records

        found = records.get(self.document.fair.db, Exhibitor, exhibitor_id)
        words = self.tr("Của {name}").format(name=short(found.name) if found else exhibitor_id)
        self.show_only(chips=chips, named=words, exhibitor_id=exhibitor_id)

    @property
    def exhibitor_id(self) -> str:
        """Whose product a new one most likely is: the filter's exhibitor, else that of the current product."""
        return self.table.exhibitor_id

    def _note_owner(self) -> None:
        index = self.table.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        self.table.exhibitor_id = self.filters.only.get("exhibitor_id") or (row.exhibitor_id if row else "")

    def show_as(self, how: str) -> None:
        """Show the products as GALLERY or TABLE; filter and selection stay."""
        view = self.table if how == TABLE else self.gallery
        if view is self.view:
            return
        current, selected = self.view.current_id, self.selected_ids
        self.view = view
        self.columns_button.setVisible(view is self.table)
        if self.model.ids:
            self.views.setCurrentWidget(view)
            view.go_to(self.model.index(self.model.number_of(current) or 0, 0))
        if len(selected) > 1:
            view.choose_all(selected)

    def state(self) -> dict[str, Any]:
        return super().state() | {"view": TABLE if self.view is self.table else GALLERY}

    def restore(self, state: dict[str, Any]) -> None:
        super().restore(state)
        self.show_as(kept_state.text(state.get("view")) or GALLERY)
