"""The drawing tools of the plan page: their buttons in the header, their panel and their hints."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from boothapp.domain.plan import Booth, Pavilion, Zone
from boothapp.floorplan.aligning import EDGES
from boothapp.gui import fonts
from boothapp.gui.commands import with_keys
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.booth_tool import BoothTool
from boothapp.gui.plan.tools.clear_tool import ClearTool
from boothapp.gui.plan.tools.drawing_tool import DrawingTool
from boothapp.gui.plan.tools.group_tool import GroupTool
from boothapp.gui.plan.tools.line_tool import MeasureTool, WallTool
from boothapp.gui.plan.tools.renumber_panel import RenumberPanel
from boothapp.gui.plan.tools.reshaping_verb import reshape
from boothapp.gui.plan.tools.row_tool import RowTool
from boothapp.gui.plan.tools.selection_verbs import SelectionVerbs
from boothapp.gui.plan.tools.thing_tool import KINDS, ThingTool
from boothapp.gui.plan.tools.tool_bar import ToolBar
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.plan.tools.verb_reasons import VERBS, reason
from boothapp.gui.plan.words import said
from boothapp.gui.workplace import Workplace

_PANEL_PX = 268


class Tools(QObject):
    """One tool is in force at a time; `bar` goes into the header, `panel` beside the canvas."""

    panel_shown = Signal(bool)
    hinted = Signal(str)  # what to do next, "" while no tool is in force

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__(canvas)
        self._workplace, self._canvas = workplace, canvas
        self.bench = Bench(workplace, canvas, self)
        self._verbs = SelectionVerbs(self.bench)
        self.panel = QStackedWidget()
        self.panel.setMinimumWidth(fonts.scaled(_PANEL_PX))
        self._before: list[QWidget] = []  # panels that were put away in this turn of the event loop
        self.hint = ""
        self._tools: dict[str, DrawingTool] = {}
        self._chosen = "select"
        self._hall = canvas.hall_id  # the one that was shown last
        self._connect()
        self.bar = ToolBar(workplace.commands)
        self.bench.said.connect(self._say)
        self.bench.panel_wanted.connect(self._show_panel)
        canvas.view.resize_wanted.connect(self._verbs.resize)
        canvas.view.reshape_wanted.connect(partial(reshape, self.bench))
        canvas.view.tool_ended.connect(self._ended)
        canvas.state_changed.connect(self._let)
        canvas.state_changed.connect(self._follow_hall)
        canvas.scene.selection_changed.connect(self._let_verbs)
        workplace.document.changed.connect(self._let)
        self._let()

    # tools

    def choose(self, key: str) -> None:
        """Put a tool into force: select, hand, or one that draws."""
        view = self._canvas.view
        if key not in ("select", "hand", "measure") and not self._can_write:
            view.refused.emit(said("read_only"))
            key = "select"
        if key not in ("select", "hand") and self._canvas.state is None:
            key = "select"
        self._canvas.setCurrentWidget(view)
        self._take(None if key in ("select", "hand") else self._tool(key), key)
        view.set_hand(key == "hand")

    def _take(self, tool: DrawingTool | None, key: str) -> None:
        self._show_panel(None)
        scene = self._canvas.scene
        booths, things = scene.selected_booths, scene.selected_things
        self._canvas.view.set_tool(tool)
        scene.select(booths, things)  # what a tool was chosen for
        self._chosen = key
        for one in ("select", "hand", *_TOOLS):
            self._action(one).setChecked(one == key)
        self._say("")
        self._canvas.view.setFocus()
        if tool:
            tool.begin()

    def _tool(self, key: str) -> DrawingTool:
        if key not in self._tools:
            self._tools[key] = _TOOLS[key](self.bench)
        return self._tools[key]

    @property
    def chosen(self) -> str:
        """The tool in force."""
        return self._chosen

    def _ended(self) -> None:
        self.choose("select")

    def _follow_hall(self) -> None:
        """Another hall is shown, or none: what was begun in the one before is given up."""
        hall = self._canvas.state.hall.id if self._canvas.state else None
        if hall == self._hall:
            return
        self._hall = hall
        panel = self.panel.currentWidget()
        if isinstance(self._canvas.view.tool, DrawingTool):
            self.choose(self._chosen)
        elif isinstance(panel, ToolPanel) and panel.of_hall:
            panel.ended.emit()

    # what they show

    def _say(self, words: str) -> None:
        self.hint = words
        self.hinted.emit(words)

    def _show_panel(self, panel: ToolPanel | None) -> None:
        shown = self.panel.currentWidget()
        if panel is shown:
            return
        if shown:
            had_keys = shown.isAncestorOf(self.panel.focusWidget() or shown)
            self.panel.removeWidget(shown)
            if isinstance(shown, ToolPanel) and shown.comes_back:
                shown.setParent(self.panel)  # it ends with the page
            else:
                shown.setParent(None)
                self._before.append(shown)  # it may be in the middle of the key that ends it: gone now, that crashes
                QTimer.singleShot(0, self, self._end_before)
            if had_keys and panel is None:
                self._canvas.view.setFocus()
        if panel:
            self.panel.addWidget(panel)
            self.panel.setCurrentWidget(panel)
        self.panel_shown.emit(panel is not None)

    def _end_before(self) -> None:
        for panel in self._before:
            panel.deleteLater()  # what its signals are connected to would keep it for ever
        self._before.clear()

    @property
    def typed(self) -> list[str]:
        """The name of the panel that is shown, when something is typed into it."""
        shown = self.panel.currentWidget()
        return [shown.title.text()] if isinstance(shown, ToolPanel) and shown.is_typed else []

    # commands

    def _action(self, key: str) -> QAction:
        return self._workplace.commands.action(f"plan.{key}")

    def _connect(self) -> None:
        on = self._workplace.commands.on
        for key in ("select", "hand", *_TOOLS):
            action = on(f"plan.{key}", partial(self.choose, key), self._canvas)
            action.setCheckable(True)
        verbs: dict[str, Callable[[], object]] = {
            **{f"align_{edge}": partial(self._verbs.align, edge) for edge in EDGES},
            "distribute_x": partial(self._verbs.distribute, "x"),
            "distribute_y": partial(self._verbs.distribute, "y"),
            "turn": self._verbs.turn,
            "duplicate": self._verbs.duplicate,
            "duplicate_grid": self._duplicate_grid,
            "group": self._verbs.group,
            "lock": self._verbs.lock,
            "copy_values": self._verbs.copy_values,
            "renumber": self._renumber,
            "merge": self._verbs.merge,
            "split": self._split,
        }
        for key, verb in verbs.items():
            on(f"plan.{key}", partial(self._do, verb), self._canvas)
        snapping = on("plan.snapping", self._snap, self._canvas)
        snapping.setCheckable(True)
        snapping.setChecked(self._canvas.view.snapping)
        self._action("select").setChecked(True)

    @property
    def _can_write(self) -> bool:
        return self._workplace.document.fair.writable

    def _do(self, verb: Callable[[], object]) -> None:
        """Do a verb with what is selected, unless the fair is open for reading only."""
        if self._canvas.state is None or not self._chosen_any:
            return
        if self._can_write:
            verb()
        else:
            self._canvas.view.refused.emit(said("read_only"))

    @property
    def _chosen_any(self) -> bool:
        return bool(self._canvas.scene.selected_booths or self._canvas.scene.selected_things)

    def _let(self, *_: object) -> None:
        """Tools are there while there is a hall that can be written."""
        for key in _TOOLS:
            self._action(key).setEnabled(self._canvas.state is not None and (self._can_write or key == "measure"))
        self._let_verbs()

    def _let_verbs(self) -> None:
        """Verbs that can do nothing with what is selected are greyed and say why."""
        state, scene = self._canvas.state, self._canvas.scene
        booths, things = scene.selected_booths, scene.selected_things
        for key in VERBS:
            action = self._action(key)
            why = reason(key, booths, things) if state else ""
            action.setEnabled(state is not None and not why)
            usual = with_keys(action.text(), self._workplace.commands.keys(f"plan.{key}"))
            action.setToolTip(with_keys(f"{action.text()}: {why}", "") if why else usual)

    def _snap(self) -> None:
        self._canvas.view.snapping = self._action("snapping").isChecked()

    def _duplicate_grid(self) -> None:
        from boothapp.store import records

        booths = self._canvas.scene.selected_booths
        booth = records.get(self.bench.fair.db, Booth, booths[0]) if booths else None
        if booth:
            self._take(RowTool(self.bench, booth), "rows")

    def _split(self) -> None:
        self.choose("select")
        self._verbs.ask_to_split()

    def _renumber(self) -> None:
        booths = self._canvas.scene.selected_booths
        if booths:
            self.choose("select")  # a tool in force would go on with a panel that this one ends
            panel = RenumberPanel(self.bench, booths)
            self.bench.show(panel)
            panel.begin()


_TOOLS: dict[str, Callable[[Bench], DrawingTool]] = {
    "booth": BoothTool,
    "rows": RowTool,
    "zone": lambda bench: GroupTool(bench, Zone),
    "pavilion": lambda bench: GroupTool(bench, Pavilion),
    "wall": WallTool,
    "measure": MeasureTool,
    **{kind: partial(ThingTool, kind=kind) for kind in KINDS},
    "keep_clear": ClearTool,
}
