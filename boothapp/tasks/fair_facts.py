"""Changing the fair's own facts; a new opening day re-reads the provinces in force."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from boothapp.domain import provinces
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts, Organiser
from boothapp.domain.personal_numbers import masked
from boothapp.store import records
from boothapp.store.fair import Fair


def change(fair: Fair, facts: Mapping[str, Any], organisers: Sequence[Organiser] = ()) -> list[dict[str, str]]:
    """Set the given facts, and the organisers when there are any, in one edit.

    Returns whose province changed its name: {"id", "exhibitor", "before", "after"}, "after" empty where the old unit
    cannot be told from the new one. Raises ProblemsFound when the facts cannot be saved.
    """
    before = fair.facts
    after = replace(before, **facts)
    after = replace(after, provinces_from=provinces.list_from(after.opening_day))
    moved = [] if after.provinces_from == before.provinces_from else _moved(fair, after)
    with fair.edit("fair_facts", fields=sorted(facts)):
        records.save(fair.db, after, *(exhibitor for exhibitor, _ in moved))
        if organisers:
            records.remove(fair.db, Organiser, [old.id for old in records.where(fair.db, Organiser)])
            records.save(fair.db, *organisers)
    return [change for _, change in moved if change["before"] != change["after"]]


def _moved(fair: Fair, facts: FairFacts) -> list[tuple[Exhibitor, dict[str, str]]]:
    found = []
    for exhibitor in records.where(fair.db, Exhibitor, order="sort_key, id", deleted=True):
        old = provinces.get(exhibitor.province_code, exhibitor.province_from)
        new = _province_now(exhibitor, facts.opening_day)
        if new == old:
            continue
        change = {
            "id": exhibitor.id,
            "exhibitor": masked(exhibitor.name),
            "before": old.name if old else "",
            "after": new.name if new else "",
        }
        code, since = new.key if new else ("", "")
        found.append((replace(exhibitor, province_code=code, province_from=since), change))
    return found


def _province_now(exhibitor: Exhibitor, opening_day: date | None) -> provinces.Province | None:
    """What the list said decides where one old unit became part of another, or where nothing was recognised before."""
    typed = exhibitor.province
    key = exhibitor.province_code, exhibitor.province_from
    return provinces.re_read(key, opening_day, typed) or provinces.find(typed, opening_day)
