"""The command palette: one line to type in, below it the commands and records that fit."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from boothapp.gui.shell.palette_delegate import ENTRY, PaletteDelegate
from boothapp.gui.shell.palette_entries import Entry
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import icon_label, keys_label, label, line, row

_WIDTH, _ROWS = 640, 9
_WAIT_MS = 120  # after the last letter
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}


class Palette(QDialog):
    """Stays until something is chosen, Esc is pressed or the user clicks elsewhere."""

    def __init__(self, window: QWidget, entries: Callable[[str], list[Entry]]) -> None:
        """`entries` returns what fits a text."""
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tìm mọi thứ"))
        self._window, self._entries = window, entries
        self.line = QLineEdit()
        self.line.setObjectName("palette.line")
        self.line.setProperty("bare", "true")
        self.line.setPlaceholderText(self.tr("Tìm gian, đơn vị, sản phẩm hoặc lệnh…"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(self.tr("Kết quả"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.none = label(self.tr("Không tìm thấy gì."), tone="second")
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.search)
        self.line.textEdited.connect(self._wait.start)
        self.list.clicked.connect(self._give)
        self._build()
        self.search()
        self._place(window)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(icon_label("search", "muted"))
        top.addWidget(self.line, 1)
        column.addLayout(top)
        column.addWidget(line())
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.list)
        inside.addWidget(self.none, 0, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(inside, 1)
        column.addWidget(line())
        parts: list[QWidget | int | None] = []
        for keys, words in (("↑ ↓", self.tr("chọn")), ("Enter", self.tr("mở")), ("Esc", self.tr("đóng"))):
            parts += [keys_label(keys), label(words, Role.MUTED), 8]
        foot = row(*parts, None, spacing=8)
        foot.setContentsMargins(12, 8, 12, 8)
        column.addLayout(foot)

    def _place(self, window: QWidget) -> None:
        height = self.list.sizeHintForRow(0)
        self.resize(QSize(min(_WIDTH, window.width() - 32), height * _ROWS + 100))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 8)))

    def search(self) -> None:
        """Show what fits the text, the first of it chosen."""
        self._wait.stop()
        self._model.clear()
        for entry in self._entries(self.line.text()):
            item = QStandardItem(entry.title)
            item.setEditable(False)
            item.setData(entry, ENTRY)
            item.setAccessibleDescription(" ".join(filter(None, (entry.subtitle, entry.keys))))
            self._model.appendRow(item)
        found = self._model.rowCount() > 0
        self.list.setVisible(found)
        self.none.setVisible(not found)
        self._choose(0)

    def _choose(self, number: int) -> None:
        last = self._model.rowCount() - 1
        self.list.setCurrentIndex(self._model.index(max(0, min(number, last)), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the line keeps the cursor; letters are the line's own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._choose(self.list.currentIndex().row() + _MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept_chosen()
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """A click elsewhere closes it; a popup would do so by itself but gets nothing from input methods."""
        if event.type() == QEvent.Type.WindowDeactivate:
            QTimer.singleShot(0, self, self.close)  # Qt is in the middle of handing the focus over
        return super().event(event)

    def accept_chosen(self) -> None:
        """Do what is chosen, first taking in what the input method still holds and what was typed last."""
        QGuiApplication.inputMethod().commit()
        if self._wait.isActive():
            self.search()
        self._give(self.list.currentIndex())

    def _give(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.close()
            QTimer.singleShot(0, self._window, entry.do)  # when the window has the focus again
