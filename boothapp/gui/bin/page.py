"""The page "Thùng rác": what was taken out of the fair, and a way back for it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui import kept_state
from boothapp.gui.bin.table import BinTable
from boothapp.gui.messages import Message
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import action_button, button, label, line
from boothapp.gui.widgets.record_model import Column, RecordModel
from boothapp.gui.wording.tables import table_word
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.bin import InBin, Restored

_MOST_KEPT = 200  # marked rows, from one sitting to the next
_PAGE_OF = {"exhibitors": "exhibitors", "products": "products"}


class BinPage(Page):
    """The last taken out comes first."""

    key = "bin"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._contents: dict[str, InBin] = {}
        self._stale = True
        self.search_box = SearchBox("bin.search", self.tr("Gõ không dấu: tên, loại, ai xóa"))
        self.model = RecordModel(self._columns(), self._read, None)
        self.table = BinTable(self.model)
        self.footer = label("", Role.MUTED)
        workplace.commands.on("bin.restore", self.restore_chosen, self)
        self._restore = workplace.commands.action("bin.restore")
        self._build()
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Tên"), 300, text=self._title, tooltip=self._title),
            Column("table", self.tr("Loại"), 84, text=lambda row: table_word(row.table)),
            Column("owner", self.tr("Thuộc về"), 150, text=lambda row: row.owner, tooltip=lambda row: row.owner),
            Column("parts", self.tr("Đi kèm"), 190, text=self._parts, tooltip=self._parts),
            Column("deleted_at", self.tr("Xóa lúc"), 136, text=_moment),
            Column("who", self.tr("Ai, bàn nào"), 120, text=_who, tooltip=_who),
        ]

    def _title(self, row: "InBin") -> str:
        return row.title or self.tr("(không tên)")

    def _parts(self, row: "InBin") -> str:
        words = self.tr("{count} {what}")
        return ", ".join(
            words.format(count=count, what=table_word(table).lower()) for table, count in row.parts.most_common()
        )

    def _build(self) -> None:
        header = PageHeader(self.tr("Thùng rác"))
        header.add_left(self.search_box)
        header.add_right(action_button(self._restore, "primary", words=self.tr("Lấy lại"), icon_name="restore"))
        clear = button(self.tr("Xóa lọc"), name="bin.clear")
        clear.clicked.connect(self.search_box.clear)
        self._empty, self._nothing = EmptyState("trash"), EmptyState("filter", clear)
        self._empty.say(self.tr("Thùng rác trống."))
        self._body = QStackedWidget()
        for part in (self.table, self._empty, self._nothing):
            self._body.addWidget(part)
        foot = QWidget()
        beside = QHBoxLayout(foot)
        beside.setContentsMargins(16, 8, 16, 8)
        beside.setSpacing(8)
        beside.addWidget(self.footer)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._body, 1)
        column.addWidget(line())
        column.addWidget(foot)

    def _connect(self) -> None:
        self.search_box.wanted.connect(self._show)
        self.table.selectionModel().selectionChanged.connect(self._chosen_changed)
        self.table.activated.connect(self.restore_chosen)
        self.document.changed.connect(self._fair_changed)

    def arrive(self, **arguments: Any) -> None:
        if self._stale:
            self.refresh()
        if self._body.currentWidget() is self.table:
            self.table.setFocus()

    def search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def _fair_changed(self, _tables: frozenset[str]) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the bin anew."""
        from boothapp.store import bin as store_bin

        self._contents = {one.id: one for one in store_bin.contents(self.document.fair.db)}
        self._stale = False
        self._show()

    def _read(self, ids: Sequence[str]) -> "list[InBin]":
        return [self._contents[id_] for id_ in ids if id_ in self._contents]

    def _show(self) -> None:
        """Show what fits the words in the search box."""
        from boothapp.domain.text import fold

        words = fold(self.search_box.text()).split()
        found = [id_ for id_, one in self._contents.items() if all(word in self._searched(one) for word in words)]
        self.model.show_ids(found)
        if found:
            self._body.setCurrentWidget(self.table)
            if not self.table.selectionModel().hasSelection():
                self.table.selectRow(0)
        else:
            self._body.setCurrentWidget(self._nothing if self._contents else self._empty)
            self._nothing.say(self.tr("Không có mục khớp “{text}”.").format(text=self.search_box.text()))
        self._chosen_changed()

    def _searched(self, one: "InBin") -> str:
        from boothapp.domain.text import fold

        return fold(" ".join((one.title, one.owner, table_word(one.table), one.who, one.desk)))

    @property
    def chosen(self) -> "list[InBin]":
        """The marked rows."""
        numbers = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return self._read([self.model.ids[number] for number in numbers])

    def _chosen_changed(self) -> None:
        count = len(self.chosen) if self.model.ids else 0
        self._restore.setEnabled(count > 0 and self.document.fair.writable)
        words = self.tr("{count} mục").format(count=len(self.model.ids))
        self.footer.setText(self.tr("{items} · {count} đã chọn").format(items=words, count=count) if count else words)

    def restore_chosen(self) -> None:
        """Bring the marked records back, in one edit."""
        from boothapp.tasks import restore_records

        chosen = self.chosen
        if not chosen or not self.document.fair.writable:
            return
        with self.workplace.messages.reporting():
            self._tell(chosen, restore_records.restore(self.document.fair, chosen))

    def _tell(self, chosen: "Sequence[InBin]", back: "Restored") -> None:
        first = chosen[0]
        what = (
            self.tr("Đã lấy lại {name}").format(name=self._title(first))
            if len(chosen) == 1
            else self.tr("Đã lấy lại {count} mục").format(count=len(chosen))
        )
        actions: list[tuple[str, Callable[[], object]]] = []
        if len(chosen) == 1 and first.table in _PAGE_OF:
            actions.append((self.tr("Xem"), partial(self.workplace.go, _PAGE_OF[first.table], id=first.id)))
        actions.append(self.workplace.undo_offer())
        self.workplace.messages.toast(what, *actions)
        if back.booths_lost:
            lost = ", ".join(back.booths_lost)
            why = self.tr("Gian đã xếp cho đơn vị khác hoặc không còn: {booths}. Xếp lại gian cho đơn vị này.")
            self.workplace.messages.tell(
                Message(self.tr("Chưa trả lại được hết gian hàng."), why.format(booths=lost), "warn")
            )

    def state(self) -> dict[str, Any]:
        return {"search": self.search_box.text(), "chosen": [one.id for one in self.chosen][:_MOST_KEPT]}

    def restore(self, state: dict[str, Any]) -> None:
        self.search_box.setText(kept_state.text(state.get("search")))
        self.refresh()
        self._choose(kept_state.texts(state.get("chosen")))

    def _choose(self, ids: Sequence[object]) -> None:
        """Mark these rows, as far as they are still here."""
        numbers = [number for number, id_ in enumerate(self.model.ids) if id_ in ids]
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        if numbers:
            self.table.selectRow(numbers[0])
        for number in numbers[1:]:
            self.table.selectionModel().select(self.model.index(number, 0), flags)


def _moment(row: "InBin") -> str:
    return f"{datetime.fromisoformat(row.deleted_at).astimezone():%d/%m/%Y %H:%M}"


def _who(row: "InBin") -> str:
    return " · ".join(filter(None, (row.who, row.desk)))
