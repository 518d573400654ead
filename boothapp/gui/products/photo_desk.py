"""What is done with the photos of products: which ones are meant, the commands, where pictures come from."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from boothapp.gui.products.dragging import picture_is_copied
from boothapp.gui.products.full_view import FullView, shown_file
from boothapp.gui.products.photo_arrivals import PhotoArrivals
from boothapp.gui.products.photo_cropper import PhotoCropper
from boothapp.gui.products.photo_looks import PhotoLooks
from boothapp.gui.products.photo_moves import PhotoMoves
from boothapp.gui.products.rendition_maker import RenditionMaker
from boothapp.gui.widgets.picture_choice import chosen_folder, chosen_pictures
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo
    from boothapp.gui.products.gallery import Gallery
    from boothapp.gui.products.product_panel import ProductPanel


_MOST_COMPARED = 40  # products of an exhibitor among whose photos the same picture is looked for


class PhotoDesk(QObject):
    """Knows the product and the photo that are shown, and what is selected."""

    changed = Signal()  # pictures were made, or looked at
    shown = Signal()  # another photo of the product is the current one

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page
        self.looks = PhotoLooks(workplace, self)
        self.maker = RenditionMaker(workplace, self)
        self.arrivals = PhotoArrivals(workplace, self)
        self.moves = PhotoMoves(workplace, self.arrivals, self)
        self.cropper = PhotoCropper(workplace, self.maker, page)
        self.product_id = ""
        self.photos: list[Photo] = []
        self.current = 0  # among `photos`
        self.selected_products: list[str] = []
        self._look_beside = QTimer(self, singleShot=True, interval=0)  # when the product and the list are painted
        self._look_beside.timeout.connect(self._want_twins)
        self.selected_photos: Callable[[], list[str]] = list  # those of the strip
        self.looks.found.connect(self.changed)
        self.maker.made.connect(self.changed)
        self.arrivals.others_wanted.connect(self.pick_files)

    @property
    def photo(self) -> "Photo | None":
        """The photo that is shown large."""
        return self.photos[self.current] if self.current < len(self.photos) else None

    def show_product(self, product_id: str) -> None:
        """Turn to a product; of the one shown already the current photo stays."""
        from boothapp.store import photos

        before = self.photo if product_id == self.product_id else None
        self.product_id = product_id
        self.photos = photos.of_product(self._workplace.document.fair.db, product_id) if product_id else []
        ids = [photo.id for photo in self.photos]
        if before and before.id in ids:
            self.current = ids.index(before.id)
        else:
            self.current = min(self.current, max(len(ids) - 1, 0)) if before else 0
        self._look_beside.start()

    def _want_twins(self) -> None:
        """Look for the same picture among the photos of the other products of the exhibitor."""
        from boothapp.store import photos

        if self.photos and self._workplace.document.is_open:
            beside = photos.beside(self._workplace.document.fair.db, self.product_id, _MOST_COMPARED)
            self.looks.want_twins(self.photos, beside)

    def stop_looking(self) -> None:
        """Look at no more photos."""
        self._look_beside.stop()
        self.looks.stop()

    def go(self, step: int) -> None:
        """Show the next photo of the product (1) or the one before (-1)."""
        if 0 <= self.current + step < len(self.photos):
            self.current += step
            self.shown.emit()

    def choose(self, photo_id: str) -> None:
        """Show this photo of the product."""
        ids = [photo.id for photo in self.photos]
        if photo_id in ids and ids.index(photo_id) != self.current:
            self.current = ids.index(photo_id)
            self.shown.emit()

    def meant(self) -> list[str]:
        """Return the photos that a command is for: those selected in the strip, the main ones of the selected products,
        or the one that is shown."""
        if len(strip := self.selected_photos()) > 1:
            return strip
        if len(self.selected_products) > 1:
            from boothapp.store import product_lists

            rows = product_lists.rows(self._workplace.document.fair.db, self.selected_products)
            main = {row.id: row.photo.id for row in rows if row.photo}
            if self.photo and self.product_id in main:
                main[self.product_id] = self.photo.id  # the one that is seen is meant
            return list(main.values())
        return [self.photo.id] if self.photo else []

    # commands

    def connect_commands(self, panel: "ProductPanel", gallery: "Gallery") -> None:
        """Give the photo its keys, the gallery those that are no letters or arrows, the fields the one to paste."""
        writable = self._workplace.document.fair.writable
        changing: list[tuple[str, Callable[[], object], bool]] = [
            ("photo_crop", self.crop, False),
            ("photo_turn", lambda: self.turn(90), True),
            ("photo_turn_back", lambda: self.turn(270), True),
            ("photo_main", self.make_main, True),
            ("photo_paste", self.paste, True),
            ("photo_copy", self.copy, False),
            ("photo_cut", lambda: self.copy(cut=True), False),
            ("photo_remove", self.remove, False),
            ("photo_forward", lambda: self.shift(1), False),
            ("photo_back", lambda: self.shift(-1), False),
            ("photo_add", lambda: self.pick_files(self.product_id), False),
            ("photo_folder", self.pick_folder, False),
        ]
        looking: list[tuple[str, Callable[[], object], bool]] = [
            ("photo_view", self.view, True),
            ("photo_next", lambda: self.go(1), False),
            ("photo_previous", lambda: self.go(-1), False),
        ]
        for id_, slot, in_gallery in (*changing, *looking):
            places = [panel.photos.frame, panel.photos.strip, *([gallery] if in_gallery else [])]
            action = self._workplace.commands.on(f"products.{id_}", slot, places[0])
            for place in places[1:]:
                place.addAction(action)
            if (id_, slot, in_gallery) in changing:
                action.setEnabled(writable)

        panel.addAction(self._workplace.commands.action("products.photo_paste"))

    def turn(self, clockwise_deg: int) -> None:
        """Turn the photos that are meant."""
        from boothapp.tasks import edit_photos

        if ids := self.meant():
            with self._workplace.messages.reporting():
                self.maker.want(edit_photos.rotate(self._workplace.document.fair, ids, clockwise_deg))

    def crop(self) -> None:
        """Let the user cut the photo that is shown, and others to its ratio."""
        if self.photo:
            self.cropper.open(self.photo, tuple(id_ for id_ in self.meant() if id_ != self.photo.id))

    def view(self) -> None:
        """Show the photo over the whole window."""
        if self.photo:
            self.changed.connect(FullView(self._page.window(), self._largest, self.go).refresh)

    def _largest(self) -> tuple[Path | None, str]:
        photo = self.photo
        if photo is None:
            return None, ""
        told = f"{self.current + 1}/{len(self.photos)} · {photo.seen_px[0]}×{photo.seen_px[1]}"
        name = [photo.original_name] if photo.original_name else []
        file = shown_file(self._workplace.document.folder, photo)
        if file is None:
            self.maker.want([photo])
        return file, " · ".join([told, *name])

    def make_main(self, photo_id: str = "") -> None:
        """Put a photo first, the one that is shown when none is named."""
        from boothapp.tasks import edit_photos

        wanted = photo_id or (self.photo.id if self.photo else "")
        if wanted and wanted != self.photos[0].id:
            with self._workplace.messages.reporting():
                edit_photos.make_main(self._workplace.document.fair, wanted)

    def shift(self, step: int) -> None:
        """Move the photo that is shown one place on (1) or back (-1)."""
        ids = [photo.id for photo in self.photos]
        to = self.current + step
        if self.photo and 0 <= to < len(ids):
            ids.insert(to, ids.pop(self.current))
            self.reorder(ids)

    def reorder(self, ids: Sequence[str]) -> None:
        """Let the product show its photos in this order."""
        from boothapp.tasks import edit_photos

        with self._workplace.messages.reporting():
            edit_photos.reorder(self._workplace.document.fair, self.product_id, ids)

    def remove(self) -> None:
        """Put the photos that are meant into the bin; undo is offered."""
        from boothapp.tasks import edit_photos

        strip = self.selected_photos()
        ids = strip if len(strip) > 1 else [self.photo.id] if self.photo else []
        if ids:
            with self._workplace.messages.reporting():
                count = edit_photos.remove(self._workplace.document.fair, ids)
                undo = self._workplace.undo_offer()
                self._workplace.messages.toast(self.tr("Đã xóa {count} ảnh").format(count=count), undo)

    # where pictures come from

    def pick_files(self, product_id: str) -> None:
        """Let the user choose picture files for a product."""
        self.arrivals.take_files(product_id, chosen_pictures(self._page, self._workplace.preferences))

    def pick_folder(self) -> None:
        """Let the user choose a folder of pictures for the product that is shown."""
        if folder := chosen_folder(self._page, self._workplace.preferences):
            self.arrivals.take_files(self.product_id, [folder])

    def paste(self) -> None:
        """Take what is on the clipboard for the product that is shown."""
        if self.product_id:
            self.moves.paste(self.product_id)

    def copy(self, *, cut: bool = False) -> None:
        """Put the photos that are meant on the clipboard."""
        if ids := self.meant():
            self.moves.copy(ids, cut=cut)

    def paste_picture(self) -> bool:
        """Paste when pictures are copied; False when something else is."""
        if found := picture_is_copied():
            self.paste()
        return found
