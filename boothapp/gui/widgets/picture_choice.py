"""Choosing picture files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from boothapp.domain import file_endings
from boothapp.gui.preferences import Preferences

_PHOTOS, _COVERS = "photos", "covers"  # what pictures are chosen for: each begins in the folder it used last


def chosen_pictures(parent: QWidget, preferences: Preferences) -> list[Path]:
    """Let the user choose pictures of products; none when the dialog is left."""
    title = QCoreApplication.translate("PictureChoice", "Chọn ảnh sản phẩm")
    names, _ = QFileDialog.getOpenFileNames(parent, title, preferences.folder(_PHOTOS), _kinds())
    preferences.chosen_from(_PHOTOS, next(iter(names), ""))
    return [Path(name) for name in names]


def chosen_folder(parent: QWidget, preferences: Preferences) -> Path | None:
    """Let the user choose a folder of pictures of products."""
    title = QCoreApplication.translate("PictureChoice", "Chọn thư mục ảnh")
    name = QFileDialog.getExistingDirectory(parent, title, preferences.folder(_PHOTOS))
    preferences.chosen_from(_PHOTOS, name)
    return Path(name) if name else None


def chosen_picture(parent: QWidget, preferences: Preferences) -> Path | None:
    """Let the user choose one picture of the fair's own, such as a logo."""
    title = QCoreApplication.translate("PictureChoice", "Chọn ảnh")
    name, _ = QFileDialog.getOpenFileName(parent, title, preferences.folder(_COVERS), _kinds())
    preferences.chosen_from(_COVERS, name)
    return Path(name) if name else None


def _kinds() -> str:
    words = QCoreApplication.translate("PictureChoice", "Ảnh ({endings})")
    return words.format(endings=file_endings.patterns(file_endings.PICTURES))
