"""Questions of imports that need no answer any more, because what they ask was typed where it belongs."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.store import records
from boothapp.store.fair import Fair

_BOOTHS, _ANSWER = "booths_unclear", "other"


def of_booths(fair: Fair, changed: Iterable[Exhibitor]) -> list[Question]:
    """Return as answered the open questions how many booths these exhibitors want, where they say so now."""
    said = {one.id for one in changed if one.booths_requested is not None or one.raw_space_m2 is not None}
    if not said:
        return []
    now = datetime.now(UTC).isoformat(timespec="seconds")
    asked = records.where(fair.db, Question, "answered_at IS NULL AND code = ?", [_BOOTHS])
    return [replace(one, answer=_ANSWER, answered_at=now) for one in asked if one.exhibitor_id in said]
