"""When the whole fair was last copied out of this machine, in words."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.backups.copies import moment_text

if TYPE_CHECKING:
    from boothapp.store.outside_copies import OutsideCopy


def last_copy_words(copy: "OutsideCopy | None", today: date) -> str:
    """Return "Sao lưu ra USB gần nhất: 20/11/2026 14:30 · 3 ngày trước"."""
    if copy is None:
        return QCoreApplication.translate("LastCopy", "Chưa sao lưu ra USB lần nào")
    words = QCoreApplication.translate("LastCopy", "Sao lưu ra USB gần nhất: {at}").format(at=moment_text(copy.made_at))
    ago = _ago((today - copy.made_at.astimezone().date()).days)
    return f"{words} · {ago}" if ago else words


def _ago(days: int) -> str:
    """How long ago; nothing for a day that a wrong clock puts into the future."""
    if days == 0:
        return QCoreApplication.translate("LastCopy", "hôm nay")
    if days == 1:
        return QCoreApplication.translate("LastCopy", "hôm qua")
    return QCoreApplication.translate("LastCopy", "{days} ngày trước").format(days=days) if days > 1 else ""
