"""Photos and pictures dragged over the page of products."""

import json
from pathlib import Path

from dragging import BOTH, drop_on
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtWidgets import QWidget

from boothapp.domain.photo import Photo
from boothapp.gui.products.dragging import PHOTOS
from boothapp.gui.products.page import ProductsPage
from boothapp.store import photos

NONE = Qt.KeyboardModifier.NoModifier


def shown(page: ProductsPage, product_id: str) -> list[Photo]:
    return photos.of_product(page.document.fair.db, product_id)


def names(page: ProductsPage, product_id: str) -> list[str]:
    return [photo.original_name for photo in shown(page, product_id)]


def drop(target: QWidget, data: QMimeData, at: QPointF, held: Qt.KeyboardModifier = NONE) -> bool:
    """Drag something into a widget and let it go at a place; returns whether the widget took it."""
    return drop_on(target, data, at, actions=BOTH, held=held)


def files_data(files: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def photo_data(*ids: str) -> QMimeData:
    data = QMimeData()
    data.setData(PHOTOS, json.dumps(ids).encode())
    return data


def on_card(page: ProductsPage, product_id: str) -> QPointF:
    number = page.list.model.number_of(product_id)
    assert number is not None
    return QPointF(page.list.gallery.visualRect(page.list.model.index(number, 0)).center() - QPoint(8, 8))
