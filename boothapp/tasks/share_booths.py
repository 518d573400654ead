"""Letting several exhibitors stand in one booth, which then is printed with letters: A09a, A09b."""

from collections.abc import Iterable
from dataclasses import replace

from boothapp.domain.booth_codes import sort_key
from boothapp.domain.plan import Booth
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import letter, unletter


def share(fair: Fair, booth_ids: Iterable[str]) -> int:
    """Mark booths as shared and give everybody in them a letter, in one edit; returns how many were none before."""
    found = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_))]
    wanted = [booth for booth in found if not booth.shared and booth.deleted_at is None]
    if wanted:
        codes = ", ".join(sorted((booth.code for booth in wanted), key=sort_key))
        with fair.edit("share_booths", count=len(wanted), booths=codes):
            for booth in wanted:
                records.save(fair.db, replace(booth, shared=True))
                letter(fair, booth)
    return len(wanted)


def unshare(fair: Fair, booth_ids: Iterable[str]) -> int:
    """Let booths be one exhibitor's again, in one edit; returns how many were shared before.

    Who is alone in a booth loses the letter; several in one keep theirs until one is left, and the checks tell of them.
    """
    found = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_))]
    wanted = [booth for booth in found if booth.shared and booth.deleted_at is None]
    if wanted:
        codes = ", ".join(sorted((booth.code for booth in wanted), key=sort_key))
        with fair.edit("unshare_booths", count=len(wanted), booths=codes):
            changed = [replace(booth, shared=False) for booth in wanted]
            records.save(fair.db, *changed)
            unletter(fair, changed)
    return len(wanted)
