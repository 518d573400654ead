"""A fair with two exhibitors and four products, and the page that shows them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from product_fair import COFFEE, HONEY, POT, VASE
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.messages import Message
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks import add_photos


@pytest.fixture
def pictures(tmp_path: Path) -> Callable[..., list[Path]]:
    """Make JPEG files of one colour each."""

    def make(*names: str, size: tuple[int, int] = (600, 450)) -> list[Path]:
        folder = tmp_path / "ảnh"
        folder.mkdir(exist_ok=True)
        for number, name in enumerate(names):
            colour = (40 * number % 255, 90, len(name) * 9 % 255)
            Image.new("RGB", size, colour).save(folder / name)
        return [folder / name for name in names]

    return make


@pytest.fixture
def stocked(document: Document) -> Document:
    with document.fair.edit("sample"):
        farm, kiln = Exhibitor("HTX Cà phê Đồi Xanh", id="e-farm"), Exhibitor("Cơ sở Gốm Yang Tao", id="e-kiln")
        food = ProductGroup("cnnt", "1", "Thực phẩm chế biến", id="g-food")
        records.save(document.fair.db, farm, kiln, food)
        records.save(
            document.fair.db,
            Product(farm.id, "Cà phê Robusta", price_dong=185_000, group_id=food.id, group_text=food.name, id=COFFEE),
            Product(farm.id, "Mật ong hoa cà phê", position=1, id=HONEY),
            Product(kiln.id, "Chum rượu gốm đen", price_dong=650_000, description="Đen bóng.", id=POT),
            Product(kiln.id, "Bình gốm men lam", position=1, id=VASE),
        )
    return document


@pytest.fixture
def page(stocked: Document, window: MainWindow, qtbot: QtBot) -> Iterator[ProductsPage]:
    shown = window.go("products")
    assert isinstance(shown, ProductsPage)
    window.activateWindow()
    shown.list.gallery.setFocus()
    qtbot.waitUntil(shown.list.gallery.hasFocus)
    yield shown
    shown.desk.looks.stop()
    shown.list.gallery.pictures.stop()


@pytest.fixture
def with_photos(page: ProductsPage, pictures: Callable[..., list[Path]]) -> ProductsPage:
    """The honey has three photos; it is shown, and its photo has the focus."""
    add_photos.to_product(page.document.fair, HONEY, pictures("một.jpg", "hai.jpg", "ba.jpg"))
    page.arrive(id=HONEY)
    page.details.panel.photos.frame.setFocus()
    return page


@pytest.fixture
def told(page: ProductsPage) -> list[Message]:
    found: list[Message] = []
    page.workplace.messages.banner_wanted.connect(found.append)
    page.workplace.messages.toast_wanted.connect(found.append)
    return found
