"""What the floor plan asks of the fair: free booths, how many an exhibitor has, the product groups behind both."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from sqlite_utils import Database

from boothapp.domain import goods
from boothapp.domain.delegation import DELEGATION, brought, own_booths
from boothapp.domain.plan import Booth, Hall, Pavilion, PlanItem
from boothapp.store import records
from boothapp.store.kept_tables import kept_of

_HAD = "assignments.deleted_at IS NULL AND assignments.status <> 'declined'"


@dataclass(frozen=True)
class Given:
    """Who has a booth, or for whom it is held."""

    assignment_id: str
    exhibitor_id: str | None
    name: str
    status: str  # held | assigned | confirmed
    held_until: str | None
    is_withdrawn: bool
    short_name: str = ""  # the one that was chosen for it, "" for none
    slot: str = ""  # its letter in a shared booth


class Trait(NamedTuple):
    """What some booths have in common, and how many they are."""

    kind: str
    open_sides: int
    zone_id: str | None
    pavilion_id: str | None
    shared: bool
    locked: bool
    note: str
    booths: int


@dataclass(frozen=True)
class Placed:
    """What the plan has to know of an exhibitor that has a booth."""

    id: str
    name: str
    booths_requested: int | None  # a delegation's without those that the exhibitors it brings ask for
    raw_space_m2: float | None
    needs: frozenset[str]
    group_id: str
    group_name: str
    products: tuple[str, ...]  # names
    homes: tuple[tuple[str, str], ...] = ()  # keys of its province and of the one whose delegation brings it

    @cached_property
    def goods(self) -> frozenset[str]:
        return goods.heads(self.products)

    @cached_property
    def has_food(self) -> bool:
        return goods.is_food((self.group_name, *self.products))

    @cached_property
    def has_chemicals(self) -> bool:
        return goods.is_chemical((self.group_name, *self.products))


@dataclass(frozen=True)
class PlanRows:
    halls: list[Hall]
    items: list[PlanItem]
    booths: list[Booth]
    given: dict[str, list[Given]]  # by booth
    exhibitors: dict[str, Placed]  # those that have a booth
    supplied: dict[str, frozenset[str]]  # booth -> power, water ...
    zone_groups: dict[str, str | None]
    group_names: dict[str, str]
    pavilions: dict[str, Pavilion]  # of a province


def read(db: Database) -> PlanRows:
    """Return the plan with who has which booth, in the order of the booths' numbers."""
    had = given(db)
    return PlanRows(
        records.where(db, Hall, order="position, id"),
        records.where(db, PlanItem),
        records.where(db, Booth, order="sort_key, id"),
        had,
        _placed(db, {one.exhibitor_id for there in had.values() for one in there if one.exhibitor_id}),
        _sets(db.execute("SELECT booth_id, kind FROM booth_facilities WHERE deleted_at IS NULL").fetchall()),
        zone_groups(db),
        group_names(db),
        {one.id: one for one in records.where(db, Pavilion, "province_code <> ''")},
    )


def given(db: Database) -> dict[str, list[Given]]:
    """Return who has each booth, in the order of the letters of a shared one; whoever declined has none."""
    query = f"""
        SELECT booth_id, assignments.id, exhibitor_id, coalesce(exhibitors.name, held_for), assignments.status,
               held_until, coalesce(exhibitors.status, '') = 'withdrawn', coalesce(exhibitors.short_name, ''),
               slot
        FROM assignments LEFT JOIN exhibitors ON exhibitors.id = exhibitor_id
        WHERE {_HAD} ORDER BY booth_id, slot, assignments.id"""
    found: dict[str, list[Given]] = defaultdict(list)
    for booth_id, id_, exhibitor_id, name, status, until, withdrawn, short, slot in db.execute(query):
        found[booth_id].append(Given(id_, exhibitor_id, name, status, until, bool(withdrawn), short, slot))
    return dict(found)


def booths_of_hall(db: Database, hall_id: str) -> list[tuple[Any, ...]]:
    """Return id, number, x, y, width, depth, rotation, zone, pavilion, status, shared, locked, bundle and why blocked.

    Plain rows in the order of the numbers: the canvas compares thousands of them after every change.
    """
    query = """
        SELECT id, code, x_m, y_m, width_m, depth_m, rotation_deg, zone_id, pavilion_id, status, shared, locked, bundle,
               blocked_for
        FROM booths WHERE hall_id = ? AND deleted_at IS NULL ORDER BY sort_key, id"""
    return list(db.execute(query, [hall_id]))


def traits(db: Database, booth_ids: Sequence[str]) -> list[Trait]:
    """Return what there is among these booths that are not in the bin: of thousands alike one row."""
    columns = "kind, open_sides, zone_id, pavilion_id, shared, locked, note"
    query = f"""
        SELECT {columns}, count(*) FROM booths
        WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL GROUP BY {columns} ORDER BY {columns}"""
    found = map(Trait._make, db.execute(query, [json.dumps(booth_ids)]))
    return [one._replace(shared=bool(one.shared), locked=bool(one.locked)) for one in found]


