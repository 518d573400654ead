"""Ctrl+Z on the slip: what was done on it goes first; the fair's last edit is named before it is taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from boothapp.domain.slip import Slip, SlipPhoto
from boothapp.gui.intake.product_paste import ProductPaste
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.wording.edits import edit_title
from boothapp.gui.workplace import Workplace


class OwnUndo(QObject):
    """Whoever types a slip does not see the one saved before it: one press too many would take that back."""

    def __init__(
        self, workplace: Workplace, cells: ProductPaste, rows: ProductRows, slip: Callable[[], Slip], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._cells, self._rows, self._slip = workplace, cells, rows, slip
        self._told = 0  # id of the edit that was named
        self._photo: tuple[str, SlipPhoto] | None = None  # that came last, and its product, while nothing else was done
        rows.photo_added.connect(self._photo_added)

    def forget(self) -> None:
        """Something else was done on the slip: the next Ctrl+Z tells again."""
        self._told = 0
        self._photo = None

    def _photo_added(self, row: str, photo: SlipPhoto) -> None:
        self._photo = row, photo

    def take_back(self) -> bool:
        """Take back what was done last on the slip itself; False when there is nothing."""
        return self._take_photo_back() or self._cells.take_back() or self._rows.bring_back()

    def _take_photo_back(self) -> bool:
        if self._photo is None:
            return False
        row, photo = self._photo
        again = (self.tr("Thêm lại"), partial(self._rows.add_photo, row, photo))
        self._rows.remove_photo(row, photo)  # which forgets it
        self._workplace.messages.toast(self.tr("Đã bỏ ảnh {name}").format(name=photo.name), again)
        return True

    def tells(self) -> bool:
        """Say what the next Ctrl+Z would take back in the fair; False when it may do so now."""
        entry = self._workplace.document.undoable
        own = self._photo or self._cells.can_take_back or self._rows.can_bring_back
        if entry is None or entry.id == self._told or own:
            return False
        slip = self._slip()
        if slip.known and entry.data.get("id") == slip.exhibitor_id and not slip.is_touched:
            return False  # it is in sight, and nothing was done on it since
        self._told = entry.id
        undo = self._workplace.undo_offer()
        words = self.tr("Ctrl+Z lần nữa để hoàn tác: {what}").format(what=edit_title(entry.code, entry.data))
        self._workplace.messages.toast(words, undo)
        return True
