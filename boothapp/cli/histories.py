"""`history`, `undo`, `redo`: who changed what, and taking it back."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from boothapp.cli.options import FolderArgument, json_option, print_json
from boothapp.cli.wording import changed_sentence, edit_sentence
from boothapp.domain.personal_numbers import masked

_NOT_TEXT = frozenset(("id", "row_id", "sha256", "at"))


@click.command()
@FolderArgument
@click.option("--of", "record_id", metavar="ID", help="Only what touched this exhibitor, product or booth.")
@json_option
def history(fair: Path, record_id: str | None, as_json: bool) -> None:
    """Show who changed what, when, on which desk; newest first."""
    from boothapp.store import history as log
    from boothapp.store.fair import open_fair
    from boothapp.tasks import changed_fields

    with open_fair(fair) as opened:
        entries = log.entries(opened, record_id)
        if as_json:
            changes = {entry.id: log.changes(opened, entry.id, record_id) for entry in entries} if record_id else {}
            print_json({"edits": [_as_json(entry, changes.get(entry.id)) for entry in entries]})
            return
        told = {entry.id: changed_fields.of_edit(opened, entry.id, record_id) for entry in entries if record_id}
    if record_id and not entries:
        click.echo(f"No edit has touched a record with the id {record_id}.")
    for entry in entries:
        undone = " (taken back)" if entry.undone else ""
        who = f"{entry.who}@{entry.desk}".strip("@")
        click.echo(
            f"{entry.id:5}  {_local(entry.at)}  {who}  {edit_sentence(entry.kind, entry.code, entry.data)}{undone}"
        )
        for sentence in filter(None, map(changed_sentence, told.get(entry.id, ()))):
            click.echo(f"         {sentence}")


@click.command()
@FolderArgument
@json_option
def undo(fair: Path, as_json: bool) -> None:
    """Take back the last edit, whoever made it."""
    _step(fair, as_json, "undo")


@click.command()
@FolderArgument
@json_option
def redo(fair: Path, as_json: bool) -> None:
    """Put the last edit that was taken back in again."""
    _step(fair, as_json, "redo")


def _local(at: str) -> str:
    """Return a time of the fair (UTC) as the clock on the wall shows it here."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M:%S}"


def _step(fair: Path, as_json: bool, kind: str) -> None:
    from boothapp.store import history as log
    from boothapp.store.fair import open_fair

    with open_fair(fair, write=True) as opened:
        entry = log.undo(opened) if kind == "undo" else log.redo(opened)
    if as_json:
        print_json({"edit": _as_json(entry)})
    else:
        of = f"edit {entry.id} of {_local(entry.at)} by {entry.who}"
        click.echo(f"{edit_sentence(kind, entry.code, entry.data)} ({of})")


def _as_json(entry: Any, changes: Any = None) -> dict[str, Any]:
    shown = asdict(entry) | {"label": edit_sentence(entry.kind, entry.code, entry.data)}
    if changes is not None:
        shown["changes"] = [asdict(change) for change in changes]
    return {name: _masked(value) for name, value in shown.items()}


def _masked(value: Any) -> Any:
    """The same without personal numbers, which history keeps but nobody is shown."""
    match value:
        case str():
            return masked(value)
        case dict():
            shown = {name: inner for name, inner in value.items() if not name.endswith("_key")}  # made for searching
            return {name: inner if name in _NOT_TEXT else _masked(inner) for name, inner in shown.items()}
        case list():
            return [_masked(inner) for inner in value]
    return value


COMMANDS = (history, undo, redo)
