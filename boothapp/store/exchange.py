"""A restored fair put in the place of the one before, which gets another name beside it; also after a kill between."""

import contextlib
import os
import re
import shutil
import unicodedata
from datetime import datetime
from pathlib import Path

from boothapp.durable import shortened, sync_folder
from boothapp.store.lock import FairLock

_LONGEST_NAME = 180  # bytes
_READY, _KEPT = "đã khôi phục", "trước khôi phục"


def exchange(made: Path, folder: Path, lock: FairLock) -> Path:
    """Put the finished fair in the place of another, which gets a name of its own; return that name.

    Killed at any moment, this leaves the old fair under its name, or both under names by which `finish` knows them.
    """
    moment = datetime.now().strftime("%Y-%m-%d %H%M")
    ready, kept = _free_name(folder, f"{_READY} {moment}"), _free_name(folder, f"{_KEPT} {moment}")
    made.rename(ready)
    try:
        sync_folder(folder.parent)
        if os.name == "nt":  # does not rename a folder in which a file is open
            lock.release()
        folder.rename(kept)
        ready.rename(folder)
        sync_folder(folder.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            if not folder.exists():
                kept.rename(folder)
            shutil.rmtree(ready, ignore_errors=True)
        raise
    return kept


def is_cut_off(folder: Path) -> bool:
    """Tell whether nothing is in a fair's place since a program was killed while it put a restored one there."""
    return _cut_off(_led_to(folder)) is not None


def finish(folder: Path, patience_s: float) -> None:
    """Put the restored fair in its place if a program was killed before it could.

    Raises FairInUse when it is at it now, OSError when the fair cannot be renamed.
    """
    folder = _led_to(folder)
    if not (found := _cut_off(folder)):
        return
    ready, kept = found
    lock = FairLock(kept, "command", patience_s=patience_s)
    try:
        if ready.exists() and not folder.exists():  # else the other program went on
            ready.rename(folder)
            sync_folder(folder.parent)
    finally:
        lock.release()


def _cut_off(folder: Path) -> tuple[Path, Path] | None:
    """The restored fair and the one before it, when both wait beside an empty place."""
    if os.path.lexists(folder) or not folder.parent.is_dir():
        return None
    name = re.escape(_composed(shortened(folder.name, _LONGEST_NAME)))
    form = re.compile(rf"{name} \(({_READY}|{_KEPT}) (\d{{4}}-\d\d-\d\d \d{{4}})\)(?: \d+)?")
    found: dict[str, dict[str, Path]] = {_READY: {}, _KEPT: {}}  # by their moment, the last of several
    for path in _beside(folder):
        match = form.fullmatch(_composed(path.name))
        if match and (match[1] == _KEPT or (path / "fair.db").is_file()):
            found[match[1]][match[2]] = path
    moments = found[_READY].keys() & found[_KEPT].keys()
    return (found[_READY][max(moments)], found[_KEPT][max(moments)]) if moments else None


def _led_to(folder: Path) -> Path:
    return Path(os.path.realpath(folder))  # a restore follows links; `resolve` refuses one that leads to itself


def _beside(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):  # a place that may not be listed: nothing is known of a restore there
        return sorted(folder.parent.iterdir())
    return []


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)  # some disks give names back decomposed


def _free_name(folder: Path, words: str) -> Path:
    name = shortened(folder.name, _LONGEST_NAME)
    number = 1
    while True:
        found = folder.with_name(f"{name} ({words})" if number == 1 else f"{name} ({words}) {number}")
        if not found.exists():
            return found
        number += 1
