"""Zooming and panning with wheel, keys and buttons; the grid, the small map and the table of booths."""

from dataclasses import replace
from pathlib import Path

import pytest
from hall_of_booths import CTRL, LEFT, MIDDLE, SHIFT, Hand
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QInputDevice, QNativeGestureEvent, QPaintEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth
from boothapp.floorplan.shape import Box
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.drawing import area_of
from boothapp.gui.plan.grid import LEAST_PX, step_for
from boothapp.gui.plan.near_view import LEAST_ZOOM, MOST_ZOOM
from boothapp.gui.plan.plan_state import Backdrop
from boothapp.store import records
from boothapp.tasks import assign_booths


def bars(canvas: PlanCanvas) -> tuple[int, int]:
    return canvas.view.horizontalScrollBar().value(), canvas.view.verticalScrollBar().value()


def test_a_hall_is_shown_whole_and_stays_so_when_the_window_changes(canvas: PlanCanvas, qapp: QApplication) -> None:
    def whole() -> bool:
        seen = canvas.view.mapToScene(canvas.view.viewport().rect()).boundingRect()
        return seen.contains(canvas.scene.ground.boundingRect().adjusted(5, 5, -5, -5))

    assert whole() and canvas.view.zoom > 0.9
    canvas.resize(400, 300)
    qapp.processEvents()
    assert whole() and canvas.view.zoom < 0.7


@pytest.mark.parametrize("turned", [120, -120, 15])
def test_the_wheel_with_control_zooms_at_the_pointer(canvas: PlanCanvas, hand: Hand, turned: int) -> None:
    told: list[float] = []
    canvas.view.zoom_changed.connect(told.append)
    before, at = canvas.view.zoom, hand.px((4.5, 5.5))
    hand.wheel((4.5, 5.5), turned, CTRL)
    assert (canvas.view.zoom > before) is (turned > 0)
    assert told == [canvas.view.zoom]
    assert canvas.view.point_of(at) == pytest.approx((4.5, 5.5), abs=0.1)


def test_the_wheel_scrolls_and_with_shift_sideways(canvas: PlanCanvas, hand: Hand) -> None:
    x, y = bars(canvas)
    hand.wheel((4.5, 5.5), -120)
    assert bars(canvas) == (x, y + 60)
    hand.wheel((4.5, 5.5), -120, SHIFT)
    assert bars(canvas) == (x + 60, y + 60)


def test_a_pinch_zooms(canvas: PlanCanvas) -> None:
    device = QPointingDevice.primaryPointingDevice()
    assert isinstance(device, QInputDevice)
    here, before = QPointF(100, 100), canvas.view.zoom
    kind = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(kind, device, 2, here, here, here, 0.25, QPointF())
    QApplication.sendEvent(canvas.view.viewport(), event)
    assert canvas.view.zoom == pytest.approx(before * 1.25)


def test_one_comes_no_nearer_and_goes_no_further_than_makes_sense(canvas: PlanCanvas, hand: Hand) -> None:
    for _ in range(30):
        canvas.view.zoom_in()
    assert canvas.view.zoom == pytest.approx(MOST_ZOOM)
    for _ in range(60):
        canvas.view.zoom_out()
    assert canvas.view.zoom == pytest.approx(LEAST_ZOOM)
    canvas.view.actual_size()
    assert canvas.view.zoom == pytest.approx(1.0)


@pytest.mark.parametrize("how", ["middle", "space", "hand"])
def test_the_plan_goes_along_with_the_mouse(canvas: PlanCanvas, hand: Hand, qtbot: QtBot, how: str) -> None:
    button = MIDDLE if how == "middle" else LEFT
    canvas.view.set_hand(how == "hand")
    if how == "space":
        qtbot.keyPress(canvas.view, Qt.Key.Key_Space)
        assert canvas.view.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    x, y = bars(canvas)
    start, end = QPointF(300, 300), QPointF(250, 330)
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        hand.mouse(kind, at, button)
    assert bars(canvas) == (x + 50, y - 30)
    if how == "space":
        qtbot.keyRelease(canvas.view, Qt.Key.Key_Space)
        assert canvas.view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    assert canvas.scene.selected_booths == []


def test_a_check_leads_to_its_booths(canvas: PlanCanvas) -> None:
    for _ in range(9):
        canvas.view.zoom_out()
    canvas.view.show_booths(["l1", "gone"])
    seen = canvas.view.mapToScene(canvas.view.viewport().rect()).boundingRect()
    assert canvas.view.zoom >= 1.0 and seen.contains(canvas.scene.booths["l1"].pos())
    canvas.view.show_booths(["gone"])


