"""Enter on a booth: a line to type a name into; Enter gives the booth and goes on to the next one."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from boothapp.gui import fonts, tooltips
from boothapp.gui.covered import covered
from boothapp.gui.messages import Message
from boothapp.gui.plan.assigning import card_words
from boothapp.gui.plan.assigning.booth_panel import BoothPanel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.words import told
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.plain import button, label, line, row

if TYPE_CHECKING:
    from boothapp.tasks.exhibitor_search import ExhibitorSearch, Found

_MOST, _MOST_BELOW_TOLD, _ROW_PX = 6, 3, 30
_WHO = Qt.ItemDataRole.UserRole


class AssignBox(BoothPanel):
    """Offers who fits what was typed, those who wait first; nothing is marked before something is typed."""

    taken = Signal(object, str)  # Waiting, booth
    answered = Signal()  # something was done about the booth before

    def __init__(
        self, canvas: PlanCanvas, booth_id: str, search: "ExhibitorSearch", before: Message | None = None
    ) -> None:
        super().__init__(canvas, [booth_id], "plan.assign")
        self._search, self._most = search, _MOST_BELOW_TOLD if before else _MOST
        state = canvas.state
        several = len(canvas.scene.selected_booths)
        why = self.tr("Đang chọn {count} gian; chỉ xếp gian này trước.").format(count=several) if several > 1 else ""
        self.name(told(state.booths[booth_id]) if state else "", why)
        self.line = LineEdit("plan.assign.line", hint=self.tr("Gõ tên đơn vị…"))
        self.line.setAccessibleName(self.tr("Tên đơn vị xếp vào gian"))
        self.found = QListWidget()
        self.found.setObjectName("plan.assign.found")
        self.found.setAccessibleName(self.tr("Gợi ý"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setFrameShape(QListWidget.Shape.NoFrame)
        self.none = label("", Role.MUTED)
        for part in (self.line, self.found, self.none):
            self.column.addWidget(part)
        self.column.addWidget(
            label(self.tr("Enter xếp rồi sang gian trống kế tiếp · Esc thôi"), Role.CAPTION, wrap=True)
        )
        if before:
            self._say(before)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._enter)
        self.found.itemClicked.connect(self._take)
        self._find("")
        self.open()
        self.line.setFocus()

    @property
    def is_typed(self) -> bool:
        """Whether it is shown with something in its line."""
        return not self.isHidden() and bool(self.line.text().strip())

    def _say(self, before: Message) -> None:
        """Say it below the question, so that Tab leads to what can be done; letters go on into the line."""
        self.column.addWidget(line())
        self.column.addWidget(label(before.what, Role.BODY, tone="warn" if before.tone == "warn" else "", wrap=True))
        buttons = [button(words, name=f"plan.assign.told{at}") for at, (words, _) in enumerate(before.actions)]
        for made, (_, do) in zip(buttons, before.actions, strict=True):
            made.clicked.connect(lambda _checked=False, do=do: self._answer(do))
        for parts in self._lines(buttons):
            self.column.addLayout(row(*parts, None))

    def _answer(self, do: Callable[[], object]) -> None:
        self.end()
        do()
        self.answered.emit()

    def _find(self, text: str) -> None:
        fitting = self._search.found(text)
        self.found.clear()
        shown = fitting[: self._most]
        names = Counter(found.one.short for found in shown)
        for found in shown:
            item = QListWidgetItem(_words(found, alone=names[found.one.short] == 1))
            item.setToolTip(tooltips.plain(card_words.whole(found.one)))
            item.setData(_WHO, found.one)
            item.setSizeHint(QSize(0, fonts.scaled(_ROW_PX)))
            self.found.addItem(item)
        self.found.setVisible(bool(fitting))
        self.none.setText(
            self.tr("Không có đơn vị nào khớp.") if text.strip() else self.tr("Hội chợ chưa có đơn vị nào để xếp.")
        )
        self.none.setVisible(not fitting)
        self.found.setFixedHeight(max(1, self.found.count()) * fonts.scaled(_ROW_PX) + 4)
        if text.strip() and fitting:
            self.found.setCurrentRow(0)
        if self.isVisible():
            self._place()

    def _enter(self) -> None:
        QGuiApplication.inputMethod().commit()
        if item := self.found.currentItem():
            self._take(item)
        else:
            self.line.selectAll()  # the next name takes the place of one that nobody has

    def _take(self, item: QListWidgetItem) -> None:
        who, booth_id = item.data(_WHO), self.booth_ids[0]
        self.end()
        self.taken.emit(who, booth_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.found.setCurrentRow(min(max(self.found.currentRow() + step, 0), self.found.count() - 1))
        else:
            super().keyPressEvent(event)


def _words(found: "Found", *, alone: bool) -> str:
    """Return a name with what was found instead of it, else with where it is from and what it has or asked for.

    The name is whole when another one has the same short one.
    """
    one, told = found
    asked = card_words.meta(one, one.province) if one.missing else card_words.card_said("has", count=one.had)
    return covered(f"{one.short if alone else one.name} · {told or asked}")
