"""The lines of the exhibitor's part of the slip: how each is read as one leaves it, and what it offers."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from boothapp.domain.problems import Problem
from boothapp.gui.intake.slip_fields import Reading, SlipField
from boothapp.gui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from boothapp.domain.typed_fields import TypedBooths, TypedText
    from boothapp.gui.document import Document


def made_fields(opening_day: date | None) -> dict[str, SlipField]:
    """Return the lines by the names of the slip's fields; the list of provinces of that day counts."""
    from boothapp.domain import places, typed_fields

    def place(text: str) -> tuple[str, Problem | None]:
        return places.spelled(text, opening_day), places.read(text, opening_day).problem

    translate = QCoreApplication.translate
    made = {
        "name": SlipField(translate("ExhibitorForm", "Tên đơn vị"), "intake.name", required=True),
        "tax_id": SlipField(
            translate("ExhibitorForm", "Mã số thuế / ĐKKD"),
            "intake.tax_id",
            _reading(typed_fields.tax_code),
            personal=True,
            typed_anew=True,
        ),
        "phone": SlipField(
            translate("ExhibitorForm", "Điện thoại"), "intake.phone", _reading(typed_fields.phone), required=True
        ),
        "place": SlipField(translate("ExhibitorForm", "Xã, phường / Tỉnh"), "intake.place", place),
        "group": SlipField(translate("ExhibitorForm", "Nhóm hàng"), "intake.group", can_be_wrong=True),
        "booths_requested": SlipField(
            translate("ExhibitorForm", "Số gian xin"), "intake.booths", _reading(typed_fields.booths)
        ),
        "note": SlipField(translate("ExhibitorForm", "Ghi chú"), "intake.note"),
        "address": SlipField(translate("ExhibitorForm", "Số nhà, thôn, xóm"), "intake.address"),
        "contact": SlipField(translate("ExhibitorForm", "Người liên hệ"), "intake.contact"),
        "email": SlipField(translate("ExhibitorForm", "E-mail"), "intake.email", _reading(typed_fields.email)),
        "website": SlipField(translate("ExhibitorForm", "Trang web"), "intake.website", _reading(typed_fields.website)),
    }
    made["booths_requested"].line.setPlaceholderText("1")  # what an empty one counts as
    made["note"].line.setPlaceholderText(translate("ExhibitorForm", "Gần cổng"))
    return made


def _reading(read: "Callable[[str], TypedText | TypedBooths]") -> Reading:
    def reading(text: str) -> tuple[str, Problem | None]:
        found = read(text)
        return found.shown, found.problem

    return reading


def add_suggestions(fields: dict[str, SlipField], document: "Document", edited: Callable[[], object]) -> None:
    """Offer provinces and product groups below their fields, found without marks; `edited` is told of a choice.

    A group that the fair does not have is told when its field is left.
    """
    from boothapp.domain import offers, product_groups, provinces
    from boothapp.domain.fair import ProductGroup
    from boothapp.domain.text import clean
    from boothapp.store import records

    places = [one.name for one in provinces.in_force(document.fair.facts.opening_day)]

    def place_words(typed: str) -> Sequence[tuple[object, str]]:
        commune, comma, last = typed.rpartition(",")
        return [(f"{commune}{comma} {text}".strip(), text) for text in offers.offered(last, places)]

    def groups() -> Sequence[ProductGroup]:
        if not document.is_open:
            return []  # the field is left because the fair is being closed
        return records.where(document.fair.db, ProductGroup, order="position, id")  # as they are in the settings now

    def group_words(typed: str) -> Sequence[tuple[object, str]]:
        return [(name, name) for name in offers.offered(typed, (one.name for one in groups()))]

    def group(text: str) -> tuple[str, Problem | None]:
        typed = clean(text)
        return text, product_groups.doubt(typed, groups()) if typed else None

    fields["group"].read_by(group)
    _offer(fields["place"].line, place_words, edited)
    _offer(fields["group"].line, group_words, edited)


def _offer(line: QLineEdit, find: Callable[[str], Sequence[tuple[object, str]]], edited: Callable[[], object]) -> None:
    offered = Suggestions(line, find, enter_goes_on=True)
    offered.chosen.connect(line.setText)
    offered.chosen.connect(lambda _: edited())
