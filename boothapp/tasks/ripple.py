"""What printed matter is wrong now: what was printed last of each kind, looked through for what changed since.

What is wrong stays on the list until it is printed again or dismissed; dismissed is what it says now, so that another
change brings it back. Dismissing is a note of this laptop, no part of the fair.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from boothapp.domain.progress import Progress, silent
from boothapp.store import local_notes
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import print_runs
from boothapp.tasks.print_runs import Difference

_ONLY_PLACE = frozenset(("page", "pages"))  # parts that tell where something else stands, in a book that was printed so
_GONE = ""  # what something says that is not printed any more


@dataclass(frozen=True)
class PrintedRun:
    """A print run that is the last of its kind."""

    id: str
    name: str
    kind: str  # catalog | plan
    made_at: str  # UTC, ISO


@dataclass(frozen=True)
class Reprint:
    """Something that was printed and says what is not so any more."""

    run: PrintedRun
    what: Difference
    says: str  # digests of what it would say now

    @property
    def key(self) -> str:
        return f"reprint/{self.run.id}/{self.what.kind}/{self.what.subject}"


@dataclass(frozen=True)
class Ripple:
    """What was printed last, and what of it is wrong."""

    runs: tuple[PrintedRun, ...]
    reprints: tuple[Reprint, ...]


def look(folder: Path, progress: Progress = silent) -> Ripple:
    """Return what is wrong, dismissed or not; opens the fair for itself and only reads. Raises FairError."""
    with open_fair(folder) as fair:
        return found(fair, progress)


def found(fair: Fair, progress: Progress = silent) -> Ripple:
    """Return what is wrong in what was printed last, in the order it is printed in: a book as a whole, a plan by halls.

    A hall that is gone is wrong only until another plan is printed.
    """
    runs, reprints, since = [], [], set[str]()  # halls printed since
    for kept in print_runs.latest(fair):
        run = PrintedRun(kept.id, kept.name, kept.kind, kept.made_at)
        then, now = print_runs.then_and_now(fair, kept, progress)
        says = {(item.kind, item.subject): item.content_hash for item in now}
        wrong = [one for one in print_runs.differences(then, now) if _is_wrong(one)]
        if kept.kind == print_runs.PLAN:
            wrong = [one for one in wrong if one.subject not in since and not (since and one.change == "removed")]
            since |= print_runs.halls_of(fair, kept)
        reprints += [Reprint(run, one, says.get((one.kind, one.subject), _GONE)) for one in wrong]
        runs.append(run)
    return Ripple(tuple(runs), tuple(reprints))


def _is_wrong(one: Difference) -> bool:
    """A printed book is at one with itself: only a new one has other page numbers."""
    return one.change != "moved" and not (one.parts and _ONLY_PLACE.issuperset(one.parts))


def dismissed(fair: Fair, reprints: Iterable[Reprint]) -> frozenset[str]:
    """Return the keys of those that were dismissed and have not changed since."""
    notes = local_notes.beginning(fair.db, "reprint/")
    return frozenset(one.key for one in reprints if notes.get(one.key) == json.dumps(one.says))


def dismiss(fair: Fair, reprints: Iterable[Reprint]) -> None:
    """Take these off the list until they change again. Raises FairError as `local_notes.save` does."""
    local_notes.save_all(fair, {one.key: json.dumps(one.says) for one in reprints})


def bring_back(fair: Fair, reprints: Iterable[Reprint]) -> None:
    """Put these on the list again. Raises FairError as `local_notes.remove` does."""
    local_notes.remove(fair, *(one.key for one in reprints))
