"""What an edit did to a record, field by field, as people tell it: without keys, ids and what the program derives."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from boothapp.domain import money, typed_fields
from boothapp.domain.dates import format_day
from boothapp.domain.personal_numbers import masked
from boothapp.domain.plan import Assignment, Booth
from boothapp.domain.product import Recognition
from boothapp.domain.recognition_words import written
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.store.steps import Change

CHANGED, ADDED, REMOVED = "changed", "added", "removed"

# what a row belongs to, where it stands and what it is made from tells nobody anything
_SILENT = frozenset(
    (
        "id",
        "position",
        "source",
        "province_code",
        "province_from",
        "provinces_from",
        "sha256",
        "extension",
        "deleted_at",
        "priced",
    )
)
_SILENT_ENDINGS = ("_key", "_id", "_px")
_TOGETHER = {"price_dong": "price", "price_text": "price", "group_text": "group", "registration_no": "tax_id"}
_CROP = ("crop_left", "crop_top", "crop_right", "crop_bottom")
PARTS = {  # what belongs to a record, and the column that names it
    "contacts": ("contact", "name"),
    "consents": ("consent", ""),
    "needs": ("need", "kind"),
    "certificates": ("certificate", "name"),
    "recognitions": ("recognition", "text"),
    "photos": ("photo", "original_name"),
    "assignments": ("assignment", ""),
    "booth_facilities": ("facility", "kind"),
}
_KINDS = {table: kind for kind, table in records.TABLES.items()}
_MOST_LETTERS = 60  # of a value that a line repeats


@dataclass(frozen=True)
class ChangedField:
    """A field before and after; or a part of the record that came or went, and then `field` is ""."""

    part: str  # "contact", "photo" … ; "" = the record itself
    named: str  # of the part: "Trần Thị Bích"
    field: str
    before: str = ""
    after: str = ""
    change: str = CHANGED


def of_edit(fair: Fair, edit_id: int, record_id: str) -> list[ChangedField]:
    """Return what an edit did to a record and what belongs to it; personal numbers are covered."""
    found: dict[tuple[str, str], ChangedField] = {}
    for change in history.changes(fair, edit_id, record_id):
        part = PARTS.get(change.table, ("", ""))[0] if change.row_id != record_id else ""
        named = _named(fair, change) if part else ""
        if came_or_went := _came_or_went(change):
            found[change.row_id, ""] = ChangedField(part, named, "", change=came_or_went)
            if part or came_or_went == REMOVED:
                continue
        for field, before, after in _fields(change):
            found[change.row_id, field] = ChangedField(part, named, field, before, after)
    return list(found.values())


def _named(fair: Fair, change: Change) -> str:
    """The name of a part, as it is now, or as it was when it is gone."""
    column = PARTS[change.table][1]
    known = records.get(fair.db, _KINDS[change.table], change.row_id) if change.table in _KINDS else None
    if isinstance(known, Recognition):
        return _short(written(known))
    if isinstance(known, Assignment):
        booth = records.get(fair.db, Booth, known.booth_id)
        return booth.code if booth else ""
    return _short(getattr(known, column, "") or {**change.old, **change.new}.get(column) or "")


def _came_or_went(change: Change) -> str:
    if change.action in ("insert", "delete"):
        return ADDED if change.action == "insert" else REMOVED
    if "deleted_at" not in change.new:
        return ""
    return REMOVED if change.new["deleted_at"] else ADDED


def _fields(change: Change) -> Iterator[tuple[str, str, str]]:
    """The fields that differ, each with its text before and after."""
    texts = [_texts(row) for row in (change.old, change.new)]
    for field in dict.fromkeys((*texts[0], *texts[1])):
        before, after = (text.get(field, "") for text in texts)
        if before != after:
            yield field, before, after


def _texts(row: Mapping[str, Any]) -> dict[str, str]:
    """What a row says, by field; columns that are one field together say one text."""
    found: dict[str, str] = {}
    for column, value in row.items():
        if column in _SILENT or (column.endswith(_SILENT_ENDINGS) and column != "tax_id"):
            continue
        field = "crop" if column in _CROP else _TOGETHER.get(column, column)
        found[field] = found.get(field) or _short(_text(column, value))
    return found


def _text(column: str, value: Any) -> str:
    """The text of a value; one that another program left there and that cannot be read is told as it stands."""
    if value in (None, ""):
        return ""
    try:
        return _SHOWN[column](value) if column in _SHOWN else f"{value:g}" if isinstance(value, float) else str(value)
    except (TypeError, ValueError, OverflowError):
        return str(value)


def _moment(value: Any) -> str:
    return f"{datetime.fromisoformat(value).astimezone():%d/%m/%Y %H:%M}"


def _day(value: Any) -> str:
    return format_day(date.fromisoformat(value))


_SHOWN: dict[str, Callable[[Any], str]] = {
    "price_dong": lambda value: money.format_price(int(value)),
    "tax_id": lambda value: typed_fields.tax_code(value).shown,
    **dict.fromkeys(("display_only", "representative", "shared"), lambda value: "x" if value else ""),
    **dict.fromkeys(("given_at", "withdrawn_at", "confirmed_at"), _moment),
    **dict.fromkeys(("valid_until", "expires_on", "decision_date", "opens_on", "closes_on"), _day),
    **dict.fromkeys(("held_on", "held_until"), _day),
}


def _short(text: str) -> str:
    shown = " ".join(masked(text).split())
    return shown if len(shown) <= _MOST_LETTERS else shown[: _MOST_LETTERS - 1] + "…"
