"""Drawing lots for booths (bốc thăm): a recorded seed, an order of draw, pins and needs respected, one edit.

The same seed, exhibitors and booths give the same result on every machine and with every Python: each has a place that
SHA-256 of the seed and its id give. Booths that nobody drew do not change the order of the others, so that what was
recorded of a draw is enough to hold it again.
"""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from boothapp.domain import text
from boothapp.domain.booth_codes import sort_key
from boothapp.domain.draws import Draw, DrawBooth, DrawResult
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.store import plan_rows, records
from boothapp.store.fair import Fair
from boothapp.tasks import booth_offers
from boothapp.tasks.assign_booths import in_booth, open_booths, put, taking_part

_SEED_DIGITS = 6
_HALL_M = 20.0, 20.0  # of a hall of which only the name is known


@dataclass(frozen=True)
class Lot:
    """What an exhibitor drew, in the order of the draw."""

    exhibitor_id: str
    booth_id: str | None  # None = no booth that meets its needs was left
    pinned: bool = False


@dataclass(frozen=True)
class Known:
    """What those in a draw are called."""

    names: Mapping[str, str] = field(default_factory=dict)  # of exhibitors
    booths: Mapping[str, Sequence[str]] = field(default_factory=dict)  # number, id and name of the hall

    def name(self, exhibitor_id: str) -> str:
        return self.names.get(exhibitor_id, "")

    def code(self, booth_id: str | None) -> str:
        return next(iter(self.booths.get(booth_id or "", ())), "")


UNKNOWN = Known()


def new_seed() -> str:
    """Return a seed to be drawn in public, six digits that can be read out."""
    return f"{secrets.randbelow(10**_SEED_DIGITS):0{_SEED_DIGITS}d}"


def shuffled(ids: Sequence[str], seed: str, purpose: str) -> list[str]:
    """Return ids in the order that a seed gives them, whatever order they come in."""
    return sorted(ids, key=lambda id_: hashlib.sha256(f"{seed}/{purpose}/{id_}".encode()).digest())


def draw(
    fair: Fair, exhibitor_ids: Sequence[str], booth_ids: Sequence[str], seed: str, pins: Mapping[str, str] | None = None
) -> list[Lot]:
    """Return who draws which booth; nothing is written. Who or what is named twice counts once.

    Exhibitors draw one after the other in an order that the seed gives; each gets the next booth of a shuffled row
    that meets its needs. `pins` are booths kept for exhibitors beforehand: those come first, outside the draw. Raises
    FairError when a booth is taken, blocked or pinned twice, or an exhibitor takes no part.
    """
    kept = dict(pins or {})
    exhibitors, booths = list(dict.fromkeys(exhibitor_ids)), list(dict.fromkeys(booth_ids))
    _check(fair, exhibitors, booths, kept)
    return _drawn(fair, exhibitors, booths, seed, kept)


def _drawn(
    fair: Fair, exhibitor_ids: Sequence[str], booth_ids: Sequence[str], seed: str, kept: Mapping[str, str]
) -> list[Lot]:
    seed = text.clean(seed)  # as the fair keeps it: what the minutes print gives the same again
    pinned = [Lot(id_, kept[id_], pinned=True) for id_ in sorted(kept)]
    left = [id_ for id_ in shuffled(booth_ids, seed, "booths") if id_ not in kept.values()]
    lots, fitting = [], booth_offers.Fitting(fair, left)
    for exhibitor_id in shuffled([id_ for id_ in exhibitor_ids if id_ not in kept], seed, "exhibitors"):
        drawn = next(fitting.of(exhibitor_id, left), None)
        if drawn:
            left.remove(drawn)
        lots.append(Lot(exhibitor_id, drawn))
    return [*pinned, *lots]


