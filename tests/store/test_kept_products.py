"""Orders and counts that are kept from before an edit are those of the fair as it is, whatever was done to it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import product as pairs
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts, ProductGroup
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import (
    bin as fair_bin,
)
from boothapp.store import (
    history,
    kept_products,
    product_facets,
    product_lists,
    product_orders,
    product_touches,
    records,
)
from boothapp.store.fair import Fair, open_fair
from boothapp.store.product_filter import ProductFilter
from boothapp.tasks import import_list, merge_exhibitors, new_fair, remove_records

NAMES = ("Chè đinh", "Áo lụa", "Mật ong", "Rượu men lá", "chè đinh", "Đồ gốm")
EXHIBITORS, PRODUCTS, BOOTHS = 5, 14, 6
ORDERS = list(pairs(product_orders.ORDERS, (False, True)))


def fill(fair: Fair) -> None:
    """Some of everything that the lists tell of."""
    with fair.edit("test"):
        hall = Hall("Nhà A", 60.0, 30.0)
        records.save(
            fair.db, *(ProductGroup("OWN", str(n), f"Nhóm {n}", position=90 + n, id=f"g{n}") for n in range(3))
        )
        records.save(fair.db, hall, *(Booth(hall.id, f"A{n:02d}", 0.0, 0.0, id=f"b{n}") for n in range(BOOTHS)))
        records.save(fair.db, *(Exhibitor(f"HTX {name}", id=f"e{n}") for n, name in enumerate(NAMES[:EXHIBITORS])))
        records.save(
            fair.db,
            *(
                Product(f"e{n % EXHIBITORS}", NAMES[n % 6], group_id=f"g{n % 4}" if n % 4 < 3 else None, id=f"p{n:02d}")
                for n in range(PRODUCTS)
            ),
        )
        records.save(
            fair.db, *(Photo("product", f"{n:064d}", "jpg", 9, 9, 9, f"p{n:02d}", id=f"f{n}") for n in range(5))
        )
        records.save(fair.db, *(Assignment(f"b{n}", f"e{n}", id=f"a{n}") for n in range(3)))


def one(db: Database, cls: type, number: int, *, deleted: bool = False) -> Any:
    """One of the records of a kind."""
    found = records.where(db, cls, deleted=deleted)
    return found[number % len(found)] if found else None


@contextmanager
def edit_of(fair: Fair, cls: type, number: int) -> Iterator[Any]:
    """Change a record, if there is one."""
    with fair.edit("test"):
        if found := one(fair.db, cls, number):
            yield lambda **values: records.save(fair.db, replace(found, **values))
        else:
            yield lambda **_values: None


def rename_product(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Product, a) as change:
        change(name=NAMES[b % 6], description="Búp non." if b % 2 else "")


def price_product(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Product, a) as change:
        change(price_dong=(None, 0, 50_000, 90_000)[b % 4], price_text="2 tr" if b % 3 else "", name_en="Tea" * (b % 2))


def group_product(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Product, a) as change:
        change(group_id=(None, "g0", "g1", "g2")[b % 4], group_text=("", "Trà", "Đồ gốm")[b % 3])


def give_product_to_another(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Product, a) as change:
        change(exhibitor_id=f"e{b % EXHIBITORS}", position=b % 4)


def add_product(fair: Fair, a: int, b: int) -> None:
    with fair.edit("test"):
        records.save(fair.db, Product(f"e{a % EXHIBITORS}", NAMES[b % 6]))


def add_many(fair: Fair, a: int, b: int) -> None:
    with fair.edit("test"):
        records.save(fair.db, *(Product(f"e{a % EXHIBITORS}", f"{NAMES[b % 6]} {n}") for n in range(70)))


def rename_exhibitor(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Exhibitor, a) as change:
        change(name=f"{NAMES[b % 6]}", status=("registered", "withdrawn", "confirmed")[b % 3])


def move_photo(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Photo, a) as change:
        change(product_id=f"p{b % PRODUCTS:02d}", rotation_deg=90 * (b % 4))


def turn_photo(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Photo, a) as change:
        change(rotation_deg=90 * (b % 4))


def add_photo(fair: Fair, a: int, b: int) -> None:
    with fair.edit("test"):
        records.save(fair.db, Photo("product", f"{b:064d}", "jpg", 9, 9, 9, f"p{a % PRODUCTS:02d}"))


def remove_photo(fair: Fair, a: int, _b: int) -> None:
    if found := one(fair.db, Photo, a):
        with fair.edit("test"):
            records.remove(fair.db, Photo, [found.id])


def lose_photo(fair: Fair, a: int, _b: int) -> None:
    if found := one(fair.db, Photo, a):
        with fair.edit("test"):
            fair.db.execute("DELETE FROM photos WHERE id = ?", [found.id])


def give_booth(fair: Fair, a: int, b: int) -> None:
    with fair.edit("test"):
        records.save(fair.db, Assignment(f"b{a % BOOTHS}", f"e{b % EXHIBITORS}", slot="abcdefgh"[b % 8] * (a % 2)))


def change_assignment(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Assignment, a) as change:
        change(status=("held", "assigned", "declined")[b % 3], exhibitor_id=f"e{b % EXHIBITORS}")


def remove_assignment(fair: Fair, a: int, _b: int) -> None:
    if found := one(fair.db, Assignment, a):
        with fair.edit("test"):
            records.remove(fair.db, Assignment, [found.id])


def renumber_booth(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, Booth, a) as change:
        change(code=f"{'BCD'[b % 3]}{a:02d}{b:03d}")


def remove_booth(fair: Fair, a: int, _b: int) -> None:
    if found := one(fair.db, Booth, a):
        with fair.edit("test"):
            records.remove(fair.db, Booth, [found.id])


def move_group(fair: Fair, a: int, b: int) -> None:
    with edit_of(fair, ProductGroup, a) as change:
        change(position=80 + b % 20)


def remove_products(fair: Fair, a: int, b: int) -> None:
    if found := [one(fair.db, Product, n) for n in (a, b)]:
        remove_records.remove(fair, "products", [one_.id for one_ in found if one_])


def remove_exhibitor(fair: Fair, a: int, _b: int) -> None:
    if found := one(fair.db, Exhibitor, a):
        remove_records.remove(fair, "exhibitors", [found.id])


def take_from_bin(fair: Fair, a: int, _b: int) -> None:
    if found := fair_bin.contents(fair.db):
        with fair.edit("restore"):
            fair_bin.restore(fair.db, found[a % len(found)].table, found[a % len(found)].id)


def merge(fair: Fair, a: int, b: int) -> None:
    keep, other = one(fair.db, Exhibitor, a), one(fair.db, Exhibitor, b)
    if keep and other and keep.id != other.id:
        merge_exhibitors.merge(fair, keep.id, other.id)


def import_some(fair: Fair, a: int, b: int) -> None:
    file = fair.folder / "danh-sach.csv"
    lines = [f"{n + 1},Công ty {NAMES[(a + n) % 6]},Số {n} Lê Lợi,{NAMES[(b + n) % 6]} {n}" for n in range(3)]
    file.write_text("\n".join(["STT,Tên đơn vị,Địa chỉ,Sản phẩm", *lines]), encoding="utf-8")
    import_list.import_file(fair, file)


def undo(fair: Fair, _a: int, _b: int) -> None:
    if history.next_undo(fair):
        history.undo(fair)


def redo(fair: Fair, _a: int, _b: int) -> None:
    if history.next_redo(fair):
        history.redo(fair)


def give_up(fair: Fair, a: int, b: int) -> None:
    """An edit that is taken back, the lists being looked at meanwhile."""
    with pytest.raises(ZeroDivisionError), fair.edit("test"):
        records.save(fair.db, Product(f"e{a % EXHIBITORS}", NAMES[b % 6], price_dong=b))
        look(fair.db, [(a % len(ORDERS)), (b % len(ORDERS))])
        _ = 1 / 0


def write_elsewhere(fair: Fair, a: int, b: int) -> None:
    """Another program writes, which records nothing."""
    other = sqlite3.connect(fair.folder / "fair.db")
    key, id_ = NAMES[b % 6].lower(), f"p{a % PRODUCTS:02d}"
    other.execute("UPDATE products SET sort_key = ?, price_dong = ? WHERE id = ?", [key, b, id_])
    other.commit()
    other.close()


STEPS: list[Callable[[Fair, int, int], None]] = [
    *(rename_product, price_product, group_product, give_product_to_another, add_product, add_many, rename_exhibitor),
    *(move_photo, turn_photo, add_photo, remove_photo, lose_photo, give_booth, change_assignment, remove_assignment),
    *(renumber_booth, remove_booth, move_group, remove_products, remove_exhibitor, take_from_bin, merge, import_some),
    *(undo, redo, undo, redo, give_up, write_elsewhere),
]
step = st.tuples(
    st.sampled_from(STEPS), st.integers(0, 99), st.integers(0, 99), st.lists(st.integers(0, 15), max_size=4)
)


def look(db: Database, orders: list[int]) -> list[Any]:
    """The lists in some orders, as a page asks for them, and what its chips count."""
    found: list[Any] = [product_lists.counts(db)]
    for number in orders:
        order, descending = ORDERS[number]
        found.append(product_lists.ids(db, order=order, descending=descending))
        found.append(product_lists.ids(db, ProductFilter(missing=frozenset(["price"])), order, descending=descending))
    return found


@given(steps=st.lists(step, min_size=1, max_size=12))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_what_is_kept_is_what_is_read_anew(tmp_path_factory: pytest.TempPathFactory, steps: list[Any]) -> None:
    folder = tmp_path_factory.mktemp("kept") / "Hoi-cho"
    new_fair.make(folder, FairFacts("Hội chợ thử", opens_on="2026-07-27", closes_on="2026-08-01"))
    every = list(range(len(ORDERS)))
    with open_fair(folder, write=True) as fair:
        fill(fair)
        look(fair.db, every)
        for do, a, b, orders in steps:
            with suppress(FairError, sqlite3.IntegrityError):  # refused: nothing was changed
                do(fair, a, b)
            with open_fair(folder) as fresh:
                assert look(fair.db, orders) == look(fresh.db, orders), do.__name__
        with open_fair(folder) as fresh:
            assert look(fair.db, every) == look(fresh.db, every)


@pytest.fixture
def counted(fair: Fair, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was read of all products, one after the other."""
    fill(fair)
    made: list[object] = []
    for module, name in ((product_orders, "ProductOrder"), (product_facets, "ProductFacets")):
        kind = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *a, kind=kind, **k: made.append(kind) or kind(*a, **k))
    return made


