"""The list of what to do, or what to begin with when there is nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.overview.todo import Todo
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.plain import ElidedLabel, button, icon_label, line, row
from boothapp.gui.widgets.scroll_column import ScrollColumn


class TodoList(QStackedWidget):
    """Tells which line's button was pressed."""

    wanted = Signal(object)  # Todo

    def __init__(self, beginning: Sequence[QPushButton], ready: Sequence[QPushButton]) -> None:
        """`beginning` are the buttons of a fair that is empty, `ready` those of one with nothing to do."""
        super().__init__()
        self.todos: Sequence[Todo] = ()
        self._scroll = ScrollColumn(margins=(0, 0, 4, 0), spacing=0)
        self._lines: list[QWidget] = []
        self._empty = EmptyState("forms", *beginning)
        self._empty.say(self.tr("Hội chợ chưa có đơn vị nào. Nhập từ Excel hoặc bắt đầu tiếp nhận."))
        self._ready = EmptyState("circle-check", *ready, colour="primary")
        self._ready.say(self.tr("Không còn việc nào. Có thể xuất danh mục."))
        self._waiting = EmptyState("shield-check")
        self._waiting.say(self.tr("Đang kiểm tra…"))
        for part in (self._scroll, self._empty, self._ready, self._waiting):
            self.addWidget(part)

    def show_todos(self, todos: Sequence[Todo], *, empty: bool, known: bool) -> None:
        """Show what to do; `empty` when the fair has no records yet, `known` when the check has ended once."""
        if list(todos) != list(self.todos):
            self.todos = list(todos)
            self._show_lines()
        without = self._ready if known else self._waiting
        self.setCurrentWidget(self._empty if empty else self._scroll if todos else without)

    def _show_lines(self) -> None:
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus and self.isAncestorOf(focus) else ""
        for old in self._lines:
            self._scroll.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._made(todo) for todo in self.todos]
        for place, made in enumerate(self._lines):
            self._scroll.column.insertWidget(place, made)
            made.show()
            if name and (again := made.findChild(QPushButton, name)):
                again.setFocus()

    def _made(self, todo: Todo) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        does = button(todo.verb, name=f"overview.todo.{todo.key}")
        does.setAccessibleName(f"{todo.verb}: {todo.sentence}")
        does.clicked.connect(lambda: self.wanted.emit(todo))
        said = ElidedLabel(todo.sentence)
        inside = row(icon_label(todo.icon, todo.colour, 20), said, does, spacing=8)
        inside.setStretch(1, 1)
        inside.setAlignment(said, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(inside)
        column.addWidget(line())
        return made
