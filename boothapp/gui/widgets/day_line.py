"""A line for a day, typed in any usual form or picked from a calendar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout

from boothapp.gui import fonts, icons, theme
from boothapp.gui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from datetime import date

_WIDTH = 330  # pixels


class _Calendar(QFrame):
    """Below the line; a click, or Enter on a day, picks it."""

    def __init__(self, line: "DayLine", day: "date | None") -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", "true")
        self._line = line
        self.calendar = QCalendarWidget()
        self.calendar.setObjectName("calendar")
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumWidth(fonts.scaled(_WIDTH))
        for name, icon_name, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Tháng trước")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Tháng sau")),
        ):
            if arrow := self.calendar.findChild(QToolButton, name):
                arrow.setIcon(icons.icon(icon_name))
                arrow.setAccessibleName(words)
                arrow.setToolTip(words)
        head = QTextCharFormat()
        head.setForeground(theme.colour("text2"))
        self.calendar.setHeaderTextFormat(head)
        usual = QTextCharFormat()
        usual.setForeground(theme.colour("text"))
        for number in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(number, usual)  # Qt paints them red, which means wrong here
        if day:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)

    def _pick(self, day: QDate) -> None:
        self.close()
        self._line.pick(day)


class DayLine(LineEdit):
    """Shows days as 27/07/2026; the button opens the calendar, and so may a command of the page."""

    def __init__(self, name: str, words: str, hint: str = "27/07/2026") -> None:
        super().__init__(name, hint=hint, numbers=True)
        self.opener = self.addAction(icons.icon("calendar", "text2"), QLineEdit.ActionPosition.TrailingPosition)
        self.opener.setText(words)
        self.opener.setToolTip(words)
        self.opener.triggered.connect(self.open_calendar)

    def setReadOnly(self, read_only: bool) -> None:
        """Where nothing can be typed no day can be picked."""
        super().setReadOnly(read_only)
        self.opener.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Show the calendar at the day that stands in the line."""
        from boothapp.domain.dates import parse_date

        if self.isReadOnly():
            return
        popup = _Calendar(self, parse_date(self.text()))
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        popup.calendar.setFocus()

    def pick(self, day: QDate) -> None:
        """Take a day from the calendar, as if it had been typed and the line left."""
        self.setText(day.toString("dd/MM/yyyy"))
        self.left.emit()
