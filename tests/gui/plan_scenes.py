"""Everything that the page of the plan can show, over the plan of `full_plan`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui.messages import Message
from boothapp.gui.plan.assigning.booth_panel import BoothPanel
from boothapp.gui.plan.colouring.palette import MODES
from boothapp.gui.plan.lots.big_screen import BigScreen, Drawn
from boothapp.gui.plan.lots.leaving import Leaving
from tests.gui import full_plan
from tests.gui.full_fair import LONG, TEA
from tests.gui.waiting import end_toasts, settle

_TOOLS = ("hand", "booth", "rows", "zone", "pavilion", "wall", "measure", "stage")
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def scenes(window: Any, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Go through the page; `folder` has a picture to lay behind a hall."""
    page = window.go("plan", hall=full_plan.HALL)
    settle(lambda: page.canvas.state is not None and not page.findings.check.running)
    page.canvas.view.fit()
    yield from _chosen(page)
    yield from _lists(window, page)
    yield from _giving(page)
    yield from _tools(window, page)
    yield from _halls(window, page, folder)
    yield from _lots(window, page)


def _chosen(page: Any) -> Iterator[tuple[str, QWidget]]:
    scene, booths = page.canvas.scene, page.canvas.state.booths
    yield "plan, the hall", page
    for id_ in ("b-1", full_plan.SHARED, full_plan.HELD, full_plan.BLOCKED, full_plan.FREE):
        scene.select([id_])
        yield f"plan, booth {booths[id_].code}", page
    scene.select(["b-1", "b-2", full_plan.FREE])
    yield "plan, several booths", page
    scene.select([], [full_plan.STAGE])
    yield "plan, the stage", page
    scene.select([])
    view = page.canvas.view
    _drag(view, (60, 35), (60, 35))
    _drag(view, (60, 40), (54, 34), let_go=False)
    yield "plan, a corner of the hall is pulled", page
    view.give_up()
    view.corners.let_go()
    for kind, id_ in (("zone", full_plan.ZONE), ("pavilion", full_plan.PAVILION)):
        page.inspector.show_group(kind, id_)
        yield f"plan, a {kind}", page
    scene.select([])


def _lists(window: Any, page: Any) -> Iterator[tuple[str, QWidget]]:
    page.left.show_tab("delegations")
    yield "plan, delegations", page
    page.left.show_tab("unplaced")
    for tab in ("findings", "reprints"):
        page.right.show_tab(tab)
        settle(lambda: not page.findings.check.running and not window.document.reprints.running)
        yield f"plan, {tab}", page
    page.right.show_tab("details")
    for mode in MODES:
        page.colouring.colour_by(mode)
        yield f"plan, coloured by {mode}", page
    page.colouring.colour_by("status")
    page.canvas.toggle_list()
    yield "plan, the list", page
    page.canvas.toggle_list()
    page.folding.restore(["left", "right"])
    yield "plan, both sides folded", page
    page.folding.restore([])
    page.left.show_tab("unplaced")
    page.assigning.list.search.setText("không có ai tên như thế này cả")
    settle(lambda: not page.assigning.list.model.rows)
    yield "plan, nobody found", page
    page.assigning.list.search.clear()
    settle(lambda: page.assigning.list.model.rows)


def _giving(page: Any) -> Iterator[tuple[str, QWidget]]:
    page.arrive(place_exhibitor=TEA)
    yield "plan, a booth is looked for", page
    page.assigning.give(page.assigning.filling.who(TEA), "b-1")
    yield "plan, a booth that is somebody's", page
    _end_panels(page)
    page.assigning.placing.end()
    page.assigning.open_box(full_plan.FREE)
    yield "plan, a name is typed", page
    _end_panels(page)
    page.assigning.open_box(full_plan.FREE, _too_many(page.assigning.filling))
    yield "plan, a name is typed after a booth too many", page
    _end_panels(page)
    page.canvas.scene.select(["b-1"])
    page.canvas.view.delete_wanted.emit()
    yield "plan, a booth removed", page
    _end_panels(page)
    page.canvas.scene.select([])


