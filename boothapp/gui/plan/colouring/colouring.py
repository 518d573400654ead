"""What the plan is coloured by: the choice, the colours of the booths, and the legend."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from boothapp.gui import fonts, icons, kept_state
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.colouring.legend import LEAST_HIGH, Entry, Legend
from boothapp.gui.plan.colouring.palette import MODES, Places, group_word, look_of, mode_word
from boothapp.gui.plan.group_items import ground_of
from boothapp.gui.plan.looks import BoothLook
from boothapp.gui.plan.plan_state import ZoneState
from boothapp.gui.widgets.follows_fair import FollowsFair
from boothapp.gui.widgets.menu_button import give_menu
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.plan_colours import ColourGroup

_TABLES = frozenset(
    {"booths", "assignments", "exhibitors", "products", "product_groups", "zones", "contacts", "photos"}
)


_WORDED_FROM = 420  # pixels at 100 % text size; with less width the choice is only its picture: the legend tells more


class Colouring(FollowsFair, QWidget):
    """Stands at the foot of the canvas; the plan always has the colours that its legend explains."""

    recoloured = Signal()  # something else is to be seen from now on

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__()
        self._document, self._canvas = workplace.document, canvas
        self.mode, self.plain = "status", False
        self._places = {mode: Places() for mode in MODES}
        self.legend = Legend()
        self.choice = QToolButton()
        self.choice.setObjectName("plan.colour_by")
        self.choice.setProperty("legend", "true")
        self.choice.setMinimumSize(LEAST_HIGH, LEAST_HIGH)
        self.choice.setIcon(icons.icon("palette"))
        self.choice.setIconSize(QSize(16, 16))
        self.choice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        give_menu(self.choice, self._menu())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(self.choice)
        across.addWidget(self.legend, 1)
        self.legend.chosen.connect(self._light)
        canvas.state_changed.connect(self.refresh)
        self.follow(self._document, _TABLES)
        self._name_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        worded = self.width() >= fonts.scaled(_WORDED_FROM)
        self.choice.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)

    def _menu(self) -> QMenu:
        menu = QMenu(self.choice)
        self._modes = QActionGroup(self)
        for mode in MODES:
            action = menu.addAction(mode_word(mode))
            action.setObjectName(f"plan.colour_by.{mode}")
            action.setCheckable(True)
            action.setChecked(mode == self.mode)
            action.triggered.connect(partial(self.colour_by, mode))
            self._modes.addAction(action)
        menu.addSeparator()
        self._patterns = menu.addAction(self.tr("Hoa văn thay cho màu (in đen trắng)"))
        self._patterns.setObjectName("plan.patterns")
        self._patterns.setCheckable(True)
        self._patterns.toggled.connect(self._show_patterns)
        return menu

    # what is chosen

    def colour_by(self, mode: str, *_checked: Any) -> None:
        """Colour the booths by one of MODES."""
        if mode in MODES and mode != self.mode:
            self.mode = mode
            self._name_choice()
            self.let_go()
            self.recoloured.emit()
            self.refresh()

    def _show_patterns(self, on: bool) -> None:
        self.plain = on
        self.refresh()

    def _name_choice(self) -> None:
        self.choice.setText(mode_word(self.mode))
        words = self.tr("Tô màu theo: {mode}").format(mode=mode_word(self.mode))
        self.choice.setAccessibleName(words)
        self.choice.setToolTip(words)
        for action in self._modes.actions():
            action.setChecked(action.objectName() == f"plan.colour_by.{self.mode}")

    def state(self) -> dict[str, Any]:
        """What is chosen, for the next time."""
        return {"mode": self.mode, "plain": self.plain}

    def restore(self, state: object) -> None:
        kept = kept_state.table(state)
        self._patterns.setChecked(kept.get("plain") is True)
        self.colour_by(kept_state.text(kept.get("mode")))

    # what is shown

    def refresh(self) -> None:
        """Colour the hall as it is now."""
        super().refresh()
        entries = self._entries()
        self.legend.show_entries([*entries, *self._grounds()])
        if self.mode == "status" and not self.plain:
            self._canvas.scene.colour_by(None)
        else:
            self._canvas.scene.colour_by({id_: one.look for one in entries for id_ in one.booth_ids})
        if self.legend.lit:
            self._light(self.legend.lit)

    def _entries(self) -> list[Entry]:
        state = self._canvas.state
        if state is None:
            return []
        if self.mode == "status":
            by_state: dict[str, list[str]] = {key: [] for key in state.counts}
            for booth in state.booths.values():
                by_state[booth.state].append(booth.id)
            found = [(key, "", tuple(ids)) for key, ids in by_state.items() if ids]
        else:
            found = [(group.key, group.name, group.booth_ids) for group in self._groups(state.hall.id)]
        places = self._places[self.mode].of([key for key, _name, _ids in found])
        return [
            Entry(key, group_word(self.mode, key, name), look_of(self.mode, key, at, plain=self.plain), ids)
            for at, (key, name, ids) in zip(places, found, strict=True)
        ]

    def _grounds(self) -> list[Entry]:
        """Return what the tints below the booths say: for which product group each zone is meant."""
        found: dict[str, list[ZoneState]] = {}
        for zone in self._canvas.state.zones if self._canvas.state and not self.plain else ():
            if zone.group:
                found.setdefault(zone.group, []).append(zone)
        return [
            Entry(
                f"ground.{zones[0].id}",
                self.tr("Nền khu {zones}: {group}").format(zones=", ".join(one.code for one in zones), group=group),
                BoothLook(ground_of(zones[0]), "border", "text"),
                tuple(id_ for one in zones for id_ in one.booth_ids),
            )
            for group, zones in found.items()
        ]

    def _groups(self, hall_id: str) -> "list[ColourGroup]":
        from boothapp.tasks import plan_colours

        return plan_colours.grouped(self._document.fair, self.mode, hall_id)

    def _light(self, key: str) -> None:
        lit = next((entry.booth_ids for entry in self.legend.entries if entry.key == key), None)
        self._canvas.scene.light_up(lit)

    def let_go(self) -> None:
        """Light up all booths again."""
        if self.legend.lit:
            self.legend.light(self.legend.lit)

    def is_concerned(self, tables: frozenset[str]) -> bool:
        """States come with the canvas, as does what else the canvas reads anew while it is seen: once is enough."""
        told = self._canvas.isVisible() and self._canvas.is_concerned(tables)
        return self.mode != "status" and not told and super().is_concerned(tables)
