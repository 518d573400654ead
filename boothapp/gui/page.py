"""What every page of the window is and can."""

from collections.abc import Iterator
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from boothapp.gui import unsaved
from boothapp.gui.document import Document
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import label, line
from boothapp.gui.widgets.pop_over import LookAhead, PopOver
from boothapp.gui.workplace import Workplace


class Page(QWidget):
    """A page lives as long as its window; it is made when it is first shown."""

    key: ClassVar[str]
    refused_over_it: bool = False  # refusals stand over it: nothing may move under the hand
    state_changed = Signal()  # `state`, in something that is to be kept now and not only when the fair is closed

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.pages)
        self.workplace = workplace
        self.document = workplace.document
        self.setObjectName(self.key)

    def build(self) -> Iterator[None]:
        """Make the parts of the page, in pieces of a few hundredths of a second; nobody uses it before the last one."""
        yield from ()

    # ahead of the first visit, while nobody waits for anything: in such pieces too

    @classmethod
    def read_ahead(cls, document: Document) -> Iterator[None]:
        """Read what the page is going to ask for and the store keeps."""
        yield from ()

    def look_ahead(self) -> Iterator[None]:
        """Do what else is done when a page that is made is shown for the first time."""
        yield from ()

    # visits

    def arrive(self, **arguments: Any) -> None:
        """The page is shown; `arguments` say what to lead to, such as the id of a record."""

    def leave(self) -> None:
        """Another page, another fair or the end of the program comes: keep what was typed."""

    def unsaved(self, *, remade: bool = False) -> list[str]:
        """Return the names of what was typed here and would be lost now, after `leave` has kept what it could."""
        return unsaved.names_in(self, remade=remade)

    def search(self) -> None:
        """Ctrl+F: put the cursor where this page searches."""

    def close_popup(self, kind: type[PopOver] = PopOver) -> bool:
        """Esc: close what lies over the page; False when nothing does."""
        shown = [one for one in self.findChildren(QWidget) if isinstance(one, kind) and one.isVisible()]
        if shown:
            shown[-1].end()
        return bool(shown)

    def clear_search(self) -> bool:
        """Esc: show what was searched away again; False when nothing is searched for."""
        boxes = [box for box in self.findChildren(SearchBox) if box.isVisible() and box.text()]
        for box in boxes:
            box.clear()
        return bool(boxes)

    def clear_selection(self) -> None:
        """Esc: of several records that could be chosen none is; the current one stays beside its list."""
        several = QAbstractItemView.SelectionMode.ExtendedSelection
        for view in self.findChildren(QAbstractItemView):
            if view.isVisible() and view.selectionMode() == several:
                view.clearSelection()

    def close_look_ahead(self) -> bool:
        """Ctrl+Z: leave undone what is about to be done; False when nothing is."""
        return self.close_popup(LookAhead)

    def undo(self) -> bool:
        """Ctrl+Z: take back the last thing here that the fair does not know of; False when there is none."""
        return False

    def tells_before_undo(self) -> bool:
        """Ctrl+Z in a field in which nothing was typed: say what would be taken back; False when it may be now."""
        return False

    def new_record(self) -> None:
        """Ctrl+N: begin a new record of this page."""

    def export_list(self) -> None:
        """Ctrl+E: write what this page lists into a file; a page that lists no records writes all exhibitors."""
        self.workplace.go("exhibitors").export_list()

    def print_out(self) -> None:
        """Ctrl+P: ask how to print what this page shows; a page that prints nothing itself leads to the catalog."""
        self.workplace.commands.action("print").trigger()

    def state(self) -> dict[str, Any]:
        """Return what to restore when the fair is opened again (filters, splitters, selection); plain JSON values."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave; unknown or missing keys are no mistake."""

    # a window that takes this one's place: another language, theme or text size

    @property
    def is_writing(self) -> bool:
        """Whether an edit of the fair is under way here over several moments; the window stays meanwhile."""
        return False

    def work(self) -> Any:
        """Return what was worked out or chosen here and is neither in the fair nor in `state`, None for nothing."""
        return None

    def take_up(self, work: Any) -> None:
        """Go on with what `work` of the page before gave."""


class PageHeader(QWidget):
    """The row above a page's body: its title, then filters and tools, on the right its buttons."""

    def __init__(self, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self.title = label(title, Role.PAGE)
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        column.addLayout(self._row)
        column.addWidget(line())
        self.setFixedHeight(50)
        self._left = 1

    def add_left(self, *widgets: QWidget) -> None:
        """Add filters and tools behind the title."""
        for widget in widgets:
            self._row.insertWidget(self._left, widget)
            self._left += 1

    def add_right(self, *widgets: QWidget) -> None:
        """Add buttons, the primary one last."""
        for widget in widgets:
            self._row.addWidget(widget)
