"""Backups inside the fair: made when something changed, verified, thinned out, and never trusting a clock."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import Cancelled, DamagedFair
from boothapp.domain.exhibitor import Exhibitor
from boothapp.store import backups, records
from boothapp.store.backups import Backup, copy_database
from boothapp.store.connection import change_counter
from boothapp.store.fair import Fair, open_fair


class Clock(datetime):
    """Stands still at `now_is`; the rest is datetime's."""

    now_is = datetime(2026, 7, 1, tzinfo=UTC)

    @classmethod
    def now(cls, tz=None):
        return cls.now_is


@pytest.fixture
def clock(monkeypatch):
    monkeypatch.setattr(backups, "datetime", Clock)
    Clock.now_is = datetime(2026, 7, 1, tzinfo=UTC)
    return Clock


def change(fair, name="HTX", note=""):
    with fair.edit("test"):
        records.save(fair.db, Exhibitor(name, note=note))


def lose_page(file, name):
    """Overwrite the first page of a table or index, as a bad sector does."""
    connection = sqlite3.connect(file)
    page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()[0]
    connection.close()
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    file.write_bytes(data)


def names(folder):
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_what_is_called_as_a_backup_but_is_no_file_is_none(fair):
    place = fair.folder / "backups"
    (place / "0007_20260701T000000Z_c000000001_hand.db").mkdir(parents=True)
    assert backups.listed(fair.folder) == []
    made = backups.make(fair.folder, fair.db)
    assert [backup.path for backup in backups.listed(fair.folder)] == [made]


def test_an_unchanged_fair_is_not_copied_twice(fair):
    first = backups.make(fair.folder, fair.db)
    assert first is not None and backups.is_sound(first)
    assert backups.make(fair.folder, fair.db) is None
    change(fair)
    second = backups.make(fair.folder, fair.db)
    assert names(fair.folder) == [first.name, second.name]


def test_a_second_copy_is_made_when_the_newest_is_damaged(fair):
    first = backups.make(fair.folder, fair.db)
    first.write_bytes(first.read_bytes()[:5000])
    second = backups.make(fair.folder, fair.db)
    assert second is not None
    assert backups.listed(fair.folder)[-1].path == second and backups.is_sound(second)


def test_a_counter_that_comes_round_again_is_not_taken_for_no_change(folder):
    """After an older backup was restored the counter of changes passes the same numbers with other content."""
    with open_fair(folder, write=True) as fair:
        for number in range(3):
            change(fair, f"HTX {number}")
        old = (folder / "fair.db").read_bytes()
        change(fair, "before")
        first = backups.make(folder, fair.db)
    (folder / "fair.db").write_bytes(old)
    with open_fair(folder, write=True) as fair:
        change(fair, "after")
        assert change_counter(folder / "fair.db") == backups.listed(folder)[0].counter
        second = backups.make(folder, fair.db)
    assert second is not None and second != first


def test_a_damaged_fair_makes_no_backup_and_drops_none(fair, clock):
    for day in range(20):
        clock.now_is = datetime(2026, 7, 1, tzinfo=UTC) + timedelta(days=day)
        change(fair)
        backups.make(fair.folder, fair.db)
    change(fair)
    before = names(fair.folder)
    fair.close()
    lose_page(fair.folder / "fair.db", "exhibitor_order")
    with open_fair(fair.folder) as damaged, pytest.raises(DamagedFair) as raised:
        backups.make(fair.folder, damaged.db)
    assert fair.folder.name in str(raised.value)
    assert names(fair.folder) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"SQLite format 3\0", b"x" * 10_000],
    ids=["empty", "only a head", "nonsense"],
)
def test_what_is_no_database_of_ours_is_not_sound(fair, content):
    good = backups.make(fair.folder, fair.db)
    bad = good.with_name("0009_20260701T000000Z_c000000009.db")
    bad.write_bytes(content)
    assert not backups.is_sound(bad) and backups.is_sound(good)


def test_a_database_of_another_program_is_not_sound(fair):
    good = backups.make(fair.folder, fair.db)
    foreign = good.with_name("0009_20260701T000000Z_c000000009.db")
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE fair (x)")
    connection.execute("INSERT INTO fair VALUES (1)")
    connection.commit()
    connection.close()
    assert not backups.is_sound(foreign)


def test_a_fair_without_its_own_row_is_not_backed_up_as_if_it_were_sound(fair):
    fair.db.execute("PRAGMA foreign_keys = OFF")
    with fair.edit("test"):
        fair.db.execute("DELETE FROM fair")
    with pytest.raises(DamagedFair):
        backups.make(fair.folder, fair.db)


def test_a_backup_tells_why_it_was_made_and_an_older_name_still_counts(fair: Fair) -> None:
    made = backups.make(fair.folder, fair.db, reason="import")
    assert made is not None
    old = made.with_name("0000_20260701T000000Z_c000000001.db")
    old.write_bytes(made.read_bytes())
    assert [(one.path, one.reason) for one in backups.listed(fair.folder)] == [(old, ""), (made, "import")]


