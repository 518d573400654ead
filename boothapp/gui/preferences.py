"""What this user on this machine chose; a fair's own things travel in its folder."""

import os
import platform
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

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
        return str(self._kept.value(key, usual))

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
        return int(kept) if kept.isdigit() and int(kept) in TEXT_SIZES else 100

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
        kept = self._kept.value("recent", [])
        names = kept if isinstance(kept, list) else [kept] if kept else []
        return [Path(str(name)) for name in names][:RECENT]

    def opened(self, folder: Path) -> None:
        """Remember that a fair was opened."""
        folder = folder.absolute()
        names = [str(folder), *(str(other) for other in self.recent if other != folder)]
        self._kept.setValue("recent", names[:RECENT])

    def forget(self, folder: Path) -> None:
        """Take a fair off the list of those opened last."""
        self._kept.setValue("recent", [str(other) for other in self.recent if other != folder])

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
