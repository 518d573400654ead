"""The pane on the left of the plan: who waits for a booth, as cards to drag, choose, or place with Enter."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from boothapp.gui import fonts
from boothapp.gui.plan import card_drag
from boothapp.gui.plan.assigning.card_delegate import CardDelegate
from boothapp.gui.plan.assigning.unplaced_model import Head, UnplacedModel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.rows_model import ROW
from boothapp.gui.plan.words import said
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.drop_sign import DropSign
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.follows_fair import FollowsFair
from boothapp.gui.widgets.plain import icon_button, label, row
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.waiting_exhibitors import Waiting

_TABLES = frozenset(("exhibitors", "contacts", "assignments", "booths", "products", "needs", "product_groups"))
_MARGIN, _NARROWEST_SEARCH = 12, 90  # pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """The cards; Enter or a double click places one, Esc lets go of it."""

    placed = Signal(object)  # Waiting | Head

    def __init__(self, model: UnplacedModel, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ring", "true")
        self.setAccessibleName(words)
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setProperty("cards", "true")
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setWordWrap(True)  # rows are laid out anew in another width
        self.doubleClicked.connect(self._place)
        self._entered = -1  # the row that Enter was pressed on, -1 = none since the mouse chose one

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        card_drag.start(self)

    def _place(self, index: QModelIndex) -> None:
        self.placed.emit(index.data(ROW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._entered = -1
        super().mousePressEvent(event)

    def go_on(self) -> bool:
        """After Enter on a card choose the one that took its place, so that Enter goes on; False after the mouse."""
        at, self._entered = min(self._entered, self.model().rowCount() - 1), -1
        if at < 0 or isinstance(self.model().index(at, 0).data(ROW), Head):
            return False
        self.setFocus()
        self.setCurrentIndex(self.model().index(at, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid():
            self._entered = index.row()
            self.placed.emit(index.data(ROW))
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)


class UnplacedList(FollowsFair, QWidget):
    """Search, the choice to group by delegation, the cards, and below them what to do next."""

    counted = Signal(int)  # how many wait
    chosen = Signal(object)  # Waiting, or None for none or several
    placed = Signal(object)  # Waiting | Head, to be placed in what is selected, or in the best

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__()
        self._document, self._canvas = workplace.document, canvas
        self._sign: DropSign | None = None
        self.setObjectName("plan.unplaced")
        self.model = UnplacedModel(self)
        self.search = SearchBox("plan.unplaced.search", self.tr("Lọc đơn vị…"))
        self.search.setMinimumWidth(fonts.scaled(_NARROWEST_SEARCH))
        self.by_delegation = icon_button(
            "users", self.tr("Gộp theo đoàn của tỉnh"), "plan.unplaced.by_delegation", size=18
        )
        self.by_delegation.setCheckable(True)
        self.cards = CardList(self.model, "plan.unplaced.cards", self.tr("Đơn vị chưa xếp gian"))
        self.nothing = label("", Role.MUTED, wrap=True)
        self.hint = label("", Role.MUTED, wrap=True)
        self._build()
        self.search.wanted.connect(self._search)
        self.search.left_below.connect(self._go_to_cards)
        self.by_delegation.toggled.connect(self._group)
        self.cards.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.cards.placed.connect(self.placed)
        self.follow(self._document, _TABLES)
        canvas.view.vacate_over = self
        canvas.view.vacate_hovered.connect(self._show_drop)
        self.tell("")

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addLayout(row(self.search, self.by_delegation, spacing=4))
        column.addWidget(self.nothing)
        column.addWidget(self.cards, 1)
        column.addWidget(self.hint)

    # what is shown

    def refresh(self) -> None:
        """Read who waits; the chosen card stays chosen as long as it waits."""
        from boothapp.store import plan_rows
        from boothapp.tasks import waiting_exhibitors
        from boothapp.tasks.exhibitor_search import ExhibitorSearch

        super().refresh()
        fair = self._document.fair
        waiting = waiting_exhibitors.listed(fair)
        kept = [one.id for one in self.chosen_rows if not isinstance(one, Head)]
        if self.model.writable != fair.writable:
            self.model.writable = fair.writable
            self.tell("")
        self.cards.selectionModel().blockSignals(True)
        self.model.show_waiting(waiting, ExhibitorSearch(waiting, partial(plan_rows.known_by, fair.db)))
        self.cards.selectionModel().blockSignals(False)
        left = [at for id_ in kept if (at := self.model.row_of(id_)) >= 0]
        if len(left) == 1:
            self.cards.setCurrentIndex(self.model.index(left[0]))
        elif kept:
            self.cards.clearSelection()
            self.chosen.emit(None)
        self._say_nothing(len(waiting))
        self.counted.emit(len(waiting))

    @property
    def is_seen(self) -> bool:
        """Whether it is shown, or the plan with its tab, which tells how many wait."""
        return super().is_seen or self._canvas.isVisible()

    def _say_nothing(self, waiting: int) -> None:
        from boothapp.store import exhibitor_lists

        words = self.tr("Mọi đơn vị đã có gian.")
        if self.search.text().strip() and waiting:
            words = self.tr("Không có đơn vị khớp “{text}”.").format(text=self.search.text().strip())
        elif not waiting and not exhibitor_lists.ids(self._document.fair.db):
            words = self.tr("Chưa có đơn vị nào.")
        self.nothing.setText(words)
        self.nothing.setVisible(not self.model.rows)

    def tell(self, words: str) -> None:
        """Say at the foot what to do next; "" says what can be done with the list: nothing when it is only read."""
        usual = self.tr("Kéo đơn vị thả vào gian trống, hoặc chọn gian, nhấn Enter rồi gõ tên")
        if not self.model.writable:
            usual = said("read_only")
        self.hint.setText(words or usual)

    @property
    def chosen_rows(self) -> "list[Waiting | Head]":
        """What is chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.cards.selectionModel().selectedIndexes())
        return [self.model.rows[at] for at in rows if at < len(self.model.rows)]

    def choose(self, exhibitor_id: str) -> bool:
        """Choose the card of an exhibitor, whatever is searched for; False when it does not wait."""
        if self.is_stale:
            self.refresh()
        if self.model.row_of(exhibitor_id) < 0:
            self.search.clear()
            self._search("")
        at = self.model.row_of(exhibitor_id)
        if at >= 0:
            self.cards.setCurrentIndex(self.model.index(at))
            self.cards.scrollTo(self.model.index(at))
        return at >= 0

    def let_go(self) -> None:
        """Choose nothing, without telling."""
        self.cards.selectionModel().blockSignals(True)
        self.cards.clearSelection()
        self.cards.selectionModel().blockSignals(False)
        self.cards.viewport().update()

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._say_nothing(self.model.waiting)

    def _group(self, on: bool) -> None:
        self.model.group(on)

    def _go_to_cards(self) -> None:
        if self.model.rows:  # else what was typed is to be mended where it stands
            self.cards.setFocus()
            first = 1 if isinstance(self.model.rows[0], Head) else 0
            self.cards.setCurrentIndex(self.model.index(first))

    def _tell_chosen(self, *_changed: Any) -> None:
        rows = self.chosen_rows
        alone = rows[0] if len(rows) == 1 and not isinstance(rows[0], Head) else None
        self.chosen.emit(alone)

    def _show_drop(self, over: bool) -> None:
        """Say, while booths are dragged over the list, that letting go takes them back."""
        if over and self._sign is None:
            self._sign = DropSign(self)
            self._sign.say(self.tr("Bỏ gán"), refused=False)
        elif not over and self._sign:
            self._sign.end()
            self._sign = None
