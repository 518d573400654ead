"""A panel at the foot of a table, over its rows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.widgets.scroll_column import ScrollColumn

_MARGIN = 12  # pixels


class OverTable(QFrame, PopOver):
    """A title, what a kind of panel puts into `body`, buttons; only one lies over a table. Esc ends it.

    What has no room over the table scrolls.
    """

    def __init__(self, table: QWidget, name: str) -> None:
        super().__init__(table)
        for other in table.findChildren(OverTable):
            if other is not self and not other.isHidden():
                other.end()
        self._table = table
        self.setObjectName(name)
        self.setProperty("card", "active")
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(8)
        self._title = label("", Role.SECTION)
        self._column.addWidget(self._title)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self._scroll = ScrollColumn([inside], margins=(0, 0, 0, 0))
        self._column.addWidget(self._scroll)
        table.installEventFilter(self)

    def name(self, title: str) -> None:
        """Say what the panel is for."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_with(self, *buttons: QWidget) -> None:
        """Add these buttons and the one that leaves everything as it is, then show the panel."""
        back = button(self.tr("Thôi"), kind="plain", name=f"{self.objectName()}.back")
        back.clicked.connect(self.end)
        self._column.addLayout(row(*buttons, back, None))
        self._place()
        self.show()

    def end(self) -> None:
        """Go away and give the focus back to the table."""
        self._table.setFocus()  # before: a hidden focus would go on by Tab, to the table's next cell
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._table:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = self._table.width() - 2 * _MARGIN
        around = self._column.contentsMargins()
        inner = width - around.left() - around.right()
        needed = self.body.heightForWidth(inner) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        self._scroll.setFixedHeight(0)
        rest = self._column.sizeHint().height()
        room = self._table.height() - 2 * _MARGIN - rest
        if needed > room:
            inner -= self._scroll.verticalScrollBar().sizeHint().width()
            needed = max(needed, self.body.heightForWidth(inner))
        self._scroll.setFixedHeight(max(min(needed, room), 0))
        height = rest + self._scroll.height()
        self.setGeometry(_MARGIN, self._table.height() - height - _MARGIN, width, height)
        self.raise_()
