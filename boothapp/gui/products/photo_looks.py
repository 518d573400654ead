"""What is wrong with photos, found beside the window and kept: too small, dark, bright, blurred, there twice."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.domain.progress import Progress
from boothapp.gui.jobs import Jobs
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.photo import Photo, Shown

Codes = tuple[str, ...]  # of findings


class PhotoLooks(QObject):
    """Looks at the photos that `want` and `want_twins` name; `found` comes when something new is known."""

    found = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._messages = workplace.document.folder, workplace.messages
        self._jobs = Jobs(self, threads=1)  # not among the user's: nobody is asked about it when the window closes
        self._known: dict[Shown, Codes] = {}
        self._twins: dict[Shown, bool] = {}
        self._next: list[Photo] = []
        self._next_twins: tuple[tuple[Photo, ...], tuple[Photo, ...]] = ((), ())

    def codes(self, photo: "Photo") -> Codes:
        """Return what is known to be wrong with a photo."""
        twin = ("photo_duplicate",) if self._twins.get(photo.shown) else ()
        return self._known.get(photo.shown, ()) + twin

    def first_code(self, photo: "Photo") -> str:
        """Return the first of them, "" when nothing is known to be wrong."""
        return next(iter(self._known.get(photo.shown, ())), "")

    def want(self, photos: Iterable["Photo"]) -> None:
        """Look at these, instead of what was wanted before and is not begun; they have pictures."""
        self._next = [photo for photo in photos if photo.shown not in self._known]
        self._go_on()

    def want_twins(self, photos: Sequence["Photo"], others: Sequence["Photo"]) -> None:
        """Find which of `photos` is the same picture as another one, of these or of the others."""
        self._next_twins = tuple(photos), tuple(others)
        self._go_on()

    def _go_on(self) -> None:
        if self._jobs.running or not (self._next or self._next_twins[0]):
            return
        work = partial(_look, self._folder, tuple(self._next), *self._next_twins)
        self._next, self._next_twins = [], ((), ())
        self._jobs.start("", work, self._take, self._messages.report).finished.connect(self._go_on)

    def _take(self, looked: "tuple[dict[Shown, Codes], dict[Shown, bool]]") -> None:
        known, twins = looked
        news = any(codes != self._known.get(shown, ()) for shown, codes in known.items())
        news = news or any(is_twin != self._twins.get(shown, False) for shown, is_twin in twins.items())
        self._known |= known
        self._twins |= twins
        if news:
            self.found.emit()

    def stop(self) -> None:
        """Look at nothing more."""
        self._next, self._next_twins = [], ((), ())
        self._jobs.stop_all()


def _look(
    folder: Path,
    photos: "tuple[Photo, ...]",
    twins_of: "tuple[Photo, ...]",
    others: "tuple[Photo, ...]",
    progress: Progress,
) -> "tuple[dict[Shown, Codes], dict[Shown, bool]]":
    from boothapp.store import photo_hints

    known: dict[Shown, Codes] = {}
    for number, photo in enumerate(photos):
        progress(number, len(photos), "photos")
        known[photo.shown] = tuple(hint.code for hint in photo_hints.hints(folder, photo))
    twins: dict[Shown, bool] = {}
    for photo in twins_of:
        progress(0, 0, "photos")
        twins[photo.shown] = any(True for _ in photo_hints.twins(folder, photo, (*twins_of, *others)))
    return known, twins
