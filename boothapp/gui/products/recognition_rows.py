"""What a product was awarded: OCOP stars, CNNT level or another title, with its decision and how long it holds."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.gui.products.words import LEVELS, SCHEMES, said_of_recognition
from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit
from boothapp.gui.widgets.part_rows import PartRow, PartRows, day_text
from boothapp.gui.widgets.plain import chip, row, set_chip
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.product import Recognition

_STARS = (5, 4, 3, 2, 1)
_DAYS = ("decision_date", "expires_on")
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


class RecognitionRow(PartRow):
    """One recognition; a day or a year that is none is refused beside its field."""

    code = "recognition"

    def __init__(self, record: "Recognition", workplace: Workplace) -> None:
        super().__init__(record, workplace)
        self.setProperty("card", "true")
        self.scheme = self._choice("scheme", [(code, said_of_recognition(SCHEMES[code])) for code in SCHEMES])
        stars: list[tuple[object, str]] = [("", self.tr("Chưa rõ sao"))]
        stars += [(str(count), self.tr("{stars} sao").format(stars=count)) for count in _STARS]
        self.stars = self._choice("stars", stars)
        self.level = self._choice("level", [(code, said_of_recognition(words)) for code, words in LEVELS.items()])
        self.text = self.line("text", self.tr("Tên danh hiệu"))
        self.lines: dict[str, LineEdit] = {
            "decision_no": self.line("decision_no", self.tr("Số quyết định")),
            "year": self.line("year", self.tr("Năm"), numbers=True),
            "decision_date": self.line("decision_date", self.tr("Ngày quyết định"), numbers=True),
            "expires_on": self.line("expires_on", self.tr("Có giá trị đến"), numbers=True),
        }
        self.fields = {name: Field(made.accessibleName(), made, keeps_room=False) for name, made in self.lines.items()}
        for name, made in self.lines.items():
            made.setPlaceholderText("27/7/2026" if name in _DAYS else "")
        self.validity = chip("")
        self._lay_out()
        self.scheme.activated.connect(self._show_scheme)
        self.show_record(record)

    def _choice(self, name: str, choices: list[tuple[object, str]]) -> ChoiceBox:
        made = ChoiceBox(f"recognition.{name}", choices)
        made.setEnabled(self._workplace.document.fair.writable)
        made.activated.connect(self.save)
        return made

    def _lay_out(self) -> None:
        self.scheme.setAccessibleName(self.tr("Loại danh hiệu"))
        self.stars.setAccessibleName(self.tr("Số sao"))
        self.level.setAccessibleName(self.tr("Cấp công nhận"))
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(8)
        grid.addWidget(self.scheme, 0, 0, 1, 2)
        grid.addLayout(
            row(self.stars, self.level, self.text), 1, 0, 1, 2
        )  # one of them: the grid spaces it by the last
        for place, name in enumerate(self.fields):
            grid.addWidget(self.fields[name], 2 + place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(row(self.validity, None, self.remove_button(self.tr("Bỏ danh hiệu này"))), 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def show_record(self, record: "Recognition") -> None:
        super().show_record(record)
        self.scheme.set_value(record.scheme)
        self.stars.set_value(str(record.stars or ""))
        self.level.set_value(record.level)
        texts = {"decision_no": record.decision_no, "year": str(record.year or "")}
        texts |= {name: day_text(getattr(record, name)) for name in _DAYS}
        for name, made in self.lines.items():
            if self.show_text(made, texts[name]):
                self.fields[name].set_problem("")
        self.show_text(self.text, record.text)
        self._show_scheme()
        self._show_validity(record)

    def _show_scheme(self) -> None:
        for code, made in (("ocop", self.stars), ("cnnt", self.level), ("other", self.text)):
            made.setVisible(self.scheme.value() == code)

    def _show_validity(self, record: "Recognition") -> None:
        opening = self._workplace.document.fair.facts.opening_day
        self.validity.setVisible(opening is not None)
        self.validity.setToolTip(self.tr("Vào ngày khai mạc"))
        holds = record.holds_on(opening) if opening else None
        day = f"{opening:%d/%m}" if opening else ""
        if holds:
            set_chip(self.validity, self.tr("Có hiệu lực {day}").format(day=day), "ok")
        elif holds is False:
            set_chip(self.validity, self.tr("Không hiệu lực {day}").format(day=day), "danger")
        else:
            set_chip(self.validity, self.tr("Chưa rõ thời hạn"), "warn")

    def entered(self) -> "Recognition | None":
        values: dict[str, Any] = {
            "scheme": self.scheme.value(),
            "decision_no": self.lines["decision_no"].text().strip(),
            "stars": int(str(self.stars.value())) if self.stars.value() and self.scheme.value() == "ocop" else None,
            "level": self.level.value() if self.scheme.value() == "cnnt" else "",
        }
        sound = all([*(self._read_day(name, values) for name in _DAYS), self._read_year(values)])
        if not sound:
            return None
        before: Recognition = self.record
        after = replace(before, **values)
        if values["scheme"] == "other":
            text = self.text.text().strip()
            return replace(after, text=text) if text else None
        return replace(after, text="") if after != before else before  # what a list wrote would say something else

    def _read_day(self, name: str, values: dict[str, Any]) -> bool:
        from boothapp.domain import typed_fields

        day = typed_fields.day(self.lines[name].text())
        self.fields[name].set_problem(problem_words(day.problem) if day.problem else "")
        values[name] = day.iso
        return day.problem is None

    def _read_year(self, values: dict[str, Any]) -> bool:
        typed = self.lines["year"].text().strip()
        is_year = typed.isdecimal() and len(typed) == len(str(_LAST_YEAR))
        sound = not typed or (is_year and _FIRST_YEAR <= int(typed) <= _LAST_YEAR)
        self.fields["year"].set_problem("" if sound else self.tr("Năm có 4 số"))
        values["year"] = int(typed) if typed and sound else None
        return sound

    def first_control(self) -> QWidget:
        return self.scheme


class RecognitionRows(PartRows):
    """All recognitions of one product."""

    row_class = RecognitionRow

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, self.tr("Thêm danh hiệu"), self.tr("Chưa có"))

    def read(self, owner_id: str) -> "list[Recognition]":
        from boothapp.domain.product import Recognition
        from boothapp.store import records

        fair = self._workplace.document.fair
        return records.where(fair.db, Recognition, "product_id = ?", [owner_id], order="position, id")

    def new(self, owner_id: str) -> "Recognition":
        from boothapp.domain.product import Recognition

        last = max((made.record.position for made in self.rows), default=-1)
        return Recognition(owner_id, "ocop", position=last + 1)
