"""`import` and `export`: registration lists in, the fair out for people and programs."""

from pathlib import Path
from typing import Any

import click

from boothapp.cli.options import (
    FileType,
    FolderArgument,
    counted,
    json_option,
    print_json,
    progress_of,
    progress_option,
    tell_lost,
)


@click.command("import")
@FolderArgument
@click.argument("files", type=FileType, nargs=-1, required=True, metavar="FILE…")
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@json_option
@progress_option
def import_command(fair: Path, files: tuple[Path, ...], dry_run: bool, as_json: bool, progress_form: str) -> None:
    """Take registration lists (xlsx xlsm xlsb xls ods csv) or a fair archive into the fair.

    Each file is taken whole or not at all, and is one undo step. Exit status 1 when one of several could not be taken.
    """
    from boothapp.store.fair import open_fair
    from boothapp.tasks import import_files

    with open_fair(fair, write=not dry_run) as opened:
        report = import_files.run(opened, files, dry_run=dry_run, progress=progress_of(progress_form))
    if as_json:
        print_json(report.to_json())
    else:
        _tell(report.to_json(), dry_run)
    click.get_current_context().exit(1 if report.failed else 0)


def _tell(report: dict[str, Any], dry_run: bool) -> None:
    would = "Would add" if dry_run else "Added"
    click.echo(
        f"{would} {counted(report['added'], 'exhibitor')} and {counted(report['products_added'], 'product')}; "
        f"{counted(report['updated'], 'exhibitor')} completed, {report['unchanged']} unchanged."
    )
    if "halls_added" in report:
        click.echo(f"{would} {counted(report['halls_added'], 'hall')} and {counted(report['booths_added'], 'booth')}.")
    for failed in report.get("failed", ()):
        click.echo(f"Not taken: {failed['message']}")
    for title, key in (("Questions", "questions"), ("Warnings", "warnings"), ("Left out", "skipped")):
        if report[key]:
            click.echo(f"\n{title} ({len(report[key])}):")
            for remark in report[key]:
                click.echo(f"  {_place(remark)}: {remark['message']}")


def _place(remark: dict[str, Any]) -> str:
    parts = [remark["file"], remark["sheet"]]
    if remark["row"]:
        parts.append(f"row {remark['row']}" + (f", column {remark['column']}" if remark.get("column") else ""))
    return ", ".join(part for part in parts if part)


@click.command()
@FolderArgument
@click.option(
    "-o", "--output", "target", type=FileType, help="File to write: .json, .xlsx, .csv, or .zip (the archive)."
)
@json_option
@progress_option
def export(fair: Path, target: Path | None, as_json: bool, progress_form: str) -> None:
    """Write the fair for people and programs: --json prints it, -o writes a file by its ending."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import export_fair

    if (target is None) == (not as_json):
        raise click.UsageError("give either --json or -o OUT.(json|xlsx|csv|zip)")
    with open_fair(fair) as opened:
        if target is None:
            print_json(export_fair.to_json(opened))
            return
        written = export_fair.to_file(opened, target, progress_of(progress_form))
    click.echo(f"Wrote {written.file}")
    for remark in written.remarks:
        click.echo(f"  {remark}")
    tell_lost(written.lost)


COMMANDS = (import_command, export)
