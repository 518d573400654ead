"""`print`: sheets beside the catalog."""

import re
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from boothapp.cli.options import (
    FileType,
    FolderArgument,
    counted,
    json_option,
    print_json,
    progress_of,
    progress_option,
)
from boothapp.domain.catalog import LANGUAGES
from boothapp.domain.errors import FairError
from boothapp.domain.plan import Hall
from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.domain.progress import Progress
from boothapp.store.fair import Fair

KINDS = ("plan", "minutes")
_OPTIONS_OF = {
    "plan": ("paper", "halls", "here", "black_and_white", "for_builders", "freeze", "language", "replace"),
    "minutes": ("draw",),
}
_PLACE = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)\s*,\s*(-?[0-9]+(?:\.[0-9]+)?)")


@click.command("print")
@FolderArgument
@click.argument("kind", type=click.Choice(KINDS))
@click.option("-o", "--output", "target", type=FileType, required=True, metavar="OUT.(pdf|svg|png)")
@click.option("--paper", type=click.Choice(list(SHEETS_MM)), default="a3", show_default=True)
@click.option("--hall", "halls", multiple=True, metavar="NAME", help="Only this hall; may be given several times.")
@click.option("--here", metavar="X,Y", help="Mark where the sheet hangs: metres from the hall's top left corner.")
@click.option("--black-and-white", is_flag=True, help="In greys alone; patterns tell what colours do.")
@click.option("--for-builders", is_flag=True, help="Measures for those who build the hall, in place of exhibitors.")
@click.option("--freeze", metavar="NAME", help="Record this as a print run; `check --since NAME` compares with it.")
@click.option("--language", type=click.Choice(LANGUAGES), default="vi", show_default=True)
@click.option("--replace", is_flag=True, help="Further pictures (OUT-2.png …) may take the place of those there.")
@click.option("--draw", metavar="NAME", help="Minutes of this draw of lots; the last one when it is not given.")
@json_option
@progress_option
def print_sheets(fair: Path, kind: str, target: Path, as_json: bool, progress_form: str, **chosen: Any) -> None:
    """Print the floor plan on one sheet for every hall, or the minutes of a draw of lots to sign."""
    _refuse_of_other_kinds(kind)
    for option in ("here", "freeze"):
        if chosen["for_builders"] and chosen[option]:
            raise click.UsageError(f"--{option} belongs to the sheet for visitors; leave it out with --for-builders")
    progress = progress_of(progress_form)
    files = (
        [_minutes(fair, target, progress, chosen["draw"])]
        if kind == "minutes"
        else _plan(fair, target, progress, chosen)
    )
    if as_json:
        print_json({"files": [str(file) for file in files]})
    else:
        click.echo(f"Wrote {counted(len(files), 'file')}: {', '.join(map(str, files))}")


def _refuse_of_other_kinds(kind: str) -> None:
    """Raise click.UsageError for options that were given and say nothing to this kind of sheet."""
    context = click.get_current_context()
    for other, names in _OPTIONS_OF.items():
        for name in names if other != kind else ():
            if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
                option = next(one for one in context.command.params if one.name == name).opts[0]
                raise click.UsageError(
                    f"{option} belongs to `print FAIR {other}`; `print FAIR {kind}` has no such option"
                )


def _minutes(fair: Path, target: Path, progress: Progress, draw: str | None) -> Path:
    from boothapp.store.fair import open_fair
    from boothapp.tasks import print_minutes
    from boothapp.tasks.damage_told import damage_told

    with open_fair(fair, write=False) as opened, damage_told(opened):
        minutes = print_minutes.read(opened, print_minutes.find(opened, draw))
        print_minutes.write(minutes, target, progress)
    return target


def _plan(fair: Path, target: Path, progress: Progress, chosen: dict[str, Any]) -> list[Path]:
    from boothapp.store.fair import open_fair
    from boothapp.tasks import print_plan

    freeze = chosen["freeze"]
    with open_fair(fair, write=freeze is not None) as opened:
        options = PlanOptions(
            chosen["paper"],
            chosen["language"],
            _ids(opened, chosen["halls"]),
            chosen["black_and_white"],
            chosen["for_builders"],
            _place(chosen["here"]),
        )
        return print_plan.make(opened, options, target, progress, freeze=freeze, replacing=chosen["replace"])


def _place(text: str | None) -> tuple[float, float] | None:
    if text is None:
        return None
    found = _PLACE.fullmatch(text.strip())
    if found is None:
        raise click.BadParameter(f"'{text}' is no place; write metres like 12.5,3", param_hint="--here")
    return float(found[1]), float(found[2])


def _ids(fair: Fair, names: tuple[str, ...]) -> tuple[str, ...]:
    from boothapp.domain.text import fold
    from boothapp.store import records

    halls = records.where(fair.db, Hall, order="position, id")
    found = []
    for name in names:
        alike = [hall.id for hall in halls if fold(hall.name) == fold(name)]
        if not alike:
            known = ", ".join(hall.name for hall in halls) or "none"
            raise FairError("hall_unknown", f"There is no hall “{name}”; the fair has: {known}.", {"name": name})
        found += alike
    return tuple(found)


COMMANDS = (print_sheets,)
