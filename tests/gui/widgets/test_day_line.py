"""A line for a day."""

from PySide6.QtWidgets import QCalendarWidget, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.gui.widgets.day_line import DayLine


def test_a_line_that_takes_no_typing_offers_no_calendar(qtbot: QtBot) -> None:
    made = DayLine("day", "Chọn ngày")
    qtbot.addWidget(made)
    made.show()
    button = made.findChild(QToolButton)
    assert button.isVisible()
    made.setReadOnly(True)
    assert made.isReadOnly() and not button.isVisible()
    made.setReadOnly(False)
    assert button.isVisible()
    made.open_calendar()
    assert made.findChildren(QCalendarWidget)
