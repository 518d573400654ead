"""Slips being typed and the state of the window: kept at once, and no part of the fair."""

import os
import subprocess
import sys

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.store import archive, backups, history, local_notes, records, slip_drafts, soundness
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import restore_fair


def test_a_note_is_kept_replaced_and_forgotten(fair):
    assert local_notes.save(fair, "draft/intake", '{"name": "HTX Đ"}')
    assert local_notes.save(fair, "draft/intake", '{"name": "HTX Đồi"}')
    assert local_notes.save(fair, "window/page", '"products"')
    assert local_notes.get(fair.db, "draft/intake") == '{"name": "HTX Đồi"}'
    assert local_notes.saved_at(fair.db, "draft/intake").endswith("+00:00")
    assert local_notes.beginning(fair.db, "draft/") == {"draft/intake": '{"name": "HTX Đồi"}'}
    assert local_notes.remove(fair, "draft/intake")
    assert local_notes.remove(fair, "draft/intake")
    assert local_notes.get(fair.db, "draft/intake") is None is local_notes.saved_at(fair.db, "draft/intake")


def test_several_notes_are_kept_and_forgotten_at_once(fair):
    seen = []
    fair.db.conn.set_trace_callback(seen.append)
    assert local_notes.save_all(fair, {f"reprint/{at}": '"x"' for at in range(300)})
    assert len(local_notes.beginning(fair.db, "reprint/")) == 300
    assert local_notes.remove(fair, *(f"reprint/{at}" for at in range(299)))
    fair.db.conn.set_trace_callback(None)
    assert local_notes.beginning(fair.db, "reprint/") == {"reprint/299": '"x"'}
    assert seen.count("COMMIT") == 2
    assert local_notes.save_all(fair, {}) and local_notes.remove(fair)


def test_a_note_is_no_edit(fair, content):
    heard = []
    fair.on_changed(heard.append)
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"))
    history.undo(fair)
    heard.clear()
    before, edits = content(fair), history.entries(fair)
    local_notes.save(fair, "draft/intake", "{}")
    assert (content(fair), history.entries(fair), heard) == (before, edits, [])
    history.redo(fair)  # what was taken back can still be put in again
    assert local_notes.get(fair.db, "draft/intake") == "{}"


def test_a_note_outlives_the_process(folder):
    code = f"""
import os, signal
from pathlib import Path
from boothapp.store import local_notes, slip_drafts
from boothapp.store.fair import open_fair
fair = open_fair(Path({str(folder)!r}), write=True)
local_notes.save(fair, "draft/intake", "typed")
os.kill(os.getpid(), signal.SIGTERM)
"""
    subprocess.run(
        [sys.executable, "-c", code], check=False, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    )
    with open_fair(folder) as fair:
        assert local_notes.get(fair.db, "draft/intake") == "typed"


def test_while_an_edit_is_open_nothing_is_kept_and_the_caller_told(fair):
    with fair.edit("import"):
        records.save(fair.db, Exhibitor("HTX Một"))
        assert not local_notes.save(fair, "draft/intake", "typed")
        assert not local_notes.remove(fair, "draft/intake")
    assert local_notes.save(fair, "draft/intake", "typed")


def test_a_reader_keeps_nothing(folder):
    with open_fair(folder) as reader, pytest.raises(FairError, match="reading only"):
        local_notes.save(reader, "window/page", "1")


def test_a_full_disk_is_said_in_words(fair):
    pages = fair.db.execute("PRAGMA page_count").fetchone()[0]
    fair.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(FairError) as raised:
        local_notes.save(fair, "draft/intake", "x" * 1_000_000)
    assert raised.value.code == "disk_full"
    assert not fair.db.conn.in_transaction
    assert local_notes.get(fair.db, "draft/intake") is None


def test_notes_alone_are_no_reason_for_another_backup(fair):
    assert backups.make(fair.folder, fair.db)
    local_notes.save(fair, "window/page", '"intake"')
    local_notes.save(fair, "window/page", '"products"')
    local_notes.remove(fair, "draft/none")
    assert backups.make(fair.folder, fair.db) is None
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"))
    assert backups.make(fair.folder, fair.db)


def test_notes_travel_nowhere(fair, tmp_path):
    local_notes.save(fair, "draft/intake", "typed")
    copy = backups.make(fair.folder, fair.db)
    archive.write(fair.folder, tmp_path / "fair.zip")
    assert soundness.problems(soundness.in_memory(fair).db) == []
    for source in (copy, tmp_path / "fair.zip"):
        place = tmp_path / source.stem
        restore_fair.restore(source, place)
        with open_fair(place) as back:
            assert local_notes.beginning(back.db, "") == {}
            assert back.facts == fair.facts


def test_an_odd_moment_of_a_draft_is_none(fair: Fair) -> None:
    slip_drafts.save(fair, "{}")
    assert slip_drafts.saved_at(fair.db) is not None
    for odd in ("gestern", "2026-13-45T99:00:00", ""):
        fair.db.execute("UPDATE local_notes SET saved_at = ?", [odd])
        assert slip_drafts.saved_at(fair.db) is None
