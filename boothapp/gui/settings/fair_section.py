"""The section "Hội chợ": what the fair says of itself."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from boothapp.gui import kept_state
from boothapp.gui.messages import Message
from boothapp.gui.settings import fair_lists
from boothapp.gui.settings.fact_fields import FactFields
from boothapp.gui.settings.list_rows import ListRows
from boothapp.gui.settings.picture_field import PictureField
from boothapp.gui.settings.section import Section
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.day_line import DayLine
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.gui.widgets.plain import label, line
from boothapp.gui.workplace import Workplace

_COVER = QSize(150, 106)
_FEW = 3  # exhibitors that a message names


class FairSection(Section):
    """Facts, pictures and lists; the catalog prints them."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.facts = FactFields(workplace, self)
        self.cover = PictureField(workplace, "fair.cover", _COVER)
        self.cover.take_drops(self.cover)
        self.lists = {
            "organisers": ListRows(workplace, fair_lists.organisers()),
            "programme_items": ListRows(workplace, fair_lists.programme()),
            "emergency_contacts": ListRows(workplace, fair_lists.emergency_contacts()),
        }
        self._build()
        self.facts.show_facts()
        self.facts.provinces_changed.connect(self._tell_provinces)

    def _build(self) -> None:
        self._add(self.tr("Tên và thời gian"), self._built_names())
        self._add(self.tr("Địa điểm và liên hệ"), self._built_places())
        self._add(self.tr("Đơn vị tổ chức"), self.lists["organisers"])
        self._add(self.tr("Ảnh bìa"), self.cover)
        self._add(self.tr("Lời ban tổ chức"), self._built_words())
        self._add(self.tr("Chương trình"), self.lists["programme_items"])
        self._add(self.tr("Số khẩn cấp"), self.lists["emergency_contacts"])
        self.column.addStretch(1)

    def _add(self, words: str, part: QWidget | QLayout) -> None:
        """Add a part below its title, with a line between two parts."""
        if self.column.count() > 1:
            self.column.addSpacing(4)
            self.column.addWidget(line())
            self.column.addSpacing(4)
            self.column.addWidget(label(words, Role.SECTION))
        else:
            self.set_title(words)
        if isinstance(part, QLayout):
            self.column.addLayout(part)
        else:
            self.column.addWidget(part)

    def _line(self, fact: str, words: str, hint: str = "", *, required: bool = False) -> QWidget:
        return self.facts.add(fact, words, LineEdit(f"fair.{fact}", hint=hint), required=required)

    def _text(self, fact: str, words: str, lines: int) -> QWidget:
        return self.facts.add(fact, words, TextEdit(f"fair.{fact}", lines=lines))

    def _day(self, fact: str, words: str) -> QWidget:
        return self.facts.add(fact, words, DayLine(f"fair.{fact}", self.tr("Chọn ngày")))

    def _built_names(self) -> QGridLayout:
        return _grid(
            [
                (self._line("name", self.tr("Tên hội chợ"), required=True), 6),
                (self._line("name_en", self.tr("Tên tiếng Anh")), 6),
            ],
            [
                (self._line("short_name", self.tr("Tên ngắn"), self.tr("để in ở đầu trang")), 4),
                (self._line("edition", self.tr("Lần tổ chức"), self.tr("Lần thứ 5")), 3),
                (self._line("theme", self.tr("Chủ đề")), 5),
            ],
            [
                (self._day("opens_on", self.tr("Khai mạc")), 4),
                (self._day("closes_on", self.tr("Bế mạc")), 3),
                (self._line("host", self.tr("Đơn vị đăng cai")), 5),
            ],
        )

    def _built_places(self) -> QGridLayout:
        return _grid(
            [
                (self._line("venue", self.tr("Địa điểm")), 6),
                (self._line("hotline", self.tr("Đường dây nóng")), 3),
                (self._line("website", self.tr("Trang web")), 3),
            ],
            [
                (self._text("address", self.tr("Địa chỉ"), 2), 6),
                (self._text("opening_hours", self.tr("Giờ mở cửa"), 2), 6),
            ],
        )

    def _built_words(self) -> QGridLayout:
        return _grid(
            [
                (self._text("word", self.tr("Tiếng Việt"), 6), 6),
                (self._text("word_en", self.tr("Tiếng Anh"), 6), 6),
            ],
            [(self._line("word_signed_by", self.tr("Người ký"), self.tr("Trưởng ban tổ chức – Nguyễn Văn A")), 6)],
        )

    def refresh(self, tables: frozenset[str]) -> None:
        if "fair" in tables:
            self.facts.show_facts()
        for table, rows in self.lists.items():
            if table in tables or (table == "organisers" and "photos" in tables):
                rows.refresh()
        if "photos" in tables:
            self.cover.refresh()

    def arrive(self, **arguments: Any) -> None:
        """`fact` puts the cursor where it is given: a field, or the button that adds a line or picture."""
        if fact := arguments.get("fact"):
            places: dict[str, QWidget] = {name: field.control for name, field in self.facts.fields.items()}
            places |= {name: rows.add_button for name, rows in self.lists.items()} | {"cover": self.cover.choose_button}
            if place := places.get(str(fact)):
                place.setFocus(Qt.FocusReason.TabFocusReason)
                self.bring_into_view(place)

    def leave(self) -> None:
        self.facts.save_all()
        for rows in self.lists.values():
            rows.save_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.facts.revert():
            super().keyPressEvent(event)

    def state(self) -> dict[str, Any]:
        lists = {table: rows.typed for table, rows in self.lists.items() if rows.typed}
        return {"typed": self.facts.typed, "lists": lists}

    def restore(self, state: dict[str, Any]) -> None:
        if self.document.fair.writable:
            self.facts.type_again(kept_state.text_table(state.get("typed")))
            for table, typed in kept_state.table(state.get("lists")).items():
                if table in self.lists:
                    self.lists[table].type_again(kept_state.typed_rows(typed))

    def _tell_provinces(self, moved: Sequence[dict[str, Any]]) -> None:
        """Say whose province is another by the list in force on the new opening day."""
        unknown = self.tr("chưa rõ")
        told = [
            self.tr("{exhibitor}: {before} → {after}").format(
                exhibitor=one["exhibitor"], before=one["before"] or unknown, after=one["after"] or unknown
            )
            for one in moved
        ]
        what = self.tr("Theo ngày khai mạc mới, {count} đơn vị đổi tên tỉnh.").format(count=len(moved))
        rest = len(told) - _FEW
        why = "; ".join(told[:_FEW]) + (self.tr("; và {count} đơn vị nữa.").format(count=rest) if rest > 0 else ".")
        self.workplace.messages.tell(Message(what, why, "info", "\n".join(told) if rest > 0 else ""))


def _grid(*rows: Sequence[tuple[QWidget, int]]) -> QGridLayout:
    """Return fields in rows of twelve equal columns, each with how many of them it takes."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    for number, fields in enumerate(rows):
        place = 0
        for field, width in fields:
            grid.addWidget(field, number, place, 1, width, Qt.AlignmentFlag.AlignTop)
            place += width
    for place in range(12):
        grid.setColumnStretch(place, 1)
    return grid
