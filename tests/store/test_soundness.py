"""Damage is found wherever it sits; what is only added by another program is no damage."""

import shutil
import sqlite3

import pytest
from whole_fairs import FACTS, fill

from boothapp.domain.errors import DamagedFair, FairError
from boothapp.store import soundness
from boothapp.store.fair import open_fair
from boothapp.tasks import new_fair


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "Hoi-cho"
    new_fair.make(folder, FACTS)
    with open_fair(folder, write=True) as fair:
        fill(fair)
    return folder


@pytest.fixture
def filled(made, tmp_path):
    return shutil.copytree(made, tmp_path / "Hoi-cho")


def problems(folder):
    with open_fair(folder) as fair, soundness.in_memory(fair) as copy:
        return soundness.problems(copy.db)


def write_past_the_program(folder, script):
    connection = sqlite3.connect(folder / "fair.db")
    connection.executescript(script)
    connection.close()


def test_a_fair_with_something_of_everything_is_sound(filled):
    assert problems(filled) == []


@pytest.mark.parametrize(
    ("script", "codes"),
    [
        ("DELETE FROM fair", ["facts_missing"]),
        ("UPDATE fair SET deleted_at = '2026-01-01'", ["facts_missing"]),
        ("DROP TABLE needs", ["schema_changed"]),
        ("ALTER TABLE needs ADD COLUMN x TEXT", ["schema_changed"]),
        ("DROP TRIGGER product_found", ["schema_changed"]),
        ("DROP INDEX assignment_slot", ["schema_changed"]),
        ("DROP INDEX exhibitor_order; CREATE INDEX exhibitor_order ON exhibitors (name)", ["schema_changed"]),
        ("PRAGMA foreign_keys = OFF; UPDATE products SET exhibitor_id = 'nobody'", ["parent_lost"]),
        ("UPDATE exhibitors SET note = 'x' || char(0)", ["row_damaged"]),
        ("UPDATE exhibitors SET note = CAST(x'c3' AS TEXT)", ["row_damaged"]),
        ("UPDATE photos SET sha256 = replace(sha256, substr(sha256, 1, 1), 'Z')", ["row_damaged"]),
        ("UPDATE booths SET x_m = 9e999", ["row_damaged"]),
        ("UPDATE fair SET opens_on = '2026-19-39', closes_on = NULL", ["row_damaged"]),
        ("UPDATE print_runs SET made_at = 'x'", ["row_damaged"]),
        ("UPDATE print_runs SET made_at = '0001-01-01T00:00:00+14:00'", ["row_damaged"]),
        ("UPDATE consents SET given_at = ''", ["row_damaged"]),
        ("UPDATE consents SET withdrawn_at = '2026-02-30T00:00:00Z'", ["row_damaged"]),
        ("UPDATE certificates SET valid_until = '2026-02-30'", ["row_damaged"]),
        ("UPDATE programme_items SET held_on = '2026-99-99'", ["row_damaged"]),
        ("UPDATE changes SET new = '{'", ["row_damaged"]),
        ("UPDATE search_words SET words = 'nonsense' WHERE rowid = 1", ["search_wrong"]),
        ("DELETE FROM search_words WHERE rowid = 2", ["search_wrong"]),
        ("DELETE FROM search_rows WHERE n = 1", ["search_wrong"]),
        ("UPDATE search_rows SET kind = 'contact'", ["search_wrong"]),
        ("UPDATE search_rows SET exhibitor_id = 'x' WHERE kind = 'product'", ["search_wrong"]),
        ("UPDATE search_words SET owner = 'nonsense'", ["search_wrong"]),
        ("INSERT INTO search_rows (id, kind, exhibitor_id) VALUES ('nobody', 'product', 'x')", ["search_wrong"]),
        ("UPDATE search_words_data SET block = zeroblob(length(block)) WHERE id > 10", ["search_wrong"]),
        ("DELETE FROM fair; UPDATE changes SET old = '['", ["row_damaged", "facts_missing"]),
    ],
)
def test_damage_is_found(filled, script, codes):
    write_past_the_program(filled, script)
    found = problems(filled)
    assert [problem.code for problem in found] == codes
    assert all(problem.message.endswith(".") and "\n" not in problem.message for problem in found)


@pytest.mark.parametrize("name", ["exhibitors", "exhibitor_order", "changes", "search_words_data", "product_by_group"])
def test_a_lost_page_is_found(filled, name):
    connection = sqlite3.connect(filled / "fair.db")
    page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()[0]
    connection.close()
    data = bytearray((filled / "fair.db").read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    (filled / "fair.db").write_bytes(data)
    assert [problem.code for problem in problems(filled)] == ["database_damaged"]


@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_database_cut_off_is_found(filled, part):
    data = (filled / "fair.db").read_bytes()
    (filled / "fair.db").write_bytes(data[: int(len(data) * part)])
    try:
        assert [problem.code for problem in problems(filled)] == ["database_damaged"]
    except FairError as error:
        assert isinstance(error, DamagedFair)


def test_what_another_program_added_is_named_and_no_damage(filled):
    write_past_the_program(
        filled, "CREATE INDEX mine ON exhibitors (phone); CREATE VIEW v AS SELECT 1; CREATE TABLE notes (x);"
    )
    assert problems(filled) == []
    with open_fair(filled) as fair, soundness.in_memory(fair) as copy:
        assert soundness.additions(copy.db) == ["mine", "notes", "v"]


def test_checking_changes_nothing(filled):
    before = (filled / "fair.db").read_bytes()
    assert problems(filled) == []
    assert (filled / "fair.db").read_bytes() == before
    assert not (filled / "fair.db-journal").exists()


def test_nobody_waits_for_a_check(filled):
    with open_fair(filled) as reader, soundness.in_memory(reader) as copy, open_fair(filled, write=True) as fair:
        with fair.edit("meanwhile"):
            fair.db.execute("UPDATE exhibitors SET note = 'meanwhile'")
        assert copy.db.execute("SELECT count(*) FROM exhibitors WHERE note = 'meanwhile'").fetchone() == (0,)
