"""Whether something lies somewhere, and whether a folder is a fair by what is in it. Where nobody may look, none does:
a network drive that is gone, a stick that fails and another user's folder raise where a missing one does not.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path


def is_there(place: Path) -> bool:
    """Tell whether anything can be seen here."""
    return _seen(place.exists)


def is_folder(place: Path) -> bool:
    """Tell whether this is a folder that can be looked at."""
    return _seen(place.is_dir)


def has_database(folder: Path) -> bool:
    """Tell whether a fair can be opened here, sound or not; also one that was being restored when the program died."""
    return _seen((folder / "fair.db").is_file) or _seen(partial(_is_cut_off, folder))


def is_fair(folder: Path) -> bool:
    """Tell whether a fair lies here, also one of which nothing is left but its backups."""
    return has_database(folder) or _seen((folder / "backups").is_dir)


def _seen(look: Callable[[], bool]) -> bool:
    try:
        return look()
    except OSError:
        return False


def _is_cut_off(folder: Path) -> bool:
    from boothapp.store.exchange import is_cut_off

    return is_cut_off(folder)
