"""What was typed and cannot be kept is asked about before it would be lost."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from boothapp.gui import messages
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.wording.errors import Explanation, explained

Kept = tuple[Sequence[str], BaseException | None]  # names of what could not be kept, why


def names_in(part: QObject, *, remade: bool = False) -> list[str]:
    """Return the names of what was typed in a part of the window and is not in the fair.

    With `remade` only what would be lost when another window takes the place of this one.
    """
    holders = [child for child in part.findChildren(QObject) if isinstance(child, HoldsTyped)]
    return [name for holder in holders if not (remade and holder.goes_over) and (name := holder.unsaved)]


def all_kept(window: QWidget, keep: Callable[[], Kept]) -> bool:
    """Let `keep` keep what was typed; False when something could not be kept and the user stays for it.

    Asks until it is kept, given up or stayed for.
    """
    translate = QCoreApplication.translate
    while True:
        names, reason = keep()
        if not names:
            return True
        said = explained(reason) if reason else Explanation("")
        fields = ", ".join(names)
        told = f"{fields}." if reason else translate("Unsaved", "Cần sửa lại: {fields}.").format(fields=fields)
        why = " ".join(filter(None, (told, said.why or said.what)))
        question = Explanation(translate("Unsaved", "Còn phần đã nhập mà chưa lưu được."), why, said.details)
        buttons = [
            translate("Unsaved", "Thử lại"),
            translate("Unsaved", "Bỏ phần chưa lưu"),
            translate("Unsaved", "Ở lại"),
        ]
        answer = messages.asked(window, question, buttons, default=0 if reason else 2, escape=2)
        if answer:
            return answer == 1
