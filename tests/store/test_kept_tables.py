"""What is worked out of some tables stays until one of them changes."""

import sqlite3

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.product import Product
from boothapp.store import history, plan_rows, records
from boothapp.store.fair import Fair
from boothapp.store.kept_tables import kept_of

PRODUCTS = frozenset(["products"])


def test_it_stays_over_edits_of_other_tables_only(fair: Fair) -> None:
    made: list[int] = []

    def make() -> int:
        made.append(len(made))
        return made[-1]

    def ask() -> int:
        return kept_of(fair.db, "x", PRODUCTS, make)

    assert [ask(), ask()] == [0, 0]
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", id="e"))
    assert ask() == 0
    with fair.edit("test"):
        records.save(fair.db, Product("e", "Chè", id="tea"))
        assert ask() == 1  # inside an edit nothing is kept
    assert ask() == 2
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX B", id="f"))
    assert ask() == 2
    history.undo(fair)
    history.undo(fair)
    assert ask() == 3
    other = sqlite3.connect(fair.folder / "fair.db")
    other.execute("UPDATE exhibitors SET note = 'x'")
    other.commit()
    other.close()
    assert ask() == 4


def test_an_edit_that_was_taken_back_leaves_nothing(fair: Fair) -> None:
    with fair.edit("test"):
        records.save(
            fair.db,
            *(ProductGroup("OWN", str(n), f"Nhóm {n}", position=90 + n, id=f"g{n}") for n in range(2)),
            Exhibitor("HTX", id="e"),
            Product("e", "Chè", group_id="g0", id="tea"),
        )
    with pytest.raises(ZeroDivisionError), fair.edit("test"):
        records.save(fair.db, *(Product("e", name, group_id="g1") for name in ("Gốm", "Lụa")))
        assert plan_rows.main_groups(fair.db) == {"e": "g1"}
        _ = 1 / 0
    assert plan_rows.main_groups(fair.db) == {"e": "g0"}
    with fair.edit("test"):
        records.save(fair.db, *(Product("e", name, group_id="g1") for name in ("Gốm", "Lụa")))
    assert plan_rows.main_groups(fair.db) == {"e": "g1"}
