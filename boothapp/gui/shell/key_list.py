"""F1: the keys of the page that is shown and of the whole window, and the user guide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from boothapp.gui.command_table import EVERYWHERE, Command, titled
from boothapp.gui.page_table import PAGES, page_title
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, keys_label, label, line

_SIZE = (760, 520)


class KeyList(QDialog):
    """Does not stop the work in the window; Esc closes it."""

    def __init__(
        self, window: QWidget, known: Sequence[Command], page: str, open_guide: Callable[[], object] | None
    ) -> None:
        """`open_guide` shows the user guide; without it there is no button."""
        super().__init__(window)
        self.setObjectName("keyList")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Phím tắt"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        columns = QHBoxLayout()
        columns.setContentsMargins(16, 12, 16, 12)
        columns.setSpacing(24)
        own = [command for command in known if command.page == page and command.keys]
        everywhere = [command for command in known if command.page == EVERYWHERE and command.keys]
        if own:
            title = next(page_title(entry) for entry in PAGES if entry.key == page)
            columns.addWidget(_section(title, own), 1, Qt.AlignmentFlag.AlignTop)
            columns.addWidget(_section(self.tr("Mọi trang"), everywhere), 1, Qt.AlignmentFlag.AlignTop)
        else:
            half = (len(everywhere) + 1) // 2
            columns.addWidget(_section(self.tr("Mọi trang"), everywhere[:half]), 1, Qt.AlignmentFlag.AlignTop)
            columns.addWidget(_section("", everywhere[half:]), 1, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(columns)
        area = QScrollArea()
        area.setObjectName("keys.list")
        area.setProperty("reachable", "true")
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column.addWidget(area, 1)
        column.addWidget(line())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addStretch(1)
        if open_guide:
            guide = button(self.tr("Mở hướng dẫn sử dụng"), "book-2", name="keys.guide")
            guide.clicked.connect(self.close)
            guide.clicked.connect(lambda _checked=False: open_guide())
            foot.addWidget(guide)
        close = button(self.tr("Đóng"), kind="primary", name="keys.close")
        close.clicked.connect(self.close)
        close.setDefault(True)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(*_SIZE)
        close.setFocus()


def _section(title: str, commands: list[Command]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(title, Role.SECTION), 0, 0, 1, 2)
    for number, command in enumerate(commands, 1):
        grid.addWidget(_keys(command), number, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(titled(command), wrap=True), number, 1)
    return made


def _keys(command: Command) -> QWidget:
    """All keys of a command as this platform writes them, those that look alike once."""
    native = QKeySequence.SequenceFormat.NativeText
    said = dict.fromkeys(QKeySequence(key).toString(native).replace("Return", "Enter") for key in command.keys)
    made = QWidget()
    beside = QHBoxLayout(made)
    beside.setContentsMargins(0, 0, 8, 0)
    beside.setSpacing(4)
    for keys in said:
        beside.addWidget(keys_label(keys))
    return made
