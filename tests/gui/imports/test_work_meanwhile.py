"""Work beside the window that ends while a list is being written: its results wait until the fair takes them."""

import threading
from pathlib import Path
from typing import Any

import pytest
from fair_to_edit import picture
from pytestqt.qtbot import QtBot
from test_import_page import many, opened, reach_writing

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.gui.imports import import_run
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import history, records
from boothapp.tasks import add_photos


def test_photos_that_come_while_a_list_is_written_are_there_afterwards(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fair = window.document.fair
    with fair.edit("test"):
        one = Exhibitor("HTX Tân Hương")
        records.save(fair.db, one, Product(one.id, "Miến", id="p"))
    goes_on, took = threading.Event(), add_photos.take_all

    def slow(*arguments: Any) -> Any:
        goes_on.wait(20)
        return took(*arguments)

    monkeypatch.setattr(add_photos, "take_all", slow)
    products = window.go("products", id="p")
    assert isinstance(products, ProductsPage)
    products.desk.arrivals.take_files("p", [picture(tmp_path / "mien.jpg", 1)])
    assert window.jobs.running
    listed = tmp_path / "ca-mau.csv"
    listed.write_text(many(400), encoding="utf-8-sig")
    shown = opened(window, qtbot, listed)
    shown.accept.click()
    reach_writing(shown, qtbot)
    goes_on.set()
    assert window.jobs._pool.waitForDone(20_000)  # before another slice is written
    qtbot.waitUntil(lambda: shown.run.state == import_run.WRITTEN and not window.jobs.running, timeout=20_000)
    assert [one.code for one in history.entries(fair)[:2]] == ["add_photos", "import"]
    assert shown.run.written_as == history.entries(fair)[1].id and len(records.where(fair.db, Exhibitor)) == 401
    assert [photo.product_id for photo in records.where(fair.db, Photo)] == ["p"]
