"""The clock of the machine, which may say anything."""

import time
from datetime import UTC, datetime

from boothapp.domain.errors import FairError

_LAST_YEAR = 2261  # later moments do not fit into 64 bits of nanoseconds, which Python and libraries count in


def refuse_impossible() -> None:
    """Raise FairError when the clock shows a time that the program and its libraries cannot reckon with."""
    try:
        possible = datetime.fromtimestamp(time.time(), UTC).year <= _LAST_YEAR
    except (OverflowError, ValueError, OSError):
        possible = False
    if not possible:
        raise FairError(
            "clock_wrong",
            f"The clock of this computer shows a time after the year {_LAST_YEAR}; set it right and try again.",
        )
