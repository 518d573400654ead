"""The page "Đơn vị": search and filters above a table, one exhibitor beside it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from boothapp.gui.exhibitors.details import ExhibitorDetails
from boothapp.gui.exhibitors.duplicate_search import DuplicateSearch
from boothapp.gui.exhibitors.exhibitor_list import ExhibitorList
from boothapp.gui.list_export import ListExport
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import action_button, button, label
from boothapp.gui.wording.errors import Explanation
from boothapp.gui.workplace import Workplace

_TABLES = frozenset(
    {"exhibitors", "contacts", "products", "photos", "assignments", "booths", "consents", "needs", "certificates"}
    | {"questions", "fair"}
)


class ExhibitorsPage(Page):
    """All exhibitors of the fair."""

    key = "exhibitors"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.search_box = SearchBox("exhibitors.search", self.tr("Tên, số điện thoại, mã số thuế, gian"))
        self.list = ExhibitorList(workplace, self.search_box)
        self.table = self.list.table
        self.details = ExhibitorDetails(workplace)
        self._export = ListExport(workplace, self)
        self._duplicates = DuplicateSearch(workplace, self)
        self._build()
        self._connect()
        self.list.refresh()

    def _build(self) -> None:
        header = PageHeader(self.tr("Đơn vị"))
        self._count = label("", Role.MUTED)
        header.add_left(self._count, self.search_box)
        commands = self.workplace.commands
        header.add_right(action_button(commands.action("import"), words=self.tr("Nhập Excel"), icon_name="upload"))
        new = button(self.tr("Thêm đơn vị"), "plus", "primary", "exhibitors.new")
        new.setEnabled(self.document.fair.writable)
        new.clicked.connect(self.new_record)
        header.add_right(new)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([840, 320])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.list.counted.connect(self._count.setNum)
        self.table.chosen.connect(self.details.show_exhibitor)
        self.table.removal_wanted.connect(self.remove)
        self.document.changed.connect(self._fair_changed)
        self.document.stepped.connect(self._show_step)
        self.details.merge.settled.connect(self._show_kept)
        self._duplicates.found.connect(self.details.show_duplicates)
        on = self.workplace.commands.on
        on("exhibitors.set", self.set_many, self)
        on("exhibitors.merge", self.compare, self)
        on("exhibitors.remove", self.remove, self)
        on("exhibitors.duplicates", self._duplicates.start, self)

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.list.refresh()
            self.details.refresh()

    def _show_kept(self, kept: str, _other: str) -> None:
        self.table.choose(kept)

    def _show_step(self, edit_id: int) -> None:
        """An edit was taken back or put in again: show where."""
        from boothapp.store import history

        if self.isVisible():
            self.table.show_changed(history.touched(self.document.fair, edit_id, "exhibitors"))

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
        if not ids or not fair.writable:
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

    def export_list(self) -> None:
        """Write the selected exhibitors, or all that are listed when only one is, with their products."""
        selected = self.table.selected_ids
        self._export.ask(selected if len(selected) > 1 else self.list.model.ids)

    # the page

    def arrive(self, **arguments: Any) -> None:
        """`id` shows one exhibitor, `missing` those that lack something, `questions` those with an open question, `ids`
        only these, `compare` two side by side."""
        if id_ := arguments.get("id"):
            self.list.choose(str(id_))
        elif "missing" in arguments or "questions" in arguments or "ids" in arguments:
            chips = [str(arguments["missing"])] if arguments.get("missing") else []
            chips += ["questions"] if arguments.get("questions") else []
            self.list.show_only(chips=chips, ids=arguments.get("ids"))
        self.table.setFocus()
        if pair := arguments.get("compare"):
            self.details.show_merge(*pair)

    def leave(self) -> None:
        self.details.leave()

    def search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def new_record(self) -> None:
        self.workplace.go("intake")

    def state(self) -> dict[str, Any]:
        return self.list.state() | {"splitter": self.splitter.sizes()}

    def restore(self, state: dict[str, Any]) -> None:
        if sizes := state.get("splitter"):
            self.splitter.setSizes([int(size) for size in sizes])
        self.list.restore(state)
