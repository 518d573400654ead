"""Choosing a fair's folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def picked_fair(parent: QWidget, beside: Path | None) -> Path | None:
    """Let the user choose a fair's folder, starting where another one lies; None when nothing was chosen."""
    title = QCoreApplication.translate("FairPicker", "Chọn thư mục hội chợ")
    start = str(beside.parent) if beside else ""
    chosen = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(chosen) if chosen else None
