"""Identifiers of records: UUID version 7 (RFC 9562, section 5.7), made by the program."""

import os
import threading
import time

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new identifier; later ones sort after earlier ones of this process, whatever the clock does."""
    global _last  # noqa: PLW0603 - the one state a monotonic sequence needs
    with _lock:
        # 48 bits of milliseconds and the 12 bits below them, counted on when the clock stands still or runs back
        now = ((time.time_ns() // 1_000_000) & 0xFFFF_FFFF_FFFF) << 12
        _last = now if now > _last else _last + 1
        stamp, counter = _last >> 12, _last & 0xFFF
    number = (stamp << 80) | (7 << 76) | (counter << 64) | (2 << 62) | (int.from_bytes(os.urandom(8)) >> 2)
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
