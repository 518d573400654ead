"""Below the slip: how old the draft is, and the three ways to end it."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from boothapp.gui.commands import Commands
from boothapp.gui.intake.draft_keeper import DraftKeeper
from boothapp.gui.widgets.plain import action_button, icon_label, label


class Footer(QWidget):
    """The row of buttons under the slip."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self.setFixedHeight(49)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(icon_label("clock", "muted", 16))
        self.draft = label("", tone="second")
        row.addWidget(self.draft)
        row.addStretch(1)
        row.addWidget(action_button(commands.action("intake.drop"), "plain"))
        row.addWidget(action_button(commands.action("intake.save"), words=self.tr("Lưu  (Ctrl+S)")))
        words = self.tr("Lưu và nhận đơn vị tiếp  (F9)")
        row.addWidget(action_button(commands.action("intake.next"), "primary", words=words, icon_name="check"))
        self._watched: DraftKeeper | None = None
        self._unsaved: Callable[[], bool] = lambda: False
        self.show_draft(None)
        self._tick = QTimer(self, interval=1_000)
        self._tick.timeout.connect(self.look)

    def watch(self, draft: DraftKeeper, unsaved: Callable[[], bool]) -> None:
        """Say every second how old the draft is, while somebody can see it; `unsaved()`: the fair lacks some of it."""
        self._watched, self._unsaved = draft, unsaved
        self.show_draft(draft.kept_at)
        self._tick.start()

    def look(self) -> None:
        """Say it now."""
        if self._watched and self.isVisible():
            self.show_draft(self._watched.kept_at)

    def show_draft(self, kept_at: datetime | None) -> None:
        """Say how long ago the draft was kept, of an old one when."""
        seconds = round((datetime.now(UTC) - kept_at).total_seconds()) if kept_at else 0
        if self._watched and not self._watched.can_keep:
            words = self.tr("Hội chợ chỉ mở để xem: không tiếp nhận được ở cửa sổ này")
        elif not self._unsaved():
            saved = self._watched is not None and self._watched.of_known
            words = self.tr("Phiếu này đã lưu vào hội chợ") if saved else self.tr("Phiếu mới, chưa gõ gì")
        elif kept_at is None:
            words = self.tr("Chưa có bản nháp")
        elif not 0 <= seconds < 3600:  # a clock may have been set back
            words = self.tr("Bản nháp tự lưu lúc {at}").format(at=f"{kept_at.astimezone():%H:%M %d/%m}")
        elif seconds < 60:
            words = self.tr("Bản nháp tự lưu {seconds} giây trước").format(seconds=seconds)
        else:
            words = self.tr("Bản nháp tự lưu {minutes} phút trước").format(minutes=seconds // 60)
        self.draft.setText(words)
