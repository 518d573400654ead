"""What stands on a plan has a size and a place that a hall can have; figures that are none are refused."""

import math
from collections.abc import Iterable

from boothapp.domain.plan import LEAST_SIDE_M, MOST_HALL_M, MOST_SIDE_M, Booth, PlanItem
from boothapp.domain.problems import Problem, ProblemsFound


def check_booths(booths: Iterable[Booth]) -> None:
    """Raise ProblemsFound when a booth is too small or too large to be one, or stands nowhere."""
    for booth in booths:
        least, most = sorted((booth.width_m, booth.depth_m))
        data: dict[str, str | float] = {"code": booth.code, "least": LEAST_SIDE_M, "most": MOST_SIDE_M}
        if not least >= LEAST_SIDE_M:  # NaN is refused too
            message = f"Booth {booth.code} would be smaller than {LEAST_SIDE_M} m; give it a width and a depth."
            raise ProblemsFound([Problem("width_m", "booth_too_small", message, data=data)])
        if not most <= MOST_SIDE_M:
            message = f"Booth {booth.code} would be larger than {MOST_SIDE_M:g} m; give it another width and depth."
            raise ProblemsFound([Problem("width_m", "booth_too_large", message, data=data)])
        _check_place(booth)


def check_items(items: Iterable[PlanItem], *, sized: bool = False) -> None:
    """Raise ProblemsFound when a thing is larger than a hall or stands nowhere; `sized` ones need a size."""
    for item in items:
        sides = item.width_m, item.depth_m
        if not all(side >= 0 for side in sides) or (sized and not item.points and min(sides) <= 0):
            raise ProblemsFound([Problem("width_m", "thing_too_small", "Give it a width and a depth above 0 m.")])
        if max(sides) > MOST_HALL_M:
            message = f"Give it a width and a depth of at most {MOST_HALL_M:g} m."
            raise ProblemsFound([Problem("width_m", "thing_too_large", message, data={"most": int(MOST_HALL_M)})])
        _check_place(item)


def _check_place(standing: Booth | PlanItem) -> None:
    far = max(abs(standing.x_m), abs(standing.y_m))
    if not (far <= 2 * MOST_HALL_M and math.isfinite(standing.x_m + standing.y_m + standing.rotation_deg)):
        raise ProblemsFound([Problem("x_m", "place_too_far", "That is no place in a hall; give other figures.")])
