"""Zooming and panning: how near and where one looks at the plan."""

from math import isfinite

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from boothapp.floorplan.shape import Point
from boothapp.gui.plan.grid import Grid
from boothapp.gui.plan.looks import FULL, metres

LEAST_ZOOM, MOST_ZOOM = 0.04, 8.0
_STEP = 1.25  # of a key or button
_WHEEL = 1.0015  # to the power of an eighth of a degree
_CALM_MS = 120  # after the last step of zooming
_FARTHEST_PX = 2**30  # what a scroll bar takes
_MARGIN_PX = 14  # around what is shown as a whole


class NearView(QGraphicsView):
    """Wheel scrolls, Shift+wheel sideways, Ctrl+wheel and pinch zoom at the pointer, the middle button pans."""

    zoom_changed = Signal(float)  # 1.0 = 100 %
    moved = Signal()  # another part of the plan is seen

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._grid = Grid()
        self._panning: QPoint | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._calm_down)
        self.fitted = False  # the whole hall is shown and stays so when the window changes
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        for anchor in (self.setTransformationAnchor, self.setResizeAnchor):
            anchor(QGraphicsView.ViewportAnchor.NoAnchor)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)  # polishing by the style sheet takes this back:
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so what was painted is scrolled along

    def sizeHint(self) -> QSize:
        return QSize(700, 540)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def zoomed(self, zoom: float) -> None:
        """What depends on the zoom follows."""

    def fit(self) -> None:
        """Show everything."""

    def hurried(self, on: bool) -> None:
        """Steps of zooming follow each other: what takes time may wait until they end."""

    def hurry(self) -> None:
        """A step of zooming comes; another may follow at once."""
        self.hurried(True)
        self._calm.start()

    def _calm_down(self) -> None:
        self.hurried(False)
        self.viewport().update()

    # how near, and where

    @property
    def scale_px(self) -> float:
        """Pixels for a scene unit."""
        return self.transform().m11()

    @property
    def zoom(self) -> float:
        return self.scale_px / FULL

    def set_scale(self, scale: float) -> None:
        """Show so many pixels for a scene unit, as far as one may come near."""
        scale = min(max(scale, LEAST_ZOOM * FULL), MOST_ZOOM * FULL)
        self.zoomed(scale / FULL)
        self.setTransform(self.transform().fromScale(scale, scale))
        self.zoom_changed.emit(self.zoom)
        self.moved.emit()

    def zoom_at(self, factor: float, point: QPointF) -> None:
        """Come nearer by a factor; what is under a point of the viewport stays under it."""
        here = self.unit_at(point)
        self.fitted = False
        self.set_scale(self.scale_px * factor)
        self.put(here, point)

    def unit_at(self, point: QPointF) -> QPointF:
        """Return the point of the scene under one of the viewport."""
        inverted, _ = self.viewportTransform().inverted()
        return inverted.map(point)

    def put(self, unit: QPointF, point: QPointF) -> None:
        """Scroll so that a point of the scene lies under one of the viewport."""
        away = self.viewportTransform().map(unit) - point
        if isfinite(away.x() + away.y()):  # a damaged plan has things at no place at all
            self.scroll_by(*(round(max(-_FARTHEST_PX, min(by, _FARTHEST_PX))) for by in (away.x(), away.y())))

    def scroll_by(self, dx: int, dy: int) -> None:
        """See what lies so many pixels further right and down."""
        for bar, by in ((self.horizontalScrollBar(), dx), (self.verticalScrollBar(), dy)):
            bar.setValue(bar.value() + by)

    def zoom_in(self) -> None:
        """Come a step nearer to the middle."""
        self.zoom_at(_STEP, QRectF(self.viewport().rect()).center())

    def zoom_out(self) -> None:
        """Step back from the middle."""
        self.zoom_at(1 / _STEP, QRectF(self.viewport().rect()).center())

    def actual_size(self) -> None:
        """Show the plan at 100 %."""
        self.zoom_at(FULL / self.scale_px, QRectF(self.viewport().rect()).center())

    def show_area(self, area: QRectF, nearest: float) -> None:
        """Show all of an area of the scene, no nearer than a zoom."""
        whole = self.viewport().size()
        room = whole - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)
        scale = min(room.width() / area.width(), room.height() / area.height(), nearest * FULL)
        if scale < FULL and area.width() * FULL <= whole.width() and area.height() * FULL <= whole.height():
            scale = FULL  # names can be read when the margin is a little smaller
        self.set_scale(max(scale, LEAST_ZOOM * FULL))
        self.put(area.center(), QRectF(self.viewport().rect()).center())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fitted:
            self.fit()
        self.moved.emit()

    def point_of(self, point: QPointF) -> Point:
        """Return a point of the viewport in metres."""
        unit = self.unit_at(point)
        return Point(metres(unit.x()), metres(unit.y()))

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self._grid.draw(painter, QRectF(rect), self.scale_px)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.hurry()
            self.zoom_at(_WHEEL ** (turned.y() or turned.x()), event.position())
        else:
            by = pixels if not pixels.isNull() else turned / 2
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and by.x() == 0:
                by = QPoint(by.y(), 0)
            self.fitted = False
            self.scroll_by(-by.x(), -by.y())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.hurry()
            self.zoom_at(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                middle = QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint()))
                self.hurry()
                self.zoom_at(pinch.scaleFactor(), middle)
                return True
        return bool(super().viewportEvent(event))

    # panning

    @property
    def is_panning(self) -> bool:
        return self._panning is not None

    def start_pan(self, event: QMouseEvent) -> None:
        """The mouse takes the plan along from now on."""
        self._panning, self.fitted = event.position().toPoint(), False

    def pan(self, event: QMouseEvent) -> None:
        """Go along with the mouse."""
        if self._panning is not None:
            here = event.position().toPoint()
            away, self._panning = self._panning - here, here
            self.scroll_by(away.x(), away.y())

    def end_pan(self) -> None:
        self._panning = None