@pytest.mark.parametrize("zoom", [LEAST_ZOOM, 0.1, 0.45, 1.0, 3.0, MOST_ZOOM])
def test_lines_of_the_grid_can_be_seen_apart(zoom: float) -> None:
    scale = zoom * 0.16
    assert step_for(scale) * 100 * scale >= LEAST_PX >= 8


def test_the_small_map_shows_while_not_all_is_seen_and_leads_there(canvas: PlanCanvas, hand: Hand) -> None:
    small = canvas.view.minimap
    small.refresh()
    assert small.place.isNull()
    canvas.view.zoom_at(4, QPointF(10, 10))
    before, shown = bars(canvas), canvas.view.grab().toImage()
    corner = QPointF(small.place.bottomRight() - QPoint(12, 12))
    hand.mouse(QEvent.Type.MouseButtonPress, corner, LEFT)
    assert bars(canvas) > before and canvas.view.grab().toImage() != shown
    after = bars(canvas)
    hand.mouse(QEvent.Type.MouseMove, QPointF(small.place.center()), LEFT)
    hand.mouse(QEvent.Type.MouseButtonRelease, QPointF(small.place.center()), LEFT)
    assert before < bars(canvas) < after and canvas.scene.selected_booths == []
    canvas.show_hall(None)
    small.refresh()
    assert small.place.isNull()


def test_a_hall_that_just_fits_needs_no_small_map(canvas: PlanCanvas) -> None:
    state, view = canvas.state, canvas.view
    assert state
    view.minimap.refresh()
    room = view.viewport().size()
    for px in range(-30, 3):
        hall = replace(state.hall, width_m=(room.width() + px) / 16, depth_m=(room.height() + px) / 16)
        canvas.scene.show_state(replace(state, hall=hall))
        view.fit()
        assert view.minimap.place.isNull() and view.seen.contains(view.plan.area), px


def test_a_scrolled_view_is_painted_as_a_fresh_one_with_and_without_the_small_map(
    canvas: PlanCanvas, qapp: QApplication
) -> None:
    """What was painted is scrolled along: no part of the map stays behind, also when it goes."""
    view = canvas.view
    view.minimap.refresh()
    view.scroll_by(120, 0)
    qapp.processEvents()
    assert not view.minimap.place.isNull()
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.extend(event.region())  # type: ignore[call-overload]
            return False

    watch, was = Watch(), view.minimap.place
    view.viewport().installEventFilter(watch)
    view.scroll_by(-120, 0)
    qapp.processEvents()
    assert view.minimap.place.isNull()
    assert any(area.contains(was.translated(120, 0).intersected(view.viewport().rect())) for area in painted)


def test_the_whole_of_a_hall_is_its_picture_too(canvas: PlanCanvas) -> None:
    state = canvas.state
    assert state
    wide = Box(-15.0, -10.0, 80.0, 60.0)
    canvas.scene.show_state(replace(state, backdrop=Backdrop(Path("none.png"), 0, wide, 0.5)))
    canvas.view.fit()
    assert canvas.view.seen.contains(area_of(wide))
    middle = canvas.view.unit_at(QRectF(canvas.view.viewport().rect()).center())
    assert (middle - area_of(wide).center()).manhattanLength() < 20


def test_scrolling_paints_no_more_than_what_comes_into_sight(canvas: PlanCanvas, qapp: QApplication) -> None:
    canvas.view.zoom_at(3, QPointF(10, 10))
    canvas.view.minimap.refresh()
    qapp.processEvents()
    painted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(sum(area.width() * area.height() for area in event.region()))
            return False

    watch = Watch()
    canvas.view.viewport().installEventFilter(watch)
    canvas.view.scroll_by(3, 4)
    qapp.processEvents()
    room = canvas.view.viewport().size()
    assert 0 < sum(painted) < room.width() * room.height() / 4


def test_a_booth_says_who_has_it_under_the_resting_mouse(canvas: PlanCanvas, hand: Hand) -> None:
    at = hand.px((4.5, 5.5)).toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(canvas.view.viewport(), event)
    assert (
        QToolTip.text()
        == "A01 · HTX Chè Tân Cương · Đã xếp · 3,0\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}3,0\N{NO-BREAK SPACE}m"
    )
    QToolTip.hideText()


