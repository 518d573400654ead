"""The row below the canvas: room for the legend and hints, then how near the plan is seen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QWidget

from boothapp.gui.commands import Commands
from boothapp.gui.plan.view import PlanView
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, number_label

_BUTTON_PX, _ICON_PX, _HEIGHT_PX = 28, 18, 36


class PageFoot(QWidget):
    """`add` takes the legend, `say` a hint in its place; the zoom and its buttons stand on the right."""

    def __init__(self, commands: Commands, view: PlanView) -> None:
        super().__init__()
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self.zoom = number_label("", Role.BODY)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("1000 %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        usual = QWidget()
        filled = QHBoxLayout(usual)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addLayout(self._left, 1)
        self.hint = ElidedLabel("", tone="second")
        self._shown = QStackedWidget()
        self._shown.addWidget(usual)
        self._shown.addWidget(self.hint)
        row.addWidget(self._shown, 1)
        row.addWidget(_tool(commands, "plan.zoom_out"))
        row.addWidget(self.zoom)
        row.addWidget(_tool(commands, "plan.zoom_in"))
        row.addWidget(_tool(commands, "plan.fit"))
        self.setFixedHeight(_HEIGHT_PX)
        view.zoom_changed.connect(self._show_zoom)
        self._show_zoom(view.zoom)

    def add(self, shown: QWidget, stretch: int = 0) -> None:
        """Put something on the left, behind what was put there before."""
        self._left.addWidget(shown, stretch)

    def say(self, words: str) -> None:
        """Say what to do next in the place of what is usually there; "" shows that again."""
        self.hint.setText(words)
        self._shown.setCurrentIndex(1 if words else 0)

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
