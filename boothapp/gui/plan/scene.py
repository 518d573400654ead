"""The plan of one hall as a scene: one unit is a centimetre; what callers see is metres and ids."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from boothapp.gui.plan.booth_item import BoothItem
from boothapp.gui.plan.drawing import area_of
from boothapp.gui.plan.group_items import PavilionItem, ZoneItem
from boothapp.gui.plan.groups import Groups
from boothapp.gui.plan.hall_items import BackdropItem, Ground, ThingItem
from boothapp.gui.plan.handles import HandleLayer
from boothapp.gui.plan.layers import DropLayer, Ghost, GhostLayer, Guides, MarqueeLayer, SelectionLayer
from boothapp.gui.plan.looks import CM, NAMES_FROM, BoothLook, Looks
from boothapp.gui.plan.overview import Overview
from boothapp.gui.plan.picking import NOT_PICKED, Picking
from boothapp.gui.plan.plan_state import BoothState, HallState, PavilionState, ZoneState
from boothapp.gui.plan.warming import Warming

_FAINT = 0.3  # opacity of booths that are not lit up
_ROOM_M = 8.0  # around the hall, at least


class PlanScene(QGraphicsScene):
    """Shows a HallState; when the next one comes, items that differ change. Knows what is selected."""

    selection_changed = Signal()
    state_changed = Signal()  # another HallState is shown
    lifted = Signal()  # other booths are being dragged or pulled, or none any more

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looks = Looks()
        self.state: HallState | None = None
        self.booths: dict[str, BoothItem] = {}
        self.things: dict[str, ThingItem] = {}
        self._selected: dict[str, None] = {}
        self._selected_things: dict[str, None] = {}
        self._colours: Mapping[str, BoothLook] | None = None
        self._lit: Collection[str] | None = None
        self._far: bool | None = None
        self._moving: Collection[str] = ()
        self.picking = Picking()
        self._groups = Groups(self, self.looks)
        self._askew: list[str] = []  # booths that are turned by no quarter
        self._warming = Warming(self)
        self._add_layers()

    def _add_layers(self) -> None:
        self.ground, self.overview = Ground(), Overview(self.looks)
        self.selection = SelectionLayer(self.looks)
        self.handles = HandleLayer(self.selection)
        self.ghosts = GhostLayer(self.looks)
        self.frame = MarqueeLayer(self.looks)
        self.drop = DropLayer(self.looks)
        self._backdrop: BackdropItem | None = None
        for layer in (
            self.ground,
            self.ground.walls,
            self.overview,
            self.ghosts,
            self.selection,
            self.frame,
            self.drop,
        ):
            self.addItem(layer)
        self.guides = Guides(self, self.looks)

    # what it shows

    def show_state(self, state: HallState | None) -> None:
        """Show a hall as it is now; None for none. What is selected stays so as far as it is still there."""
        before, self.state = self.state, state
        self.ground.show_outline(state.outline if state else ())
        self._show_booths(state)
        self._show_things(state)
        moved = _moved(before, state)
        if moved:
            self._groups.show(state, [one for one in self.things.values() if one.thing.kind not in NOT_PICKED])
            self.picking = Picking(state)
            self._askew = [id_ for id_, item in self.booths.items() if not item.is_upright]
        if (before.backdrop if before else None) != (state.backdrop if state else None):
            self._show_backdrop(state)
        self._fit_ground()
        self.overview.show_booths(self.booths.values())
        left = [id_ for id_ in self._selected if id_ in self.booths]
        self._set_selection(left, [id_ for id_ in self._selected_things if id_ in self.things])
        self._warming.begin(self.booths.values())
        self.state_changed.emit()

    def _show_booths(self, state: HallState | None) -> None:
        wanted = state.booths if state else {}
        for id_ in [id_ for id_ in self.booths if id_ not in wanted]:
            self.removeItem(self.booths.pop(id_))
        for id_, booth in wanted.items():
            item, look = self.booths.get(id_), self._look_of(booth)
            if item is None:
                item = self.booths[id_] = BoothItem(booth, look, self.looks)
                item.setOpacity(self._opacity_of(id_))
                self._let_show(item)
                self.addItem(item)
            elif item.booth is not booth or item.look != look:
                item.show_as(booth, look)
                self._let_show(item)

    def _show_things(self, state: HallState | None) -> None:
        wanted = state.items if state else {}
        for id_ in [id_ for id_ in self.things if id_ not in wanted]:
            self.removeItem(self.things.pop(id_))
        for id_, thing in wanted.items():
            item = self.things.get(id_)
            if item is None:
                item = self.things[id_] = ThingItem(thing, self.looks)
                self.addItem(item)
            elif item.thing != thing:
                item.show_as(thing)

    def _show_backdrop(self, state: HallState | None) -> None:
        if self._backdrop:
            self.removeItem(self._backdrop)
            self._backdrop = None
        if state and state.backdrop:
            self._backdrop = BackdropItem(state.backdrop)
            self._backdrop.setZValue(-8)
            self.addItem(self._backdrop)

    @property
    def area(self) -> QRectF:
        """The hall and the picture below it, in units of the scene; nothing while there is no hall."""
        if self.state is None:
            return QRectF()
        ground, below = area_of(self.state.ground), self.state.backdrop
        return ground.united(area_of(below.box)) if below else ground

    def _fit_ground(self) -> None:
        """Let the view go beyond the hall and its picture, so that their edges can be drawn at."""
        if self.state:
            area = self.area
            room = max(_ROOM_M * CM, area.width() / 2, area.height() / 2)
            self.setSceneRect(area.adjusted(-room, -room, room, room))

    # how booths look

    def colour_by(self, looks: Mapping[str, BoothLook] | None) -> None:
        """Give booths other colours than those of their states, by their ids; None = those of their states."""
        if looks is not None or self._colours is not None:
            self._colours = looks
            self._look_again()

    def light_up(self, booth_ids: Collection[str] | None) -> None:
        """Let all booths but these stand back; None = none does."""
        lit = None if booth_ids is None else frozenset(booth_ids)
        if lit == self._lit:
            return
        self._lit = lit
        for id_, item in self.booths.items():
            item.setOpacity(self._opacity_of(id_))
        self.overview.show_booths(self.booths.values())

    def _opacity_of(self, id_: str) -> float:
        return 1.0 if self._lit is None or id_ in self._lit else _FAINT

    def _look_of(self, booth: BoothState) -> BoothLook:
        return (self._colours or {}).get(booth.id) or self.looks.of_state[booth.state]

    def _look_again(self) -> None:
        differs = False
        for item in self.booths.values():
            look = self._look_of(item.booth)
            if look != item.look:
                item.show_as(item.booth, look)
                differs = True
        if differs:
            self.overview.show_booths(self.booths.values())

    def zoomed(self, zoom: float) -> None:
        """From afar the overview stands for the items; who comes nearer step by step sees it till the last one."""
        far = zoom < NAMES_FROM or (bool(self._far) and self.looks.in_a_hurry)
        if far != self._far:
            self._far = self.overview.stands_in = far
            nothing = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents
            for item in self.booths.values():
                item.setFlag(nothing, far)
            for item in (self.booths[id_] for id_ in (*self._askew, *self._moving)):
                self._let_show(item)

    def _let_show(self, item: BoothItem) -> None:
        """Let an item paint itself, or leave it to the overview."""
        left = bool(self._far) and item.is_upright and item.booth.id not in self._moving
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, left)

    def lift(self, booth_ids: Collection[str]) -> None:
        """Draw these booths above the others, each by itself, while they are dragged; none = they are put down."""
        before, self._moving = self._moving, frozenset(booth_ids)
        for id_ in (*before, *self._moving):
            if item := self.booths.get(id_):
                item.setZValue(10 if id_ in self._moving else 0)
                self._let_show(item)
        self.overview.leave_out(self._moving)
        self.lifted.emit()

    @property
    def moving(self) -> Collection[str]:
        """The booths that are being dragged or pulled."""
        return self._moving

    # what is where

    def booth_at(self, point: QPointF) -> BoothState | None:
        """Return the booth at a point of the scene; of several the one drawn on top."""
        found = self.picking.booth_at(point)
        return self.state.booths[found] if found and self.state else None

    def thing_at(self, point: QPointF) -> ThingItem | None:
        """Return the wall, stage or other thing at a point, the highest; the outline of the hall is none."""
        found = [
            item
            for item in self.items(point)
            if isinstance(item, ThingItem) and item.thing.kind not in NOT_PICKED and item.holds(point)
        ]
        return found[0] if found else None

    def zone_at(self, point: QPointF) -> ZoneState | None:
        return self._groups.zone_at(point)

    def pavilion_at(self, point: QPointF, scale: float) -> PavilionState | None:
        """Return the pavilion whose outline or name is at a point, at so many pixels a unit."""
        return self._groups.pavilion_at(point, scale)

    @property
    def zones(self) -> list[ZoneItem]:
        return self._groups.zones

    @property
    def pavilions(self) -> list[PavilionItem]:
        return self._groups.pavilions

    # what is selected

    @property
    def selected_booths(self) -> list[str]:
        """The ids of the selected booths, in the order in which they were selected."""
        return list(self._selected)

    @property
    def selected_things(self) -> list[str]:
        return list(self._selected_things)

    def select(self, booth_ids: Iterable[str], thing_ids: Iterable[str] = (), how: str = "replace") -> None:
        """Select booths and things: `how` is replace, add or toggle."""
        chosen, things = dict(self._selected), dict(self._selected_things)
        if how == "replace":
            chosen, things = {}, {}
        for kept, ids in ((chosen, booth_ids), (things, thing_ids)):
            for id_ in ids:
                if how == "toggle" and id_ in kept:
                    del kept[id_]
                else:
                    kept[id_] = None
        self._set_selection(
            [id_ for id_ in chosen if id_ in self.booths], [id_ for id_ in things if id_ in self.things]
        )

    def _set_selection(self, booths: Sequence[str], things: Sequence[str]) -> None:
        differs = list(self._selected) != list(booths) or list(self._selected_things) != list(things)
        self._selected, self._selected_things = dict.fromkeys(booths), dict.fromkeys(things)
        self.show_selection()
        if differs:
            self.selection_changed.emit()

    def show_selection(self) -> None:
        """Frame what is selected."""
        self.selection.setPos(0, 0)
        if self.state is None:
            self.selection.show_boxes([])
            return
        boxes = [self.state.booths[id_].box for id_ in self._selected]
        boxes += [self.state.items[id_].box for id_ in self._selected_things]
        self.selection.show_boxes(boxes)

    def show_ghosts(self, ghosts: Iterable[Ghost]) -> None:
        """Show booths that are offered or about to be made; () takes them away."""
        self.ghosts.show_ghosts(ghosts)


def _moved(before: HallState | None, state: HallState | None) -> bool:
    """Tell whether a booth, zone or pavilion stands elsewhere, came or went, or belongs to another one."""
    if before is None or state is None or before.hall != state.hall or before.items != state.items:
        return True
    if before.zones != state.zones or before.pavilions != state.pavilions or list(before.booths) != list(state.booths):
        return True
    return any(booth is not (was := before.booths[id_]) and booth.box != was.box for id_, booth in state.booths.items())
