"""The page of products does not work while another page is shown, and is up to date when it is seen again."""

import pytest
from product_fair import VASE

from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import product_lists, records


def test_an_unseen_page_reads_the_fair_when_it_is_seen_again(
    page: ProductsPage, window: MainWindow, stocked: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.list.choose(VASE)
    read = []
    ids = product_lists.ids
    monkeypatch.setattr(product_lists, "ids", lambda *asked, **how: read.append(asked) or ids(*asked, **how))
    window.go("overview")
    with stocked.fair.edit("test"):
        records.remove(stocked.fair.db, Product, [VASE])
    assert read == []
    window.go("products")
    assert read and VASE not in page.list.model.ids and page.list.view.current_id != VASE


def test_a_page_that_is_led_to_a_new_record_shows_it(page: ProductsPage, window: MainWindow, stocked: Document) -> None:
    window.go("overview")
    with stocked.fair.edit("test"):
        records.save(stocked.fair.db, Product("e-farm", "Trà vỏ cà phê", id="p-new"))
    window.go("products", id="p-new")
    assert page.list.view.current_id == "p-new"
    assert page.details.panel.id == "p-new"
