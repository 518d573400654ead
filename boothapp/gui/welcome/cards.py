"""The first sight of the program: three ways to begin, and the fairs opened last."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from boothapp.gui.commands import Commands, with_keys
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.fair_picker import picked_fair
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, action_button, button, card, icon_button, icon_label, label, row

_LONGEST_TITLE = 420  # pixels


class Cards(QWidget):
    """Says what the user wants; the window does it."""

    sample_wanted = Signal()
    new_wanted = Signal()
    list_wanted = Signal()
    fair_wanted = Signal(object)  # Path

    def __init__(self, preferences: Preferences, commands: Commands) -> None:
        super().__init__()
        self._preferences = preferences
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
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column.addWidget(area, 1)
        self.show_recent()

    def _ways(self) -> list[QWidget]:
        return [
            _way(
                ("tent", self.tr("Mở hội chợ mẫu")),
                self.tr("80 gian, 60 đơn vị, 180 sản phẩm để làm thử. Không ảnh hưởng dữ liệu khác."),
                button(self.tr("Mở hội chợ mẫu"), kind="primary", name="welcome.sample"),
                self.sample_wanted.emit,
            ),
            _way(
                ("plus", self.tr("Tạo hội chợ mới")),
                self.tr("Bắt đầu từ trang trắng: đặt tên, ngày, địa điểm rồi tiếp nhận đơn vị."),
                button(self.tr("Tạo hội chợ"), name="welcome.new"),
                self.new_wanted.emit,
            ),
            _way(
                ("file-spreadsheet", self.tr("Nhập từ Excel")),
                self.tr("Có sẵn danh sách đăng ký: tạo hội chợ từ tệp xlsx, xls, ods hoặc csv."),
                button(self.tr("Chọn danh sách…"), name="welcome.list"),
                self.list_wanted.emit,
            ),
        ]

    def show_recent(self) -> None:
        """List the fairs opened last as they are found now."""
        while (item := self._list.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for number, folder in enumerate(self._preferences.recent):
            self._list.addWidget(self._recent_row(folder, number))
        if not self._preferences.recent:
            self._list.addWidget(label(self.tr("Chưa mở hội chợ nào trên máy này."), tone="second"))
        self._list.addStretch(1)

    def _recent_row(self, folder: Path, number: int) -> QFrame:
        there = (folder / "fair.db").exists() or (folder / "backups").is_dir()
        made, column = card((8, 4, 8, 4))
        title = self._preferences.title_of(folder)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _LONGEST_TITLE).replace("&", "&&")
        opener = button(shown, kind="plain", name=f"welcome.recent{number}")
        opener.setToolTip(with_keys(title, ""))
        opener.setAccessibleName(title)
        opener.setEnabled(there)
        opener.clicked.connect(lambda _checked=False: self.fair_wanted.emit(folder))
        beside = row(icon_label("tent", "primary" if there else "muted"), opener, spacing=8)
        beside.addWidget(ElidedLabel(str(folder), Role.MUTED), 1)
        if not there:
            find = button(self.tr("Tìm lại…"), name=f"welcome.find{number}")
            find.setProperty("dense", "true")
            find.clicked.connect(lambda _checked=False: self._find(folder))
            beside.addWidget(find)
        forget = icon_button("x", self.tr("Bỏ khỏi danh sách: {title}").format(title=title), size=14, box=26)
        forget.setObjectName(f"welcome.forget{number}")
        forget.clicked.connect(lambda _checked=False: self._forget(folder))
        beside.addWidget(forget)
        column.addLayout(beside)
        return made

    def _find(self, folder: Path) -> None:
        found = picked_fair(self, folder)
        if found and (found / "fair.db").exists():
            self._preferences.moved(folder, found)
        if found:
            self.fair_wanted.emit(found)

    def _forget(self, folder: Path) -> None:
        self._preferences.forget(folder)
        self.show_recent()


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
