"""A history that somebody bent is refused, by restore, import and check; what slips through ends in a sentence."""

import json
import shutil
import sqlite3

import pytest
from whole_fairs import FACTS, fill, repacked

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.text import fold
from boothapp.store import archive, history, records
from boothapp.store.fair import open_fair
from boothapp.tasks import check_fair, import_archive, new_fair, restore_fair


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    place = tmp_path_factory.mktemp("made")
    new_fair.make(place / "Hoi-cho", FACTS)
    with open_fair(place / "Hoi-cho", write=True) as fair:
        fill(fair)
        exhibitor = records.where(fair.db, Exhibitor)[0]
        with fair.edit("rename"):
            records.save(fair.db, Exhibitor("HTX Sau", id=exhibitor.id))
    archive.write(place / "Hoi-cho", place / "fair.zip")
    return place


def last(table, **values):
    return lambda rows: rows[table][-1].update(values)


def all_of_last_edit(id_):
    def change(rows):
        old = rows["edits"][-1]["id"]
        rows["edits"][-1]["id"] = id_
        for row in rows["changes"]:
            row["edit_id"] = id_ if row["edit_id"] == old else row["edit_id"]

    return change


def first_that(action, table, side, **values):
    def change(rows):
        row = next(row for row in rows["changes"] if (row["action"], row["table_name"]) == (action, table))
        row[side] = json.dumps(json.loads(row[side]) | values)

    return change


BENT = {
    "code that is a format": last("edits", code="{"),
    "code that looks into objects": last("edits", code="{file.__class__}"),
    "no moment": last("edits", at="yesterday"),
    "moment before all clocks": last("edits", at="0001-01-01T00:00:00+00:00"),
    "moment behind all clocks": last("edits", at="9999-12-31T23:59:59+00:00"),
    "moment of no place": last("edits", at="2026-07-01T08:00:00"),
    "who with an escape": last("edits", who="\x1b[2Jroot\n"),
    "surrogate in data": last("edits", data='{"product":"\\ud800"}'),
    "escape in data": last("edits", data='{"file":"\\u001b[31m"}'),
    "no number in data": last("edits", data='{"count":NaN}'),
    "infinity in data": last("edits", data='{"count":1e999}'),
    "data nested for ever": last("edits", data='{"a":' + "[" * 900 + "]" * 900 + ', "b":"\x1b"}'),
    "undo of the first": last("edits", kind="undo", of_edit=1),
    "undo of itself": lambda rows: rows["edits"][-1].update(kind="undo", of_edit=rows["edits"][-1]["id"]),
    "undo of none": last("edits", kind="undo", of_edit=None),
    "edit of an edit": last("edits", of_edit=1),
    "undone without undo": last("edits", state="undone"),
    "first one undone": lambda rows: rows["edits"][0].update(state="undone"),
    "last possible number": all_of_last_edit(2**63 - 1),
    "number below one": all_of_last_edit(0),
    "last possible change": last("changes", id=2**63 - 1),
    "delete of half a row": last("changes", action="delete", old='{"id":"q"}', new="{}"),
    "insert of half a row": last("changes", action="insert", new='{"id":"q"}', old="{}"),
    "update from null": last("changes", action="update", old='{"position":null}', new='{"position":1}'),
    "update of nothing": last("changes", action="update", old="{}", new="{}"),
    "update of other columns": last("changes", old='{"note":"x"}', new='{"name":"x"}'),
    "update of the id": last("changes", action="update", old='{"id":"a"}', new='{"id":"b"}'),
    "another row's": last("changes", row_id="nope", action="delete"),
    "surrogate": first_that("insert", "exhibitors", "new", note="\ud800"),
    "escape": first_that("insert", "exhibitors", "new", name="A\x1b[31m"),
    "letters taken apart": first_that("insert", "exhibitors", "new", name="Ho\u031b\u0323p"),
    "two values of one name": last("changes", old='{"note":"a","note":"b"}', new='{"note":"c"}'),
}


def bent(made, tmp_path, change):
    def all_rows(members):
        names = {table: f"history/{table}.jsonl" for table in ("edits", "changes")}
        rows = {table: [json.loads(line) for line in members[name].splitlines()] for table, name in names.items()}
        change(rows)
        for table, name in names.items():
            members[name] = "".join(json.dumps(row) + "\n" for row in rows[table]).encode()

    return repacked(made / "fair.zip", tmp_path / "bent.zip", all_rows)


