"""What becomes of the assignments of one exhibitor when two of its booths, or two exhibitors, are made one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from boothapp.domain.plan import Assignment

_FURTHEST = ("confirmed", "assigned", "held", "declined")


def as_one(theirs: Sequence[Assignment]) -> Assignment:
    """Return the assignment that is furthest, the first of several, with what the others say and it does not."""
    ordered = sorted(theirs, key=lambda one: _FURTHEST.index(one.status))

    def first(column: str) -> str:
        return next((said for one in ordered if (said := getattr(one, column))), "")

    return replace(
        ordered[0],
        fascia_name=first("fascia_name"),
        fascia_name_en=first("fascia_name_en"),
        note=together(one.note for one in ordered),
    )


def together(texts: Iterable[str]) -> str:
    """Return texts one behind the other, each once."""
    return "; ".join(dict.fromkeys(filter(None, texts)))
