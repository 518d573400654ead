"""Files dropped on the window: what they are, and what is done with them or why nothing is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from boothapp.domain import file_endings
from boothapp.gui import seen_places
from boothapp.gui.widgets.file_drops import Answer, FileDrops

FAIR, ARCHIVE, LISTS, PICTURES = "fair", "archive", "lists", "pictures"


@dataclass(frozen=True)
class Dropped:
    """Files of one kind that were dropped together."""

    kind: str  # FAIR | ARCHIVE | LISTS | PICTURES
    files: tuple[Path, ...]


def sorted_out(files: Sequence[Path]) -> Dropped | None:
    """Return what was dropped; None for a mixture, and for files that the window has no use for."""
    if not files:
        return None
    kinds = {_kind(file) for file in files}
    if len(kinds) != 1 or (kind := kinds.pop()) == "":
        return None
    return None if kind in (FAIR, ARCHIVE) and len(files) > 1 else Dropped(kind, tuple(files))


def _kind(file: Path) -> str:
    if seen_places.is_folder(file):
        return FAIR if seen_places.is_fair(file) else PICTURES
    ending = file.suffix.lower()
    if ending in file_endings.LISTS:
        return LISTS
    if ending in file_endings.PICTURES:
        return PICTURES
    return ARCHIVE if ending in file_endings.ARCHIVES else ""


def reason_against(files: Sequence[Path]) -> str:
    """Return why `sorted_out` makes nothing of these files."""
    translate = QCoreApplication.translate
    kinds = {_kind(file) for file in files}
    if kinds == {""} and len(files) == 1:
        return translate("Drops", "{name} không phải danh sách, ảnh hay hội chợ").format(name=files[0].name)
    if kinds == {""}:
        return translate("Drops", "{count} tệp này không phải danh sách, ảnh hay hội chợ").format(count=len(files))
    if len(kinds) > 1:
        return translate("Drops", "Mỗi lần chỉ thả một loại: danh sách, ảnh hoặc hội chợ")
    return translate("Drops", "Mỗi lần chỉ mở một hội chợ")


def verb_of(dropped: Dropped) -> str:
    """Return what letting go would do."""
    name, count = dropped.files[0].name, len(dropped.files)
    translate = QCoreApplication.translate
    if dropped.kind == FAIR:
        words = translate("Drops", "Mở hội chợ {name}")
    elif dropped.kind == ARCHIVE:
        words = translate("Drops", "Mở bản sao lưu {name}")
    elif dropped.kind == LISTS:
        words = translate("Drops", "Nhập {name}") if count == 1 else translate("Drops", "Nhập {count} tệp")
    else:
        words = translate("Drops", "Ghép ảnh từ {name}") if count == 1 else translate("Drops", "Ghép {count} ảnh")
    return words.format(name=name, count=count)


class Drops(FileDrops):
    """Watches a window for dropped files; controls inside that take files themselves get them first."""

    def __init__(
        self, window: QWidget, meant: Callable[[Dropped], Dropped | str], take: Callable[[Dropped], object]
    ) -> None:
        """`meant` returns what the window takes the files for, or the reason why it has no use for them; `take` is
        given that when they are let go."""
        super().__init__(window, self._said)
        self._meant, self._take = meant, take
        self.dropped.connect(self._let_go)

    def _said(self, files: Sequence[Path]) -> Answer:
        found = sorted_out(files)
        meant = self._meant(found) if found else reason_against(files)
        return Answer(meant, refused=True) if isinstance(meant, str) else Answer(verb_of(meant))

    def _let_go(self, files: Sequence[Path]) -> None:
        found = sorted_out(files)
        meant = self._meant(found) if found else ""
        if not isinstance(meant, str):
            self._take(meant)
