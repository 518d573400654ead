"""Choosing picture files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from boothapp.domain import file_endings


def chosen_pictures(parent: QWidget) -> list[Path]:
    """Let the user choose pictures of products; none when the dialog is left."""
    title = QCoreApplication.translate("PictureChoice", "Chọn ảnh sản phẩm")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", _kinds())
    return [Path(name) for name in names]


def chosen_picture(parent: QWidget) -> Path | None:
    """Let the user choose one picture."""
    name, _ = QFileDialog.getOpenFileName(parent, QCoreApplication.translate("PictureChoice", "Chọn ảnh"), "", _kinds())
    return Path(name) if name else None


def _kinds() -> str:
    words = QCoreApplication.translate("PictureChoice", "Ảnh ({endings})")
    return words.format(endings=file_endings.patterns(file_endings.PICTURES))
