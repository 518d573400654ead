"""The page "Sản phẩm": search and filters above a gallery or a table, one product with its photos beside it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QSplitter, QToolButton, QVBoxLayout

from boothapp.gui.list_export import ListExport
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.products.details import ProductDetails
from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.product_list import GALLERY, TABLE, ProductList
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import action_button, icon_button, label
from boothapp.gui.wording.errors import Explanation
from boothapp.gui.workplace import Workplace

_TABLES = frozenset(
    {"products", "photos", "exhibitors", "recognitions", "certificates", "product_groups", "assignments", "booths"}
    | {"fair"}
)


class ProductsPage(Page):
    """All products of the fair."""

    key = "products"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.search_box = SearchBox("products.search", self.tr("Gõ không dấu: “ca phe”"))
        self.desk = PhotoDesk(workplace, self)
        self.list = ProductList(workplace, self.search_box, self.desk.looks.first_code)
        self.details = ProductDetails(workplace, self.desk)
        self._export = ListExport(workplace, self)
        self._build()
        self._connect()
        self.list.refresh()

    def _build(self) -> None:
        header = PageHeader(self.tr("Sản phẩm"))
        self._count = label("", Role.MUTED)
        header.add_left(self._count, self.search_box)
        commands = self.workplace.commands
        self.as_gallery = self._view_button("layout-grid", self.tr("Xem dạng lưới"), GALLERY)
        self.as_table = self._view_button("table", self.tr("Xem dạng bảng"), TABLE)
        views = QButtonGroup(self)
        for made in (self.as_gallery, self.as_table):
            views.addButton(made)
            header.add_right(made)
        self.as_gallery.setChecked(True)
        header.add_right(action_button(commands.action("import"), words=self.tr("Nhập Excel"), icon_name="upload"))
        new = action_button(
            commands.action("products.new"), "primary", words=self.tr("Thêm sản phẩm"), icon_name="plus"
        )
        header.add_right(new)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([893, 276])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(self.splitter, 1)

    def _view_button(self, icon_name: str, words: str, view: str) -> QToolButton:
        made = icon_button(icon_name, words, f"products.as_{view}")
        made.setCheckable(True)
        made.clicked.connect(self.workplace.commands.action(f"products.{view}").trigger)
        return made

    def _connect(self) -> None:
        self.list.counted.connect(self._count.setNum)
        self.list.chosen.connect(self.details.show_product)
        self.list.selection_changed.connect(self._selection_changed)
        gallery = self.list.gallery
        for view in (gallery, self.list.table):
            view.removal_wanted.connect(self.remove)
        gallery.opened.connect(self.details.edit_name)
        gallery.is_lost = self.desk.maker.is_lost
        gallery.verb_of = self.desk.verb
        gallery.dropped.connect(self.desk.drop)
        gallery.lacking.connect(self.desk.maker.want)
        gallery.seen.connect(self.desk.looks.want)
        self.desk.changed.connect(gallery.want_shown)
        self.desk.changed.connect(gallery.viewport().update)
        self.details.added.connect(self.list.choose)
        self.document.changed.connect(self._fair_changed)
        self.document.stepped.connect(self._show_step)
        self._connect_commands()

    def _connect_commands(self) -> None:
        on, writable = self.workplace.commands.on, self.document.fair.writable
        on("products.gallery", lambda: self.show_as(GALLERY), self)
        on("products.table", lambda: self.show_as(TABLE), self)
        on("products.new", self.new_record, self).setEnabled(writable)
        on("products.set", self.set_many, self)
        on("products.remove", self.remove, self)
        self.desk.connect_commands(self.details.panel, self.list.gallery)

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.list.refresh()
            self.details.refresh()

    def _selection_changed(self) -> None:
        self.desk.selected_products = self.list.selected_ids

    def _show_step(self, edit_id: int) -> None:
        """An edit was taken back or put in again: show where."""
        from boothapp.store import history

        if self.isVisible():
            self.list.view.show_changed(history.touched(self.document.fair, edit_id, "products"))

    # what is done

    def show_as(self, view: str) -> None:
        """Show the products as GALLERY or TABLE."""
        self.list.show_as(view)
        (self.as_table if view == TABLE else self.as_gallery).setChecked(True)
        self.list.view.setFocus()

    def set_many(self) -> None:
        """Change a field of all selected products at once."""
        self.details.show_bulk(self.list.selected_ids)

    def remove(self) -> None:
        """Put the selected products into the bin, after asking."""
        from boothapp.tasks import remove_records

        ids, fair = self.list.selected_ids, self.document.fair
        if not ids or not fair.writable:
            return
        what = self.tr("Xóa {count} sản phẩm?").format(count=len(ids))
        verb = self.tr("Xóa {count} sản phẩm").format(count=len(ids))
        if self.workplace.messages.confirmed(self, Explanation(what, self.tr("Có thể lấy lại trong Thùng rác.")), verb):
            with self.workplace.messages.reporting():
                remove_records.remove(fair, "products", ids)
                undo = (self.tr("Hoàn tác"), self.workplace.commands.action("undo").trigger)
                self.workplace.messages.toast(self.tr("Đã xóa {count} sản phẩm").format(count=len(ids)), undo)

    def export_list(self) -> None:
        """Write the exhibitors of the selected products, or of all that are listed when only one is selected."""
        from boothapp.store import product_lists

        selected = self.list.selected_ids
        ids = selected if len(selected) > 1 else self.list.model.ids
        rows = product_lists.rows(self.document.fair.db, ids)
        self._export.ask(list(dict.fromkeys(row.exhibitor_id for row in rows)))

    # the page

    def arrive(self, **arguments: Any) -> None:
        """`id` shows one product, `missing` those that lack something, `exhibitor` those of one, `ids` only these."""
        if id_ := arguments.get("id"):
            self.list.choose(str(id_))
        elif any(key in arguments for key in ("missing", "exhibitor", "ids")):
            self.list.show_only(
                missing=str(arguments.get("missing") or ""),
                exhibitor_id=arguments.get("exhibitor"),
                ids=arguments.get("ids"),
            )
        self.list.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.looks.stop()  # before the window can go
        super().hideEvent(event)

    def leave(self) -> None:
        self.details.leave()

    def search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def new_record(self) -> None:
        if self.document.fair.writable:
            self.details.show_new(self.list.exhibitor_id)

    def state(self) -> dict[str, Any]:
        return self.list.state() | {"splitter": self.splitter.sizes()}

    def restore(self, state: dict[str, Any]) -> None:
        if sizes := state.get("splitter"):
            self.splitter.setSizes([int(size) for size in sizes])
        self.list.restore(state)
        (self.as_table if self.list.view is self.list.table else self.as_gallery).setChecked(True)
