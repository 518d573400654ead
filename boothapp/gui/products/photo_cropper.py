"""Cutting the photo that is shown: its whole picture is brought in, then the sheet opens."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QWidget

from boothapp.gui.products.crop_dialog import CropDialog, Cut
from boothapp.gui.products.rendition_maker import RenditionMaker
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo


class PhotoCropper(QObject):
    """Opens the sheet and does what was decided there, in one edit."""

    def __init__(self, workplace: Workplace, maker: RenditionMaker, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._maker, self._page = workplace, maker, page
        self._waiting: tuple[Photo, tuple[str, ...]] | None = None
        self.dialog: CropDialog | None = None
        maker.made.connect(self._go_on)

    def open(self, photo: "Photo", others: tuple[str, ...]) -> None:
        """Let the user cut a photo; `others` are those that are selected besides."""
        from boothapp.store import renditions

        file = renditions.cached(self._workplace.document.folder, photo.sha256, "print")
        if file is None:
            unchanged = {"crop_left": None, "crop_top": None, "crop_right": None, "crop_bottom": None}
            whole = replace(photo, rotation_deg=0, **unchanged)  # type: ignore[arg-type]
            if not self._maker.is_lost(whole):
                self._waiting = photo, others
                self._maker.want([whole])
            return
        image = QImage(str(file)).transformed(QTransform().rotate(photo.rotation_deg))
        self.dialog = CropDialog(photo, image, others, self._workplace.preferences, self._page.window())
        self.dialog.cut.connect(self._cut)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _go_on(self) -> None:
        """Pictures were made; it waits on when those were others."""
        if self._waiting:
            waiting, self._waiting = self._waiting, None
            self.open(*waiting)

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = None

    def _cut(self, decided: Cut) -> None:
        from boothapp.tasks import edit_photos

        fair = self._workplace.document.fair
        with self._workplace.messages.reporting():
            if decided.others:
                cut = edit_photos.crop_alike(fair, decided.photo_id, decided.part, decided.others, decided.ratio)
            else:
                cut = edit_photos.crop(fair, decided.photo_id, decided.part)
            self._maker.want(cut)
