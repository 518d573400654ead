"""`catalog`: the printed catalog."""

from dataclasses import asdict
from pathlib import Path

import click

from boothapp.cli.options import FileType, FolderArgument, json_option, print_json, progress_of, progress_option
from boothapp.domain.catalog import DESIGNS, LANGUAGES, PAPERS, CatalogOptions


@click.command()
@FolderArgument
@click.option("-o", "--output", "target", type=FileType, required=True, metavar="OUT.pdf")
@click.option("--design", type=click.Choice(DESIGNS), default="hai-cot", show_default=True)
@click.option("--paper", type=click.Choice(PAPERS), default="a5", show_default=True)
@click.option("--language", type=click.Choice(LANGUAGES), default="vi", show_default=True)
@click.option("--freeze", metavar="NAME", help="Keep what was printed, for `check --since NAME`.")
@json_option
@progress_option
def catalog(fair: Path, target: Path, freeze: str | None, as_json: bool, progress_form: str, **chosen: str) -> None:
    """Print the catalog to a PDF."""
    from boothapp.store.fair import open_fair
    from boothapp.tasks import make_catalog

    options = CatalogOptions(**chosen)
    with open_fair(fair, write=freeze is not None) as opened:
        result = make_catalog.make(opened, options, target, progress_of(progress_form), freeze=freeze)
    if as_json:
        print_json(
            {
                "pages": result.pages,
                "bytes": result.bytes,
                "seconds": round(result.seconds, 3),
                "findings": [asdict(finding) for finding in result.findings],
            }
        )
        return
    click.echo(f"Wrote {target}: {result.pages} pages, {result.bytes / 1e6:.1f} MB, {result.seconds:.1f} s")
    for finding in result.findings:
        where = f"page {finding.page}: " if finding.page else ""
        click.echo(f"  {finding.level}: {where}{finding.message}")


COMMANDS = (catalog,)
