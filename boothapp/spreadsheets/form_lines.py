"""Lines such as "Địa chỉ: Xã A" or "Địa chỉ | Xã A", of which forms consist: what they are called and what they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from boothapp.domain.text import clean, fold
from boothapp.spreadsheets.heading_fields import exact_field, field_of
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.row_kinds import is_signature
from boothapp.spreadsheets.sheets import Sheet

_ORDINAL = re.compile(r"^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-hđ])\s*[.)/]|[-–+*•])\s*(?=[^\W\d_])")
_LABELLED = re.compile(r"(?P<label>[^:\n]{2,90}?)\s*:(?!//)\s*(?P<value>.*)")
_DOTS = re.compile(r"[.…_]{3,}|[…_]+")
_MOST_WORDS = 7  # of a label within a line
_MAY_NAME_A_FIELD = (
    "contact_role",
    "kind",
    "group",
    "wishes",
    "product",
    "recognition",
)  # values that read like labels: "Giám đốc"


@dataclass(frozen=True)
class Line:
    label: str
    field: str  # "" when no synonym names it
    value: str
    row: int  # where the value stands, 0-based
    column: int


@dataclass
class Lines:
    """What the lines of a stretch of a sheet say, and those that say nothing."""

    said: list[Line] = field(default_factory=list)
    loose: list[tuple[int, str]] = field(default_factory=list)

    def first_row(self) -> int:
        return min(line.row for line in self.said)

    def value(self, name: str) -> str:
        return next((line.value for line in self.said if line.field == name and line.value), "")


def lines(sheet: Sheet, first: int, end: int, *, colon: bool = False) -> Lines:
    """Return the lines of the rows from `first` up to `end`; with `colon` only those with one are labels."""
    found = Lines()
    for number in range(first, end):
        given = [(c, text) for c, text in enumerate(sheet.rows[number]) if text.strip()]
        if len(given) == 1 and _goes_on(found, number, *given[0]):
            continue
        waiting = False  # a label whose value may stand in the next cell
        for column, text in given:
            if waiting and not _is_label(text, found.said[-1].field):
                found.said[-1] = replace(found.said[-1], value=_bare(text), row=number, column=column)
                waiting = False
            elif said := list(_said(text, number, column, colon=colon)):
                found.said += said
                waiting = not said[-1].value
            else:
                found.loose.append((number, clean(text)))
                waiting = False
    return found


def is_labelled(texts: list[str]) -> bool:
    """Whether a row begins with "Số gian đăng ký: 2" or "Ghi chú:", as no row of a table does."""
    first = next((text for text in texts if text.strip()), "")
    found = _LABELLED.fullmatch(_ORDINAL.sub("", clean(first)))
    return found is not None and field_of(found["label"]) not in ("", "note", "product")


def _goes_on(found: Lines, number: int, column: int, text: str) -> bool:
    """Add a text that stands below the value of the line above, or below the label of the products."""
    if not found.said or _LABELLED.match(text) or is_signature(fold(text)) or field_of(_ORDINAL.sub("", text)):
        return False
    last = found.said[-1]
    if last.row != number - 1 or (last.value and last.column != column) or last.field in ("", "name"):
        return False
    if not last.value and last.field != "product":
        return False
    if last.field == "product" and last.value:
        found.said.append(replace(last, value=_bare(text), row=number))
    else:
        value = f"{last.value}\n{_bare(text)}" if last.value else _bare(text)
        found.said[-1] = replace(last, value=value, row=number, column=column)
    return True


def _is_label(text: str, waiting: str) -> bool:
    """Whether the cell behind a label that has no value yet is the next label."""
    if text.rstrip().endswith(":"):
        return True
    found = _LABELLED.match(text)
    if found and field_of(_ORDINAL.sub("", found["label"])):
        return True
    return bool(exact_field(_ORDINAL.sub("", text))) and waiting not in _MAY_NAME_A_FIELD


def _said(text: str, row: int, column: int, *, colon: bool) -> Iterator[Line]:
    """The labels of a cell with their values: one or more a line, or the cell as a whole is a label."""
    whole = _ORDINAL.sub("", clean(text))
    if not colon and ":" not in whole and (name := field_of(whole)):
        yield Line(whole, name, "", row, column)
        return
    said: list[Line] = []
    for line in clean(text, lines=True).split("\n"):
        labelled = _LABELLED.fullmatch(_ORDINAL.sub("", line))
        if labelled is None:
            if not said:
                return
            said[-1] = replace(said[-1], value=f"{said[-1].value}\n{_bare(line)}".strip())
            continue
        label, rest = labelled["label"], labelled["value"]
        while inner := _inner_label(rest):
            before, next_label, after = inner
            said.append(Line(clean(label), field_of(label), _bare(before), row, column))
            label, rest = next_label, after
        said.append(Line(clean(label), field_of(label), _bare(rest), row, column))
    yield from said


def _inner_label(text: str) -> tuple[str, str, str] | None:
    """A further label within a line ("… Fax: … Email: …"): what stands before it, its words, what stands behind."""
    for colon in re.finditer(r"\s*:(?!//)", text):
        words = list(re.finditer(r"\S+", text[: colon.start()]))[-_MOST_WORDS:]
        for word in words:
            label = text[word.start() : colon.start()]
            if exact_field(label) or fold(label) in list_words("form_label"):
                return text[: word.start()], label, text[colon.end() :]
    return None


def _bare(text: str) -> str:
    """A value without the dotted line it was written on."""
    return "\n".join(filter(None, (clean(_DOTS.sub(" ", line)).strip(" ;") for line in text.split("\n"))))
