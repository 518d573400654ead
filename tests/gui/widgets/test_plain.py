"""Buttons and labels in the look of the program."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import theme
from boothapp.gui.widgets.plain import ElidedLabel, SentencesLabel, button


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_primary_button_that_cannot_be_pressed_keeps_its_icon(mode: str, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, mode)
    made = button("Thêm đơn vị", "plus", "primary")
    qtbot.addWidget(made)
    for state, token in ((QIcon.Mode.Normal, "on_primary"), (QIcon.Mode.Disabled, "muted")):
        picture = made.icon().pixmap(QSize(64, 64), state).toImage()
        assert picture.pixelColor(32, 32).name().upper() == theme.hex_of(token)


def test_where_there_is_no_room_a_sentence_is_left_out_and_none_is_cut(qtbot: QtBot) -> None:
    made = SentencesLabel("Còn thiếu 3 chữ số. Ví dụ: 0905 123 456")
    qtbot.addWidget(made)
    made.show()
    whole = made.fontMetrics().horizontalAdvance(made.text())
    for width, shown in ((whole + 1, made.text()), (whole - 1, "Còn thiếu 3 chữ số")):
        made.resize(width, 20)
        assert made._shown() == shown
    assert made.toolTip() == made.text()
    made.resize(60, 20)
    assert made._shown().endswith("…")


def test_of_a_long_path_the_folder_is_seen(qtbot: QtBot) -> None:
    made = ElidedLabel("/home/lan/Documents/Hội chợ/2026/Hoi-cho-mau", cut=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(made)
    made.resize(220, 20)
    assert "…" in made._shown() and made._shown().startswith("/home") and made._shown().endswith("cho-mau")
