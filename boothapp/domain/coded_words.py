"""Words that lists and tables use for the codes of kinds and states: "Hộ KD" is household, "Đã đến" checked_in."""

from functools import cache

from boothapp.domain import names
from boothapp.domain.printed_words import KIND_NAMES, STATUS_NAMES
from boothapp.domain.text import fold
from boothapp.resource_files import rows


def kind_in(text: str) -> str:
    """Return the kind of exhibitor that a cell names, "" when it names none."""
    return _kinds().get(fold(text)) or names.kind_from_text(text) if text.strip() else ""


def status_in(text: str) -> str:
    """Return the state of an exhibitor that a cell names, "" when it names none."""
    return _states().get(fold(text), "")


@cache
def _kinds() -> dict[str, str]:
    found = {fold(word): code for code, words in KIND_NAMES.items() for word in (code, *words)}
    return found | {"delegation": "province_delegation"}  # as lists of the window shorten it


@cache
def _states() -> dict[str, str]:
    found = {fold(word): code for code, words in STATUS_NAMES.items() for word in (code, *words)}
    for row in rows("status-words.csv"):
        found |= {fold(word): row["status"] for word in row["words"].split(";")}
    return found
