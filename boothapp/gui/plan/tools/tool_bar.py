"""The buttons of the drawing tools, in the header of the plan page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from boothapp.floorplan.aligning import EDGES
from boothapp.gui import icons
from boothapp.gui.commands import Commands
from boothapp.gui.plan.tools.drawing_tool import tool_words
from boothapp.gui.plan.tools.thing_tool import KINDS
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.menu_button import give_menu
from boothapp.gui.widgets.plain import line

_BUTTON_PX, _ICON_PX = 32, 20
_IN_BAR = ("select", "hand", "booth", "rows", "zone", "pavilion", "wall", "measure")
_ALIGN_WORDS = QT_TRANSLATE_NOOP("PlanTools", "Căn và dàn đều")
_MORE_WORDS = QT_TRANSLATE_NOOP("PlanTools", "Thêm công cụ")
_LESS_COMMON = (
    *(kind for kind in KINDS),
    "",
    "duplicate_grid",
    "turn",
    "group",
    "lock",
    "copy_values",
    "",
    "renumber",
    "merge",
    "split",
    "",
    "lots",
)


class ToolBar(QWidget):
    """What is used most has a button; the rest is in a menu."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        for key in _IN_BAR:
            across.addWidget(self._button(key))
        across.addSpacing(4)
        across.addWidget(line("down"))
        across.addSpacing(4)
        aligning = [f"align_{edge}" for edge in EDGES] + ["", "distribute_x", "distribute_y"]
        across.addWidget(self._menu("plan.aligning", "layout-align-left", tool_words(_ALIGN_WORDS), aligning))
        across.addWidget(self._button("duplicate"))
        across.addWidget(self._button("snapping"))
        across.addWidget(self._menu("plan.more", "dots", tool_words(_MORE_WORDS), _LESS_COMMON))

    def _button(self, key: str) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(self._commands.action(f"plan.{key}"))
        made.setObjectName(f"plan.tool.{key}")
        made.setAccessibleName(self._commands.action(f"plan.{key}").text())
        made.setIconSize(QSize(_ICON_PX, _ICON_PX))
        made.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        return made

    def _menu(self, name: str, icon_name: str, words: str, keys: Sequence[str]) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setIcon(icons.icon(icon_name))
        made.setIconSize(QSize(_ICON_PX, _ICON_PX))
        made.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        made.setToolTip(words)
        made.setAccessibleName(words)
        menu = QMenu(made)
        menu.setToolTipsVisible(True)  # why a greyed verb is so
        for key in keys:
            if key:
                menu.addAction(self._commands.action(f"plan.{key}"))
            else:
                menu.addSeparator()
        give_menu(made, menu)
        return made
