"""Asking before a change of the plan that somebody's booth would feel."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from boothapp.floorplan.shape import Box
from boothapp.gui.wording.errors import Explanation
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.plan import Hall
    from boothapp.floorplan.shape import Point
    from boothapp.gui.plan.plan_state import HallState
    from boothapp.tasks.draw_plan import Affected

translate = QCoreApplication.translate
_MOST = 8  # names that are told


def shrinking_accepted(workplace: Workplace, parent: QWidget, booth_ids: Sequence[str]) -> bool:
    """Ask whether booths may become smaller, when they are somebody's; they keep who is in them."""
    from boothapp.tasks import draw_plan

    lost = draw_plan.affected(workplace.document.fair, booth_ids)
    if not lost:
        return True
    what = translate("PlanAffected", "Thu nhỏ {count} gian đang có đơn vị?").format(count=len(lost))
    why = _said(translate("PlanAffected", "{names}. Đơn vị vẫn ở gian này, nhưng ít chỗ hơn."), _names(lost))
    return workplace.messages.confirmed(parent, Explanation(what, why), translate("PlanAffected", "Thu nhỏ"))


def splitting_accepted(workplace: Workplace, parent: QWidget, booth: str, whose: Sequence[tuple[str, str]]) -> bool:
    """Ask whether somebody's booth may be split; `whose` are the numbers of parts and who gets them."""
    if not whose:
        return True
    what = translate("PlanAffected", "Tách gian {booth} đang có đơn vị?").format(booth=booth)
    told = _listed([f"{code} ({names})" for code, names in whose])
    why = _said(translate("PlanAffected", "{names}. Mỗi đơn vị có ít chỗ hơn."), told)
    return workplace.messages.confirmed(parent, Explanation(what, why), translate("PlanAffected", "Tách gian"))


def leaving_outside_accepted(
    workplace: Workplace, parent: QWidget, hall_id: str, before: "Sequence[Point]", after: "Sequence[Point]"
) -> bool:
    """Ask whether somebody's booths may lie outside a hall of other corners; they keep who is in them.

    Corners that are none are not asked about, as nothing can come of them.
    """
    from boothapp.tasks import halls, reshape

    lost = reshape.left_outside(workplace.document.fair, hall_id, before, after) if halls.is_outline(after) else ()
    if not lost:
        return True
    what = translate("PlanAffected", "Để {count} gian đang có đơn vị nằm ngoài nhà?").format(count=len(lost))
    why = translate("PlanAffected", "{names}. Đơn vị vẫn giữ gian, nhưng gian không còn nằm trọn trong nhà.")
    verb = translate("PlanAffected", "Đổi đường bao")
    return workplace.messages.confirmed(parent, Explanation(what, _said(why, _names(lost))), verb)


def size_accepted(workplace: Workplace, parent: QWidget, state: "HallState", hall: "Hall") -> bool:
    """Ask whether a hall may have the size of `hall`, when somebody's booths would then lie outside it."""
    after = Box(0.0, 0.0, hall.width_m, hall.depth_m).corners()
    if (hall.width_m, hall.depth_m) == (state.hall.width_m, state.hall.depth_m):
        return True
    return leaving_outside_accepted(workplace, parent, hall.id, state.outline, after)


def sharing_accepted(workplace: Workplace, parent: QWidget, names: Sequence[str]) -> bool:
    """Ask whether exhibitors that have booths of their own may share the one that those become."""
    what = translate("PlanAffected", "Gộp thành một gian chung?")
    why = translate("PlanAffected", "{names} sẽ cùng ở một gian, mỗi đơn vị một chữ a, b, c.").format(
        names=_listed(names)
    )
    return workplace.messages.confirmed(
        parent, Explanation(what, why), translate("PlanAffected", "Gộp gian"), destructive=False
    )


def _names(lost: "Sequence[Affected]") -> str:
    return _listed([f"{one.booth} ({one.names})" for one in lost[: _MOST + 1]])


def _said(sentence: str, names: str) -> str:
    """Return a sentence that begins with names; those that go on need no full stop."""
    return sentence.format(names=names).replace("….", "…")


def _listed(names: Sequence[str]) -> str:
    """Return the first names; that there are more is told by "…"."""
    told = ", ".join(names[:_MOST])
    return told if len(names) <= _MOST else f"{told}, …"
