"""The table of findings: kinds that open and close, one button a row, Enter and Delete for the keyboard."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QToolTip, QTreeView

from boothapp.domain.catalog import Finding
from boothapp.gui.checks.findings_delegate import FindingsDelegate, button_areas
from boothapp.gui.checks.findings_model import DO, WHAT, WHERE, FindingsModel, Index
from boothapp.gui.checks.findings_places import place_in, place_of
from boothapp.gui.checks.fixes import Fix
from boothapp.gui.commands import with_keys
from boothapp.gui.fair_check import Key, key

_NARROWEST_WHERE, _SHARE_OF_WHERE = 240, 0.36  # pixels, of the table's width
_FEW = 12  # findings of a kind that is open from the start


class FindingsTree(QTreeView):
    """Tells what is wanted; the page does it."""

    fix_wanted = Signal(object)  # Fix
    ignore_wanted = Signal(object)  # list of findings

    def __init__(self, model: FindingsModel) -> None:
        super().__init__()
        self._findings = model
        self._opened: dict[str, bool] = {}  # code -> as the user left it
        self._wanted: Key | None = None  # to be chosen as soon as it is found
        self._ignoring = True
        self.setModel(model)
        self._delegate = FindingsDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setObjectName("checks.findings")
        self.setAccessibleName(self.tr("Việc cần sửa"))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(DO, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(DO, 170)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.expanded.connect(self._opened_by_user)
        self.collapsed.connect(self._closed_by_user)

    def set_ignoring(self, ignoring: bool) -> None:
        """Let the cross of a row ignore it; else the rows are ignored already, and it takes them back."""
        self._ignoring = ignoring
        self._delegate.cross = "x" if ignoring else "arrow-back-up"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header().resizeSection(WHERE, max(_NARROWEST_WHERE, round(self.width() * _SHARE_OF_WHERE)))

    # what is shown

    def show_findings(self, findings: Iterable[Finding], *, some: bool = False) -> None:
        """Show these findings, or those that are left by a search; what was chosen and what was open stays so."""
        self._arrange(partial(self._findings.show_findings, findings, some=some))

    def _arrange(self, change: Callable[[], None]) -> None:
        chosen, beside = self._wanted or self._chosen_key(), self._chosen_row()
        place = self.verticalScrollBar().value()
        seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self.blockSignals(True)
        change()
        for number, kind in enumerate(self._findings.kinds):
            index = self._findings.index(number, 0)
            self.setFirstColumnSpanned(number, index.parent(), True)
            few = kind.level == "error" or len(kind.findings) <= _FEW
            self.setExpanded(index, self._opened.get(kind.code, few))
        self.blockSignals(False)
        self._choose(place_of(self._findings, chosen) or place_in(self._findings, *beside))
        if self._findings.kinds:
            self._wanted = None
        self.verticalScrollBar().setValue(place)
        if seen:  # its kind may stand elsewhere now, as its gravest finding is gone
            self.scrollTo(self.currentIndex())

    @property
    def opened(self) -> dict[str, bool]:
        """Which kinds the user opened or closed."""
        return dict(self._opened)

    @opened.setter
    def opened(self, value: dict[str, bool]) -> None:
        self._opened = dict(value)

    @property
    def chosen(self) -> list[str]:
        """The key of the current finding, [] when there is none; what is set is chosen as soon as it is found."""
        return list(self._wanted or self._chosen_key() or ())

    @chosen.setter
    def chosen(self, value: list[str]) -> None:
        self._wanted = (value[0], value[1], value[2]) if len(value) == 3 else None

    def _opened_by_user(self, index: Index) -> None:
        if kind := self._findings.kind(index):
            self._opened[kind.code] = True

    def _closed_by_user(self, index: Index) -> None:
        if kind := self._findings.kind(index):
            self._opened[kind.code] = False

    def _chosen_key(self) -> Key | None:
        finding = self._findings.finding(self.currentIndex())
        return key(finding) if finding else None

    def _chosen_row(self) -> tuple[str, int]:
        """The kind of the current row, and which of its findings it is; -1 = the kind's own row."""
        index = self.currentIndex()
        if not index.isValid():
            return "", -1
        kind = self._findings.kinds[self._findings.kind_number(index)]
        return kind.code, index.row() if index.parent().isValid() else -1

    def _choose(self, index: Index) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    @property
    def selected(self) -> list[Finding]:
        """The findings of all selected rows, of a kind's row all of them."""
        found = [one for index in self.selectionModel().selectedRows() for one in self._findings.findings(index)]
        return list({key(one): one for one in found}.values())

    def _show_more(self, number: int) -> None:
        self._arrange(partial(self._findings.show_more, number))

    # what is done

    def fix_current(self) -> None:
        """Do what the button of the current row does; a row that stands for the rest shows more."""
        index = self.currentIndex()
        kind = self._findings.kind(index)
        if kind and not kind.fix:
            self.setExpanded(index, not self.isExpanded(index))
        elif done := self._findings.fix(index):
            self.fix_wanted.emit(done)
        elif index.isValid() and not kind and not self._findings.finding(index):
            self._show_more(self._findings.kind_number(index))

    def ignore_selected(self) -> None:
        """Ask to ignore the selected findings, or to take them back."""
        if self.selected:
            self.ignore_wanted.emit(self.selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fix_current()
        elif event.key() == Qt.Key.Key_Delete:
            self.ignore_selected()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return
        index, fixing, cross = self._under(event.position().toPoint())
        if not index.isValid():
            return
        if fixing and (done := self._findings.fix(index)):
            self.fix_wanted.emit(done)
        elif cross:
            self.ignore_wanted.emit(list(self._findings.findings(index)))
        elif self._findings.kind(index):
            self.setExpanded(index, not self.isExpanded(index))
        elif not self._findings.finding(index):
            self._show_more(self._findings.kind_number(index))

    def _under(self, point: QPoint) -> tuple[Index, bool, bool]:
        """The row under a point, and whether that is on its button or on its cross."""
        index = self.indexAt(point)
        row = index.siblingAtColumn(0)
        cell = row if self._findings.kind(row) else index.siblingAtColumn(DO)
        fixing, cross = button_areas(self._findings, row, self.visualRect(cell))
        return row, fixing.contains(point), cross.contains(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on the words does what the button does."""
        super().mouseDoubleClickEvent(event)
        index, fixing, cross = self._under(event.position().toPoint())
        if self._findings.finding(index) and not fixing and not cross:
            self.fix_current()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self._delegate.under_mouse = point
        _, fixing, cross = self._under(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if fixing or cross else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.under_mouse = None
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            _, _, cross = self._under(event.pos())
            text = self.indexAt(event.pos()).data()
            words = self._cross_words() if cross else text if isinstance(text, str) else ""
            QToolTip.showText(event.globalPos(), with_keys(words, "") if words else "", self)
            return True
        return super().viewportEvent(event)

    def _cross_words(self) -> str:
        return self.tr("Bỏ qua lần này") if self._ignoring else self.tr("Nhắc lại việc này")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the buttons of the row do, and the same for all that is selected."""
        index = self.indexAt(event.pos()).siblingAtColumn(0)
        if not index.isValid():
            return
        menu = QMenu(self)
        done = self._findings.fix(index)
        if isinstance(done, Fix):
            menu.addAction(done.said(), lambda: self.fix_wanted.emit(done))
        if self.selected:
            menu.addAction(self._cross_words(), self.ignore_selected)
        menu.exec(event.globalPos())
