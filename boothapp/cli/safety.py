"""`check`, `backup`, `restore`: is the fair sound, and copies of it."""

from dataclasses import asdict
from pathlib import Path

import click

from boothapp.cli.options import (
    FileType,
    FolderArgument,
    json_option,
    print_json,
    progress_of,
    progress_option,
    tell_lost,
)
from boothapp.domain.catalog import DESIGNS, LANGUAGES, PAPERS


@click.command()
@FolderArgument
@click.option("--since", metavar="NAME", help="List also what differs from this print run (see `catalog --freeze`).")
@click.option(
    "--design",
    type=click.Choice(DESIGNS),
    help="Of the catalog to be printed: pages and cuts told are those of this book.",
)
@click.option("--paper", type=click.Choice(PAPERS))
@click.option("--language", type=click.Choice(LANGUAGES))
@json_option
@progress_option
@click.pass_context
def check(
    context: click.Context,
    /,
    fair: Path,
    since: str | None,
    as_json: bool,
    progress_form: str,
    **options: str | None,
) -> None:
    """Check the soundness of database and photos (status 1 when damaged), and what to put right before printing.

    Without options the catalog is the one that `catalog` prints without options, with --since that of the print run.
    """
    from boothapp.tasks import check_fair

    chosen = {name: value for name, value in options.items() if value is not None}
    report = check_fair.check(fair, since=since, chosen=chosen, progress=progress_of(progress_form))
    if as_json:
        print_json(report.to_json())
    else:
        for line in report.lines():
            click.echo(line)
    context.exit(0 if report.sound else 1)


@click.command()
@FolderArgument
@click.option("-o", "--output", "target", type=FileType, metavar="OUT.zip", help="Archive with database and photos.")
@json_option
@progress_option
def backup(fair: Path, target: Path | None, as_json: bool, progress_form: str) -> None:
    """Make a verified copy: of the database inside the fair, or with -o of everything into one file."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import back_up

    with open_fair(fair, write=target is None) as opened:
        made = back_up.make(opened, target, progress=progress_of(progress_form))
    if as_json:
        lost = [asdict(photo) for photo in made.lost] if made else []
        print_json({"backup": str(made.file) if made else None, "lost": lost})
    elif made is None:
        click.echo("Nothing has changed since the newest backup.")
    else:
        click.echo(f"Wrote {made.file}")
        tell_lost(made.lost)


@click.command()
@click.argument("source", type=FileType, metavar="OUT.zip")
@FolderArgument
@json_option
@progress_option
def restore(source: Path, fair: Path, as_json: bool, progress_form: str) -> None:
    """Bring a fair back from an archive or one of its backups; a fair already there is kept beside it."""
    from boothapp.tasks import restore_fair

    restored = restore_fair.restore(source, fair, progress=progress_of(progress_form))
    if as_json:
        kept = str(restored.kept) if restored.kept else None
        print_json({"fair": str(fair), "kept": kept, "lost": [asdict(photo) for photo in restored.lost]})
        return
    click.echo(f"Restored {fair}")
    if restored.kept:
        click.echo(f"The fair that was there is kept as {restored.kept}")
    tell_lost(restored.lost)


COMMANDS = (check, backup, restore)
