"""The page "Sản phẩm": search and filters above a gallery or a table, one product with its photos beside it."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton

from boothapp.gui.document import Document
from boothapp.gui.products.details import ProductDetails
from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.product_list import GALLERY, TABLE, ProductList
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import action_button, icon_button
from boothapp.gui.widgets.record_page import RecordPage
from boothapp.gui.widgets.row_menu import RowMenu
from boothapp.gui.workplace import Workplace


class ProductsPage(RecordPage):
    """All products of the fair."""

    key = "products"
    tables = frozenset(
        {"products", "photos", "exhibitors", "recognitions", "certificates", "product_groups", "assignments", "booths"}
        | {"fair"}
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.desk = PhotoDesk(workplace, self)

    def build(self) -> Iterator[None]:
        workplace = self.workplace
        self.search_box = SearchBox("products.search", self.tr("Gõ không dấu: “ca phe”"))
        self.list = ProductList(workplace, self.search_box, self.desk.looks.first_code, self.splitter)
        yield
        self.details = ProductDetails(workplace, self.desk, self.splitter)
        yield
        action = workplace.commands.action
        self.as_gallery = self._view_button("layout-grid", self.tr("Xem dạng lưới"), GALLERY)
        self.as_table = self._view_button("table", self.tr("Xem dạng bảng"), TABLE)
        self._views = QButtonGroup(self)
        for made in (self.as_gallery, self.as_table):
            self._views.addButton(made)
        self.as_gallery.setChecked(True)
        listed = action_button(action("import"), words=self.tr("Nhập Excel"), icon_name="upload")
        new = action_button(action("products.new"), "primary", words=self.tr("Thêm sản phẩm"), icon_name="plus")
        self._connect()
        buttons = [self.as_gallery, self.as_table, listed, new]
        yield
        self.put_together(self.tr("Sản phẩm"), buttons, self.list, self.details)
        self.splitter.setSizes([893, 276])

    @classmethod
    def read_ahead(cls, document: Document) -> Iterator[None]:
        from boothapp.store import product_facets, product_orders

        product_orders.ordered(document.fair.db, "name")
        yield
        yield from product_facets.read_ahead(document.fair.db)

    def _view_button(self, icon_name: str, words: str, view: str) -> QToolButton:
        made = icon_button(icon_name, words, f"products.as_{view}")
        made.setCheckable(True)
        made.clicked.connect(self.workplace.commands.action(f"products.{view}").trigger)
        return made

    def _connect(self) -> None:
        self.list.selection_changed.connect(self._selection_changed)
        gallery = self.list.gallery
        for view in (gallery, self.list.table):
            view.removal_wanted.connect(self.remove)
            RowMenu(view, self.workplace, ("products.set", "products.remove"))
        self.list.table.takes_paste = self.desk.paste_picture
        gallery.opened.connect(self.details.edit_name)
        gallery.is_lost = self.desk.maker.is_lost
        gallery.answer_of = self.desk.moves.answer
        gallery.dropped.connect(self.desk.moves.take)
        gallery.lacking.connect(self.desk.maker.want)
        gallery.seen.connect(self.desk.looks.want)
        self.desk.changed.connect(gallery.want_shown)
        self.desk.changed.connect(gallery.viewport().update)
        self.details.added.connect(self.list.choose)
        on, writable = self.workplace.commands.on, self.document.fair.writable
        on("products.gallery", lambda: self.show_as(GALLERY), self)
        on("products.table", lambda: self.show_as(TABLE), self)
        on("products.new", self.new_record, self).setEnabled(writable)
        self.desk.connect_commands(self.details.panel, gallery)

    def removal_words(self) -> tuple[str, str, str]:
        return self.tr("Xóa {count} sản phẩm?"), self.tr("Xóa {count} sản phẩm"), self.tr("Đã xóa {count} sản phẩm")

    def _selection_changed(self) -> None:
        self.desk.selected_products = self.list.selected_ids

    def show_as(self, view: str) -> None:
        """Show the products as GALLERY or TABLE."""
        self.list.show_as(view)
        (self.as_table if view == TABLE else self.as_gallery).setChecked(True)
        self.list.view.setFocus()

    def export_list(self) -> None:
        """Write the selected products, or all that are listed when only one is selected, with their exhibitors."""
        from boothapp.store import product_lists

        selected = self.list.selected_ids
        ids = selected if len(selected) > 1 else self.list.model.ids
        rows = product_lists.rows(self.document.fair.db, ids)
        self._export.ask(list(dict.fromkeys(row.exhibitor_id for row in rows)), ids)

    def arrive(self, **arguments: Any) -> None:
        """`id` shows one product, `missing` those that lack something, `exhibitor` those of one, `ids` only these."""
        if id_ := arguments.get("id"):
            self.list.choose(str(id_))
        elif any(key in arguments for key in ("missing", "exhibitor", "ids")):
            chips = [str(arguments["missing"])] if arguments.get("missing") else []
            if owner := arguments.get("exhibitor"):
                self.list.show_of(str(owner), chips)
            elif (ids := arguments.get("ids")) is not None:
                self.list.show_among(ids, chips=chips)
            else:
                self.list.show_only(chips=chips)
            self.list.table.lead_to(str(arguments.get("missing", "")))
        (self.list.view if arguments else self.list.search_box).setFocus()  # as on the page of exhibitors

    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.stop_looking()  # before the window can go
        super().hideEvent(event)

    def new_record(self) -> None:
        from boothapp.store import exhibitor_lists

        if not self.document.fair.writable:
            return
        if exhibitor_lists.ids(self.document.fair.db):
            self.details.show_new(self.list.exhibitor_id)
        else:
            words = self.tr("Chưa có đơn vị nào: sản phẩm nhập cùng đơn vị của nó")
            take_in = partial(self.workplace.go, "intake")
            self.workplace.messages.toast(words, (self.tr("Tiếp nhận đơn vị"), take_in))

    def restore(self, state: dict[str, Any]) -> None:
        super().restore(state)
        (self.as_table if self.list.view is self.list.table else self.as_gallery).setChecked(True)
