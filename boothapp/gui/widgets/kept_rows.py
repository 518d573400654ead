"""Rows that a change took out of the filter stay in the table until somebody searches or filters anew.

Nothing vanishes under the hands of whoever renames a record or fills in what the filter asked for.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from boothapp.store.fair import Fair


def with_kept(
    store: Any, fair: "Fair", chosen: Any, shown: Sequence[str], **order: Any
) -> tuple[list[str], frozenset[str]]:
    """Return the ids that a filter of this store leaves together with those `shown` that do not fit any more, in order;
    and the latter alone. What is in the bin is not kept.
    """
    fitting = store.ids(fair.db, chosen, **order)
    lost = frozenset(shown).difference(fitting)
    kept = frozenset(store.ids(fair.db, type(chosen)(among=lost))) if lost else lost
    if not kept:
        return fitting, kept
    return store.ids(fair.db, type(chosen)(among=kept.union(fitting)), **order), kept
