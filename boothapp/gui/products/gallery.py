"""The gallery: cards of products in as many columns as there is room for, over the same model as the table."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui.products import card
from boothapp.gui.products.dragging import Dragged, dragged
from boothapp.gui.widgets.drop_sign import DropSign
from boothapp.gui.widgets.file_drops import Answer
from boothapp.gui.widgets.pictures import Pictures
from boothapp.gui.widgets.record_model import Index, RecordModel
from boothapp.gui.widgets.record_view import RecordView
from boothapp.gui.widgets.thumbnails import photo_file, photo_image

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo, Shown

_GAP = 10
_ABOVE = 8  # of the gap stands above a card, so that what is scrolled is cut at the edge of the list
_NARROWEST = card.WIDTH + 2  # of a cell; a little less than a card and its gap, so that four fit beside details
_LOOK_MS = 30  # after scrolling
_REMEMBERED = 400  # products whose last picture is shown dimmed while a new one is made
_BATCH = 1000  # cards that get their places at once


class CardDelegate(QStyledItemDelegate):
    """Paints a product as a card."""

    def __init__(self, gallery: "Gallery") -> None:
        super().__init__(gallery)
        self._gallery = gallery

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._gallery.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._gallery.records.row(index.row())
        if row is not None:
            area: QRect = option.rect
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            look = self._gallery.look_of(index.row(), chosen=chosen)
            card.paint(painter, area.adjusted(0, _ABOVE, -_GAP, _ABOVE - _GAP), row, look, focused=focused)


class Gallery(RecordView, QListView):
    """Cards of equal size; takes pictures that are let go over one."""

    opened = Signal()  # Enter or a double click on a card
    removal_wanted = Signal()
    dropped = Signal(object, str)  # Dragged, id of the product or "" beside the cards
    lacking = Signal(object)  # list[Photo] on the screen that have no picture yet
    seen = Signal(object)  # list[Photo] on the screen

    def __init__(self, records: RecordModel, folder: Path, hint_of: Callable[["Photo"], str]) -> None:
        super().__init__()
        self.records, self._folder, self._hint_of = records, folder, hint_of
        self.cell = QSize(card.WIDTH + _GAP, card.height() + _GAP)
        self.takes_drops = True
        self.is_lost: Callable[[Photo], bool] = lambda _photo: False
        self.answer_of: Callable[[Dragged, str], Answer | None] = lambda _dragged, _product: None
        self.pictures = Pictures(photo_image, QSize(1, 1), self)
        self.pictures.ready.connect(self._repaint)
        self._files: dict[Shown, Path] = {}  # of photos that have a picture
        self._last: dict[str, Path] = {}  # the file that a product's card showed last
        self._target: tuple[int | None, Answer | None] = None, None  # card under a drag, what is said to it
        self._sign: DropSign | None = None  # that says it where there is no card
        self._set_up(records)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self.want_shown)
        self._kept = QPersistentModelIndex()
        self._stay = QTimer(self, singleShot=True, interval=0)  # when the cards have their places
        self._stay.timeout.connect(self._stay_there)
        self.verticalScrollBar().valueChanged.connect(self._look_soon)
        records.modelReset.connect(self._look_soon)
        records.dataChanged.connect(self._look_soon)
        self.activated.connect(self.opened)

    def _set_up(self, records: RecordModel) -> None:
        self.setModel(records)
        self.setItemDelegate(CardDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)  # icon mode does the same, but takes twice as long for 50,000 cards
        self.setWrapping(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionRectVisible(True)  # only icon mode shows it by itself
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # columns do not jump when it comes
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setViewportMargins(16, 12 - _ABOVE, 0, 2)

    # what cards show

    def file_of(self, photo: "Photo | None") -> Path | None:
        """Return the picture of a photo, None when there is none yet."""
        if photo is None:
            return None
        if photo.shown not in self._files:
            found = photo_file(self._folder, photo, large=self.devicePixelRatioF() > 1)
            if found is None:
                return None
            self._files[photo.shown] = found
        return self._files[photo.shown]

    def look_of(self, number: int, *, chosen: bool = False) -> card.Look:
        """Return what the card of a row of the model shows besides its product."""
        row = self.records.row(number)
        if row is None:
            return card.Look(None)
        file = self.file_of(row.photo)
        picture, dimmed = self.pictures.picture(file) if file else None, False
        lost = row.photo is not None and (self.is_lost(row.photo) or (picture is not None and picture.isNull()))
        if picture and file:
            self._remember(row.id, file)
        elif row.photo and (last := self._last.get(row.id)):
            picture, dimmed = self.pictures.picture(last), True
        index = self.records.index(number, 0)
        return card.Look(
            picture or None,
            chosen,
            dimmed,
            flashing=self.records.data(index, Qt.ItemDataRole.BackgroundRole) is not None,
            sign="photo" if row.photo is None else "photo-off" if lost else "",
            fits=self.records.fits(number),
            hint=self._hint_of(row.photo) if row.photo else "",
            answer=self._target[1] if self._target[0] == number else None,
        )

    def _remember(self, id_: str, file: Path) -> None:
        self._last.pop(id_, None)
        self._last[id_] = file
        if len(self._last) > _REMEMBERED:
            del self._last[next(iter(self._last))]

    def hideEvent(self, event: QHideEvent) -> None:
        self.pictures.stop()  # before the window can go
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()

    def _look_soon(self) -> None:
        self._look.start()  # not connected itself: a scroll bar's value would become its interval

    def want_shown(self) -> None:
        """Read the pictures on the screen and of half a screenful around it."""
        if not self.isVisible():
            return
        columns = max(1, self.viewport().width() // max(self.cell.width(), 1))
        first = self.verticalScrollBar().value() // self.cell.height() * columns
        screen = (self.viewport().height() // self.cell.height() + 2) * columns
        shown = range(max(0, first - screen // 2), min(len(self.records.ids), first + screen + screen // 2))
        rows = (self.records.row(number) for number in shown)
        photos = [row.photo for row in rows if row is not None and row.photo]
        files = {photo.shown: file for photo in photos if (file := self.file_of(photo))}
        self.pictures.want(files.values())
        if lacking := [photo for photo in photos if photo.shown not in files]:
            self.lacking.emit(lacking)
        self.seen.emit([photo for photo in photos if photo.shown in files])

    def _repaint(self, _file: Any) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.maximumViewportSize().width() - 1  # Qt begins a new line before the last pixel
        columns = max(1, room // _NARROWEST)
        if not self._stay.isActive():
            current, area = self.currentIndex(), self.viewport().rect()
            kept = current if self.visualRect(current).intersects(area) else self.indexAt(QPoint(9, 9))
            self._kept = QPersistentModelIndex(kept)
        self.cell = QSize(room // columns, card.height() + _GAP)
        self.setGridSize(self.cell)
        width = self.cell.width() - _GAP - 2 * card.SIDE
        self.pictures.set_size(QSize(width, card.PICTURE_HEIGHT), self.devicePixelRatioF())
        super().resizeEvent(event)
        self._stay.start()
        self._look.start()

    def _stay_there(self) -> None:
        """With other columns, or another height, what was in sight stays there."""
        if self._kept == self.currentIndex():
            self.reveal(self._kept.row())
        elif self._kept.isValid():
            self.scrollTo(self._kept, QAbstractItemView.ScrollHint.PositionAtTop)

    def reveal(self, number: int) -> None:
        """Scroll to a card; when it has no place yet, all get theirs now."""
        self._stay.stop()
        index = self.records.index(number, 0)
        if not self.visualRect(index).isValid():
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()
            self.setLayoutMode(QListView.LayoutMode.Batched)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    # what is dragged over it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged_over(event)
        event.setAccepted(self._sent(event) is not None)  # else no move would follow

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        self._dragged_over(event)

    def _dragged_over(self, event: QDragMoveEvent) -> None:
        target, answer = self._asked(event)
        number = self.records.number_of(target) if target else None
        if self._target != (number, answer):
            self._target = number, answer
            self.viewport().update()
        if answer and not target:
            self._sign = self._sign or DropSign(self)
            self._sign.say(answer.words, refused=answer.refused)
        else:
            self._end_sign()
        event.setDropAction(Qt.DropAction.IgnoreAction if answer and answer.refused else Qt.DropAction.CopyAction)
        event.setAccepted(answer is not None)

    def _sent(self, event: QDropEvent) -> Dragged | None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return dragged(event.mimeData(), copy=bool(held)) if self.takes_drops else None

    def _asked(self, event: QDropEvent) -> tuple[str, Answer | None]:
        """The product under the cursor, and what is said to the drag there."""
        index, found = self.indexAt(event.position().toPoint()), self._sent(event)
        id_ = self.records.ids[index.row()] if index.isValid() else ""
        return id_, self.answer_of(found, id_) if found else None

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_drag()

    def _end_drag(self) -> None:
        self._target = None, None
        self._end_sign()
        self.viewport().update()

    def _end_sign(self) -> None:
        if self._sign:
            self._sign.end()
            self._sign = None

    def dropEvent(self, event: QDropEvent) -> None:
        (target, answer), found = self._asked(event), self._sent(event)
        self.dragLeaveEvent(QDragLeaveEvent())
        event.setAccepted(answer is not None and not answer.refused)
        if found and answer and not answer.refused:
            self.dropped.emit(found, target)
