"""The page "Sơ đồ gian hàng": the halls, who stands where, and what is to be done about it."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui import kept_state
from boothapp.gui.document import Document
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.plan.assigning.assigning import Assigning
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.colouring.colouring import Colouring
from boothapp.gui.plan.colouring.legend import HIGH
from boothapp.gui.plan.delegations.delegations_pane import DelegationsPane
from boothapp.gui.plan.findings.findings_pane import FindingsPane
from boothapp.gui.plan.folding import Folding
from boothapp.gui.plan.hall_choice import HallChoice
from boothapp.gui.plan.halls.halls import Halls
from boothapp.gui.plan.hold import Hold
from boothapp.gui.plan.inspector.inspector import Inspector
from boothapp.gui.plan.lots.lots import Lots
from boothapp.gui.plan.page_foot import PageFoot
from boothapp.gui.plan.printing.printing import Printing
from boothapp.gui.plan.reprints.reprint_list import ReprintList
from boothapp.gui.plan.side_pane import SidePane
from boothapp.gui.plan.steps_shown import StepsShown
from boothapp.gui.plan.tools.tools import Tools
from boothapp.gui.widgets.plain import line

_NAMES_AT_ONCE = 500  # short names, which take some 20 ms
_LEFT_PX, _LEAST_LEFT_PX, _RIGHT_PX = 214, 180, 268


class PlanPage(Page):
    """The canvas between two panes: who waits for a booth on the left, what is chosen on the right."""

    key = "plan"
    refused_over_it = True

    def build(self) -> Iterator[None]:
        workplace = self.workplace
        self.canvas = PlanCanvas(self.document)
        self.canvas.asking.connect(workplace.messages.toast_unwanted)
        yield
        self.halls = HallChoice(workplace, self.canvas)
        yield
        self._view_commands()
        self.foot = PageFoot(workplace.commands, self.canvas.view)
        self.left = SidePane("plan.left", self.tr("Ai cần gian"), _LEAST_LEFT_PX)
        self.right = SidePane("plan.right", self.tr("Chi tiết và việc cần làm"), _RIGHT_PX)
        yield
        self.tools = Tools(workplace, self.canvas)
        yield
        self.inspector = Inspector(workplace, self.canvas, self.right.place)
        self.right.add("details", self.tr("Chi tiết"), self.inspector)
        yield
        self._build()
        yield
        self._add_assigning()
        yield
        self.printing = Printing(self.workplace, self.canvas, self.tools)
        self.header.add_right(self.printing.button)
        self.colouring = Colouring(workplace, self.canvas)
        self.foot.add(self.colouring, 1)
        # later: a foot made lower while the legend is laid out would leave what stands beside it at its old place
        self.colouring.legend.rows_wanted.connect(self._give_legend_rows, Qt.ConnectionType.QueuedConnection)
        yield
        self._add_lists()
        yield
        self._add_reprints()
        self.steps = StepsShown(self.document, self.canvas, self.halls.show_hall)
        self.steps.shown.connect(self.assigning.step_shown)

    @classmethod
    def read_ahead(cls, document: Document) -> Iterator[None]:
        from boothapp.domain.short_names import short_name
        from boothapp.store import plan_rows

        plan_rows.main_groups(document.fair.db)
        yield
        standing = [one for there in plan_rows.given(document.fair.db).values() for one in there]
        for at, one in enumerate(standing, 1):
            short_name(one.name, one.short_name)
            if at % _NAMES_AT_ONCE == 0:
                yield

    def look_ahead(self) -> Iterator[None]:
        self.assigning.list.refresh()
        yield

    def _add_assigning(self) -> None:
        self.assigning = Assigning(self.workplace, self.canvas)
        unplaced = self.assigning.list
        self.left.add("unplaced", self.tr("Chưa xếp"), unplaced)
        unplaced.counted.connect(lambda count: self.left.set_count("unplaced", count))
        self.hold = Hold(self.workplace, self.canvas, self.assigning.placing)
        self.assigning.hall_wanted.connect(self.halls.show_hall)
        self.assigning.hold_wanted.connect(self._ask_to_hold)
        self.lots = Lots(self.workplace, self.canvas, unplaced)

    def _add_reprints(self) -> None:
        self.reprints = ReprintList(self.workplace, self.canvas)
        self.right.add("reprints", self.tr("Cần in lại"), self.reprints)
        self.reprints.counted.connect(lambda count: self.right.set_count("reprints", count))
        self.reprints.hall_wanted.connect(self.halls.show_hall)

    def _give_legend_rows(self, rows: int) -> None:
        self.foot.make_high(HIGH[rows])

    def _add_lists(self) -> None:
        self.findings = FindingsPane(self.workplace, self.canvas)
        self.right.add("findings", self.tr("Lưu ý"), self.findings)
        self.findings.counted.connect(lambda count: self.right.set_count("findings", count))
        self.findings.places_wanted.connect(self._show_places)
        self.delegations = DelegationsPane(self.workplace, self.canvas)
        self.left.add("delegations", self.tr("Đoàn"), self.delegations)
        self.colouring.recoloured.connect(self.delegations.let_go)

    def _ask_to_hold(self) -> None:
        """Ask in the details for whom the selected booths are held, and until when."""
        self.tools.choose("select")
        self.right.show_tab("details")
        self.inspector.booths.state.ask_to_hold()

    def _show_places(self, booth_ids: list[str], thing_ids: list[str]) -> None:
        """Select booths and things in the hall of the first one."""
        from boothapp.domain.plan import Booth, PlanItem
        from boothapp.store import records

        db = self.document.fair.db
        one = records.get(db, Booth, booth_ids[0]) if booth_ids else records.get(db, PlanItem, thing_ids[0])
        if one and one.deleted_at is None:
            self.halls.show_hall(one.hall_id)
            self.canvas.scene.select(booth_ids, thing_ids)
            self.canvas.view.show_booths(booth_ids, thing_ids)

    def _view_commands(self) -> None:
        view, on = self.canvas.view, self.workplace.commands.on
        on("plan.fit", view.fit, self)
        on("plan.actual", view.actual_size, self)
        on("plan.zoom_in", view.zoom_in, self)
        on("plan.zoom_out", view.zoom_out, self)
        on("plan.list", self.canvas.toggle_list, self)

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Sơ đồ gian hàng"))
        self.hall_verbs = Halls(self.workplace, self.canvas, self.tools)
        self.hall_verbs.hall_wanted.connect(self.halls.show_hall)
        self.halls.listed.connect(self._show_whether_halls)
        self.header.add_left(self.halls, self.hall_verbs.button, self.tools.bar)
        self.tools.hinted.connect(self.foot.say)
        self.canvas.view.hinted.connect(self.foot.say)
        self.tools.panel_shown.connect(self._show_tool_panel)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        # from the outside in: what is moved with all that is in it is dressed all over again
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.folding = Folding(self.splitter, self.left, self.right, self.workplace.commands, self)
        page.addWidget(self.folding, 1)
        middle = QWidget()
        self.beside = QStackedWidget()  # a tool's panel stands in for the right pane
        for part in (self.left, middle, self.beside):
            self.splitter.addWidget(part)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hall_verbs.empty, 1)
        column.addWidget(self.canvas, 1)
        column.addWidget(line())
        column.addWidget(self.foot)
        self.beside.addWidget(self.right)
        self.beside.addWidget(self.tools.panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT_PX, 700, _RIGHT_PX])
        self._show_whether_halls()

    def _show_whether_halls(self) -> None:
        """Without a hall there are ways to begin in the canvas's place."""
        self.hall_verbs.empty.setVisible(not self.halls.ids)
        self.canvas.setVisible(bool(self.halls.ids))

    def _show_tool_panel(self, shown: bool) -> None:
        self.beside.setCurrentWidget(self.tools.panel if shown else self.right)
        self.folding.lift(shown)

    # the page

    def arrive(self, **arguments: Any) -> None:
        """`hall` shows that hall, `booth` that booth; `place_exhibitor` lights up the booths that fit it."""
        if hall := arguments.get("hall"):
            self.halls.show_hall(str(hall))
        if self.assigning.list.is_stale:  # behind another tab, its own tells how many wait
            self.assigning.list.refresh()
        self.canvas.view.setFocus()
        if booth := arguments.get("booth"):
            self.show_booth(str(booth))
        if exhibitor := arguments.get("place_exhibitor"):
            self.left.show_tab("unplaced")
            self.assigning.place_exhibitor(str(exhibitor))

    def show_booth(self, booth_id: str) -> None:
        """Show a booth in its hall and select it; one that there is not changes nothing."""
        from boothapp.domain.plan import Booth
        from boothapp.store import records

        booth = records.get(self.document.fair.db, Booth, booth_id)
        if booth and booth.deleted_at is None:
            self.halls.show_hall(booth.hall_id)
            self.canvas.scene.select([booth_id])
            self.canvas.view.show_booths([booth_id])

    def leave(self) -> None:
        self.hold.interrupt()
        self.findings.check.stop()  # before the window can go

    def unsaved(self, *, remade: bool = False) -> list[str]:
        """A window made anew waits also for what is typed in a tool's panel or into a booth; closing asks for none."""
        return super().unsaved(remade=remade) + (self.tools.typed + self.assigning.typed if remade else [])

    def print_out(self) -> None:
        action = self.workplace.commands.action("plan.print")
        if action.isEnabled():
            action.trigger()
        else:
            super().print_out()

    def search(self) -> None:
        self.left.show_tab("unplaced")
        self.assigning.list.search.setFocus()
        self.assigning.list.search.selectAll()

    def clear_search(self) -> bool:
        """What the legend lights up is a search, too."""
        lit = bool(self.colouring.legend.lit)
        self.colouring.let_go()
        return super().clear_search() or lit

    def clear_selection(self) -> None:
        super().clear_selection()
        self.delegations.let_go()
        self.canvas.scene.select([])

    def state(self) -> dict[str, Any]:
        return {
            "hall": self.canvas.hall_id,
            "left": self.left.shown_tab,
            "right": self.right.shown_tab,
            "splitter": self.folding.sizes,
            "folded": self.folding.folded,
            "colours": self.colouring.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        if sizes := kept_state.sizes(state.get("splitter"), self.splitter.count()):
            self.splitter.setSizes(sizes)
        for pane, key in ((self.left, "left"), (self.right, "right")):
            pane.show_tab(kept_state.text(state.get(key)))
        self.folding.restore(kept_state.texts(state.get("folded")))
        self.colouring.restore(state.get("colours"))
        self.halls.show_hall(kept_state.text(state.get("hall")))
