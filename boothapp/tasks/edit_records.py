"""Changing fields of exhibitors and products: one record or many, one field or several, always one edit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from boothapp.domain.entered_fields import Rules, enter, shown
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import settled_questions

Kind = Literal["exhibitors", "products"]
Texts = Mapping[str, str]  # field -> what it shall say
CLASSES: dict[Kind, type[Any]] = {"exhibitors": Exhibitor, "products": Product}
_FEW = 500  # ids in one query


@dataclass(frozen=True)
class Changed:
    """What became of an edit."""

    count: int  # records that changed
    warnings: tuple[Problem, ...]  # doubts about what was saved all the same


def change(fair: Fair, kind: Kind, texts: Mapping[str, Texts]) -> Changed:
    """Let fields of records (by id) say these texts, read as a field on the screen is read, in one edit.

    Records that are not there any more are passed over. Raises ProblemsFound, and changes nothing, when a text cannot
    stand in its field.
    """
    rules = rules_of(fair)
    found: list[Any] = []
    problems: list[Problem] = []
    for record in live(fair, kind, texts):
        values, doubts = entered(record, texts[record.id], rules)
        problems += doubts
        after = replace(record, **values)
        if after != record:
            found.append(after)
    if errors := [problem for problem in problems if problem.level == "error"]:
        raise ProblemsFound(list(dict.fromkeys(errors)))
    write(fair, kind, found, sorted({field for said in texts.values() for field in said}))
    return Changed(len(found), tuple(dict.fromkeys(problems)))


def set_all(fair: Fair, kind: Kind, ids: Iterable[str], texts: Texts) -> Changed:
    """Let the same fields of many records say the same; an empty text clears a field. See `change`."""
    return change(fair, kind, dict.fromkeys(ids, texts))


def clear(fair: Fair, kind: Kind, ids: Iterable[str], fields: Iterable[str]) -> Changed:
    """Empty cells; a name cannot be emptied. See `change`."""
    return set_all(fair, kind, ids, dict.fromkeys(fields, ""))


def fill_down(fair: Fair, kind: Kind, ids: Sequence[str], fields: Sequence[str]) -> Changed:
    """Let the fields of all these records say what those of the first one say. See `change`."""
    first = next(iter(live(fair, kind, ids[:1])), None)
    if first is None:
        return Changed(0, ())
    return set_all(fair, kind, ids[1:], {field: shown(first, field) for field in fields})


def cell_texts(fair: Fair, kind: Kind, ids: Sequence[str], fields: Sequence[str]) -> list[list[str]]:
    """Return the texts of cells in the order of the ids, for copying; those of missing records are empty."""
    found = {record.id: record for record in live(fair, kind, ids)}
    return [[shown(found[id_], field) if id_ in found else "" for field in fields] for id_ in ids]


def rules_of(fair: Fair) -> Rules:
    """Return what fields of this fair are judged with."""
    return Rules(fair.facts.opening_day, tuple(records.where(fair.db, ProductGroup, order="position, id")))


def live(fair: Fair, kind: Kind, ids: Iterable[str]) -> list[Any]:
    """Return the records with these ids in the order given, without those in the bin."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, Any] = {}
    for start in range(0, len(wanted), _FEW):
        some = wanted[start : start + _FEW]
        query = f"id IN ({', '.join('?' * len(some))})"
        found |= {record.id: record for record in records.where(fair.db, CLASSES[kind], query, some)}
    return [found[id_] for id_ in wanted if id_ in found]


def entered(record: Any, texts: Texts, rules: Rules) -> tuple[dict[str, Any], list[Problem]]:
    """Return the columns that texts set in a record, and what is wrong or doubtful about them."""
    values: dict[str, Any] = {}
    problems = []
    for field, text in texts.items():
        if text == shown(record, field):
            continue  # the record may say the same in other letters: "0905123456"
        read = enter(replace(record, **values), field, text, rules)
        values |= read.values
        if read.problem:
            problems.append(replace(read.problem, field=field))
    return values, problems


def doubts(fair: Fair, record: Any, fields: Iterable[str]) -> dict[str, Problem]:
    """Return by field what is doubtful about what a record says, as it would be told when that was typed."""
    rules, found = rules_of(fair), dict[str, Problem]()
    for field in fields:
        problem = enter(record, field, shown(record, field), rules).problem
        if problem and problem.level != "error":
            found[field] = problem
    return found


def write(fair: Fair, kind: Kind, changed: Sequence[Any], fields: Sequence[str]) -> None:
    """Save changed records in one edit that names the first of them, and the field when it is one."""
    if changed:
        with fair.edit(
            f"edit_{kind}",
            count=len(changed),
            name=changed[0].name,
            field=fields[0] if len(fields) == 1 else "",
        ):
            records.save(fair.db, *changed)
            if kind == "exhibitors":
                records.save(fair.db, *settled_questions.of_booths(fair, changed))
