"""A text on several lines, for what paints its own rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_NARROWEST = 20  # pixels


def lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text in lines of at most `width` pixels, `most` of them; what has no room ends with "…"."""
    width = max(width, _NARROWEST)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(found) == most - 1:
            rest = text[line.textStart() :]
            found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width)))
            break
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return found or [""]
