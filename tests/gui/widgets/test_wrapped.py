"""Texts on several lines."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from boothapp.gui import fonts
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import wrapped


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("", 2, [""]),
        ("Tân Cương", 2, ["Tân Cương"]),
        ("Cơ khí nông nghiệp An Phát", 2, ["Cơ khí nông nghiệp", "An Phát"]),
        ("Cơ khí nông nghiệp An Phát", 1, ["Cơ khí…"]),
        ("Cơ khí nông nghiệp An Phát và cơ khí nông nghiệp", 2, ["Cơ khí nông nghiệp", "An Phát và…"]),
    ],
)
def test_lines(qapp: QApplication, text: str, most: int, expected: list[str]) -> None:
    font = fonts.font(Role.STRONG)
    metrics = QFontMetrics(font)
    room = metrics.horizontalAdvance("Cơ khí nông nghiệp") + 4
    found = wrapped.lines(text, font, room, most)
    assert len(found) == len(expected) and all(metrics.horizontalAdvance(line) <= room for line in found)
    for line, wanted in zip(found, expected, strict=True):
        assert line == wanted or (wanted.endswith("…") and line.endswith("…") and line.startswith(wanted[:-1]))


def test_no_letter_is_lost_behind_an_emoji(qapp: QApplication) -> None:
    text = "🍵🍵 Chè Tân Cương và An Phát 🍵 Sông Hồng"
    found = wrapped.lines(text, fonts.font(Role.BODY), 90, 9)
    assert len(found) > 2 and " ".join(found) == text
