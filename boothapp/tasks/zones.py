"""Zones and pavilions: groups of booths with a name, made, changed, given booths and taken apart; one edit each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from boothapp.domain.plan import Booth, Pavilion, Zone
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.domain.text import clean, fold
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import codes

_COLUMN = {Zone: "zone_id", Pavilion: "pavilion_id"}
_CODES = {Zone: "zone", Pavilion: "pavilion"}


def save(fair: Fair, group: Zone | Pavilion, booth_ids: Iterable[str] | None = None) -> None:
    """Add a zone or a pavilion or change it, with `booth_ids` also which booths it has, in one edit.

    A booth is in one zone and in one pavilion at most: it leaves the one it was in. Raises ProblemsFound when the
    zone has no code, another zone has it, or the pavilion has no name.
    """
    if problems := _problems(fair, group):
        raise ProblemsFound(problems)
    before = records.get(fair.db, type(group), group.id)
    moved = [] if booth_ids is None else _regrouped(fair, group, set(booth_ids))
    if before == group and not moved:
        return
    word, kind = _word(group), _CODES[type(group)]
    with fair.edit(f"{'add' if before is None else 'change'}_{kind}", name=word, count=len(moved)):
        records.save(fair.db, group, *moved)


def give(
    fair: Fair, group: Zone | Pavilion | None, kind: type[Zone] | type[Pavilion], booth_ids: Sequence[str]
) -> None:
    """Put booths into a zone or a pavilion, with None into none, in one edit."""
    column = _COLUMN[kind]
    id_ = group.id if group else None
    changed = [_into(booth, column, id_) for booth in _booths(fair, booth_ids) if getattr(booth, column) != id_]
    if changed:
        word = _word(group) if group else ""
        with fair.edit(f"give_to_{_CODES[kind]}", name=word, booths=codes(changed), count=len(changed)):
            records.save(fair.db, *changed)


def remove(fair: Fair, kind: type[Zone] | type[Pavilion], id_: str) -> None:
    """Put a zone or a pavilion into the bin, in one edit; its booths stay, in none."""
    group = records.get(fair.db, kind, id_)
    if group is None or group.deleted_at:
        return
    column = _COLUMN[kind]
    booths = records.where(fair.db, Booth, f"{column} = ?", [id_])
    with fair.edit(f"remove_{_CODES[kind]}", name=_word(group), count=len(booths)):
        records.save(fair.db, *(_into(booth, column, None) for booth in booths))
        records.remove(fair.db, kind, [id_])


def standard_booths(booths: Iterable[Booth]) -> float:
    """Return how many standard booths of 9 m² the ground of booths is worth (domain rule: area / 9)."""
    return sum(booth.width_m * booth.depth_m for booth in booths) / 9


def _problems(fair: Fair, group: Zone | Pavilion) -> list[Problem]:
    if isinstance(group, Pavilion):
        if clean(group.name):
            return []
        return [Problem("name", "pavilion_name_missing", "Enter the name of the pavilion.")]
    if not clean(group.code):
        return [Problem("code", "zone_code_missing", "Enter the letter of the zone.")]
    if any(fold(one.code) == fold(group.code) and one.id != group.id for one in records.where(fair.db, Zone)):
        message = f"There is a zone {group.code} already; choose another letter."
        return [Problem("code", "zone_code_taken", message, data={"code": group.code})]
    return []


def _regrouped(fair: Fair, group: Zone | Pavilion, wanted: set[str]) -> list[Booth]:
    """Return the booths that come into the group and those that leave it."""
    column = _COLUMN[type(group)]
    now = {booth.id for booth in records.where(fair.db, Booth, f"{column} = ?", [group.id])}
    coming = [_into(booth, column, group.id) for booth in _booths(fair, sorted(wanted - now))]
    leaving = [_into(booth, column, None) for booth in _booths(fair, sorted(now - wanted))]
    return [*coming, *leaving]


def _into(booth: Booth, column: str, id_: str | None) -> Booth:
    values: dict[str, Any] = {column: id_}
    return replace(booth, **values)


def _booths(fair: Fair, ids: Iterable[str]) -> list[Booth]:
    return [booth for id_ in ids if (booth := records.get(fair.db, Booth, id_)) and booth.deleted_at is None]


def _word(group: Zone | Pavilion) -> str:
    return group.name if isinstance(group, Pavilion) else group.code
