"""`demo`: a sample fair and its catalog in the current folder."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from boothapp.cli import windows
from boothapp.cli.options import progress_of, progress_option


@click.command()
@progress_option
def demo(progress_form: str) -> Callable[[], int] | None:
    """Make the sample fair Hoi-cho-mau and its catalog Hoi-cho-mau.pdf here, or use those that are there.

    On a terminal with a display the window then opens with the fair.
    """
    from boothapp.domain.catalog import CatalogOptions
    from boothapp.store.fair import open_fair
    from boothapp.tasks import make_catalog, sample_fair

    folder, pdf = Path("Hoi-cho-mau"), Path("Hoi-cho-mau.pdf")
    progress = progress_of(progress_form)
    kept = [place.name for place, made in ((folder, folder / "fair.db"), (pdf, pdf)) if made.is_file()]
    if not (folder / "fair.db").exists():
        sample_fair.make(folder, progress=progress)
    if not pdf.is_file():
        with open_fair(folder) as opened:
            make_catalog.make(opened, CatalogOptions(), pdf, progress)
    if kept:
        click.echo(f"{' and '.join(kept)} found here and left as it is; delete it to have it made anew.", err=True)
    click.echo(folder.absolute())
    click.echo(pdf.absolute())
    return partial(windows.show, folder) if _on_terminal() and windows.has_display() else None


def _on_terminal() -> bool:
    """Whether a person reads the answer; the stream in use meanwhile only gathers it."""
    return sys.__stdout__ is not None and sys.__stdout__.isatty()


COMMANDS = (demo,)
