"""Every page in both themes and languages, at the smallest size and with large text: nothing is clipped."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.page_table import PAGES
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import SMALLEST, MainWindow
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.store import records


@pytest.fixture
def filled(document: Document) -> Document:
    with document.edit("intake", exhibitor="x"):
        for number in range(3):
            one = Exhibitor(f"Hợp tác xã nông nghiệp số {number}", kind="cooperative", phone="0905 123 456")
            records.save(document.fair.db, one, Product(one.id, "Mật ong hoa cà phê", price_dong=145_000))
    return document


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, "light")
    translation.use("vi")


def clipped(page: QWidget) -> list[str]:
    """The words of labels, buttons and tabs that have less room than they need."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel):
            narrow = not widget.wordWrap() and widget.text() and widget.sizeHint().width() > widget.width()
        elif isinstance(widget, QToolButton):
            narrow = widget.text() and widget.sizeHint().width() > widget.width() and not widget.icon()
        elif isinstance(widget, QAbstractButton):
            narrow = widget.text() and widget.sizeHint().width() > widget.width()
        else:
            narrow = isinstance(widget, QTabBar) and widget.sizeHint().width() > widget.width()
        if narrow:
            found.append(f"{type(widget).__name__} {widget.objectName()}: {getattr(widget, 'text', str)()}")
    return found


@pytest.mark.parametrize(
    ("mode", "language", "percent"), [("light", "vi", 100), ("dark", "en", 100), ("light", "vi", 125)]
)
def test_no_page_is_clipped_at_the_smallest_size(
    filled: Document,
    preferences: Preferences,
    dressed: QApplication,
    qtbot: QtBot,
    mode: str,
    language: str,
    percent: int,
) -> None:
    theme.apply(dressed, mode, percent)
    translation.use(language)
    jobs = Jobs()
    window = MainWindow(filled, preferences, jobs)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.restore({})
    window.show()
    qtbot.waitExposed(window)
    wrong = []
    for entry in PAGES:
        page = window.go(entry.key)
        QApplication.processEvents()
        hint = window.minimumSizeHint()
        if hint.width() > SMALLEST[0] or hint.height() > SMALLEST[1]:
            wrong.append(f"{entry.key}: needs {hint.width()} × {hint.height()}")
        wrong += [f"{entry.key}: {one}" for one in clipped(page)]
    jobs.stop_all()
    window.close()
    assert wrong == []
