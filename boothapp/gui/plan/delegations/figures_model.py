"""The rows of the tab "Đoàn": the delegations of the provinces, and the zones with what is asked of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from boothapp.gui.covered import covered
from boothapp.gui.plan.rows_model import Index, RowsModel
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.dragged_ids import IDS, carrying
from boothapp.gui.wording import measures

if TYPE_CHECKING:
    from boothapp.tasks.delegations import Delegation
    from boothapp.tasks.zone_figures import ZoneFigures

_HEADS = {
    "delegation": QT_TRANSLATE_NOOP("PlanFigures", "Đoàn của các tỉnh"),
    "zone": QT_TRANSLATE_NOOP("PlanFigures", "Nhu cầu và chỗ của từng khu"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("PlanFigures", "Chưa rõ tỉnh")
_NO_QUOTA = QT_TRANSLATE_NOOP("PlanFigures", "Chưa ghi số gian hứa")
_PROMISED = QT_TRANSLATE_NOOP("PlanFigures", "Số gian hứa")
_CHANGE = QT_TRANSLATE_NOOP("PlanFigures", "Bấm vào ô số gian hứa, hoặc F2, để sửa")
_REST = QT_TRANSLATE_NOOP("PlanFigures", "Đơn vị đi cùng lấy gian trong số đã hứa; đoàn nhận {count} gian còn lại")
_TOTAL = QT_TRANSLATE_NOOP("PlanFigures", "Cộng")
_NO_ZONE = QT_TRANSLATE_NOOP("PlanFigures", "Ngoài khu")
_SAID = {
    "quota": QT_TRANSLATE_NOOP("PlanFigures", "Số gian hứa: {count}"),
    "own": QT_TRANSLATE_NOOP("PlanFigures", "còn của đoàn {count}"),
    "asked": QT_TRANSLATE_NOOP("PlanFigures", "{exhibitors} đơn vị xin {count}"),
    "waiting": QT_TRANSLATE_NOOP("PlanFigures", "{count} đơn vị chờ"),
    "lacking": QT_TRANSLATE_NOOP("PlanFigures", "còn thiếu {count} gian"),
    "over": QT_TRANSLATE_NOOP("PlanFigures", "vượt {count}"),
    "standard": QT_TRANSLATE_NOOP("PlanFigures", "{count} gian tiêu chuẩn"),
    "demand": QT_TRANSLATE_NOOP("PlanFigures", "trống {free}, cần {count}"),
    "anywhere": QT_TRANSLATE_NOOP("PlanFigures", "{count} gian được xin không theo khu nào, đứng đâu cũng được"),
    "short": QT_TRANSLATE_NOOP("PlanFigures", "thiếu {count}"),
    "booths": QT_TRANSLATE_NOOP("PlanFigures", "{count} gian"),
}


@dataclass(frozen=True)
class Figures:
    """A row as it is drawn."""

    kind: str  # head | delegation | zone | total
    title: str
    right: str = ""  # beside the title
    below: str = ""
    alarm: str = ""  # what is not right, after `below`
    share: float | None = None  # of what was asked for or is there, for a bar
    booth_ids: tuple[str, ...] = ()  # of a delegation
    zone_id: str | None = None
    carries: tuple[str, ...] = ()  # what is dragged: the id of the delegation, or those of its exhibitors
    delegation_id: str | None = None  # whose promise is told and can be changed; None = there is none
    quota: int | None = None  # booths promised
    own: int = 0  # booths that are left of them for the delegation itself

    @property
    def promised(self) -> str:
        """The promise as it is shown and typed."""
        return "" if self.quota is None else str(self.quota)

    @property
    def told(self) -> str:
        quota = ""
        if self.delegation_id:
            quota = _tr(_NO_QUOTA) if self.quota is None else _said("quota", count=self.quota)
        return covered(" · ".join(filter(None, (self.title, self.right, quota, self.below, self.alarm))))


class FiguresModel(RowsModel):
    """Rows of delegations can be dragged into a pavilion; what one was promised can be typed."""

    promised = Signal(str, str)  # the delegation, what was typed for it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.writable = True

    def words(self, row: Figures) -> str:
        return row.told

    def name(self, row: Figures) -> str:
        return covered(row.title)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].kind in ("head", "total"):
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.writable and self.rows[index.row()].delegation_id:
            usual |= Qt.ItemFlag.ItemIsEditable
        carried = self.writable and self.rows[index.row()].carries
        return usual | Qt.ItemFlag.ItemIsDragEnabled if carried else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.rows[index.row()].promised
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()] if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or row is None or not row.delegation_id:
            return False
        if str(value).strip() != row.promised:
            self.promised.emit(row.delegation_id, str(value).strip())
        return True

    def hint(self, row: Figures) -> str:
        """Tell the row, what becomes of the promise, and how it is changed."""
        if row.kind != "delegation" or not row.delegation_id:
            return row.told
        rest = _tr(_REST).format(count=row.own) if row.quota and row.quota > 1 else ""
        return "\n".join(filter(None, (row.told, covered(rest), _tr(_CHANGE) if self.writable else "")))

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carrying("delegation", [id_ for index in indexes for id_ in self.rows[index.row()].carries])


def rows_of(delegations: "Sequence[Delegation]", zones: "Sequence[ZoneFigures]") -> list[Figures]:
    """Return all rows, each kind below its head; a kind that has none has no head."""
    found: list[Figures] = []
    for kind, rows in (
        ("delegation", [_of_delegation(one) for one in delegations]),
        ("zone", [*(_of_zone(one) for one in zones), *([_total(zones)] if len(zones) > 1 else [])]),
    ):
        if rows:
            found += [Figures("head", _tr(_HEADS[kind])), *rows]
    return found


def _of_delegation(one: "Delegation") -> Figures:
    promised = one.quota if one.quota is not None else one.asked
    below = [_said("asked", exhibitors=one.exhibitors, count=one.asked) if one.exhibitors else ""]
    if one.exhibitors and one.quota is not None and one.quota > 1:
        below.append(_said("own", count=one.own))
    alarms = [_said("waiting", count=one.waiting) if one.waiting else ""]
    if one.lacking:
        alarms.append(_said("lacking", count=one.lacking))
    if one.quota is not None and one.booths > one.quota:
        alarms.append(_said("over", count=one.booths - one.quota))
    return Figures(
        "delegation",
        one.name or one.province or _tr(_UNKNOWN),
        f"{one.booths} / {promised}" if promised else _said("booths", count=one.booths),
        " · ".join(filter(None, below)),
        " · ".join(filter(None, alarms)),
        min(one.booths / promised, 1.0) if promised else None,
        one.booth_ids,
        carries=(one.delegation_id,) if one.delegation_id else one.exhibitor_ids,
        delegation_id=one.delegation_id,
        quota=one.quota,
        own=one.own,
    )


def _of_zone(one: "ZoneFigures") -> Figures:
    standard = _said("standard", count=measures.number(one.standard, 1))
    demand = _said("demand", free=one.free, count=one.demand)
    if one.zone_id is None:  # whose goods have no zone can stand in any
        demand = _said("anywhere", count=one.demand) if one.demand else ""
    return Figures(
        "zone",
        " · ".join(filter(None, (one.code, one.name))) or _tr(_NO_ZONE),
        _said("booths", count=one.booths),
        " · ".join(filter(None, (standard if one.booths else "", demand))),
        _said("short", count=one.short) if one.short and one.zone_id else "",
        (one.booths - one.free) / one.booths if one.booths else None,
        zone_id=one.zone_id,
    )


def _total(zones: "Sequence[ZoneFigures]") -> Figures:
    """Return what there is and what is asked for in all."""
    booths, free, demand = (sum(getattr(one, key) for one in zones) for key in ("booths", "free", "demand"))
    standard = _said("standard", count=measures.number(sum(one.standard for one in zones), 1))
    return Figures(
        "total",
        _tr(_TOTAL),
        _said("booths", count=booths),
        f"{standard} · {_said('demand', free=free, count=demand)}",
        _said("short", count=demand - free) if demand > free else "",
        (booths - free) / booths if booths else None,
    )


def promised_words() -> str:
    """Return what stands before the promise."""
    return _tr(_PROMISED)


def _said(what: str, **values: object) -> str:
    return _tr(_SAID[what]).format(**values)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanFigures", text)
