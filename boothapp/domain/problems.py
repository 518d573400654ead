"""What stops a record from being saved, or is doubtful about it, beside the field it belongs to."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from boothapp.domain.errors import FairError


@dataclass(frozen=True)
class Problem:
    field: str
    code: str  # the window says it in the user's language
    message: str  # one English sentence for terminal and log
    level: str = "error"  # error: not saved so | confirm: saved when asked once | warning: saved as it is
    data: Mapping[str, object] = dataclasses.field(default_factory=dict, hash=False)  # what the sentence names


class ProblemsFound(FairError):
    """A record cannot be saved as it is; `problems` says why, field by field."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("problems", " ".join(problem.message for problem in problems))
        self.problems = tuple(problems)