def test_the_table_has_every_booth_and_follows_at_once(canvas: PlanCanvas, document: Document) -> None:
    model = canvas.list.booths

    def row(number: int) -> list[str]:
        return [model.index(number, column).data() for column in range(model.columnCount())]

    assert model.rowCount() == 11
    assert row(0) == [
        "A01",
        "Đã xếp",
        "HTX Chè Tân Cương",
        "A",
        "3,0\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}3,0\N{NO-BREAK SPACE}m",
    ]
    assert row(5)[1:3] == ["Trùng", "HTX Chè Tân Cương, HTX Cà phê Đồi Xanh"]
    assign_booths.assign(document.fair, "tea", ["b1"])
    assert row(6)[:3] == ["B01", "Đã xếp", "HTX Chè Tân Cương"]
    document.undo()
    assert row(6)[:3] == ["B01", "Trống", ""]


def test_f7_shows_the_table_with_what_is_selected_and_back(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    hand.click((7.5, 5.5))
    canvas.toggle_list()
    assert canvas.currentWidget() is canvas.list and canvas.list.hasFocus()
    assert [index.row() for index in canvas.list.selectionModel().selectedRows()] == [1]
    canvas.list.selectRow(3)
    assert canvas.scene.selected_booths == ["a4"]
    opened: list[str] = []
    canvas.view.booth_activated.connect(opened.append)
    qtbot.keyClick(canvas.list, Qt.Key.Key_Return)
    assert opened == ["a4"]
    canvas.toggle_list()
    assert canvas.currentWidget() is canvas.view and canvas.view.hasFocus()


def test_the_table_is_put_in_order_by_a_press_on_a_head_and_keeps_what_is_selected(
    canvas: PlanCanvas, document: Document, qtbot: QtBot
) -> None:
    canvas.toggle_list()
    shown = canvas.list
    canvas.scene.select(["a3"])
    head = shown.horizontalHeader()

    def press(column: int) -> list[str]:
        place = QPoint(head.sectionViewportPosition(column) + 12, head.height() // 2)
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]

    assert not head.isSortIndicatorShown(), "Qt's arrow would stand in the other"
    assert press(1) == ["A04", "B01", "B02", "B03", "B04", "L1", "A02", "A01", "A03", "A05", "A06"], "by state"
    assert canvas.scene.selected_booths == ["a3"]
    assert [index.row() for index in shown.selectionModel().selectedRows()] == [8]
    assert press(2)[-2:] == ["A01", "A06"], "by name"
    assign_booths.assign(document.fair, "tea", ["b1"])
    assert press(0)[0] == "A01" and press(0)[0] == "L1"


def test_the_table_cuts_no_size(canvas: PlanCanvas, document: Document) -> None:
    canvas.toggle_list()
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "BKHU1000", 3, 20, 13.25, 12.75, zone_id="za", id="wide"))
    shown, metrics = canvas.list, canvas.list.fontMetrics()
    for column in (0, 1, 3, 4):
        texts = [str(shown.model().index(row, column).data()) for row in range(shown.model().rowCount())]
        assert max(map(metrics.horizontalAdvance, texts)) + 16 <= shown.columnWidth(column)
    assert "Chè Tân Cương" in shown.model().index(0, 2).data(Qt.ItemDataRole.ToolTipRole)


def test_a_hidden_canvas_reads_the_fair_when_it_is_shown_again(canvas: PlanCanvas, document: Document) -> None:
    canvas.hide()
    assign_booths.assign(document.fair, "tea", ["b1"])
    assert canvas.state and canvas.state.booths["b1"].is_free
    canvas.show()
    assert not canvas.state.booths["b1"].is_free


def test_another_hall_and_none(canvas: PlanCanvas) -> None:
    canvas.scene.select(["a1"])
    canvas.show_hall("other")
    assert (canvas.scene.selected_booths, canvas.list.booths.rowCount()) == ([], 0)
    canvas.show_hall("no such hall")
    assert canvas.state is None
    canvas.grab()
    assert canvas.minimumSizeHint().boundedTo(QSize(1180, 600)) == canvas.minimumSizeHint()


def test_the_table_leaves_names_room_in_a_narrow_window(canvas: PlanCanvas) -> None:
    canvas.toggle_list()
    table = canvas.list
    for width, hidden in ((360, True), (900, False), (360, True)):
        canvas.resize(width, 400)
        QApplication.processEvents()
        assert table.isColumnHidden(4) is hidden
        assert table.columnWidth(2) >= 120 and table.horizontalScrollBar().maximum() == 0
    assert "HTX Chè Tân Cương" in table.booths.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
