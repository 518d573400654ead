"""What is dragged over products: files, or photos of the fair."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

PHOTOS = "application/x-boothapp-photos"  # a JSON list of ids of photos
_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".bmp", ".gif"}
)


@dataclass(frozen=True)
class Dragged:
    """Pictures on their way to a product."""

    files: tuple[Path, ...] = ()
    photos: tuple[str, ...] = ()  # ids
    copy: bool = False  # photos stay where they are too


def dragged(data: QMimeData, *, copy: bool = False) -> Dragged | None:
    """Return what is dragged or copied; None when nothing in it can be a picture."""
    if data.hasFormat(PHOTOS):
        return Dragged(photos=tuple(json.loads(bytes(data.data(PHOTOS).data()))), copy=copy)
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    wanted = tuple(file for file in files if file.suffix.lower() in _ENDINGS or _is_plain_folder(file))
    return Dragged(files=wanted) if wanted else None


def _is_plain_folder(file: Path) -> bool:
    return file.is_dir() and not (file / "fair.db").exists()  # a fair is the window's to open


def carrying(photo_ids: Sequence[str]) -> QMimeData:
    """Return photos of the fair as the data of a drag."""
    data = QMimeData()
    data.setData(PHOTOS, QByteArray(json.dumps(list(photo_ids)).encode()))
    return data


def copied_files() -> tuple[Path, ...]:
    """Return the picture files and folders on the clipboard."""
    found = dragged(QGuiApplication.clipboard().mimeData())
    return found.files if found else ()


def copied_picture() -> bytes | None:
    """Return the picture on the clipboard as a PNG; a spreadsheet's cells also come as a picture, and are none."""
    data = QGuiApplication.clipboard().mimeData()
    image = QGuiApplication.clipboard().image() if data.hasImage() and not data.hasText() else QImage()
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