def apply(
    fair: Fair,
    name: str,
    seed: str,
    lots: Sequence[Lot],
    by: str = "",
    *,
    booth_ids: Sequence[str] = (),
    announced: int | None = None,
    broken_off: str = "",
    partly: bool = False,
    id_: str = "",
    known: Known = UNKNOWN,
) -> Draw:
    """Give everybody what it drew and record the draw with its seed and booths, in one edit.

    `booth_ids` are the booths that were in the draw, also those nobody drew. Of a draw that was broken off only the
    first `announced` lots count, and `broken_off` says why. Raises FairError as `draw` does of those who drew a booth,
    unless `partly`: then what is `not_given` is only recorded. Also when a booth or an exhibitor is in it twice. What
    of the draw is not in the fair at all any more, such as after an undo, is put into the bin as it is `known`.
    """
    drawn = len(lots) if announced is None else announced
    given = [lot.booth_id for lot in lots[:drawn] if lot.booth_id]
    left_out = {lot.booth_id for lot in not_given(fair, lots[:drawn])} if partly else set()
    there = {lot.booth_id for lot in lots[:drawn] if _has(fair, lot)}
    if not partly:
        new = [lot for lot in lots[:drawn] if lot.booth_id not in {None, *there}]
        _check(fair, [lot.exhibitor_id for lot in new], [lot.booth_id for lot in new if lot.booth_id], {})
    if any(len({*ids}) < len(ids) for ids in ([lot.exhibitor_id for lot in lots], given)):
        raise FairError("drawn_twice", "A booth or an exhibitor is in the draw twice; hold the draw again.")
    now = datetime.now(UTC).isoformat(timespec="seconds")
    made = Draw(text.clean(name) or seed, seed, now, by, broken_off, **({"id": id_} if id_ else {}))
    with fair.edit("draw_lots", name=made.name, seed=seed, count=len(given) - len(left_out)):
        records.save(fair.db, made)
        _keep_in_bin(fair, [lot.exhibitor_id for lot in lots], {*booth_ids, *given}, known, now)
        for position, lot in enumerate(lots, 1):
            undrawn = position > drawn
            exhibitor = records.get(fair.db, Exhibitor, lot.exhibitor_id)
            if exhibitor is None:
                continue
            booth = records.get(fair.db, Booth, lot.booth_id) if lot.booth_id and not undrawn else None
            if booth and booth.id not in left_out | there:
                put(fair, booth, Assignment(booth.id, exhibitor.id))
            code, booth_id = (booth.code, booth.id) if booth else ("", None)
            told = (made.id, exhibitor.id, booth_id, position, exhibitor.name, code, lot.pinned, undrawn)
            records.save(fair.db, DrawResult(*told))
        records.save(fair.db, *_booths(fair, made.id, {*booth_ids, *given}))
    return made


def known_of(fair: Fair, exhibitor_ids: Sequence[str], booth_ids: Sequence[str]) -> Known:
    """Return what is to be kept of those in a draw, so that it can be told whatever becomes of the fair."""
    halls = {hall.id: hall.name for hall in records.where(fair.db, Hall, deleted=True)}
    return Known(
        {one.id: one.name for one in records.among(fair.db, Exhibitor, exhibitor_ids, deleted=True)},
        {
            one.id: (one.code, one.hall_id, halls.get(one.hall_id, ""))
            for one in records.among(fair.db, Booth, booth_ids, deleted=True)
        },
    )


def _keep_in_bin(fair: Fair, exhibitor_ids: Sequence[str], booth_ids: set[str], known: Known, now: str) -> None:
    """Put into the bin those of a draw that the fair has not got at all: its results are told of them."""
    in_fair = {one.id for one in records.among(fair.db, Exhibitor, exhibitor_ids, deleted=True)}
    for id_ in exhibitor_ids:
        if id_ not in in_fair and (name := known.names.get(id_)):
            records.save(fair.db, Exhibitor(name, id=id_, deleted_at=now))
    in_fair = {one.id for one in records.among(fair.db, Booth, booth_ids, deleted=True)}
    halls = {hall.id for hall in records.where(fair.db, Hall, deleted=True)}
    for id_ in sorted(booth_ids - in_fair):
        if not (told := known.booths.get(id_)):
            continue
        code, hall_id, hall_name = told
        if hall_id not in halls:
            records.save(fair.db, Hall(hall_name, *_HALL_M, id=hall_id, deleted_at=now))
            halls.add(hall_id)
        records.save(fair.db, Booth(hall_id, code, 0, 0, id=id_, deleted_at=now))


