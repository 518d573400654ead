"""An archive into an open fair: a new fair becomes equal, one with content gains what it did not know."""

import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whole_fairs import FACTS, fill, photo, random_fair, repacked

from boothapp.domain.errors import Cancelled, FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.paperwork import Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.product import Product
from boothapp.domain.text import clean
from boothapp.store import archive, backups, history, originals, records
from boothapp.store.fair import open_fair
from boothapp.store.migrations import SHARED
from boothapp.tasks import check_fair, import_archive, import_files, new_fair, zones

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


@pytest.fixture
def archived(tmp_path):
    """The archive of another fair with something of everything."""
    folder = tmp_path / "other"
    new_fair.make(folder, replace(FACTS, name="Hội chợ khác"))
    with open_fair(folder, write=True) as fair:
        fill(fair)
    archive.write(folder, tmp_path / "other.zip")
    return tmp_path / "other.zip"


def shared(fair):
    return {table: fair.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in SHARED}


def test_a_new_fair_becomes_equal_in_one_edit(fair, archived, content):
    before, edits = content(fair), len(history.entries(fair))
    report = import_archive.import_file(fair, archived)
    with open_fair(archived.parent / "other") as other:
        assert shared(fair) == shared(other)
        assert {row[1:] for row in content(fair)["search"]} == {row[1:] for row in content(other)["search"]}
    assert (report.added, report.products_added, report.questions) == (2, 1, ())
    assert (report.halls_added, report.booths_added) == (1, 2)
    assert len(history.entries(fair)) == edits + 1
    assert history.entries(fair)[0].data == {"file": "other.zip", "added": 2}
    assert check_fair.check(fair.folder).sound
    after = content(fair)
    history.undo(fair)
    assert content(fair) == before
    history.redo(fair)
    assert content(fair) == after
    assert all(original.fate(fair.folder) is None for original in originals.known(fair.db))


@pytest.mark.parametrize("filled", [False, True])
def test_prepared_beside_the_window_only_the_rows_are_left(fair, archived, content, filled):
    if filled:
        with fair.edit("test"):
            records.save(fair.db, Exhibitor("HTX của ta"))
    before = content(fair)
    with open_fair(fair.folder) as reading:
        tried = import_archive.import_file(reading, archived, dry_run=True)
        import_archive.prepare(reading, archived)
    assert content(fair) == before and len(backups.listed(fair.folder)) == 1
    report = import_archive.take_rows(fair, archived)
    assert (report.added, report.products_added) == (tried.added, tried.products_added) == (2, 1)
    assert history.entries(fair)[0].code == "import"
    assert all(original.fate(fair.folder) is None for original in originals.known(fair.db))


def test_the_door_for_files_takes_it_for_an_archive(fair, archived):
    assert import_files.run(fair, [archived]).added == 2


def test_the_same_archive_again_changes_nothing(fair, archived, content):
    import_archive.import_file(fair, archived)
    before, edits = content(fair), len(history.entries(fair))
    report = import_archive.import_file(fair, archived)
    assert (report.added, report.updated, report.unchanged, report.questions, report.skipped) == (0, 0, 2, (), ())
    assert content(fair) == before and len(history.entries(fair)) == edits


def test_a_dry_run_tells_and_changes_nothing(folder, archived, content):
    with open_fair(folder) as fair:
        before = content(fair)
        report = import_archive.import_file(fair, archived, dry_run=True)
        assert (report.added, report.products_added) == (2, 1)
        assert content(fair) == before
    assert not (folder / "photos").exists() and not (folder / "backups").exists()


def test_a_backup_is_made_before(fair, archived):
    import_archive.import_file(fair, archived)
    assert len(backups.listed(fair.folder)) == 1


def test_a_fair_with_content_keeps_it_and_gains_the_rest(fair, archived):
    own = Exhibitor("HTX của mình", phone="0912345678")
    with fair.edit("own"):
        records.save(fair.db, own, Product(own.id, "Mật ong"))
    facts, groups = fair.facts, records.where(fair.db, ProductGroup)
    report = import_archive.import_file(fair, archived)
    assert (report.added, report.products_added, report.unchanged) == (2, 1, 0)
    assert fair.facts == facts
    assert [remark.code for remark in report.skipped] == ["other_fair", "parent_left_out"]  # the organiser's logo
    assert {found.name for found in records.where(fair.db, Exhibitor)} == {
        "HTX của mình",
        "HTX chè Hảo Đạt",
        "Sở Công Thương Thái Nguyên",
    }
    assert len(records.where(fair.db, ProductGroup)) == len(groups) + 1  # the archive's own; the others are the same
    with open_fair(archived.parent / "other") as other:
        for cls in (Booth, Hall, Product):
            ours = {found.id for found in records.where(fair.db, cls)}
            assert {found.id for found in records.where(other.db, cls)} <= ours
    assert check_fair.check(fair.folder).sound
    with_archive = shared(fair)
    history.undo(fair)
    history.redo(fair)
    assert shared(fair) == with_archive
    again = import_archive.import_file(fair, archived)
    assert (again.added, again.questions) == (0, ())
    assert shared(fair) == with_archive


