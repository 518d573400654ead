"""A fair of an earlier format opens, whoever looks at it, and is then as one made today."""

import json
import shutil

import pytest
from sqlite_utils import Database

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.plan import Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import backups, exhibitor_lists, history, product_lists, records, row_values, soundness
from boothapp.store.derived import derive
from boothapp.store.exhibitor_filter import ExhibitorFilter
from boothapp.store.fair import open_fair
from boothapp.store.migrations import VERSION, migrations
from boothapp.store.product_filter import ProductFilter
from boothapp.tasks import restore_fair

OLD = [
    Exhibitor("HTX Cà phê Đồi Xanh", phone="0905.123.456 - 0912 345 678", id="coffee"),
    Contact("coffee", "Đỗ Thị Hà", phone="+84 38 888 7777", id="ha"),
    Product("coffee", "Cà phê rang", price_text="abc", id="roast"),
    Product("coffee", "Cà phê bột", price_text="27-32k", id="ground"),
    Product("coffee", "Cà phê hòa tan", price_dong=90_000, id="instant"),
]


def make_format_1(folder):
    """Write the database as the first released schema had it, with the search keys of that time."""
    (folder / "fair.db").unlink()
    db = Database(folder / "fair.db")
    migrations.apply(db, stop_before="0002")
    db.execute("INSERT INTO fair (id, name) VALUES ('f', 'Hội chợ cũ')")
    db.execute("INSERT INTO edits VALUES (1, 'edit', 'done', NULL, 'new_fair', '{}', '2026-01-01T00:00:00Z', '', '')")
    for record in OLD:
        table = records.TABLES[type(record)]
        row = {name: int(value) if value is True or value is False else value for name, value in vars(record).items()}
        keys = derive(table, row)
        keys["search_key"] = keys["search_key"].replace("0905123456 0912345678 ", "").replace("0388887777 ", "")
        keys.pop("priced", None)
        db.table(table).insert(row | keys)
    db.conn.commit()
    db.conn.close()


@pytest.fixture
def old(folder):
    make_format_1(folder)
    return folder


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("typed", ["ca phe", "0912 345", "038 888", "rang doi"])
def test_a_fair_of_format_1_is_found_through(old, write, typed):
    with open_fair(old, write=write) as fair:
        assert exhibitor_lists.ids(fair.db, ExhibitorFilter(typed)) == ["coffee"]
        assert soundness.problems(soundness.in_memory(fair).db) == []


def test_a_copy_is_kept_before_the_format_changes(old):
    with open_fair(old):
        assert backups.listed(old) == []
    with open_fair(old, write=True) as fair:
        kept = Database(backups.listed(old)[0].path)
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
        assert fair.db.execute("PRAGMA user_version").fetchone() == (VERSION,)
        kept.conn.close()


def test_prices_typed_before_are_read(old):
    with open_fair(old, write=True) as fair:
        assert product_lists.ids(fair.db, ProductFilter(missing=frozenset(["price"]))) == ["roast"]


def test_a_fair_brought_up_to_date_is_built_like_a_new_one(old):
    query = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'search_words_%' ORDER BY name"
    fresh = Database(memory=True)
    migrations.apply(fresh)
    with open_fair(old, write=True) as fair:
        assert fair.db.execute(query).fetchall() == fresh.execute(query).fetchall()


def test_edits_and_undo_go_on_in_it(old, content):
    with open_fair(old, write=True) as fair:
        before = content(fair)
        with fair.edit("test"):
            records.save(fair.db, Exhibitor("HTX Chè"), Product("coffee", "Chè"))
            records.remove(fair.db, Exhibitor, ["coffee"])
        history.undo(fair)
        assert content(fair) == before


@pytest.mark.parametrize(
    "damage",
    [
        "CREATE TRIGGER mine AFTER UPDATE ON exhibitors BEGIN DELETE FROM products; END",
        "CREATE TRIGGER mine AFTER UPDATE ON exhibitors BEGIN SELECT raise(ABORT, 'no'); END",
        "DROP TRIGGER product_found",
        "DROP TABLE search_words",
    ],
)
def test_a_backup_of_format_1_comes_back_whatever_acts_in_it(old, tmp_path, damage):
    shutil.copy(old / "fair.db", tmp_path / "old.db")
    db = Database(tmp_path / "old.db")
    db.execute(damage)
    db.conn.close()
    restore_fair.restore(tmp_path / "old.db", tmp_path / "back")
    with open_fair(tmp_path / "back") as fair:
        assert exhibitor_lists.ids(fair.db, ExhibitorFilter("rang")) == ["coffee"]
        assert soundness.problems(soundness.in_memory(fair).db) == []


def test_text_that_is_none_any_more_stops_no_fair_from_opening(old):
    db = Database(old / "fair.db")
    db.execute("UPDATE exhibitors SET note = CAST(x'ff41' AS TEXT)")
    db.conn.close()
    with open_fair(old, write=True) as fair:
        assert exhibitor_lists.ids(fair.db, ExhibitorFilter("doi xanh")) == ["coffee"]


def test_the_index_follows_renamed_exhibitors_and_moved_products(fair):
    tea, silk = Exhibitor("HTX Chè", id="tea"), Exhibitor("HTX Lụa", id="silk")
    with fair.edit("test"):
        records.save(fair.db, tea, silk, Product("tea", "Khăn", id="scarf"), Contact("tea", "Hà"))
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Trà", id="tea"), Product("silk", "Khăn", id="scarf"))
    found = {
        typed: exhibitor_lists.ids(fair.db, ExhibitorFilter(typed)) for typed in ("khan lua", "ha tra", "khan tra")
    }
    assert found == {"khan lua": ["silk"], "ha tra": ["tea"], "khan tra": []}
    assert soundness.problems(soundness.in_memory(fair).db) == []


def test_history_of_before_a_column_was_added_is_sound_and_is_undone(folder, content):
    """Rows recorded then do not name the columns of now."""
    with open_fair(folder, write=True) as fair:
        with fair.edit("test"):
            records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), Booth("hall", "A01", 0, 0, id="b"))
        whole = content(fair)
    later = {name for _, table in records.TABLES.items() for name in row_values.columns()[table].appended}
    assert {"bundle", "least_aisle_m"} <= later
    db = Database(folder / "fair.db")
    for id_, new in db.execute("SELECT id, new FROM changes").fetchall():
        kept = {name: value for name, value in json.loads(new).items() if name not in later}
        db.execute("UPDATE changes SET new = ? WHERE id = ?", [json.dumps(kept), id_])
    db.conn.commit()
    db.conn.close()
    with open_fair(folder, write=True) as fair:
        assert soundness.problems(soundness.in_memory(fair).db) == []
        history.undo(fair)
        assert records.where(fair.db, Booth) == []
        history.redo(fair)
        assert content(fair) == whole
