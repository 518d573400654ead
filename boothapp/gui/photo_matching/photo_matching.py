"""Files and products brought together: the work of the job, and the rows it makes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.errors import Refused
from boothapp.domain.progress import Progress
from boothapp.gui.photo_matching.match_row import FAILED, LOOK, OPEN, SURE, MatchRow

if TYPE_CHECKING:
    from boothapp.store.fair import Fair
    from boothapp.store.photo_targets import Targets
    from boothapp.tasks.match_photos import Match

_OFFERED, _LOOKED_AT = 12, 200
_FAINT = 0.3  # of certainty


def match(paths: Sequence[Path], known: frozenset[Path], targets: "Targets", progress: Progress) -> "list[MatchRow]":
    """Return a row for every picture in files and folders that is not known yet, with the product it may show."""
    from boothapp.tasks import add_photos, match_photos

    files = [file for file in add_photos.pictures_in(paths) if file not in known]
    names = _Names(
        {target.product_id: target.product for target in targets.products},
        {id_: _about(name, targets.booths.get(id_, ())) for id_, name in targets.exhibitors.items()},
    )
    return [_usable(_row(one, names)) for one in match_photos.propose(files, targets, progress)]


@dataclass(frozen=True)
class _Names:
    products: dict[str, str]
    exhibitors: dict[str, str]


def _row(found: "Match", names: _Names) -> MatchRow:
    from boothapp.tasks.match_photos import GREEN

    sure = bool(found.product_id) and found.certainty >= GREEN
    if found.product_id and found.certainty < _FAINT:
        return MatchRow(found.file)  # two names that share a syllable are no proposal
    return MatchRow(
        found.file,
        found.product_id,
        names.products.get(found.product_id, ""),
        found.exhibitor_id,
        names.exhibitors.get(found.exhibitor_id, ""),
        SURE if sure else LOOK if found.product_id else OPEN,
        found.reason,
        ticked=sure,
    )


def _usable(row: MatchRow) -> MatchRow:
    """The row, or without a tick and with the reason where its picture cannot be used."""
    from boothapp.store import photo_files

    try:
        photo_files.glance(row.file)
    except Refused as error:
        return replace(row, level=FAILED, ticked=False, error=error)
    return row


def without_gone(fair: "Fair", rows: Sequence[MatchRow]) -> list[MatchRow]:
    """Return the rows; those whose product is not in the fair any more are open again."""
    from boothapp.tasks import edit_records

    wanted = {row.product_id for row in rows if row.product_id}
    gone = wanted.difference(one.id for one in edit_records.live(fair, "products", list(wanted)))
    return [_opened(row) if row.product_id in gone else row for row in rows]


def _opened(row: MatchRow) -> MatchRow:
    return replace(MatchRow(row.file, reason="gone"), level=row.level if row.error else OPEN, error=row.error)


def products(fair: "Fair", text: str, exhibitor_id: str) -> list[MatchRow]:
    """Return products that a text finds by product, exhibitor or booth; without a text those of an exhibitor.

    Those called as the text come first, then those that begin so, then those that have its words, each time first
    those of the exhibitor; without a text they stand as the exhibitor ordered them.
    """
    from boothapp.domain.text import fold
    from boothapp.store import product_lists
    from boothapp.store.product_filter import ProductFilter

    if not text.strip() and not exhibitor_id:
        return []
    chosen = ProductFilter(text=text) if text.strip() else ProductFilter(exhibitor_id=exhibitor_id)
    order = "name" if text.strip() else "exhibitor"
    found = product_lists.rows(fair.db, product_lists.ids(fair.db, chosen, order)[:_LOOKED_AT])
    asked = " ".join(fold(text).split())
    found.sort(key=lambda one: (_far(asked, fold(one.name)), one.exhibitor_id != exhibitor_id))
    return [
        MatchRow(Path(), one.id, one.name, one.exhibitor_id, _about(one.exhibitor, one.booths))
        for one in found[:_OFFERED]
    ]


def _far(asked: str, name: str) -> int:
    """How little a name is what is asked for, both folded: 0 the same, 3 only found by exhibitor or booth."""
    if asked == name:
        return 0
    if f"{name} ".startswith(f"{asked} "):
        return 1
    return 2 if all(word in name for word in asked.split()) else 3


def _about(exhibitor: str, booths: Iterable[str]) -> str:
    return " · ".join(filter(None, (exhibitor, ", ".join(booths))))
