"""The tab "Lưu ý": what is to be put right on the plan; a row leads there, some are mended with one press."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.findings.findings_delegate import FindingsDelegate
from boothapp.gui.plan.findings.findings_model import FindingsModel, Kind
from boothapp.gui.plan.findings.plan_check import PlanCheck
from boothapp.gui.plan.rows_model import ROW
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, icon_label, label, row
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.plan_checks import PlanFinding

_MARGIN = 12  # pixels


class FindingsList(QListView):
    """A click or Enter goes to the booths; on a kind it folds its rows."""

    pressed_row = Signal(object)  # PlanFinding | Kind

    def __init__(self, model: FindingsModel, words: str) -> None:
        super().__init__()
        self.setObjectName("plan.findings.list")
        self.setProperty("ring", "true")
        self.setAccessibleName(words)
        self.setModel(model)
        self.setItemDelegate(FindingsDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)  # rows are laid out anew in another width
        self.clicked.connect(self._press)

    def _press(self, index: QModelIndex) -> None:
        self.pressed_row.emit(index.data(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.pressed_row.emit(self.currentIndex().data(ROW))
        else:
            super().keyPressEvent(event)


class FindingsPane(QWidget):
    """The list, and at its foot what mends the finding that is chosen."""

    counted = Signal(int)  # all that is listed, as the counts of the kinds
    places_wanted = Signal(list, list)  # ids of booths and of things, to be shown and selected

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__()
        self.setObjectName("plan.findings")
        self._document, self._canvas = workplace.document, canvas
        self.check = PlanCheck(workplace.document, canvas)
        self.model = FindingsModel(self)
        self.list = FindingsList(self.model, self.tr("Lưu ý của sơ đồ"))
        self.nothing = QWidget()
        self.nothing.setLayout(
            row(
                icon_label("circle-check", "primary"),
                label(self.tr("Sơ đồ không có gì cần sửa."), Role.MUTED, wrap=True),
            )
        )
        self.fix = button("", "check", "primary", "plan.findings.fix")
        self.fix.clicked.connect(self._fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addLayout(row(_MARGIN, self.fix, None))
        self.list.pressed_row.connect(self._press)
        self.list.selectionModel().currentChanged.connect(self._show_fix)
        self.check.changed.connect(self._show_found)
        self._show_found()

    # what was found

    def _show_found(self) -> None:
        chosen = self.chosen
        self.model.show_found(self.check.found)
        self._canvas.findings.show(self.check.found)
        if chosen in self.model.rows:
            self.list.setCurrentIndex(self.model.index(self.model.rows.index(chosen)))
        self.nothing.setVisible(not self.model.rows)
        self.list.setVisible(bool(self.model.rows))
        self._show_fix()
        self.counted.emit(len(self.check.found))

    @property
    def chosen(self) -> "PlanFinding | Kind | None":
        """The row with the cursor."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _press(self, pressed: "PlanFinding | Kind") -> None:
        if isinstance(pressed, Kind):
            self.model.fold(pressed.code)
            self.list.setCurrentIndex(self.model.index(self.model.rows.index(pressed)))
        else:
            self.places_wanted.emit(list(pressed.booth_ids), list(pressed.item_ids))

    def _show_fix(self, *_moved: QModelIndex) -> None:
        from boothapp.gui.wording.plan_findings import fix_verb

        chosen = self.chosen
        verb = "" if chosen is None or isinstance(chosen, Kind) else fix_verb(chosen.code)
        self.fix.setText(f" {verb}")
        self.fix.setVisible(bool(verb) and self._document.fair.writable)

    def _fix(self) -> None:
        from boothapp.tasks import plan_fixes

        chosen = self.chosen
        if chosen is not None and not isinstance(chosen, Kind):
            plan_fixes.fix(self._document.fair, chosen)
