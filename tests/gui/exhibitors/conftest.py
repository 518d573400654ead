"""The page of exhibitors over a small fair."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from grid import Grid
from pytestqt.qtbot import QtBot
from three_exhibitors import CAFE, CERAMICS, TEA

from boothapp.domain.exhibitor import Contact
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.store.fair import Fair


@pytest.fixture
def filled(document: Document) -> Document:
    """Three exhibitors; the first has a contact, two products and booth A09."""
    hall = Hall("Nhà A", 60, 40)
    booth = Booth(hall.id, "A09", 1, 1)
    people = Contact(CAFE.id, "Trần Thị Bích", phone="0987 000 111")
    goods = (Product(CAFE.id, "Cà phê bột"), Product(CAFE.id, "Mật ong hoa cà phê", position=1))
    with document.fair.edit("sample"):
        records.save(document.fair.db, CAFE, CERAMICS, TEA, people, *goods)
        records.save(document.fair.db, hall, booth, Assignment(booth.id, CAFE.id, status="confirmed"))
    return document


@pytest.fixture
def page(filled: Document, window: MainWindow, qtbot: QtBot) -> Iterator[ExhibitorsPage]:
    shown = window.go("exhibitors")
    assert isinstance(shown, ExhibitorsPage)
    window.activateWindow()
    shown.table.setFocus()
    qtbot.waitUntil(shown.table.hasFocus)
    yield shown


@pytest.fixture
def names(page: ExhibitorsPage) -> Callable[[], list[str]]:
    """What the table shows, from top to bottom."""
    return lambda: [page.list.model.index(row, 0).data() for row in range(page.list.model.rowCount())]


@pytest.fixture
def grid(page: ExhibitorsPage, qtbot: QtBot) -> Grid:
    return Grid(page, qtbot)


@pytest.fixture
def undone(document: Document, content: Callable[[Fair], Any], filled: Document) -> Iterator[None]:
    """After the test one Ctrl+Z puts everything back as it was."""
    before = content(document.fair)
    yield
    assert content(document.fair) != before
    document.undo()
    assert content(document.fair) == before