def test_product_groups_are_the_same_by_scheme_and_code(fair, archived, tmp_path):
    own = Exhibitor("HTX")
    with fair.edit("own"):
        records.save(fair.db, own)
    with open_fair(tmp_path / "other", write=True) as other, other.edit("group"):
        group = records.where(other.db, ProductGroup, "scheme = 'OCOP' AND code = 'I.1'")[0]
        product = records.where(other.db, Product)[0]
        records.save(other.db, replace(product, group_id=group.id))
    archive.write(tmp_path / "other", archived)
    import_archive.import_file(fair, archived)
    ours = records.where(fair.db, ProductGroup, "scheme = 'OCOP' AND code = 'I.1'")
    assert len(ours) == 1 and ours[0].id != group.id
    assert records.get(fair.db, Product, product.id).group_id == ours[0].id
    assert import_archive.import_file(fair, archived).questions == ()


def test_a_booth_that_is_known_or_taken_stays_as_it_is(fair, archived):
    with open_fair(archived.parent / "other") as other:
        (theirs,) = records.where(other.db, Hall)
    with fair.edit("own"):  # the hall of both, in which two desks drew a booth
        records.save(fair.db, theirs, Booth(theirs.id, "A9", 0, 0))
    report = import_archive.import_file(fair, archived)
    assert {booth.code for booth in records.where(fair.db, Booth)} == {"A9", "A10"}
    told = [(remark.sheet, remark.code) for remark in report.skipped]
    assert ("booths", "booth_known") in told and ("assignments", "parent_left_out") in told
    assert any("A09" in remark.message for remark in report.skipped)


def test_a_hall_of_another_fair_comes_whole_under_a_name_of_its_own(fair, archived):
    with open_fair(archived.parent / "other", write=True) as other, other.edit("more"):
        (theirs,) = records.where(other.db, Hall)
        second = Hall("Nhà B", 9, 9)
        records.save(other.db, second, Booth(second.id, "A09", 0, 0), Booth(second.id, "A10", 3, 0))
    archive.write(archived.parent / "other", archived)
    mine = Hall(theirs.name.upper(), 9, 9)
    with fair.edit("own"):
        records.save(fair.db, mine, Booth(mine.id, "A9", 0, 0))
    report = import_archive.import_file(fair, archived)
    assert (report.halls_added, report.booths_added) == (2, 4)
    told = (report + report).to_json()
    assert (told["halls_added"], told["booths_added"]) == (4, 8)
    codes = {(booth.hall_id, booth.code) for booth in records.where(fair.db, Booth)}
    assert {code for hall, code in codes if hall == theirs.id} == {"A09", "A10"}
    assert {code for hall, code in codes if hall == second.id} == {"A09", "A10"}
    assert sorted(hall.name for hall in records.where(fair.db, Hall)) == sorted(
        [mine.name, f"{theirs.name} (2)", "Nhà B"]
    )
    assert [(told.code, told.data) for told in report.warnings] == [
        ("hall_renamed", {"name": theirs.name, "now": f"{theirs.name} (2)"})
    ]


def test_a_zone_whose_letter_the_fair_has_comes_under_another_one(fair, archived):
    with open_fair(archived.parent / "other", write=True) as other, other.edit("more"):
        removed = Zone("B", id="removed", deleted_at="2026-01-01T00:00:00+00:00")
        records.save(other.db, Zone("đ", "Đặc sản", id="theirs"), Zone("C", id="only theirs"), removed)
    archive.write(archived.parent / "other", archived)
    with fair.edit("own"):
        records.save(fair.db, Zone("Đ", id="ours"), Zone("B", id="second"), Zone("đ (2)", id="third"))
    report = import_archive.import_file(fair, archived)
    codes = {zone.id: zone.code for zone in records.where(fair.db, Zone, deleted=True)}
    assert (codes["ours"], codes["theirs"], codes["only theirs"], codes["removed"]) == ("Đ", "đ (3)", "C", "B")
    assert [told.data for told in report.warnings if told.code == "zone_renamed"] == [{"name": "đ", "now": "đ (3)"}]
    zone = next(zone for zone in records.where(fair.db, Zone) if zone.id == "theirs")
    zones.save(fair, replace(zone, name="Đặc sản vùng cao"))  # no other zone has its letter


