"""What the tests of intake share."""

import pytest
from pytestqt.qtbot import QtBot

from boothapp.gui.intake.page import IntakePage
from boothapp.gui.shell.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> IntakePage:
    """The page with the cursor in the name of an empty slip."""
    shown = window.go("intake")
    assert isinstance(shown, IntakePage)
    window.activateWindow()
    qtbot.waitUntil(shown.form.fields["name"].line.hasFocus)
    return shown
