"""The left side of the page: filters above the table of exhibitors, below it what can be done with the selection."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.exhibitors.columns import MISSING, columns, lack_word
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.filter_bar import ChoiceMenu, FilterBar, SearchBox
from boothapp.gui.widgets.plain import ElidedLabel, action_button, button, icon_button, line
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.widgets.record_table import RecordTable
from boothapp.gui.wording.kinds import KINDS, STATUSES, kind_word, status_word
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.exhibitor_filter import ExhibitorFilter
    from boothapp.store.exhibitor_lists import ExhibitorCounts, ExhibitorRow

_QUESTIONS = "questions"  # the chip that is no lack


class ExhibitorList(QWidget):
    """Which exhibitors, in which order; the page gives it the search box that stands in its header."""

    selection_changed = Signal()
    counted = Signal(int)  # exhibitors that the filter leaves

    def __init__(self, workplace: Workplace, search_box: SearchBox) -> None:
        super().__init__()
        self._document, self._commands = workplace.document, workplace.commands
        self._order, self._descending = "name", False
        self._among: frozenset[str] | None = None
        self.search_box = search_box
        self.provinces = ChoiceMenu("exhibitors.province_filter", self.tr("Tỉnh"))
        self.kinds = ChoiceMenu("exhibitors.kind_filter", self.tr("Loại hình"))
        self.statuses = ChoiceMenu("exhibitors.status_filter", self.tr("Tình trạng"))
        chips = {_QUESTIONS: self.tr("Có câu hỏi")} | {code: lack_word(code) for code in MISSING}
        self.filters = FilterBar("exhibitors", (self.provinces, self.kinds, self.statuses), chips)
        edit_text = self._edit_text if self._document.fair.writable else None
        self.model = RecordModel(columns(), self._read, edit_text)
        self.table = RecordTable(self.model, workplace, "exhibitors")
        self.table.setObjectName("exhibitors.table")
        self.table.setAccessibleName(self.tr("Danh sách đơn vị"))
        self.footer = ElidedLabel("", Role.MUTED)
        self._build(workplace)
        search_box.wanted.connect(self.refresh)
        self.filters.cleared.connect(self._forget_among)
        self.filters.changed.connect(self.refresh)
        self.table.header.order_wanted.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(self._show_footer)

    def _build(self, workplace: Workplace) -> None:
        intake = button(self.tr("Bắt đầu tiếp nhận"), "forms", "primary", "exhibitors.empty.intake")
        intake.clicked.connect(lambda: workplace.go("intake"))
        listed = action_button(self._commands.action("import"), words=self.tr("Nhập từ Excel"), icon_name="upload")
        self._clear = button(self.tr("Xóa tìm và lọc"), "x", name="exhibitors.empty.clear")
        self._clear.clicked.connect(self.show_all)
        self._starts = (intake, listed)
        self._empty = EmptyState("building-store", intake, listed, self._clear)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(line())
        column.addWidget(self._list, 1)
        column.addWidget(line())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 4)
        foot.setSpacing(8)
        foot.addWidget(self.footer, 1)
        on = self._commands.action
        self._bulk = [
            self._small(action_button(on("exhibitors.set"), words=self.tr("Sửa…"), icon_name="edit")),
            self._small(action_button(on("exhibitors.merge"), words=self.tr("Gộp"), icon_name="users")),
            self._small(action_button(on("exhibitors.remove"), words=self.tr("Xóa"), icon_name="trash")),
        ]
        self._alone = self._small(
            action_button(on("exhibitors.duplicates"), words=self.tr("Tìm đơn vị trùng"), icon_name="users")
        )
        self._export = self._small(action_button(on("export"), words=self.tr("Xuất…"), icon_name="download"))
        self._columns = icon_button("columns", self.tr("Chọn cột"), "exhibitors.columns", size=18, box=28)
        self._columns.clicked.connect(self._choose_columns)
        for made in (*self._bulk, self._alone, self._export, self._columns):
            foot.addWidget(made)
        return foot

    def _small(self, made: QPushButton) -> QPushButton:
        made.setProperty("dense", "true")
        return made

    def _choose_columns(self) -> None:
        menu = self.table.header.menu()
        menu.popup(self._columns.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # what the list shows

    def chosen_filter(self) -> "ExhibitorFilter":
        """The filter that search box and chips make."""
        from boothapp.store.exhibitor_filter import ExhibitorFilter

        return ExhibitorFilter(
            text=self.search_box.text(),
            provinces=self.provinces.chosen,
            kinds=self.kinds.chosen,
            statuses=self.statuses.chosen,
            missing=self.filters.switched - {_QUESTIONS},
            questions=_QUESTIONS in self.filters.switched,
            among=self._among,
        )

    def _read(self, ids: Sequence[str]) -> "Sequence[ExhibitorRow]":
        from boothapp.store import exhibitor_lists

        return exhibitor_lists.rows(self._document.fair.db, ids)

    def _edit_text(self, id_: str, field: str) -> str:
        from boothapp.tasks import edit_records

        return edit_records.cell_texts(self._document.fair, "exhibitors", [id_], [field])[0][0]

    def refresh(self) -> None:
        """Search, filter and count anew; the selection stays on its records."""
        from dataclasses import replace

        from boothapp.store import exhibitor_lists

        chosen, db = self.chosen_filter(), self._document.fair.db
        ids = exhibitor_lists.ids(db, chosen, self._order, descending=self._descending)
        asked = exhibitor_lists.ids(db, replace(chosen, questions=True))
        self._show_counts(exhibitor_lists.counts(db, chosen), len(asked))
        self.table.header.show_order(self._order, self._descending)
        self.table.show_ids(ids)
        self._list.setCurrentIndex(0 if ids else 1)
        self._say_why_empty()
        self._show_footer()
        self.counted.emit(len(ids))

    def _show_counts(self, counts: "ExhibitorCounts", asked: int) -> None:
        self.filters.show_counts(counts.missing | {_QUESTIONS: asked}, more=self._among is not None)
        names = {code: self._province_name(code) for code in {*counts.provinces, *self.provinces.chosen}}
        by_name = sorted(names.items(), key=lambda named: named[1])
        self.provinces.show_values((code, name, counts.provinces[code]) for code, name in by_name)
        for menu, words, codes, found in (
            (self.kinds, kind_word, KINDS, counts.kinds),
            (self.statuses, status_word, STATUSES, counts.statuses),
        ):
            menu.show_values((code, words(code), found[code]) for code in codes if found[code] or code in menu.chosen)

    def _province_name(self, code: str) -> str:
        from boothapp.domain import provinces

        on = self._document.fair.facts.opening_day
        return next((one.name for one in provinces.in_force(on) if one.code == code), self.tr("Chưa rõ tỉnh"))

    def _say_why_empty(self) -> None:
        text = self.search_box.text().strip()
        narrowed = bool(text) or self.filters.is_on or self._among is not None
        for made in self._starts:
            made.setVisible(not narrowed)
        self._clear.setVisible(narrowed)
        if text:
            self._empty.say(self.tr("Không có đơn vị khớp “{text}”.").format(text=text))
        elif narrowed:
            self._empty.say(self.tr("Không có đơn vị nào khớp bộ lọc."))
        else:
            self._empty.say(self.tr("Chưa có đơn vị nào. Nhập từ Excel hoặc bắt đầu tiếp nhận."))

    def _show_footer(self) -> None:
        count, selected = len(self.model.ids), len(self.table.selected_ids)
        words = self.tr("{count} đơn vị").format(count=count)
        self.footer.setText(words + (self.tr(" · {count} đã chọn").format(count=selected) if selected > 1 else ""))
        writable = self._document.fair.writable
        self._commands.action("exhibitors.set").setEnabled(selected > 1 and writable)
        self._commands.action("exhibitors.merge").setEnabled(selected == 2 and writable)
        self._commands.action("exhibitors.remove").setEnabled(selected > 0 and writable)
        for made in self._bulk:
            made.setVisible(selected > 1)
        self._alone.setVisible(selected <= 1)
        self.selection_changed.emit()

    def _sort(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        self.refresh()

    def _forget_among(self) -> None:
        self._among = None

    def show_all(self) -> None:
        """Take back search and filters."""
        self.search_box.clear()
        self.filters.clear()

    def show_only(self, *, chips: Sequence[str] = (), ids: Sequence[str] | None = None) -> None:
        """Show the exhibitors that these chips leave, of these ids only when they are given."""
        self.show_all()
        self.filters.switch(chips)
        self._among = frozenset(ids) if ids is not None else None
        self.refresh()

    def choose(self, id_: str) -> None:
        """Select an exhibitor; when the filter hides it, the filter goes."""
        if not self.table.choose(id_):
            self.show_all()
            self.table.choose(id_)

    # between sittings

    def state(self) -> dict[str, Any]:
        """Return filters, order, columns and the current exhibitor."""
        return {
            "order": self._order,
            "descending": self._descending,
            "chips": sorted(self.filters.switched),
            "provinces": sorted(self.provinces.chosen),
            "kinds": sorted(self.kinds.chosen),
            "statuses": sorted(self.statuses.chosen),
            "columns": self.table.header.column_state(),
            "chosen": self.table.current_id,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave."""
        from boothapp.store.exhibitor_lists import ORDERS

        if state.get("order") in ORDERS:
            self._order, self._descending = state["order"], bool(state.get("descending"))
        self.filters.switch(state.get("chips") or ())
        for menu, key in ((self.provinces, "provinces"), (self.kinds, "kinds"), (self.statuses, "statuses")):
            menu.choose(map(str, state.get(key) or ()))
        self.table.header.restore(state.get("columns") or {})
        self.refresh()
        if state.get("chosen"):
            self.table.choose(str(state["chosen"]))
