"""Making a fair: the folder, its facts, and the product groups it starts with."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from boothapp.domain import provinces
from boothapp.domain.fair import FairFacts, Organiser, ProductGroup
from boothapp.resource_files import rows
from boothapp.store.fair import Fair, create_fair

_SCHEMES = ("CNNT", "OCOP")  # the groups in force; OCOP-2018 stands on old certificates only


def make(
    folder: Path,
    facts: FairFacts,
    organisers: Sequence[Organiser] = (),
    fill: Callable[[Fair], None] = lambda _: None,
) -> None:
    """Make the fair in `folder`, with what `fill` adds; it appears whole or not at all.

    Raises FairError when the place is taken or cannot be used, ProblemsFound when the facts cannot be saved.
    """
    facts = replace(facts, provinces_from=provinces.list_from(facts.opening_day))
    create_fair(folder, facts, [*organisers, *standard_groups()], fill)


def standard_groups() -> list[ProductGroup]:
    """Return the product groups of the schemes in force, in their order."""
    wanted = [row for row in rows("product-groups.csv") if row["scheme"] in _SCHEMES]
    return [
        ProductGroup(row["scheme"], row["code"], row["name_vi"], row["name_en"], position)
        for position, row in enumerate(wanted)
    ]
