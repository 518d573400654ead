"""What is so of a booth and of who has it: held, confirmed, declined, blocked, its fascia name; one edit each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from boothapp.domain.errors import FairError
from boothapp.domain.plan import Assignment, Booth
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import DECLINED, codes, in_booth, named, open_booths, put, taking_part

_PLAIN: dict[str, Any] = {"status": "assigned", "confirmed_by": "", "confirmed_at": None, "held_until": None}


def hold(
    fair: Fair,
    booth_ids: Sequence[str],
    held_for: str,
    *,
    until: date | None = None,
    by: str = "",
    exhibitor_id: str | None = None,
) -> None:
    """Keep booths for somebody until the end of a day, in one edit; whoever has one of them already is held in it.

    With `exhibitor_id` free ones are given to that exhibitor, and held. Raises FairError when a booth is blocked or
    the exhibitor takes no part.
    """
    booths = open_booths(fair, booth_ids)
    whom = taking_part(fair, exhibitor_id).name if exhibitor_id else held_for
    held: dict[str, Any] = {"status": "held", "held_until": until.isoformat() if until else None, "held_by": by}
    with fair.edit("hold_booths", booths=codes(booths), held_for=whom, count=len(booths)):
        for booth in booths:
            there = in_booth(fair, booth.id)
            for one in there:
                changed = {**held, "held_for": held_for or one.held_for, "confirmed_by": "", "confirmed_at": None}
                records.save(fair.db, replace(one, **changed))
            if not there:
                put(fair, booth, Assignment(booth.id, exhibitor_id, held_for=held_for, **held))


def confirm(fair: Fair, booth_ids: Iterable[str], by: str = "", *, only: str = "") -> int:
    """Note that exhibitors take the booths they have; with `only`, the id of an assignment, no others in a shared one.

    Returns how many assignments changed.
    """
    at = datetime.now(UTC).isoformat(timespec="seconds")
    taken: dict[str, Any] = {**_PLAIN, "status": "confirmed", "confirmed_by": by, "confirmed_at": at}
    return _each(
        fair,
        booth_ids,
        "confirm_booths",
        lambda one: replace(one, **taken) if one.exhibitor_id and one.status != "confirmed" else one,
        only,
    )


def unconfirm(fair: Fair, booth_ids: Iterable[str], *, only: str = "") -> int:
    """Make confirmed and held booths of exhibitors plainly assigned ones; `only` as for `confirm`.

    Returns how many assignments changed.
    """
    return _each(
        fair,
        booth_ids,
        "unconfirm_booths",
        lambda one: replace(one, **_PLAIN) if one.exhibitor_id and one.status in ("confirmed", "held") else one,
        only,
    )


def decline(fair: Fair, booth_ids: Iterable[str], *, only: str = "") -> int:
    """Note that exhibitors do not take their booths, which are free then but remember it; `only` as for `confirm`.

    Returns how many assignments changed.
    """
    return _each(
        fair,
        booth_ids,
        "decline_booths",
        lambda one: replace(one, **(_PLAIN | {"status": DECLINED})) if one.exhibitor_id else one,
        only,
    )


def block(fair: Fair, booth_ids: Iterable[str], why: str = "") -> None:
    """Give booths to nobody, in one edit. Raises FairError when one is somebody's."""
    booths = [booth for booth in _found(fair, booth_ids) if booth.status != "blocked"]
    for booth in booths:
        if there := in_booth(fair, booth.id):
            who = named(fair, there)
            message = f"Booth {booth.code} is given to {who}; vacate it before it is blocked."
            raise FairError("booth_taken_not_blocked", message, {"booth": booth.code, "exhibitor": who})
    if booths:
        with fair.edit("block_booths", booths=codes(booths), why=why, count=len(booths)):
            records.save(fair.db, *(replace(booth, status="blocked", blocked_for=why) for booth in booths))


def unblock(fair: Fair, booth_ids: Iterable[str]) -> None:
    """Open blocked booths again, in one edit."""
    blocked = [booth for booth in _found(fair, booth_ids) if booth.status == "blocked"]
    if blocked:
        with fair.edit("unblock_booths", booths=codes(blocked), count=len(blocked)):
            records.save(fair.db, *(replace(booth, status="open", blocked_for="") for booth in blocked))


def name_fascia(
    fair: Fair, assignment_id: str, fascia_name: str | None = None, fascia_name_en: str | None = None
) -> None:
    """Set the name on the fascia of one booth, Vietnamese, English or both; "" = as the exhibitor has it."""
    given = records.get(fair.db, Assignment, assignment_id)
    if given is None or given.deleted_at:
        raise FairError("assignment_missing", "Nobody has that booth any more; look at the plan again.")
    changed = replace(
        given,
        fascia_name=given.fascia_name if fascia_name is None else fascia_name,
        fascia_name_en=given.fascia_name_en if fascia_name_en is None else fascia_name_en,
    )
    booth = records.get(fair.db, Booth, given.booth_id)
    if changed != given:
        with fair.edit("fascia_name", booth=booth.code if booth else "", name=changed.fascia_name):
            records.save(fair.db, changed)


def _each(
    fair: Fair, booth_ids: Iterable[str], code: str, change: Callable[[Assignment], Assignment], only: str = ""
) -> int:
    """Change the assignments in booths, or `only` one of them, in one edit, when any differs; returns how many do."""
    there = [one for id_ in booth_ids for one in in_booth(fair, id_) if only in ("", one.id)]
    changed = [after for one in there if (after := change(one)) != one]
    if changed:
        booths = [booth for one in changed if (booth := records.get(fair.db, Booth, one.booth_id))]
        with fair.edit(
            code,
            booths=codes({booth.id: booth for booth in booths}.values()),
            exhibitor=named(fair, changed),
            count=len(changed),
        ):
            records.save(fair.db, *changed)
    return len(changed)


def _found(fair: Fair, booth_ids: Iterable[str]) -> list[Booth]:
    return [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_)) and booth.deleted_at is None]
