"""What the window says about a fair that it may only read."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from boothapp.gui.document import Document
from boothapp.gui.messages import Message
from boothapp.gui.wording.errors import explained, is_full


def read_only_message(document: Document, try_again: Callable[[], object]) -> Message:
    """Return the banner that says who has the fair, or that its place cannot be written."""
    translate = QCoreApplication.translate
    again = (translate("ReadOnly", "Thử mở để sửa"), try_again)
    if document.held_by is None:
        why = (
            explained(document.unwritable).why
            if document.unwritable and is_full(document.unwritable)
            else translate("ReadOnly", "Nơi lưu không cho ghi. Chép thư mục hội chợ sang ổ đĩa khác để sửa.")
        )
        return Message(translate("ReadOnly", "Hội chợ đang mở chỉ để xem."), why, "warn", actions=(again,))
    holder = document.held_by.data
    why = translate("ReadOnly", "Cửa sổ này chỉ xem. Đóng nơi đang mở rồi thử lại.")
    if not holder.get("machine"):
        return Message(translate("ReadOnly", "Chương trình khác đang mở hội chợ này."), why, "warn", actions=(again,))
    what = translate("ReadOnly", "Máy {machine} đang mở hội chợ này, từ {time}.")
    when = _moment(str(holder.get("since", "")))
    return Message(what.format(machine=holder["machine"], time=when), why, "warn", actions=(again,))


def _moment(iso: str) -> str:
    """The time of day here, as people write it; what another program wrote into the lock is shown as it is."""
    try:
        return f"{datetime.fromisoformat(iso).astimezone():%H:%M %d/%m/%Y}"
    except ValueError:
        return iso
