"""The products that are shown in a booth, as a row of small pictures."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from boothapp.gui import icons
from boothapp.gui.covered import covered
from boothapp.gui.tokens import Role
from boothapp.gui.tooltips import plain
from boothapp.gui.widgets.plain import icon_label, label, row
from boothapp.gui.widgets.thumbnails import photo_file, photo_image
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

_MOST, _SIDE_PX = 4, 50


class ProductPictures(QWidget):
    """The first products of the exhibitors in a booth; a click leads to the product."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._shown: tuple[tuple[str, object], ...] | None = None
        self._title = label("", Role.LABEL)
        self._lacking = label("", Role.LABEL, tone="warn", wrap=True)
        self.buttons = [self._button(at) for at in range(_MOST)]
        sign = icon_label("alert-triangle", "warn", 16)
        self._warning = QWidget()
        self._warning.setLayout(row(sign, self._lacking, spacing=8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row(*self.buttons, None, spacing=4))
        column.addWidget(self._warning)

    def _button(self, at: int) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"plan.inspector.product.{at}")
        made.setProperty("tile", "true")
        made.setIconSize(QSize(_SIDE_PX, _SIDE_PX))
        made.setFixedSize(_SIDE_PX + 2, _SIDE_PX + 2)
        made.clicked.connect(partial(self._open, at))
        return made

    def show_exhibitors(self, ids: Sequence[str]) -> None:
        """Show the products of these exhibitors; of none nothing."""
        from boothapp.store import product_lists
        from boothapp.store.product_filter import ProductFilter

        db = self._workplace.document.fair.db
        products = [one for id_ in ids for one in product_lists.ids(db, ProductFilter(exhibitor_id=id_), "exhibitor")]
        rows = product_lists.rows(db, products)
        shown = tuple((one.id, one.photo) for one in rows)
        if shown != self._shown:
            self._shown = shown
            self._show(rows)
        self.setVisible(bool(rows))

    def _show(self, rows: "Sequence[ProductRow]") -> None:
        self._title.setText(self.tr("Sản phẩm trưng bày ({count})").format(count=len(rows)))
        lacking = sum(one.photo is None for one in rows)
        self._lacking.setText(self.tr("{count} sản phẩm chưa có ảnh").format(count=lacking))
        self._warning.setVisible(bool(lacking))
        with_photos_first = sorted(rows, key=lambda one: one.photo is None)
        self._ids = [one.id for one in with_photos_first[:_MOST]]
        for at, made in enumerate(self.buttons):
            made.setVisible(at < len(self._ids))
            if at < len(self._ids):
                one = with_photos_first[at]
                made.setIcon(self._picture(one))
                made.setToolTip(plain(covered(one.name)))
                made.setAccessibleName(covered(one.name))

    def _picture(self, one: "ProductRow") -> QIcon:
        file = photo_file(self._workplace.document.folder, one.photo) if one.photo else None
        image = photo_image(file, QSize(_SIDE_PX, _SIDE_PX), self.devicePixelRatioF()) if file else None
        return icons.icon("photo", "muted") if image is None or image.isNull() else QIcon(QPixmap.fromImage(image))

    def _open(self, at: int) -> None:
        self._workplace.go("products", id=self._ids[at])
