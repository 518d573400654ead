"""The panel that asks which page of a PDF is the plan of a hall; the page that is typed is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from boothapp.floorplan import lengths
from boothapp.gui import theme
from boothapp.gui.plan.tools.tool_panel import AskPanel, ToolPanel

_LOOK = QSize(216, 216)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PageChoice(AskPanel):
    """Pages are counted from 1; ↑ and ↓ go through them."""

    def __init__(self, file: str, count: int, looks: Sequence[bytes]) -> None:
        """`looks` are pictures of the pages, of the first ones of a long PDF."""
        words = self.tr("Trang (1 đến {count})").format(count=count)
        super().__init__("plan.pdf_page", file, self.tr("Lấy trang này"), [("page", words, "1")])
        self._count, self._looks = count, looks
        self.look = QLabel()
        self.look.setObjectName("plan.pdf_page.look")
        self.look.setFixedHeight(_LOOK.height())
        self.look.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.form.addWidget(self.look)
        self.edited.connect(self._show)
        self.lines[0].installEventFilter(self)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0) if isinstance(event, QKeyEvent) else 0
        if step and event.type() == QEvent.Type.KeyPress:
            self.lines[0].setText(str(min(max(self.page + step, 1), self._count)))
            self.edited.emit()
            return True
        return super(ToolPanel, self).eventFilter(watched, event)

    @property
    def page(self) -> int:
        """The page that is typed; 0 for none of them."""
        number = lengths.whole(self.value("page")) or 0
        return number if 1 <= number <= self._count else 0

    def refuse(self) -> None:
        """Say which pages there are."""
        self.set_problem(self.tr("Gõ số trang từ 1 đến {count}").format(count=self._count), stops=False)

    def _show(self) -> None:
        shown, ratio = QPixmap(), self.devicePixelRatioF()
        if 0 < self.page <= len(self._looks):
            shown.loadFromData(self._looks[self.page - 1])
            shown = shown.scaled(
                _LOOK * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            edged = QPainter(shown)  # a white page on a white panel
            edged.setPen(theme.colour("border"))
            edged.drawRect(shown.rect().adjusted(0, 0, -1, -1))
            edged.end()
            shown.setDevicePixelRatio(ratio)
        self.look.setPixmap(shown)
        self.look.setAccessibleName(self.tr("Trang {page}").format(page=self.page) if self.page else "")
