"""Values out of what a page kept of itself: any JSON may stand there, and what is odd counts as missing."""

from typing import Any

_MOST = 1 << 24  # pixels that a widget can have


def table(kept: Any) -> dict[str, Any]:
    """Return an object of JSON, {} for anything else."""
    return kept if isinstance(kept, dict) else {}


def text(kept: Any) -> str:
    """Return a text without what no text has (NUL, halves of characters), "" for anything else."""
    whole = kept.encode(errors="ignore").decode() if isinstance(kept, str) else ""
    return whole.replace("\0", "")


def texts(kept: Any) -> list[str]:
    """Return the texts of a list, [] for anything else."""
    return [text(one) for one in kept if isinstance(one, str)] if isinstance(kept, list) else []


def text_table(kept: Any) -> dict[str, str]:
    """Return the texts of an object of JSON."""
    return {text(name): text(one) for name, one in table(kept).items() if isinstance(one, str)}


def typed_rows(kept: Any) -> dict[str, dict[str, str]]:
    """Return by id what was typed into lines of a list."""
    return {id_: text_table(typed) for id_, typed in table(kept).items()}


def number(kept: Any) -> int:
    """Return a number of pixels, 0 for anything else."""
    return kept if type(kept) is int and 0 <= kept <= _MOST else 0


def sizes(kept: Any, count: int) -> list[int]:
    """Return the sizes of the `count` parts of a splitter, [] when they cannot be that."""
    fits = isinstance(kept, list) and len(kept) == count and all(type(one) is int for one in kept)
    return kept if fits and all(0 <= one <= _MOST for one in kept) else []
