"""The check names damage in words, offers the newest good backup, and says what to put right before printing."""

import os
import shlex
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from whole_fairs import FACTS, fill, photo

from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.errors import Cancelled, FairError
from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import backups, records
from boothapp.store.fair import open_fair
from boothapp.tasks import check_fair, make_catalog, new_fair, preflight, restore_fair


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "Hội chợ"
    new_fair.make(folder, FACTS)
    with open_fair(folder, write=True) as fair:
        fill(fair)
        backups.make(folder, fair.db)
        with fair.edit("later"):
            records.save(fair.db, Exhibitor("HTX Sau"))
        backups.make(folder, fair.db)
    return folder


@pytest.fixture
def filled(made, tmp_path):
    return shutil.copytree(made, tmp_path / "Hội chợ")


def codes(report):
    return [problem.code for problem in report.problems]


def found(report, code):
    return [finding for finding in report.findings if finding.code == code]


def test_a_sound_fair(filled):
    report = check_fair.check(filled)
    assert report.sound and report.to_json()["problems"] == []
    assert next(report.lines()) == "Hội chợ is sound."
    assert list(report.to_json()) == ["sound", "problems", "backup", "findings"]
    assert not found(report, "leftovers") and not found(report, "orphan_photos")


@pytest.mark.parametrize("case", ["nothing", "a file", "an empty folder", "some other folder"])
def test_where_there_is_no_fair_that_is_said(tmp_path, case):
    place = tmp_path / "x"
    if case == "a file":
        place.write_text("x")
    elif case != "nothing":
        place.mkdir()
    if case == "some other folder":
        (place / "letter.txt").write_text("x")
    with pytest.raises(FairError):
        check_fair.check(place)


def truncate(path):
    path.write_bytes(path.read_bytes()[:30_000])


def garble(path):
    path.write_bytes(b"\0" * 5000 + path.read_bytes()[5000:])


def foreign(path):
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE cookies (x)")
    connection.commit()
    connection.close()


def execute(script):
    def change(path):
        connection = sqlite3.connect(path)
        connection.executescript(script)
        connection.close()

    return change


DAMAGE = {
    "missing": (lambda path: path.unlink(), "database_missing"),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), "database_foreign"),
    "empty": (lambda path: path.write_bytes(b""), "database_empty"),
    "cut off": (truncate, "database_damaged"),
    "garbled at its beginning": (garble, "database_damaged"),
    "another program's": (foreign, "database_foreign"),
    "without a table": (execute("PRAGMA foreign_keys = OFF; DROP TABLE exhibitors"), "schema_changed"),
    "without its name": (execute("DELETE FROM fair"), "facts_missing"),
    "with dangling keys": (execute("PRAGMA foreign_keys = OFF; DELETE FROM halls"), "parent_lost"),
    "with a broken search": (execute("DELETE FROM search_rows WHERE n = 1"), "search_wrong"),
}


@pytest.mark.parametrize("case", DAMAGE)
def test_damage_is_named_and_the_newest_good_backup_offered(filled, case):
    damage, code = DAMAGE[case]
    damage(filled / "fair.db")
    report = check_fair.check(filled)
    assert code in codes(report) and not report.sound
    assert all(problem.message[-1] == "." and "\n" not in problem.message for problem in report.problems)
    newest = backups.listed(filled)[-1]
    backup = report.to_json()["backup"]
    assert (backup["file"], backup["made_at"]) == (str(newest.path), newest.made_at.isoformat())
    lines = list(report.lines())
    assert lines[0] == "Hội chợ is damaged:" and f"  {backup['command']}" in lines


def test_a_fair_of_a_newer_boothapp_is_not_called_damaged_and_no_backup_is_offered(filled):
    execute("PRAGMA user_version = 99")(filled / "fair.db")
    report = check_fair.check(filled)
    told = report.to_json()
    assert (told["sound"], codes(report), told["backup"], told["findings"]) == (False, ["newer_version"], None, [])
    (line,) = report.lines()
    assert "newer boothapp" in line and "update boothapp" in line


def test_a_fair_that_cannot_be_opened_is_not_called_damaged(filled, monkeypatch):
    def refused(*_, **__):
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(sqlite3, "connect", refused)
    report = check_fair.check(filled)
    assert (report.sound, codes(report), report.backup) == (False, ["cannot_open"], None)
    assert len(list(report.lines())) == 1


