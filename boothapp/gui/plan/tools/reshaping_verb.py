"""What becomes of corners that were pulled, added or taken away on the canvas: an edit, or why there is none."""

from collections.abc import Sequence

from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.inspector.affected import leaving_outside_accepted
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.wording.problems import problem_words


def reshape(bench: Bench, thing_id: str, points: Sequence[Point]) -> bool:
    """Give something, or, with "", the hall these corners; asks before somebody's booth would lie outside it.

    False when it stays as it is.
    """
    from boothapp.domain.problems import ProblemsFound
    from boothapp.tasks import halls
    from boothapp.tasks import reshape as task

    hall, before, done = bench.state.hall, bench.state.outline, True
    after = points or Box(0.0, 0.0, hall.width_m, hall.depth_m).corners()  # without corners a hall is a rectangle
    try:
        if thing_id:
            task.reshape(bench.fair, thing_id, points)
        elif leaving_outside_accepted(bench.workplace, bench.view, hall.id, before, after):
            halls.outline(bench.fair, hall.id, points)
        else:
            done = False
    except ProblemsFound as found:
        bench.view.refused.emit(problem_words(found.problems[0]))
        done = False
    bench.refresh()
    return done
