"""A table of records that paints its cells itself."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionRange, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView

from boothapp.gui import fonts, icons, theme
from boothapp.gui.widgets.record_model import RecordModel

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_BESIDE, _FOCUS = 10, 2  # pixels: beside the words of a cell, around the one with the focus
_SIGN = 16  # pixels


class _Span(NamedTuple):
    """A row or a column in sight: its number in the model and where it lies."""

    number: int
    start: int  # pixels in the viewport
    size: int


class PaintedCells(QTableView):
    """Shows a RecordModel as the style sheet says of the items of tables, many times as fast as Qt's style does.

    Qt hands every cell to Python for itself, asks the model eight times for it and looks up all rules. Nothing can be
    let go over these tables, nothing spans cells and rows are of one height: what Qt paints for those is left out.
    """

    records: RecordModel

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        rows, columns = self._rows_in(dirty), self._columns_in(dirty)
        if rows and columns:
            painter = QPainter(self.viewport())
            self._paint_grounds(painter, rows, columns)
            self._paint_focus(painter)
            for column in columns:
                self._paint_words(painter, rows, column)
            painter.end()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, before: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the whole row that was current and that is: Qt paints the two cells."""
        super().currentChanged(current, before)
        for row in {current.row(), before.row()} - {-1}:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _rows_in(self, area: QRect) -> list[_Span]:
        header, count = self.verticalHeader(), len(self.records.ids)
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return []
        start, size = header.sectionViewportPosition(first), header.sectionSize(first)
        numbers = range(first, (last if last >= 0 else count - 1) + 1)
        return [_Span(number, start + size * place, size) for place, number in enumerate(numbers)]

    def _columns_in(self, area: QRect) -> list[_Span]:
        header = self.horizontalHeader()
        found = (
            _Span(number, header.sectionViewportPosition(number), header.sectionSize(number))
            for number in range(header.count())
            if not header.isSectionHidden(number)
        )
        return [span for span in found if span.start <= area.right() and span.start + span.size > area.left()]

    def _paint_grounds(self, painter: QPainter, rows: Sequence[_Span], columns: Sequence[_Span]) -> None:
        """What lies under the cells, selected, changed just now or of the current row, and the line below each row."""
        left = min(column.start for column in columns)
        width = max(column.start + column.size for column in columns) - left
        border, current = theme.colour("border"), self.currentIndex().row()
        for row in rows:
            if self.records.flashes(row.number):
                painter.fillRect(left, row.start, width, row.size, theme.colour("warn_tint"))
            elif row.number == current:
                painter.fillRect(left, row.start, width, row.size, theme.colour("sunken"))
        self._paint_selection(painter, rows, columns, theme.colour("selection"))
        for row in rows:
            painter.fillRect(left, row.start + row.size - 1, width, 1, border)

    def _paint_selection(
        self, painter: QPainter, rows: Sequence[_Span], columns: Sequence[_Span], ground: QColor
    ) -> None:
        first, last = rows[0].number, rows[-1].number
        blocks: list[QItemSelectionRange] = self.selectionModel().selection().toList()
        for block in blocks:
            top, bottom = block.top(), block.bottom()
            if top > last or bottom < first:
                continue
            chosen = rows[max(top, first) - first : min(bottom, last) - first + 1]
            height = sum(row.size for row in chosen)
            for column in columns:
                if block.left() <= column.number <= block.right():
                    painter.fillRect(column.start, chosen[0].start, column.size, height, ground)

    def _paint_focus(self, painter: QPainter) -> None:
        """The ring in the current cell."""
        current = self.currentIndex()
        if current.isValid() and (self.hasFocus() or self.viewport().hasFocus()):
            pen = QPen(theme.colour("primary"), _FOCUS)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(self.visualRect(current).adjusted(1, 1, -1, -1))

    def _paint_words(self, painter: QPainter, rows: Sequence[_Span], column: _Span) -> None:
        numbers = self.records.columns[column.number].numbers
        font = fonts.number_font() if numbers else QFont(self.font())
        metrics = QFontMetrics(font)
        painter.setFont(font)
        ink, faded = theme.colour("text"), theme.colour("text2")
        left, width, text_of = column.start + _BESIDE, column.size - 2 * _BESIDE, self.records.text
        base = metrics.ascent() - metrics.descent() - 1
        shown: dict[str, str] = {"": ""}
        for row in rows:
            text = text_of(row.number, column.number)
            cut = shown.get(text)
            if cut is None:
                cut = shown[text] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            if not cut:
                continue
            fits = self.records.fits(row.number)
            painter.setPen(ink if fits else faded)
            if self.records.warns(row.number, column.number):
                self._paint_warned(painter, QRect(left, row.start, width, row.size - 1), text)
                continue
            if not numbers and font.italic() is fits:
                font.setItalic(not fits)
                painter.setFont(font)
            if numbers:
                painter.drawText(left, row.start, width, row.size - 1, _RIGHT, cut)
            else:  # at a point it is twice as fast
                painter.drawText(left, row.start + (row.size + base) // 2, cut)

    def _paint_warned(self, painter: QPainter, area: QRect, text: str) -> None:
        """A sign of warning, and beside it what the cell says, at its right end."""
        room = area.width() - _SIGN - 4
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, _RIGHT, cut)
        left = area.right() - painter.fontMetrics().horizontalAdvance(cut) - _SIGN - 4
        icons.draw(painter, "alert-triangle", "warn", QRectF(left, area.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN))