@pytest.mark.skipif(os.name == "nt", reason="the shell quotes otherwise")
def test_the_command_it_offers_brings_the_fair_back(filled):
    (filled / "fair.db").unlink()
    report = check_fair.check(filled)
    program, verb, source, target = shlex.split(report.backup.command)
    assert (program, verb) == ("boothapp", "restore")
    restore_fair.restore(Path(source), Path(target))
    assert check_fair.check(filled).sound


def test_a_damaged_backup_is_passed_over_and_named(filled):
    older, newer = backups.listed(filled)
    newer.path.write_bytes(newer.path.read_bytes()[:10_000])
    report = check_fair.check(filled)
    assert report.backup.file == str(older.path)
    assert newer.path.name in found(report, "backup_damaged")[0].message
    older.path.write_bytes(b"")
    (filled / "fair.db").write_bytes(b"")
    report = check_fair.check(filled)
    assert report.backup is None and any("no good backup" in line for line in report.lines())


def test_lost_photos_are_damage_in_lists_and_a_hint_in_the_bin(filled):
    with open_fair(filled, write=True) as fair:
        tea, logo = (records.where(fair.db, Photo, f"purpose = '{purpose}'")[0] for purpose in ("product", "logo"))
        (filled / tea.file).unlink()
        (filled / logo.file).write_bytes(b"logp")
        with fair.edit("rename"):
            records.save(fair.db, replace(tea, original_name="001085001234 chè.jpg"))
        report = check_fair.check(filled)
        assert "001085001234" not in repr(report.to_json()) and "•••• 1234 chè.jpg" in repr(report.to_json())
        assert codes(report) == ["photos_missing", "photos_damaged"]
        assert tea.file in report.problems[0].message
        assert report.backup and not any("restore" in line for line in report.lines())  # it would not bring them back
        assert {finding.record for finding in found(report, "photo_lost")} == {tea.product_id, logo.id}
        with fair.edit("bin"):
            records.remove(fair.db, Photo, [tea.id, logo.id])
    report = check_fair.check(filled)
    assert report.sound and len(found(report, "photo_lost_in_bin")) == 2


def test_leftovers_and_orphans_are_hints(filled):
    for name in (".fair.zip.1a2b3c4d.tmp", "backups/.0009.db.1a2b3c4d.tmp", "photos/.x.1a2b3c4d.tmp"):
        (filled / name).write_bytes(b"half")
    (filled.parent / ".Hội chợ.1a2b3c4d.tmp").mkdir()
    photo(filled, b"nobody's")
    report = check_fair.check(filled)
    assert report.sound
    assert found(report, "leftovers")[0].message.startswith("4 unfinished files")
    assert found(report, "orphan_photos")[0].message.startswith("1 photo file")
    assert {finding.level for finding in report.findings if finding.code in ("leftovers", "orphan_photos")} == {"hint"}


def test_a_check_writes_nothing_and_takes_no_lock(filled):
    files = {path: path.stat().st_mtime_ns for path in filled.rglob("*")}
    with open_fair(filled, write=True):
        assert check_fair.check(filled).sound
    assert {path: path.stat().st_mtime_ns for path in filled.rglob("*") if path.name != "fair.lock"} == {
        path: time for path, time in files.items() if path.name != "fair.lock"
    }


def test_a_read_only_folder_will_do(filled):
    for path in (*filled.rglob("*"), filled):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert check_fair.check(filled).sound
    finally:
        for path in (filled, *filled.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)


def test_cancel(filled):
    def cancel(done, total, doing):
        raise Cancelled

    with pytest.raises(Cancelled):
        check_fair.check(filled, cancel)


