"""Strangers' files end in one sentence and change nothing, whether a fair stands in the place or not."""

import hashlib
import io
import json
import shutil
import sqlite3
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from whole_fairs import FACTS, fill, repacked

from boothapp.domain.errors import FairError
from boothapp.store import archive
from boothapp.store.connection import APPLICATION_ID
from boothapp.store.fair import open_fair
from boothapp.store.migrations import VERSION as SCHEMA_VERSION
from boothapp.tasks import export_fair, new_fair, restore_fair


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A fair with something of everything and its archive, made once."""
    place = tmp_path_factory.mktemp("made")
    new_fair.make(place / "Hoi-cho", FACTS)
    with open_fair(place / "Hoi-cho", write=True) as fair:
        fill(fair)
    archive.write(place / "Hoi-cho", place / "fair.zip")
    return place


@pytest.fixture
def folder(made, tmp_path):
    return shutil.copytree(made / "Hoi-cho", tmp_path / "Hoi-cho")


@pytest.fixture
def fair_zip(made, tmp_path):
    return Path(shutil.copy(made / "fair.zip", tmp_path))


def refused(source, folder, tmp_path):
    """Restore into a new place and over the fair; both must be refused in one sentence and leave all as it was."""
    before = snapshot(tmp_path)
    for place in (tmp_path / "anew", folder):
        with pytest.raises(FairError) as raised:
            restore_fair.restore(source, place)
        sentence = str(raised.value)
        assert sentence.endswith(".") and "\n" not in sentence and len(sentence) < 400
        assert "Traceback" not in sentence
        assert snapshot(tmp_path) == before
    with open_fair(folder) as fair:
        export_fair.to_json(fair)
    return raised.value.code


def snapshot(tmp_path):
    """All files with their content, but for the lock file of the fair, which a restore takes hold of."""
    files = (path for path in sorted(tmp_path.rglob("*")) if path.name != "fair.lock")
    return {str(path): path.read_bytes() if path.is_file() else None for path in files}


def lines(members, table):
    return [json.loads(line) for line in members[f"tables/{table}.jsonl"].splitlines()]


def write_lines(members, table, rows, *, count=None):
    members[f"tables/{table}.jsonl"] = "".join(json.dumps(row) + "\n" for row in rows).encode()
    said = json.loads(members["archive.json"])
    said["counts"][table] = len(rows) if count is None else count
    members["archive.json"] = json.dumps(said).encode()


def edit_row(table, **values):
    def change(members):
        rows = lines(members, table)
        rows[0] |= values
        write_lines(members, table, rows)

    return change


def edit_info(**values):
    def change(members):
        members["archive.json"] = json.dumps(json.loads(members["archive.json"]) | values).encode()

    return change


def add_member(name, content=b"x"):
    def change(members):
        members[name] = content

    return change


def replace_line(table, line):
    def change(members):
        rest = members[f"tables/{table}.jsonl"].splitlines(keepends=True)[1:]
        members[f"tables/{table}.jsonl"] = b"".join([line + b"\n", *rest])

    return change


def drop(name):
    return lambda members: members.pop(name)


def change_history(**values):
    def change(members):
        rows = [json.loads(line) for line in members["history/changes.jsonl"].splitlines()]
        row = next(row for row in rows if row["action"] == "insert" and row["table_name"] == "photos")
        row |= values
        members["history/changes.jsonl"] = "".join(json.dumps(row) + "\n" for row in rows).encode()

    return change


def swap_photo(members):
    name = next(name for name in members if name.startswith("photos/"))
    members[name] = b"something else"


def rename_photo(new_name):
    def change(members):
        name = next(name for name in members if name.startswith("photos/"))
        members[new_name] = members.pop(name)

    return change


def twice(members):
    write_lines(members, "exhibitors", lines(members, "exhibitors") * 2)


def other_columns(members):
    rows = lines(members, "exhibitors")
    del rows[1]["note"]
    write_lines(members, "exhibitors", rows)


def shared_id(members):
    """An exhibitor and a product of one id: the search index could not tell them apart."""
    products = lines(members, "products")
    contacts = lines(members, "contacts")
    contacts[0]["id"] = products[0]["id"]
    write_lines(members, "contacts", contacts)


def both_in_one_slot(members):
    rows = lines(members, "assignments")
    rows[1] |= {"booth_id": rows[0]["booth_id"], "slot": rows[0]["slot"]}
    write_lines(members, "assignments", rows)


SHA = hashlib.sha256(b"x").hexdigest()

ROWS = {
    "unknown table": (add_member("tables/secrets.jsonl"), "strange_member"),
    "unknown column": (edit_row("exhibitors", password="x"), "archive_damaged"),
    "column that is SQL": (edit_row("exhibitors", **{"name) VALUES (1); DROP TABLE fair; --": "x"}), "archive_damaged"),
    "no id": (replace_line("exhibitors", b'{"name":"x"}'), "archive_damaged"),
    "missing column value": (edit_row("exhibitors", name=None), "row_refused"),
    "empty name": (edit_row("exhibitors", name=""), "row_refused"),
    "text for a number": (edit_row("exhibitors", booths_requested="2"), "archive_damaged"),
    "number for a text": (edit_row("exhibitors", name=5), "archive_damaged"),
    "true for a number": (edit_row("booths", shared=True), "archive_damaged"),
    "list for a text": (edit_row("exhibitors", note=["x"]), "archive_damaged"),
    "object for a text": (edit_row("exhibitors", note={"x": 1}), "archive_damaged"),
    "number beyond 64 bits": (edit_row("booths", price_dong=2**63), "archive_damaged"),
    "real for a whole number": (edit_row("booths", price_dong=1.5), "archive_damaged"),
    "NaN": (edit_row("booths", x_m=float("nan")), "archive_damaged"),
    "infinity": (edit_row("booths", x_m=float("inf")), "archive_damaged"),
    "a booth outside the world": (edit_row("booths", x_m=1e300), "archive_damaged"),
    "infinity as a number": (edit_row("booths", x_m=0), None),  # replaced below
    "zero byte": (edit_row("exhibitors", note="a\0b"), "archive_damaged"),
    "half a surrogate": (edit_row("exhibitors", note="\ud800"), "archive_damaged"),
    "strange code": (edit_row("exhibitors", status="maybe"), "row_refused"),
    "negative price": (edit_row("booths", price_dong=-1), "row_refused"),
    "impossible day": (edit_row("fair", opens_on="2026-19-39"), "archive_damaged"),
    "same id twice": (twice, "row_refused"),
    "same id in two tables": (shared_id, "row_refused"),
    "dangling key": (edit_row("products", exhibitor_id="nobody"), "row_refused"),
    "two in one slot": (both_in_one_slot, "row_refused"),
    "no fair": (lambda members: write_lines(members, "fair", []), "no_fair"),
    "fair in the bin": (edit_row("fair", deleted_at="2026-01-01"), "no_fair"),
    "columns that change": (other_columns, "archive_damaged"),
    "no JSON": (replace_line("exhibitors", b"nonsense"), "archive_damaged"),
    "a list": (replace_line("exhibitors", b"[1]"), "archive_damaged"),
    "raw zero byte": (replace_line("exhibitors", b'{"id":"\0"}'), "archive_damaged"),
    "no UTF-8": (replace_line("exhibitors", b'{"id":"\xff"}'), "archive_damaged"),
    "UTF-16": (replace_line("exhibitors", '{"id":"x"}'.encode("utf-16")), "archive_damaged"),
    "nested for ever": (replace_line("exhibitors", b"[" * 100_000), "archive_damaged"),
    "number for ever": (replace_line("exhibitors", b'{"id":' + b"9" * 10_000 + b"}"), "archive_damaged"),
    "line for ever": (replace_line("exhibitors", b'{"id":"' + b"x" * (17 << 20) + b'"}'), "archive_damaged"),
    "row missing": (lambda members: write_lines(members, "needs", [], count=1), "archive_damaged"),
    "row too many": (lambda members: write_lines(members, "exhibitors", lines(members, "exhibitors"), count=1), None),
    "table missing": (drop("tables/exhibitors.jsonl"), "archive_damaged"),
    "photo row of another path": (edit_row("photos", extension="/../../../x"), "archive_damaged"),
    "photo row of no hash": (edit_row("photos", sha256="../" * 21 + "x"), "archive_damaged"),
    "history of no table": (change_history(table_name="sqlite_master"), "archive_damaged"),
    "history that is SQL": (change_history(new='{"id) SELECT 1; --": "x"}'), "archive_damaged"),
    "history of wrong values": (change_history(new='{"width_px": "x"}'), "archive_damaged"),
    "history of another path": (change_history(new=json.dumps({"extension": "/../x"})), "archive_damaged"),
    "history of no object": (change_history(old="[]"), "archive_damaged"),
    "history of no edit": (change_history(edit_id=999), "row_refused"),
}
ROWS["infinity as a number"] = (
    lambda members: members.__setitem__(
        "tables/booths.jsonl", members["tables/booths.jsonl"].replace(b'"x_m":1.1', b'"x_m":1e999')
    ),
    "archive_damaged",
)

MEMBERS = {
    "climbing out": (add_member("../evil.txt"), "strange_member"),
    "climbing out below photos": (add_member(f"photos/../../{SHA}.jpg"), "strange_member"),
    "absolute": (add_member("/etc/evil"), "strange_member"),
    "drive letter": (add_member("C:\\evil.txt"), "strange_member"),
    "backslashes": (add_member("tables\\exhibitors.jsonl"), "strange_member"),
    "folder": (add_member("photos/", b""), "strange_member"),
    "note beside": (add_member("readme.txt"), "strange_member"),
    "photo in a wrong folder": (rename_photo(f"photos/00/{SHA}.jpg"), "strange_member"),
    "photo without a hash": (rename_photo("photos/ab/tea.jpg"), "strange_member"),
    "photo with capitals": (rename_photo(f"photos/{SHA[:2]}/{SHA}.JPG"), "strange_member"),
    "photo with a long ending": (rename_photo(f"photos/{SHA[:2]}/{SHA}.jpeg2000"), "strange_member"),
    "photo of another content": (swap_photo, "archive_damaged"),
    "photo more than promised": (add_member(f"photos/{SHA[:2]}/{SHA}.jpg", b"x"), "archive_damaged"),
    "photo less than promised": (lambda members: members.pop(min(n for n in members if n[:7] == "photos/")), None),
    "no archive.json": (drop("archive.json"), "not_an_archive"),
    "another's archive.json": (add_member("archive.json", b'{"format":"other"}'), "not_an_archive"),
    "archive.json of no JSON": (add_member("archive.json", b"{"), "archive_damaged"),
    "archive.json nested": (add_member("archive.json", b"[" * 100_000), "archive_damaged"),
    "no counts": (edit_info(counts=None), "archive_damaged"),
    "counts of text": (edit_info(counts={"fair": "1"}), "archive_damaged"),
    "newer archive": (edit_info(version=2), "newer_version"),
    "newer schema": (edit_info(schema=99), "newer_version"),
    "version of no number": (edit_info(version="1"), "archive_damaged"),
    "lost photos of nonsense": (edit_info(lost_photos=[{"file": "../x", "why": "missing"}]), "archive_damaged"),
}


CASES = ROWS | MEMBERS


@pytest.mark.parametrize("case", CASES)
def test_a_strange_archive_changes_nothing(case, fair_zip, folder, tmp_path):
    change, code = CASES[case]
    source = repacked(fair_zip, tmp_path / "hostile.zip", change)
    found = refused(source, folder, tmp_path)
    assert code is None or found == code


def test_a_newer_archive_is_told_from_a_strange_one(fair_zip, folder, tmp_path):
    def change(members):
        edit_info(schema=SCHEMA_VERSION + 1)(members)
        members["tables/tents.jsonl"] = b""

    source = repacked(fair_zip, tmp_path / "newer.zip", change)
    assert refused(source, folder, tmp_path) == "newer_version"


def with_info(fair_zip, target, name, content, packing=zipfile.ZIP_DEFLATED, **values):
    """Append a member whose entry in the table of contents is bent."""
    target.write_bytes(fair_zip.read_bytes())
    with zipfile.ZipFile(target, "a") as zipped:
        info = zipfile.ZipInfo(name)
        info.compress_type = packing
        zipped.writestr(info, content)
        for key, value in values.items():
            setattr(zipped.infolist()[-1], key, value)
    return target


def test_a_link_is_refused(fair_zip, folder, tmp_path):
    name = f"photos/{SHA[:2]}/{SHA}.jpg"
    source = with_info(fair_zip, tmp_path / "link.zip", name, b"/etc/passwd", external_attr=0o120777 << 16)
    assert refused(source, folder, tmp_path) == "strange_member"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused(fair_zip, folder, tmp_path):
    source = with_info(fair_zip, tmp_path / "twice.zip", "tables/exhibitors.jsonl", b"")
    assert refused(source, folder, tmp_path) == "strange_member"


def test_a_password_is_refused(fair_zip, folder, tmp_path):
    data = bytearray(fair_zip.read_bytes())
    for signature, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(signature)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(signature, at + 4)
    (tmp_path / "locked.zip").write_bytes(data)
    assert refused(tmp_path / "locked.zip", folder, tmp_path) == "encrypted"


def test_a_bomb_of_rows_is_refused_before_it_unpacks(fair_zip, folder, tmp_path):
    def change(members):
        members["tables/needs.jsonl"] = b" " * (48 << 20)

    source = repacked(fair_zip, tmp_path / "bomb.zip", change)
    assert source.stat().st_size < 1 << 20
    assert refused(source, folder, tmp_path) == "too_large"


def test_a_bomb_that_lies_about_its_size_unpacks_no_further_than_it_says(fair_zip, folder, tmp_path):
    size = (48 << 20) + 4321
    source = repacked(
        fair_zip, tmp_path / "liar.zip", lambda members: members.update({"tables/needs.jsonl": b" " * size})
    )
    data = source.read_bytes()
    small, large = struct.pack("<L", 100), struct.pack("<L", size)
    assert data.count(large) == 2
    (tmp_path / "liar.zip").write_bytes(data.replace(large, small))
    assert refused(source, folder, tmp_path) == "archive_damaged"


def test_photos_may_not_be_packed_to_almost_nothing(fair_zip, folder, tmp_path):
    content = b"\0" * (50 << 20)
    sha = hashlib.sha256(content).hexdigest()
    source = with_info(fair_zip, tmp_path / "packed.zip", f"photos/{sha[:2]}/{sha}.jpg", content)
    assert refused(source, folder, tmp_path) == "too_large"


def test_members_that_share_their_bytes_are_refused(folder, tmp_path, fair_zip):
    """Many entries of one table of contents that all point at the same packed bytes."""
    content = b"x" * 100_000
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as zipped:
        zipped.writestr("archive.json", zipfile.ZipFile(fair_zip).read("archive.json"))
        for number in range(2):
            zipped.writestr(f"photos/00/{number:064x}.jpg", content)
        first = zipped.infolist()[1]
        for number in range(2, 200):
            info = zipfile.ZipInfo(f"photos/00/{number:064x}.jpg")
            for field in ("header_offset", "CRC", "compress_size", "file_size"):
                setattr(info, field, getattr(first, field))
            zipped.filelist.append(info)
        zipped._didModify = True
    (tmp_path / "shared.zip").write_bytes(packed.getvalue())
    assert refused(tmp_path / "shared.zip", folder, tmp_path) == "too_large"


def test_a_table_of_contents_for_ever_is_not_read(folder, tmp_path):
    size = (49 << 20) + 1
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, size, 0, 0)
    with (tmp_path / "contents.zip").open("wb") as file:
        file.write(b"PK\x03\x04")
        file.seek(size)
        file.write(end)
    assert refused(tmp_path / "contents.zip", folder, tmp_path) == "archive_damaged"


@pytest.mark.parametrize("keep", [0, 1, 4, 100, 0.5, 0.99, -1])
def test_a_cut_off_archive_is_refused(keep, fair_zip, folder, tmp_path):
    data = fair_zip.read_bytes()
    count = int(len(data) * keep) if isinstance(keep, float) else keep if keep >= 0 else len(data) + keep
    (tmp_path / "cut.zip").write_bytes(data[:count])
    refused(tmp_path / "cut.zip", folder, tmp_path)


@pytest.mark.parametrize("part", range(12))
def test_flipped_bits_are_seen(part, fair_zip, folder, tmp_path):
    """Wherever the stick lost a bit: the archive is refused, or what it held is unharmed."""
    data = bytearray(fair_zip.read_bytes())
    data[len(data) * part // 12 + 17] ^= 0x10
    (tmp_path / "bit.zip").write_bytes(data)
    with open_fair(folder) as fair:
        before = export_fair.to_text(fair)
    try:
        restore_fair.restore(tmp_path / "bit.zip", tmp_path / "anew")
    except FairError:
        assert not (tmp_path / "anew").exists()
    else:
        with open_fair(tmp_path / "anew") as anew:
            assert export_fair.to_text(anew) == before


def office_file(path, member):
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("[Content_Types].xml", "<x/>")
        zipped.writestr(member, "<x/>")


def database(path, *statements, application=0):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {application}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("name", "make", "code"),
    [
        ("letter.docx", lambda path: office_file(path, "word/document.xml"), "not_an_archive"),
        ("list.xlsx", lambda path: office_file(path, "xl/workbook.xml"), "not_an_archive"),
        ("empty.zip", lambda path: zipfile.ZipFile(path, "w").close(), "not_an_archive"),
        ("text.zip", lambda path: path.write_text("hello"), "not_an_archive"),
        ("empty.db", lambda path: path.write_bytes(b""), "not_an_archive"),
        ("picture.db", lambda path: path.write_bytes(b"\xff\xd8\xff" + b"x" * 1000), "not_an_archive"),
        ("folder.zip", lambda path: path.mkdir(), "not_a_file"),
        ("nothing.zip", lambda path: None, "no_such_file"),
        ("foreign.db", lambda path: database(path, "CREATE TABLE cookies (x)"), "copy_foreign"),
        ("claims.db", lambda path: database(path, "CREATE TABLE fair (x)", application=APPLICATION_ID), "copy_damaged"),
        ("head.db", lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(200)), "copy_damaged"),
    ],
)
def test_other_files_are_told_apart(name, make, code, folder, tmp_path):
    make(tmp_path / name)
    assert refused(tmp_path / name, folder, tmp_path) == code


BENT_DATABASES = {
    "newer": ("PRAGMA user_version = 99", "newer_version"),
    "table that is a view": (
        "ALTER TABLE needs RENAME TO needs_2; CREATE VIEW needs AS SELECT * FROM needs_2",
        "copy_changed",
    ),
    "column more": ("ALTER TABLE needs ADD COLUMN spy TEXT", "copy_changed"),
    "hostile photo": ("UPDATE photos SET extension = '../../x'", "copy_damaged"),
    "hostile history": ("""UPDATE changes SET new = '{"id) --": 1}'""", "copy_damaged"),
    "dangling key": ("PRAGMA foreign_keys = OFF; UPDATE products SET exhibitor_id = 'nobody'", "row_refused"),
    "no fair": ("PRAGMA foreign_keys = OFF; DELETE FROM fair", "no_fair"),
}


@pytest.mark.parametrize("case", BENT_DATABASES)
def test_a_bent_database_changes_nothing(case, fair_zip, folder, tmp_path):
    script, code = BENT_DATABASES[case]
    source = tmp_path / "bent.db"
    source.write_bytes((folder / "fair.db").read_bytes())
    connection = sqlite3.connect(source)
    connection.executescript(script)
    connection.close()
    assert refused(source, folder, tmp_path) == code


def test_triggers_and_tables_of_a_strange_database_stay_behind(fair_zip, folder, tmp_path):
    source = tmp_path / "own.db"
    source.write_bytes((folder / "fair.db").read_bytes())
    connection = sqlite3.connect(source)
    connection.executescript(
        """CREATE TABLE spy (x); CREATE VIEW everything AS SELECT * FROM exhibitors;
        CREATE TRIGGER evil AFTER INSERT ON exhibitors BEGIN DELETE FROM products; END;"""
    )
    connection.close()
    restore_fair.restore(source, tmp_path / "anew")
    with open_fair(tmp_path / "anew") as anew, open_fair(folder) as fair:
        assert export_fair.to_text(anew) == export_fair.to_text(fair)
        names = {name for (name,) in anew.db.execute("SELECT name FROM sqlite_master")}
        assert not names & {"spy", "everything", "evil"}


@pytest.mark.parametrize("page", range(1, 12))
def test_a_backup_with_lost_pages_is_refused_or_unharmed(page, fair_zip, folder, tmp_path):
    data = bytearray((folder / "fair.db").read_bytes())
    data[page * 4096 : page * 4096 + 600] = bytes(600)
    (tmp_path / "bad.db").write_bytes(data)
    with open_fair(folder) as fair:
        before = export_fair.to_text(fair)
    try:
        restore_fair.restore(tmp_path / "bad.db", tmp_path / "anew")
    except FairError as error:
        assert "\n" not in str(error) and not (tmp_path / "anew").exists()
    else:
        with open_fair(tmp_path / "anew") as anew:
            assert export_fair.to_text(anew) == before


def test_crc_of_a_member_is_checked(fair_zip, folder, tmp_path):
    def change(members):
        assert zlib.crc32(members["tables/fair.jsonl"])

    source = repacked(fair_zip, tmp_path / "crc.zip", change)
    with zipfile.ZipFile(source) as zipped:
        crc = zipped.getinfo("tables/exhibitors.jsonl").CRC
    data = source.read_bytes()
    source.write_bytes(data.replace(struct.pack("<L", crc), struct.pack("<L", crc ^ 1)))
    assert refused(source, folder, tmp_path) == "archive_damaged"