def test_an_edit_of_a_few_products_reads_no_order_anew(fair: Fair, counted: list[object]) -> None:
    look(fair.db, [0, 2, 6])
    before = len(counted)
    assert before == 4
    rename_product(fair, 3, 3)
    remove_photo(fair, 0, 0)
    rename_exhibitor(fair, 1, 2)
    look(fair.db, [0, 2, 6])
    history.undo(fair)
    look(fair.db, [0, 2, 6])
    assert len(counted) == before


def test_after_edits_of_many_or_by_others_orders_are_read_anew(
    fair: Fair, counted: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    look(fair.db, [2])
    add_many(fair, 1, 1)
    look(fair.db, [2])
    assert len(counted) == 4
    write_elsewhere(fair, 1, 1)
    look(fair.db, [2])
    assert len(counted) == 6
    monkeypatch.setattr(product_touches, "_MOST_CHANGES", 2)
    for number in range(3):
        rename_product(fair, number, number + 3)
    look(fair.db, [2])
    assert len(counted) == 8


def test_only_the_last_orders_are_kept(fair: Fair, counted: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_products, "_MOST", 3)
    look(fair.db, [2, 4, 6])
    look(fair.db, [6])
    assert len(counted) == 5  # the facets went first
    look(fair.db, [2])
    assert len(counted) == 6
