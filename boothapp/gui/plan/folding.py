"""The panes beside the canvas, each of which can be folded: on a small screen the plan has their room."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from boothapp.gui.commands import Commands
from boothapp.gui.plan.side_pane import SidePane
from boothapp.gui.widgets.plain import icon_button

LEFT, RIGHT = "left", "right"
_AIR = 4  # pixels around the button of a strip
_BUTTON_PX, _ICON_PX = 26, 16
_OUT, _IN = {LEFT: "chevron-left", RIGHT: "chevron-right"}, {LEFT: "chevron-right", RIGHT: "chevron-left"}


class Folding(QWidget):
    """A splitter between two strips; a strip with a button stands in for a pane that is folded.

    A pane unfolds by itself when a tab of it is asked for. `lift` shows the right one for as long as it has something
    else to show than its tabs.
    """

    def __init__(self, splitter: QSplitter, left: SidePane, right: SidePane, commands: Commands, page: QWidget) -> None:
        """The outer parts of the splitter are the panes; they are, or hold, `left` and `right`."""
        super().__init__()
        self._splitter = splitter
        self._folded: set[str] = set()
        self._lifted = False
        self._sizes: list[int] = []  # of the splitter before a pane was folded
        self._strips: dict[str, QWidget] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(splitter, 1)
        for at, (side, pane) in enumerate(((LEFT, left), (RIGHT, right))):
            command = f"plan.fold_{side}"
            commands.on(command, partial(self._turn, side), page)
            pane.put_beside_tabs(_button(commands, command, _OUT[side], f"{command}.fold"))
            strip = QWidget()
            column = QVBoxLayout(strip)
            column.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
            column.setSpacing(0)
            column.addWidget(_button(commands, command, _IN[side], f"{command}.unfold"))
            column.addStretch(1)
            strip.hide()
            across.insertWidget(2 * at, strip)
            self._strips[side] = strip
            pane.asked.connect(partial(self.fold, side, folded=False))

    def fold(self, side: str, *, folded: bool) -> None:
        """Fold a pane to its strip, or show it again; the focus goes along."""
        if folded == (side in self._folded):
            return
        if not self._folded:
            self._sizes = self._splitter.sizes()
        self._folded ^= {side}
        pane, strip = self._pane(side), self._strips[side]
        focus = self.window().focusWidget()
        gone = strip if not folded else pane
        goes_along = focus is not None and gone.isAncestorOf(focus)
        self._show()
        if goes_along:
            taking = strip if not pane.isVisibleTo(self) else pane
            button = next((one for one in taking.findChildren(QToolButton) if one.isVisibleTo(self)), None)
            if button:
                button.setFocus()

    def _turn(self, side: str) -> None:
        self.fold(side, folded=side not in self._folded)

    def lift(self, shown: bool) -> None:
        """Show the right pane, also a folded one, until it is let down again."""
        self._lifted = shown
        self._show()

    def _pane(self, side: str) -> QWidget:
        pane = self._splitter.widget(0 if side == LEFT else self._splitter.count() - 1)
        assert pane is not None
        return pane

    def _show(self) -> None:
        for side, strip in self._strips.items():
            folded = side in self._folded and not (side == RIGHT and self._lifted)
            self._pane(side).setVisible(not folded)
            strip.setVisible(folded)

    @property
    def sizes(self) -> list[int]:
        """The sizes of the splitter's parts when nothing is folded."""
        return self._sizes if self._folded else self._splitter.sizes()

    @property
    def folded(self) -> list[str]:
        return sorted(self._folded)

    def restore(self, folded: Sequence[str]) -> None:
        """Fold these sides."""
        for side in self._strips:
            self.fold(side, folded=side in folded)


def _button(commands: Commands, command: str, icon_name: str, name: str) -> QToolButton:
    action = commands.action(command)
    made = icon_button(icon_name, action.text(), name, size=_ICON_PX, box=_BUTTON_PX)
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    return made
