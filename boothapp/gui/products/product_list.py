"""The left side of the page: filters above gallery or table, below them what can be done with the selection."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.products.columns import columns
from boothapp.gui.products.gallery import Gallery
from boothapp.gui.products.words import MISSING, lack_word
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.filter_bar import ChoiceMenu, FilterBar, SearchBox
from boothapp.gui.widgets.plain import ElidedLabel, action_button, button, icon_button, line
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.widgets.record_table import RecordTable
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo
    from boothapp.store.product_filter import ProductFilter
    from boothapp.store.product_lists import ProductCounts, ProductRow

GALLERY, TABLE = "gallery", "table"


class ProductList(QWidget):
    """Which products, in which order and how they are shown; the page gives it the search box of its header."""

    counted = Signal(int)  # products that the filter leaves
    chosen = Signal(str)  # id of the current product
    selection_changed = Signal()

    def __init__(self, workplace: Workplace, search_box: SearchBox, hint_of: Callable[["Photo"], str]) -> None:
        super().__init__()
        self._document, self._commands = workplace.document, workplace.commands
        self._order, self._descending = "name", False
        self._among: frozenset[str] | None = None
        self._exhibitor_id: str | None = None
        self.search_box = search_box
        self.groups = ChoiceMenu("products.group_filter", self.tr("Nhóm"))
        self.filters = FilterBar("products", (self.groups,), {code: lack_word(code) for code in MISSING})
        self.model = RecordModel(columns(), self._read, self._edit_text if self._document.fair.writable else None)
        self.gallery = Gallery(self.model, self._document.folder, hint_of)
        self.gallery.setObjectName("products.gallery")
        self.gallery.setAccessibleName(self.tr("Sản phẩm dạng lưới"))
        self.gallery.takes_drops = self._document.fair.writable
        self.table = RecordTable(self.model, workplace, "products")
        self.table.setObjectName("products.table")
        self.table.setAccessibleName(self.tr("Sản phẩm dạng bảng"))
        self.view: Gallery | RecordTable = self.gallery
        self.footer = ElidedLabel("", Role.MUTED)
        self._build()
        self._connect()

    def _build(self) -> None:
        new = action_button(
            self._commands.action("products.new"), "primary", words=self.tr("Thêm sản phẩm"), icon_name="plus"
        )
        listed = action_button(self._commands.action("import"), words=self.tr("Nhập từ Excel"), icon_name="upload")
        self._clear = button(self.tr("Xóa tìm và lọc"), "x", name="products.empty.clear")
        self._clear.clicked.connect(self.show_all)
        self._starts = (new, listed)
        self._empty = EmptyState("packages", new, listed, self._clear)
        self._views = QStackedWidget()
        for part in (self.gallery, self.table, self._empty):
            self._views.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(line())
        column.addWidget(self._views, 1)
        column.addWidget(line())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 4)
        foot.setSpacing(8)
        foot.addWidget(self.footer, 1)
        action = self._commands.action
        self._bulk = [
            action_button(action("products.set"), words=self.tr("Sửa…"), icon_name="edit"),
            action_button(action("products.remove"), words=self.tr("Xóa"), icon_name="trash"),
        ]
        export = action_button(action("export"), words=self.tr("Xuất…"), icon_name="download")
        for made in (*self._bulk, export):
            made.setProperty("dense", "true")
            foot.addWidget(made)
        self._columns = icon_button("columns", self.tr("Chọn cột"), "products.columns", size=18, box=28)
        self._columns.clicked.connect(self._choose_columns)
        self._columns.hide()
        foot.addWidget(self._columns)
        return foot

    def _connect(self) -> None:
        self.search_box.wanted.connect(self.refresh)
        self.filters.cleared.connect(self._forget_rest)
        self.filters.changed.connect(self.refresh)
        self.table.header.order_wanted.connect(self._sort)
        for view in (self.gallery, self.table):
            view.chosen.connect(self._tell_chosen)
            view.selectionModel().selectionChanged.connect(self._show_footer)

    def _choose_columns(self) -> None:
        menu = self.table.header.menu()
        menu.popup(self._columns.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # what the list shows

    def chosen_filter(self) -> "ProductFilter":
        """The filter that search box and chips make."""
        from boothapp.store.product_filter import ProductFilter

        return ProductFilter(
            text=self.search_box.text(),
            groups=self.groups.chosen,
            exhibitor_id=self._exhibitor_id,
            missing=self.filters.switched,
            among=self._among,
        )

    def _read(self, ids: Sequence[str]) -> "Sequence[ProductRow]":
        from boothapp.store import product_lists

        return product_lists.rows(self._document.fair.db, ids)

    def _edit_text(self, id_: str, field: str) -> str:
        from boothapp.tasks import edit_records

        return edit_records.cell_texts(self._document.fair, "products", [id_], [field])[0][0]

    def refresh(self) -> None:
        """Search, filter and count anew; the selection stays on its products."""
        from boothapp.store import product_lists

        if not self._document.is_open:
            return  # the moment after typing ended when the fair was closed
        chosen, db = self.chosen_filter(), self._document.fair.db
        ids = product_lists.ids(db, chosen, self._order, descending=self._descending)
        self._show_counts(product_lists.counts(db, chosen))
        self.table.header.show_order(self._order, self._descending)
        self._views.setCurrentWidget(self.view if ids else self._empty)
        self.view.show_ids(ids)
        self._say_why_empty()
        self._show_footer()
        self.counted.emit(len(ids))

    def _show_counts(self, counts: "ProductCounts") -> None:
        from boothapp.domain.fair import ProductGroup
        from boothapp.store import records

        more = self._among is not None or self._exhibitor_id is not None
        self.filters.show_counts(counts.missing, more=more)
        groups = records.where(self._document.fair.db, ProductGroup, order="position, id")
        named = [(group.id, group.name) for group in groups] + [("", self.tr("Chưa có nhóm"))]
        self.groups.show_values(
            (id_, name, counts.groups[id_]) for id_, name in named if counts.groups[id_] or id_ in self.groups.chosen
        )

    def _say_why_empty(self) -> None:
        text = self.search_box.text().strip()
        narrowed = bool(text) or self.filters.is_on or self._among is not None or self._exhibitor_id is not None
        for made in self._starts:
            made.setVisible(not narrowed)
        self._clear.setVisible(narrowed)
        if text:
            self._empty.say(self.tr("Không có sản phẩm khớp “{text}”.").format(text=text))
        elif narrowed:
            self._empty.say(self.tr("Không có sản phẩm nào khớp bộ lọc."))
        else:
            self._empty.say(self.tr("Chưa có sản phẩm nào. Nhập từ Excel hoặc thêm sản phẩm đầu tiên."))

    def _show_footer(self) -> None:
        count, selected = len(self.model.ids), len(self.view.selected_ids)
        told = [self.tr("{count} sản phẩm").format(count=count)]
        told += [self.tr("{count} đã chọn").format(count=selected)] if selected > 1 else []
        told += [self._exhibitor_name()] if self._exhibitor_id else []
        self.footer.setText(" · ".join(told))
        writable = self._document.fair.writable
        self._commands.action("products.set").setEnabled(selected > 1 and writable)
        self._commands.action("products.remove").setEnabled(selected > 0 and writable)
        for made in self._bulk:
            made.setVisible(selected > 1)
        self.selection_changed.emit()

    def _exhibitor_name(self) -> str:
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.store import records

        found = records.get(self._document.fair.db, Exhibitor, self._exhibitor_id or "")
        return found.name if found else ""

    def _sort(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        self.refresh()

    def _forget_rest(self) -> None:
        self._among, self._exhibitor_id = None, None

    def _tell_chosen(self, id_: str) -> None:
        if self.sender() is not self.view:
            return  # the view that is not shown
        number = self.model.number_of(id_) if id_ else None
        row = self.model.row(number) if number is not None else None
        self.table.exhibitor_id = self._exhibitor_id or (row.exhibitor_id if row else "")
        self.chosen.emit(id_)

    # what it is asked for

    @property
    def exhibitor_id(self) -> str:
        """Whose product a new one most likely is: the filter's exhibitor, else that of the current product."""
        return self.table.exhibitor_id

    @property
    def selected_ids(self) -> list[str]:
        """The selected products in the order of the list."""
        return self.view.selected_ids

    def show_as(self, how: str) -> None:
        """Show the products as GALLERY or TABLE; filter and selection stay."""
        view = self.table if how == TABLE else self.gallery
        if view is self.view:
            return
        old, self.view = self.view, view
        self._columns.setVisible(view is self.table)
        if self.model.ids:
            self._views.setCurrentWidget(view)
        if old.current_id:
            view.choose(old.current_id)
        if len(selected := old.selected_ids) > 1:
            view.choose_all(selected)
        self._show_footer()

    def show_all(self) -> None:
        """Take back search and filters."""
        self.search_box.clear()
        self.filters.clear()

    def show_only(
        self, *, missing: str = "", exhibitor_id: str | None = None, ids: Sequence[str] | None = None
    ) -> None:
        """Show the products that lack something, those of an exhibitor, or of these ids only."""
        self.show_all()
        self.filters.switch([missing] if missing else [])
        self._exhibitor_id = exhibitor_id
        self._among = frozenset(ids) if ids is not None else None
        self.refresh()

    def choose(self, id_: str) -> None:
        """Select a product; when the filter hides it, the filter goes."""
        if not self.view.choose(id_):
            self.show_all()
            self.view.choose(id_)

    # between sittings

    def state(self) -> dict[str, Any]:
        """Return filters, order, columns, how products are shown and the current one."""
        return {
            "view": TABLE if self.view is self.table else GALLERY,
            "order": self._order,
            "descending": self._descending,
            "chips": sorted(self.filters.switched),
            "groups": sorted(self.groups.chosen),
            "columns": self.table.header.column_state(),
            "chosen": self.view.current_id,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave."""
        from boothapp.store.product_lists import ORDERS

        if state.get("order") in ORDERS:
            self._order, self._descending = state["order"], bool(state.get("descending"))
        self.filters.switch(state.get("chips") or ())
        self.groups.choose(map(str, state.get("groups") or ()))
        self.table.header.restore(state.get("columns") or {})
        self.refresh()
        self.show_as(str(state.get("view") or GALLERY))
        if state.get("chosen"):
            self.view.choose(str(state["chosen"]))
