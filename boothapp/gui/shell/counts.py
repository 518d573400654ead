"""How many records the fair has and what is to be put right, behind the sidebar's titles and in the status row."""

from PySide6.QtCore import QObject, QTimer

from boothapp.gui.document import Document
from boothapp.gui.shell.sidebar import Sidebar
from boothapp.gui.shell.status_row import StatusRow
from boothapp.gui.wording.measures import counted

_TABLES = frozenset({"exhibitors", "products", "booths", "assignments"})


class Counts(QObject):
    """Counts again after every change, when the window has nothing else to do."""

    def __init__(self, document: Document, sidebar: Sidebar, status: StatusRow) -> None:
        super().__init__(sidebar)
        self._document, self._sidebar, self._status = document, sidebar, status
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.count)
        document.changed.connect(self._fair_changed)
        document.check.watch(sidebar, patient=True)
        document.check.changed.connect(self._show_findings)

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._soon.start()

    def count(self) -> None:
        """Show the figures as they are now."""
        from boothapp.store import figures

        if not self._document.is_open:
            return
        db = self._document.fair.db
        self._sidebar.set_count("exhibitors", counted(figures.exhibitors(db)))
        self._sidebar.set_count("products", counted(figures.products(db)))
        given, all_ = counted(figures.booths_given(db)), counted(figures.booths(db))
        self._show_findings()
        self._document.check.look(patient=True)
        self._status.set_figures(self.tr("{given} / {all} gian đã xếp").format(given=given, all=all_))

    def _show_findings(self) -> None:
        """Errors and warnings that are open; hints are no reason to hurry."""
        counts = self._document.check.counts()
        open_ = counts["error"] + counts["warning"]
        words = counted(open_) if open_ else ""
        self._sidebar.set_count("checks", words, "danger" if counts["error"] else "warn")
