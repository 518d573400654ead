"""Texts of a fair are composed and hold nothing that cannot be seen, whichever door they came in by."""

import json
import shutil
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whole_fairs import FACTS, fill, repacked

from boothapp.domain.errors import Refused
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Product
from boothapp.domain.text import clean
from boothapp.store import archive, history, records
from boothapp.store.derived import DERIVED, derive
from boothapp.store.fair import open_fair
from boothapp.store.migrations import SHARED
from boothapp.store.recording import columns_of
from boothapp.store.row_values import columns
from boothapp.tasks import check_fair, export_fair, import_archive, new_fair, restore_fair

APART = "Ho\u031b\u0323p ta\u0301c xa\u0303"  # "Hợp tác xã" with its marks as letters of their own
TEXT_COLUMNS = [
    (table, column)
    for table in SHARED
    for column, type_ in columns()[table].types.items()
    if type_ == "TEXT" and column not in DERIVED
]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    place = tmp_path_factory.mktemp("made")
    new_fair.make(place / "Hoi-cho", FACTS)
    with open_fair(place / "Hoi-cho", write=True) as fair:
        fill(fair)
    archive.write(place / "Hoi-cho", place / "fair.zip")
    return place


def with_first_row(made, target, table, **values):
    def change(members):
        name = f"tables/{table}.jsonl"
        rows = [json.loads(line) for line in members[name].splitlines()]
        rows[0] |= values
        members[name] = "".join(json.dumps(row) + "\n" for row in rows).encode()

    return repacked(made / "fair.zip", target, change)


@pytest.mark.parametrize(("table", "column"), TEXT_COLUMNS)
def test_an_archive_with_an_escape_in_any_column_is_refused(made, tmp_path, table, column):
    source = with_first_row(made, tmp_path / "bent.zip", table, **{column: "A\x1b[31m\x07"})
    with pytest.raises(Refused) as raised:
        restore_fair.restore(source, tmp_path / "anew")
    assert raised.value.code == "archive_damaged" and "\x1b" not in str(raised.value)


@pytest.mark.parametrize(
    "name", [APART, "A\u202eB", "A\nB", " A", "A  B", "A\u200b", "A\ud800", "A\u00a0B", "A\x85B", "A\u2028B", "A\ufeff"]
)
def test_an_archive_with_a_name_as_no_door_leaves_it_is_refused(made, tmp_path, name):
    source = with_first_row(made, tmp_path / "bent.zip", "exhibitors", name=name)
    new_fair.make(tmp_path / "other", FACTS)
    with open_fair(tmp_path / "other", write=True) as fair, pytest.raises(Refused):
        import_archive.import_file(fair, source)


def test_long_texts_of_an_archive_keep_their_lines(made, tmp_path):
    source = with_first_row(made, tmp_path / "lines.zip", "exhibitors", intro="Một\nHai")
    restore_fair.restore(source, tmp_path / "anew")
    with open_fair(tmp_path / "anew") as fair:
        assert "Một\nHai" in [exhibitor.intro for exhibitor in records.where(fair.db, Exhibitor)]


def test_false_derived_columns_of_an_archive_are_made_anew(made, tmp_path, content):
    false = dict.fromkeys(derive("exhibitors", {}), "zzz\x1b")
    source = with_first_row(made, tmp_path / "bent.zip", "exhibitors", **false)
    restore_fair.restore(source, tmp_path / "anew")
    new_fair.make(tmp_path / "other", FACTS)
    with open_fair(tmp_path / "other", write=True) as fair:
        import_archive.import_file(fair, source)
        assert content(fair)["exhibitors"]
    with (
        open_fair(made / "Hoi-cho") as fair,
        open_fair(tmp_path / "anew") as anew,
        open_fair(tmp_path / "other") as other,
    ):
        assert content(anew) == content(fair)
        assert content(other)["search"] == content(fair)["search"]


