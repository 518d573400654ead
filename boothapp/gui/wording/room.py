"""How little room a disk has, in words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStorageInfo


def room_words(place: str) -> str:
    """Return "Ổ đĩa D: chỉ còn 3 MB." of the disk that holds a file or folder, as far as that is known."""
    there = next((one for one in (Path(place), *Path(place).parents) if one.exists()), None) if place else None
    disk = QStorageInfo(str(there)) if there else QStorageInfo()
    if not disk.isValid() or not disk.isReady():
        return QCoreApplication.translate("Errors", "Ổ đĩa đã đầy.")
    words = QCoreApplication.translate("Errors", "Ổ đĩa {disk} chỉ còn {room}.")
    name = disk.rootPath().rstrip("/") or disk.rootPath()
    room = QLocale().formattedDataSize(max(0, disk.bytesAvailable()), 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    return words.format(disk=name, room=room)
