"""The rows of the unplaced list: exhibitors, below the heads of their provinces when they are grouped."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from boothapp.domain.delegation import DELEGATION
from boothapp.domain.sorting import sort_key
from boothapp.gui.covered import covered
from boothapp.gui.plan.assigning import card_words
from boothapp.gui.plan.rows_model import Index, RowsModel
from boothapp.gui.widgets.dragged_ids import IDS, carrying

if TYPE_CHECKING:
    from boothapp.tasks.exhibitor_search import ExhibitorSearch
    from boothapp.tasks.waiting_exhibitors import Waiting


@dataclass(frozen=True)
class Head:
    """A province above its exhibitors; it is dragged as its delegation."""

    province: str  # short name, "" = not known
    count: int  # of those who wait
    carries: tuple[str, ...]  # the ids of its delegations, and those of its exhibitors


class UnplacedModel(RowsModel):
    """Who waits, without whom the search leaves out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Waiting] = ()
        self._search: ExhibitorSearch | None = None
        self._wanted = ""
        self.grouped = False
        self.writable = True

    @property
    def waiting(self) -> int:
        """How many wait, also those whom the search leaves out."""
        return len(self._all)

    def show_waiting(self, waiting: "Sequence[Waiting]", search: "ExhibitorSearch") -> None:
        self._all, self._search = waiting, search
        self._fill()

    def search(self, text: str) -> None:
        """Show only those in whom every word of a text is found, the best first; "" shows all."""
        self._wanted = text.strip()
        self._fill()

    def group(self, on: bool) -> None:
        """Put those of one province together, or not."""
        self.grouped = on
        self._fill()

    def _fill(self) -> None:
        found = self._all
        if self._wanted and self._search:
            found = [match.one for match in self._search.found(self._wanted)]
        rows: list[Waiting | Head] = _by_province(found) if self.grouped else [*found]
        self.show_rows(rows)

    def row_of(self, exhibitor_id: str) -> int:
        """Return the row of an exhibitor, -1 when it is not shown."""
        return next(
            (at for at, row in enumerate(self.rows) if not isinstance(row, Head) and row.id == exhibitor_id), -1
        )

    # what Qt and who reads the screen aloud are told

    def words(self, row: "Waiting | Head") -> str:
        return head_words(row) if isinstance(row, Head) else covered(row.name)

    def spoken(self, row: "Waiting | Head") -> str:
        return head_words(row) if isinstance(row, Head) else covered(f"{row.name}, {card_words.meta(row)}")

    def name(self, row: "Waiting | Head") -> str:
        return head_words(row) if isinstance(row, Head) else card_words.title(row, lambda _whole: False)

    def hint(self, row: "Waiting | Head") -> str:
        return "" if isinstance(row, Head) else card_words.whole(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        dragged = Qt.ItemFlag.ItemIsDragEnabled if self.writable else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | dragged

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A head alone is a delegation; cards are exhibitors, in the order of the list."""
        rows = [self.rows[at] for at in sorted(index.row() for index in indexes)]
        heads = [row for row in rows if isinstance(row, Head)]
        if heads and len(heads) == len(rows):
            return carrying("delegation", [id_ for head in heads for id_ in head.carries])
        return carrying("exhibitors", [row.id for row in rows if not isinstance(row, Head)])


def head_words(head: Head) -> str:
    """Return the words of a province's head."""
    return covered(f"{head.province or card_words.card_said('no_province')} · {head.count}")


def _by_province(found: "Sequence[Waiting]") -> "list[Waiting | Head]":
    groups: dict[str, list[Waiting]] = defaultdict(list)
    for one in found:
        groups[one.province].append(one)
    rows: list[Waiting | Head] = []
    for province in sorted(groups, key=lambda name: (not name, sort_key(name))):
        ids = [one.id for one in groups[province]]
        heads = [one.id for one in groups[province] if one.kind == DELEGATION]
        coming_with = {one.delegation_id for one in groups[province] if one.delegation_id}  # of a head its own
        carries = tuple(coming_with) if len(coming_with) == 1 else tuple(dict.fromkeys([*heads, *ids]))
        rows += [Head(province, len(groups[province]), carries), *groups[province]]
    return rows