def elsewhere(folder, statement, *values):
    connection = sqlite3.connect(folder / "fair.db")
    connection.execute(statement, values)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statement", "values", "code"),
    [
        ("UPDATE exhibitors SET sort_key = 'zzz'", (), "keys_wrong"),
        ("UPDATE exhibitors SET index_key = ''", (), "keys_wrong"),
        ("UPDATE products SET search_key = 'zzz'", (), "keys_wrong"),
        ("UPDATE products SET priced = 1 - priced", (), "keys_wrong"),
        ("UPDATE booths SET sort_key = 'zzz' WHERE code = 'A09'", (), "keys_wrong"),
        ("UPDATE exhibitors SET note = ?", (APART,), "texts_untidy"),
        ("UPDATE fair SET name = ?", ("Hội chợ\x1b[2J\nsound",), "texts_untidy"),
    ],
)
def test_the_check_tells_of_such_rows_and_what_it_says_puts_them_right(made, tmp_path, statement, values, code):
    folder = shutil.copytree(made / "Hoi-cho", tmp_path / "Hoi-cho")
    elsewhere(folder, statement, *values)
    report = check_fair.check(folder)
    (found,) = [finding for finding in report.findings if finding.code in ("keys_wrong", "texts_untidy")]
    assert report.sound and (found.code, found.level) == (code, "warning")
    assert "boothapp export FAIR -o fair.zip" in found.message and "boothapp restore fair.zip FAIR" in found.message
    with open_fair(folder) as fair:
        export_fair.to_file(fair, tmp_path / "out.zip")
    restore_fair.restore(tmp_path / "out.zip", folder)
    after = check_fair.check(folder)
    assert after.sound and not {"keys_wrong", "texts_untidy"} & {finding.code for finding in after.findings}


def test_an_untidy_history_of_another_program_travels_tidied(made, tmp_path):
    folder = shutil.copytree(made / "Hoi-cho", tmp_path / "Hoi-cho")
    in_exhibitors = "UPDATE changes SET new = json_set(new, '$.name', ?) WHERE table_name = 'exhibitors'"
    elsewhere(folder, f"{in_exhibitors} AND action = 'insert'", APART)
    elsewhere(folder, "UPDATE edits SET data = json_set(data, '$.file', ?)", "a\u202eb")
    with open_fair(folder) as fair:
        export_fair.to_file(fair, tmp_path / "out.zip")
    restore_fair.restore(tmp_path / "out.zip", tmp_path / "anew")
    with open_fair(tmp_path / "anew") as fair:
        entries = history.entries(fair)
        names = {change.new.get("name") for entry in entries for change in history.changes(fair, entry.id)}
    assert clean(APART) in names and APART not in names
    assert {entry.data["file"] for entry in entries} == {"ab"}


def test_saving_tidies_every_text(fair):
    exhibitor = Exhibitor(f" {APART}\x1b ", note="Một\r\n\n Hai\u200b", source="a\nb")
    with fair.edit("test", file="a\nb\x1b"):
        records.save(fair.db, exhibitor, Product(exhibitor.id, "Chè\u00a0xanh"))
    kept = records.get(fair.db, Exhibitor, exhibitor.id)
    assert (kept.name, kept.note, kept.source) == ("Hợp tác xã", "Một\nHai", "a b")
    assert records.where(fair.db, Product)[0].name == "Chè xanh"
    assert history.entries(fair)[0].data == {"file": "a b"}


def test_a_name_of_nothing_that_can_be_seen_is_none(fair):
    with pytest.raises(ProblemsFound), fair.edit("test"):
        records.save(fair.db, Exhibitor("\u200b\x1b"))


@given(st.text(max_size=30))
def test_tidying_twice_changes_nothing_more(text):
    for lines in (False, True):
        once = clean(text, lines=lines)
        assert clean(once, lines=lines) == clean(once, lines=True) == once


def test_every_column_of_the_tables_is_known(fair):
    for table, known in columns().items():
        assert list(known.types.items()) == list(columns_of(fair.db, table))