def test_an_interrupted_change_is_taken_back_before_looking(filled):
    """A journal left by a killed program: the check sees the fair as it was before, and sound."""
    shutil.copytree(filled, filled.parent / "killed")
    connection = sqlite3.connect(filled / "fair.db", isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE exhibitors SET note = hex(randomblob(20000))")
    killed = filled.parent / "killed"
    for name in ("fair.db", "fair.db-journal"):
        shutil.copy(filled / name, killed / name)
    connection.execute("ROLLBACK")
    connection.close()
    assert check_fair.check(killed).sound


# what to put right before printing


def level_of(fair, code):
    return {(finding.level, finding.record) for finding in preflight.findings(fair) if finding.code == code}


def test_what_is_missing_is_told_with_its_record(fair):
    bare, whole = Exhibitor("HTX Một"), Exhibitor("HTX Hai", phone="0912345678")
    hall = Hall("A", 9, 9)
    booth = Booth(hall.id, "A1", 0, 0)
    product = Product(whole.id, "Chè")
    with fair.edit("test"):
        records.save(fair.db, bare, whole, hall, booth, product, Assignment(booth.id, whole.id))
    assert level_of(fair, "no_phone") == {("warning", bare.id)}
    assert level_of(fair, "no_booth") == {("warning", bare.id)}
    assert level_of(fair, "no_product") == {("warning", bare.id)}
    assert level_of(fair, "no_consent") == {("hint", whole.id)}
    assert level_of(fair, "no_price") == {("warning", product.id)}
    assert level_of(fair, "no_photo") == {("warning", product.id)}
    with fair.edit("put right"):
        records.save(fair.db, Consent(whole.id, "catalog", "2026-01-01"), replace(product, price_dong=1000))
        sharp = replace(photo(fair.folder, b"x", product_id=product.id), width_px=800, height_px=600)
        records.save(fair.db, sharp, replace(bare, status="withdrawn"))
    assert {finding.code for finding in preflight.findings(fair)} <= {"pages_filled", "fact_missing"}


def test_findings_tell_the_page_of_the_catalog(fair, tmp_path):
    many = [Exhibitor(f"HTX Số {n:03}", phone="0912345678") for n in range(60)]
    last = Product(many[-1].id, "Chè")
    long = Product(many[0].id, "Sản phẩm " + "rất dài " * 60, price_dong=1)
    with fair.edit("test"):
        records.save(fair.db, *many, last, long)
    result = make_catalog.make(fair, CatalogOptions(), tmp_path / "a.pdf")
    found = {(finding.code, finding.record): finding for finding in reversed(preflight.findings(fair))}
    assert found["no_price", last.id].page == result.page_of[many[-1].id] > 4
    assert found["text_cut", long.id].page == result.page_of[many[0].id]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("HTX chè Hảo Đạt", "Hợp tác xã Chè Hảo Đạt"), ["duplicate"]),
        (("HTX chè Hảo Đạt", "Công ty TNHH Chè Hảo Đạt"), []),
        (("HTX Thiên An 1", "HTX Thiên An 2"), []),
        (("HTX", "HTX"), []),
        (("-",), ["no_name"]),
        (("CÔNG TY TNHH MIẾN VIỆT CƯỜNG",), ["capitals"]),
        (("TRAPHACO",), ["capitals"]),
        (("VIMECO",), []),
        (("中文展覽日本語한국어",), []),  # no small letters to write it in
        (("ภาษาไทยประเทศ",), []),
    ],
)
def test_names_that_are_worth_a_look(fair, names, told):
    with fair.edit("test"):
        records.save(fair.db, *(Exhibitor(name) for name in names))
    codes = [finding.code for finding in preflight.findings(fair)]
    assert [code for code in codes if code in ("duplicate", "no_name", "capitals")] == told


@pytest.mark.parametrize(
    ("intro", "description", "consent", "told"),
    [
        ("Liên hệ 0912.345.678 để đặt hàng", "", False, 1),
        ("", "Đặt hàng: +84 912 345 678", False, 1),
        ("Liên hệ 0912.345.678", "Gọi 0912345678", True, 0),
        ("Thành lập năm 2012, 120.000.000 đồng vốn", "500 g x 24 hộp", False, 0),
    ],
)
def test_telephones_in_texts_that_are_printed(fair, intro, description, consent, told):
    exhibitor = Exhibitor("HTX Một", intro=intro)
    product = Product(exhibitor.id, "Chè", description=description)
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product)
        if consent:
            records.save(fair.db, Consent(exhibitor.id, "catalog", "2026-01-01"))
    found = [finding for finding in preflight.findings(fair) if finding.code == "phone_in_text"]
    assert [finding.level for finding in found] == ["warning"] * told


@pytest.mark.parametrize(("width", "told"), [(160, True), (400, False)])
def test_photos_that_are_coarse_at_their_printed_size(fair, width, told):
    exhibitor = Exhibitor("HTX Một")
    product = Product(exhibitor.id, "Chè")
    shown = replace(photo(fair.folder, b"x", product_id=product.id), width_px=width, height_px=width * 3 // 4)
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product, shown)
    assert level_of(fair, "photo_coarse") == ({("warning", product.id)} if told else set())


