"""Tooltips show what users wrote as it stands."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from boothapp.gui import tooltips


def shown(tooltip: str) -> str:
    """What Qt's tooltip draws."""
    if not Qt.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "text",
    [
        "Công ty A & B",
        "Gốm “Yang Tao”, loại 'đặc biệt'",
        "<b>đậm</b>",
        "a < b > c",
        "&lt;b&gt;",
        "&amp;",
        "Một\n<i>hai</i>",
        "<i>hai</i>\nba",
    ],
)
def test_a_text_is_shown_as_it_stands(text: str) -> None:
    assert shown(tooltips.plain(text)) == text
