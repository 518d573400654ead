"""What the plan is printed on: paper, halls, kind of file, words, and whether it is the one that counts."""

from PySide6.QtCore import Signal

from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.gui import tooltips
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.plain import button, row

NAME = "plan.printing"


class PrintPanel(ToolPanel):
    """Only of a single hall a sheet can tell where it hangs."""

    here_wanted = Signal()  # wait for a click on the plan

    def __init__(self, hall_id: str, hall_name: str, *, several: bool, writable: bool, run_name: str) -> None:
        super().__init__(NAME, self.tr("In sơ đồ"), self.tr("Chọn nơi lưu…"), long=True)
        self.here: tuple[float, float] | None = None
        self.hall_id = hall_id
        halls: list[tuple[object, str]] = [(hall_id, hall_name)]
        if several:
            halls.append(("", self.tr("Mọi nhà, mỗi nhà một tờ")))
        self.halls = ChoiceBox(f"{NAME}.halls", halls)
        papers: list[tuple[object, str]] = [
            (key, self.tr("{paper} ({short:g} × {long:g} mm)").format(paper=key.upper(), short=size[0], long=size[1]))
            for key, size in SHEETS_MM.items()
        ]
        self.paper = ChoiceBox(f"{NAME}.paper", papers)
        self.paper.set_value("a3")
        self.form_of = ChoiceBox(
            f"{NAME}.format",
            [
                (".pdf", self.tr("PDF – in, gửi nhà in")),
                (".svg", self.tr("SVG – sửa tiếp, đưa lên web")),
                (".png", self.tr("PNG – ảnh để gửi nhanh")),
            ],
        )
        self.language = ChoiceBox(
            f"{NAME}.language",
            [("vi", self.tr("Tiếng Việt")), ("en", self.tr("Tiếng Anh")), ("vi-en", self.tr("Việt và Anh"))],
        )
        for words, box in (
            (self.tr("Nhà"), self.halls),
            (self.tr("Khổ giấy"), self.paper),
            (self.tr("Loại tệp"), self.form_of),
            (self.tr("Ngôn ngữ"), self.language),
        ):
            box.setAccessibleName(words)
            self.add((words, box))
        self.black_and_white = self.tick("grey", self.tr("In đen trắng"))
        self.add(self.black_and_white)
        self.builders = self.tick("builders", self.tr("Bản vẽ cho đội dựng gian"))
        self.builders.setToolTip(
            tooltips.plain(self.tr("Cỡ gian, bề rộng lối đi, điểm điện nước, tường, cột; không có tên đơn vị"))
        )
        self.builders.toggled.connect(self._let_here)
        self.add(self.builders)
        self._add_here()
        self._add_run(run_name, writable=writable)

    def _add_here(self) -> None:
        self.hereabouts = button(self.tr("Đánh dấu “Bạn đang ở đây”"), "map-pin", name=f"{NAME}.here")
        self.hereabouts.clicked.connect(self.here_wanted)
        self.nowhere = button(self.tr("Bỏ dấu"), kind="plain", name=f"{NAME}.nowhere")
        self.nowhere.clicked.connect(lambda: self.set_here(None))
        self.form.addLayout(row(self.hereabouts, None))
        self.form.addLayout(row(self.nowhere, None))
        self.nowhere.hide()
        self.halls.currentIndexChanged.connect(self._let_here)

    def _add_run(self, run_name: str, *, writable: bool) -> None:
        self.final = self.tick("final", self.tr("Là bản in chính thức"))
        self.final.setEnabled(writable)
        self._writable = writable
        self.run = self.line("run", self.tr("Tên lần in"), run_name)
        self.run.setEnabled(False)
        self.final.toggled.connect(self.run.setEnabled)
        self.add(self.final)
        self.add((self.tr("Tên lần in"), self.run))
        self.tell(self.tr("Sau bản in chính thức, thứ gì đổi sẽ hiện ở “Cần in lại”."))

    def _let_here(self) -> None:
        """A mark, and what counts as printed, are of the sheet for visitors; a mark is of one hall."""
        visitors = not self.builders.isChecked()
        one = visitors and bool(self.halls.value())
        self.hereabouts.setEnabled(one)
        if not one:
            self.set_here(None)
        self.final.setEnabled(visitors and self._writable)
        if not visitors:
            self.final.setChecked(False)

    def set_here(self, here: tuple[float, float] | None) -> None:
        """Take over where the sheet will hang."""
        self.here = here
        self.nowhere.setVisible(here is not None)
        self.edited.emit()

    @property
    def options(self) -> PlanOptions:
        hall = str(self.halls.value())
        return PlanOptions(
            str(self.paper.value()),
            str(self.language.value()),
            (hall,) if hall else (),
            self.black_and_white.isChecked(),
            self.builders.isChecked(),
            self.here,
        )

    @property
    def suffix(self) -> str:
        return str(self.form_of.value())

    @property
    def run_name(self) -> str | None:
        """What the print run is called, None when this is none."""
        return self.run.text() if self.final.isChecked() else None

    def begin(self) -> None:
        self.paper.setFocus()
