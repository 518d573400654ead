"""What is pressed like a button: with the left button and by keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from boothapp.gui.widgets.pressed import Pressed


class Tile(Pressed, QWidget):
    chosen = Signal()

    def press(self) -> None:
        self.chosen.emit()


def test_a_click_enter_and_space_press_it_and_nothing_else_does(qtbot: QtBot) -> None:
    tile, pressed = Tile(), []
    qtbot.addWidget(tile)
    tile.chosen.connect(lambda: pressed.append(1))
    qtbot.mouseClick(tile, Qt.MouseButton.RightButton)
    qtbot.keyClick(tile, Qt.Key.Key_Tab)
    assert pressed == []
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert len(pressed) == 3
