"""Why a verb can do nothing with so little or so much selected: said where it stands greyed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from boothapp.floorplan.aligning import EDGES
from boothapp.gui.translation import QT_TRANSLATE_NOOP

# verb -> how many booths, how many booths and things must be selected at least
_LEAST = {
    "renumber": (1, 1),
    "merge": (2, 2),
    "split": (1, 1),
    "duplicate_grid": (1, 1),
    "copy_values": (2, 2),
    "duplicate": (0, 1),
    "turn": (0, 1),
    "group": (0, 1),
    "lock": (0, 1),
    **{f"align_{edge}": (0, 2) for edge in EDGES},
    "distribute_x": (0, 3),
    "distribute_y": (0, 3),
}
VERBS = tuple(_LEAST)
_ONE_BOOTH = QT_TRANSLATE_NOOP("PlanTools", "Chọn ít nhất một gian trước")
_BOOTHS = QT_TRANSLATE_NOOP("PlanTools", "Chọn ít nhất {count} gian trước")
_SEVERAL = QT_TRANSLATE_NOOP("PlanTools", "Chọn ít nhất {count} gian hoặc vật trước")
_JUST_ONE = QT_TRANSLATE_NOOP("PlanTools", "Chỉ chọn một gian để tách")


def reason(verb: str, booths: Sequence[str], things: Sequence[str]) -> str:
    """Return why one of VERBS does nothing with these booths and things, "" when it does something."""
    translate = QCoreApplication.translate
    least, of_both = _LEAST[verb]
    if len(booths) < least:
        return translate("PlanTools", _BOOTHS if least > 1 else _ONE_BOOTH).format(count=least)
    if len(booths) + len(things) < of_both:
        return translate("PlanTools", _SEVERAL).format(count=of_both)
    if verb == "split" and len(booths) > 1:
        return translate("PlanTools", _JUST_ONE)
    return ""
