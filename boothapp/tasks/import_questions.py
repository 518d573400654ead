"""What an import asks: likely duplicates, differing values, unclear booths; each once and never again."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.personal_numbers import masked
from boothapp.domain.same_values import parts
from boothapp.tasks.import_filling import Difference
from boothapp.tasks.import_remarks import quoted
from boothapp.tasks.import_report import AskedQuestion, Candidate

Fingerprint = tuple[str, str, str, str, str, frozenset[str]]  # code, exhibitor, other, product, field, list value

_DUPLICATE, _DIFFERS, _BOOTHS = "likely_duplicate", "value_differs", "booths_unclear"


def fingerprint(question: Question) -> Fingerprint:
    """Return what makes two questions one, in whatever state they are; how a value is written does not count."""
    return (
        question.code,
        question.exhibitor_id or "",
        question.other_exhibitor_id or "",
        question.product_id or "",
        question.field,
        parts(question.field, question.list_value),
    )


class Questions:
    """The questions of one list: rows for the fair (`records`), sentences for the report (`told`)."""

    def __init__(self, file: str, asked: Iterable[Fingerprint], booths: Mapping[str, tuple[str, ...]]) -> None:
        self.records: list[Question] = []
        self.told: list[AskedQuestion] = []
        self._file = file
        self._asked = set(asked)
        self._booths = booths
        self._now = datetime.now(UTC).isoformat(timespec="seconds")

    def was_asked(self, exhibitor_id: str, difference: Difference) -> bool:
        """Tell whether the fair or this list asked about the difference already."""
        return fingerprint(self._differing(exhibitor_id, "", difference, "")) in self._asked

    def differs(self, exhibitor: Exhibitor, sheet: str, difference: Difference) -> None:
        """Ask which value of a field counts."""
        of = quoted(exhibitor.name)
        if difference.product:
            of = f"{quoted(difference.product.name)} of {of}"
        message = (
            f"The {difference.field.replace('_', ' ')} of {of} is {quoted(difference.fair_value)} in the fair and "
            f"{quoted(difference.list_value)} in the list; the fair's value stays."
        )
        question = self._differing(exhibitor.id, sheet, difference, message)
        if fingerprint(question) not in self._asked:
            product = difference.product.name if difference.product else ""
            self._ask([question], [exhibitor], {"name": exhibitor.name, "product": product})

    def booths(self, exhibitor: Exhibitor, sheet: str, row: int, text: str) -> None:
        """Ask how many booths an exhibitor wants: the list says only `text`."""
        message = f"The list says {quoted(text)} of the booths of {quoted(exhibitor.name)}; say how many."
        question = Question(
            _BOOTHS,
            self._now,
            exhibitor.id,
            field="booths_requested",
            list_value=text,
            message=masked(message),
            file=self._file,
            sheet=sheet,
            row=row,
        )
        if fingerprint(question) not in self._asked:
            self._ask([question], [exhibitor], {"name": exhibitor.name})

    def duplicate(self, exhibitor: Exhibitor, sheet: str, row: int, others: Sequence[Exhibitor]) -> None:
        """Ask whether a new exhibitor is one of `others`, the likeliest first: a row for each, told as one question."""
        alike = " or ".join(dict.fromkeys(map(_told, others)))
        message = f"{quoted(exhibitor.name)} was added as a new exhibitor, but may be the same as {alike}."
        self._ask(
            [
                Question(
                    _DUPLICATE,
                    self._now,
                    exhibitor.id,
                    other.id,
                    field="name",
                    fair_value=other.name,
                    list_value=exhibitor.name,
                    message=masked(message),
                    file=self._file,
                    sheet=sheet,
                    row=row,
                )
                for other in others
            ],
            others,
            {"name": exhibitor.name},
        )

    def _differing(self, exhibitor_id: str, sheet: str, difference: Difference, message: str) -> Question:
        return Question(
            _DIFFERS,
            self._now,
            exhibitor_id,
            product_id=difference.product.id if difference.product else None,
            field=difference.field,
            fair_value=difference.fair_value,
            list_value=difference.list_value,
            message=masked(message),
            file=self._file,
            sheet=sheet,
            row=difference.row,
        )

    def _ask(self, questions: Sequence[Question], about: Iterable[Exhibitor], names: Mapping[str, str]) -> None:
        self._asked.update(map(fingerprint, questions))
        self.records += questions
        first = questions[0]
        candidates = tuple(
            Candidate(one.id, masked(one.name), masked(one.province), self._booths.get(one.id, ())) for one in about
        )
        values = {"field": first.field, "fair_value": first.fair_value, "list_value": first.list_value}
        said = {key: masked(value) for key, value in {**names, **values}.items()}
        asked = AskedQuestion(first.file, first.sheet, first.row, first.code, first.message, candidates, said)
        self.told.append(asked)


def _told(exhibitor: Exhibitor) -> str:
    return quoted(exhibitor.name) + (f" ({exhibitor.province})" if exhibitor.province else "")
