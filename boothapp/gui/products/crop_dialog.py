"""The sheet in which a photo is cut: nothing is changed before "Cắt ảnh", and the original never."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from boothapp.domain import crops
from boothapp.domain.crops import Crop
from boothapp.gui.preferences import Preferences
from boothapp.gui.products import crop_part
from boothapp.gui.products.crop_area import CropArea
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, chip_button, label, row, set_property

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo

_PRINT_MM, _SHARP_DPI = 60, 200  # a column of the catalog, and what is sharp there
_FREE = "free"
_SIZE, _RATIO = "crop.size", "crop.ratio"


@dataclass(frozen=True)
class Cut:
    """What the user decided."""

    photo_id: str
    part: Crop | None  # as seen; None = the whole picture
    others: tuple[str, ...] = ()  # photos to be cut in their middle to the same ratio
    ratio: float = 1.0  # width by height of the part in pixels


class CropDialog(QDialog):
    """Shows a whole photo, turned as staff turned it."""

    cut = Signal(object)  # Cut

    def __init__(
        self, photo: "Photo", image: QImage, others: tuple[str, ...], preferences: Preferences, parent: QWidget
    ) -> None:
        """`others` are the photos that are selected besides this one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cắt ảnh"))
        self._photo, self._others, self._preferences = photo, others, preferences
        width, height = photo.width_px, photo.height_px
        self._size = (height, width) if photo.rotation_deg % 180 else (width, height)
        part = crops.as_seen(photo.crop, photo.rotation_deg) if photo.crop else crop_part.WHOLE
        self.area = CropArea(image, part)
        self.ratios: dict[str, QPushButton] = {}
        self.figures = label("", Role.STRONG)
        self.all_others = QCheckBox(self.tr("Áp dụng tỉ lệ này cho {count} ảnh đã chọn").format(count=len(others) + 1))
        self._build()
        self.area.changed.connect(self._show_figures)
        self._begin()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        group = QButtonGroup(self)
        for code, words in (
            ("square", self.tr("Vuông")),
            ("4:3", "4:3"),
            ("3:4", "3:4"),
            (_FREE, self.tr("Tự do")),
        ):
            made = chip_button(words)
            made.setObjectName(f"crop.ratio.{code}")
            made.clicked.connect(self._take_ratio)
            group.addButton(made)
            self.ratios[code] = made
        whole = button(self.tr("Cả ảnh"), kind="plain", name="crop.whole")
        whole.setAutoDefault(False)
        whole.clicked.connect(self._take_whole)
        column.addLayout(row(label(self.tr("Tỉ lệ"), Role.LABEL), *self.ratios.values(), whole, None, self.figures))
        column.addWidget(self.area, 1)
        self.all_others.setVisible(bool(self._others))
        accept = button(self.tr("Cắt ảnh"), "crop", "primary", "crop.accept")
        accept.setDefault(True)
        accept.clicked.connect(self.accept)
        back = button(self.tr("Hủy"), name="crop.back")
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        column.addLayout(row(self.all_others, None, back, accept))

    def _begin(self) -> None:
        """Begin with the ratio of the part there is, else with the one used last."""
        kept = bytes(self._preferences.state(_RATIO).data()).decode(errors="replace")
        code = self._ratio_of(self.area.part) if self._photo.crop else kept
        self.ratios.get(code, self.ratios["4:3"]).setChecked(True)
        self.restoreGeometry(self._preferences.state(_SIZE))
        self._take_ratio()
        self._show_figures()
        self.area.setFocus()

    def _ratio_of(self, part: Crop) -> str:
        width, height = crops.cut(self._size, part)
        return next((code for code, ratio in crops.RATIOS.items() if abs(width - height * ratio) <= 2), _FREE)

    @property
    def ratio(self) -> str:
        """The code of the ratio that is chosen."""
        return next(code for code, made in self.ratios.items() if made.isChecked())

    def _take_ratio(self) -> None:
        wanted = crops.RATIOS.get(self.ratio)
        self.area.set_ratio(None if wanted is None else wanted * self._size[1] / self._size[0])
        self.all_others.setEnabled(wanted is not None)
        self.area.setFocus()

    def _take_whole(self) -> None:
        self.ratios[_FREE].setChecked(True)
        self._take_ratio()
        self.area.show_part(crop_part.WHOLE)

    def _show_figures(self) -> None:
        width, height = crops.cut(self._size, self.area.part)
        dpi = crops.dpi(width, _PRINT_MM)
        sharp = dpi >= _SHARP_DPI
        said = self.tr("In rộng {mm} mm ở {dpi} dpi ✓") if sharp else self.tr("In rộng {mm} mm chỉ ở {dpi} dpi, sẽ mờ")
        self.figures.setText(said.format(mm=_PRINT_MM, dpi=dpi) + f" · {width}×{height}")
        set_property(self.figures, "tone", "second" if sharp else "warn")

    def accept(self) -> None:
        """Tell what was decided."""
        wanted = crops.RATIOS.get(self.ratio)
        part = crops.crop(*self.area.part)
        alike = self._others if wanted is not None and self.all_others.isChecked() else ()
        self._preferences.keep_state(_RATIO, QByteArray(self.ratio.encode()))
        self.cut.emit(Cut(self._photo.id, part, alike, wanted or 1.0))
        super().accept()

    def done(self, result: int) -> None:
        self._preferences.keep_state(_SIZE, self.saveGeometry())
        super().done(result)