@pytest.mark.parametrize("case", BENT)
def test_a_bent_history_is_refused_by_restore_and_import(made, tmp_path, case):
    source = bent(made, tmp_path, BENT[case])
    with pytest.raises(Refused) as raised:
        restore_fair.restore(source, tmp_path / "anew")
    assert raised.value.code in ("archive_damaged", "row_refused")
    assert "\x1b" not in str(raised.value) and not (tmp_path / "anew").exists()
    new_fair.make(tmp_path / "other", FACTS)
    with open_fair(tmp_path / "other", write=True) as fair:
        with pytest.raises(Refused):
            import_archive.import_file(fair, source)
        assert len(history.entries(fair)) == 1


DAMAGE = {
    "code": ("UPDATE edits SET code = '{' WHERE id = 2", "row_damaged"),
    "at": ("UPDATE edits SET at = 'yesterday' WHERE id = 2", "row_damaged"),
    "half a row": ("""UPDATE changes SET new = '{"id":"q"}' WHERE id = 30""", "row_damaged"),
    "state": ("UPDATE edits SET state = 'undone' WHERE id = 2", "history_wrong"),
    "undo of none": ("INSERT INTO edits SELECT 99, 'undo', 'done', 98, code, '{}', at, '', '' FROM edits WHERE id = 1",
                     "history_wrong"),
}  # fmt: skip


@pytest.mark.parametrize("case", DAMAGE)
def test_the_check_names_a_bent_history(made, tmp_path, case):
    statement, code = DAMAGE[case]
    folder = shutil.copytree(made / "Hoi-cho", tmp_path / "Hoi-cho")
    execute(folder, statement)
    assert code in [problem.code for problem in check_fair.check(folder).problems]


def execute(folder, statement):
    connection = sqlite3.connect(folder / "fair.db")
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "old",
    ['{"name":""}', '{"name":null}', '{"status":"maybe"}', '{"delegation_id":"nobody"}', '{"raw_space_m2":"x"}',
     '{"note":"\\ud800"}', '{"booths_requested":99999999999999999999}'],
)  # fmt: skip
def test_what_the_database_does_not_take_ends_in_a_sentence_that_names_the_edit(folder, content, old):
    column = next(iter(json.loads(old)))
    with open_fair(folder, write=True) as fair:
        exhibitor = Exhibitor("HTX Một", raw_space_m2=2.0, booths_requested=1, note="x")
        with fair.edit("made"):
            records.save(fair.db, exhibitor)
        with fair.edit("changed"):
            records.save(fair.db, Exhibitor("HTX Hai", id=exhibitor.id, status="confirmed"))
        kept = fair.db.execute(f"SELECT {column} FROM exhibitors").fetchone()[0]
        bend = "UPDATE changes SET old = ?, new = ? WHERE edit_id = 3"
        fair.db.execute(bend, [old, json.dumps({column: kept})])
        before = content(fair)
        with pytest.raises(FairError, match=r"Edit 3 .*nothing was changed.*boothapp restore") as raised:
            history.undo(fair)
        assert raised.value.code == "step_refused"
        assert content(fair) == before


def test_a_refused_step_names_edit_and_record_and_what_to_do(folder):
    with open_fair(folder, write=True) as fair:
        exhibitor = Exhibitor("HTX Một")
        with fair.edit("made"):
            records.save(fair.db, exhibitor)
    execute(folder, "UPDATE exhibitors SET note = 'elsewhere'")
    with open_fair(folder, write=True) as fair, pytest.raises(FairError) as raised:
        history.undo(fair)
    for word in ("Edit 2 ", "“HTX Một”", exhibitor.id, "nothing was changed", "Edits before it", "boothapp restore"):
        assert word in str(raised.value)


def test_undo_makes_the_derived_columns_anew(folder):
    with open_fair(folder, write=True) as fair:
        exhibitor = Exhibitor("HTX Một")
        with fair.edit("made"):
            records.save(fair.db, exhibitor)
        with fair.edit("changed"):
            records.save(fair.db, Exhibitor("HTX Hai", id=exhibitor.id))
        fair.db.execute(
            "UPDATE changes SET old = json_set(old, '$.search_key', 'x', '$.sort_key', 'x') WHERE edit_id = 3"
        )
        history.undo(fair)
        keys = fair.db.execute("SELECT search_key, name FROM exhibitors").fetchone()
        assert keys == (fold("HTX Một"), "HTX Một")
        history.redo(fair)
    assert not [found for found in check_fair.check(folder).findings if found.code == "keys_wrong"]
