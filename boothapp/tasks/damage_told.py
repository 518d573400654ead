"""What fails because the values of a fair are not sound is told as that, and not as a mistake of the program."""

import contextlib
from collections.abc import Iterator

from boothapp.domain.errors import DamagedFair
from boothapp.store import soundness
from boothapp.store.fair import Fair


@contextlib.contextmanager
def damage_told(fair: Fair) -> Iterator[None]:
    """Raise DamagedFair when something fails inside because the fair's values are not sound, as `check` tells them."""
    try:
        yield
    except (ValueError, ArithmeticError, LookupError, TypeError) as error:
        with soundness.in_memory(fair) as copy:
            problems = soundness.problems(copy.db)
        if not problems:
            raise
        message = f"{problems[0].message} Nothing was printed; `boothapp check {fair.folder.name}` tells more."
        raise DamagedFair("fair_damaged", message) from error
