"""The page "Đơn vị": search and filters above a table, one exhibitor beside it."""

from collections.abc import Iterator
from typing import Any

from boothapp.gui.document import Document
from boothapp.gui.exhibitors.details import ExhibitorDetails
from boothapp.gui.exhibitors.duplicate_search import DuplicateSearch
from boothapp.gui.exhibitors.exhibitor_list import ExhibitorList
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import action_button, button
from boothapp.gui.widgets.record_page import RecordPage
from boothapp.gui.widgets.row_menu import RowMenu
from boothapp.gui.workplace import Workplace


class ExhibitorsPage(RecordPage):
    """All exhibitors of the fair."""

    key = "exhibitors"
    tables = frozenset(
        {"exhibitors", "contacts", "products", "photos", "assignments", "booths", "consents", "needs", "certificates"}
        | {"questions", "fair"}
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._duplicates = DuplicateSearch(workplace, self)

    def build(self) -> Iterator[None]:
        workplace = self.workplace
        hint = self.tr("Tên, số điện thoại, mã số thuế, gian")
        self.list = ExhibitorList(workplace, SearchBox("exhibitors.search", hint), self.splitter)
        self.search_box, self.table = self.list.search_box, self.list.table
        self.search_box.takes_paste = self.table.cells.paste_new
        yield
        self.details = ExhibitorDetails(workplace, self.splitter)
        yield
        listed = action_button(workplace.commands.action("import"), words=self.tr("Nhập Excel"), icon_name="upload")
        new = button(self.tr("Thêm đơn vị"), "plus", "primary", "exhibitors.new")
        new.setEnabled(self.document.fair.writable)
        new.clicked.connect(self.new_record)
        workplace.commands.on("exhibitors.merge", self.compare, self)
        workplace.commands.on("exhibitors.duplicates", self._duplicates.start, self)
        yield
        self.put_together(self.tr("Đơn vị"), [listed, new], self.list, self.details)
        self.splitter.setSizes([840, 320])
        self.table.removal_wanted.connect(self.remove)
        RowMenu(self.table, workplace, ("exhibitors.set", "exhibitors.merge", "exhibitors.remove"))
        self.details.merge.settled.connect(self._show_kept)
        self._duplicates.found.connect(self.details.show_duplicates)

    @classmethod
    def read_ahead(cls, document: Document) -> Iterator[None]:
        from boothapp.domain import phones
        from boothapp.store import exhibitor_lists

        phones.national_text("0905000000")  # its library takes long to import
        yield
        yield from exhibitor_lists.count_ahead(document.fair.db)

    def removal_words(self) -> tuple[str, str, str]:
        return self.tr("Xóa {count} đơn vị?"), self.tr("Xóa {count} đơn vị"), self.tr("Đã xóa {count} đơn vị")

    def _show_kept(self, kept: str, _other: str) -> None:
        self.table.choose(kept)

    def compare(self) -> None:
        """Show the two selected exhibitors side by side."""
        one, other = self.table.selected_ids
        self.details.show_merge(one, other)

    def export_list(self) -> None:
        """Write the selected exhibitors, or all that are listed when only one is, with their products."""
        selected = self.table.selected_ids
        self._export.ask(selected if len(selected) > 1 else self.list.model.ids)

    def arrive(self, **arguments: Any) -> None:
        """`id` shows one exhibitor, `missing` those that lack something, `questions` those with an open question, `ids`
        only these, which the filter calls `named`, `compare` two side by side."""
        if id_ := arguments.get("id"):
            self.list.choose(str(id_))
        elif "missing" in arguments or "questions" in arguments or "ids" in arguments:
            chips = [str(arguments["missing"])] if arguments.get("missing") else []
            chips += ["questions"] if arguments.get("questions") else []
            if (ids := arguments.get("ids")) is not None:
                self.list.show_among(ids, str(arguments.get("named", "")), chips)
            else:
                self.list.show_only(chips=chips)
            self.table.lead_to(str(arguments.get("missing", "")))
        # without a goal somebody looks for something: letters into the table would begin to rename what is chosen
        (self.table if arguments else self.list.search_box).setFocus()
        if pair := arguments.get("compare"):
            self.details.show_merge(*pair)

    def new_record(self) -> None:
        self.workplace.go("intake", new=True)
