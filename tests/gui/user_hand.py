"""What a user does to a window and sees in it, through its real widgets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from dragging import BOTH, drop_on
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.gui.page import Page
from boothapp.gui.settings.picture_field import PictureField
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.history_list import HistoryList
from boothapp.gui.widgets.record_model import RecordModel

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Made = TypeVar("Made", bound=QWidget)
PageClass = TypeVar("PageClass", bound=Page)


@dataclass
class Hand:
    """Types, presses and drops in one window; `files` is a folder for what is dropped."""

    window: MainWindow
    qtbot: QtBot
    files: Path

    @property
    def page(self) -> Any:
        return self.window.page

    def go(self, kind: type[PageClass], **arguments: Any) -> PageClass:
        """Show a page."""
        page = self.window.go(kind.key, **arguments)
        assert isinstance(page, kind)
        return page

    def find(self, kind: type[Made], name: str, inside: QWidget | None = None) -> Made:
        """Return the first visible widget of this object name, waiting for it to appear."""
        found: list[Made] = []

        def appeared() -> bool:
            found[:] = [one for one in (inside or self.window).findChildren(kind, name) if one.isVisible()]
            return bool(found)

        self.wait(appeared)
        return found[0]

    def click(self, name: str, inside: QWidget | None = None) -> None:
        """Press a button of the page."""
        made = self.find(QAbstractButton, name, inside)
        assert made.isEnabled(), name
        self.qtbot.mouseClick(made, Qt.MouseButton.LeftButton)

    def write(self, field: QWidget, text: str) -> None:
        """Put other words into a field and leave it."""
        field.setFocus()
        assert isinstance(field, QLineEdit | QPlainTextEdit) and field.hasFocus(), field.objectName()
        field.selectAll()
        type_text(field, text) if text else self.press(field, Qt.Key.Key_Delete)
        field.clearFocus()

    def choose(self, box: QComboBox, value: object) -> None:
        """Choose from a list as a click does."""
        box.setFocus()
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    def press(self, widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press keys in a widget."""
        widget.setFocus()
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or widget, key, held)

    def copy(self, text: str) -> None:
        """Put text on the clipboard, as a spreadsheet does."""
        QGuiApplication.clipboard().setText(text)

    def wait(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)

    def drop(self, target: QWidget, data: QMimeData, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        """Drag something into a widget and let it go at a place."""
        assert drop_on(target, data, at, actions=BOTH, held=held), target.objectName()


def files_data(files: Sequence[Path]) -> QMimeData:
    """Return files as a drag brings them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def seen(part: QWidget) -> list[tuple[str, str]]:
    """Return what a part of the window says, from top to bottom; the history, which grows by undo, is left out."""
    return [found for one in (part, *_inside(part)) for found in _said(one)]


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """The visible widgets below a widget."""
    if isinstance(widget, QAbstractItemView | HistoryList):
        return
    children = [one for one in widget.children() if isinstance(one, QWidget) and not one.isHidden()]
    for child in sorted(children, key=lambda one: (one.y(), one.x())):
        yield child
        yield from _inside(child)


def _said(part: QWidget) -> Iterator[tuple[str, str]]:
    name = part.objectName() or type(part).__name__
    if isinstance(part, QComboBox):
        yield name, part.currentText()
    elif isinstance(part, QPlainTextEdit):
        yield name, part.toPlainText()
    elif isinstance(part, QAbstractItemView):
        yield from ((name, told) for told in _rows(part))
    elif isinstance(part, QAbstractButton):
        yield name, f"{part.text()} {part.isChecked()}"
    elif isinstance(part, QLineEdit | QLabel):
        yield name, part.text()
    if isinstance(file := getattr(part, "_file", None), Path):
        yield name, file.name
    if isinstance(part, PictureField):
        yield name, str(part._photo)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(model, RecordModel):
        yield from (str(model.row(number)) for number in range(model.rowCount()))
    elif isinstance(view, QListView):
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            yield f"{index.data()} {index.data(Qt.ItemDataRole.UserRole)}"  # photos have only an id
    else:
        yield from _cells(model, QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data())
            yield from _cells(model, index)
