"""What some keys of the slip do depends on where the cursor is, or on what was copied."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from boothapp.gui.intake.exhibitor_form import ExhibitorForm
from boothapp.gui.intake.photo_intake import PhotoIntake
from boothapp.gui.intake.product_paste import ProductPaste
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.intake.slip_fields import has_pictures, is_block
from boothapp.gui.messages import Messages
from boothapp.gui.widgets.copied_pictures import clipboard_data


class SlipActions(QObject):
    """Alt+↓, Shift+Enter, Ctrl+V and Ctrl+T."""

    pinned = Signal()  # or freed

    def __init__(self, form: ExhibitorForm, rows: ProductRows, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._rows, self._messages = form, rows, messages

    def go_down(self) -> None:
        """The product goes down, or, in the exhibitor's part, its second part opens."""
        inside = QGuiApplication.focusObject()
        if isinstance(inside, QWidget) and self._rows.isAncestorOf(inside):
            self._rows.shift(1)
        else:
            self._form.open_more(self._form.more.isHidden())

    def leave_product(self) -> None:
        """Before the first field of a product stands the one above, or the exhibitor."""
        if not self._rows.go_back():
            shown = [one for one in self._form.order() if one.isVisible() and one.isEnabled()]
            shown[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def pin(self) -> None:
        """Pin the field with the cursor, or say which can be."""
        if self._form.pin_focused():
            self.pinned.emit()
        else:
            self._messages.toast(self.tr("Ghim được: tỉnh, nhóm hàng, số gian, loại hình"))


def paste(cells: ProductPaste, photos: PhotoIntake) -> None:
    """Take what is no field's to paste: cells become products, pictures go to the active one."""
    copied = clipboard_data()
    if not has_pictures(copied) and is_block(copied.text()):
        cells.paste()
    else:
        photos.paste()
