"""Buttons in the look of the program."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import theme
from boothapp.gui.widgets.plain import button


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_primary_button_that_cannot_be_pressed_keeps_its_icon(mode: str, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, mode)
    made = button("Thêm đơn vị", "plus", "primary")
    qtbot.addWidget(made)
    for state, token in ((QIcon.Mode.Normal, "on_primary"), (QIcon.Mode.Disabled, "muted")):
        picture = made.icon().pixmap(QSize(64, 64), state).toImage()
        assert picture.pixelColor(32, 32).name().upper() == theme.hex_of(token)