def not_given(fair: Fair, lots: Sequence[Lot]) -> list[Lot]:
    """Return the lots whose booths cannot be given as they were drawn: what they name is gone, taken or withdrew."""
    return [
        lot
        for lot in lots
        if lot.booth_id and not _has(fair, lot) and not _can_be_given(fair, lot.exhibitor_id, lot.booth_id)
    ]


def _has(fair: Fair, lot: Lot) -> bool:
    """Tell whether somebody was given by hand what it drew."""
    return lot.exhibitor_id in {one.exhibitor_id for one in in_booth(fair, lot.booth_id or "")}


def _can_be_given(fair: Fair, exhibitor_id: str, booth_id: str) -> bool:
    try:
        _check(fair, [exhibitor_id], [booth_id], {})
    except FairError:
        return False
    return True


def _booths(fair: Fair, draw_id: str, drawn: set[str]) -> list[DrawBooth]:
    """Return the booths of a draw, also those that are not free any more, and the free ones that are left out of it."""
    halls = {hall.id: hall.name for hall in records.where(fair.db, Hall, deleted=True)}
    found = {
        one.id: one for one in (*records.among(fair.db, Booth, drawn, deleted=True), *plan_rows.free_booths(fair.db))
    }
    return [
        DrawBooth(draw_id, one.id, one.code, halls.get(one.hall_id, ""), one.id not in drawn) for one in found.values()
    ]


def results(fair: Fair, draw_id: str) -> list[DrawResult]:
    """Return what was drawn, in its order."""
    return records.where(fair.db, DrawResult, "draw_id = ?", [draw_id], order="position, id")


def booths(fair: Fair, draw_id: str) -> list[DrawBooth]:
    """Return the booths that were free then, in the order of their halls and codes."""
    found = records.where(fair.db, DrawBooth, "draw_id = ?", [draw_id])
    return sorted(found, key=lambda one: (text.sort_key(one.hall_name), sort_key(one.booth_code)))


def held(fair: Fair) -> list[Draw]:
    """Return the draws that were held, the last one first."""
    return records.where(fair.db, Draw, order=records.recorded_order(Draw, "drawn_at", last_first=True))


def repeats(fair: Fair, draw_id: str) -> bool:
    """Tell whether holding a draw again with its seed gives what was recorded.

    It does unless needs, booths or product groups have changed since.
    """
    made, told = records.get(fair.db, Draw, draw_id), results(fair, draw_id)
    if made is None:
        return False
    drawn = [Lot(one.exhibitor_id, one.booth_id, one.pinned) for one in told if not one.undrawn]
    given = {lot.booth_id for lot in drawn if lot.booth_id}
    in_it = [one.booth_id for one in booths(fair, draw_id) if not one.left_out or one.booth_id in given]
    kept = {lot.exhibitor_id: lot.booth_id for lot in drawn if lot.pinned and lot.booth_id}
    again = _drawn(fair, [one.exhibitor_id for one in told], in_it or sorted(given), made.seed, kept)
    return again[: len(drawn)] == drawn


def _check(fair: Fair, exhibitor_ids: Sequence[str], booth_ids: Sequence[str], pins: Mapping[str, str]) -> None:
    for id_ in exhibitor_ids:
        taking_part(fair, id_)
    for booth in sorted(open_booths(fair, booth_ids), key=lambda one: sort_key(one.code)):
        if in_booth(fair, booth.id):
            message = f"Booth {booth.code} is given to somebody; take it out of the draw or vacate it."
            raise FairError("booth_taken_in_draw", message, {"booth": booth.code})
    if len(set(pins.values())) < len(pins) or not set(pins.values()) <= set(booth_ids):
        raise FairError("pins_wrong", "A booth is pinned twice, or is not in the draw; look at the pins again.")
