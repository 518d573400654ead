"""A page of records is there before its chips are counted, which looks at every record."""

import pytest
from product_fair import COFFEE
from pytestqt.qtbot import QtBot

from boothapp.gui.document import Document
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import product_lists


def test_rows_are_shown_before_anything_is_counted(
    stocked: Document, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[object] = []
    counts = product_lists.counts
    monkeypatch.setattr(product_lists, "counts", lambda *asked: counted.append(asked) or counts(*asked))
    page = window.go("products", id=COFFEE)
    assert isinstance(page, ProductsPage)
    assert page.isVisible() and page.list.model.ids and page.details.panel.id == COFFEE and not counted
    qtbot.waitUntil(lambda: len(counted) == 1)