def test_two_in_a_booth_that_is_not_shared(fair):
    hall, one, two = Hall("A", 9, 9), Exhibitor("HTX Một"), Exhibitor("HTX Hai")
    booths = [Booth(hall.id, "A1", 0, 0), Booth(hall.id, "A2", 0, 0, shared=True)]
    with fair.edit("test"):
        records.save(fair.db, hall, one, two, *booths)
        for booth in booths:
            records.save(fair.db, Assignment(booth.id, one.id, "a"), Assignment(booth.id, two.id, "b"))
    assert level_of(fair, "booth_twice") == {("error", booths[0].id)}


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"scheme": "ocop", "stars": 4, "decision_date": "2023-07-01", "expires_on": "2026-07-01"}, True),
        ({"scheme": "ocop", "stars": 4, "decision_date": "2023-07-01"}, True),
        ({"scheme": "ocop", "stars": 4, "decision_date": "2024-01-01"}, False),
        ({"scheme": "ocop", "stars": 4}, False),
        ({"scheme": "ocop", "stars": 4, "decision_date": "2026-12-01"}, True),
        ({"scheme": "cnnt", "level": "tinh", "decision_date": "2010-01-01"}, False),
    ],
)
def test_recognitions_that_do_not_hold_on_the_opening_day(fair, values, told):
    exhibitor = Exhibitor("HTX")
    product = Product(exhibitor.id, "Chè")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product, Recognition(product.id, **values))
    assert level_of(fair, "recognition_not_valid") == ({("warning", product.id)} if told else set())
    called = [one.data["text"] for one in preflight.findings(fair) if one.code == "recognition_not_valid"]
    assert called == ["OCOP 4 sao"] * told


@pytest.mark.parametrize(("until", "told"), [("2026-07-26", True), ("2026-07-27", False), (None, False)])
def test_certificates_that_have_ended_on_the_opening_day_are_told_as_they_are_not_printed(fair, until, told):
    exhibitor = Exhibitor("HTX")
    product = Product(exhibitor.id, "Chè")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product, Certificate(exhibitor.id, "VietGAP", product.id, valid_until=until))
    called = [one.data["text"] for one in preflight.findings(fair) if one.code == "recognition_not_valid"]
    assert called == ["VietGAP"] * told


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"scheme": "ocop", "stars": 4}, True),
        ({"scheme": "ocop", "stars": 4, "year": 2023}, True),  # ends some day in the year of the fair
        ({"scheme": "ocop", "stars": 4, "year": 2024}, False),
        ({"scheme": "ocop", "stars": 4, "expires_on": "2026-12-31"}, False),
        ({"scheme": "cnnt", "level": "tinh"}, False),
    ],
)
def test_recognitions_of_which_nobody_knows_whether_they_hold(fair, values, told):
    exhibitor = Exhibitor("HTX")
    product = Product(exhibitor.id, "Chè")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product, Recognition(product.id, **values))
    assert level_of(fair, "recognition_undated") == ({("hint", product.id)} if told else set())


@pytest.mark.parametrize("field", ["tax_id", "registration_no", "note", "address"])
def test_personal_numbers_are_told_without_being_repeated(fair, field):
    exhibitor = Exhibitor("HTX", **{field: "001085001234"})
    with fair.edit("test"):
        records.save(fair.db, exhibitor)
    assert level_of(fair, "personal_number") == {("hint", exhibitor.id)}
    assert not any("001085001234" in finding.message for finding in preflight.findings(fair))


def test_of_many_findings_the_terminal_shows_the_first(fair):
    with fair.edit("test"):
        records.save(fair.db, *(Exhibitor(f"HTX {number}") for number in range(30)))
    fair.close()
    lines = list(check_fair.check(fair.folder).lines())
    assert sum("has no telephone" in line for line in lines) == 12
    assert any("and 18 more like this" in line for line in lines)


def test_open_questions_of_imports_are_told_once(fair):
    asked = [Question("likely_duplicate", "2026-01-01", message="“A” may be the same as “B” or “C”.") for _ in range(2)]
    other = Question("value_differs", "2026-01-02", message="The phone differs.")
    answered = Question("value_differs", "2026-01-02", message="Settled.", answered_at="2026-01-03")
    with fair.edit("test"):
        records.save(fair.db, *asked, other, answered)
    found = [finding.message for finding in preflight.findings(fair) if finding.code == "open_question"]
    assert found == [asked[0].message, other.message]


