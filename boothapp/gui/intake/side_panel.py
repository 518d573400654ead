"""Beside the slip: what was taken in last, and exhibitors that this one may be."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from boothapp.domain.completeness import ASKED_ON_SLIP, NEEDED_OF_EXHIBITOR, parted
from boothapp.gui import tooltips
from boothapp.gui.covered import covered
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import ElidedLabel, button, chip, label, row
from boothapp.gui.widgets.pressed import Pressed
from boothapp.gui.wording.duplicates import reason_words
from boothapp.gui.wording.kinds import status_word
from boothapp.gui.wording.lacks import all_lacks, short_lack_word

if TYPE_CHECKING:
    from boothapp.store.recent_slips import RecentSlip
    from boothapp.tasks.duplicates import Duplicate

WIDTH = 268
_CARD_WIDTH = WIDTH - 2 * (12 + 8)  # pixels inside a card
_LEAST_HEIGHT = 120  # pixels


class _RecentCard(Pressed, QFrame):
    chosen = Signal(str)

    def __init__(self, slip: "RecentSlip") -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setObjectName(f"intake.recent.{slip.exhibitor_id}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(covered(slip.name))
        self._id = slip.exhibitor_id
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(slip.name, Role.STRONG))
        at = datetime.fromisoformat(slip.at).astimezone()
        time = f"{at:%H:%M}" if at.date() == datetime.now().date() else f"{at:%d/%m}"
        words = self.tr("{time} · {products} SP · {photos} ảnh")
        words = words.format(time=time, products=slip.products, photos=slip.photos)
        told, state = ElidedLabel(words, Role.MUTED), self._state(slip)
        line = row(told, state)
        line.setStretch(0, 1)
        if told.sizeHint().width() + line.spacing() + state.sizeHint().width() <= _CARD_WIDTH:
            column.addLayout(line)
        else:  # in large type and long words
            column.addWidget(told)
            column.addSpacing(4)
            column.addLayout(row(state, None))

    def _state(self, slip: "RecentSlip") -> QLabel:
        """What the slip asks for and does not have, the gravest first; a booth is given later, by others."""
        asked = parted(slip.missing, ASKED_ON_SLIP)[0]
        made = chip(short_lack_word(asked[0]), "warn") if asked else chip(self.tr("Đủ phiếu"), "ok")
        if slip.status == "withdrawn":
            made = chip(status_word(slip.status), "plain")
        made.setToolTip(tooltips.plain(all_lacks(slip.missing, NEEDED_OF_EXHIBITOR)))
        return made

    def press(self) -> None:
        self.chosen.emit(self._id)


class _DuplicateCard(QFrame):
    used = Signal(str)
    told_apart = Signal(str)

    def __init__(self, found: "Duplicate") -> None:
        super().__init__()
        self.setProperty("card", "warn")
        self._id = found.exhibitor_id
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(ElidedLabel(found.name, Role.STRONG))
        if found.province:
            column.addWidget(ElidedLabel(found.province, Role.MUTED))
        column.addWidget(label(reason_words(found.reasons), Role.MUTED, wrap=True))
        use = button(self.tr("Dùng lại"), name="intake.duplicate.use")
        use.setToolTip(self.tr("Mở hồ sơ đã có và cập nhật, không tạo đơn vị mới"))
        apart = button(self.tr("Không trùng"), kind="plain", name="intake.duplicate.apart")
        buttons = FlowLayout(spacing=4)
        for made, do in ((use, self._use), (apart, self._tell_apart)):
            made.setProperty("dense", "true")
            made.clicked.connect(do)
            buttons.addWidget(made)
        column.addLayout(buttons)

    def _use(self) -> None:
        self.used.emit(self._id)

    def _tell_apart(self) -> None:
        self.told_apart.emit(self._id)


class SidePanel(QWidget):
    """The newest slips, then what the slip on the left may be a second time."""

    slip_chosen = Signal(str)  # id of an exhibitor
    duplicate_used = Signal(str)
    duplicate_told_apart = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._cards: list[_RecentCard] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        head = row(ElidedLabel(self.tr("Bàn này vừa nhận"), Role.STRONG), label("Ctrl+L", Role.MUTED))
        head.setStretch(0, 1)
        column.addLayout(head)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        column.addLayout(self._recent)
        self._nothing = label(self.tr("Phiếu đã lưu sẽ hiện ở đây."), Role.MUTED, wrap=True)
        column.addWidget(self._nothing)
        column.addSpacing(4)
        self._heading = QWidget()
        self._heading.setLayout(row(label(self.tr("Có thể trùng"), Role.STRONG), None, label("Ctrl+D", Role.MUTED)))
        column.addWidget(self._heading)
        self._duplicates = QVBoxLayout()
        self._duplicates.setSpacing(8)
        column.addLayout(self._duplicates)
        column.addStretch(1)
        self.recent: list[RecentSlip] = []
        self.likeliest = ""  # id of the exhibitor that the slip most likely is a second time
        self.show_duplicates([])

    def show_recent(self, slips: "Sequence[RecentSlip]") -> None:
        """Show the newest slips."""
        self.recent = list(slips)
        _clear(self._recent)
        self._cards = [_RecentCard(slip) for slip in slips]
        for card in self._cards:
            card.chosen.connect(self.slip_chosen)
            self._recent.addWidget(card)
        self._nothing.setVisible(not slips)
        self._fit()

    def show_duplicates(self, found: "Sequence[Duplicate]") -> None:
        """Show the likeliest two exhibitors that the slip may be a second time."""
        _clear(self._duplicates)
        self.likeliest = found[0].exhibitor_id if found else ""
        for one in found[:2]:
            card = _DuplicateCard(one)
            card.used.connect(self.duplicate_used)
            card.told_apart.connect(self.duplicate_told_apart)
            self._duplicates.addWidget(card)
            card.show()  # now, so that its height counts
        self._heading.setVisible(bool(found))
        self._fit()

    def _fit(self) -> None:
        """Show as many of the newest slips as there is room for, one at least; duplicates come first."""
        for shown in range(len(self._cards), 0, -1):
            for place, card in enumerate(self._cards):
                card.setVisible(place < shown)
            for layout in (self._recent, self._duplicates, self._column):
                layout.invalidate()
            if self._column.heightForWidth(WIDTH) <= self.height():
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, _LEAST_HEIGHT)


def _clear(column: QVBoxLayout) -> None:
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
