"""A product on the slip: a card when it is done, fields and a place for photos while it is being typed."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.slip import PRODUCT_FIELDS, SlipPhoto, SlipProduct
from boothapp.gui import fonts, icons, theme
from boothapp.gui.intake.slip_fields import SlipField, files_in
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, chip, icon_button, icon_label, label, number_label, set_property
from boothapp.gui.widgets.thumbnails import Thumbnail, photo_file
from boothapp.gui.wording.problems import missing_word, problem_words


class PhotoPlace(QWidget):
    """Takes photos: drop, Ctrl+V or a click; shows the first with how many there are."""

    dropped = Signal(object)  # list[Path]
    clicked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("intake.photos")
        self.setAccessibleName(self.tr("Ảnh của sản phẩm"))
        self.setFixedSize(148, 112)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._folder = folder
        self._photos: tuple[SlipPhoto, ...] = ()
        self._waiting = 0
        self._over = False
        self._thumbnail = Thumbnail(144, 108, 8)
        self._thumbnail.setParent(self)
        self._thumbnail.move(2, 2)
        self._thumbnail.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._thumbnail.hide()
        self._count = chip("", "plain")
        self._count.setParent(self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_photos(self, photos: tuple[SlipPhoto, ...], waiting: int) -> None:
        """Show the photos that are in, and how many are still being taken in."""
        self._photos, self._waiting = photos, waiting
        shown = next((photo for photo in photos if photo.sha256), None)
        self._thumbnail.setVisible(shown is not None)
        if shown:
            self._thumbnail.show_file(photo_file(self._folder, shown))
        words = self.tr("{count} ảnh").format(count=len(photos)) if photos else ""
        if waiting:
            words = self.tr("đang nhận {count} ảnh…").format(count=waiting)
        self._count.setText(words)
        self._count.setVisible(bool(words))
        self._count.adjustSize()
        self._count.move(8, self.height() - self._count.height() - 8)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self._over or self.hasFocus()
        pen = QPen(theme.colour("primary" if lively else "field_border"), 2 if lively else 1.5)
        if not self.hasFocus():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("tint" if self._over else "sunken"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        if self._photos and not self._over:
            return
        icons.draw(painter, "photo-plus", "primary", self.rect().adjusted(60, 22, -60, -62).toRectF())
        painter.setPen(theme.colour("text2"))
        painter.setFont(fonts.font(Role.MUTED))
        words = self.tr("Thả ảnh vào đây") if self._over else self.tr("Thả ảnh, Ctrl+V\nhoặc bấm để chọn")
        painter.drawText(self.rect().adjusted(6, 62, -6, -8), int(Qt.AlignmentFlag.AlignCenter), words)


class ProductEditor(QFrame):
    """The active row: fields beside the place for photos."""

    edited = Signal()
    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setProperty("card", "active")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        self.photos = PhotoPlace(folder)
        row.addWidget(self.photos, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for number, stretch in enumerate((14, 14, 11)):
            grid.setColumnStretch(number, stretch)
            grid.setColumnMinimumWidth(number, 110)
        self.fields = self._made_fields()
        grid.addWidget(self.fields["name"], 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["price"], 0, 2, Qt.AlignmentFlag.AlignTop)
        for number, name in enumerate(("specification", "marks", "unit")):
            grid.addWidget(self.fields[name], 1, number, Qt.AlignmentFlag.AlignTop)
        row.addLayout(grid, 1)
        self.row = SlipProduct()

    def _made_fields(self) -> dict[str, SlipField]:
        from boothapp.domain import typed_fields

        def price(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.price(text, self.fields["unit"].text)
            return read.shown, read.problem

        def unit(text: str) -> tuple[str, Problem | None]:
            return typed_fields.unit(text).shown, None

        made = {
            "name": SlipField(self.tr("Tên sản phẩm"), "intake.product.name", required=True),
            "price": SlipField(self.tr("Giá bán (đ)"), "intake.product.price", price, numbers=True),
            "specification": SlipField(self.tr("Quy cách"), "intake.product.specification"),
            "marks": SlipField(self.tr("Chứng nhận"), "intake.product.marks"),
            "unit": SlipField(self.tr("Đơn vị tính"), "intake.product.unit", unit),
        }
        made["price"].line.setPlaceholderText(self.tr("Để trống = Liên hệ"))
        made["marks"].line.setPlaceholderText(self.tr("OCOP, VietGAP…"))
        for field in made.values():
            field.edited.connect(self.edited)
            field.left.connect(self.left)
        return made

    def show_row(self, row: SlipProduct, waiting: int) -> None:
        """Show a product."""
        self.row = row
        self.fields["unit"].fill(row.unit, row.prefilled.get("unit", ""))
        for name in PRODUCT_FIELDS:
            self.fields[name].fill(getattr(row, name), row.prefilled.get(name, ""))
        self.photos.show_photos(row.photos, waiting)

    def into(self) -> SlipProduct:
        """Return the product with what stands in the fields."""
        texts: dict[str, Any] = {name: self.fields[name].text for name in PRODUCT_FIELDS}
        return replace(self.row, **texts)

    def order(self) -> list[QWidget]:
        return [self.fields[name].line for name in ("name", "price", "specification", "marks", "unit")]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            id_, _, name = problem.field.partition(".")
            if id_ == self.row.id and name in self.fields:
                self.fields[name].set_problem(problem_words(problem), mild=problem.level == "warning")


class ProductCard(QFrame):
    """A product that is not being typed: picture, name, price and what it lacks."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, row: SlipProduct, folder: Path, waiting: int) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setObjectName(f"intake.row.{row.id}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(row.name)
        self.setFixedHeight(56)
        self.row_id = row.id
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 6, 10, 6)
        line.setSpacing(8)
        line.addWidget(icon_label("grip-vertical", "muted", 16))
        thumbnail = Thumbnail(56, 42)
        first = next((photo for photo in row.photos if photo.sha256), None)
        thumbnail.show_file(photo_file(folder, first) if first else None)
        line.addWidget(thumbnail)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(row.name or self.tr("Chưa có tên"), Role.STRONG))
        words.addWidget(ElidedLabel(" · ".join(filter(None, (row.marks, row.specification))), Role.MUTED))
        line.addLayout(words, 1)
        line.addWidget(number_label(_price_words(row) or self.tr("Liên hệ"), Role.STRONG))
        if row.unit:
            line.addWidget(label(f"/ {row.unit}", Role.MUTED))
        line.addWidget(self._state(row, waiting))
        more = icon_button("dots", self.tr("Việc với sản phẩm này"))
        menu = QMenu(more)
        menu.addAction(self.tr("Sửa"), self._choose)
        menu.addAction(icons.icon("trash"), self.tr("Bỏ dòng này"), self._remove)
        more.setMenu(menu)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        line.addWidget(more)

    def _state(self, row: SlipProduct, waiting: int) -> QWidget:
        if waiting:
            return chip(self.tr("Đang nhận ảnh"), "info")
        missing = {"no_photo": int(not row.photos), "no_price": int(not row.price.strip())}
        word = missing_word({code: count for code, count in missing.items() if count})
        return chip(word, "warn") if word else chip(self.tr("Đủ thông tin"), "ok")

    def _choose(self) -> None:
        self.chosen.emit(self.row_id)

    def _remove(self) -> None:
        self.removed.emit(self.row_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 56)


def _price_words(row: SlipProduct) -> str:
    from boothapp.domain import money, typed_fields

    read = typed_fields.price(row.price, row.unit)
    return money.format_price(read.dong, "") if read.dong is not None else read.text


def mark_wrong(card: QFrame, wrong: bool) -> None:
    """Draw a card that holds something wrong like a warning."""
    set_property(card, "card", "warn" if wrong else "true")
