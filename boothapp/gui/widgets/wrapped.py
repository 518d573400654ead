"""A text on several lines, for what paints its own rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

_NARROWEST = 20  # pixels
_MOST_KEPT = 4_000  # texts whose lines are known: views ask for the same ones each time they are laid out or painted
_kept: dict[tuple[str, str, float, int], list[str]] = {}


def row_width(delegate: QStyledItemDelegate, option: QStyleOptionViewItem) -> int:
    """Return how wide a delegate's rows are, also before the view has given them a place."""
    view = delegate.parent()
    return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


def lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text in lines of at most `width` pixels, `most` of them; what has no room ends with "…"."""
    key = text, font.key(), width, most
    if key not in _kept:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        _kept[key] = _laid_out(text, font, max(width, _NARROWEST), most)
    return _kept[key]


def _laid_out(text: str, font: QFont, width: float, most: int) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le", "surrogatepass")  # which Qt counts: a sign such as an emoji is two
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(found) == most - 1:
            rest = _part(units, line.textStart())
            found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width)))
            break
        found.append(_part(units, line.textStart(), line.textLength()).rstrip())
    layout.endLayout()
    return found or [""]


def _part(units: bytes, start: int, length: int | None = None) -> str:
    end = None if length is None else 2 * (start + length)
    return units[2 * start : end].decode("utf-16-le", "surrogatepass")
