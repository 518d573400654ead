"""The page "Đơn vị": search and filters above a table, one exhibitor beside it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.exhibitors.columns import MISSING, columns, lack_word
from boothapp.gui.exhibitors.details import ExhibitorDetails
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.filter_bar import ChoiceMenu, FilterBar, SearchBox
from boothapp.gui.widgets.plain import action_button, button, label, line
from boothapp.gui.widgets.record_model import RecordModel
from boothapp.gui.widgets.record_table import RecordTable
from boothapp.gui.wording.errors import Explanation
from boothapp.gui.wording.kinds import KINDS, STATUSES, kind_word, status_word
from boothapp.gui.workplace import Workplace

_TABLES = frozenset(
    {"exhibitors", "contacts", "products", "photos", "assignments", "booths", "consents", "questions", "fair"}
)


class ExhibitorsPage(Page):
    """All exhibitors of the fair."""

    key = "exhibitors"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._order, self._descending = "name", False
        self._questions = False
        self._among: frozenset[str] | None = None
        self.search_box = SearchBox("exhibitors.search", self.tr("Gõ không dấu: tên, SĐT, mã số thuế, gian"))
        self.search_box.setMaximumWidth(330)
        self.provinces = ChoiceMenu("exhibitors.province", self.tr("Tỉnh"))
        self.kinds = ChoiceMenu("exhibitors.kind", self.tr("Loại hình"))
        self.statuses = ChoiceMenu("exhibitors.status", self.tr("Tình trạng"))
        words = {code: lack_word(code) for code in MISSING}
        self.filters = FilterBar("exhibitors", (self.provinces, self.kinds, self.statuses), words)
        edit_text = self._edit_text if self.document.fair.writable else None
        self.model = RecordModel(columns(), self._read, edit_text)
        self.table = RecordTable(self.model, workplace, "exhibitors")
        self.table.setObjectName("exhibitors.table")
        self.details = ExhibitorDetails(workplace)
        self.footer = label("", Role.MUTED)
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        header = PageHeader(self.tr("Đơn vị"))
        header.add_left(self.search_box)
        commands = self.workplace.commands
        header.add_right(action_button(commands.action("import"), words=self.tr("Nhập Excel"), icon_name="upload"))
        new = button(self.tr("Thêm đơn vị"), "plus", "primary", "exhibitors.new")
        new.clicked.connect(self.new_record)
        header.add_right(new)
        self._empty = EmptyState("building-store", self._start_button(), self._import_button())
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._empty)
        column.addWidget(self.filters)
        column.addWidget(line())
        column.addWidget(self._list, 1)
        column.addWidget(line())
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 5, 14, 5)
        foot.addWidget(self.footer)
        foot.addStretch(1)
        self._bulk = self._bulk_buttons(foot)
        column.addLayout(foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([840, 330])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(self.splitter, 1)

    def _start_button(self) -> QPushButton:
        made = button(self.tr("Bắt đầu tiếp nhận"), "forms", "primary", "exhibitors.empty.intake")
        made.clicked.connect(self.new_record)
        return made

    def _import_button(self) -> QWidget:
        return action_button(
            self.workplace.commands.action("import"), words=self.tr("Nhập từ Excel"), icon_name="upload"
        )

    def _bulk_buttons(self, foot: QHBoxLayout) -> Sequence[QWidget]:
        commands = self.workplace.commands
        made = [
            action_button(commands.action("exhibitors.set"), words=self.tr("Sửa hàng loạt…"), icon_name="edit"),
            action_button(commands.action("exhibitors.merge"), words=self.tr("So sánh, gộp"), icon_name="users"),
            action_button(commands.action("export"), words=self.tr("Xuất danh sách"), icon_name="download"),
            action_button(commands.action("exhibitors.remove"), words=self.tr("Xóa"), icon_name="trash"),
        ]
        for one in made:
            one.setProperty("dense", "true")
            foot.addWidget(one)
        return made

    def _connect(self) -> None:
        self.search_box.wanted.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.table.order_wanted.connect(self._sort)
        self.table.chosen.connect(self.details.show_exhibitor)
        self.table.removal_wanted.connect(self.remove)
        self.table.selectionModel().selectionChanged.connect(self._show_footer)
        self.document.changed.connect(self._fair_changed)
        on = self.workplace.commands.on
        on("exhibitors.set", self.set_many, self)
        on("exhibitors.merge", self.compare, self)
        on("exhibitors.remove", self.remove, self)
        self._show_footer()

    # what the list shows

    def chosen_filter(self) -> Any:
        """The filter that search box and chips make."""
        from boothapp.store.exhibitor_filter import ExhibitorFilter

        return ExhibitorFilter(
            text=self.search_box.text(),
            provinces=self.provinces.chosen,
            kinds=self.kinds.chosen,
            statuses=self.statuses.chosen,
            missing=self.filters.missing,
            questions=self._questions,
            among=self._among,
        )

    def _read(self, ids: Sequence[str]) -> Sequence[Any]:
        from boothapp.store import exhibitor_lists

        return exhibitor_lists.rows(self.document.fair.db, ids)

    def _edit_text(self, id_: str, field: str) -> str:
        from boothapp.tasks import edit_records

        return edit_records.cell_texts(self.document.fair, "exhibitors", [id_], [field])[0][0]

    def refresh(self) -> None:
        """Search, filter and count anew; the selection stays on its records."""
        from boothapp.store import exhibitor_lists

        chosen, selected, current = self.chosen_filter(), self.table.selected_ids, self.table.current_id
        db = self.document.fair.db
        ids = exhibitor_lists.ids(db, chosen, self._order, descending=self._descending)
        self.model.show_ids(ids)
        self._show_counts(exhibitor_lists.counts(db, chosen))
        self.table.show_order(self._order, self._descending)
        if current and self.table.choose(current):
            self.table.choose_all(selected)
        elif ids:
            self.table.choose(ids[0])
        else:
            self.details.show_exhibitor("")
        self._list.setCurrentIndex(0 if ids else 1)
        self._empty.say(self._empty_words())
        self._show_footer()

    def _show_counts(self, counts: Any) -> None:
        self.filters.show_counts(counts.missing)
        names = {code: self._province_name(code) for code in counts.provinces | dict.fromkeys(self.provinces.chosen, 0)}
        self.provinces.show_values((code, names[code], counts.provinces[code]) for code in sorted(names, key=names.get))  # type: ignore[arg-type]
        for menu, words, codes, found in (
            (self.kinds, kind_word, KINDS, counts.kinds),
            (self.statuses, status_word, STATUSES, counts.statuses),
        ):
            menu.show_values((code, words(code), found[code]) for code in codes if found[code] or code in menu.chosen)

    def _province_name(self, code: str) -> str:
        from boothapp.domain import provinces

        on = self.document.fair.facts.opening_day
        return next((one.name for one in provinces.in_force(on) if one.code == code), self.tr("Chưa rõ tỉnh"))

    def _empty_words(self) -> str:
        if self.search_box.text().strip():
            return self.tr("Không có đơn vị khớp “{text}”.").format(text=self.search_box.text().strip())
        if self.filters.is_on or self._questions or self._among is not None:
            return self.tr("Không có đơn vị nào khớp bộ lọc.")
        return self.tr("Chưa có đơn vị nào. Nhập từ Excel hoặc bắt đầu tiếp nhận.")

    def _show_footer(self) -> None:
        count, selected = len(self.model.ids), len(self.table.selected_ids)
        words = self.tr("{count} đơn vị").format(count=count)
        self.footer.setText(words + (self.tr(" · {count} đã chọn").format(count=selected) if selected > 1 else ""))
        self.workplace.commands.action("exhibitors.set").setEnabled(selected > 1 and self.document.fair.writable)
        self.workplace.commands.action("exhibitors.merge").setEnabled(selected == 2 and self.document.fair.writable)
        self.workplace.commands.action("exhibitors.remove").setEnabled(selected > 0 and self.document.fair.writable)

    def _sort(self, order: str, descending: bool) -> None:
        self._order, self._descending = order, descending
        self.refresh()

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.refresh()
            self.details.refresh()

    # what is done

    def set_many(self) -> None:
        """Change a field of all selected exhibitors at once."""
        self.details.show_bulk(self.table.selected_ids)

    def compare(self) -> None:
        """Show the two selected exhibitors side by side."""
        one, other = self.table.selected_ids
        self.details.show_merge(one, other)

    def remove(self) -> None:
        """Put the selected exhibitors into the bin, after asking."""
        from boothapp.tasks import remove_records

        ids, fair = self.table.selected_ids, self.document.fair
        if not ids:
            return
        booths = ", ".join(remove_records.vacated_by(fair, ids))
        what = self.tr("Xóa {count} đơn vị?").format(count=len(ids))
        why = self.tr("Có thể lấy lại trong Thùng rác.")
        if booths:
            why = self.tr("Các gian {booths} sẽ trống.").format(booths=booths) + " " + why
        verb = self.tr("Xóa {count} đơn vị").format(count=len(ids))
        if self.workplace.messages.confirmed(self, Explanation(what, why), verb):
            with self.workplace.messages.reporting():
                remove_records.remove(fair, "exhibitors", ids)
                undo = (self.tr("Hoàn tác"), self.workplace.commands.action("undo").trigger)
                self.workplace.messages.toast(self.tr("Đã xóa {count} đơn vị").format(count=len(ids)), undo)

    # the page

    def arrive(self, **arguments: Any) -> None:
        """`id` shows one exhibitor, `missing` those that lack something, `questions` those with an open question."""
        if id_ := arguments.get("id"):
            if not self.table.choose(str(id_)):
                self._show_all()
                self.table.choose(str(id_))
        elif "missing" in arguments or "questions" in arguments or "ids" in arguments:
            self._show_all()
            self.filters.choose_missing([str(arguments["missing"])] if arguments.get("missing") else [])
            self._questions = bool(arguments.get("questions"))
            among = arguments.get("ids")
            self._among = frozenset(among) if among is not None else None
            self.refresh()
        self.table.setFocus()

    def _show_all(self) -> None:
        self._questions, self._among = False, None
        self.search_box.clear()
        self.filters.clear()

    def leave(self) -> None:
        self.details.leave()

    def search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def new_record(self) -> None:
        self.workplace.go("intake")

    def state(self) -> dict[str, Any]:
        return {
            "order": self._order,
            "descending": self._descending,
            "missing": sorted(self.filters.missing),
            "splitter": self.splitter.sizes(),
            "hidden": [column.key for at, column in enumerate(self.model.columns) if self.table.isColumnHidden(at)],
            "widths": {column.key: self.table.columnWidth(at) for at, column in enumerate(self.model.columns)},
            "chosen": self.table.current_id,
        }

    def restore(self, state: dict[str, Any]) -> None:
        from boothapp.store.exhibitor_lists import ORDERS

        if state.get("order") in ORDERS:
            self._order, self._descending = state["order"], bool(state.get("descending"))
        self.filters.choose_missing(state.get("missing") or ())
        if sizes := state.get("splitter"):
            self.splitter.setSizes([int(size) for size in sizes])
        hidden, widths = state.get("hidden"), state.get("widths") or {}
        for at, column in enumerate(self.model.columns):
            if hidden is not None:
                self.table.setColumnHidden(at, at > 0 and column.key in hidden)
            if widths.get(column.key):
                self.table.setColumnWidth(at, int(widths[column.key]))
        self.refresh()
        if state.get("chosen"):
            self.table.choose(str(state["chosen"]))
