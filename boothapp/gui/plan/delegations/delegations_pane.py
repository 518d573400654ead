"""The tab "Đoàn": what provinces were promised, ask for and have; and what each zone offers against the demand."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.plan import card_drag
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.delegations.figures_delegate import FiguresDelegate
from boothapp.gui.plan.delegations.figures_model import FiguresModel, rows_of
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.follows_fair import FollowsFair
from boothapp.gui.widgets.plain import label
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

_TABLES = frozenset(("exhibitors", "assignments", "booths", "zones", "products", "product_groups"))
_MARGIN = 12  # pixels


class FiguresList(QListView):
    """Esc lets go of the row that is chosen; a click into the box of a promise, or F2, types into it."""

    def __init__(self, model: FiguresModel, words: str) -> None:
        super().__init__()
        self.setObjectName("plan.delegations.list")
        self.setProperty("ring", "true")
        self.setAccessibleName(words)
        self.setModel(model)
        self._drawn = FiguresDelegate(self)
        self.setItemDelegate(self._drawn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)  # rows are laid out anew in another width
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        card_drag.start(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        editable = index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable
        if editable and self._drawn.promise_box(self.visualRect(index)).contains(where):
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)


class DelegationsPane(FollowsFair, QWidget):
    """The row that is chosen has its booths lit up; a delegation is dragged into a pavilion."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__()
        self.setObjectName("plan.delegations")
        self._workplace, self._document, self._canvas = workplace, workplace.document, canvas
        self.model = FiguresModel(self)
        self.list = FiguresList(self.model, self.tr("Đoàn và khu"))
        self.nothing = label(self.tr("Chưa có đơn vị và khu nào."), Role.MUTED, wrap=True)
        self.hint = label(
            self.tr("Bấm để làm nổi các gian; kéo đoàn thả vào khu gian hàng của tỉnh"), Role.MUTED, wrap=True
        )
        for part in (self.nothing, self.hint):
            part.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.list.selectionModel().selectionChanged.connect(self._light)
        self.model.promised.connect(self._promise)
        canvas.state_changed.connect(self._light_again)
        self.follow(self._document, _TABLES)

    def refresh(self) -> None:
        """Read the figures anew; the row that is chosen stays so."""
        from boothapp.tasks import delegations, zone_figures

        super().refresh()
        fair = self._document.fair
        chosen = next((one.title for one in self._chosen), None)
        self.model.writable = fair.writable
        self.model.show_rows(rows_of(delegations.listed(fair), zone_figures.listed(fair)))
        at = next((at for at, row in enumerate(self.model.rows) if row.title == chosen), -1)
        if at >= 0 and not self.list.selectionModel().hasSelection():
            self.list.setCurrentIndex(self.model.index(at))
        elif chosen and at < 0:  # there is no such row any more
            self._light()
        self.nothing.setVisible(not self.model.rows)
        self.list.setVisible(bool(self.model.rows))

    def _promise(self, delegation_id: str, typed: str) -> None:
        """Write what a delegation was promised; what is no number of booths is said and not written."""
        from boothapp.tasks import delegations

        with self._workplace.messages.reporting():
            try:
                delegations.promise(self._document.fair, delegation_id, typed)
            except ProblemsFound as found:
                self._workplace.messages.toast(problem_words(found.problems[0]))

    @property
    def _chosen(self) -> list[Any]:
        return [self.model.rows[index.row()] for index in self.list.selectionModel().selectedIndexes()]

    def hideEvent(self, event: QHideEvent) -> None:
        """Booths are lit for who looks at this pane."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.let_go()

    def let_go(self) -> None:
        """Choose no row, and light nothing up."""
        self.list.clearSelection()

    def _light_again(self) -> None:
        """Another hall, or another plan: the booths of the row may be others."""
        if self._chosen:
            self._light()

    def _light(self, *_changed: Any) -> None:
        state = self._canvas.state
        chosen = self._chosen
        if not chosen or state is None:
            self._canvas.scene.light_up(None)
        elif chosen[0].kind == "delegation":
            self._canvas.scene.light_up(chosen[0].booth_ids)
        else:
            zone = chosen[0].zone_id
            self._canvas.scene.light_up([id_ for id_, booth in state.booths.items() if booth.zone_id == zone])