@pytest.mark.parametrize("name", ["notes.db", "0001_99991399T000000Z_c000000001.db", ".0001_x.tmp", "1_x.db"])
def test_files_that_are_no_backups_are_left_alone(fair, name):
    (fair.folder / "backups").mkdir()
    (fair.folder / "backups" / name).write_bytes(b"mine")
    for _ in range(backups.KEEP_LAST + 2):
        change(fair)
        backups.make(fair.folder, fair.db)
    assert name in names(fair.folder)
    assert len(backups.listed(fair.folder)) == backups.KEEP_LAST


def test_cancel_leaves_nothing(fair):
    def cancel(done, total, doing):
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(fair.folder, fair.db, progress=cancel)
    assert names(fair.folder) == []


@pytest.mark.parametrize("call", ["os.fsync", "os.replace"])
def test_a_disk_that_fails_leaves_the_old_ones(fair, monkeypatch, call):
    first = backups.make(fair.folder, fair.db)
    change(fair)

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(call, fail)
    with pytest.raises(OSError, match="No space"):
        backups.make(fair.folder, fair.db)
    assert names(fair.folder) == [first.name]


def test_a_backup_that_somebody_reads_may_stay_until_next_time(fair, monkeypatch):
    for _ in range(backups.KEEP_LAST):
        change(fair)
        backups.make(fair.folder, fair.db)
    change(fair)

    def in_use(path, **_):
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patched:
        patched.setattr("os.unlink", in_use)
        patched.setattr("pathlib.Path.unlink", lambda path, missing_ok=False: None if missing_ok else in_use(path))
        assert backups.make(fair.folder, fair.db) is not None
    assert len(names(fair.folder)) == backups.KEEP_LAST + 1


CLOCKS = {
    "every hour of two days": [timedelta(hours=hour) for hour in range(48)],
    "every day of three months": [timedelta(days=day) for day in range(90)],
    "stuck in 1970": [datetime(1970, 1, 1, tzinfo=UTC) - Clock.now_is] * 40,
    "one day in 2099 between": [timedelta(days=day) if day != 20 else timedelta(days=26_663) for day in range(40)],
    "backwards": [-timedelta(days=day) for day in range(60)],
    "jumping": [timedelta(days=(day * 7919) % 4000 - 2000) for day in range(60)],
}


@pytest.mark.parametrize("case", CLOCKS)
def test_whatever_the_clock_says_the_newest_stay(case):
    """The rule alone, over many made-up names: no clock can make the latest copies go."""
    kept: list[Backup] = []
    for number, passed in enumerate(CLOCKS[case], 1):
        kept.append(Backup(None, number, datetime(2026, 7, 1, tzinfo=UTC) + passed, number))
        gone = {backup.number for backup in backups._past_their_time(kept)}
        kept = [backup for backup in kept if backup.number not in gone]
        newest = [backup.number for backup in kept][-backups.KEEP_LAST :]
        assert newest == list(range(max(1, number - backups.KEEP_LAST + 1), number + 1))
    assert len(kept) <= backups.KEEP_LAST + backups.KEEP_DAYS + backups.KEEP_WEEKS


def test_a_fair_that_is_open_every_day_keeps_days_and_weeks():
    kept: list[Backup] = []
    start = datetime(2026, 7, 1, 8, tzinfo=UTC)
    for hour in range(35 * 24):
        kept.append(Backup(None, hour, start + timedelta(hours=hour), hour))
        gone = {backup.number for backup in backups._past_their_time(kept)}
        kept = [backup for backup in kept if backup.number not in gone]
    days = {backup.made_at.date() for backup in kept}
    last = kept[-1].made_at.date()
    assert {last - timedelta(days=day) for day in range(7)} <= days
    assert len({day.isocalendar()[:2] for day in days}) >= 4


@settings(max_examples=50)
@given(st.lists(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)), max_size=60))
def test_the_newest_never_goes(moments):
    made = [Backup(None, number, moment.replace(tzinfo=UTC), number) for number, moment in enumerate(moments)]
    gone = {backup.number for backup in backups._past_their_time(made)}
    assert not gone & {backup.number for backup in made[-backups.KEEP_LAST :]}


def test_backups_with_clocks_of_1970_and_2099_are_found_by_number(fair, clock):
    for number, year in enumerate((2026, 2099, 1970)):
        clock.now_is = datetime(year, 1, 1, tzinfo=UTC)
        change(fair, f"HTX {number}")
        backups.make(fair.folder, fair.db)
    assert [backup.made_at.year for backup in backups.listed(fair.folder)] == [2026, 2099, 1970]
    newest = backups.listed(fair.folder)[-1]
    with sqlite3.connect(newest.path) as connection:
        assert connection.execute("SELECT count(*) FROM exhibitors").fetchone() == (3,)
    connection.close()


def test_a_copy_is_whole_while_somebody_writes(folder, tmp_path):
    with open_fair(folder, write=True) as fair, open_fair(folder) as reader:
        for number in range(20):
            change(fair, f"HTX {number}", "x" * 100_000)
        steps = []

        def write_meanwhile(done, total, doing):
            if len(steps) < 2:
                steps.append(done)
                change(fair, "HTX giữa chừng")

        copy_database(reader.db, tmp_path / "copy.db", write_meanwhile)
    assert steps and backups.is_sound(tmp_path / "copy.db")
