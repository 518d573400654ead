"""What became of the files of an import: counts, warnings, questions and rows left out."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from boothapp.domain.registration import Remark


@dataclass(frozen=True)
class Candidate:
    """An exhibitor of the fair that a question is about."""

    id: str
    name: str
    province: str = ""
    booths: tuple[str, ...] = ()


@dataclass(frozen=True)
class AskedQuestion:
    """A question as the report tells it; the fair keeps it as a row of `questions`."""

    file: str
    sheet: str
    row: int  # 1-based
    code: str  # likely_duplicate | value_differs | booths_unclear
    message: str
    candidates: tuple[Candidate, ...] = ()
    data: Mapping[str, str] = field(default_factory=dict, compare=False)  # what `message` says

    def to_json(self) -> dict[str, Any]:
        candidates = [asdict(found) | {"booths": list(found.booths)} for found in self.candidates]
        return _without(asdict(self), "data") | {"candidates": candidates}


@dataclass(frozen=True)
class FailedFile:
    """A file of several that could not be taken; the others were."""

    file: str
    code: str
    message: str


@dataclass(frozen=True)
class ImportReport:
    """What became of one file, or of several when reports are added up.

    `updated` counts exhibitors the fair had and that got something: a field, a contact, a product; `unchanged` those
    that a list named without telling anything new. `repeated` counts what the list names a second time, and
    `products_known` products that the fair or a line above has already, so that all of a list is accounted for.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    products_added: int = 0
    warnings: tuple[Remark, ...] = ()
    questions: tuple[AskedQuestion, ...] = ()
    skipped: tuple[Remark, ...] = ()
    failed: tuple[FailedFile, ...] = ()
    halls_added: int = 0  # by an archive: lists hold neither halls nor booths
    booths_added: int = 0
    repeated: int = 0
    products_known: int = 0

    def __add__(self, other: "ImportReport") -> "ImportReport":
        return ImportReport(
            self.added + other.added,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.products_added + other.products_added,
            self.warnings + other.warnings,
            self.questions + other.questions,
            self.skipped + other.skipped,
            self.failed + other.failed,
            self.halls_added + other.halls_added,
            self.booths_added + other.booths_added,
            self.repeated + other.repeated,
            self.products_known + other.products_known,
        )

    def to_json(self) -> dict[str, Any]:
        """Return the report as `import --json` prints it."""
        told: dict[str, Any] = {
            "added": self.added,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "products_added": self.products_added,
            "warnings": [remark.to_json() for remark in self.warnings],
            "questions": [question.to_json() for question in self.questions],
            "skipped": [_without(remark.to_json(), "column", "field") for remark in self.skipped],
        }
        if self.halls_added or self.booths_added:
            told |= {"halls_added": self.halls_added, "booths_added": self.booths_added}
        return told | ({"failed": [asdict(file) for file in self.failed]} if self.failed else {})


def _without(values: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key not in keys}
