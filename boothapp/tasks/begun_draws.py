"""A draw of lots that was begun in public and is not recorded yet: a local note that survives a kill.

What was announced must stand whatever happens to the window or to the data, so the note holds the lots themselves, with
what everybody and every booth is called, and not only the seed they come from.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from boothapp.domain.draws import Draw
from boothapp.domain.ids import new_id
from boothapp.store import local_notes, records
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import draw_lots
from boothapp.tasks.draw_lots import Known, Lot

_KEY = "draw/begun"


@dataclass(frozen=True)
class Begun:
    """A draw being shown; the first `announced` of its lots were seen by everybody."""

    name: str
    seed: str
    by: str
    booth_ids: Sequence[str]
    lots: Sequence[Lot]
    announced: int = 0
    id: str = field(default_factory=new_id)  # of the draw it becomes
    known: Known = draw_lots.UNKNOWN


def keep(fair: Fair, begun: Begun) -> None:
    """Keep how far a draw has come. Raises FairError when the disk refuses."""
    local_notes.save(fair, _KEY, json.dumps(asdict(begun), ensure_ascii=False))


def current(fair: Fair) -> Begun | None:
    """Return the draw that was begun and not ended, None when there is none."""
    note = local_notes.get(fair.db, _KEY)
    if note is None:
        return None
    told = json.loads(note)
    begun = Begun(**told | {"lots": [Lot(**lot) for lot in told["lots"]], "known": Known(**told.get("known", {}))})
    # killed between recording the draw and forgetting the note
    return None if records.get(fair.db, Draw, begun.id) else begun


def noted(folder: Path) -> str:
    """Return the draw that was begun in the fair in a folder as it is kept, "" when there is none.

    Raises as `open_fair` does.
    """
    with open_fair(folder) as fair:
        return (local_notes.get(fair.db, _KEY) or "") if current(fair) else ""


def bring_over(note: str, folder: Path) -> None:
    """Keep a draw that was begun, as `noted` gave it, in the fair that is about to take the place of its own."""
    with open_fair(folder, write=True) as fair:
        local_notes.save(fair, _KEY, note)


def end(fair: Fair, begun: Begun, broken_off: str = "", *, partly: bool = False) -> Draw:
    """Record a draw, all of it or, broken off for a reason, what was announced; `partly` as for `apply`.

    Raises FairError as `apply` does.
    """
    made = draw_lots.apply(
        fair,
        begun.name,
        begun.seed,
        begun.lots,
        begun.by,
        booth_ids=begun.booth_ids,
        announced=begun.announced if broken_off else None,
        broken_off=broken_off,
        partly=partly,
        id_=begun.id,
        known=begun.known,
    )
    local_notes.remove(fair, _KEY)
    return made
