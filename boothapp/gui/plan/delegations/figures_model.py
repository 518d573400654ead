"""The rows of the tab "Đoàn": the delegations of the provinces, and the zones with what is asked of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from boothapp.gui.covered import covered
from boothapp.gui.plan.rows_model import Index, RowsModel
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.dragged_ids import IDS, carrying

if TYPE_CHECKING:
    from boothapp.tasks.delegations import Delegation
    from boothapp.tasks.zone_figures import ZoneFigures

_HEADS = {
    "delegation": QT_TRANSLATE_NOOP("PlanFigures", "Đoàn của tỉnh"),
    "zone": QT_TRANSLATE_NOOP("PlanFigures", "Nhu cầu và chỗ của từng khu"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("PlanFigures", "Chưa rõ tỉnh")
_NO_QUOTA = QT_TRANSLATE_NOOP("PlanFigures", "Chưa ghi số gian hứa")
_NO_ZONE = QT_TRANSLATE_NOOP("PlanFigures", "Ngoài khu")
_SAID = {
    "quota": QT_TRANSLATE_NOOP("PlanFigures", "Hứa {count}"),
    "asked": QT_TRANSLATE_NOOP("PlanFigures", "{exhibitors} đơn vị xin {count}"),
    "waiting": QT_TRANSLATE_NOOP("PlanFigures", "{count} đơn vị chờ"),
    "over": QT_TRANSLATE_NOOP("PlanFigures", "vượt {count}"),
    "standard": QT_TRANSLATE_NOOP("PlanFigures", "{count} gian tiêu chuẩn"),
    "demand": QT_TRANSLATE_NOOP("PlanFigures", "trống {free}, cần {count}"),
    "short": QT_TRANSLATE_NOOP("PlanFigures", "thiếu {count}"),
    "booths": QT_TRANSLATE_NOOP("PlanFigures", "{count} gian"),
}


@dataclass(frozen=True)
class Figures:
    """A row as it is drawn."""

    kind: str  # head | delegation | zone
    title: str
    right: str = ""  # beside the title
    below: str = ""
    alarm: str = ""  # what is not right, after `below`
    share: float | None = None  # of what was asked for or is there, for a bar
    booth_ids: tuple[str, ...] = ()  # of a delegation
    zone_id: str | None = None
    carries: tuple[str, ...] = ()  # what is dragged: the id of the delegation, or those of its exhibitors

    @property
    def told(self) -> str:
        return covered(" · ".join(filter(None, (self.title, self.right, self.below, self.alarm))))


class FiguresModel(RowsModel):
    """Rows of delegations can be dragged into a pavilion."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.writable = True

    def words(self, row: Figures) -> str:
        return row.told

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].kind == "head":
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        carried = self.writable and self.rows[index.row()].carries
        return usual | Qt.ItemFlag.ItemIsDragEnabled if carried else usual

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return carrying("delegation", [id_ for index in indexes for id_ in self.rows[index.row()].carries])


def rows_of(delegations: "Sequence[Delegation]", zones: "Sequence[ZoneFigures]") -> list[Figures]:
    """Return all rows, each kind below its head; a kind that has none has no head."""
    found: list[Figures] = []
    for kind, rows in (
        ("delegation", [_of_delegation(one) for one in delegations]),
        ("zone", [_of_zone(one) for one in zones]),
    ):
        if rows:
            found += [Figures("head", _tr(_HEADS[kind])), *rows]
    return found


def _of_delegation(one: "Delegation") -> Figures:
    promised = one.quota if one.quota is not None else one.asked
    below = [_said("quota", count=one.quota) if one.quota is not None else _tr(_NO_QUOTA) if one.delegation_id else ""]
    below.append(_said("asked", exhibitors=one.exhibitors, count=one.asked) if one.exhibitors else "")
    alarms = [_said("waiting", count=one.waiting) if one.waiting else ""]
    if one.quota is not None and one.booths > one.quota:
        alarms.append(_said("over", count=one.booths - one.quota))
    return Figures(
        "delegation",
        one.province or _tr(_UNKNOWN),
        f"{one.booths} / {promised}" if promised else _said("booths", count=one.booths),
        " · ".join(filter(None, below)),
        " · ".join(filter(None, alarms)),
        min(one.booths / promised, 1.0) if promised else None,
        one.booth_ids,
        carries=(one.delegation_id,) if one.delegation_id else one.exhibitor_ids,
    )


def _of_zone(one: "ZoneFigures") -> Figures:
    standard = QLocale().toString(round(one.standard, 1), "g", 6)
    return Figures(
        "zone",
        " · ".join(filter(None, (one.code, one.name))) or _tr(_NO_ZONE),
        _said("booths", count=one.booths),
        f"{_said('standard', count=standard)} · {_said('demand', free=one.free, count=one.demand)}",
        _said("short", count=one.short) if one.short else "",
        (one.booths - one.free) / one.booths if one.booths else None,
        zone_id=one.zone_id,
    )


def _said(what: str, **values: object) -> str:
    return _tr(_SAID[what]).format(**values)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanFigures", text)
