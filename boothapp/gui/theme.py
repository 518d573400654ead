"""Light and dark: the tokens as Qt's palette and style sheet."""

import re
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from boothapp.gui import fonts
from boothapp.gui.style_sheet import RULES
from boothapp.gui.tokens import DARK, LIGHT, TYPE, Role

MODES = ("auto", "light", "dark")
_LOOK = "boothapp.look"  # of the application: what was applied last


class _Theme:
    tokens = LIGHT


def hex_of(token: str) -> str:
    """Return a token's colour in the theme in force, such as "#0B7A5E"."""
    return _Theme.tokens[token]


def colour(token: str) -> QColor:
    return QColor(_Theme.tokens[token])


def mixed(token: str, other: str, share: float) -> QColor:
    """Return a colour made of so much of one token's and the rest of another's: quicker to paint than a veil."""
    one, rest = colour(token), colour(other)
    parts = ((one.red(), rest.red()), (one.green(), rest.green()), (one.blue(), rest.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def apply(application: QApplication, mode: str, percent: int = 100) -> None:
    """Give the application its style, fonts, palette and style sheet; `mode` is one of MODES."""
    dark = mode == "dark" or (mode == "auto" and _system_is_dark())
    look = f"{'dark' if dark else 'light'} {percent}"
    before = application.property(_LOOK)
    if before == look:
        return  # polishing every widget anew takes longer than all the rest
    application.setProperty(_LOOK, look)
    _Theme.tokens = DARK if dark else LIGHT
    fonts.load(percent)
    if before is None:
        application.setStyle("Fusion")
    application.setFont(fonts.font())
    application.setPalette(palette())
    application.setStyleSheet(style_sheet())


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark  # Unknown counts as light


def palette() -> QPalette:
    """Return the palette of the theme in force."""
    made, role = QPalette(), QPalette.ColorRole
    for what, token in (
        (role.Window, "app"),
        (role.Base, "surface"),
        (role.AlternateBase, "sunken"),
        (role.Button, "surface"),
        (role.Text, "text"),
        (role.WindowText, "text"),
        (role.ButtonText, "text"),
        (role.Highlight, "primary"),
        (role.HighlightedText, "on_primary"),
        (role.PlaceholderText, "muted"),
        (role.Accent, "primary"),
        (role.ToolTipBase, "text"),
        (role.ToolTipText, "surface"),
        (role.Mid, "border"),
        (role.Link, "primary"),
    ):
        made.setColor(what, colour(token))
    for what in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, what, colour("muted"))
    return made


def style_sheet() -> str:
    """Return the style sheet: its rules with colours, pictures and type sizes filled in."""
    values = _Theme.tokens | {name: _picture(name, hex_of(token)) for name, token in _PICTURES.items()}
    values |= {f"size_{role}": f"{fonts.scaled(TYPE[role][0])}px" for role in Role}
    return re.sub(r"\$(\w+)", lambda found: values[found.group(1)], RULES)


_PICTURES = {"arrow_picture": "text2", "tick_picture": "on_primary", "dash_picture": "on_primary"}
_DRAWINGS = {
    "arrow_picture": ("2", "M6 9l6 6l6 -6"),
    "tick_picture": ("3.4", "M5 12l5 5l10 -10"),
    "dash_picture": ("3.4", "M6 12l12 0"),
}


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="boothapp-theme-")  # gone with the process


@cache
def _picture(name: str, hex_colour: str) -> str:
    """A style sheet takes pictures only from files: draw one in the theme's colour."""
    stroke, path = _DRAWINGS[name]
    file = Path(_folder().name) / f"{name}-{hex_colour[1:]}.svg"
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 24 24" fill="none" '
        f'stroke="{hex_colour}" stroke-width="{stroke}" stroke-linecap="round" stroke-linejoin="round">'
        f'<path d="{path}"/></svg>',
        encoding="utf-8",
    )
    return file.as_posix()
