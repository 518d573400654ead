"""The line above an import's tabs: how much it adds, or what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import button, chip, icon_label, label, set_property
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.import_report import ImportReport

_CHIPS = ("ok", "info", "ok", "ok", "ok", "plain", "plain", "plain")  # what comes, then what is there already


class Outcome(QFrame):
    """Counts as chips; after the import a sentence and what can be done with rows left out."""

    save_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._done = icon_label("circle-check", "primary", 20)
        self.words = label("", Role.STRONG, wrap=True)
        self.chips: list[QLabel] = [chip("", kind) for kind in _CHIPS]
        self.save = button("", "download", name="import.saveLeftOut")
        self.save.clicked.connect(self.save_wanted)
        self._chips = QWidget()
        told = FlowLayout(spacing=8)
        for part in self.chips:
            told.addWidget(part)
        self._chips.setLayout(told)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self._done)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self._chips, 1)
        self._row.addWidget(self.save)

    def show_plan(self, report: "ImportReport", left_out: int) -> None:
        """Say what the import would do; when it would do nothing, `left_out` rows can be sent back already."""
        self._show_card("")
        told = (*self._coming(report), *self._there(report))
        for made, words in zip(self.chips, told, strict=True):
            made.setText(words)
            made.setVisible(bool(words))
        adds = report.added or report.updated or report.products_added or report.questions
        adds = adds or report.halls_added or report.booths_added
        known = (
            self.tr("Tệp không có gì mới để nhập.") if left_out else self.tr("Mọi thứ trong tệp đã có trong hội chợ.")
        )
        self.words.setText("" if adds else known)
        self.words.setVisible(not adds)
        if not self._workplace.document.fair.writable:
            self.words.setText(self.tr("Hội chợ đang mở chỉ để xem nên chưa nhập được."))
            self.words.show()
        self._offer_rows(0 if adds else left_out)

    def show_result(self, report: "ImportReport", left_out: int) -> None:
        """Say what became of the import; `left_out` rows can be sent back."""
        self._show_card("chosen")
        coming, there = (", ".join(filter(None, told)) for told in (self._coming(report), self._there(report)))
        words = self.tr("Đã nhập: {counts}").format(counts=coming or self.tr("các câu hỏi"))
        self.words.setText(f"{words} ({there})" if there else words)
        self.words.show()
        self._offer_rows(left_out)

    def _offer_rows(self, count: int) -> None:
        self.save.setText(" " + self.tr("Lưu {count} dòng không nhập").format(count=count))
        self.save.setVisible(bool(count))

    def _show_card(self, card: str) -> None:
        set_property(self, "card", card)
        margin = 12 if card else 0
        self._row.setContentsMargins(margin, margin and 8, margin, margin and 8)
        self._done.setVisible(bool(card))
        self._chips.setVisible(not card)

    def _coming(self, report: "ImportReport") -> list[str]:
        """What the fair gets, in words; "" for what is nothing."""
        return _counts(
            (report.added, self.tr("{count} đơn vị mới")),
            (report.updated, self.tr("{count} đơn vị bổ sung")),
            (report.products_added, self.tr("{count} sản phẩm mới")),
            (report.halls_added, self.tr("{count} nhà mới")),
            (report.booths_added, self.tr("{count} gian mới")),
        )

    def _there(self, report: "ImportReport") -> list[str]:
        """The rest of the file, which with what comes makes up all that was recognised; "" for what is nothing."""
        return _counts(
            (report.unchanged, self.tr("{count} đơn vị không đổi")),
            (report.repeated, self.tr("{count} đơn vị lặp lại trong tệp")),
            (report.products_known, self.tr("{count} sản phẩm đã có")),
        )

    def verb(self, report: "ImportReport") -> str:
        """Return what the button that imports says."""
        exhibitors, products = report.added + report.updated, report.products_added
        if exhibitors and products:
            words = self.tr("Nhập {count} đơn vị, {products} sản phẩm")
            return words.format(count=exhibitors, products=products)
        if exhibitors:
            return self.tr("Nhập {count} đơn vị").format(count=exhibitors)
        if report.questions:
            return self.tr("Ghi {count} câu hỏi").format(count=len(report.questions))
        return self.tr("Nhập")


def _counts(*told: tuple[int, str]) -> list[str]:
    return [words.format(count=count) if count else "" for count, words in told]
