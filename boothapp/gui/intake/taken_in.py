"""What this desk took in last, and how many slips it took in today."""

from datetime import datetime

from PySide6.QtCore import QObject

from boothapp.gui.document import Document
from boothapp.gui.intake.side_panel import SidePanel
from boothapp.gui.widgets.plain import chip

_RECENT = 5


class TakenIn(QObject):
    """Shows the newest slips in the side panel and counts in `today`, a chip for the head of the page."""

    def __init__(self, document: Document, side: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._side = document, side
        self.today = chip("")

    def show(self) -> None:
        """Read both from the fair."""
        from boothapp.store import recent_slips

        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        fair, desk = self._document.fair, self._document.desk
        self._side.show_recent(recent_slips.recent(fair.db, _RECENT, desk))
        count = recent_slips.count_of_day(fair.db, midnight, desk)
        self.today.setText(self.tr("{desk} · hôm nay {count} phiếu").format(desk=desk, count=count))
