"""The words of a list of records."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ListWords:
    """What a list says of its records."""

    table: str  # its name for a screen reader
    counted: str  # with {count}
    none_like: str  # with {text} that was searched for
    none_left: str  # by the filter
    none: str
