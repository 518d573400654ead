"""The row below the canvas: room for the legend and hints, then how near the plan is seen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QWidget

from boothapp.gui import fonts
from boothapp.gui.commands import Commands
from boothapp.gui.plan.view import PlanView
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import label, number_label, row

_BUTTON_PX, _ICON_PX, _HEIGHT_PX = 28, 18, 36
_EDGE, _AIR, _GAP = 8, 4, 4
_MOST_LINES = 2  # of a hint


class PageFoot(QWidget):
    """`add` takes the legend, `say` a hint in its place; the zoom and its buttons stand on the right.

    A hint has two lines; one that needs more room than there is beside the zoom stands alone.
    """

    def __init__(self, commands: Commands, view: PlanView) -> None:
        super().__init__()
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self.zoom = number_label("", Role.BODY)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("1000 %"))
        usual = QWidget()
        filled = QHBoxLayout(usual)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addLayout(self._left, 1)
        self.hint = label("", Role.LABEL, tone="second", wrap=True)
        self.hint.setObjectName("plan.hint")
        self._shown = QStackedWidget()
        self._shown.addWidget(usual)
        self._shown.addWidget(self.hint)
        self.near = QWidget()
        zooms = [_tool(commands, f"plan.{what}") for what in ("zoom_out", "zoom_in", "fit")]
        near = row(zooms[0], self.zoom, *zooms[1:], spacing=_GAP)
        self.near.setLayout(near)
        whole = row(spacing=_GAP)
        whole.setContentsMargins(_EDGE, _AIR, _EDGE, _AIR)
        whole.addWidget(self._shown, 1)
        whole.addWidget(self.near)
        self.setLayout(whole)
        lines = _MOST_LINES * QFontMetrics(fonts.font(Role.LABEL)).lineSpacing()
        self._least_high = max(_HEIGHT_PX, lines + 2 * _AIR + 2)  # a label wants a little more than its lines
        self.make_high()
        view.zoom_changed.connect(self._show_zoom)
        self._show_zoom(view.zoom)

    def add(self, shown: QWidget, stretch: int = 0) -> None:
        """Put something on the left, behind what was put there before."""
        self._left.addWidget(shown, stretch)

    def make_high(self, px: int = 0) -> None:
        """Be high enough for what is on the left, which needs so many pixels."""
        self.setFixedHeight(max(self._least_high, px + 2 * _AIR))

    def say(self, words: str) -> None:
        """Say what to do next in the place of what is usually there; "" shows that again."""
        self.hint.setText(words)
        self._shown.setCurrentIndex(1 if words else 0)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide the zoom while a hint needs its room."""
        metrics, words = self.hint.fontMetrics(), self.hint.text()
        room = self.width() - 2 * _EDGE - _GAP - self.near.sizeHint().width()
        needed = metrics.boundingRect(QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), words).height()
        lines = round(needed / metrics.lineSpacing())  # a pixel is lost or won in a line
        self.near.setVisible(not words or lines <= _MOST_LINES)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.setText(f"{zoom * 100:.0f} %")


def _tool(commands: Commands, command: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(f"button.{command}")
    made.setDefaultAction(commands.action(command))
    made.setAccessibleName(commands.action(command).text())
    made.setIconSize(QSize(_ICON_PX, _ICON_PX))
    made.setFixedSize(_BUTTON_PX, _BUTTON_PX)
    return made
