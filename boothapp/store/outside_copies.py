"""The last copy of the whole fair that was written out of its folder, such as onto a stick, as this laptop knows it."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from boothapp.store import local_notes, registrations
from boothapp.store.fair import Fair, open_fair

_KEY = "copied_out"


@dataclass(frozen=True)
class OutsideCopy:
    """A verified copy with all photos; the file may be gone with its stick."""

    file: str
    made_at: datetime  # UTC
    edits_since: int  # steps of history after the one it still holds


def newest_entry(fair: Fair) -> int:
    """Return the history's entry that a copy begun now holds; an edit under way is not in it."""
    newest = registrations.last_edit(fair.db)
    return registrations.last_edit(fair.db, newest) if fair.db.conn.in_transaction else newest


def remember(fair: Fair, file: Path, last_edit: int) -> bool:
    """Note that `file` holds the fair as it was after this entry of its history.

    Returns and raises as `local_notes.save` does.
    """
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    text = json.dumps({"file": str(file), "made_at": made_at, "last_edit": last_edit}, ensure_ascii=False)
    return local_notes.save(fair, _KEY, text)


def noted(db: Database) -> str:
    """Return what `bring_over` takes, "" when no copy is remembered."""
    return (local_notes.get(db, _KEY) or "") if last(db) else ""


def bring_over(note: str, folder: Path) -> None:
    """Let the fair in `folder`, an older state of the one that has this note, know of the same copy.

    Raises FairInUse when somebody has the fair open, OSError when it cannot be written.
    """
    told = json.loads(note)
    with open_fair(folder, write=True) as fair:
        told["last_edit"] = min(told["last_edit"], registrations.last_edit(fair.db))  # later ones are not its own
        local_notes.save(fair, _KEY, json.dumps(told, ensure_ascii=False))


def last(db: Database) -> OutsideCopy | None:
    """Return the copy that was remembered last, None when there is none, or none that this version understands."""
    text = local_notes.get(db, _KEY)
    try:
        told = json.loads(text) if text else {}
        made_at = datetime.fromisoformat(told["made_at"]).astimezone(UTC)
        since = db.execute("SELECT count(*) FROM edits WHERE id > ?", [int(told["last_edit"])]).fetchone()[0]
        return OutsideCopy(str(told["file"]), made_at, int(since))
    except (ValueError, TypeError, KeyError, OverflowError):
        return None
