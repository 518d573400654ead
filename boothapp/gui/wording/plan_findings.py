"""What the checks of the plan found, in words: the kind, one finding in a sentence, and what mends it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures
from boothapp.gui.wording.needs import need_word
from boothapp.gui.wording.plan_things import thing_word

if TYPE_CHECKING:
    from boothapp.tasks.plan_checks import PlanFinding

# code -> (kind, sentence about one)
PLAN_FINDINGS: dict[str, tuple[str, str]] = {
    "booth_double": (
        QT_TRANSLATE_NOOP("PlanFindings", "Nhiều đơn vị trong một gian không phải gian chung"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth}: {names}."),
    ),
    "blocked_given": (
        QT_TRANSLATE_NOOP("PlanFindings", "Gian đang khóa vẫn có đơn vị"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth} đang khóa nhưng xếp cho {names}."),
    ),
    "withdrawn_placed": (
        QT_TRANSLATE_NOOP("PlanFindings", "Đơn vị đã rút vẫn còn gian"),
        QT_TRANSLATE_NOOP("PlanFindings", "{name} đã rút nhưng còn ở gian {booth}."),
    ),
    "booths_overlap": (
        QT_TRANSLATE_NOOP("PlanFindings", "Gian chồng lên nhau"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth} chồng lên gian {beside}."),
    ),
    "outside_hall": (
        QT_TRANSLATE_NOOP("PlanFindings", "Gian ra ngoài nhà"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth} không nằm trọn trong {hall}."),
    ),
    "keep_clear": (
        QT_TRANSLATE_NOOP("PlanFindings", "Gian lấn vùng phải để trống"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth} lấn vào {area}."),
    ),
    "thing_on_clear": (
        QT_TRANSLATE_NOOP("PlanFindings", "Vật chắn vùng phải để trống"),
        QT_TRANSLATE_NOOP("PlanFindings", "{hall}: {thing} lấn vào {area}."),
    ),
    "thing_in_booth": (
        QT_TRANSLATE_NOOP("PlanFindings", "Vật nằm trong gian"),
        QT_TRANSLATE_NOOP("PlanFindings", "{thing} nằm trong gian {booth}."),
    ),
    "need_not_met": (
        QT_TRANSLATE_NOOP("PlanFindings", "Gian chưa đáp ứng nhu cầu"),
        QT_TRANSLATE_NOOP("PlanFindings", "{name} cần {need}, gian chưa có."),
    ),
    "too_few_booths": (
        QT_TRANSLATE_NOOP("PlanFindings", "Đơn vị chưa đủ số gian đăng ký"),
        QT_TRANSLATE_NOOP("PlanFindings", "{name} đăng ký {asked} gian, mới có {got}."),
    ),
    "too_many_booths": (
        QT_TRANSLATE_NOOP("PlanFindings", "Đơn vị có nhiều gian hơn đăng ký"),
        QT_TRANSLATE_NOOP("PlanFindings", "{name} đăng ký {asked} gian, đang có {got}."),
    ),
    "other_group": (
        QT_TRANSLATE_NOOP("PlanFindings", "Đơn vị ở khu dành cho nhóm hàng khác"),
        QT_TRANSLATE_NOOP("PlanFindings", "{name} ở gian {booth}, khu dành cho {group}."),
    ),
    "others_pavilion": (
        QT_TRANSLATE_NOOP("PlanFindings", "Đơn vị ở khu gian hàng của tỉnh khác"),
        QT_TRANSLATE_NOOP("PlanFindings", "{name} ở gian {booth}, khu gian hàng {pavilion}."),
    ),
    "food_by_chemicals": (
        QT_TRANSLATE_NOOP("PlanFindings", "Thực phẩm cạnh hóa chất"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth} cạnh {beside}: {name}, {beside_name}."),
    ),
    "narrow_aisle": (
        QT_TRANSLATE_NOOP("PlanFindings", "Lối đi quá hẹp"),
        QT_TRANSLATE_NOOP("PlanFindings", "Giữa gian {booth} và {beside} chỉ còn {width} m, cần ít nhất {least} m."),
    ),
    "hold_expired": (
        QT_TRANSLATE_NOOP("PlanFindings", "Hết hạn giữ chỗ"),
        QT_TRANSLATE_NOOP("PlanFindings", "Gian {booth} giữ cho {name} đến {day}."),
    ),
    "same_goods_beside": (
        QT_TRANSLATE_NOOP("PlanFindings", "Hàng giống nhau đứng cạnh nhau"),
        QT_TRANSLATE_NOOP("PlanFindings", "{goods}: gian {booth} {name} cạnh {beside} {beside_name}."),
    ),
}
_RAW = QT_TRANSLATE_NOOP("PlanFindings", "{name} cần {asked} m² đất trống, mới có {got} m².")
_NOBODY = QT_TRANSLATE_NOOP("PlanFindings", "một đơn vị")
_CLEAR = QT_TRANSLATE_NOOP("PlanFindings", "vùng phải để trống")
_NAMES_ONLY = {"booth_double", "food_by_chemicals", "same_goods_beside", "hold_expired"}  # not what is wrong with them
_VERBS = {
    "booth_double": QT_TRANSLATE_NOOP("PlanFindings", "Đánh dấu gian chung"),
    "withdrawn_placed": QT_TRANSLATE_NOOP("PlanFindings", "Bỏ gán gian"),
    "hold_expired": QT_TRANSLATE_NOOP("PlanFindings", "Bỏ giữ chỗ"),
}


def kind_of(code: str) -> str:
    """Return what findings of a code have in common."""
    return _tr(PLAN_FINDINGS[code][0])


def sentence(finding: "PlanFinding") -> str:
    """Return a finding in one sentence."""
    values = {key: _shown(value) for key, value in finding.data.items()}
    if finding.data.get("need") == "raw":
        return _tr(_RAW).format(**values)
    if "thing" in values:
        values["thing"] = values.get("text") or thing_word(values["thing"])
    if "need" in values:
        values["need"] = need_word(values["need"]).lower()
    if "day" in values:
        year, month, day = values["day"].split("-")
        values["day"] = f"{day}/{month}/{year}"
    for key, instead in (("name", _NOBODY), ("area", _CLEAR)):
        if key in values and not values[key]:
            values[key] = _tr(instead)
    return _tr(PLAN_FINDINGS[finding.code][1]).format(**values)


def told_alone(finding: "PlanFinding") -> str:
    """Return a finding so that it is understood without its kind above it."""
    said = sentence(finding)
    return f"{kind_of(finding.code)}: {said}" if finding.code in _NAMES_ONLY else said


def fix_verb(code: str) -> str:
    """Return the verb that mends a finding; "" when somebody has to decide."""
    return _tr(_VERBS[code]) if code in _VERBS else ""


def _shown(value: object) -> str:
    if isinstance(value, float):
        return measures.number(value)
    return str(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanFindings", text)
