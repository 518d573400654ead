"""The first sight of the program: three ways to begin, and the fairs opened last."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from boothapp.gui.commands import Commands, with_keys
from boothapp.gui.preferences import Preferences
from boothapp.gui.tokens import Role
from boothapp.gui.welcome.recent_list import RecentList
from boothapp.gui.widgets.plain import action_button, button, card, icon_label, label, row


class Cards(QWidget):
    """Says what the user wants; the window does it."""

    sample_wanted = Signal()
    new_wanted = Signal()
    list_wanted = Signal()
    fair_wanted = Signal(object)  # Path

    def __init__(self, preferences: Preferences, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._sample = button(self.tr("Mở hội chợ mẫu"), kind="primary", name="welcome.sample")
        self.recent = RecentList(preferences)
        self.recent.fair_wanted.connect(self.fair_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for made in self._ways():
            cards.addWidget(made, 1)
        column.addLayout(cards)
        top = row(label(self.tr("Mở gần đây"), Role.SECTION), None)
        top.addWidget(
            action_button(commands.action("fair.open"), words=self.tr("Mở hội chợ…"), icon_name="folder-open")
        )
        column.addLayout(top)
        column.addWidget(self.recent, 1)
        self.recent.show_fairs()

    def begin(self) -> None:
        """Give the focus to what is done most: the fair opened last is opened again."""
        if not self.recent.mark_first():
            self._sample.setFocus()

    def _ways(self) -> list[QWidget]:
        new = button(self.tr("Tạo hội chợ"), name="welcome.new")
        new.setToolTip(with_keys(self.tr("Tạo hội chợ mới"), self._commands.keys("new")))
        return [
            _way(
                ("tent", self.tr("Mở hội chợ mẫu")),
                self.tr("80 gian, 60 đơn vị, 181 sản phẩm để làm thử. Không ảnh hưởng dữ liệu khác."),
                self._sample,
                self.sample_wanted.emit,
            ),
            _way(
                ("plus", self.tr("Tạo hội chợ mới")),
                self.tr("Bắt đầu từ trang trắng: đặt tên, ngày, địa điểm rồi tiếp nhận đơn vị."),
                new,
                self.new_wanted.emit,
            ),
            _way(
                ("file-spreadsheet", self.tr("Nhập từ Excel")),
                self.tr("Có sẵn danh sách đăng ký: tạo hội chợ từ tệp xlsx, xls, ods hoặc csv."),
                button(self.tr("Chọn danh sách…"), name="welcome.list"),
                self.list_wanted.emit,
            ),
        ]


def _way(sign: tuple[str, str], why: str, opener: QPushButton, do: Callable[[], object]) -> QFrame:
    """A card: icon and title, what it is for, its button."""
    icon_name, title = sign
    made, column = card((16, 16, 16, 16), spacing=8)
    column.addWidget(icon_label(icon_name, "primary", 32))
    column.addSpacing(4)
    column.addWidget(label(title, Role.SECTION))
    words = label(why, tone="second", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    column.addWidget(words, 1)
    column.addSpacing(8)
    column.addLayout(row(opener, None))
    opener.setAccessibleDescription(why)
    opener.clicked.connect(lambda _checked=False: do())
    return made
