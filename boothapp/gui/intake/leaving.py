"""The slip gives way to another: what is typed and not in the fair is asked about; one that came back is told."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from boothapp.gui import messages
from boothapp.gui.intake.exhibitor_form import ExhibitorForm
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.intake.slip_fields import SlipField
from boothapp.gui.messages import Messages
from boothapp.gui.wording.errors import Explanation


class Leaving(QObject):
    """Asks before a slip is left; `unsaved()` says whether something on it is not in the fair."""

    def __init__(
        self, form: ExhibitorForm, rows: ProductRows, told: Messages, unsaved: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._rows, self._messages, self._unsaved = form, rows, told, unsaved
        self._field: SlipField | None = None  # in which the cursor stood when the page was left

    def for_another(self, save: Callable[[], object], leave: Callable[[], object]) -> None:
        """Another slip is wanted: `save` the one that is typed, or `leave` it as it is."""
        why = self.tr("Lưu rồi nhận đơn vị tiếp, hay bỏ những gì đã gõ?")
        self._ask(why, save, leave)

    def for_known(self, save: Callable[[], bool], then: Callable[[], object]) -> None:
        """An exhibitor of the fair is to be shown instead: `then` does it, also when `save` could."""
        why = self.tr("Lưu rồi mở đơn vị khác, hay bỏ những gì đã gõ?")
        self._ask(why, lambda: save() and then(), then)

    def to_drop(self, leave: Callable[[], object]) -> None:
        """What is on the slip is to be thrown away."""
        question = Explanation(self._what(), self.tr("Những gì đã gõ trên phiếu sẽ mất."))
        if not self._unsaved() or self._messages.confirmed(self._form.window(), question, self.tr("Bỏ phiếu")):
            leave()

    def _ask(self, why: str, save: Callable[[], object], leave: Callable[[], object]) -> None:
        answer = 1
        if self._unsaved():
            verbs = [self.tr("Lưu"), self.tr("Bỏ phiếu"), self.tr("Hủy")]
            answer = messages.asked(self._form.window(), Explanation(self._what(), why), verbs, default=0, escape=2)
        if answer == 0:
            save()
        elif answer == 1:
            leave()

    def _what(self) -> str:
        return self.tr("Phiếu đang nhập chưa lưu.")

    def remember(self) -> None:
        """The page is left, the telephone rings: the cursor stands here. Behind another page it stood there before."""
        if not self._form.isVisible():
            return
        focus = self._form.window().focusWidget()
        fields = (*self._form.fields.values(), *self._rows.editor.fields.values())
        self._field = next((field for field in fields if field.line is focus), None)

    def go_back(self) -> bool:
        """Put the cursor where it stood; False when it stood in no field, or nothing is typed."""
        if self._field is None or not self._field.isVisible() or not self._unsaved():
            return False
        self._field.focus()
        return True

    def came_back(self) -> None:
        """Tell of a slip that was being typed when the program ended, and put the cursor where it ends."""
        filled = [row for row in self._rows.rows if not row.is_blank]
        if filled:
            self._rows.choose(filled[-1].id)
        fields = self._rows.editor.fields if filled else self._form.fields
        if typed := [field for field in fields.values() if field.text.strip() and field.isVisible()]:
            typed[-1].focus()
        self._messages.toast(self.tr("Phiếu đang gõ dở đã được mở lại, chưa lưu vào hội chợ."))
