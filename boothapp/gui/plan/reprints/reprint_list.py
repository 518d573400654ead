"""What was printed and is wrong now, on a list until it is printed again or taken off it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidgetItem, QVBoxLayout, QWidget

from boothapp.gui import fonts, tooltips
from boothapp.gui.covered import covered
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.reprints.reprint_rows import ReprintRows
from boothapp.gui.plan.reprints.reprint_words import change_words, kind_word, name_of, place_of_kind, run_words
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.wording.errors import explained
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.ripple import Reprint, Ripple

_OF_EXHIBITORS = ("entry", "index_line")
_OF_HALLS = ("plan_sheet", "plan_page")
_ROLE = Qt.ItemDataRole.UserRole


class ReprintList(QWidget):
    """A click leads to the booths or the hall that a row is about; what is done is taken off the list."""

    counted = Signal(int)  # rows on the list
    hall_wanted = Signal(str)

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__()
        self._workplace, self._canvas = workplace, canvas
        self._document = workplace.document
        self._shown: list[Reprint] = []
        self._gone: list[Reprint] = []
        self.setObjectName("plan.reprints")
        self.told = label("", tone="second", wrap=True)
        self.rows = self._tree()
        self.empty = EmptyState("printer")
        self.done = button(self.tr("Xong, bỏ khỏi danh sách"), "check", name="plan.reprints.done")
        self.done.setToolTip(tooltips.plain(self.tr("Mục này hiện lại khi nội dung lại đổi")))
        self.done.clicked.connect(self._dismiss)
        self.back = button("", "arrow-back-up", "plain", "plan.reprints.back")
        self.back.clicked.connect(self._bring_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.rows, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(row(self.done, None))
        column.addLayout(row(self.back, None))
        look = self._document.reprints
        look.watch(self)
        look.changed.connect(self._show)
        self._show()

    def _tree(self) -> ReprintRows:
        made = ReprintRows()
        made.setObjectName("plan.reprints.rows")
        made.setProperty("ring", "true")
        made.setAccessibleName(self.tr("Cần in lại"))
        made.setHeaderHidden(True)
        made.setIndentation(12)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemSelectionChanged.connect(self._let)
        made.itemClicked.connect(self._show_place)
        made.itemActivated.connect(self._open)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._document.reprints.look()

    # what is shown

    def _show(self) -> None:
        """Show the last result, and what was taken off it."""
        from boothapp.tasks import ripple

        look = self._document.reprints
        found = look.result
        if found:
            gone = ripple.dismissed(self._document.fair, found.reprints)
            self._shown = [one for one in found.reprints if one.key not in gone]
            self._gone = [one for one in found.reprints if one.key in gone]
            self._list()
        self.told.setText(self._told(found))
        self.told.setVisible(bool(self.told.text()))
        self.rows.setVisible(bool(self._shown))
        self.empty.setVisible(not self._shown)
        self.empty.say(self._empty_words(found))
        self.back.setText(" " + self.tr("Hiện lại {count} mục đã bỏ").format(count=len(self._gone)))
        self.back.setVisible(bool(self._gone))
        self.done.setVisible(bool(self._shown))
        self.counted.emit(len(self._shown))
        self._let()

    def _list(self) -> None:
        chosen = {one.key for one in self._chosen()}
        self.rows.clear()
        kinds: dict[str, list[Reprint]] = {}
        for one in self._shown:
            kinds.setdefault(one.what.kind, []).append(one)
        for kind in sorted(kinds, key=place_of_kind):
            members = kinds[kind]
            head = QTreeWidgetItem([f"{kind_word(kind)} ({len(members)})"])
            head.setFont(0, fonts.font(Role.LABEL))
            self.rows.addTopLevelItem(head)
            for one in members:
                line = QTreeWidgetItem([f"{covered(name_of(one.what))}\n{change_words(one.what)}"])
                line.setToolTip(0, tooltips.plain(line.text(0)))
                line.setData(0, _ROLE, one)
                head.addChild(line)
                line.setSelected(one.key in chosen)
        self.rows.expandAll()
        self.rows.fit_rows()

    def _told(self, found: "Ripple | None") -> str:
        if not found or not found.runs:
            return ""
        days = [(run.name, f"{datetime.fromisoformat(run.made_at).astimezone():%d/%m/%Y}") for run in found.runs]
        return self.tr("So với {runs}.").format(runs=", ".join(run_words(*one) for one in days))

    def _empty_words(self, found: "Ripple | None") -> str:
        look = self._document.reprints
        if look.failure:
            return explained(look.failure).what
        if found is None:
            return self.tr("Đang so với bản đã in…")
        if not found.runs:
            return self.tr("Chưa có bản in chính thức nào. Khi in sơ đồ, chọn “Là bản in chính thức” để theo dõi.")
        if self._gone:
            return self.tr("Không còn mục nào cần in lại, ngoài các mục đã bỏ khỏi danh sách.")
        return self.tr("Bản đã in vẫn đúng. Không cần in lại gì.")

    # what is done

    def _chosen(self) -> "list[Reprint]":
        """Rows that are selected; the head of a kind stands for all of its rows."""
        found: dict[str, Reprint] = {}
        for item in self.rows.selectedItems():
            children = filter(None, (item.child(at) for at in range(item.childCount())))
            for one in (item, *children):
                if reprint := one.data(0, _ROLE):
                    found[reprint.key] = reprint
        return list(found.values())

    def _let(self) -> None:
        writable = self._document.fair.writable
        self.done.setEnabled(writable and bool(self.rows.selectedItems()))
        self.back.setEnabled(writable)

    def _dismiss(self) -> None:
        from boothapp.tasks import ripple

        ripple.dismiss(self._document.fair, self._chosen())
        self._show()

    def _bring_back(self) -> None:
        from boothapp.tasks import ripple

        ripple.bring_back(self._document.fair, self._gone)
        self._show()

    def _show_place(self, item: QTreeWidgetItem) -> None:
        """Show the hall, or the booths of the exhibitor that stand in this one."""
        one = item.data(0, _ROLE)
        if one and one.what.kind in _OF_HALLS:
            self.hall_wanted.emit(one.what.subject)
        elif one and (state := self._canvas.state):
            here = [
                booth.id
                for booth in state.booths.values()
                if any(occupant.exhibitor_id == one.what.subject for occupant in booth.occupants)
            ]
            if here:
                self._canvas.scene.select(here)
                self._canvas.view.show_booths(here)

    def _open(self, item: QTreeWidgetItem) -> None:
        one = item.data(0, _ROLE)
        if one and one.what.kind in _OF_EXHIBITORS and one.what.change != "removed":
            self._workplace.go("exhibitors", id=one.what.subject)
        else:
            self._show_place(item)