@pytest.mark.parametrize(("text", "told"), [("350", True), ("1,5", False), ("350.000 đ", False), ("Liên hệ", False)])
def test_prices_without_a_currency(fair, text, told):
    exhibitor = Exhibitor("HTX")
    product = Product(exhibitor.id, "Chè", price_text=text)
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product)
    assert level_of(fair, "price_bare") == ({("warning", product.id)} if told else set())


@pytest.mark.parametrize(("text", "told"), [("abc", True), ("từ 50.000 đ", False), ("Thỏa thuận", False)])
def test_a_price_that_is_none_is_told_before_it_is_printed(fair, text, told):
    exhibitor = Exhibitor("HTX")
    product = Product(exhibitor.id, "Chè", price_text=text)
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product)
    assert level_of(fair, "no_price") == ({("warning", product.id)} if told else set())
    if told:
        (found,) = (one for one in preflight.findings(fair) if one.code == "no_price")
        assert (found.data["price"], "“abc”" in found.message) == ("abc", True)


def test_a_fair_without_booths_is_told_once(fair):
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"), Exhibitor("HTX Hai"))
    assert len(level_of(fair, "no_plan")) == 1
    assert level_of(fair, "no_booth") == set()


def test_sentences_hide_personal_numbers_and_cut_long_names(fair):
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("Hộ ông Minh 014085005678"), Exhibitor("HTX " + "rất dài " * 200))
    messages = [finding.message for finding in preflight.findings(fair)]
    assert not any("014085005678" in message for message in messages)
    assert max(map(len, messages)) < 400


def test_two_booths_of_one_number_in_a_hall(fair):
    hall = Hall("Nhà A", 9, 9)
    booths = [Booth(hall.id, "A01", 0, 0), Booth(hall.id, "A01", 3, 0), Booth(hall.id, "A02", 6, 0)]
    with fair.edit("test"):
        records.save(fair.db, hall, *booths)
    (found,) = [finding for finding in preflight.findings(fair) if finding.code.startswith("booth_code")]
    assert (found.level, found.code) == ("error", "booth_code_twice") and found.page
    assert "“Nhà A” are called A01" in found.message and found.record in {booth.id for booth in booths[:2]}


def test_halls_may_have_booths_of_the_same_numbers(fair):
    halls = [Hall("Nhà A", 9, 9), Hall("Nhà B", 9, 9)]
    booths = [Booth(hall.id, f"A0{number}", 0, 0) for hall in halls for number in range(1, 6)]
    with fair.edit("test"):
        records.save(fair.db, *halls, *booths)
    (found,) = [finding for finding in preflight.findings(fair) if finding.code.startswith("booth_code")]
    assert (found.level, found.code) == ("hint", "booth_code_in_halls") and "(A01, A02, A03, …)" in found.message


def test_who_withdrew_or_only_holds_a_booth_is_not_in_it(fair):
    hall, here, gone = Hall("A", 9, 9), Exhibitor("HTX Một"), Exhibitor("HTX Hai", status="withdrawn")
    holder, booths = Exhibitor("HTX Ba"), [Booth(hall.id, "A1", 0, 0), Booth(hall.id, "A2", 0, 0)]
    with fair.edit("test"):
        records.save(fair.db, hall, here, gone, holder, *booths)
        records.save(fair.db, Assignment(booths[0].id, here.id, "a"), Assignment(booths[0].id, gone.id, "b"))
        records.save(fair.db, Assignment(booths[1].id, holder.id, status="held"))
    assert level_of(fair, "booth_twice") == set()
    assert level_of(fair, "no_booth") == set()
    assert level_of(fair, "booth_held") == {("warning", holder.id)}


@pytest.mark.parametrize(
    ("design", "consequence"),
    [
        ("hai-cot", "printed as a list"),
        ("noi-bat", "a tile with its group"),
        ("danh-sach", "this design prints no photos"),
    ],
)
def test_what_a_missing_photo_means_is_said_of_the_design_that_is_printed(fair, design, consequence):
    with fair.edit("test"):
        records.save(fair.db, one := Exhibitor("HTX Chè"), Product(one.id, "Chè"))
    fair.close()
    found = check_fair.check(fair.folder, chosen={"design": design}).findings
    assert [consequence in finding.message for finding in found if finding.code == "no_photo"] == [True]
