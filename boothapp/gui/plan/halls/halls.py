"""What is done with the halls of a fair: their menu, their panels and their tools."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from boothapp.domain.plan import Hall
from boothapp.floorplan.shape import Point
from boothapp.gui.messages import Message
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.canvas_tool import CanvasTool
from boothapp.gui.plan.halls.background_panel import BackgroundPanel
from boothapp.gui.plan.halls.hall_form import HallForm
from boothapp.gui.plan.halls.no_hall import NoHall
from boothapp.gui.plan.halls.outline_tool import OutlineTool
from boothapp.gui.plan.halls.template_panel import TemplatePanel
from boothapp.gui.plan.inspector.affected import size_accepted
from boothapp.gui.plan.tools.drawing_tool import DrawingTool
from boothapp.gui.plan.tools.reshaping_verb import reshape
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.plan.tools.tools import Tools
from boothapp.gui.widgets.menu_button import give_menu
from boothapp.gui.widgets.plain import icon_button
from boothapp.gui.wording.errors import Explanation, explained
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.plan_templates import Template

_WIDE_M, _DEEP_M = 42.0, 30.0  # of a new hall
_MOST_NAMED = 8  # of those who would lose their booth
_MENU = (
    "hall_new",
    "hall_template",
    "hall_copy",
    "",
    "hall_edit",
    "hall_duplicate",
    "hall_outline",
    "hall_rectangle",
    "hall_background",
    "hall_earlier",
    "hall_later",
    "",
    "hall_remove",
)
_WITHOUT_HALL = ("hall_new", "hall_template", "hall_copy")


class Halls(QObject):
    """`button` opens the menu beside the choice of halls, `empty` stands in the canvas's place while there is none."""

    hall_wanted = Signal(str)  # shows that hall

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, tools: Tools) -> None:
        super().__init__(canvas)
        self._workplace, self._canvas, self._tools, self._bench = workplace, canvas, tools, tools.bench
        self._background: BackgroundPanel | None = None  # the last one that was shown
        self.empty = NoHall()
        for way, begin in zip(
            self.empty.ways,
            (self.ask_new, self.choose_template, self.begin_rows, self.pick_fair, self.begin_picture),
            strict=True,
        ):
            way.clicked.connect(lambda _checked=False, begin=begin: begin())
        self._verbs: dict[str, Callable[[], object]] = {
            "hall_new": partial(self.ask_new, None),
            "hall_template": self.choose_template,
            "hall_copy": self.pick_fair,
            "hall_edit": self.edit,
            "hall_duplicate": self.duplicate,
            "hall_outline": self.draw_outline,
            "hall_rectangle": partial(self._outline, []),
            "hall_background": self.show_background,
            "hall_earlier": partial(self._move, -1),
            "hall_later": partial(self._move, 1),
            "hall_remove": self.remove,
        }
        for key, verb in self._verbs.items():
            workplace.commands.on(f"plan.{key}", verb, canvas)
        self.button = self._menu_button()
        canvas.state_changed.connect(self._let)
        workplace.document.changed.connect(self._let)
        self._let()

    def _menu_button(self) -> QToolButton:
        made = icon_button("building-warehouse", self.tr("Nhà: thêm, sửa, ảnh mặt bằng"), "plan.hallMenu", size=18)
        made.setIconSize(QSize(18, 18))
        menu = QMenu(made)
        for key in _MENU:
            if key:
                menu.addAction(self._workplace.commands.action(f"plan.{key}"))
            else:
                menu.addSeparator()
        give_menu(made, menu)
        return made

    def _let(self, *_: object) -> None:
        writable, state = self._workplace.document.fair.writable, self._canvas.state
        for key in self._verbs:
            action = self._workplace.commands.action(f"plan.{key}")
            action.setEnabled(writable and (state is not None or key in _WITHOUT_HALL))
        outlined = state is not None and any(item.kind == "outline" for item in state.items.values())
        self._workplace.commands.action("plan.hall_rectangle").setEnabled(writable and outlined)
        self.empty.allow(writable)

    # new ones

    def ask_new(self, then: Callable[[], object] | None = None) -> None:
        """Ask for the name and the measures of a new hall, then go on."""
        form = HallForm(self._bench, self._fresh(), new=True)
        form.wanted.connect(partial(self._save, form, then))
        self._show(form)

    def _fresh(self) -> Hall:
        from boothapp.domain.text import fold
        from boothapp.tasks import halls
        from boothapp.tasks.plan_templates import free_name

        known = halls.ordered(self._bench.fair)
        name = free_name(self.tr("Nhà A"), {fold(hall.name) for hall in known})
        return Hall(name, _WIDE_M, _DEEP_M, 1 + max((hall.position for hall in known), default=-1))

    def begin_rows(self) -> None:
        """A new hall, then the tool that makes rows of booths."""
        self.ask_new(partial(self._tools.choose, "rows"))

    def begin_picture(self) -> None:
        """A new hall, then the panel of its picture."""
        self.ask_new(self.show_background)

    def choose_template(self) -> None:
        """Show the ready plans."""
        from boothapp.tasks import plan_templates

        panel = TemplatePanel(plan_templates.library(self._workplace.preferences.language))
        panel.wanted.connect(lambda: self._take(panel))
        self._show(panel)

    def _take(self, panel: TemplatePanel) -> None:
        from boothapp.tasks import plan_templates

        first, *_ = plan_templates.take(self._bench.fair, panel.template)
        self._bench.put_away()
        self._show_hall(first)

    def pick_fair(self) -> None:
        """Let the user choose the folder of another fair."""
        start = str(self._workplace.document.folder.parent)
        title = self.tr("Chọn thư mục hội chợ có sơ đồ cần lấy")
        chosen = QFileDialog.getExistingDirectory(self._canvas.window(), title, start)
        if chosen:
            self.copy(Path(chosen))

    def copy(self, folder: Path) -> None:
        """Take over the plan of another fair, without its exhibitors."""
        from boothapp.domain.errors import FairError
        from boothapp.tasks import plan_templates

        messages = self._workplace.messages
        try:
            template = plan_templates.of_fair(folder)
        except (FairError, OSError) as error:  # told here: damage of that fair is none of this one
            said, what = explained(error), self.tr("Chưa lấy được sơ đồ của {name}.").format(name=folder.name)
            messages.tell(Message(what, f"{said.what} {said.why}".strip(), "danger", said.details))
            return
        self._add(template)

    def duplicate(self) -> None:
        """Add a hall like the one that is shown, with nobody in it."""
        from boothapp.tasks import plan_templates

        self._add(plan_templates.of_hall(self._bench.fair, self._bench.state.hall))

    def _add(self, template: "Template") -> None:
        from boothapp.tasks import plan_templates

        first, *_ = plan_templates.take(self._bench.fair, template)
        self._bench.put_away()
        self._show_hall(first)
        self._workplace.messages.toast(
            self.tr("Đã lấy {booths} gian từ {name}").format(booths=len(template.booths), name=template.name),
            self._workplace.undo_offer(),
        )

    # the one that is shown

    def edit(self) -> None:
        """Ask for the name and the measures of the hall."""
        form = HallForm(self._bench, self._bench.state.hall, new=False)
        form.wanted.connect(partial(self._save, form))
        self._show(form)

    def _save(self, form: HallForm, then: Callable[[], object] | None = None) -> None:
        from boothapp.domain.problems import ProblemsFound
        from boothapp.tasks import halls

        hall = form.read()
        if hall is None or (form.of_hall and not size_accepted(self._workplace, form, self._bench.state, hall)):
            return
        try:
            halls.save(self._bench.fair, hall)
        except ProblemsFound as found:
            form.set_problem(problem_words(found.problems[0]), stops=False)
            return
        self._bench.put_away()
        self._show_hall(hall.id)
        if then:
            then()

    def draw_outline(self) -> None:
        """Put the tool into force that draws the outline by its corners."""
        self._take_tool(OutlineTool(self._bench, self._outline))

    def _outline(self, corners: list[Point]) -> None:
        if reshape(self._bench, "", corners):
            self._tools.choose("select")
            self._canvas.view.fit()

    def _move(self, steps: int) -> None:
        from boothapp.tasks import halls

        halls.move(self._bench.fair, self._bench.state.hall.id, steps)

    def show_background(self) -> None:
        """Show the panel of the picture behind the hall."""
        if self._canvas.state is None:
            return  # the hall went while a tool of its picture was in force
        if self._background:
            self._background.deleteLater()
        panel = self._background = BackgroundPanel(self._bench)
        panel.tool_wanted.connect(partial(self._take_tool, beside=panel))
        panel.back_wanted.connect(self.show_background)
        panel.wanted.connect(panel.ended)
        self._show(panel)

    def remove(self) -> None:
        """Take the hall away with all in it; who has a booth in it is named before."""
        from boothapp.tasks import draw_plan, halls

        state = self._bench.state
        lost = draw_plan.affected(self._bench.fair, state.booths)
        if state.booths or state.items:
            count = len(state.booths)
            why = self.tr("{count} gian và mọi thứ trong nhà này cũng bị xóa. Hoàn tác (Ctrl+Z) lấy lại tất cả.")
            why = why.format(count=count)
            if lost:
                named = [f"{one.booth} – {one.names}" for one in lost[:_MOST_NAMED]]
                more = ["…"] if len(lost) > _MOST_NAMED else []
                told = self.tr("{count} gian đang có đơn vị, các đơn vị này sẽ chưa có gian:").format(count=len(lost))
                why = "\n".join([why, told, *named, *more])
            what = self.tr("Xóa {name}?").format(name=state.hall.name)
            verb = self.tr("Xóa {name}").format(name=state.hall.name)
            if not self._workplace.messages.confirmed(self._canvas.window(), Explanation(what, why), verb):
                return
        halls.remove(self._bench.fair, state.hall.id, vacating=True)

    # showing

    def _show(self, panel: ToolPanel) -> None:
        self._tools.choose("select")
        panel.ended.connect(self._bench.put_away)
        self._bench.show(panel)
        begin = getattr(panel, "begin", None)
        if begin:
            begin()

    def _take_tool(self, tool: CanvasTool, beside: ToolPanel | None = None) -> None:
        """Put a tool into force, with the panel it belongs to beside the canvas."""
        self._tools.choose("select")
        if beside:
            self._bench.show(beside)
        self._canvas.view.set_tool(tool)
        if isinstance(tool, DrawingTool):
            tool.begin()

    def _show_hall(self, hall_id: str) -> None:
        self.hall_wanted.emit(hall_id)
        if self._canvas.hall_id == hall_id:
            self._bench.refresh()
