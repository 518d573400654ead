"""The left side of a page of records: filters above the views, below them what can be done with the selection."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui import kept_state
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.filter_bar import ChoiceMenu, FilterBar, SearchBox
from boothapp.gui.widgets.kept_rows import with_kept
from boothapp.gui.widgets.list_words import ListWords
from boothapp.gui.widgets.plain import ElidedLabel, action_button, button, icon_button, line
from boothapp.gui.widgets.record_model import Column, RecordModel
from boothapp.gui.widgets.record_table import RecordTable
from boothapp.gui.widgets.record_view import RecordView
from boothapp.gui.wording.measures import counted
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.edit_records import Kind
_MOST_KEPT = 200  # chosen records, from one sitting to the next


class RecordList(QWidget):
    """Which records, in which order and how they are shown; the page gives it the search box of its header."""

    counted = Signal(int)  # records that the filter leaves
    chosen = Signal(str)  # id of the current record; "" when there is none
    selection_changed = Signal()

    kind: ClassVar["Kind"]
    lacks: ClassVar[tuple[str, ...]]  # that records may have, the gravest first

    def __init__(self, workplace: Workplace, search_box: SearchBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.workplace, self.document, self.commands = workplace, workplace.document, workplace.commands
        self.order, self.descending = "name", False
        self._stale = False
        self.search_box, self.menus, self.words = search_box, self.filter_menus(), self.list_words()
        self.filters = FilterBar(self.kind, self.menus.values(), self.filter_chips(), self.lacks)
        writable = self.document.fair.writable
        self.model = RecordModel(self.columns(), self._read, self._edit_text if writable else None)
        self.table = RecordTable(self.model, workplace, self.kind)
        self.table.setAccessibleName(self.words.table)
        self.view: RecordView = self.table
        self.footer = ElidedLabel("", Role.MUTED)
        self._build()
        self._told: str | None = None  # the record that is shown beside the list; None before the first
        self._beside = QTimer(self, singleShot=True, interval=0)
        self._beside.timeout.connect(self.show_beside)
        search_box.wanted.connect(self.refresh)
        search_box.left_below.connect(self._enter_rows)
        self.filters.changed.connect(self.refresh)
        self.table.header.order_wanted.connect(self.sort)
        self.table.edit_ended.connect(self._refresh_stale)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.selectionModel().currentRowChanged.connect(self._tell_chosen)

    def _enter_rows(self) -> None:
        """Go from the search to what it found, if it did."""
        if self.model.ids:
            self.view.setFocus()

    # what a kind of records states

    def list_words(self) -> ListWords:
        """Return what the list says."""
        raise NotImplementedError

    def filter_menus(self) -> dict[str, ChoiceMenu]:
        """Return the menus of the filter by the names of the store's filter."""
        raise NotImplementedError

    def filter_chips(self) -> dict[str, str]:
        """Return the words of chips that ask for something else than a lack."""
        return {}

    def columns(self) -> list[Column]:
        """Return the columns of the table."""
        raise NotImplementedError

    @property
    def store(self) -> Any:
        """The store's module of these lists: `ids`, `rows`, `counts`, ORDERS."""
        raise NotImplementedError

    def chosen_filter(self) -> Any:
        """The filter that search box, menus and chips make; `filter_parts` has what they say."""
        raise NotImplementedError

    def show_counts(self, chosen: Any) -> None:
        """Show on menus and chips how many records they would leave."""
        raise NotImplementedError

    def empty_state(self) -> tuple[str, list[QPushButton]]:
        """Return the icon of an empty list, and the buttons that begin one."""
        raise NotImplementedError

    def foot_buttons(self) -> tuple[list[QPushButton], list[QPushButton]]:
        """Return the buttons for several selected records, and those for one or none."""
        raise NotImplementedError

    def allow_commands(self, selected: int) -> None:
        """Enable what can be done with that many selected records; 0 too when the fair cannot be changed."""
        self.commands.action(f"{self.kind}.set").setEnabled(selected > 1)
        self.commands.action(f"{self.kind}.remove").setEnabled(selected > 0)

    # parts

    def _build(self) -> None:
        self._clear = button(self.tr("Xóa tìm và lọc"), "x", name=f"{self.kind}.empty.clear")
        self._clear.clicked.connect(self.show_all)
        icon, self._starts = self.empty_state()
        self._empty = EmptyState(icon, *self._starts, self._clear)
        self.views = QStackedWidget()
        self.views.addWidget(self.table)
        self.views.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(line())
        column.addWidget(self.views, 1)
        column.addWidget(line())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 4)
        foot.setSpacing(8)
        foot.addWidget(self.footer, 1)
        self._many, self._few = self.foot_buttons()
        export = action_button(self.commands.action("export"), words=self.tr("Xuất…"), icon_name="download")
        for made in (*self._many, *self._few, export):
            made.setProperty("dense", "true")
            foot.addWidget(made)
        self.columns_button = icon_button("columns", self.tr("Chọn cột"), f"{self.kind}.columns", size=18, box=28)
        self.columns_button.clicked.connect(self._choose_columns)
        foot.addWidget(self.columns_button)
        return foot

    def _choose_columns(self) -> None:
        menu = self.table.header.menu()
        menu.popup(self.columns_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # what the list shows

    def filter_parts(self) -> dict[str, Any]:
        """What search box, menus, chips and the page that led here say, by the names of the store's filter."""
        menus = {name: menu.chosen for name, menu in self.menus.items()}
        return {"text": self.search_box.text(), "missing": self.filters.switched, **menus, **self.filters.only}

    def _read(self, ids: Sequence[str]) -> Any:
        return self.store.rows(self.document.fair.db, ids)

    def _edit_text(self, id_: str, field: str) -> str:
        from boothapp.tasks import edit_records

        return edit_records.cell_texts(self.document.fair, self.kind, [id_], [field])[0][0]

    def refresh(self) -> None:
        """Search and filter anew; the selection stays on its records."""
        self._show_found(())

    def _show_found(self, keep: Sequence[str]) -> None:
        """Show what the filter leaves, and of `keep` what does not fit any more; counts follow when that is painted."""
        if not self.document.is_open:
            return  # the moment after typing ended when the fair was closed
        self.table.end_typing()
        self._stale = False
        found, order = (self.store, self.document.fair, self.chosen_filter(), keep), self.order
        ids, self.model.unfit = with_kept(*found, order=order, descending=self.descending)
        self._beside.start()
        self.table.header.show_order(self.order, self.descending)
        self.views.setCurrentWidget(self.view if ids else self._empty)
        self.view.show_ids(ids, stay=bool(keep))
        self._say_why_empty()
        self._show_selection()
        self.counted.emit(len(ids) - len(self.model.unfit))

    def show_beside(self) -> None:
        """Count, and tell which record is the current one, now and not when there is time for it."""
        self._beside.stop()
        if not self.document.is_open:
            return
        self.show_counts(self.chosen_filter())
        self._tell_another()

    def _tell_another(self) -> None:
        if self.view.current_id != self._told:
            self._told = self.view.current_id
            self.chosen.emit(self._told)

    def fair_changed(self) -> None:
        """Show what changed, but never under a cell that is being typed in: then when that ends."""
        self._stale = True
        self._refresh_stale()

    def _refresh_stale(self) -> None:
        if self._stale and not self.table.is_typing:
            self._show_found(self.model.ids)

    def _say_why_empty(self) -> None:
        text = self.search_box.text().strip()
        narrowed = bool(text) or self.filters.is_on
        for made in self._starts:
            made.setVisible(not narrowed)
        self._clear.setVisible(narrowed)
        words = self.words.none_like if text else self.words.none_left if narrowed else self.words.none
        self._empty.say(words.replace("{text}", text))

    def _show_selection(self) -> None:
        selected, unfit = len(self.selected_ids), len(self.model.unfit)
        told = [self.words.counted.format(count=counted(len(self.model.ids) - unfit))]
        told += [self.tr("{count} vừa đổi, không còn khớp").format(count=counted(unfit))] if unfit else []
        told += [self.tr("{count} đã chọn").format(count=counted(selected))] if selected > 1 else []
        self.footer.setText(" · ".join(told))
        self.allow_commands(selected if self.document.fair.writable else 0)
        for made in self._many:
            made.setVisible(selected > 1)
        for made in self._few:
            made.setVisible(selected <= 1)
        self.selection_changed.emit()

    def _tell_chosen(self) -> None:
        if not self._beside.isActive():
            self._told = self.view.current_id
            self.chosen.emit(self._told)

    # what it is asked for

    @property
    def selected_ids(self) -> list[str]:
        """The selected records in the order of the list."""
        return self.view.selected_ids

    def sort(self, order: str, descending: bool) -> None:
        """Show the records in an order of the store."""
        self.order, self.descending = order, descending
        self._show_found(self.model.ids)

    def show_all(self) -> None:
        """Take back search and filters."""
        self.search_box.clear()
        self.filters.clear()

    def show_only(self, *, chips: Sequence[str] = (), named: str = "", **only: Any) -> None:
        """Show the records that these chips leave, and of the filter's parts `only` those that are given.

        `named` are the words of the chip that tells and takes back what `only` leaves.
        """
        self.show_all()
        self.filters.switch(chips)
        self.filters.narrow(named, {part: value for part, value in only.items() if value is not None})
        self.refresh()

    def show_among(self, ids: Sequence[str], named: str = "", chips: Sequence[str] = ()) -> None:
        """Show of these records those that the chips leave; `named` as in `show_only`."""
        words = named or self.tr("Chỉ {count} mục chọn sẵn").format(count=len(ids))
        self.show_only(chips=chips, named=words, among=frozenset(ids))

    def choose(self, id_: str) -> None:
        """Select a record; when the filter hides it, the filter goes."""
        if not self.view.choose(id_):
            self.show_all()
            self.view.choose(id_)
        if self._beside.isActive():  # what is counted may wait
            self._tell_another()

    # between sittings

    def state(self) -> dict[str, Any]:
        """Return search, filters, order, columns and what is chosen."""
        return {
            "search": self.search_box.text(),
            "order": self.order,
            "descending": self.descending,
            "chips": sorted(self.filters.switched),
            "columns": self.table.header.column_state(),
            "chosen": self.view.current_id,
            "selected": self.selected_ids[:_MOST_KEPT],
        } | {name: sorted(menu.chosen) for name, menu in self.menus.items()}

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave."""
        if (order := kept_state.text(state.get("order"))) in self.store.ORDERS:
            self.order, self.descending = order, bool(state.get("descending"))
        self.filters.switch(kept_state.texts(state.get("chips")))
        for name, menu in self.menus.items():
            menu.choose(kept_state.texts(state.get(name)))
        self.table.header.restore(kept_state.table(state.get("columns")))
        self.search_box.setText(kept_state.text(state.get("search")))
        self.refresh()
        if self.view.choose(kept_state.text(state.get("chosen"))):
            selected = kept_state.texts(state.get("selected"))
            if len(selected) > 1:
                self.view.choose_all(selected)
