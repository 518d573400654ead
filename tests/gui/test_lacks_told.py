"""What records lack is told alike on every page: by one rule, and in the same words."""

import pytest
from PySide6.QtWidgets import QLabel

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.overview.page import OverviewPage
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records

TEA = Exhibitor("HTX Chè", phone="0905 123 456")
GREEN = Product(TEA.id, "Chè xanh")
PICTURE = Photo("product", "0" * 64, "jpg", 9, 9, 9, GREEN.id)


def chips(widget):
    return [one for one in widget.findChildren(QLabel) if one.property("chip")]


def column(model, key):
    return next(number for number, one in enumerate(model.columns) if one.key == key)


@pytest.mark.parametrize(
    ("price", "on_slip", "of_exhibitor", "in_table", "of_product", "told"),
    [
        (None, "Thiếu giá", "Thiếu giá, Chưa có gian", "Giá, gian", "Giá", "1 thiếu ảnh hoặc giá"),
        (9_000, "Đủ phiếu", "Chưa có gian", "Gian", "", "Đều đủ ảnh và giá"),
    ],
)
def test_every_page_says_the_same(
    window: MainWindow,
    document: Document,
    price: int | None,
    on_slip: str,
    of_exhibitor: str,
    in_table: str,
    of_product: str,
    told: str,
) -> None:
    with document.fair.edit("intake", id=TEA.id):
        records.save(document.fair.db, TEA, Product(TEA.id, "Chè xanh", price_dong=price, id=GREEN.id), PICTURE)
    intake, exhibitors = window.go("intake"), window.go("exhibitors")
    products, overview = window.go("products"), window.go("overview")
    assert isinstance(intake, IntakePage) and isinstance(exhibitors, ExhibitorsPage)
    assert isinstance(products, ProductsPage) and isinstance(overview, OverviewPage)
    state = chips(intake.side)[0]
    assert state.text() == on_slip
    besides = "Nên có thêm: Thiếu tỉnh, Thiếu mã số thuế, Chưa đồng ý in, Thiếu tên Anh"
    assert state.toolTip() == f"{of_exhibitor}\n{besides}", "the chip says the gravest, its tooltip the rest"
    model = exhibitors.list.model
    missing = model.index(0, column(model, "missing"))
    assert missing.data() == in_table
    exhibitors.list.choose(TEA.id)
    assert ", ".join(exhibitors.details.panel.lacks.words) == of_exhibitor
    model = products.list.model
    assert model.index(0, column(model, "missing")).data() == of_product
    assert overview.products.sentence.text() == told
