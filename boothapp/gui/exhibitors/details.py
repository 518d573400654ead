"""One exhibitor beside the list: edited in place; in its stead a bulk edit, possible duplicates or a comparison."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from boothapp.gui.exhibitors.bulk_panel import ExhibitorBulkPanel
from boothapp.gui.exhibitors.duplicates_panel import DuplicatesPanel
from boothapp.gui.exhibitors.exhibitor_panel import ExhibitorPanel
from boothapp.gui.exhibitors.merge_panel import MergePanel
from boothapp.gui.widgets.record_details import RecordDetails
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.duplicates import Pair

_NARROWEST = 310  # pixels


class ExhibitorDetails(RecordDetails):
    """The right side of the page."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.panel = ExhibitorPanel(workplace, self.parts)
        self.bulk = ExhibitorBulkPanel(workplace)
        self.duplicates = DuplicatesPanel(workplace)
        self.merge = MergePanel(workplace)
        self.hold(self.panel, self.bulk, self.duplicates, self.merge)
        self.panel.compare_wanted.connect(self.show_merge)
        self.duplicates.done.connect(self.show_panel)
        self.duplicates.compare_wanted.connect(self._compare_next)
        self.merge.done.connect(self._merge_done)
        self._going_through = False  # the pairs that a search found

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(_NARROWEST, 0))

    def show_record(self, id_: str) -> None:
        """Show an exhibitor, "" for none; while duplicates are gone through they stay in front."""
        self.panel.show_record(id_)
        if not self._going_through:
            self.show_panel()

    def show_merge(self, one: str, other: str) -> None:
        """Show two exhibitors side by side, to make them one."""
        self._going_through = False
        self.merge.show_pair(one, other)
        self.parts.setCurrentWidget(self.merge)

    def show_duplicates(self, pairs: "Sequence[Pair]") -> None:
        """Show pairs that may be one."""
        self._going_through = True
        self.parts.setCurrentWidget(self.duplicates)
        self.duplicates.show_pairs(pairs)

    def _compare_next(self, one: str, other: str) -> None:
        self.merge.show_pair(one, other)
        self.parts.setCurrentWidget(self.merge)

    def _merge_done(self) -> None:
        if self._going_through:
            self.parts.setCurrentWidget(self.duplicates)
            self.duplicates.take_focus()
        else:
            self.show_panel()

    def show_panel(self) -> None:
        self._going_through = False
        super().show_panel()

    def work(self) -> dict[str, Any] | None:
        found = super().work() or {}
        if self._going_through:
            found["pairs"] = self.duplicates.pairs
        if self.parts.currentWidget() is self.merge:
            found["merge"] = self.merge.begun
        return found or None

    def take_up(self, work: dict[str, Any]) -> None:
        super().take_up(work)
        if "pairs" in work:
            self.show_duplicates(work["pairs"])
        if "merge" in work:
            self.parts.setCurrentWidget(self.merge)
            self.merge.go_on(*work["merge"])

    def refresh(self) -> None:
        super().refresh()
        if self._going_through:
            self.duplicates.refresh()
        if self.parts.currentWidget() is self.merge:
            self.merge.refresh()
