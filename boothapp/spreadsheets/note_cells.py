"""What a note says that has a field of its own: a recognition, or that the exhibitor is not coming."""

import re
from functools import cache

from boothapp.domain.text import fold
from boothapp.resource_files import rows
from boothapp.spreadsheets import product_cells, product_extras
from boothapp.spreadsheets.name_cells import Fields, Warn

_LONGEST_REMARK = 40


def read(fields: Fields, warn: Warn) -> None:
    """Give the recognition in a row's note to its product when there is just one; tell that, and a withdrawal."""
    note = fields.get("note", "")
    if not note:
        return
    if product_extras.is_recognition(note) and _has_one_product(fields) and not fields.get("recognition"):
        fields["recognition"] = fields.pop("note")
        warn("recognition_from_note", note, "note")
    elif product_extras.seems_recognition(note) and fold(note) != fold(fields.get("recognition", "")):
        warn("recognition_in_note", note, "note")
    if _withdrawn().search(fold(note)) and not _withdrawn().search(fold(fields.get("status", ""))):
        warn("withdrawn_in_note", note, "note")


def is_remark(name: str) -> bool:
    """Whether a text among the names of exhibitors only says that somebody is not coming: "Không tham gia"."""
    return len(name) <= _LONGEST_REMARK and _withdrawn().fullmatch(fold(name).strip(" .…!()-*")) is not None


def _has_one_product(fields: Fields) -> bool:
    """Whether a row has one product, in one cell."""
    further = any(name.startswith("product ") for name in fields)
    return not further and len(product_cells.split(fields.get("product", ""), alone=True)) == 1


@cache
def _withdrawn() -> re.Pattern[str]:
    """Words for a withdrawal: phrases anywhere in a note, single words ("Rút") when it says nothing else."""
    words = (
        fold(word)
        for row in rows("status-words.csv")
        if row["status"] == "withdrawn"
        for word in row["words"].split(";")
    )
    forms = (rf"\b{re.escape(word)}\b" if " " in word else rf"^{re.escape(word)}\W*$" for word in words)
    return re.compile("|".join(forms))
