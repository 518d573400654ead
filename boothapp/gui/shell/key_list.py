"""F1: the keys of the page that is shown and of the whole window, and the user guide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from boothapp.gui.command import EVERYWHERE, IN_TABLES, PAGES_WITH_TABLES, Command, titled
from boothapp.gui.commands import Commands
from boothapp.gui.page_table import PAGES, page_title
from boothapp.gui.shell.guide import Guide, guide_file
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, keys_label, label, line

_SIZE = (760, 520)


def show_keys(window: QWidget, commands: Commands, page: str) -> None:
    """List the keys that work in a window and on one of its pages, "" for none."""
    file = guide_file()
    open_guide = (lambda: Guide(window, file).show()) if file else None
    KeyList(window, commands.known(), page, open_guide).show()


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
        inside = QWidget()
        inside.setLayout(self._columns(known, page))
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

    def _columns(self, known: Sequence[Command], page: str) -> QHBoxLayout:
        """Left the keys of the page and of its table, right those of all pages, which take both columns alone."""
        with_keys = [command for command in known if command.keys]
        own = [command for command in with_keys if command.page == page]
        in_tables = [command for command in with_keys if command.page == IN_TABLES and page in PAGES_WITH_TABLES]
        everywhere = [command for command in with_keys if command.page == EVERYWHERE]
        half = (len(everywhere) + 1) // 2
        left = [(self.tr("Mọi trang"), everywhere[:half])]
        right = [("", everywhere[half:])]
        if own:
            left = [(next(page_title(entry) for entry in PAGES if entry.key == page), own)]
            right = [(self.tr("Mọi trang"), everywhere)]
        if in_tables:
            left.append((self.tr("Trong bảng"), in_tables))
        columns = QHBoxLayout()
        columns.setContentsMargins(16, 12, 16, 12)
        columns.setSpacing(24)
        for sections in (left, right):
            column = QVBoxLayout()
            column.setSpacing(16)
            for title, commands in sections:
                column.addWidget(_section(title, commands))
            column.addStretch(1)
            columns.addLayout(column, 1)
        return columns


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
