"""What a user can be told in one sentence: what happened, why, what to do."""

from collections.abc import Mapping


class FairError(Exception):
    """Something the user can understand and act on; `str()` is one English sentence.

    `code` and `data` let the window say the same in another language.
    """

    def __init__(self, code: str, message: str, data: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.data = dict(data or {})


class DamagedFair(FairError):
    """The fair folder holds something that is not sound; nothing was written."""


class FairInUse(FairError):
    """Another window or command holds the fair."""


class Refused(FairError):
    """An input that cannot be used: a broken file, a strange archive, a picture that is none."""


class LimitReached(FairError):
    """Work in a child process met its memory or time limit; `data["limit"]` says which."""


class Cancelled(Exception):
    """The user stopped the work; raised by the next progress call."""
