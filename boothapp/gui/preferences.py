"""What this user on this machine chose; a fair's own things travel in its folder."""

import json
import os
import platform
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from boothapp.gui.seen_places import is_folder

RECENT = 8  # fairs on the welcome page
TEXT_SIZES = (90, 100, 110, 125, 150)


class Preferences:
    """Settings of this user, kept in an ini file."""

    def __init__(self, file: Path | None = None) -> None:
        named = file or os.environ.get("BOOTHAPP_SETTINGS")
        self._kept = (
            QSettings(str(named), QSettings.Format.IniFormat)
            if named
            else QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "boothapp", "boothapp")
        )

    def _text(self, key: str, usual: str) -> str:
        kept = self._kept.value(key, usual)
        return kept if isinstance(kept, str) else usual

    @property
    def language(self) -> str:
        """The language of the interface, "vi" or "en"."""
        kept = self._text("language", "vi")
        return kept if kept in ("vi", "en") else "vi"

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def theme(self) -> str:
        """One of theme.MODES."""
        kept = self._text("theme", "auto")
        return kept if kept in ("auto", "light", "dark") else "auto"

    @theme.setter
    def theme(self, mode: str) -> None:
        self._kept.setValue("theme", mode)

    @property
    def text_percent(self) -> int:
        kept = self._text("text_percent", "100")
        return next((size for size in TEXT_SIZES if kept == str(size)), 100)

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._kept.setValue("text_percent", str(percent))

    @property
    def desk(self) -> str:
        """The name of this desk in the history and on the intake page; the machine's unless somebody named it."""
        return self._text("desk", "").strip() or platform.node()

    @desk.setter
    def desk(self, name: str) -> None:
        self._kept.setValue("desk", name.strip())

    @property
    def recent(self) -> list[Path]:
        """The fairs opened last, newest first, also those that are not found any more."""
        return [Path(name) for name in self._recent()]

    def title_of(self, folder: Path) -> str:
        """Return what a fair was called when it was opened last, else the name of its folder."""
        return self._recent().get(str(folder.absolute()), "") or folder.name

    def opened(self, folder: Path, title: str) -> None:
        """Remember that a fair was opened, and what it is called."""
        folder = folder.absolute()
        self._keep_recent(
            {str(folder): title} | {name: old for name, old in self._recent().items() if name != str(folder)}
        )

    def forget(self, folder: Path) -> None:
        """Take a fair off the list of those opened last."""
        self._keep_recent({name: title for name, title in self._recent().items() if name != str(folder)})

    def moved(self, folder: Path, now: Path) -> None:
        """Remember that a fair lies elsewhere now."""
        places = {str(folder): str(now.absolute())}
        self._keep_recent({places.get(name, name): title for name, title in self._recent().items()})

    def _recent(self) -> dict[str, str]:
        """Folder -> title, newest first; an ini file that somebody spoiled holds none."""
        try:
            kept = json.loads(self._text("recent", "{}"))
        except (ValueError, RecursionError):
            return {}
        return {str(name): str(title) for name, title in kept.items()} if isinstance(kept, dict) else {}

    def _keep_recent(self, titles: dict[str, str]) -> None:
        first = list(titles.items())[:RECENT]
        self._kept.setValue("recent", json.dumps(dict(first)))

    def folder(self, kind: str) -> str:
        """Return the folder that files of a kind were chosen from last, "" when there is none or it is gone."""
        kept = self._text(f"folders/{kind}", "")
        return kept if kept and is_folder(Path(kept)) else ""

    def chosen_from(self, kind: str, chosen: str) -> None:
        """Remember the folder of a file that was chosen, or the folder itself; "" is no choice."""
        if chosen:
            path = Path(chosen)
            self._kept.setValue(f"folders/{kind}", str(path if is_folder(path) else path.parent))

    def hint_seen(self, name: str) -> bool:
        return self._text(f"hints/{name}", "") == "seen"

    def see_hint(self, name: str) -> None:
        self._kept.setValue(f"hints/{name}", "seen")

    def state(self, name: str) -> QByteArray:
        """Bytes that a window or splitter gave to be kept, empty when there are none."""
        kept = self._kept.value(f"state/{name}", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        self._kept.setValue(f"state/{name}", state)
