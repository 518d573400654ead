"""A list to choose from never cuts its words in the middle of a letter."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import theme
from boothapp.gui.widgets.fields import ChoiceBox

LONG = "B · Trung du và miền núi – Đồng bằng Bắc bộ"


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> ChoiceBox:
    theme.apply(qapp, "light")
    made = ChoiceBox("test.zone", [("b", LONG), ("a", "A")])
    qtbot.addWidget(made)
    made.resize(140, 32)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_words_without_room_end_with_dots_and_are_told_whole(box: ChoiceBox) -> None:
    assert box.toolTip() == LONG
    cut = box.grab().toImage()

    def looks_like(words: str) -> bool:
        box.setItemText(0, words)
        return bool(box.grab().toImage() == cut)

    assert any(looks_like(f"{LONG[:letters]}…") for letters in range(5, 30))
    box.set_value("a")
    assert box.toolTip() == ""


def test_the_open_list_is_as_wide_as_its_words(box: ChoiceBox) -> None:
    box.showPopup()
    assert box.view().width() >= box.fontMetrics().horizontalAdvance(LONG)
    box.hidePopup()
