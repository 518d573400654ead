"""How little room a disk has, in words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStorageInfo

from boothapp.gui.seen_places import is_there

_ENOUGH = 100_000_000  # bytes


def room_words(place: str) -> str:
    """Return "Ổ đĩa D: chỉ còn 3 MB." of the disk that holds a file or folder, as far as that is known."""
    above = (Path(place), *Path(place).parents) if place else ()
    there = next((one for one in above if is_there(one)), None)
    disk = QStorageInfo(str(there)) if there else QStorageInfo()
    if not disk.isValid() or not disk.isReady():
        return QCoreApplication.translate("Errors", "Ổ đĩa đã đầy.")
    name, room = disk.rootPath().rstrip("/") or disk.rootPath(), max(0, disk.bytesAvailable())
    if room > _ENOUGH:  # a quota, or the largest file that the disk knows
        return QCoreApplication.translate("Errors", "Ổ đĩa {disk} không nhận thêm.").format(disk=name)
    size = QLocale().formattedDataSize(room, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    return QCoreApplication.translate("Errors", "Ổ đĩa {disk} chỉ còn {room}.").format(disk=name, room=size)
