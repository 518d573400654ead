"""Tooltips: Qt takes a text that looks like markup for markup, so what users wrote is guarded first."""

import html

from PySide6.QtGui import Qt

from boothapp.gui.covered import covered


def plain(text: str) -> str:
    """Return a text as a tooltip that shows it as it stands; a text without marks must not be escaped for that."""
    shown = covered(text)
    if not Qt.mightBeRichText(shown):
        return shown
    return f"<span>{html.escape(shown)}</span>".replace("\n", "<br>")
