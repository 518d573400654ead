"""A file that was written, shown with the programs of the system."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> None:
    """Show a file or a folder with the program of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ways_to(file: Path) -> tuple[tuple[str, Callable[[], None]], tuple[str, Callable[[], None]]]:
    """Return the verbs of a message about a file that was written: open it, open its folder."""
    return (
        (QCoreApplication.translate("WrittenFile", "Mở tệp"), partial(open_path, file)),
        (QCoreApplication.translate("WrittenFile", "Mở thư mục"), partial(open_path, file.parent)),
    )
