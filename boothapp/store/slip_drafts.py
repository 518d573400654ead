"""The slip that is being typed on this laptop: a local note, no part of the fair."""

import json
from datetime import datetime

from sqlite_utils import Database

from boothapp.domain.slip import Slip
from boothapp.store import local_notes
from boothapp.store.fair import Fair

_KEY = "draft/intake"
ONLY_PINNED = "only_pinned"  # in the JSON of a slip of which nothing was typed yet


def save(fair: Fair, text: str) -> bool:
    """Keep a slip (JSON), "" = there is none any more. Returns and raises as `local_notes.save` does."""
    return local_notes.save(fair, _KEY, text) if text else local_notes.remove(fair, _KEY)


def taken_up(fair: Fair) -> None:
    """The edit that is open writes the slip into the fair: it is none that is being typed from then on."""
    local_notes.remove_with(fair, _KEY)


def get(db: Database) -> str | None:
    """Return the slip that is being typed (JSON), None when there is none."""
    return local_notes.get(db, _KEY)


def saved_at(db: Database) -> datetime | None:
    """Return when it was kept last (UTC), None when nobody knows."""
    try:
        return datetime.fromisoformat(local_notes.saved_at(db, _KEY) or "")
    except ValueError:
        return None


def name(db: Database) -> str | None:
    """Return what the exhibitor on it is called, "" when it has no name yet, None when nothing is being typed."""
    text = get(db)
    if text is None:
        return None
    slip = Slip.from_text(text)
    if slip and json.loads(text).get(ONLY_PINNED) is True:
        return None
    return slip.name.strip() if slip else ""
