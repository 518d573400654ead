"""What was recognised in a list: sheets with their provinces, columns, old fonts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from boothapp.domain.registration import RecognisedColumn, RecognisedTable, RegistrationList, Remark
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, card, label, number_label
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.wording.remarks import column_word

WIDTH = 316
_MOST_TABLES, _MOST_SAMPLES, _FEW_PROVINCES = 40, 3, 2


class RecognisedPanel(QWidget):
    """The left part of the import page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 0, 0)
        self._area: QWidget | None = None

    def show_list(self, listed: RegistrationList | None) -> None:
        """Show how a list was understood; None is an archive of a fair, which needs no guessing."""
        parts = [self._heading(listed)]
        if listed:
            parts += self._samples([one for one in listed.warnings if one.code == "decoded"])
            columns: tuple[RecognisedColumn, ...] | None = None
            for table in listed.recognised[:_MOST_TABLES]:
                parts.append(self._table(table, same=table.columns == columns))
                columns = table.columns
            if more := len(listed.recognised) - _MOST_TABLES:
                parts += [label(self.tr("Và {count} bảng nữa.").format(count=more), Role.MUTED)] if more > 0 else []
        if self._area:
            self._area.hide()
            self._area.deleteLater()
        self._area = ScrollColumn(parts)
        self._column.addWidget(self._area)

    def _heading(self, listed: RegistrationList | None) -> QWidget:
        if listed:
            return label(self.tr("Đã nhận ra"), Role.SECTION)
        words = self.tr("Đây là tệp lưu trữ của một hội chợ: đơn vị, sản phẩm, ảnh, sơ đồ.")
        return label(words, Role.BODY, tone="second", wrap=True)

    def _table(self, table: RecognisedTable, *, same: bool) -> QWidget:
        """A table or form; columns that are those of the table before are not told again."""
        box, column = card((12, 8, 12, 8), 4)
        column.addWidget(ElidedLabel(table.sheet or self.tr("Danh sách"), Role.STRONG))
        column.addWidget(label(self._said(table), Role.MUTED, wrap=True))
        if table.is_form:
            column.addWidget(label(self.tr("Đọc như phiếu đăng ký, không phải bảng."), Role.MUTED, wrap=True))
        elif same:
            column.addWidget(label(self.tr("Các cột như bảng trên."), Role.MUTED, wrap=True))
        else:
            column.addLayout(self._columns(table.columns))
        return box

    def _said(self, table: RecognisedTable) -> str:
        counts = self.tr("{count} đơn vị, {products} sản phẩm")
        told = [counts.format(count=table.exhibitors, products=table.products)]
        if len(table.provinces) > _FEW_PROVINCES:
            told.append(self.tr("{count} tỉnh").format(count=len(table.provinces)))
        else:
            told += table.provinces or [self.tr("chưa rõ tỉnh")]
        return " · ".join(told)

    def _columns(self, columns: Sequence[RecognisedColumn]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for row, column in enumerate(columns):
            grid.addWidget(number_label(column.letter, Role.MUTED), row, 0)
            heading = column.heading or self.tr("(không tiêu đề)")  # its end is its own, before it stand others
            grid.addWidget(ElidedLabel(heading, Role.BODY, cut=Qt.TextElideMode.ElideLeft), row, 1)
            words = column_word(column.field) if column.field else self.tr("Bỏ qua")
            grid.addWidget(ElidedLabel(words, Role.BODY, tone="second" if column.field else "warn"), row, 2)
        return grid

    def _samples(self, decoded: Sequence[Remark]) -> list[QWidget]:
        """Old fonts: how many cells, and what some of them become."""
        if not decoded:
            return []
        box, column = card((12, 8, 12, 8), 4)
        encodings = ", ".join(dict.fromkeys(str(one.data.get("encoding", "")) for one in decoded))
        column.addWidget(label(self.tr("Phông chữ cũ ({names})").format(names=encodings), Role.STRONG, wrap=True))
        count = sum(int(one.data.get("count", 0)) for one in decoded)
        column.addWidget(label(self.tr("Đã chuyển {count} ô, ví dụ:").format(count=count), Role.MUTED, wrap=True))
        for one in decoded[:_MOST_SAMPLES]:
            column.addWidget(ElidedLabel(str(one.data.get("text", "")), Role.MUTED))
            column.addWidget(ElidedLabel("→ " + str(one.data.get("after", "")), Role.BODY))
        return [box]
