"""What stops a record from being saved, beside the field it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass

from boothapp.domain.errors import FairError


@dataclass(frozen=True)
class Problem:
    field: str
    code: str  # the window says it in the user's language
    message: str  # one English sentence for terminal and log


class ProblemsFound(FairError):
    """A record cannot be saved as it is; `problems` says why, field by field."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("problems", " ".join(problem.message for problem in problems))
        self.problems = tuple(problems)
