"""Photos and pictures dragged over the page of products."""

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.domain.photo import Photo
from boothapp.gui.products.dragging import PHOTOS
from boothapp.gui.products.page import ProductsPage
from boothapp.store import photos

NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def shown(page: ProductsPage, product_id: str) -> list[Photo]:
    return photos.of_product(page.document.fair.db, product_id)


def names(page: ProductsPage, product_id: str) -> list[str]:
    return [photo.original_name for photo in shown(page, product_id)]


def drop(target: QWidget, data: QMimeData, at: QPointF, held: Qt.KeyboardModifier = NONE) -> bool:
    """Drag something over a place of a widget and let it go there; returns whether the widget took it."""
    for event in (
        QDragEnterEvent(at.toPoint(), BOTH, data, Qt.MouseButton.LeftButton, held),
        QDragMoveEvent(at.toPoint(), BOTH, data, Qt.MouseButton.LeftButton, held),
        QDropEvent(at, BOTH, data, Qt.MouseButton.LeftButton, held),
    ):
        event.ignore()
        QApplication.sendEvent(target, event)
        if not event.isAccepted():
            return False
    return True


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
