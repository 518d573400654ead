"""The findings as a tree for Qt: a row for each kind, the gravest first, and under it the findings of that kind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from boothapp.domain.catalog import Finding
from boothapp.gui.checks.fixes import Fix, fix, fix_all
from boothapp.gui.covered import covered
from boothapp.gui.fair_check import LEVELS
from boothapp.gui.wording.finding_details import finding_detail
from boothapp.gui.wording.findings import consequence, finding_order, finding_title
from boothapp.gui.wording.measures import counted

if TYPE_CHECKING:
    from boothapp.tasks.fair_findings import Subject

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
WHAT, WHERE, DO = range(3)  # columns
MOST = 200  # findings of a kind shown at first, and added by each wish for more
_OF_KIND = 0  # internal id of the rows of kinds; findings have that of their kind plus 1


@dataclass
class Kind:
    """The findings of one code; some may be graver than others, as a day that is missing is graver than a motto."""

    code: str
    level: str  # of the gravest
    findings: list[Finding]
    shown: int
    fix: Fix | None = None

    @property
    def title(self) -> str:
        return finding_title(self.code, self.findings[0].message)

    @property
    def rest(self) -> int:
        """How many findings are not shown yet."""
        return max(0, len(self.findings) - self.shown)


class FindingsModel(QAbstractItemModel):
    """`show_findings` replaces everything; the last row of a long kind stands for the rest of it."""

    def __init__(self, subject: "Callable[[Finding], Subject | None]", parent: QObject) -> None:
        super().__init__(parent)
        self._subject = subject
        self.kinds: list[Kind] = []

    def show_findings(self, findings: Iterable[Finding], *, some: bool = False) -> None:
        """Show these findings, in the order given within a kind; `some` = a kind may have more than these."""
        shown = {kind.code: kind.shown for kind in self.kinds}
        grouped: dict[str, list[Finding]] = {}
        for finding in findings:
            grouped.setdefault(finding.code, []).append(finding)
        self.beginResetModel()
        kinds = [Kind(code, _gravest(found), found, shown.get(code, MOST)) for code, found in grouped.items()]
        self.kinds = sorted(kinds, key=lambda kind: (LEVELS.index(kind.level), finding_order(kind.code)))
        for kind in self.kinds:
            kind.fix = fix_all(kind.findings, [self._subject(finding) for finding in kind.findings], some=some)
        self.endResetModel()

    def show_more(self, number: int) -> None:
        """Show more findings of a kind that has more."""
        self.beginResetModel()
        self.kinds[number].shown += MOST
        self.endResetModel()

    # what a row is

    def kind(self, index: Index) -> Kind | None:
        """Return the kind whose row this is; None for a finding's row."""
        return self.kinds[index.row()] if index.isValid() and index.internalId() == _OF_KIND else None

    def kind_number(self, index: Index) -> int:
        """Return the number of the kind that this row is or belongs to."""
        return index.row() if index.internalId() == _OF_KIND else int(index.internalId()) - 1

    def finding(self, index: Index) -> Finding | None:
        """Return the finding of a row; None for a kind's row and for the one that stands for the rest."""
        if not index.isValid() or index.internalId() == _OF_KIND:
            return None
        kind = self.kinds[self.kind_number(index)]
        return kind.findings[index.row()] if index.row() < min(kind.shown, len(kind.findings)) else None

    def findings(self, index: Index) -> Sequence[Finding]:
        """Return what is put right or ignored with a row: a finding, or all of a kind."""
        if kind := self.kind(index):
            return kind.findings
        found = self.finding(index)
        return [found] if found else []

    def fix(self, index: Index) -> Fix | None:
        """Return what the button of a row does."""
        if kind := self.kind(index):
            return kind.fix
        found = self.finding(index)
        return fix(found, self._subject(found)) if found else None

    # words

    def what(self, finding: Finding) -> tuple[str, str]:
        """Return the name of what a finding is about, and the part that is meant."""
        subject, detail = self._subject(finding), finding_detail(finding)
        name = (subject.name if subject else "") or str(finding.data.get("named", ""))
        if finding.code == "booth_twice":
            name, detail = str(finding.data.get("booth", name)), ""
        if not name:
            name, detail = detail, ""
        what = name[:1].upper() + name[1:] or finding_title(finding.code, finding.message)
        return covered(what), covered(detail)

    def where(self, finding: Finding) -> str:
        """Return whose it is, its booths and the page of the catalog."""
        subject = self._subject(finding)
        parts: list[str] = []
        if subject:
            parts.append(subject.exhibitor)
            if subject.booths:
                parts.append(self.tr("gian {codes}").format(codes=", ".join(subject.booths)))
        parts += finding.data.get("names", ())  # of those who are in one booth
        if finding.page:
            parts.append(self.tr("trang {page}").format(page=finding.page))
        return covered(" · ".join(filter(None, parts)))

    def _text(self, index: Index) -> str:
        if kind := self.kind(index):
            return f"{kind.title} ({len(kind.findings)}). {consequence(kind.code)}" if index.column() == WHAT else ""
        found = self.finding(index)
        if found is None:
            return self.rest_words(index) if index.column() == WHAT else ""
        if index.column() == WHAT:
            return ": ".join(filter(None, self.what(found)))
        if index.column() == WHERE:
            return self.where(found)
        done = self.fix(index)
        return done.said() if done else ""

    def rest_words(self, index: Index) -> str:
        """Return what the row says that stands for the rest of a kind."""
        return self.tr("và {count} việc nữa – bấm để xem thêm").format(
            count=counted(self.kinds[self.kind_number(index)].rest)
        )

    # what Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self.kinds)
        if parent.internalId() != _OF_KIND or parent.column() != 0:
            return 0
        kind = self.kinds[parent.row()]
        return min(kind.shown, len(kind.findings)) + bool(kind.rest)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 3

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _OF_KIND)

    def parent(self, child: Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or child.internalId() == _OF_KIND:
            return QModelIndex()
        return self.createIndex(int(child.internalId()) - 1, 0, _OF_KIND)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Việc"), self.tr("Ở đâu"), "")[section]
        return None


def _gravest(findings: Iterable[Finding]) -> str:
    return min((finding.level for finding in findings), key=LEVELS.index)
