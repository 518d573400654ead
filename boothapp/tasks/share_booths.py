"""Letting several exhibitors stand in one booth, which then is printed with letters: A09a, A09b."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from string import ascii_lowercase

from boothapp.domain.booth_codes import sort_key
from boothapp.domain.plan import Assignment, Booth
from boothapp.store import records
from boothapp.store.fair import Fair


def share(fair: Fair, booth_ids: Iterable[str]) -> int:
    """Mark booths as shared and give everybody in them a letter, in one edit; returns how many were none before."""
    found = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_))]
    wanted = [booth for booth in found if not booth.shared and booth.deleted_at is None]
    if wanted:
        codes = ", ".join(sorted((booth.code for booth in wanted), key=sort_key))
        with fair.edit("share_booths", count=len(wanted), booths=codes):
            for booth in wanted:
                records.save(fair.db, replace(booth, shared=True), *_lettered(fair, booth))
    return len(wanted)


def unshare(fair: Fair, booth_ids: Iterable[str]) -> int:
    """Let booths be one exhibitor's again, in one edit; returns how many were shared before.

    Who is alone in a booth loses the letter; several in one keep theirs, and the checks tell of them.
    """
    found = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_))]
    wanted = [booth for booth in found if booth.shared and booth.deleted_at is None]
    if wanted:
        codes = ", ".join(sorted((booth.code for booth in wanted), key=sort_key))
        with fair.edit("unshare_booths", count=len(wanted), booths=codes):
            for booth in wanted:
                there = records.where(fair.db, Assignment, "booth_id = ?", [booth.id])
                alone = [replace(there[0], slot="")] if len(there) == 1 else []
                records.save(fair.db, replace(booth, shared=False), *alone)
    return len(wanted)


def _lettered(fair: Fair, booth: Booth) -> Iterator[Assignment]:
    there = records.where(fair.db, Assignment, "booth_id = ?", [booth.id])
    taken = {one.slot for one in there}
    for one in there:
        if not one.slot:  # one at most: letters are taken once
            yield replace(one, slot=next((letter for letter in ascii_lowercase if letter not in taken), ""))
