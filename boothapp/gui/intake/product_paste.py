"""Cells copied from a spreadsheet on their way into the rows of the slip: shown first, then told with a way back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from boothapp.gui.busy import busy
from boothapp.gui.intake.column_choice import ColumnChoice
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.messages import Message, Messages
from boothapp.gui.wording.pasted import left_out_words, old_font_words

if TYPE_CHECKING:
    from boothapp.domain.slip import Slip
    from boothapp.spreadsheets.copied_products import CopiedProduct

_MOST = 200  # rows at once; a longer list is no slip
_LONG = 20  # each row that is added costs as much as so many that are changed


class ProductPaste(QObject):
    """Pastes a block into the product rows; rows that are not understood wait for what the user says."""

    def __init__(self, rows: ProductRows, messages: Messages, slip: "Callable[[], Slip]", parent: QObject) -> None:
        super().__init__(parent)
        self._rows, self._messages, self._slip = rows, messages, slip
        self.panel: ColumnChoice | None = None
        self._pasted: list[str] = []  # ids of the products of the last block

    def paste(self) -> None:
        """Show how what was copied is understood."""
        from boothapp.domain import pasted_cells

        cells = pasted_cells.cells_of(QGuiApplication.clipboard().text())
        if not any(text.strip() for row in cells for text in row):
            self._messages.toast(self.tr("Chưa có dòng nào được sao chép từ Excel"))
            return
        if len(cells) > _MOST:
            words = self.tr("Chưa dán: {count} dòng, mỗi lần tối đa {most}. Danh sách dài hơn: dùng Nhập Excel")
            self._messages.toast(words.format(count=len(cells), most=_MOST))
            return
        ways, note = [(self.tr("Dán vào phiếu"), cells)], ""
        if found := pasted_cells.old_font(cells):
            encoding, before, after = found
            note = " ".join(old_font_words(encoding, before, after))
            decoded = pasted_cells.decoded(cells, encoding)
            ways = [(self.tr("Chuyển và dán"), decoded), (self.tr("Dán nguyên"), cells)]
        self.stop()
        self.panel = ColumnChoice(ways, note, self._slip().products, self._rows.width())
        self.panel.accepted.connect(self._take)
        self.panel.ended.connect(self._ended)
        self._rows.show_above(self.panel)
        first = next((one for one in self.panel.buttons if one.isEnabled()), None)
        (first or self.panel).setFocus()

    def stop(self) -> None:
        """Take the panel away, if there is one."""
        if self.panel:
            self.panel.end()

    def take_back(self) -> bool:
        """Take the products of the last block off the slip again; False when there is none, or it is saved."""
        pasted, self._pasted = self._pasted, []
        if pasted:
            self._rows.remove_rows(pasted)
        return bool(pasted)

    @property
    def can_take_back(self) -> bool:
        """Whether a block was pasted that is still on the slip alone."""
        return bool(self._pasted)

    def forget(self) -> None:
        """The slip was saved, or is another one: what was pasted is not taken back here any more."""
        self._pasted = []

    def _ended(self) -> None:
        self.panel = None
        self._rows.show_active()

    def _take(self, found: "Sequence[CopiedProduct]") -> None:
        ready = [one.product for one in found if not one.problem]
        left = [one for one in found if one.problem]
        with busy(len(ready) * _LONG):
            self._rows.add_rows(ready)
        slip_id = self._slip().exhibitor_id
        self._pasted = [one.id for one in ready]

        def repair() -> None:
            if self._slip().exhibitor_id == slip_id:
                self._rows.add_rows([one.product for one in left])
            else:
                self._messages.toast(self.tr("Phiếu đã dán không còn mở"))

        back = (self.tr("Hoàn tác"), self.take_back)
        if not left:
            self._messages.pasted.emit()
            self._messages.toast(self.tr("Đã dán {count} dòng").format(count=len(ready)), back)
            return
        what = self.tr("Đã dán {done} trong {all} dòng.").format(done=len(ready), all=len(found))
        actions = (
            (self.tr("Sửa {count} dòng").format(count=len(left)), repair),
            (self.tr("Bỏ {count} dòng").format(count=len(left)), lambda: None),
            back,
        )
        self._messages.tell(Message(what, left_out_words(left), "warn", actions=actions, until_pasted=True))
