"""Where a finding stands among the rows, and which row stands in its place when it is gone."""

from boothapp.gui.checks.findings_model import FindingsModel, Index
from boothapp.gui.fair_check import Key, key


def place_of(model: FindingsModel, wanted: Key | None) -> Index | None:
    """Return the row of a finding; None when it is not shown."""
    for number, kind in enumerate(model.kinds):
        for row, finding in enumerate(kind.findings[: kind.shown]):
            if key(finding) == wanted:
                return model.index(row, 0, model.index(number, 0))
    return None


def place_in(model: FindingsModel, code: str, row: int) -> Index:
    """Return row `row` of a kind (-1 = its own), or its last one; the first row of all when the kind is gone."""
    for number, kind in enumerate(model.kinds):
        if kind.code == code:
            parent = model.index(number, 0)
            last = model.rowCount(parent) - 1
            return model.index(min(row, last), 0, parent) if row >= 0 else parent
    return model.index(0, 0)
