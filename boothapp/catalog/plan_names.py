"""Who is in the booths of a plan, written into them where paper is so large that there is room for whole names."""

from collections.abc import Mapping, Sequence

from boothapp.catalog.cleaning import one_line
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import TOUCHING_M, Box, box, inner_box, is_upright
from boothapp.catalog.plan_booths import BAR, SIDE
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_zones import overlap
from boothapp.domain.catalog import CatalogBooth
from boothapp.domain.short_names import short_name

LARGE = 1.9  # times larger than the page: from A2 on; smaller paper would have names in some booths and not in others
LEAST_PT = 6.5  # points on the paper
MOST_PT = 6.0  # points on the page before it is enlarged: 12 on A2, 24 on A0, which is read from afar
STEPS = 6  # sizes that are tried between them
LINE = 0.4  # millimetres from line to line for a point of the size
BELOW = 1.7  # millimetres from the middle of a number to the name
NAME_SIDE = 0.8  # millimetres free beside a name
NUMBER_SHARE = 0.66  # of a booth's height, from the top, in whose middle the number stands above a name


def has_room(view: View, enlarged: float) -> bool:
    """Tell whether booths of a view have room for names on paper that is so many times larger."""
    return enlarged >= LARGE and view.frame.numbered


def draw_names(
    d: Drawing,
    view: View,
    booths: Sequence[CatalogBooth],
    names: Mapping[str, str],
    taken: Sequence[Box],
    *,
    enlarged: float,
) -> None:
    """Write the names of exhibitors, by their ids, below the numbers; once for booths side by side that are one's.

    Nothing is written over what is `taken` (millimetres). `enlarged` is how many times larger the paper is, `has_room`
    for it. A name that has no room is written short, one that has none then either is left to the list.
    """
    for stand in _stands(booths):
        left, right = view.box(stand[0]), view.box(stand[1])
        top = left.y + left.h * NUMBER_SHARE / 2 + BELOW + BAR / 4
        wide = right.x + right.w - left.x - 2 * NAME_SIDE
        place = Box(left.x + NAME_SIDE, top, wide, left.y + left.h - SIDE - top)
        if place.h > 0 and place.w > 0 and not any(overlap(place, other) for other in taken):
            _write(d, place, [one_line(names[one]) for one in stand[2] if one in names], enlarged)


def _write(d: Drawing, place: Box, names: Sequence[str], enlarged: float) -> None:
    """Write names in the largest size in which they have room."""
    least = LEAST_PT / enlarged
    sizes = [MOST_PT - (MOST_PT - least) * step / (STEPS - 1) for step in range(STEPS)]
    for told in (list(names), [short_name(name) for name in names]):
        for size in sizes:
            words = [word for name in told for word in name.split()]
            if any(d.width(word, "row", size) > place.w for word in words):
                continue  # it would be broken within a word
            lines = [line for name in told for line in d.lines(name, place.w, "row", size=size)]
            if len(lines) * LINE * size <= place.h:
                for number, line in enumerate(lines):
                    base = place.y + (number + 0.75) * LINE * size
                    d.text(place.x + place.w / 2, base, line, "row", align="center", size=size)
                return


def _stands(booths: Sequence[CatalogBooth]) -> list[tuple[Box, Box, tuple[str, ...]]]:
    """Return the first and the last booth of each row of booths that are one exhibitor's, and whose they are.

    Of a booth that is turned by an odd angle it is the room for texts in it.
    """
    of: dict[tuple[str, ...], list[Box]] = {}
    for booth in booths:
        if booth.exhibitors and is_upright(booth):
            of.setdefault(booth.exhibitors, []).append(box(booth))
    found = []
    for exhibitors, there in of.items():
        rows: list[list[Box]] = []
        for at in sorted(there, key=lambda one: (round(one.y, 2), one.x)):
            if rows and _beside(rows[-1][-1], at):
                rows[-1].append(at)
            else:
                rows.append([at])
        found += [(row[0], row[-1], exhibitors) for row in _apart(rows)]
    turned = [booth for booth in booths if booth.exhibitors and not is_upright(booth)]
    return found + [(inner_box(booth), inner_box(booth), booth.exhibitors) for booth in turned]


def _beside(one: Box, other: Box) -> bool:
    """Tell whether a booth stands right of another one, as high as that."""
    away = one.x + one.w - other.x, one.y - other.y, one.h - other.h
    return all(abs(metres) <= TOUCHING_M for metres in away)


def _apart(rows: Sequence[list[Box]]) -> list[list[Box]]:
    """Return rows without those right below another one, which are the same stand."""
    return [
        row
        for row in rows
        if not any(
            abs(other[0].y + other[0].h - row[0].y) <= TOUCHING_M
            and other[0].x < row[-1].x + row[-1].w - TOUCHING_M
            and row[0].x < other[-1].x + other[-1].w - TOUCHING_M
            for other in rows
        )
    ]
