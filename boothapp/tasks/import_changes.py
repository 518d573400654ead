"""What an import does to each exhibitor, told before it is done."""

from dataclasses import dataclass
from typing import Any

from boothapp.domain.personal_numbers import masked
from boothapp.tasks.import_bodies import Body

_NOT_TOLD = frozenset({"id", "deleted_at", "source", "position", "exhibitor_id", "province_code", "province_from"})


@dataclass(frozen=True)
class PlannedExhibitor:
    """An exhibitor that a list adds or completes."""

    id: str
    name: str
    province: str
    is_new: bool
    fields: tuple[str, ...]  # of the exhibitor, and "contact", "consent", that get a value; () of a new one
    products_added: int
    products_completed: int


def planned(before: Body | None, after: Body) -> PlannedExhibitor:
    """Return what becomes of an exhibitor; `before` is None for a new one."""
    exhibitor = after.exhibitor
    fields: tuple[str, ...] = ()
    completed = 0
    if before is not None:
        told = [name for name in _differing(before.exhibitor, exhibitor) if name not in _NOT_TOLD]
        told += ["contact"] if before.contacts != after.contacts else []
        told += ["consent"] if before.consents != after.consents else []
        fields = tuple(told)
        completed = sum(one != other for one, other in zip(before.goods, after.goods, strict=False))
    had = len(before.goods) if before else 0
    return PlannedExhibitor(
        exhibitor.id,
        masked(exhibitor.name),
        masked(exhibitor.province),
        before is None,
        fields,
        len(after.goods) - had,
        completed,
    )


def _differing(before: Any, after: Any) -> list[str]:
    return [name for name, value in vars(after).items() if getattr(before, name) != value]
