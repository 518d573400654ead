"""The photos of the product that is shown: one large, tools, all in a strip, what is wrong with it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.photo_frame import PhotoFrame
from boothapp.gui.products.photo_strip import PhotoStrip
from boothapp.gui.products.words import hint_word
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.chip_row import ChipRow
from boothapp.gui.widgets.file_drops import Answer
from boothapp.gui.widgets.plain import icon_button, number_label, row
from boothapp.gui.widgets.thumbnails import photo_file
from boothapp.gui.workplace import Workplace

_BOX, _ICON = 27, 17  # pixels: five tools and the figures beside each other
_TOOLS = ("photo_crop", "photo_turn", "photo_main", "photo_remove")


class PhotoPanel(QWidget):
    """Shows what the desk has."""

    def __init__(self, workplace: Workplace, desk: PhotoDesk) -> None:
        super().__init__()
        self._workplace, self._desk = workplace, desk
        self._folder = workplace.document.folder
        self._writable = workplace.document.fair.writable
        self.frame = PhotoFrame()
        self.frame.writable = self._writable
        self.frame.answer_of = self._over_main
        self.strip = PhotoStrip(self._folder)
        self.strip.setDragEnabled(self._writable)
        self.strip.setAcceptDrops(self._writable)
        self.figures = number_label("", Role.MUTED)
        self.hints = ChipRow()
        self._build()
        desk.selected_photos = lambda: self.strip.selected
        desk.shown.connect(self._show)
        desk.changed.connect(self._show)
        desk.arrivals.changed.connect(self._show)
        self.strip.chosen.connect(desk.choose)
        self.strip.order_wanted.connect(desk.reorder)
        self.strip.place_changed.connect(self._say_place)
        self.frame.dropped.connect(desk.make_main)
        self.frame.clicked_empty.connect(workplace.commands.action("products.photo_add").trigger)
        self.frame.opened.connect(workplace.commands.action("products.photo_view").trigger)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.frame)
        tools = [self._tool(id_) for id_ in _TOOLS]
        tools.insert(3, self._adder())
        self._tools = row(*tools, None, self.figures, spacing=0)
        column.addLayout(self._tools)
        column.addWidget(self.strip)
        column.addWidget(self.hints)

    def _tool(self, id_: str) -> QToolButton:
        action = self._workplace.commands.action(f"products.{id_}")
        made = QToolButton()
        made.setDefaultAction(action)
        made.setIconSize(QSize(_ICON, _ICON))
        made.setObjectName(f"products.tool.{id_}")
        made.setFixedSize(_BOX, _BOX)
        made.setAccessibleName(action.text())
        return made

    def _adder(self) -> QToolButton:
        made = icon_button("photo-plus", self.tr("Thêm ảnh"), "products.tool.photo_add", size=_ICON, box=_BOX)
        menu = QMenu(made)
        for id_ in ("photo_add", "photo_folder", "photo_paste"):
            menu.addAction(self._workplace.commands.action(f"products.{id_}"))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setEnabled(self._writable)
        return made

    def show_product(self, product_id: str) -> None:
        """Show the photos of a product."""
        self._desk.show_product(product_id)
        self._show()

    def _show(self) -> None:
        desk = self._desk
        photo = desk.photo
        file = photo_file(self._folder, photo, large=True) if photo else None
        lacking = [one for one in desk.photos if photo_file(self._folder, one, large=True) is None]
        if lacking:
            desk.maker.want(sorted(lacking, key=lambda one: one != photo))  # the large one first
        lost = photo is not None and desk.maker.is_lost(photo)
        self.frame.show_photo(photo.id if photo else "", file, desk.arrivals.waiting(desk.product_id), lost=lost)
        self.strip.setVisible(len(desk.photos) > 1)
        self.strip.show_photos(desk.photos, photo.id if photo else "")
        self._show_figures()
        self.hints.show_chips([(hint_word(code), "warn") for code in (desk.looks.codes(photo) if photo else ())])
        self._enable(bool(photo))

    def _show_figures(self) -> None:
        desk, photo = self._desk, self._desk.photo
        size = "×".join(map(str, photo.seen_px)) if photo else ""
        self.figures.setText(f"{desk.current + 1}/{len(desk.photos)} · {size}" if photo else "")

    def _enable(self, there: bool) -> None:
        action = self._workplace.commands.action
        for id_ in ("photo_crop", "photo_turn", "photo_turn_back", "photo_main", "photo_remove"):
            action(f"products.{id_}").setEnabled(there and self._writable)
        action("products.photo_view").setEnabled(there)

    def _over_main(self, photo_id: str) -> Answer | None:
        """What letting a photo of the product go over its large picture does."""
        ids = [photo.id for photo in self._desk.photos]
        if photo_id not in ids:
            return None
        if photo_id == ids[0]:
            return Answer(self.tr("Đang là ảnh chính"), refused=True)
        return Answer(self.tr("Chọn làm ảnh chính"))

    def _say_place(self, place: int) -> None:
        """Say where a photo that is dragged along the strip would stand."""
        if place < 0:
            self._show_figures()
        else:
            words = self.tr("Vị trí {number}").format(number=place + 1) if place else self.tr("Ảnh chính")
            self.figures.setText(words)
