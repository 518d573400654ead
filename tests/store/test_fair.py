"""The one door for changes: whole or not at all, recorded, announced; nothing gets in beside it."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.domain.errors import DamagedFair, FairError, FairInUse
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.connection import APPLICATION_ID
from boothapp.store.fair import create_fair, open_fair
from boothapp.store.lock import FairLock
from boothapp.store.migrations import SHARED, VERSION, migrations


def test_a_new_fair_has_its_facts_and_product_groups(fair):
    assert fair.facts.name == "Hội chợ thử"
    assert fair.facts.provinces_from == "2025-07-01"
    assert fair.db.execute("SELECT count(*) FROM product_groups WHERE scheme = 'CNNT'").fetchone() == (4,)
    assert [entry.code for entry in history.entries(fair)] == ["new_fair"]


def test_every_shared_table_obeys_the_rules_that_merging_needs(fair):
    for table in SHARED:
        sql = fair.db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
        assert "id TEXT PRIMARY KEY NOT NULL" in sql, table
        assert sql.rstrip().endswith("STRICT"), table
        assert "deleted_at TEXT" in sql, table
        for forbidden in ("AUTOINCREMENT", "GENERATED", "CASCADE", "updated_at", "WITHOUT ROWID"):
            assert forbidden not in sql, (table, forbidden)
        assert sql.count("REFERENCES") == sql.count("ON DELETE RESTRICT") == sql.count("CONSTRAINT"), table


def test_records_and_tables_have_the_same_columns(fair):
    derived = {"search_key", "sort_key", "index_key", "priced"}
    assert set(records.TABLES.values()) == set(SHARED)
    for cls, table in records.TABLES.items():
        columns = {row[1] for row in fair.db.execute(f"PRAGMA table_info({table})")}
        assert columns - derived == set(cls.__dataclass_fields__), table


@pytest.mark.parametrize("table", SHARED)
def test_a_write_outside_an_edit_aborts(fair, table):
    fair.db.execute("PRAGMA foreign_keys = OFF")
    insert, values = _any_row(fair, table)
    with fair.edit("test"):
        fair.db.execute(insert, values)
    for statement, given in (
        (insert, values | {"id": "y", "slot": "b"}),
        (f"UPDATE {table} SET deleted_at = 'x'", {}),
        (f"UPDATE {table} SET deleted_at = NULL", {}),  # as it is already
        (f"DELETE FROM {table}", {}),
    ):
        with pytest.raises(sqlite3.IntegrityError, match="outside an edit"):
            fair.db.execute(statement, given)
        assert not fair.db.conn.in_transaction


def _any_row(fair, table):
    """A statement that inserts a row and its values, however little sense they make: only the guard is of interest."""
    columns = fair.db.execute(f"PRAGMA table_info({table})").fetchall()
    values = {row[1]: "x" if row[2] == "TEXT" else 1 for row in columns if row[3] and row[4] is None}
    known = {
        "kind": {"plan_items": "wall"}.get(table, "x"),
        "purpose": {"consents": "catalog", "photos": "product"}.get(table, "x"),
        "scheme": "cnnt",
        "size": "1/1",
        "sha256": "0" * 64,
    }
    values |= {name: value for name, value in known.items() if name in values}
    if table == "assignments":
        values |= {"status": "held", "slot": "a"}
    return f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join(f':{name}' for name in values)})", values


def test_an_edit_is_whole_or_not_at_all(fair, content):
    before = content(fair)
    with pytest.raises(ZeroDivisionError), fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"))
        1 / 0  # noqa: B018
    assert content(fair) == before
    assert len(history.entries(fair)) == 1


def test_an_edit_that_changes_nothing_leaves_no_trace(fair):
    heard = []
    fair.on_changed(heard.append)
    with fair.edit("test"):
        records.save(fair.db, fair.facts)
    assert len(history.entries(fair)) == 1
    assert heard == []


def test_an_edit_announces_the_tables_it_changed_after_the_commit(fair):
    heard = []
    fair.on_changed(lambda tables: heard.append((tables, fair.db.conn.in_transaction)))
    with fair.edit("test"):
        exhibitor = Exhibitor("HTX Một")
        records.save(fair.db, exhibitor, Product(exhibitor.id, "Chè"))
    assert heard == [(frozenset({"exhibitors", "products"}), False)]


def test_an_edit_inside_an_edit_is_a_mistake_of_the_program(fair):
    with pytest.raises(RuntimeError), fair.edit("outer"), fair.edit("inner"):
        pass
    with fair.edit("after"):
        records.save(fair.db, Exhibitor("HTX Một"))


def test_what_an_edit_learns_while_it_runs_is_kept_with_it(fair):
    with fair.edit("import", file="a.xlsx") as edit:
        records.save(fair.db, Exhibitor("HTX Một"))
        edit.data["added"] = 1
    assert history.entries(fair)[0].data == {"file": "a.xlsx", "added": 1}


@pytest.mark.parametrize(
    ("record", "field"),
    [(Exhibitor("  "), "name"), (Product("x", ""), "name"), (Product("x", "Chè", price_dong=-1), "price_dong")],
)
def test_records_that_cannot_be_saved_say_why_and_at_which_field(fair, record, field):
    with pytest.raises(ProblemsFound) as raised, fair.edit("test"):
        records.save(fair.db, record)
    assert [problem.field for problem in raised.value.problems] == [field]


def test_search_rows_follow_the_records(fair, content):
    exhibitor = Exhibitor("HTX Đắk Lắk", phone="0912.345 678", tax_id="0100233488")
    with fair.edit("test"):
        records.save(fair.db, exhibitor)
    assert content(fair)["search"] == [(exhibitor.id, "exhibitor", "htx dak lak 0100233488 0912345678")]
    with fair.edit("test"):
        records.save(fair.db, replace(exhibitor, name="HTX Buôn Hồ", phone="", tax_id=""))
    assert content(fair)["search"] == [(exhibitor.id, "exhibitor", "htx buon ho")]
    found = fair.db.execute("SELECT count(*) FROM search_words WHERE search_words MATCH 'dak'").fetchone()
    assert found == (0,)
    assert fair.db.execute("SELECT count(*) FROM search_words WHERE search_words MATCH 'buo*'").fetchone() == (1,)


def test_the_search_index_survives_a_vacuum(fair, content):
    with fair.edit("test"):
        records.save(fair.db, *(Exhibitor(f"HTX {number}") for number in range(20)))
    with fair.edit("test"):
        records.save(fair.db, replace(records.where(fair.db, Exhibitor)[3], name="Khác"))
    before = content(fair)
    fair.db.execute("VACUUM")
    assert content(fair) == before


# --- opening ---------------------------------------------------------------------------------------------------------


def test_a_reader_cannot_write_and_takes_no_lock(folder):
    with open_fair(folder) as reader, open_fair(folder, write=True) as writer:
        with writer.edit("test"):
            records.save(writer.db, Exhibitor("HTX Một"))
        assert len(records.where(reader.db, Exhibitor)) == 1
        with pytest.raises(FairError, match="reading only"), reader.edit("test"):
            pass


def test_a_second_writer_is_refused_at_once_while_a_window_holds_the_fair(folder):
    slept = []
    with open_fair(folder, write=True, holder="window"), pytest.raises(FairInUse, match="window has it open"):
        FairLock(folder, "command", sleep=slept.append)
    assert slept == []
    with open_fair(folder, write=True):  # the lock is free again
        pass


def test_a_second_command_waits_for_the_first(folder):
    first = FairLock(folder, "command")
    slept = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        first.release()

    FairLock(folder, "command", sleep=sleep).release()
    assert slept


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda file: file.unlink(), "database_missing"),
        (lambda file: file.write_bytes(b""), "database_empty"),
        (lambda file: file.write_bytes(b"PK\x03\x04" + bytes(200)), "database_damaged"),
        (lambda file: file.write_bytes(file.read_bytes()[:100] + b"\xff" * 5000), "database_damaged"),
        (
            lambda file: (file.unlink(), sqlite3.connect(file).execute("CREATE TABLE a (b)").connection.close()),
            "database_foreign",
        ),
    ],
)
@pytest.mark.parametrize("write", [False, True])
def test_a_missing_empty_or_foreign_database_is_damage_never_a_new_fair(folder, damage, code, write):
    (folder / "photos").mkdir(exist_ok=True)  # the folder still looks like a fair
    damage(folder / "fair.db")
    before = sorted(path.name for path in folder.iterdir() if path.name != "fair.lock")
    with pytest.raises(DamagedFair) as raised:
        open_fair(folder, write=write)
    assert raised.value.code == code
    assert str(raised.value).endswith(".")
    assert sorted(path.name for path in folder.iterdir() if path.name != "fair.lock") == before


def test_a_folder_that_is_no_fair_is_called_that(tmp_path):
    with pytest.raises(FairError, match="no fair at"):
        open_fair(tmp_path / "none")
    with pytest.raises(FairError, match="not a fair folder"):
        open_fair(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(FairError, match="not a fair folder"):
        open_fair(tmp_path / "file")


def test_a_fair_of_a_newer_version_is_refused_in_words(folder):
    connection = sqlite3.connect(folder / "fair.db")
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(FairError, match="newer boothapp"):
        open_fair(folder)


@pytest.mark.parametrize("taken", ["file", "folder"])
def test_a_new_fair_never_goes_where_something_is(tmp_path, taken):
    place = tmp_path / "Hoi-cho"
    if taken == "file":
        place.write_text("mine")
    else:
        place.mkdir()
        (place / "mine").write_text("mine")
    with pytest.raises(FairError, match="exists already"):
        create_fair(place, FairFacts("Hội chợ"))
    assert sorted(path.name for path in tmp_path.rglob("*")) == (
        ["Hoi-cho"] if taken == "file" else ["Hoi-cho", "mine"]
    )


def test_a_new_fair_may_take_an_empty_folder(tmp_path):
    (tmp_path / "Hoi-cho").mkdir()
    create_fair(tmp_path / "Hoi-cho", FairFacts("Hội chợ"))
    assert [path.name for path in tmp_path.iterdir()] == ["Hoi-cho"]


def test_a_fair_that_cannot_be_finished_leaves_nothing(tmp_path):
    def fail(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        create_fair(tmp_path / "Hoi-cho", FairFacts("Hội chợ"), fill=fail)
    assert list(tmp_path.iterdir()) == []


# --- migrations ------------------------------------------------------------------------------------------------------


def test_the_schema_of_every_released_step_is_that_of_its_dump(fair):
    """A migrated fair and a fresh one have the same `sqlite_master`; while there is one step they are one."""
    schema = Path(__file__).parents[2] / "boothapp/store/schema"
    assert [path.stem for path in sorted(schema.glob("*.sql"))] == [step.name for step in migrations.applied(fair.db)]
    assert fair.db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert fair.db.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_history_data_is_json_people_can_read(fair):
    with fair.edit("import", file="Thái Nguyên.xlsx"):
        records.save(fair.db, Exhibitor("HTX Một"))
    stored = fair.db.execute("SELECT data FROM edits ORDER BY id DESC").fetchone()[0]
    assert "Thái Nguyên" in stored
    assert json.loads(stored) == {"file": "Thái Nguyên.xlsx"}