def test_two_copies_of_one_fair_ask_where_they_differ(fair, tmp_path, content):
    fill(fair)
    archive.write(fair.folder, tmp_path / "copy.zip")
    htx = records.where(fair.db, Exhibitor, "name LIKE 'HTX%'")[0]
    fair.close()
    shutil.copytree(fair.folder, tmp_path / "copy")
    with open_fair(tmp_path / "copy", write=True) as copy, copy.edit("there"):
        records.save(
            copy.db, replace(htx, address="Xóm 9", tax_id="001085001234"), replace(copy.facts, venue="Sân vận động")
        )
        records.save(copy.db, Product(htx.id, "Chè mới"))
    archive.write(tmp_path / "copy", tmp_path / "copy.zip")
    with open_fair(fair.folder, write=True) as ours:
        report = import_archive.import_file(ours, tmp_path / "copy.zip")
        assert (report.added, report.updated, report.products_added) == (0, 1, 1)
        assert {question.code for question in report.questions} == {"value_differs"}
        assert not any("001085001234" in question.message for question in report.questions)
        asked = {
            (found.field, found.list_value): found for found in records.where(ours.db, Question, "sheet <> 'Sheet1'")
        }
        assert set(asked) == {("address", "Xóm 9"), ("tax_id", "•••• 1234"), ("fair.venue", "Sân vận động")}
        assert asked["address", "Xóm 9"].exhibitor_id == htx.id
        assert records.get(ours.db, Exhibitor, htx.id).address == ""
        before = content(ours)
        assert import_archive.import_file(ours, tmp_path / "copy.zip").questions == ()
        assert content(ours) == before


def test_what_somebody_changed_here_since_is_not_asked_about(fair, tmp_path):
    exhibitor = Exhibitor("HTX", address="cũ")
    with fair.edit("then"):
        records.save(fair.db, exhibitor)
    archive.write(fair.folder, tmp_path / "then.zip")
    with fair.edit("now"):
        records.save(fair.db, replace(exhibitor, address="mới", note="thêm"))
    report = import_archive.import_file(fair, tmp_path / "then.zip")
    assert (report.questions, report.unchanged) == ((), 1)


def test_a_new_exhibitor_of_a_known_name_is_added_and_asked_about(fair, archived):
    own = Exhibitor("Hợp tác xã chè Hảo Đạt", province="Thái Nguyên")
    with fair.edit("own"):
        records.save(fair.db, own)
    report = import_archive.import_file(fair, archived)
    (question,) = report.questions
    assert (question.code, question.candidates[0].id) == ("likely_duplicate", own.id)
    assert report.added == 2
    assert import_archive.import_file(fair, archived).questions == ()


def test_photos_lie_there_before_their_rows_and_lost_ones_are_told(fair, archived, tmp_path):
    with open_fair(tmp_path / "other") as other:
        lost = records.where(other.db, Photo, "purpose = 'product'")[0]
        (tmp_path / "other" / lost.file).unlink()
    archive.write(tmp_path / "other", archived)
    report = import_archive.import_file(fair, archived)
    assert [remark.code for remark in report.warnings] == ["photo_lost"]
    assert [problem.code for problem in check_fair.check(fair.folder).problems] == ["photos_missing"]


def test_a_photo_that_is_lost_there_stays_out_of_a_fair_with_content(fair, archived, tmp_path):
    with fair.edit("own"):
        records.save(fair.db, Exhibitor("HTX"))
    with open_fair(tmp_path / "other") as other:
        lost = records.where(other.db, Photo, "purpose = 'product'")[0]
        (tmp_path / "other" / lost.file).unlink()
    archive.write(tmp_path / "other", archived)
    report = import_archive.import_file(fair, archived)
    assert ("photos", "photo_lost") in [(remark.sheet, remark.code) for remark in report.skipped]
    assert check_fair.check(fair.folder).sound