def _too_many(filling: Any) -> Message:
    """What is said of somebody with a long name who had a booth and was given another."""
    said = filling.tr("{name} đăng ký {asked} gian, đang có {got}").format(name=LONG, asked=1, got=2)
    move = filling.tr("Chuyển hẳn từ {booth}").format(booth="A01a")
    return Message(said, actions=((move, bool), filling._workplace.undo_offer()))


def _end_panels(page: Any) -> None:
    for panel in page.canvas.findChildren(BoothPanel):
        panel.end()


def _tools(window: Any, page: Any) -> Iterator[tuple[str, QWidget]]:
    for tool in _TOOLS:
        page.canvas.scene.select([])
        page.tools.choose(tool)
        yield f"plan, tool {tool}", page
        if tool in ("rows", "zone", "pavilion"):
            _drag(page.canvas.view, (2, 27) if tool == "rows" else (23, 8), (40, 38))
            yield f"plan, tool {tool} has drawn", page
    page.tools.choose("select")
    page.canvas.scene.select(["t-1", "t-2", full_plan.FREE])
    for command in ("renumber", "duplicate_grid"):
        window.commands.action(f"plan.{command}").trigger()
        yield f"plan, {command}", page
        page.tools.choose("select")
    page.canvas.scene.select([full_plan.FREE])
    window.commands.action("plan.split").trigger()
    yield "plan, split", page
    page.tools.choose("select")
    page.canvas.scene.select([])


def _drag(view: Any, start: tuple[float, float], end: tuple[float, float], *, let_go: bool = True) -> None:
    """Drag with the left button; places are metres of the hall."""
    steps = ((QEvent.Type.MouseButtonPress, start), (QEvent.Type.MouseMove, end), (QEvent.Type.MouseButtonRelease, end))
    for kind, place in steps if let_go else steps[:2]:
        at = QPointF(view.viewportTransform().map(QPointF(place[0] * 100, place[1] * 100)))
        there = QPointF(view.viewport().mapToGlobal(at.toPoint()))
        button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
        held = _NONE if kind == QEvent.Type.MouseButtonRelease else _LEFT
        event = QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)


def _halls(window: Any, page: Any, folder: Path) -> Iterator[tuple[str, QWidget]]:
    for command in ("hall_new", "hall_edit", "hall_template", "hall_background", "hall_outline"):
        window.commands.action(f"plan.{command}").trigger()
        yield f"plan, {command}", page
        if command == "hall_background":
            page.hall_verbs._background.take(folder / "Ảnh" / "nho.png")
            settle(lambda: page.canvas.state.backdrop and not window.jobs.running)
            yield "plan, a picture of the hall", page
            window.commands.action("undo").trigger()
            end_toasts(window)
            page.hall_verbs._background.take(_two_pages(folder))
            settle(lambda: page.tools.panel.currentWidget().objectName() == "plan.pdf_page")
            yield "plan, the page of a PDF", page
        page.tools.bench.put_away()
        page.tools.choose("select")
    page.halls.show_hall("h-2")
    yield "plan, a hall without booths", page
    page.halls.show_hall(full_plan.HALL)
    window.commands.action("plan.print").trigger()
    page.printing._panel.set_here((30.0, 30.0))
    yield "plan, print", page
    page.tools.bench.put_away()


def _two_pages(folder: Path) -> Path:
    file = folder / "mat-bang.pdf"
    if not file.exists():
        sheets = [Image.new("RGB", (200, 140), "white") for _ in range(2)]
        sheets[0].save(file, save_all=True, append_images=sheets[1:])
    return file


def _lots(window: Any, page: Any) -> Iterator[tuple[str, QWidget]]:
    window.commands.action("plan.lots").trigger()
    yield "lots", page.lots.dialog
    screen = BigScreen("Bốc thăm lần 1 · số bốc thăm 27021", [Drawn(LONG, "A09", "Nhà A"), Drawn("HTX", "")], window)
    screen.resize(1366, 768)  # else as large as the screen
    screen.show()
    for step in range(5):
        yield f"lots, on the big screen {step}", screen
        screen.go_on()
    screen.leave()
    for announced, words in ((2, "in the middle"), (5, "at the end")):
        leaving = Leaving("Bốc thăm lần 1", announced, 5, window)
        leaving.open()
        yield f"lots, left {words}", leaving
        leaving.reject()
    page.lots.dialog.reject()
