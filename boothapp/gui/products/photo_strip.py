"""The photos of a product in a row, the main one first: put in order by dragging or by keys."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from boothapp.gui import icons, theme
from boothapp.gui.products.dragging import PHOTOS, carrying, dragged
from boothapp.gui.widgets.thumbnails import photo_file, photo_image

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo

_PICTURE = QSize(42, 32)
_BAR = 3  # pixels wide
_ID = Qt.ItemDataRole.UserRole


class PhotoStrip(QListWidget):
    """One photo is current; several can be selected, to be turned, cut or removed together."""

    chosen = Signal(str)  # id of the current photo
    order_wanted = Signal(list)  # ids
    place_changed = Signal(int)  # where photos that are dragged would stand; -1 = they are gone

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._shown_place, self._bar = folder, -1, QRect()
        self.setObjectName("products.photos")
        self.setProperty("ring", "true")
        self.setProperty("photos", "true")  # a frame marks the selected ones
        self.setAccessibleName(self.tr("Các ảnh của sản phẩm, ảnh chính đứng đầu"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(_PICTURE)
        self.setGridSize(_PICTURE + QSize(7, 7))
        self.setFixedHeight(_PICTURE.height() + 18)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.currentItemChanged.connect(self._tell)

    @property
    def ids(self) -> list[str]:
        """The photos in their order."""
        return [self.item(number).data(_ID) for number in range(self.count())]

    @property
    def selected(self) -> list[str]:
        """The selected photos in their order."""
        return [self.item(number).data(_ID) for number in range(self.count()) if self.item(number).isSelected()]

    def show_photos(self, photos: "Sequence[Photo]", current: str) -> None:
        """Show these; a selection of several stays on its photos until another one is made current.

        Items stay while the photos are the same: one that is being dragged must not go.
        """
        self.blockSignals(True)
        pictures = [_untinted(self._pixmap(photo)) for photo in photos]
        if [photo.id for photo in photos] != self.ids:
            self._fill(photos, pictures, current)
        else:
            for number, picture in enumerate(pictures):
                self.item(number).setIcon(picture)
        if self._current != current:
            self.choose(current)
        self.blockSignals(False)

    def _fill(self, photos: "Sequence[Photo]", pictures: Sequence[QIcon], current: str) -> None:
        selected = set(self.selected)
        self.clear()
        for number, (photo, picture) in enumerate(zip(photos, pictures, strict=True)):
            item = QListWidgetItem(picture, "", self)
            item.setData(_ID, photo.id)
            words = self.tr("Ảnh {number}").format(number=number + 1)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Ảnh chính") if number == 0 else words)
        self.choose(current)
        keep = selected & {photo.id for photo in photos}
        if len(keep) > 1:
            for number in range(self.count()):
                self.item(number).setSelected(self.item(number).data(_ID) in keep)

    @property
    def _current(self) -> str:
        item = self.currentItem()
        return str(item.data(_ID)) if item else ""

    def choose(self, photo_id: str) -> None:
        """Make a photo the current one."""
        for number in range(self.count()):
            if self.item(number).data(_ID) == photo_id:
                self.setCurrentRow(number, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _pixmap(self, photo: "Photo") -> QPixmap:
        ratio = self.devicePixelRatioF()
        file = photo_file(self._folder, photo)
        image = photo_image(file, _PICTURE, ratio) if file else None
        if image is None or image.isNull():
            return icons.pixmap("photo", "muted", 24, ratio)
        return QPixmap.fromImage(image)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ID))

    # dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected photos; their picture hangs below the hand, so that the bar where they go is seen."""
        drag = QDrag(self)
        drag.setMimeData(self.mimeData(self.selectedItems()))
        drag.setPixmap(self.currentItem().icon().pixmap(_PICTURE, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(_PICTURE.width() // 2, -self.height() // 2))
        drag.exec(actions)

    def mimeTypes(self) -> list[str]:
        return [PHOTOS]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return carrying([item.data(_ID) for item in items])

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(self._own(event)))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        moved = self._own(event)
        self._show_place(event if moved else None, self._rest(moved))
        event.setAccepted(bool(moved))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_place(None, ())

    def dropEvent(self, event: QDropEvent) -> None:
        moved = self._own(event)
        self._show_place(None, ())
        event.setAccepted(bool(moved))
        event.setDropAction(Qt.DropAction.CopyAction)  # the list is filled anew; Qt must not take rows out of it
        if moved:
            rest = self._rest(moved)
            at = self._place(event, rest)
            self.order_wanted.emit([*rest[:at], *moved, *rest[at:]])

    def _show_place(self, event: QDropEvent | None, rest: Sequence[str]) -> None:
        """Show where photos that are dragged would stand among those that stay."""
        place = self._place(event, rest) if event else -1
        if place == self._shown_place:
            return
        self._shown_place = place
        if event:
            beside = self.ids.index(rest[min(place, len(rest) - 1)]) if rest else 0
            area = self.visualItemRect(self.item(beside))
            left = area.left() if place < len(rest) else area.right() - _BAR
            self._bar = QRect(left, area.top(), _BAR, area.height())
        self.place_changed.emit(place)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar stands where the photos that are dragged would."""
        super().paintEvent(event)
        if self._shown_place >= 0:
            QPainter(self.viewport()).fillRect(self._bar, theme.colour("primary"))

    def _rest(self, moved: Sequence[str]) -> list[str]:
        return [id_ for id_ in self.ids if id_ not in moved]

    def _own(self, event: QDropEvent) -> list[str]:
        """The photos of this strip that are dragged."""
        found = dragged(event.mimeData())
        return [id_ for id_ in self.ids if id_ in found.photos] if found else []

    def _place(self, event: QDropEvent, rest: Sequence[str]) -> int:
        """Before which of the photos that stay the others are let go."""
        x = event.position().x()
        for number in range(self.count()):
            item = self.item(number)
            if item.data(_ID) in rest and x < self.visualItemRect(item).center().x():
                return rest.index(item.data(_ID))
        return len(rest)


def _untinted(pixmap: QPixmap) -> QIcon:
    """An icon with the photo's own colours also where it is selected: its frame says that."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
