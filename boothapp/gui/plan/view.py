"""The canvas: who gets the mouse and the keys, and what becomes of what is dragged onto it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from boothapp.gui import tooltips
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas_drops import Drops
from boothapp.gui.plan.canvas_tool import CanvasTool
from boothapp.gui.plan.corners import Corners
from boothapp.gui.plan.edge_scroll import EdgeScroll
from boothapp.gui.plan.hall_view import HallView
from boothapp.gui.plan.selecting import SelectTool
from boothapp.gui.plan.words import told


class PlanView(HallView):
    """The left button is the tool's, with Space it pans; the right one asks for a menu."""

    pointer_moved = Signal(float, float)  # metres
    tool_ended = Signal()  # Esc: the tool that selects is in force again
    booth_activated = Signal(str)
    thing_activated = Signal(str)
    delete_wanted = Signal()
    context_wanted = Signal(QPoint, str)  # a place on the screen, the booth there or ""
    swap_wanted = Signal(str, str)
    resize_wanted = Signal(str, object)  # a booth or thing, the Box it would be
    reshape_wanted = Signal(str, object)  # a wall, an area or a pavilion, "" the hall; the Points it would have
    unassign_wanted = Signal(list)
    vacate_hovered = Signal(bool)  # booths are dragged over `vacate_over`
    dropped_on_booth = Signal(object, str)  # Carried, id
    dropped_on_zone = Signal(object, str)
    dropped_on_pavilion = Signal(object, str)
    ghosts_accepted = Signal()
    ghosts_refused = Signal()
    blocked = Signal()  # a dialog is open
    hinted = Signal(str)  # what can be done with what is shown, "" for nothing
    refused = Signal(str)  # why something that was dragged went back

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.snapping = True
        self.remarks: Callable[[str], Sequence[str]] = lambda _booth: ()  # what else a tooltip tells of a booth
        self.offering = False  # the ghosts are an offer: Enter takes it, Esc refuses it
        self.vacate_over: QWidget | None = None
        self._pointer = QPoint()  # on the screen
        self._held = Qt.KeyboardModifier.NoModifier  # keys, when the mouse moved last
        self._space = self._hand = False
        self.edge = EdgeScroll(self)
        self._on_map = False  # the button went down on the small map
        self._pressed = False  # the button went down for the tool
        self._select = SelectTool(self)
        self._tool: CanvasTool = self._select
        self.corners = Corners(self)
        self._drops = Drops(self)
        self.setObjectName("plan.canvas")
        self.setProperty("plan", "true")
        self.setAccessibleName(self.tr("Sơ đồ gian hàng; F7 mở danh sách gian"))
        self.viewport().setObjectName("plan.canvas.viewport")
        self.viewport().setAccessibleName(self.accessibleName())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)

    # tools

    @property
    def tool(self) -> CanvasTool | None:
        """The tool in force; None = the one that selects."""
        return None if self._tool is self._select else self._tool

    def set_tool(self, tool: CanvasTool | None) -> None:
        """Give the left button to a tool; None = select and move."""
        self._tool.cancel()
        self._tool, self._hand = tool or self._select, False
        self.corners.follow()
        self.show_cursor()

    @property
    def is_hand(self) -> bool:
        """Whether the left button pans."""
        return self._hand

    def set_hand(self, on: bool) -> None:
        """Let the left button pan."""
        self._hand = on
        self.corners.follow()
        self.show_cursor()

    def show_cursor(self) -> None:
        """Show what the left button would do here."""
        hand = Qt.CursorShape.ClosedHandCursor if self.is_panning else Qt.CursorShape.OpenHandCursor
        pans = self._hand or self._space or self.is_panning
        self.viewport().setCursor(hand if pans else self._tool.cursor)

    def give_up(self, *_: object) -> None:
        """Put back what the mouse began: something else came between."""
        self.end_pan()
        self._on_map = self._space = self._pressed = False
        self._tool.give_up()
        self._drops.leave()
        self.show_cursor()

    def _deactivated(self) -> None:
        """Another window has the mouse and the keys, perhaps a dialog of this one."""
        self.give_up()
        if QApplication.activeModalWidget():
            self.blocked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.give_up()

    # mouse

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of the booth under the resting mouse what has no room on the plan; see when the window is left."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            booth = self.plan.booth_at(self.unit_at(QPointF(event.pos())))
            lines = [told(booth), *self.remarks(booth.id)] if booth else []
            QToolTip.showText(event.globalPos(), tooltips.plain("\n".join(lines)), self)
            return True
        if event.type() == QEvent.Type.WindowDeactivate:
            self._deactivated()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button = event.button()
        pans = button == Qt.MouseButton.LeftButton and (self._space or self._hand)
        if button == Qt.MouseButton.MiddleButton or pans:
            self.start_pan(event)
            self.show_cursor()
        elif button == Qt.MouseButton.LeftButton and self.minimap.place.contains(event.position().toPoint()):
            self._on_map = True
            self.minimap.go(event.position())
        elif button == Qt.MouseButton.LeftButton:
            self._pressed = True
            self._tool.press(self.point_of(event.position()), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer, self._held = event.globalPosition().toPoint(), event.modifiers()
        point = self.point_of(event.position())
        self.pointer_moved.emit(point.x, point.y)
        if self.is_panning:
            self.pan(event)
        elif self._on_map:
            self.minimap.go(event.position())
        else:
            pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
            if self._pressed and not pressed:  # it came up where this canvas was not told of it
                self.give_up()
            self._pressed = pressed
            self._tool.move(point, event.modifiers(), pressed=pressed)

    def is_over_list(self) -> bool:
        """Tell whether the mouse is over the list onto which booths are dragged to vacate them."""
        over = self.vacate_over
        return bool(over and over.isVisible() and over.rect().contains(over.mapFromGlobal(self._pointer)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.globalPosition().toPoint()
        if self.is_panning:
            self.end_pan()
            self.show_cursor()
        elif self._on_map:
            self._on_map = False
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed = False
            self._tool.release(self.point_of(event.position()), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not (self._space or self._hand):
            self._tool.double_click(self.point_of(event.position()))

    def again(self) -> None:
        """The plan scrolled under a mouse that rests: what is dragged goes along."""
        self._tool.move(self.point_of(QPointF(self.pointer)), self._held, pressed=True)

    @property
    def pointer(self) -> QPoint:
        """The mouse in the viewport."""
        return self.viewport().mapFromGlobal(self._pointer)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for what is under the pointer, which is selected; from the keyboard for what is selected."""
        self.give_up()
        booth = self.plan.booth_at(self.unit_at(QPointF(event.pos())))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            booth = self.plan.state.booths.get(next(iter(self.plan.selected_booths), "")) if self.plan.state else None
        elif booth and booth.id not in self.plan.selected_booths:
            self.plan.select([booth.id])
        self.context_wanted.emit(event.globalPos(), booth.id if booth else "")

    # what is dragged here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)

    # keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._tool.holds(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._space = True
            self.show_cursor()
        elif not self._tool.key(event) and not (self._tool is not self._select and self._ended_by(event)):
            event.ignore()

    def _ended_by(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return self._select.key(event)
        self.set_tool(None)
        self.tool_ended.emit()
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.show_cursor()
        elif not self._tool.key_up(event):
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next booth by its number, and out of the canvas behind the last one."""
        return self._select.step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        self._select.save_nudges()
        self.show_cursor()
        super().focusOutEvent(event)
