"""Printing the plan: a panel with its choices, a file, a job beside the window, and where the file is."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from boothapp.domain.plan_sheets import PlanOptions
from boothapp.domain.progress import Progress
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.printing.here_tool import HereTool, mark
from boothapp.gui.plan.printing.print_panel import PrintPanel
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.tools import Tools
from boothapp.gui.widgets.plain import action_button
from boothapp.gui.wording.errors import Explanation
from boothapp.gui.workplace import Workplace
from boothapp.gui.written_file import ways_to

if TYPE_CHECKING:
    from boothapp.domain.catalog import CatalogContent
    from boothapp.domain.plan_sheets import PlanResult


class Printing(QObject):
    """The panel stands beside the canvas as a tool's does."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, tools: Tools) -> None:
        super().__init__(canvas)
        self._workplace, self._canvas = workplace, canvas
        self._tools: Tools = tools
        self._bench: Bench = tools.bench
        self._panel: PrintPanel | None = None
        self._asked: tuple[PlanOptions, Path, str | None] = (PlanOptions(), Path(), None)  # what is being printed
        action = workplace.commands.on("plan.print", self.ask, canvas)
        self.button = action_button(action, icon_name="printer")
        canvas.state_changed.connect(self._let)
        tools.panel_shown.connect(self._panel_changed)
        self._let()

    def _let(self) -> None:
        state = self._canvas.state
        self._workplace.commands.action("plan.print").setEnabled(bool(state and state.booths))
        if self._panel and (state is None or state.hall.id != self._panel.hall_id):
            self._bench.put_away()

    # the panel

    def ask(self) -> None:
        """Show what can be chosen."""
        from boothapp.domain.paperwork import PrintRun
        from boothapp.domain.plan import Hall
        from boothapp.store import records

        state = self._canvas.state
        if state is None:
            return
        self._tools.choose("select")
        db = self._workplace.document.fair.db
        runs = sum(run.kind == "plan" for run in records.where(db, PrintRun))
        panel = PrintPanel(
            state.hall.id,
            state.hall.name,
            several=len(records.where(db, Hall)) > 1,
            writable=self._workplace.document.fair.writable,
            run_name=self.tr("Sơ đồ in lần {number}").format(number=runs + 1),
        )
        panel.here_wanted.connect(self._pick)
        panel.edited.connect(self._mark)
        panel.wanted.connect(self._choose_file)
        panel.ended.connect(self._bench.put_away)
        self._bench.show(panel)
        self._panel = panel
        panel.begin()

    def _pick(self) -> None:
        tool = HereTool(self._canvas.view)
        tool.picked.at.connect(self._picked)
        self._canvas.setCurrentWidget(self._canvas.view)
        self._canvas.view.set_tool(tool)
        self._bench.say(self.tr("Bấm vào chỗ sẽ treo tờ sơ đồ này"))
        self._canvas.view.setFocus()

    def _picked(self, x_m: float, y_m: float) -> None:
        self._canvas.view.set_tool(None)
        self._bench.say("")
        if self._panel:
            self._panel.set_here((x_m, y_m))

    def _mark(self) -> None:
        if self._panel:
            mark(self._canvas.view, self._panel.here, self.tr("Đây"))

    def _panel_changed(self) -> None:
        """Another panel, or none, takes the mark away with this one."""
        if self._panel and self._tools.panel.indexOf(self._panel) < 0:
            if self._panel.here:
                mark(self._canvas.view, None, "")
            self._panel = None
            if isinstance(self._canvas.view.tool, HereTool):
                self._canvas.view.set_tool(None)
                self._bench.say("")

    # the file

    def _choose_file(self) -> None:
        panel = self._panel
        if panel is None:
            return
        if panel.run_name is not None:
            from boothapp.tasks import print_runs

            print_runs.check_new(self._workplace.document.fair, panel.run_name)
        folder = self._workplace.document.folder.absolute()
        kinds = {".pdf": "PDF (*.pdf)", ".svg": "SVG (*.svg)", ".png": "PNG (*.png)"}
        start = folder.parent / (self.tr("{fair} – sơ đồ").format(fair=folder.name) + panel.suffix)
        name, _ = QFileDialog.getSaveFileName(self._canvas, self.tr("Lưu sơ đồ"), str(start), kinds[panel.suffix])
        if not name:
            return
        target = Path(name)
        if target.suffix.lower() != panel.suffix:
            target = target.with_name(target.name + panel.suffix)
            if target.exists() and not self._may_replace(target.name, target.parent):  # the dialog asked of another
                return
        options, run = panel.options, panel.run_name
        self._bench.put_away()
        self.write(options, target, run)

    def write(self, options: PlanOptions, target: Path, run: str | None = None, *, replacing: bool = False) -> None:
        """Print into `target`; with `run` the fair keeps what was printed under that name.

        Before pictures of further sheets take the place of others it asks, unless `replacing`.
        """
        from boothapp.tasks import print_plan
        from boothapp.tasks.damage_told import damage_told

        self._asked = options, target, run
        fair = self._workplace.document.fair
        with damage_told(fair):
            content, options = print_plan.read(fair, options, target)
        title = self.tr("Đang in sơ đồ {name}").format(name=target.name)
        work = partial(_write, fair.folder, content, (options, target, run), replacing)
        self._workplace.jobs.start(title, work, self._written, self._failed)

    def _failed(self, error: BaseException) -> None:
        from boothapp.domain.errors import FairError

        options, target, run = self._asked
        if isinstance(error, FairError) and error.code == "sheets_there":
            if self._may_replace(error.data["names"], error.data["folder"]):
                self.write(options, target, run, replacing=True)
            return
        again = partial(self.write, options, target, run)
        self._workplace.messages.report(error, again, self.ask, file=str(target))

    def _may_replace(self, names: object, folder: object) -> bool:
        """Ask about files that the dialog did not ask about."""
        what = self.tr("Ghi đè tệp đã có?")
        why = self.tr("Trong thư mục {folder} đã có {names}; bản in mới sẽ thay vào đó.")
        explained = Explanation(what, why.format(names=names, folder=folder))
        return self._workplace.messages.confirmed(self._canvas, explained, self.tr("Ghi đè"))

    def _written(self, ended: "tuple[PlanOptions, str | None, PlanResult]") -> None:
        options, run, made = ended
        target = made.files[0]
        if run is not None:
            self._keep(options, run, made)
        if len(made.files) == 1:
            what = self.tr("Đã in sơ đồ ra {name}").format(name=target.name)
        else:
            what = self.tr("Đã in sơ đồ ra {count} tệp").format(count=len(made.files))
        self._workplace.messages.toast(what, *ways_to(target))

    def _keep(self, options: PlanOptions, run: str, made: "PlanResult") -> None:
        """Keep what was printed; the sheets are written, and stay so when the fair cannot take it."""
        from boothapp.tasks import print_runs

        with self._workplace.messages.reporting(partial(self._keep, options, run, made)):
            print_runs.freeze_plan(self._workplace.document.fair, run, options, made)


def _write(
    fair: Path,
    content: "CatalogContent",
    asked: tuple[PlanOptions, Path, str | None],
    replacing: bool,
    progress: Progress,
) -> "tuple[PlanOptions, str | None, PlanResult]":
    from boothapp.tasks import print_plan
    from boothapp.tasks.damage_told import damage_told

    options, target, run = asked
    with damage_told(fair):
        return options, run, print_plan.write(content, options, target, progress, replacing=replacing)
