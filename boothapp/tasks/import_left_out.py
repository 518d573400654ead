"""The rows of a list that an import left out, as a workbook to send back to who made the list."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from boothapp import spreadsheets
from boothapp.domain.progress import Progress, silent
from boothapp.domain.registration import Remark
from boothapp.durable import new_file
from boothapp.spreadsheets import left_out
from boothapp.spreadsheets.left_out import LeftOutRows, Words

__all__ = ["OF_NO_USE", "Words", "save", "to_send_back"]

OF_NO_USE = frozenset({"total", "signature", "note", "section"})  # rows that nobody misses
_OF_THE_FAIR = frozenset({"in_bin", "product_in_bin", "contact_in_bin"})  # the list is not to blame

Place = tuple[str, int]  # sheet, row; 0 = the whole sheet


def to_send_back(skipped: Sequence[Remark]) -> list[Remark]:
    """Return the remarks on rows that somebody else has to put right."""
    return [remark for remark in skipped if remark.code not in OF_NO_USE | _OF_THE_FAIR]


def save(source: Path, target: Path, reasons: Mapping[Place, str], words: Words, progress: Progress = silent) -> Path:
    """Write the rows of the list `source` that have a reason, with its own columns and the reason, and return `target`.

    Needs no fair: work for a job. Raises Refused when the list cannot be read any more, OSError when the workbook
    cannot be written.
    """
    rows = [place for place in reasons if place[1]]
    read = spreadsheets.rows_of(source, rows, progress=progress) if rows else []
    found = {table.sheet: table for table in read}
    for sheet, row in reasons:
        if not row:  # the whole sheet
            table = found.get(sheet, LeftOutRows(sheet))
            found[sheet] = replace(table, rows=((0, ()), *table.rows))
    data = left_out.workbook(list(found.values()), reasons, words)
    with new_file(target) as file:
        file.write(data)
    return target
