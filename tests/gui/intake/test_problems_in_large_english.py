"""What is wrong with a field of the slip can be read whole in the smallest window, in English, with large text."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.plain import SentencesLabel


@pytest.fixture
def page(document: Document, preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[IntakePage]:
    theme.apply(qapp, "light", 125)
    translation.use("en")
    window = MainWindow(document, preferences, Jobs())
    qtbot.addWidget(window)
    window.resize(1180, 600)
    window.show()
    window.activateWindow()
    shown = window.go("intake")
    assert isinstance(shown, IntakePage)
    yield shown
    window.jobs.stop_all()
    window._leaving._keep = None
    window.close()
    translation.use("vi")
    theme.apply(qapp, "light")


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("tax_id", "12", "10, 12 or 13 digits"),
        ("tax_id", "4600123457", "Check the last digit"),
        ("phone", "0912 34", "Digits missing: 4"),
        ("phone", "0912 345 678 99", "One number is wrong"),
        ("phone", "09123456789012", "Extra digits: 4"),
        ("phone", "hoi sau", "Not a phone number"),
        ("booths_requested", "7500", "Booths: 0 to 200"),
        ("booths_requested", "1,5", "Whole booths only"),
        ("place", "Xu la", "Unknown province"),
        ("price", "abc", "Not a price"),
        ("price", "5", "Very low price"),
    ],
)
def test_a_sentence_is_read_whole(page: IntakePage, qtbot: QtBot, name: str, typed: str, said: str) -> None:
    field = (page.rows.editor if name == "price" else page.form).fields[name]
    field.line.setFocus()
    qtbot.keyClicks(field.line, typed)
    page.form.fields["name"].line.setFocus()
    label = field.findChild(SentencesLabel)
    assert label is not None and label.text().startswith(said)
    assert label._shown() in (said, label.text())
