"""Tooltips: Qt takes a text that looks like markup for markup, so what users wrote is guarded first."""

import html

from PySide6.QtCore import Qt


def plain(text: str) -> str:
    """Return a text as a tooltip that shows it as it stands; a text without marks must not be escaped for that."""
    return html.escape(text) if Qt.mightBeRichText(text) else text
