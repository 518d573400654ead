"""Names that stand on one line as a rule, and on two smaller ones when they are long."""

from boothapp.catalog.drawing import Drawing


def draw_fitted_or_folded(
    d: Drawing,
    x: float,
    base: float,
    name: str,
    room: float,
    *,
    style: str,
    folded: tuple[float, float],
    ink: str = "text",
    rise: float = 0.0,
) -> float:
    """Draw a name no wider than `room`, around the base line of one line; return its width.

    `folded` is the type size (points) and the distance (millimetres) of two lines, `rise` how much higher (millimetres)
    they stand. What they do not hold is cut and noted.
    """
    size, distance = folded
    if d.width(name, style) * 0.8 <= room:
        return d.fitted(x, base, name, room, style, ink=ink)
    lines = d.lines(name, room, style, 2, "name", size=size)
    for i, line in enumerate(lines):
        d.text(x, base - rise + (i - (len(lines) - 1) / 2) * distance, line, style, ink, size=size)
    return room
