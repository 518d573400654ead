"""A page of records: search and filters above a list of them, one of them beside it."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from boothapp.gui import kept_state
from boothapp.gui.list_export import ListExport
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import label
from boothapp.gui.widgets.record_details import RecordDetails
from boothapp.gui.widgets.record_list import RecordList
from boothapp.gui.wording.errors import Explanation
from boothapp.gui.wording.shortened import short
from boothapp.gui.workplace import Workplace


class RecordPage(Page):
    """A kind of records says its words and what else can be done with them; `put_together` makes the page."""

    tables: ClassVar[frozenset[str]]  # the page shows something of these

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)  # list and details are made in it
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)

    def put_together(self, title: str, buttons: Sequence[QWidget], shown: RecordList, details: RecordDetails) -> None:
        """Lay the page out, the primary one of `buttons` last, and show the fair."""
        self._list, self._details, self._outdated = shown, details, False
        self._export = ListExport(self.workplace, self)
        header = PageHeader(title)
        count = label("", Role.MUTED)
        count.setMinimumWidth(count.fontMetrics().horizontalAdvance("00 000"))  # the search stays where it is
        header.add_left(count, shown.search_box)
        header.add_right(*buttons)
        self.splitter.addWidget(shown)
        self.splitter.addWidget(details)
        self.splitter.setStretchFactor(0, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(self.splitter, 1)
        shown.counted.connect(count.setNum)
        shown.chosen.connect(details.show_record)
        details.stayed.connect(shown.choose)
        details.went_back.connect(self._go_on_in_list)
        self.document.changed.connect(self._fair_changed)
        self.document.stepped.connect(self._show_step)
        self.workplace.commands.on(f"{self.key}.set", self.set_many, self)
        self.workplace.commands.on(f"{self.key}.remove", self.remove, self)
        shown.refresh()

    def _go_on_in_list(self) -> None:
        self._list.view.setFocus()

    def removal_words(self) -> tuple[str, str, str]:
        """Return the question before records go into the bin, its verb and what is told afterwards, with {count}."""
        raise NotImplementedError

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if tables & self.tables:
            self._outdated = True
            if self.isVisible():
                self._show_fair()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._list.refresh()  # what changed meanwhile was under nobody's hands
            self._show_fair()

    def _show_fair(self) -> None:
        """Show what changed; a page that nobody sees waits: another one is what somebody is waiting for."""
        self._outdated = False
        self._list.fair_changed()
        self._details.refresh()

    def _show_step(self, edit_id: int) -> None:
        """An edit was taken back or put in again: show where."""
        from boothapp.store import history

        if self.isVisible():
            self._list.view.show_changed(history.touched(self.document.fair, edit_id, self.key))

    # what is done

    def set_many(self) -> None:
        """Change a field of all selected records at once."""
        self._details.show_bulk(self._list.selected_ids)

    def remove(self) -> None:
        """Put the selected records into the bin, after asking."""
        from boothapp.tasks import edit_records, remove_records

        ids, fair, messages = self._list.selected_ids, self.document.fair, self.workplace.messages
        if not ids or not fair.writable:
            return
        what, verb, told = (words.format(count=len(ids)) for words in self.removal_words())
        if len(ids) == 1 and (name := edit_records.cell_texts(fair, self._list.kind, ids, ["name"])[0][0]):
            what, verb = self.tr("Xóa “{name}”?").format(name=name), self.tr("Xóa")
            told = self.tr("Đã xóa {name}").format(name=short(name))
        why = self.tr("Có thể lấy lại trong Thùng rác.")
        if booths := ", ".join(remove_records.vacated_by(fair, ids)):
            why = self.tr("Sẽ để trống gian {booths}.").format(booths=booths) + " " + why
        if messages.confirmed(self, Explanation(what, why), verb):
            with messages.reporting():
                remove_records.remove(fair, self._list.kind, ids)
                messages.toast(told, self.workplace.undo_offer())

    # the page

    def leave(self) -> None:
        self._list.table.end_typing()
        self._details.leave()
        if self._list.model.unfit:
            self._list.refresh()

    def search(self) -> None:
        self._list.search_box.setFocus()
        self._list.search_box.selectAll()

    def state(self) -> dict[str, Any]:
        return self._list.state() | {"splitter": self.splitter.sizes()}

    def restore(self, state: dict[str, Any]) -> None:
        if sizes := kept_state.sizes(state.get("splitter"), self.splitter.count()):
            self.splitter.setSizes(sizes)
        self._list.restore(state)

    def work(self) -> Any:
        return self._details.work()

    def take_up(self, work: Any) -> None:
        self._list.show_beside()  # before: the record would take the place of what was begun
        self._details.take_up(work)