def test_photo_files_that_the_fair_lost_come_back(fair, tmp_path, content):
    fill(fair)
    archive.write(fair.folder, tmp_path / "fair.zip")
    missing, damaged = (found.file for found in records.where(fair.db, Photo))
    (fair.folder / missing).unlink()
    (fair.folder / damaged).write_bytes(b"damaged")
    before = content(fair)
    assert len(check_fair.check(fair.folder).problems) == 2
    report = import_archive.import_file(fair, tmp_path / "fair.zip", dry_run=True)
    assert [remark.code for remark in report.warnings] == ["photos_returned"]
    assert len(check_fair.check(fair.folder).problems) == 2
    import_archive.import_file(fair, tmp_path / "fair.zip")
    assert check_fair.check(fair.folder).sound and content(fair) == before
    assert import_archive.import_file(fair, tmp_path / "fair.zip").warnings == ()


def test_cancel_and_failure_leave_the_fair_as_it_was(fair, archived, content, monkeypatch):
    before, told = content(fair), []
    import_archive.import_file(fair, archived, dry_run=True, progress=lambda *said: told.append(said))
    for stop_at in range(0, len(told) + 3, 4):
        left = [stop_at]

        def cancel(done, total, doing, left=left):
            left[0] -= 1
            if left[0] < 0:
                raise Cancelled

        with pytest.raises(Cancelled):
            import_archive.import_file(fair, archived, progress=cancel)
        assert content(fair) == before

    def fail(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        import_archive.import_file(fair, archived)
    assert content(fair) == before and not fair.db.conn.in_transaction


@pytest.mark.parametrize(
    "change",
    [
        lambda members: members.update({"../evil": b"x"}),
        lambda members: members.update({"tables/needs.jsonl": b"nonsense\n"}),
        lambda members: members.pop("tables/fair.jsonl"),
        lambda members: members.update({min(name for name in members if name[:7] == "photos/"): b"other"}),
    ],
)
def test_a_strange_archive_changes_nothing(fair, archived, tmp_path, content, change):
    before = content(fair)
    source = repacked(archived, tmp_path / "hostile.zip", change)
    with pytest.raises(FairError):
        import_archive.import_file(fair, source)
    assert content(fair) == before
    import_archive.import_file(fair, archived)  # and nothing is left attached or open
    assert len(records.where(fair.db, Exhibitor)) == 2


def test_an_exhibitor_may_stand_before_its_delegation(fair, tmp_path, content):
    """Ids in the wrong order, a chain of delegations: added whole, and undo removes them again."""
    folder = tmp_path / "other"
    new_fair.make(folder, FACTS)
    chain = [Exhibitor(f"HTX {number}", id=f"0{number}") for number in range(3)]
    with open_fair(folder, write=True) as other, other.edit("chain"):
        records.save(other.db, *chain)
        records.save(other.db, replace(chain[0], delegation_id="01"), replace(chain[1], delegation_id="02"))
    archive.write(folder, tmp_path / "chain.zip")
    for prepare in (lambda: None, lambda: records.save(fair.db, Exhibitor("HTX của mình"))):
        with fair.edit("prepare"):
            prepare()
        before = content(fair)
        assert import_archive.import_file(fair, tmp_path / "chain.zip").added == 3
        assert records.get(fair.db, Exhibitor, "00").delegation_id == "01"
        history.undo(fair)
        assert content(fair) == before


def test_assignments_of_both_fairs_do_not_meet_in_one_slot(fair, tmp_path):
    hall, booth = Hall("A", 9, 9), None
    booth = Booth(hall.id, "A1", 0, 0)
    mine, theirs = Exhibitor("HTX Mình"), Exhibitor("HTX Họ")
    with fair.edit("plan"):
        records.save(fair.db, hall, booth)
    fair.close()
    shutil.copytree(fair.folder, tmp_path / "copy")
    with open_fair(tmp_path / "copy", write=True) as copy, copy.edit("there"):
        records.save(copy.db, theirs, Assignment(booth.id, theirs.id), photo(copy.folder, b"x", exhibitor_id=theirs.id))
    archive.write(tmp_path / "copy", tmp_path / "copy.zip")
    with open_fair(fair.folder, write=True) as ours:
        with ours.edit("here"):
            records.save(ours.db, mine, Assignment(booth.id, mine.id))
        report = import_archive.import_file(ours, tmp_path / "copy.zip")
        assert report.added == 1
        (told,) = report.skipped
        assert (told.sheet, told.code) == ("assignments", "booth_taken")
        assert (told.data["name"], told.data["booth"]) == ("HTX Họ", "A1")
        assert [found.exhibitor_id for found in records.where(ours.db, Assignment)] == [mine.id]
    assert check_fair.check(fair.folder).sound


def test_what_was_drawn_in_a_hall_that_is_gone_stays_out_and_in_a_zone_that_is_gone_comes_without_it(fair, tmp_path):
    """Else a booth would be counted, given and printed that stands on no plan."""
    with fair.edit("plan"):
        records.save(fair.db, *(Hall(id_, 9, 9, id=id_) for id_ in "hg"), Zone("A", hall_id="h", id="z"))
        records.save(fair.db, Pavilion("Huế", hall_id="h", id="p"), Exhibitor("HTX Chè", id="e"))
    shutil.copytree(fair.folder, tmp_path / "copy")
    with open_fair(tmp_path / "copy", write=True) as copy, copy.edit("there"):
        records.save(copy.db, Zone("B", hall_id="g", id="y"), PlanItem("g", "pillar", 1, 1))
        records.save(copy.db, Booth("g", "A1", 0, 0, id="lost"), Assignment("lost", "e"))
        records.save(copy.db, Booth("h", "A2", 0, 0, zone_id="z", pavilion_id="p", id="b"))
        records.save(copy.db, Booth("h", "A3", 3, 0, zone_id="y", id="c"))
    archive.write(tmp_path / "copy", tmp_path / "copy.zip")
    with fair.edit("here"):
        for cls, id_ in ((Hall, "g"), (Zone, "z"), (Pavilion, "p")):
            records.remove(fair.db, cls, [id_])
    report = import_archive.import_file(fair, tmp_path / "copy.zip")
    assert [(one.sheet, one.code) for one in report.skipped] == [
        ("plan_items", "hall_gone"),
        ("zones", "hall_gone"),
        ("booths", "hall_gone"),
        ("assignments", "parent_left_out"),
    ]
    booths = {(one.id, one.zone_id, one.pavilion_id) for one in records.where(fair.db, Booth)}
    assert booths == {("b", None, None), ("c", None, None)}
    assert records.where(fair.db, Assignment) == [] and report.booths_added == 2


@pytest.mark.parametrize(("gone", "code"), [("b", "booth_gone"), ("e", "placed_in_bin"), ("", "booth_blocked_here")])
def test_nobody_is_placed_in_a_booth_that_is_gone_or_blocked_or_while_in_the_bin(fair, tmp_path, gone, code):
    with fair.edit("plan"):
        records.save(fair.db, Hall("A", 9, 9, id="h"), Booth("h", "A1", 0, 0, id="b"), Exhibitor("HTX Chè", id="e"))
    shutil.copytree(fair.folder, tmp_path / "copy")
    with open_fair(tmp_path / "copy", write=True) as copy, copy.edit("there"):
        records.save(copy.db, Assignment("b", "e"))
    archive.write(tmp_path / "copy", tmp_path / "copy.zip")
    with fair.edit("here"):
        if gone:
            records.remove(fair.db, {"b": Booth, "e": Exhibitor}[gone], [gone])
        else:
            records.save(fair.db, Booth("h", "A1", 0, 0, status="blocked", id="b"))
    (told,) = import_archive.import_file(fair, tmp_path / "copy.zip").skipped
    assert (told.code, told.data["name"], told.data["booth"]) == (code, "HTX Chè", "A1")
    assert records.where(fair.db, Assignment) == []


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(TEXTS.filter(lambda text: bool(clean(text))), max_size=5),
    st.lists(TEXTS.filter(lambda text: bool(clean(text))), max_size=5),
    TEXTS,
)
def test_whatever_two_fairs_hold_nothing_of_either_is_lost(tmp_path_factory, content, ours, theirs, text):
    place = tmp_path_factory.mktemp("two")
    for name, names in (("ours", ours), ("theirs", theirs)):
        new_fair.make(place / name, FACTS)
        with open_fair(place / name, write=True) as fair:
            random_fair(fair, names, [1.5], [text])
    archive.write(place / "theirs", place / "theirs.zip")
    with open_fair(place / "ours", write=True) as fair, open_fair(place / "theirs") as other:
        before = content(fair)
        import_archive.import_file(fair, place / "theirs.zip")
        for cls in (Exhibitor, Product):
            known = {found.id: found for found in records.where(fair.db, cls, deleted=True)}
            for found in records.where(other.db, cls, deleted=True):
                assert known[found.id] == found
        after = content(fair)
        import_archive.import_file(fair, place / "theirs.zip")
        assert content(fair) == after
        if after != before:
            history.undo(fair)
        assert content(fair) == before