def holds(db: Database, assignment_ids: Sequence[str]) -> set[tuple[str, str]]:
    """Return for whom and until when booths are held by these assignments; "" where that is not said."""
    query = """
        SELECT DISTINCT held_for, coalesce(held_until, '') FROM assignments
        WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL"""
    return set(db.execute(query, [json.dumps(assignment_ids)]))


class _Asking(NamedTuple):
    """Of an exhibitor what decides how many booths it needs, and where it is from."""

    id: str
    name: str
    kind: str
    status: str
    booths_requested: int | None
    raw_space_m2: float | None
    province: str
    province_code: str
    province_from: str
    delegation_id: str | None

    @property
    def home(self) -> tuple[str, str]:
        return self.province_code, self.province_from


def _placed(db: Database, ids: set[str]) -> dict[str, Placed]:
    groups, needs = main_groups(db), _sets(db.execute("SELECT exhibitor_id, kind FROM needs WHERE deleted_at IS NULL"))
    names = dict(db.execute("SELECT id, name FROM product_groups").fetchall())
    products: dict[str, list[str]] = defaultdict(list)
    for exhibitor_id, name in db.execute("SELECT exhibitor_id, name FROM products WHERE deleted_at IS NULL"):
        products[exhibitor_id].append(name)
    query = f"SELECT {', '.join(_Asking._fields)} FROM exhibitors WHERE deleted_at IS NULL ORDER BY sort_key, id"
    told = list(map(_Asking._make, db.execute(query)))
    homes = {one.id: one.home for one in told if one.province_code}
    by_delegation = brought(told)
    return {
        one.id: Placed(
            one.id, one.name, _asked(one, by_delegation), one.raw_space_m2, needs.get(one.id, frozenset()),
            groups.get(one.id, ""), names.get(groups.get(one.id, ""), ""), tuple(products.get(one.id, ())),
            tuple(homes[id_] for id_ in (one.id, one.delegation_id) if id_ in homes),
        )
        for one in told
        if one.id in ids
    }  # fmt: skip


def _asked(one: _Asking, by_delegation: Mapping[str, Sequence[_Asking]]) -> int | None:
    """Return how many booths an exhibitor asks for, a delegation for itself; None when it did not say."""
    if one.kind != DELEGATION or one.booths_requested is None:
        return one.booths_requested
    return own_booths(one, by_delegation.get(one.id, ()))


def _sets(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for id_, kind in pairs:
        found[id_].add(kind)
    return {id_: frozenset(kinds) for id_, kinds in found.items()}


def free_booths(db: Database) -> list[Booth]:
    """Return the open booths that nobody has and that are held for nobody, in the order of their numbers."""
    condition = f"status = 'open' AND id NOT IN (SELECT booth_id FROM assignments WHERE {_HAD})"
    return records.where(db, Booth, condition, order="sort_key, id")


def booths_had(db: Database) -> dict[str, int]:
    """Return how many booths each exhibitor has that has any; a place in a shared one counts as one."""
    query = f"""
        SELECT exhibitor_id, count(*) FROM assignments JOIN booths ON booths.id = booth_id AND booths.deleted_at IS NULL
        WHERE exhibitor_id IS NOT NULL AND {_HAD} GROUP BY exhibitor_id"""
    return dict(db.execute(query).fetchall())


def main_group(db: Database, exhibitor_id: str) -> str:
    """Return the product group that most of an exhibitor's products belong to, "" when none is known."""
    return main_groups(db).get(exhibitor_id, "")


def main_groups(db: Database) -> dict[str, str]:
    """Return the product group most products belong to, by the exhibitor; of several as many the first by its id."""
    return kept_of(db, "main groups", frozenset(["products"]), lambda: _main_groups(db))


def _main_groups(db: Database) -> dict[str, str]:
    query = """
        SELECT exhibitor_id, group_id, count(*) FROM products
        WHERE deleted_at IS NULL AND group_id IS NOT NULL GROUP BY exhibitor_id, group_id"""
    best: dict[str, tuple[int, str]] = {}
    for exhibitor_id, group_id, count in db.execute(query):
        ranked = -count, group_id
        if exhibitor_id not in best or ranked < best[exhibitor_id]:
            best[exhibitor_id] = ranked
    return {id_: group_id for id_, (_, group_id) in best.items()}


def group_names(db: Database) -> dict[str, str]:
    """Return the product groups' names, by their ids."""
    return dict(db.execute("SELECT id, name FROM product_groups WHERE deleted_at IS NULL").fetchall())


def zone_groups(db: Database) -> dict[str, str | None]:
    """Return the product group that each zone is meant for, by the zone."""
    return dict(db.execute("SELECT id, group_id FROM zones WHERE deleted_at IS NULL").fetchall())


def known_by(db: Database) -> dict[str, list[str]]:
    """Return by what else than its name an exhibitor is asked for: its contacts, then its products."""
    found: dict[str, list[str]] = defaultdict(list)
    for table in ("contacts", "products"):
        for exhibitor_id, name in db.execute(f"SELECT exhibitor_id, name FROM {table} WHERE deleted_at IS NULL"):
            if name:
                found[exhibitor_id].append(name)
    return found
