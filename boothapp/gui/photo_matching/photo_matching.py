"""Files and products brought together: the work of the job, and the rows it makes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.progress import Progress
from boothapp.gui.photo_matching.match_row import LOOK, OPEN, SURE, MatchRow

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
    return [_row(one, names) for one in match_photos.propose(files, targets, progress)]


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


def products(fair: "Fair", text: str, exhibitor_id: str) -> list[MatchRow]:
    """Return products that a text finds by product, exhibitor or booth; without a text those of an exhibitor."""
    from boothapp.domain.text import fold
    from boothapp.store import product_lists
    from boothapp.store.product_filter import ProductFilter

    if not text.strip() and not exhibitor_id:
        return []
    chosen = ProductFilter(text=text) if text.strip() else ProductFilter(exhibitor_id=exhibitor_id)
    found = product_lists.rows(fair.db, product_lists.ids(fair.db, chosen)[:_LOOKED_AT])
    words = fold(text).split()
    found.sort(key=lambda one: not all(word in fold(one.name) for word in words))  # those called so come first
    return [
        MatchRow(Path(), one.id, one.name, one.exhibitor_id, _about(one.exhibitor, one.booths))
        for one in found[:_OFFERED]
    ]


def _about(exhibitor: str, booths: Iterable[str]) -> str:
    return " · ".join(filter(None, (exhibitor, ", ".join(booths))))
