"""Nothing on the page is cut: it fits the smallest window, in large type too, and words have their room."""

import pytest
from product_fair import HONEY
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.product import Recognition
from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import SMALLEST, MainWindow
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.store import records


@pytest.mark.parametrize(
    ("mode", "language", "percent"), [("light", "vi", 100), ("dark", "en", 100), ("light", "vi", 125)]
)
def test_words_have_their_room(
    stocked: Document,
    preferences: Preferences,
    qtbot: QtBot,
    qapp: QApplication,
    mode: str,
    language: str,
    percent: int,
) -> None:
    long = Recognition(
        HONEY, "other", text="Giải thưởng Chất lượng Quốc gia cho sản phẩm tiêu biểu của khu vực", position=1
    )
    with stocked.fair.edit("add_recognition"):
        records.save(stocked.fair.db, Recognition(HONEY, "ocop", stars=3, decision_date="2022-01-01"), long)
    theme.apply(qapp, mode, percent)
    translation.use(language)
    window = MainWindow(stocked, preferences, Jobs())
    qtbot.addWidget(window, before_close_func=lambda one: one.jobs.stop_all())
    window.resize(*SMALLEST)
    window.restore({})
    window.show()
    page = window.go("products", id=HONEY)
    assert isinstance(page, ProductsPage)
    try:
        assert page.minimumSizeHint().width() <= SMALLEST[0] and page.minimumSizeHint().height() <= SMALLEST[1]
        page.list.gallery.choose_all(page.list.model.ids)
        views = [lambda: page.show_as("table"), page.set_many, page.new_record, lambda: page.show_as("gallery")]
        for show in (lambda: None, *views):
            show()
            qapp.processEvents()
            cut = [
                (type(one).__name__, one.text())
                for kind in (QLabel, QPushButton)
                for one in page.findChildren(kind)
                if one.isVisible()
                and not isinstance(one, ElidedLabel)
                and one.sizeHint().width() > one.width()
                and not (isinstance(one, QLabel) and one.wordWrap())
            ]
            assert cut == []
            column = page.details.panel.column
            assert column.widget().width() <= column.viewport().width()
    finally:
        window.jobs.stop_all()
        theme.apply(qapp, "light")
        translation.use("vi")
