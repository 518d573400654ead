"""One field of many exhibitors set at once."""

from boothapp.gui.widgets.bulk_panel import BulkPanel
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.wording.kinds import STATUSES, kind_choices, status_word
from boothapp.gui.workplace import Workplace

_FIELDS = ("status", "province", "kind", "booths_requested", "wishes", "note", "website")


class ExhibitorBulkPanel(BulkPanel):
    """Status and kind are chosen, the rest is typed."""

    def __init__(self, workplace: Workplace) -> None:
        self.status = ChoiceBox("bulk.status", [(code, status_word(code)) for code in STATUSES])
        self.kind = ChoiceBox("bulk.kind", kind_choices())
        super().__init__(workplace, "exhibitors", "bulk", _FIELDS, {"status": self.status, "kind": self.kind})

    def title(self, count: int) -> str:
        return self.tr("Sửa {count} đơn vị").format(count=count)

    def told(self, count: int) -> str:
        return self.tr("Đã sửa {count} đơn vị").format(count=count)
