"""Cells put on the clipboard as spreadsheets and letters take them: a table of texts, and lines with tabs."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from boothapp.domain.safe_cells import safe_text

# Excel's own word and LibreOffice's: a text stays one, be it "=1+1", "0905123456" or "2-1"
_TEXT = """ style='mso-number-format:"\\@"; white-space:pre-wrap' sdnum="1033;0;@\""""


def put(rows: Sequence[Sequence[str]], numbers: Sequence[bool]) -> None:
    """Put the cells on the clipboard; `numbers` tells of each column whether a spreadsheet may reckon with its figures.

    What stands there besides bare figures is a text all the same: "150.000" is 150 to an English Excel.
    """
    cells = (
        "".join(f"<td{'' if one and text.isdecimal() else _TEXT}>{_marked(text)}</td>" for text, one in told)
        for told in (zip(row, numbers, strict=True) for row in rows)
    )
    data = QMimeData()
    data.setText("\n".join("\t".join(map(_cell, row)) for row in rows))
    data.setHtml(f"<meta charset='utf-8'><table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")
    QGuiApplication.clipboard().setMimeData(data)


def _cell(text: str) -> str:
    """A cell as spreadsheets copy it: quoted when it holds a line break or a tab, or begins with a quotation mark."""
    text = safe_text(text)
    quoted = any(sign in text for sign in "\n\t") or text.startswith('"')
    return '"' + text.replace('"', '""') + '"' if quoted else text


def _marked(text: str) -> str:
    """The text in HTML; its line breaks stay within the cell."""
    return escape(text).replace("\n", "<br style='mso-data-placement:same-cell'>")
