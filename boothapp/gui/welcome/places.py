"""Where new fairs go on this machine, and what their folders are called."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from boothapp.domain.text import fold
from boothapp.gui.seen_places import is_there

SAMPLE = "Hoi-cho-mau"
_LONGEST = 60  # letters of a folder's name


def documents() -> Path:
    """Return the user's folder for documents, the home folder where there is none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def sample_folder() -> Path:
    """Return where the sample fair is made, or lies since it was made."""
    return documents() / SAMPLE


def folder_name(fair: str) -> str:
    """Return a name for a fair's folder that every disk and USB stick takes: "Hoi-cho-ocop-2026"."""
    words = re.sub(r"[^a-z0-9]+", "-", fold(fair)).strip("-")[:_LONGEST].strip("-")
    return words.capitalize()


def free(folder: Path) -> Path:
    """Return `folder`, or with a number behind its name when something is there already."""
    number, found = 1, folder
    while is_there(found):
        number += 1
        found = folder.with_name(f"{folder.name}-{number}")
    return found
