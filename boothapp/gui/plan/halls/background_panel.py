"""The panel of the picture behind a hall: chosen, scaled, moved, faded, taken away."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider

from boothapp.floorplan import lengths
from boothapp.floorplan.shape import Point
from boothapp.gui.plan.halls.background_tools import PictureTool, ScaleTool
from boothapp.gui.plan.halls.picture_taking import PictureTaking
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.tool_panel import AskPanel, ToolPanel
from boothapp.gui.tokens import DENSE_HEIGHT
from boothapp.gui.widgets.plain import ElidedLabel, button
from boothapp.gui.wording import measures

_ALIKE_M = 0.05  # a picture that goes so little beyond the hall is as large as it


class _Fade(QSlider):
    """How much of the picture shows through; the wheel over it scrolls the panel and saves nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BackgroundPanel(ToolPanel):
    """What is done with the picture shows on the canvas at once; the verb only puts the panel away."""

    comes_back = True  # after the tool that it gave
    tool_wanted = Signal(object)  # CanvasTool, None = select
    back_wanted = Signal()  # this panel again

    def __init__(self, bench: Bench) -> None:
        super().__init__("plan.background", self.tr("Ảnh mặt bằng"), self.tr("Xong"), long=True)
        self._bench, self._hall = bench, bench.state.hall.id
        self.back.hide()
        self._file = ElidedLabel("")
        self.form.addWidget(self._file)
        self._choose = button(self.tr("Chọn ảnh hoặc PDF…"), "photo-plus", name="plan.background.choose")
        self._choose.clicked.connect(self._pick)
        self._scale = button(self.tr("Đặt tỉ lệ theo hai điểm"), "ruler-measure", name="plan.background.scale")
        self._scale.clicked.connect(self._start_scaling)
        self._move = button(self.tr("Kéo ảnh đến chỗ"), "hand-stop", name="plan.background.move")
        self._move.clicked.connect(self._start_moving)
        self._take_size = button(self.tr("Lấy kích thước nhà theo ảnh"), name="plan.background.size")
        self._take_size.clicked.connect(self._size_as_picture)
        self._remove = button(self.tr("Bỏ ảnh"), "photo-off", "plain", "plan.background.remove")
        self._remove.clicked.connect(self._take_away)
        self._fade = _Fade(Qt.Orientation.Horizontal)
        self._fade.setObjectName("plan.background.fade")
        self._fade.setRange(20, 80)
        self._fade.setPageStep(10)
        self._fade.setMinimumHeight(DENSE_HEIGHT)
        self._fade.sliderReleased.connect(self._set_fade)
        self._fade.actionTriggered.connect(self._fade_stepped)
        for part in (self._choose, self._scale, self._move, self._take_size):
            self.add(part)
        self.add((self.tr("Làm mờ"), self._fade))
        self.add(self._remove)
        bench.canvas.state_changed.connect(self._hall_changed)
        self.refresh()

    def begin(self) -> None:
        self._choose.setFocus()

    def _hall_changed(self) -> None:
        """Another hall has another picture; the panel goes when its hall is shown no more."""
        state = self._bench.canvas.state
        if self.isVisible() and (state is None or state.hall.id != self._hall):
            self.ended.emit()
        elif self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show what the hall has."""
        from boothapp.tasks import hall_backgrounds

        state = self._bench.state
        photo = hall_backgrounds.shown(self._bench.fair, self._hall)
        self._file.setText(photo.original_name if photo else self.tr("Chưa có ảnh"))
        for part in (self._scale, self._move, self._remove, self._fade):
            part.setEnabled(photo is not None)
        if not self._fade.isSliderDown():
            self._fade.setValue(round(state.hall.background_fade * 100))
        wide = state.backdrop.box.w if state.backdrop else 0.0
        said = self.tr("Ảnh rộng {width} m, mờ {fade} %. Ảnh đứng yên khi vẽ, chỉ dời bằng nút ở đây.")
        fade = round(state.hall.background_fade * 100)
        told = said.format(width=measures.fixed(wide), fade=fade) if photo else ""
        larger = self._larger()
        self._take_size.setVisible(larger is not None)
        if larger:
            told += " " + self.tr("Nhà nhỏ hơn ảnh: nhà {hall}, ảnh tới {picture}.").format(
                hall=measures.size(state.hall.width_m, state.hall.depth_m), picture=measures.size(*larger)
            )
        self.tell(told)

    def _larger(self) -> tuple[float, float] | None:
        """Return how wide and deep the hall is when it reaches as far as its picture.

        None when it does, and for a hall whose outline was drawn.
        """
        state = self._bench.state
        if state.backdrop is None or any(item.kind == "outline" for item in state.items.values()):
            return None
        box = state.backdrop.box
        width, depth = (round(max(one, 0.0), 2) for one in (box.x + box.w, box.y + box.h))
        if width <= state.hall.width_m + _ALIKE_M and depth <= state.hall.depth_m + _ALIKE_M:
            return None
        return max(width, state.hall.width_m), max(depth, state.hall.depth_m)

    def _size_as_picture(self) -> None:
        from boothapp.tasks import halls

        if larger := self._larger():
            halls.save(self._bench.fair, replace(self._bench.state.hall, width_m=larger[0], depth_m=larger[1]))
            self._bench.refresh()
            self._bench.canvas.view.fit()

    # the picture

    def _pick(self) -> None:
        self._taking().pick()

    def take(self, file: Path) -> None:
        """Take a picture or a page of a PDF in and show it when that is done."""
        self._taking().take(file)

    def _taking(self) -> PictureTaking:
        taking = PictureTaking(self._bench, self._hall)
        taking.back_wanted.connect(self.back_wanted)
        return taking

    def _take_away(self) -> None:
        from boothapp.tasks import hall_backgrounds

        hall_backgrounds.remove(self._bench.fair, self._hall)

    # its place

    def _start_scaling(self) -> None:
        self.tool_wanted.emit(ScaleTool(self._bench, self._ask_distance))

    def _start_moving(self) -> None:
        self.tool_wanted.emit(PictureTool(self._bench, self._put_at))

    def _ask_distance(self, one: Point, other: Point) -> None:
        asks = AskPanel(
            "plan.scale",
            self.tr("Tỉ lệ của ảnh"),
            self.tr("Đặt tỉ lệ"),
            [("length", self.tr("Khoảng cách thật (m)"), "")],
        )
        asks.wanted.connect(partial(self._scaled, asks, one, other))
        asks.ended.connect(self.back_wanted)
        self._bench.show(asks)
        asks.begin()

    def _scaled(self, asks: AskPanel, one: Point, other: Point) -> None:
        from boothapp.tasks import hall_backgrounds

        length = lengths.parse(asks.value("length"))
        if length is None or length <= 0:
            asks.set_problem(self.tr("Gõ khoảng cách trên 0, ví dụ 12 m"), stops=False)
            return
        hall_backgrounds.scale(self._bench.fair, self._hall, one, other, length)
        self._bench.refresh()
        self._bench.canvas.view.fit()
        self.back_wanted.emit()

    def _put_at(self, corner: Point) -> None:
        from boothapp.tasks import hall_backgrounds

        backdrop = self._bench.state.backdrop
        if backdrop:
            hall_backgrounds.place(self._bench.fair, self._hall, corner, backdrop.box.w)
            self._bench.refresh()

    def _fade_stepped(self) -> None:
        """A key or a click beside the handle; dragging is saved when it is let go."""
        if not self._fade.isSliderDown():
            self._fade.setValue(self._fade.sliderPosition())
            self._set_fade()

    def _set_fade(self) -> None:
        from boothapp.tasks import hall_backgrounds

        hall_backgrounds.fade(self._bench.fair, self._hall, self._fade.value() / 100)
