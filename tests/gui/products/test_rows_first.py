"""A search shows its rows at once; counts and the product beside them follow when the rows are painted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from product_fair import COFFEE, POT
from pytestqt.qtbot import QtBot

from boothapp.gui.document import Document
from boothapp.gui.products.page import ProductsPage
from boothapp.store import product_lists
from boothapp.tasks import add_photos


def test_rows_are_there_before_counts_and_details(
    page: ProductsPage, stocked: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.list.choose(COFFEE)
    counted = []
    counts = product_lists.counts
    monkeypatch.setattr(product_lists, "counts", lambda *asked: counted.append(asked) or counts(*asked))
    page.search_box.setText("chum")
    page.search_box.returnPressed.emit()
    assert page.list.model.ids == [POT] and not counted and page.details.panel.id == COFFEE
    qtbot.waitUntil(lambda: page.details.panel.id == POT)
    assert len(counted) == 1


def test_a_product_that_is_led_to_at_once_is_shown_at_once(page: ProductsPage, qtbot: QtBot) -> None:
    page.search_box.setText("chum")
    page.search_box.returnPressed.emit()
    page.list.choose(COFFEE)
    assert page.details.panel.id == COFFEE


def test_a_search_that_finds_nothing_leaves_nothing_beside_it(page: ProductsPage, qtbot: QtBot) -> None:
    page.search_box.setText("xe máy")
    page.search_box.returnPressed.emit()
    qtbot.waitUntil(lambda: page.details.panel.id == "")


def test_photos_are_compared_after_the_product_is_shown(
    page: ProductsPage, pictures: Callable[..., list[Path]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_photos.to_product(page.document.fair, POT, pictures("a.jpg"))
    page.desk.stop_looking()
    looked: list[object] = []
    monkeypatch.setattr(page.desk.looks, "want_twins", lambda *asked: looked.append(asked))
    page.list.choose(COFFEE)
    page.list.choose(POT)
    assert page.details.panel.id == POT and len(page.desk.photos) == 1 and not looked
    qtbot.waitUntil(lambda: len(looked) == 1)
    page.list.choose(COFFEE)
    page.list.choose(POT)
    page.desk.stop_looking()
    qtbot.wait(0)
    assert len(looked) == 1
