"""Tooltips: Qt takes a text that looks like markup for markup, so what users wrote is guarded first."""

import html

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """Return a text as a tooltip that shows it as it stands; a text without marks must not be escaped for that."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")
