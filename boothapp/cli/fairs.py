"""`init` and `fair`: a new fair, and its own facts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from boothapp.cli.options import Day, FolderArgument, json_option, print_json
from boothapp.domain import text
from boothapp.domain.fair import FairFacts, Organiser

_FACTS: tuple[tuple[str, str, str], ...] = (
    ("--name", "name", "Name of the fair."),
    ("--name-en", "name_en", "Its English name."),
    ("--short-name", "short_name", "Short name, printed at the foot of every page."),
    ("--edition", "edition", "Edition, such as 'lần thứ XVII'."),
    ("--theme", "theme", "Theme of the year."),
    ("--opens", "opens_on", "Opening day, such as 27/7/2026."),
    ("--closes", "closes_on", "Last day."),
    ("--hours", "opening_hours", "Opening hours, such as '8:00 - 21:00'."),
    ("--venue", "venue", "Where it is held."),
    ("--address", "address", "Address of the venue."),
    ("--host", "host", "Host province or body."),
    ("--hotline", "hotline", "Telephone for visitors."),
    ("--website", "website", "Web page."),
)

_NOT_FOR_PEOPLE = ("id", "provinces_from")  # what only programs need


def _facts_options(command: Callable[..., Any]) -> Callable[..., Any]:
    command = click.option(
        "--organiser",
        "organisers",
        multiple=True,
        metavar="[ROLE:] NAME",
        help="An organiser, such as 'Chủ trì: Bộ Công Thương'; again for each, in printing order.",
    )(command)
    for option, name, help_text in reversed(_FACTS):
        kind = Day() if name.endswith("_on") else str
        command = click.option(option, name, type=kind, default=None, help=help_text)(command)
    return command


@click.command()
@FolderArgument
@_facts_options
@click.option("--sample", is_flag=True, help="Fill it with the sample: real exhibitors and products, two halls.")
@json_option
def init(fair: Path, organisers: tuple[str, ...], sample: bool, as_json: bool, **facts: str | None) -> None:
    """Make a new fair in the folder FAIR."""
    given = _cleaned(facts)
    if sample:
        from boothapp.tasks import sample_fair

        sample_fair.make(fair, given, _organisers(organisers))
    else:
        from boothapp.tasks import new_fair

        name = text.clean(fair.absolute().name.replace("-", " ").replace("_", " "))
        new_fair.make(fair, FairFacts(**({"name": name} | given)), _organisers(organisers))
    if as_json:
        print_json({"fair": str(fair)})
    else:
        click.echo(f"Made {fair}")


@click.command("fair")
@FolderArgument
@_facts_options
@json_option
def fair_command(fair: Path, organisers: tuple[str, ...], as_json: bool, **facts: str | None) -> None:
    """Show the fair's own facts, or change those given."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import export_fair, fair_facts

    given = _cleaned(facts)
    with open_fair(fair, write=bool(given or organisers)) as opened:
        renamed = fair_facts.change(opened, given, _organisers(organisers)) if opened.writable else []
        shown = export_fair.facts_json(opened)
    if as_json:
        print_json({"fair": shown, "provinces_changed": renamed})
        return
    for name, value in shown.items():
        if value and not isinstance(value, list) and name not in _NOT_FOR_PEOPLE:
            click.echo(f"{name.replace('_', ' '):16} {value}")
    for organiser in shown["organisers"]:
        click.echo(f"{'organiser':16} {organiser['role'] + ': ' if organiser['role'] else ''}{organiser['name']}")
    for change in renamed:
        click.echo(f"{change['exhibitor']}: {change['before'] or '?'} -> {change['after'] or 'not known any more'}")


def _cleaned(facts: dict[str, str | None]) -> dict[str, Any]:
    return {name: text.clean(value) for name, value in facts.items() if value is not None}


def _organisers(given: tuple[str, ...]) -> list[Organiser]:
    found = []
    for position, entry in enumerate(given):
        role, colon, name = text.clean(entry).partition(":")
        found.append(Organiser(name.strip() if colon else role, role.strip() if colon else "", position=position))
    return [organiser for organiser in found if organiser.name]


COMMANDS = (init, fair_command)
