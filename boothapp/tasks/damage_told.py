"""What fails because the values of a fair are not sound is told as that, and not as a mistake of the program."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from boothapp.domain.errors import DamagedFair
from boothapp.store import soundness
from boothapp.store.fair import Fair, open_fair


@contextlib.contextmanager
def damage_told(fair: Fair | Path) -> Iterator[None]:
    """Raise DamagedFair when something fails inside because the fair's values are not sound, as `check` tells them.

    Work beside the window, which has no fair of its own, gives the folder; it is opened only when something fails.
    """
    try:
        yield
    except (ValueError, ArithmeticError, LookupError, TypeError) as error:
        opened = open_fair(fair) if isinstance(fair, Path) else contextlib.nullcontext(fair)
        with opened as looked_at, soundness.in_memory(looked_at) as copy:
            problems = soundness.problems(copy.db)
        if not problems:
            raise
        message = f"{problems[0].message} Nothing was printed; `boothapp check {copy.folder.name}` tells more."
        raise DamagedFair("fair_damaged", message) from error
