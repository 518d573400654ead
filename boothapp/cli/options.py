"""What several commands share: the FAIR argument, --json, --progress."""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import click

from boothapp.domain.dates import parse_date
from boothapp.domain.progress import Progress, silent
from boothapp.store.originals import LostPhoto

FolderArgument = click.argument("fair", type=click.Path(path_type=Path), metavar="FAIR")
FileType = click.Path(path_type=Path)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
progress_option = click.option(
    "--progress",
    "progress_form",
    type=click.Choice(["auto", "bar", "json", "none"]),
    default="auto",
    help="How to tell how far the work is, on standard error (auto: a bar on a terminal).",
)


class Day(click.ParamType[str]):
    """A date as people type it: 27/7/2023 or 2023-07-27."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if isinstance(value, date):
            return value.isoformat()
        if day := parse_date(str(value)):
            return day.isoformat()
        self.fail(f"'{value}' is not a date; write it like 27/7/2023", param, ctx)


def counted(count: int, noun: str) -> str:
    """Return "1 exhibitor" or "5 exhibitors"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def print_json(data: Any) -> None:
    """Print one JSON object as the whole standard output."""
    print(json.dumps(data, ensure_ascii=False, indent=2))


def tell_lost(photos: Iterable[LostPhoto]) -> None:
    """Say which photos could not be taken along, since their files are lost."""
    for photo in photos:
        click.echo(f"  warning: {photo.file} is {photo.why} and is not in it")


def progress_of(form: str) -> Progress:
    """Return how the chosen form of progress is shown."""
    if form == "json":
        return _json_lines()
    if form == "bar" or (form == "auto" and sys.stderr.isatty()):
        return _bar()
    return silent


def _json_lines() -> Progress:
    def tell(done: int, total: int, doing: str) -> None:
        print(json.dumps({"done": done, "total": total, "doing": doing}), file=sys.stderr, flush=True)

    return _unless_same(tell)


def _bar() -> Progress:
    from tqdm import tqdm

    bar: tqdm[Any] | None = None

    def tell(done: int, total: int, doing: str) -> None:
        nonlocal bar
        if bar is None or bar.desc != f"{doing}: " or bar.total != (total or None):
            if bar is not None:
                bar.close()
            bar = tqdm(total=total or None, desc=doing, leave=False, file=sys.stderr)
        bar.update(done - bar.n)
        if total and done >= total:
            bar.close()
            bar = None

    return tell


def _unless_same(tell: Callable[[int, int, str], None]) -> Progress:
    last: tuple[int, int, str] | None = None

    def once(done: int, total: int, doing: str) -> None:
        nonlocal last
        now = (done * 100 // total if total else done, total, doing)  # one line a percent
        if now != last:
            last = now
            tell(done, total, doing)

    return once
